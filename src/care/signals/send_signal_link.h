// A link by which a professional who is in touch with somebody tells of an early signal without an
// account.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "care/people/ids.h"
#include "care/signals/signal.h"
#include "platform/base/result.h"
#include "platform/identity/one_time_links.h"
#include "platform/identity/work.h"

namespace alongside::signals {

/// As the page behind the link is registered.
inline constexpr std::string_view kSignalPurpose = "signal";

struct SendSignalLinkCommand {
    people::PersonId person;
    std::string email;
};
/// Mails a link that says nothing about the young person; the code is told by phone. `kInvalid` at
/// `email`: it is none. SIG-2: nothing may be sent to that address. SIG-3: they have not died.
Result<identity::IssuedLink> SendSignalLink(
    const identity::Work& work, const SendSignalLinkCommand& command
);

struct TellSignalCommand {
    identity::OpenedLink link;
    SignalRecorded signal;  ///< Its id is not read.
};
/// Records what the holder of a link tells, and uses the link up. `kInvalid` at `told_by`: they do
/// not say who they are.
Result<SignalRecorded> TellSignal(const identity::Work& work, const TellSignalCommand& command);

}  // namespace alongside::signals
