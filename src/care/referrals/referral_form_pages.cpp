// From the forms about a referral to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/referrals/referral_form_pages.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/people/api.h"
#include "care/referrals/ask_referrer.h"
#include "care/referrals/decide_outcome.h"
#include "care/referrals/find_same.h"
#include "care/referrals/merge_referral.h"
#include "care/referrals/record_referral.h"
#include "care/referrals/referral_form_view.h"
#include "care/referrals/referral_questions.h"
#include "care/referrals/referral_store.h"
#include "platform/base/text.h"
#include "platform/site/draft_pages.h"

namespace alongside::referrals {
namespace {

using identity::Permission;
using identity::View;
using identity::Work;

const html::Url kQueue("/referrals");

html::Url PageOf(const ReferralId& id) {
    return html::Url(kQueue).Segment(id.value);
}
ReferralId ReferralOf(const web::Request& request) {
    return ReferralId(request.Parameter("referral"));
}

std::optional<Sensitive<std::string>> TypedIfAny(
    const site::Answers& answers, const ask::Line& line
) {
    std::string typed = answers.Typed(line);
    if (Trim(typed).empty()) return std::nullopt;
    return Sensitive(std::move(typed));
}

// A form about one referral: which one, the rest of its address, and its title.
struct About {
    Permission permission;
    std::string_view act;
    std::string title;
    /// What is added stands beside whatever else changes: it does not matter which version was
    /// seen.
    enum class Kind { kChanges, kAdds } kind = Kind::kChanges;
};

// Shows it: `render(frame, referral, store, view)` gives the form.
template <class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const About& about,
    const Render& render
) {
    const auto ask = [&](const View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, about.permission));
        const ReferralStore store(view.tables, area);
        TRY_ASSIGN(const Referral referral, store.Get(ReferralOf(request)));
        const auto page = PageOf(referral.id());
        std::optional<std::string> seen;
        if (about.kind == About::Kind::kChanges) seen = std::to_string(referral.version);
        const auto frame = site::FrameOf(
            visit,
            ShownName(referral.told).Reveal(),
            html::Url(page).Segment(about.act),
            page,
            sent,
            seen
        );
        TRY_ASSIGN(html::Html form, render(frame, referral, store, view));
        return site::FormPage{about.title, frame.back, std::move(form), referral.stream};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowNew(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto frame = site::FrameOf(visit, {}, kQueue, kQueue, sent);
    const Date today = ToLocal(visit.site().runner.clock().Now()).day;
    return site::ShowForm(
        visit,
        sent,
        site::FormPage{"Write down a referral", frame.back, NewReferralForm(frame, today), {}}
    );
}

web::Response ShowCorrection(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kAddPerson, "correct", "Put a referral right"},
        [](const auto& frame, const Referral& referral, const auto&, const View&)
            -> Result<html::Html> { return CorrectionForm(frame, referral.told); }
    );
}

web::Response ShowQuestion(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kDecideReferral, "ask", "Ask for more"},
        [](const auto& frame, const Referral& referral, const auto&, const View& view
        ) -> Result<html::Html> { return QuestionForm(frame, referral, view.today); }
    );
}

QuestionId QuestionOf(const web::Request& request) {
    return QuestionId(request.Parameter("question"));
}

web::Response ShowAnswer(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [&](const patterns::FormFrame& frame,
                            const Referral& referral,
                            const ReferralStore& store,
                            const View& view) -> Result<html::Html> {
        const auto questions = store.Questions(referral);
        const auto question = std::ranges::find(questions, QuestionOf(request), &Question::id);
        if (question == questions.end())
            return Error{Fault::kNotFound, "There is no such question"};
        patterns::FormFrame to_question = frame;
        to_question.action = PageOf(referral.id())
                                 .Segment("questions")
                                 .Segment(question->id.value)
                                 .Segment("answer");
        return AnswerForm(to_question, *question, view.today);
    };
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kAddPerson, "answer", "Write down the answer", About::Kind::kAdds},
        render
    );
}

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
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kDecideReferral, "decline", "Decline"},
        [](const auto& frame, const Referral&, const auto&, const View& view
        ) -> Result<html::Html> { return DeclineForm(frame, view.today); }
    );
}

