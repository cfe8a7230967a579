// From the forms about stays in hospital to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/admissions/admission_pages.h"

#include <string>
#include <utility>

#include "care/admissions/admission_questions.h"
#include "care/admissions/admission_store.h"
#include "care/admissions/admission_view.h"
#include "care/admissions/admit_person.h"
#include "care/admissions/correct_admission.h"
#include "care/admissions/discharge_person.h"
#include "care/people/api.h"
#include "platform/site/carry_out.h"

namespace alongside::admissions {
namespace {

using identity::Permission;
using people::PageOf;
using people::PersonOf;

AdmissionId AdmissionOf(const web::Request& request) {
    return AdmissionId(request.Parameter("admission"));
}

html::Url PageOf(const web::Request& request, std::string_view act) {
    return PageOf(PersonOf(request))
        .Segment("admissions")
        .Segment(AdmissionOf(request).value)
        .Segment(act);
}

// Reads the fields in the order of the page, so that the faults come in it too.
Admission ReadAdmission(site::Answers& answers) {
    Admission admission;
    admission.hospital = answers.Of(kHospitalAsked);
    admission.admitted_on = answers.Of(kAdmittedOnAsked);
    admission.legal_status = answers.Text(
        "legal_status", {.required = "Choose a legal status", .label = "The legal status"}
    );
    admission.ward_type = answers.Of(kWardTypeAsked);
    admission.secure = answers.IfAny(kSecureAsked);
    admission.hospital_ods = answers.Of(kHospitalOdsAsked);
    admission.planned_discharge_on = answers.IfAny(kPlannedDischargeOnAsked);
    admission.delay_reason = answers.Of(kDelayReasonAsked);
    return admission;
}

web::Response ShowAdmitting(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kRecordAdmission, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        const auto frame = site::FrameOf(
            visit, subject.name, PageOf(person).Segment("admissions"), PageOf(person), sent
        );
        return site::FormPage{"Record an admission", frame.back, AdmittingForm(frame), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// What a form about one admission is made from.
struct AdmissionForm {
    std::string_view act;
    std::string title;
    Permission permission;
};

// Shows a form about an admission: `render(frame, admission)`.
template <class Render>
web::Response ShowAdmission(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const AdmissionForm& form,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(view, form.permission, PersonOf(request))
        );
        TRY_ASSIGN(
            const Admission admission,
            AdmissionStore(view.tables, subject.scope).Get(AdmissionOf(request))
        );
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            PageOf(request, form.act),
            PageOf(subject.scope.stream()),
            sent,
            std::to_string(admission.version)
        );
        return site::FormPage{
            form.title, frame.back, render(frame, admission), subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowDischarging(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAdmission(
        request,
        visit,
        sent,
        {"discharge", "Record a discharge", Permission::kRecordAdmission},
        DischargingForm
    );
}

web::Response ShowAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAdmission(
        request,
        visit,
        sent,
        {"amend", "Change a stay in hospital", Permission::kCorrectRecord},
        [&](const patterns::FormFrame& frame, const Admission& admission) {
            return AdmissionAmendmentForm(frame, admission, PageOf(request, "withdraw"));
        }
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAdmission(
        request,
        visit,
        sent,
        {"withdraw", "Withdraw a stay in hospital", Permission::kCorrectRecord},
        AdmissionWithdrawalForm
    );
}

}  // namespace

web::Response GetAdmitting(const web::Request& request, site::Visit& visit) {
    return ShowAdmitting(request, visit, site::FirstTime(request, visit));
}

web::Response PostAdmitting(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AdmitPersonCommand command = {PersonOf(request), ReadAdmission(answers)};
    return site::CarryOut(
        visit,
        answers,
        ShowAdmitting,
        AdmitPerson,
        command,
        {PageOf(command.person), "The admission is saved", command.person}
    );
}

web::Response GetDischarging(const web::Request& request, site::Visit& visit) {
    return ShowDischarging(request, visit, site::FirstTime(request, visit));
}

web::Response PostDischarging(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const DischargePersonCommand command = {
        .person = PersonOf(request),
        .admission = AdmissionOf(request),
        .seen = site::SeenVersion(request),
        .discharged_on = answers.Of(kDischargedOnAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowDischarging,
        DischargePerson,
        command,
        {PageOf(command.person), "The discharge is saved", command.person}
    );
}

web::Response GetAdmissionAmendment(const web::Request& request, site::Visit& visit) {
    return ShowAmendment(request, visit, site::FirstTime(request, visit));
}

web::Response PostAdmissionAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AmendAdmissionCommand command = {
        .person = PersonOf(request),
        .seen = site::SeenVersion(request),
        .admission = ReadAdmission(answers)};
    command.admission.id = AdmissionOf(request);
    command.admission.discharged_on = answers.IfAny(kRightDischargedOnAsked);
    command.reason = answers.Of(kChangedAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowAmendment,
        AmendAdmission,
        command,
        {PageOf(command.person), "The stay is changed", command.person}
    );
}

web::Response GetAdmissionWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostAdmissionWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawAdmissionCommand command = {
        .person = PersonOf(request),
        .admission = AdmissionOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverAdmittedAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowWithdrawal,
        WithdrawAdmission,
        command,
        {PageOf(command.person), "The admission was withdrawn", command.person}
    );
}

}  // namespace alongside::admissions
