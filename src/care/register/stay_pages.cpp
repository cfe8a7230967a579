// From the forms about a place on the register to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/register/stay_pages.h"

#include <optional>
#include <string>
#include <utility>

#include "care/people/api.h"
#include "care/register/correct_stay.h"
#include "care/register/decide_referral.h"
#include "care/register/refer_person.h"
#include "care/register/register_store.h"
#include "care/register/remove_from_register.h"
#include "care/register/stay_view.h"
#include "platform/site/form_page.h"

namespace alongside::dsr {
namespace {

using identity::Permission;

constexpr std::size_t kLongestReason = 2'000;

people::PersonId PersonOf(const web::Request& request) {
    return people::PersonId(request.Parameter("person"));
}

RegisterEntryId StayOf(const web::Request& request) {
    return RegisterEntryId(request.Parameter("stay"));
}

html::Url PageOf(const people::PersonId& person) {
    return html::Url("/people").Segment(person.value);
}

html::Url PageOf(const web::Request& request, std::string_view act) {
    return PageOf(PersonOf(request))
        .Segment("referrals")
        .Segment(StayOf(request).value)
        .Segment(act);
}

Date ReadDay(
    web::FormReader& form, std::string_view name, std::string_view required, std::string_view label
) {
    return form.DateFields(name, {.required = required, .label = label}).value_or(Date{});
}

std::optional<std::string> ReadWhy(web::FormReader& form, std::string_view name) {
    std::string why = form.Text(name, {.max = kLongestReason, .label = "The reason"});
    if (why.empty()) return std::nullopt;
    return why;
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
    return ShowReferral(request, visit, {});
}

web::Response PostReferral(const web::Request& request, site::Visit& visit) {
    web::FormReader form(request);
    const ReferPersonCommand command = {
        .person = PersonOf(request),
        .referred_on = ReadDay(
            form, "referred_on", "Enter the day of the referral", "The day of the referral"
        ),
        .source = form.Choice<ReferralSource>("source"),
        .consent = form.Choice<Consent>("consent"),
        .consent_on = form.DateFields("consent_on", {.label = "The day of consent"})};
    return site::CarryOut(
        request,
        visit,
        form,
        ShowReferral,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(ReferPerson(work, command));
            return site::Receipt{PageOf(command.person), "The referral is saved", command.person};
        }
    );
}

web::Response GetDecision(const web::Request& request, site::Visit& visit) {
    return ShowDecision(request, visit, {});
}

web::Response PostDecision(const web::Request& request, site::Visit& visit) {
    web::FormReader form(request);
    const DecideReferralCommand command = {
        .person = PersonOf(request),
        .stay = StayOf(request),
        .seen = site::SeenVersion(request),
        .decision = form.Choice<Decision>("decision", {.required = "Choose what was decided"})
                        .value_or(Decision::kPending),
        .decided_on =
            ReadDay(form, "decided_on", "Enter the day of the decision", "The day of the decision"),
        .reason = ReadWhy(form, "decision_reason")};
    return site::CarryOut(
        request,
        visit,
        form,
        ShowDecision,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(DecideReferral(work, command));
            return site::Receipt{PageOf(command.person), "The decision is saved", command.person};
        }
    );
}

web::Response GetRemoval(const web::Request& request, site::Visit& visit) {
    return ShowRemoval(request, visit, {});
}

web::Response PostRemoval(const web::Request& request, site::Visit& visit) {
    web::FormReader form(request);
    const RemoveFromRegisterCommand command = {
        .person = PersonOf(request),
        .stay = StayOf(request),
        .seen = site::SeenVersion(request),
        .removed_on = ReadDay(form, "removed_on", "Enter the day they left", "The day they left"),
        .reason = form.Text(
            "removal_reason",
            {.max = kLongestReason,
             .required = "Enter why they leave the register",
             .label = "The reason"}
        )};
    return site::CarryOut(
        request,
        visit,
        form,
        ShowRemoval,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(RemoveFromRegister(work, command));
            return site::Receipt{
                PageOf(command.person), "They are off the register", command.person};
        }
    );
}

web::Response GetStayAmendment(const web::Request& request, site::Visit& visit) {
    return ShowAmendment(request, visit, {});
}

web::Response PostStayAmendment(const web::Request& request, site::Visit& visit) {
    web::FormReader form(request);
    AmendStayCommand command = {.person = PersonOf(request), .seen = site::SeenVersion(request)};
    Stay& stay = command.stay;
    stay.id = StayOf(request);
    stay.referred_on =
        ReadDay(form, "referred_on", "Enter the day of the referral", "The day of the referral");
    stay.source = form.Choice<ReferralSource>("source");
    stay.consent = form.Choice<Consent>("consent");
    stay.consent_on = form.DateFields("consent_on", {.label = "The day of consent"});
    stay.decision = form.Choice<Decision>("decision", {.required = "Choose what was decided"})
                        .value_or(Decision::kPending);
    stay.decided_on = form.DateFields("decided_on", {.label = "The day of the decision"});
    stay.decision_reason = ReadWhy(form, "decision_reason");
    stay.removed_on = form.DateFields("removed_on", {.label = "The day they left"});
    stay.removal_reason = ReadWhy(form, "removal_reason");
    command.reason = site::ReadReason(form, "Enter what was wrong, or what changed");
    return site::CarryOut(
        request,
        visit,
        form,
        ShowAmendment,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(AmendStay(work, command));
            return site::Receipt{
                PageOf(command.person), "The register entry was put right", command.person};
        }
    );
}

web::Response GetStayWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, {});
}

web::Response PostStayWithdrawal(const web::Request& request, site::Visit& visit) {
    web::FormReader form(request);
    const WithdrawStayCommand command = {
        .person = PersonOf(request),
        .stay = StayOf(request),
        .seen = site::SeenVersion(request),
        .reason = site::ReadReason(form, "Enter why this referral never happened")};
    return site::CarryOut(
        request,
        visit,
        form,
        ShowWithdrawal,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(WithdrawStay(work, command));
            return site::Receipt{
                PageOf(command.person), "The register entry was withdrawn", command.person};
        }
    );
}

}  // namespace alongside::dsr