web::Response ShowAppeal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kAddPerson, "appeal", "Look at it again", About::Kind::kAdds},
        [](const auto& frame, const Referral& referral, const auto&, const View& view
        ) -> Result<html::Html> { return AppealForm(frame, referral, view.today); }
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
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kDecideReferral, "unlink", "It is about somebody else"},
        [](const auto& frame, const Referral&, const auto&, const View&) -> Result<html::Html> {
            return UnlinkForm(frame);
        }
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
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kDecideReferral, "part", "Two people after all"},
        [](const auto& frame, const Referral&, const auto&, const View&) -> Result<html::Html> {
            return PartForm(frame);
        }
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kDecideReferral, "withdraw", "Withdraw a referral"},
        [](const auto& frame, const Referral& referral, const auto&, const View&)
            -> Result<html::Html> { return ReferralWithdrawalForm(frame, referral); }
    );
}

web::Response ShowContact(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto ask = [&](const View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
        const auto held = ReferralStore(view.tables, area).WhomToRing();
        const auto frame =
            site::FrameOf(visit, {}, html::Url("/admin/referrals"), html::Url("/admin"), sent);
        return site::FormPage{
            "Referrals: whom to ring",
            frame.back,
            ContactForm(frame, held ? held->phone : "", held ? held->hours : ""),
            {}};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
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

ReferralArrived ReadTold(site::Answers& answers) {
    ReferralArrived told;
    told.route = answers.Of(kRouteAsked);
    told.referrer = Sensitive(answers.Typed(kReferrerAsked));
    told.relation = answers.Typed(kRelationAsked);
    told.organisation = answers.IfAny(kOrganisationAsked);
    told.email = TypedIfAny(answers, kEmailAsked);
    told.phone = TypedIfAny(answers, kPhoneAsked);
    told.given_name = Sensitive(answers.Typed(kGivenNameAsked));
    told.family_name = Sensitive(answers.Typed(kFamilyNameAsked));
    told.preferred_name = TypedIfAny(answers, kPreferredNameAsked);
    told.date_of_birth = answers.IfAny(kBornAsked);
    told.nhs_number = TypedIfAny(answers, kNhsNumberAsked);
    told.postcode = answers.IfAny(kPostcodeAsked);
    told.learning_disability = answers.Of(kLearningDisabilityAsked);
    told.autism = answers.Of(kAutismAsked);
    told.what_happens = answers.Of(kWhatHappensAsked);
    told.tried = answers.IfAny(kTriedAsked);
    told.risk = answers.IfAny(kRiskAsked);
    told.has_ehc_plan = answers.Of(kEhcPlanAsked);
    told.lives_with = answers.IfAny(kLivesWithAsked);
    told.school = answers.IfAny(kSchoolAsked);
    told.safe_contact = answers.IfAny(kSafeContactAsked);
    told.young_person_knows = answers.Of(kYoungPersonKnowsAsked);
    told.family_knows = answers.Of(kFamilyKnowsAsked);
    told.their_view = answers.IfAny(kTheirViewAsked);
    told.consent = answers.Of(kToldConsentAsked);
    return told;
}

web::Response GetNewReferral(const web::Request& request, site::Visit& visit) {
    return ShowNew(request, visit, site::FirstTime(request, visit));
}

web::Response PostReferral(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RecordReferralCommand command = {ReadTold(answers)};
    command.told.how = answers.Of(kHowAsked);
    command.told.received_on = answers.Of(kReceivedOnAsked);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowNew,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const ReferralArrived told, RecordReferral(work, command));
            return site::Receipt{
                PageOf(told.id), "The referral is saved. Look whether they are on record already"};
        }
    );
}

web::Response GetCorrection(const web::Request& request, site::Visit& visit) {
    return ShowCorrection(request, visit, site::FirstTime(request, visit));
}

web::Response PostCorrection(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    CorrectReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .told = ReadTold(answers)};
    command.told.reason = answers.Of(kWhatWasWrongAsked);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowCorrection,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY(CorrectReferral(work, command));
            return site::Receipt{PageOf(command.referral), "The referral was put right"};
        }
    );
}

