// From the outbox to what an administrator reads of it.
// SPDX-License-Identifier: MIT
#include "care/governance/mail_pages.h"

#include "care/governance/mail_view.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/journal/installation_values.h"
#include "platform/notify/outbox.h"
#include "platform/notify/outbox_store.h"

namespace alongside::governance {
namespace {

using identity::Permission;
using notify::Letter;
using notify::LetterState;

constexpr int kMostShown = 100;
// As the program that loads a demonstration marks it. It is served on this machine alone.
constexpr std::string_view kDemonstration = "demonstration";

// What follows the address of the service in a letter, up to white space.
html::Url LinkIn(std::string_view text) {
    const auto at = text.find(notify::kServiceAddress);
    if (at == text.npos) return {};
    const auto from = at + notify::kServiceAddress.size();
    const auto path = text.substr(from, text.find_first_of(" \r\n\t", from) - from);
    const auto link = html::Url::ParseLocal(path);
    return link ? *link : html::Url();
}

ShownLetter Shown(const Letter& letter) {
    ShownLetter shown = {
        .posted = letter.posted, .subject = letter.subject, .to = {}, .paragraphs = {}, .link = {}};
    if (!letter.says) return shown;
    shown.to = letter.says->to;
    shown.link = LinkIn(letter.says->text);
    for (const std::string_view line : Split(letter.says->text, '\n')) {
        const bool is_link = line.find(notify::kServiceAddress) != line.npos;
        if (!is_link && !Trim(line).empty()) shown.paragraphs.emplace_back(Trim(line));
    }
    return shown;
}

FailedLetter Failed(const Letter& letter) {
    return {
        .posted = letter.posted,
        .subject = letter.subject,
        .to = letter.says ? letter.says->to : std::string(),
        .why = letter.problem};
}

}  // namespace

web::Response GetMail(const web::Request& /*request*/, site::Visit& visit) {
    const auto found = visit.Show([&](const identity::View& view) -> Result<MailView> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
        const notify::OutboxStore outbox(view.tables, area, visit.site().runner.keys());
        MailView mail;
        mail.from = journal::InstallationValue(view.tables, notify::kSendsMailAs);
        mail.waiting = outbox.Count(LetterState::kWaiting);
        for (const Letter& letter : outbox.InState(LetterState::kFailed, kMostShown))
            mail.failed.push_back(Failed(letter));
        if (journal::InstallationValue(view.tables, kDemonstration) != "yes") return mail;
        mail.service = MailView::Service::kDemonstration;
        for (const Letter& letter : outbox.InState(LetterState::kWaiting, kMostShown))
            mail.shown.push_back(Shown(letter));
        return mail;
    });
    if (!found) return visit.Refuse(found.error());
    MailView mail = *found;
    mail.hidden = {visit.CsrfField()};
    return visit.Page(
        {.title = "Letters by e-mail",
         .before = nhsuk::BackLink{.href = html::Url("/admin")},
         .content = MailPage(mail)}
    );
}

web::Response PostMail(const web::Request& /*request*/, site::Visit& visit) {
    const auto asked = visit.site().runner.Change(
        visit.actor(),
        [](const identity::Work& work) -> Result<std::size_t> {
            TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kManageArea));
            notify::AskForWaiting(work);
            return notify::SendFailedAgain(work, area);
        }
    );
    if (!asked) return visit.Refuse(asked.error());
    return visit.Go({html::Url("/admin/mail"), "They are sent once more"});
}

}  // namespace alongside::governance
