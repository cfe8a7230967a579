// From the forms by which a referral is decided to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/referrals/decision_pages.h"

#include <optional>
#include <string>
#include <vector>

#include "care/people/api.h"
#include "care/referrals/decide_outcome.h"
#include "care/referrals/find_same.h"
#include "care/referrals/merge_referral.h"
#include "care/referrals/one_referral_pages.h"
#include "care/referrals/referral_form_view.h"
#include "care/referrals/referral_questions.h"
#include "platform/base/text.h"

namespace alongside::referrals {
namespace {

using identity::Permission;
using identity::View;
using identity::Work;

std::vector<patterns::Choice> WhoChoices(
    const View& view, const identity::Scope& area, const ReferralArrived& told
) {
    std::vector<patterns::Choice> who;
    for (const people::LikelySame& each : FindSamePeople(view.tables, area, told))
        who.push_back(
            {.value = each.person.value,
             .text = each.name.Reveal() + ", " + AboutWords(each),
             .hint = BecauseWords(each)}
        );
    return who;
}

// Who was meant: one of those who were shown, or the one whose reference or NHS number was typed;
// nothing for somebody new.
Result<std::optional<people::PersonId>> WhoIsMeant(
    const Work& work, const people::PersonId& chosen, const std::string& typed
) {
    if (chosen.value == kNobodyOnRecord || chosen.empty()) return std::optional<people::PersonId>();
    if (chosen.value != kAnotherOnRecord) return std::optional(chosen);
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kDecideReferral));
    const people::PeopleStore people(work.tables, area);
    std::optional<people::PersonId> found = people.FindByReference(Trim(typed));
    if (!found)
        if (const auto number = people::NhsNumber::Parse(Trim(typed)))
            found = people.FindByNhsNumber(*number);
    if (!found)
        return Error{
            Fault::kInvalid,
            "There is a problem",
            {},
            {{"on_record", "Enter the reference or NHS number of somebody on record"}}};
    return found;
}

// Who would be added to the people around them, and how they are reached; nothing for a reader who
// may not.
std::string ContactsToTake(const View& view, const ReferralArrived& told) {
    if (!view.actor.grants.Has(Permission::kAmendPerson)) return {};
    std::string words = told.referrer.Reveal() + ", " + told.relation;
    if (told.phone) words += ", " + told.phone->Reveal();
    if (told.email) words += ", " + told.email->Reveal();
    if (told.safe_contact) words += ". Safe ways and times: " + *told.safe_contact;
    return words;
}

std::optional<consents::ConsentRecorded> ReadConsent(site::Answers& answers, Date decided_on) {
    const AgreedBy by = answers.Of(kAgreedByAsked);
    consents::ConsentRecorded consent;
    consent.name = answers.IfAny(kAgreedNameAsked);
    consent.relation = answers.IfAny(kAgreedRelationAsked);
    consent.ability = answers.IfAny(kAbilityAsked);
    consent.considered = answers.IfAny(kConsideredAsked);
    consent.decided_on = answers.IfAny(kConsentOnAsked).value_or(decided_on);
    consent.how = consents::AskedHow::kByPhone;
    consent.on_register = true;
    switch (by) {
        case AgreedBy::kNobodyYet:
            return std::nullopt;
        case AgreedBy::kYoungPerson:
            consent.given_by = consents::ConsentGiver::kYoungPerson;
            break;
        case AgreedBy::kParent:
            consent.given_by = consents::ConsentGiver::kParentalResponsibility;
            break;
        case AgreedBy::kBestInterests:
            consent.given_by = consents::ConsentGiver::kBestInterests;
            break;
    }
    consent.explained = "What being on the register means, when the referral was decided";
    return consent;
}

}  // namespace

web::Response ShowAcceptance(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [](const patterns::FormFrame& frame,
                           const Referral& referral,
                           const ReferralStore&,
                           const View& view) -> Result<html::Html> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kDecideReferral));
        AcceptView accept = {
            .who = {},
            .is_linked = referral.IsPartOfARecord(),
            .needs_birthday = !referral.told.date_of_birth,
            .contacts = ContactsToTake(view, referral.told),
            .today = view.today};
        if (!accept.is_linked) {
            accept.who = WhoChoices(view, area, referral.told);
            return AcceptForm(frame, accept);
        }
        patterns::FormFrame linked = frame;
        linked.hidden.emplace_back(kWhoAsked.name, kNobodyOnRecord);
        return AcceptForm(linked, accept);
    };
    return ShowAbout(
        request, visit, sent, {Permission::kDecideReferral, "accept", "Accept"}, render
    );
}

web::Response ShowDecline(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowPlain(
        request,
        visit,
        sent,
        {Permission::kDecideReferral, "decline", "Decline"},
        [](const auto& frame, const Referral&, Date today) { return DeclineForm(frame, today); }
    );
}

