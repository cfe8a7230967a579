// What a use case does with letters: posts them, and stops what is no longer to be sent.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "platform/identity/work.h"
#include "platform/notify/letter.h"

namespace alongside::notify {

/// Stands in a letter's text for the address of the service, which only the server knows:
/// `std::string(kServiceAddress) + identity::PathOfLink(link.secret)`.
inline constexpr std::string_view kServiceAddress = "{service}";

/// Under this name the installation keeps the address that letters come from; none while there is
/// no mail server.
inline constexpr std::string_view kSendsMailAs = "sends-mail-as";

/// Puts a letter into the outbox within the caller's transaction; a job sends it after the commit,
/// so a letter goes exactly when what it tells of happened. One that can be sent to nobody (no
/// usable address) is kept as failed, for the administrator to see.
LetterId Post(const identity::Work& work, const NewLetter& letter);

/// What waits for this record, and for those merged into it, is not sent any more: after a death,
/// or withdrawn consent. Gives how many there were.
std::size_t StopLetters(const identity::Work& work, const StreamId& stream);

}  // namespace alongside::notify
