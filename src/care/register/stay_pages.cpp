// From the forms about a place on the register to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/register/stay_pages.h"

#include <string>
#include <utility>

#include "care/people/api.h"
#include "care/register/correct_stay.h"
#include "care/register/decide_referral.h"
#include "care/register/refer_person.h"
#include "care/register/register_store.h"
#include "care/register/remove_from_register.h"
#include "care/register/stay_questions.h"
#include "care/register/stay_view.h"
#include "platform/site/carry_out.h"

namespace alongside::dsr {
namespace {

using identity::Permission;
using people::PageOf;
using people::PersonOf;

RegisterEntryId StayOf(const web::Request& request) {
    return RegisterEntryId(request.Parameter("stay"));
}

html::Url PageOf(const web::Request& request, std::string_view act) {
    return PageOf(PersonOf(request))
        .Segment("referrals")
        .Segment(StayOf(request).value)
        .Segment(act);
}

// What a form about one stay is made from.
struct StayForm {
    std::string_view act;
    std::string title;
    Permission permission;
};

// Shows a form about a stay: `render(frame, stay, today)`.
template <class Render>
web::Response ShowStay(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const StayForm& form,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(view, form.permission, PersonOf(request))
        );
        TRY_ASSIGN(
            const Stay stay, RegisterStore(view.tables, subject.scope).GetStay(StayOf(request))
        );
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            PageOf(request, form.act),
            PageOf(subject.scope.stream()),
            sent,
            std::to_string(stay.version)
        );
        return site::FormPage{
            form.title, frame.back, render(frame, stay, view.today), subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowReferral(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(view, Permission::kAddPerson, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        const auto frame = site::FrameOf(
            visit, subject.name, PageOf(person).Segment("referrals"), PageOf(person), sent
        );
        return site::FormPage{
            "Refer to the register", frame.back, ReferralForm(frame, view.today), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowDecision(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowStay(
        request,
        visit,
        sent,
        {"decision", "Decide a referral", Permission::kDecideReferral},
        DecisionForm
    );
}

web::Response ShowRemoval(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowStay(
        request,
        visit,
        sent,
        {"removal", "Take off the register", Permission::kDecideReferral},
        RemovalForm
    );
}

web::Response ShowAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowStay(
        request,
        visit,
        sent,
        {"amend", "Put a register entry right", Permission::kCorrectRecord},
        [&](const patterns::FormFrame& frame, const Stay& stay, Date) {
            return StayAmendmentForm(frame, stay, PageOf(request, "withdraw"));
        }
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowStay(
        request,
        visit,
        sent,
        {"withdraw", "Withdraw a register entry", Permission::kCorrectRecord},
        [](const patterns::FormFrame& frame, const Stay& stay, Date) {
            return StayWithdrawalForm(frame, stay);
        }
    );
}

}  // namespace

web::Response GetReferral(const web::Request& request, site::Visit& visit) {
    return ShowReferral(request, visit, site::FirstTime(request, visit));
}

web::Response PostReferral(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const ReferPersonCommand command = {
        .person = PersonOf(request),
        .referred_on = answers.Of(kReferredOnAsked),
        .source = answers.IfAny(kSourceAsked),
        .consent = answers.IfAny(kConsentAsked),
        .consent_on = answers.IfAny(kConsentOnAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowReferral,
        ReferPerson,
        command,
        {PageOf(command.person), "The referral is saved", command.person}
    );
}

web::Response GetDecision(const web::Request& request, site::Visit& visit) {
    return ShowDecision(request, visit, site::FirstTime(request, visit));
}

web::Response PostDecision(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const DecideReferralCommand command = {
        .person = PersonOf(request),
        .stay = StayOf(request),
        .seen = site::SeenVersion(request),
        .decision = answers.Of(kDecisionAsked),
        .decided_on = answers.Of(kDecidedOnAsked),
        .reason = answers.Of(kDecisionReasonAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowDecision,
        DecideReferral,
        command,
        {PageOf(command.person), "The decision is saved", command.person}
    );
}

web::Response GetRemoval(const web::Request& request, site::Visit& visit) {
    return ShowRemoval(request, visit, site::FirstTime(request, visit));
}

web::Response PostRemoval(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RemoveFromRegisterCommand command = {
        .person = PersonOf(request),
        .stay = StayOf(request),
        .seen = site::SeenVersion(request),
        .removed_on = answers.Of(kRemovedOnAsked),
        .reason = answers.Of(kRemovalReasonAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowRemoval,
        RemoveFromRegister,
        command,
        {PageOf(command.person), "They are off the register", command.person}
    );
}

web::Response GetStayAmendment(const web::Request& request, site::Visit& visit) {
    return ShowAmendment(request, visit, site::FirstTime(request, visit));
}

web::Response PostStayAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AmendStayCommand command = {.person = PersonOf(request), .seen = site::SeenVersion(request)};
    Stay& stay = command.stay;
    stay.id = StayOf(request);
    stay.referred_on = answers.Of(kReferredOnAsked);
    stay.source = answers.IfAny(kSourceAsked);
    stay.consent = answers.IfAny(kConsentAsked);
    stay.consent_on = answers.IfAny(kConsentOnAsked);
    stay.decision = answers.Of(kRightDecisionAsked);
    stay.decided_on = answers.IfAny(kRightDecidedOnAsked);
    stay.decision_reason = answers.Of(kRightDecisionReasonAsked);
    stay.removed_on = answers.IfAny(kRightRemovedOnAsked);
    stay.removal_reason = answers.Of(kRightRemovalReasonAsked);
    command.reason = answers.Of(kWrongStayAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowAmendment,
        AmendStay,
        command,
        {PageOf(command.person), "The register entry was put right", command.person}
    );
}

web::Response GetStayWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostStayWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawStayCommand command = {
        .person = PersonOf(request),
        .stay = StayOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverReferredAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowWithdrawal,
        WithdrawStay,
        command,
        {PageOf(command.person), "The register entry was withdrawn", command.person}
    );
}

}  // namespace alongside::dsr
