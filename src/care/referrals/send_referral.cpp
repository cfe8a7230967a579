// Check the link, decide, record, and mail what follows.
// SPDX-License-Identifier: MIT
#include "care/referrals/send_referral.h"

#include <chrono>
#include <utility>

#include "care/referrals/ask_referrer.h"
#include "care/referrals/decide_outcome.h"
#include "care/referrals/record_referral.h"
#include "care/referrals/referral_letter.h"
#include "care/referrals/referral_store.h"
#include "platform/base/field_checks.h"
#include "platform/notify/outbox.h"

namespace alongside::referrals {
namespace {

using identity::IssuedLink;
using identity::OpenedLink;
using identity::Permission;
using identity::Scope;
using identity::Work;

constexpr auto kFormLasts = std::chrono::hours(48);
constexpr auto kNewsLasts = std::chrono::hours(24 * 90);

Result<Scope> AreaOf(const identity::View& view) {
    return view.policy.AllowArea(view.actor, Permission::kPublic);
}

std::string AddressOf(const IssuedLink& link) {
    return std::string(notify::kServiceAddress) + identity::PathOfLink(link.secret);
}

Sender SenderFor(const Work& work, const Scope& area) {
    const auto contact = ReferralStore(work.tables, area).WhomToRing();
    if (!contact) return {};
    return {{}, contact->phone, contact->hours};
}

void Mail(const Work& work, const StreamId& stream, const std::string& to, const MailText& mail) {
    notify::Post(work, {.stream = stream, .to = to, .subject = mail.subject, .text = mail.text});
}

IssuedLink IssueNews(const Work& work, const StreamId& stream, const ReferralId& referral) {
    return identity::IssueLink(
        work,
        {.purpose = std::string(kNewsPurpose),
         .stream = stream,
         .about = referral.value,
         .lasts = kNewsLasts}
    );
}

Error NoSuch() {
    return {Fault::kNotFound, "There is no such referral"};
}

// The referral that a link is about, with its record locked.
Result<HeldReferral> FindByLink(const Work& work, const OpenedLink& link) {
    if (link.purpose != kNewsPurpose || link.about.empty()) return NoSuch();
    return FindToAdd(work, Permission::kPublic, ReferralId(link.about));
}

}  // namespace

Result<IssuedLink> GiveLink(const Work& work, const GiveLinkCommand& command) {
    TRY_ASSIGN(const Scope area, AreaOf(work));
    TRY(CheckEmail(command.email));
    IssuedLink link = identity::IssueLink(
        work,
        {.purpose = std::string(kFormPurpose),
         .stream = area.stream(),
         .about = {},
         .lasts = kFormLasts}
    );
    Mail(work, area.stream(), command.email, LinkMail(AddressOf(link), SenderFor(work, area)));
    return link;
}

Result<SentReferral> SendReferral(const Work& work, const SendReferralCommand& command) {
    TRY_ASSIGN(const Scope area, AreaOf(work));
    if (command.link.purpose != kFormPurpose || command.link.area != area.area()) return NoSuch();
    ReferralArrived told = command.told;
    told.how = HowItCame::kByLink;
    told.received_on = work.today;
    TRY_ASSIGN(told, BeginReferral(work, std::move(told)));
    if (!identity::UseUpLink(work, command.link)) return NoSuch();
    SentReferral sent = {told.id, told.due_on, told.counted, {}};
    if (!told.email) return sent;
    TRY_ASSIGN(const Referral held, ReferralStore(work.tables, area).Get(told.id));
    const IssuedLink news = IssueNews(work, held.stream, told.id);
    Mail(
        work,
        held.stream,
        told.email->Reveal(),
        ReceivedMail(AddressOf(news), SenderFor(work, area))
    );
    sent.code = news.code;
    return sent;
}

Result<MoreInformationGiven> SendAnswer(const Work& work, const SendAnswerCommand& command) {
    TRY_ASSIGN(const HeldReferral held, FindByLink(work, command.link));
    const auto questions = ReferralStore(work.tables, held.area).Questions(held.referral);
    const Question* open = OpenQuestion(questions);
    if (open == nullptr)
        return Error{Fault::kRefused, "This question was answered already", "REFER-3"};
    return RecordAnswer(
        work,
        held,
        {.referral = held.referral.id(),
         .question = open->id,
         .answer = command.answer,
         .given_on = work.today,
         .how = HowItCame::kByLink}
    );
}

Result<AppealReceived> SendAppeal(const Work& work, const SendAppealCommand& command) {
    TRY_ASSIGN(const HeldReferral held, FindByLink(work, command.link));
    return RecordAppeal(
        work,
        held,
        {.referral = held.referral.id(),
         .from = held.referral.told.referrer.Reveal(),
         .words = command.words,
         .received_on = work.today,
         .how = HowItCame::kByLink}
    );
}

Result<IssuedLink> SendLink(const Work& work, const SendLinkCommand& command) {
    TRY_ASSIGN(const HeldReferral held, FindToAdd(work, Permission::kAddPerson, command.referral));
    if (!held.referral.told.email)
        return Error{Fault::kRefused, "We have no e-mail address of whoever referred", "REFER-7"};
    if (!MayBeWrittenTo(work, held))
        return Error{
            Fault::kRefused,
            "Nothing may be written to this address: look at the record why",
            "REFER-7"};
    const ReferralArrived& told = held.referral.told;
    IssuedLink link = IssueNews(work, held.record.stream(), told.id);
    Mail(
        work,
        held.record.stream(),
        told.email->Reveal(),
        NewLinkMail(told.received_on, AddressOf(link), SenderFor(work, held.area))
    );
    return link;
}

Result<News> FindNews(const identity::View& view, const OpenedLink& link) {
    TRY_ASSIGN(const Scope area, AreaOf(view));
    if (link.purpose != kNewsPurpose || link.area != area.area()) return NoSuch();
    const ReferralStore store(view.tables, area);
    TRY_ASSIGN(Referral referral, store.Get(ReferralId(link.about)));
    auto questions = store.Questions(referral);
    return News{std::move(referral), std::move(questions)};
}

}  // namespace alongside::referrals
