// Load, decide, record: signals from outside.
// SPDX-License-Identifier: MIT
#include "care/signals/send_signal_link.h"

#include <chrono>

#include "care/contacts/api.h"
#include "care/people/api.h"
#include "platform/base/text.h"
#include "platform/notify/outbox.h"

namespace alongside::signals {
namespace {

using identity::IssuedLink;
using identity::Permission;
using identity::Scope;
using identity::Work;

constexpr std::chrono::minutes kLasts = std::chrono::days(7);

Error Invalid(const char* field, const char* message) {
    return {Fault::kInvalid, "There is a problem", {}, {{field, message}}};
}

bool LooksLikeEmail(std::string_view text) {
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
           text.find_first_of(" \t\r\n,;<>") == std::string_view::npos;
}

// Not a word about anybody: mail is read by others.
std::string MailOf(const IssuedLink& link) {
    return "You agreed to tell us when you notice that things may be getting harder for a young "
           "person you work with.\n\nOpen this link and type the code that we told you by phone:\n"
           "\n" +
           std::string(notify::kServiceAddress) + identity::PathOfLink(link.secret) +
           "\n\nThe link can be used once, within seven days. If somebody is in danger now, ring "
           "999.\n";
}

}  // namespace

Result<IssuedLink> SendSignalLink(const Work& work, const SendSignalLinkCommand& command) {
    TRY_ASSIGN(
        const Scope scope, work.policy.Allow(work.actor, Permission::kRecordAction, command.person)
    );
    if (!LooksLikeEmail(command.email))
        return Invalid("email", "Enter an e-mail address like name@example.com");
    // SIG-2
    if (!contacts::MayWriteTo(work.tables, scope, command.email).yes)
        return Error{Fault::kRefused, "Nothing may be sent to this address", "SIG-2"};
    // SIG-3
    if (people::HasDied(work.tables, scope))
        return Error{Fault::kRefused, "They have died, so nobody is asked to write", "SIG-3"};
    IssuedLink link = identity::IssueLink(
        work,
        {.purpose = std::string(kSignalPurpose),
         .stream = scope.stream(),
         .about = {},
         .lasts = kLasts}
    );
    notify::Post(
        work,
        {.stream = scope.stream(),
         .to = command.email,
         .subject = "Tell us what you notice",
         .text = MailOf(link)}
    );
    return link;
}

Result<SignalRecorded> TellSignal(const Work& work, const TellSignalCommand& command) {
    if (command.link.purpose != kSignalPurpose)
        return Error{Fault::kForbidden, "You need the link that you were sent"};
    TRY_ASSIGN(
        const Scope scope, work.policy.Allow(work.actor, Permission::kPublic, command.link.stream)
    );
    TRY_ASSIGN(SignalRecorded signal, DecideSignal(command.signal, work.today));
    if (!signal.told_by) return Invalid("told_by", "Enter your name and what you do");
    signal.id = SignalId::New();
    identity::UseUpLink(work, command.link);
    return work.journal.Record(scope.stream(), signal);
}

}  // namespace alongside::signals