web::Response ShowAppeal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowPlain(
        request,
        visit,
        sent,
        {Permission::kAddPerson, "appeal", "Look at it again", About::Kind::kAdds},
        [](const auto& frame, const Referral& referral, Date today) {
            return AppealForm(frame, referral, today);
        }
    );
}

web::Response ShowLinking(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [](const patterns::FormFrame& frame,
                           const Referral& referral,
                           const ReferralStore&,
                           const View& view) -> Result<html::Html> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kDecideReferral));
        return LinkForm(frame, WhoChoices(view, area, referral.told));
    };
    return ShowAbout(
        request, visit, sent, {Permission::kDecideReferral, "link", "Whose record"}, render
    );
}

web::Response ShowUnlinking(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowPlain(
        request,
        visit,
        sent,
        {Permission::kDecideReferral, "unlink", "It is about somebody else"},
        [](const auto& frame, const Referral&, Date) { return UnlinkForm(frame); }
    );
}

web::Response ShowSame(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [](const patterns::FormFrame& frame,
                           const Referral& referral,
                           const ReferralStore& store,
                           const View&) -> Result<html::Html> {
        std::vector<patterns::Choice> others;
        for (const Referral& each : store.Like(referral))
            if (each.IsOpen())
                others.push_back(
                    {.value = each.id().value,
                     .text = ShownName(each.told).Reveal() + ", came on " +
                             InWords(each.told.received_on)}
                );
        return SameForm(frame, others);
    };
    return ShowAbout(
        request, visit, sent, {Permission::kDecideReferral, "same", "The same referral"}, render
    );
}

web::Response ShowParting(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowPlain(
        request,
        visit,
        sent,
        {Permission::kDecideReferral, "part", "Two people after all"},
        [](const auto& frame, const Referral&, Date) { return PartForm(frame); }
    );
}

web::Response PostAcceptance(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AcceptReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .born = answers.IfAny(kBornForRecordAsked),
        .decided_on = answers.Of(kDecidedOnAsked),
        .reason = answers.Of(kDecisionReasonAsked),
        .told = answers.Of(kToldAsked)};
    command.consent = ReadConsent(answers, command.decided_on);
    if (answers.Of(kTakeContactsAsked)) command.contacts = AcceptReferralCommand::Contacts::kTake;
    const people::PersonId chosen = answers.Of(kWhoAsked);
    const std::string typed = answers.Typed(kOnRecordAsked);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowAcceptance,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(command.person, WhoIsMeant(work, chosen, typed));
            TRY_ASSIGN(const AcceptedReferral accepted, AcceptReferral(work, command));
            return site::Receipt{
                people::PageOf(accepted.person),
                accepted.on_register == AcceptedReferral::Register::kAccepted
                    ? "Accepted. They are on the register now: rate them, and name a keyworker"
                    : "Accepted. They were on the register already",
                accepted.person};
        }
    );
}

web::Response PostDecline(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const DeclineReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .decided_on = answers.Of(kDecidedOnAsked),
        .reason = answers.Of(kDecisionReasonAsked),
        .told = answers.Of(kToldAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowDecline,
        DeclineReferral,
        command,
        {PageOf(command.referral), "Declined. The letter that says why is on this page"}
    );
}

web::Response PostAppeal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const ReceiveAppealCommand command = {
        .referral = ReferralOf(request),
        .from = answers.Of(kAppealFromAsked),
        .words = answers.Of(kAppealWordsAsked),
        .received_on = answers.Of(kReceivedOnAsked),
        .how = answers.Of(kHowAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowAppeal,
        ReceiveAppeal,
        command,
        {PageOf(command.referral), "It waits for a decision again"}
    );
}

web::Response PostLinking(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    LinkReferralCommand command = {
        .referral = ReferralOf(request), .seen = site::SeenVersion(request), .person = {}};
    const people::PersonId chosen = answers.Of(kWhoAsked);
    const std::string typed = answers.Typed(kOnRecordAsked);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowLinking,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const auto meant, WhoIsMeant(work, chosen, typed));
            command.person = meant.value_or(people::PersonId());
            TRY(LinkReferral(work, command));
            return site::Receipt{
                PageOf(command.referral),
                "The referral is part of the record now. It still waits for a decision",
                command.person};
        }
    );
}

web::Response PostUnlinking(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const UnlinkReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kWhyNotTheirsAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowUnlinking,
        UnlinkReferral,
        command,
        {PageOf(command.referral), "The referral waits for a decision again"}
    );
}

web::Response PostSame(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const JoinReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .to = answers.Of(kSameReferralAsked),
        .reason = answers.Of(kWhySameAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowSame,
        JoinReferral,
        command,
        {PageOf(command.to), "The two are decided together"}
    );
}

web::Response PostParting(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const PartReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kWhyNotTheirsAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowParting,
        PartReferral,
        command,
        {PageOf(command.referral), "This referral is decided by itself again"}
    );
}

}  // namespace alongside::referrals