web::Response GetQuestion(const web::Request& request, site::Visit& visit) {
    return ShowQuestion(request, visit, site::FirstTime(request, visit));
}

web::Response PostQuestion(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AskReferrerCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .words = answers.Of(kQuestionAsked),
        .asked_of = answers.Of(kAskedOfAsked),
        .asked_on = answers.Of(kAskedOnAsked),
        .answer_by = answers.Of(kAnswerByAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowQuestion,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY(AskReferrer(work, command));
            return site::Receipt{
                PageOf(command.referral),
                "The question is saved. The letter with it is on this page"};
        }
    );
}

web::Response GetAnswer(const web::Request& request, site::Visit& visit) {
    return ShowAnswer(request, visit, site::FirstTime(request, visit));
}

web::Response PostAnswer(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const ReceiveAnswerCommand command = {
        .referral = ReferralOf(request),
        .question = QuestionOf(request),
        .answer = answers.Of(kAnswerAsked),
        .given_on = answers.Of(kGivenOnAsked),
        .how = answers.Of(kHowAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowAnswer,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY(ReceiveAnswer(work, command));
            return site::Receipt{
                PageOf(command.referral), "The answer is saved. The time to decide runs again"};
        }
    );
}

web::Response GetAcceptance(const web::Request& request, site::Visit& visit) {
    return ShowAcceptance(request, visit, site::FirstTime(request, visit));
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

web::Response GetDecline(const web::Request& request, site::Visit& visit) {
    return ShowDecline(request, visit, site::FirstTime(request, visit));
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
        request,
        visit,
        answers,
        ShowDecline,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY(DeclineReferral(work, command));
            return site::Receipt{
                PageOf(command.referral), "Declined. The letter that says why is on this page"};
        }
    );
}

web::Response GetAppeal(const web::Request& request, site::Visit& visit) {
    return ShowAppeal(request, visit, site::FirstTime(request, visit));
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
        request,
        visit,
        answers,
        ShowAppeal,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY(ReceiveAppeal(work, command));
            return site::Receipt{PageOf(command.referral), "It waits for a decision again"};
        }
    );
}

web::Response GetLinking(const web::Request& request, site::Visit& visit) {
    return ShowLinking(request, visit, site::FirstTime(request, visit));
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

web::Response GetUnlinking(const web::Request& request, site::Visit& visit) {
    return ShowUnlinking(request, visit, site::FirstTime(request, visit));
}

web::Response PostUnlinking(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const UnlinkReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kWhyNotTheirsAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowUnlinking,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY(UnlinkReferral(work, command));
            return site::Receipt{
                PageOf(command.referral), "The referral waits for a decision again"};
        }
    );
}

web::Response GetSame(const web::Request& request, site::Visit& visit) {
    return ShowSame(request, visit, site::FirstTime(request, visit));
}

web::Response PostSame(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const JoinReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .to = answers.Of(kSameReferralAsked),
        .reason = answers.Of(kWhySameAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowSame,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY(JoinReferral(work, command));
            return site::Receipt{PageOf(command.to), "The two are decided together"};
        }
    );
}

web::Response GetParting(const web::Request& request, site::Visit& visit) {
    return ShowParting(request, visit, site::FirstTime(request, visit));
}

web::Response PostParting(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const PartReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kWhyNotTheirsAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowParting,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY(PartReferral(work, command));
            return site::Receipt{
                PageOf(command.referral), "This referral is decided by itself again"};
        }
    );
}

web::Response GetReferralWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostReferralWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverReferralAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowWithdrawal,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY(WithdrawReferral(work, command));
            return site::Receipt{kQueue, "The referral was withdrawn"};
        }
    );
}

web::Response GetContact(const web::Request& request, site::Visit& visit) {
    return ShowContact(request, visit, site::FirstTime(request, visit));
}

web::Response PostContact(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const ContactGiven contact = {
        .phone = answers.Typed(kContactPhoneAsked), .hours = answers.Of(kContactHoursAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowContact,
        [&](const Work& work) -> Result<site::Receipt> {
            TRY(GiveContact(work, contact));
            return site::Receipt{html::Url("/admin/referrals"), "Saved"};
        }
    );
}

}  // namespace alongside::referrals
