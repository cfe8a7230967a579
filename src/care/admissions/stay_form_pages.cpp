// From the forms about what happens during a stay in hospital to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/admissions/stay_form_pages.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "care/admissions/admission_questions.h"
#include "care/admissions/correct_admission.h"
#include "care/admissions/plan_discharge.h"
#include "care/admissions/record_oversight.h"
#include "care/admissions/record_time_in_hospital.h"
#include "care/admissions/stay_form_view.h"
#include "care/admissions/stay_questions.h"
#include "care/people/api.h"
#include "platform/site/carry_out.h"

namespace alongside::admissions {
namespace {

using html::Html;
using identity::Permission;
using people::PersonOf;

AdmissionId AdmissionOf(const web::Request& request) {
    return AdmissionId(request.Parameter("admission"));
}
html::Url PageOf(const people::PersonId& person, const AdmissionId& admission) {
    return people::PageOf(person).Segment("admissions").Segment(admission.value);
}
// A form is sent to the address at which it is shown.
html::Url OwnAddress(const web::Request& request) {
    const auto own = html::Url::ParseLocal(request.path);
    return own ? *own : html::Url();
}

// What the form is about, and which version of it the writer is shown.
struct About {
    std::optional<int> seen = {};
    std::string words = {};
};

// A form that adds something.
struct Adds {
    static constexpr std::string_view kParameter = {};
    static Result<About> Find(const Stay&, const StayRecordId&) { return About{}; }
};
// One whose answers take the place of what is recorded so far.
template <auto held>
struct Replaces {
    static constexpr std::string_view kParameter = {};
    static Result<About> Find(const Stay& stay, const StayRecordId&) {
        return About{.seen = stay.*held ? (stay.*held)->version : 0};
    }
};
// One that changes the thing that the address names by `parameter`.
template <auto things>
struct Changes {
    static Result<About> Find(const Stay& stay, const StayRecordId& record) {
        const auto& list = stay.*things;
        const auto found =
            std::ranges::find_if(list, [&](const auto& thing) { return thing.id == record; });
        if (found == list.end()) return Error{Fault::kNotFound, "There is no such thing"};
        const auto recorded = FindRecorded(stay, record);
        return About{.seen = found->version, .words = recorded ? recorded->words : ""};
    }
};

struct LegalStatusForm : Adds {
    static constexpr const char* kTitle = "Record a change of legal status";
    static constexpr const char* kSaved = "The legal status is saved";
    static constexpr auto kUse = &ChangeLegalStatus;
    static constexpr auto kFields = &LegalStatusFields;
    static LegalStatusChanged Read(site::Answers& answers) {
        LegalStatusChanged read;
        read.code = answers.Text(
            "code", {.required = "Choose a legal status", .label = "The legal status"}
        );
        read.from = answers.Of(kStatusFromAsked);
        return read;
    }
};

struct PlannedDischargeForm {
    static constexpr const char* kTitle = "Plan the day of leaving";
    static constexpr const char* kSaved = "The plan is saved";
    static constexpr std::string_view kParameter = {};
    static constexpr auto kUse = &PlanDischarge;
    static constexpr auto kFields = &PlannedDischargeFields;
    // The day is part of what is held of the admission.
    static Result<About> Find(const Stay& stay, const StayRecordId&) {
        return About{.seen = stay.admission.version};
    }
    static DischargePlanned Read(site::Answers& answers) {
        DischargePlanned read;
        const bool planned = answers.Of(kIsPlannedAsked) == YesNo::kYes;
        const auto day = answers.IfAny(kPlannedOnAsked);
        if (planned && !day && answers.faults().empty())
            answers.Reject("planned_on-day", std::string(kPlannedDayMissing));
        if (planned) read.planned_on = day;
        read.reason = answers.Of(kWhyPlannedAsked);
        return read;
    }
};

struct ReadyForm : Adds {
    static constexpr const char* kTitle = "Record that they are ready to leave";
    static constexpr const char* kSaved = "It is saved";
    static constexpr auto kUse = &RecordReady;
    static constexpr auto kFields = &ReadyFields;
    static ReadyForDischarge Read(site::Answers& answers) {
        ReadyForDischarge read;
        read.ready_on = answers.Of(kReadyOnAsked);
        read.note = answers.IfAny(kReadyNoteAsked);
        return read;
    }
};

struct DelayForm : Adds {
    static constexpr const char* kTitle = "Record a delay in leaving";
    static constexpr const char* kSaved = "The delay is saved";
    static constexpr auto kUse = &RecordDelay;
    static constexpr auto kFields = &DelayFields;
    static DelayRecorded Read(site::Answers& answers) {
        DelayRecorded read;
        read.reason = answers.Of(kWhyDelayedAsked);
        read.owner = answers.Of(kDelayOwnerAsked);
        read.from = answers.Of(kDelayFromAsked);
        read.note = answers.IfAny(kDelayNoteAsked);
        return read;
    }
};

struct DelayEndForm : Changes<&Stay::delays> {
    static constexpr const char* kTitle = "Record that a delay is solved";
    static constexpr const char* kSaved = "The delay is solved";
    static constexpr std::string_view kParameter = "delay";
    static constexpr auto kUse = &EndDelay;
    static constexpr auto kFields = &DelayEndFields;
    static DelayEnded Read(site::Answers& answers) {
        return {.id = {}, .ended_on = answers.Of(kDelayEndedOnAsked)};
    }
};

struct LeaveForm : Adds {
    static constexpr const char* kTitle = "Record leave from hospital";
    static constexpr const char* kSaved = "The leave is saved";
    static constexpr auto kUse = &RecordLeave;
    static constexpr auto kFields = &LeaveFields;
    static LeaveRecorded Read(site::Answers& answers) {
        LeaveRecorded read;
        read.from = answers.Of(kLeaveFromAsked);
        read.due_back_on = answers.IfAny(kDueBackOnAsked);
        read.note = answers.IfAny(kLeaveNoteAsked);
        return read;
    }
};

struct LeaveEndForm : Changes<&Stay::leave> {
    static constexpr const char* kTitle = "Record that they are back from leave";
    static constexpr const char* kSaved = "It is saved";
    static constexpr std::string_view kParameter = "leave";
    static constexpr auto kUse = &EndLeave;
    static constexpr auto kFields = &LeaveEndFields;
    static LeaveEnded Read(site::Answers& answers) {
        return {.id = {}, .back_on = answers.Of(kBackOnAsked)};
    }
};

struct VisitForm : Adds {
    static constexpr const char* kTitle = "Record an oversight visit";
    static constexpr const char* kSaved = "The visit is saved";
    static constexpr auto kUse = &RecordOversightVisit;
    static constexpr auto kFields = &VisitFields;
    static OversightVisited Read(site::Answers& answers) {
        OversightVisited read;
        read.visited_on = answers.Of(kVisitedOnAsked);
        read.visitor = answers.Of(kVisitorAsked);
        read.seen = answers.Of(kSeenAsked);
        read.safe = answers.Of(kSafeAsked);
        return read;
    }
};

struct ResponsibilityForm : Replaces<&Stay::responsibility> {
    static constexpr const char* kTitle = "Who is responsible, and how far from home?";
    static constexpr const char* kSaved = "It is saved";
    static constexpr auto kUse = &RecordResponsibility;
    static constexpr auto kFields = &ResponsibilityFields;
    static ResponsibilityRecorded Read(site::Answers& answers) {
        ResponsibilityRecorded read;
        read.commissioner = answers.Of(kCommissionerAsked);
        if (const auto miles = answers.IfAny(kMilesAsked)) read.miles = static_cast<int>(*miles);
        return read;
    }
};

struct AftercareForm : Replaces<&Stay::aftercare> {
    static constexpr const char* kTitle = "Section 117 aftercare";
    static constexpr const char* kSaved = "The aftercare is saved";
    static constexpr auto kUse = &RecordAftercare;
    static constexpr auto kFields = &AftercareFields;
    static AftercareRecorded Read(site::Answers& answers) {
        AftercareRecorded read;
        read.entitled = answers.Of(kEntitledAsked) == YesNo::kYes;
        read.agreed_on = answers.IfAny(kAftercareAgreedOnAsked);
        read.responsible = answers.IfAny(kAftercareResponsibleAsked);
        read.note = answers.IfAny(kAftercareNoteAsked);
        return read;
    }
};

struct DischargePlanForm : Replaces<&Stay::plan> {
    static constexpr const char* kTitle = "Plan where they are to live";
    static constexpr const char* kSaved = "The plan is saved";
    static constexpr auto kUse = &RecordDischargePlan;
    static constexpr auto kFields = &DischargePlanFields;
    static DischargePlanRecorded Read(site::Answers& answers) {
        DischargePlanRecorded read;
        read.destination = answers.Of(kDestinationAsked);
        read.agreed_by_person = answers.Of(kAgreedByPersonAsked);
        read.agreed_by_family = answers.Of(kAgreedByFamilyAsked);
        return read;
    }
};

struct NeedForm : Adds {
    static constexpr const char* kTitle = "Add what must be in place";
    static constexpr const char* kSaved = "It is added to the plan";
    static constexpr auto kUse = &AddDischargeNeed;
    static constexpr auto kFields = &NeedFields;
    static DischargeNeedAdded Read(site::Answers& answers) {
        DischargeNeedAdded read;
        read.what = answers.Of(kNeedAsked);
        read.agency = answers.Of(kNeedAgencyAsked);
        read.needed_by = answers.IfAny(kNeededByAsked);
        return read;
    }
};

struct NeedMetForm : Changes<&Stay::needs> {
    static constexpr const char* kTitle = "Record that it is in place";
    static constexpr const char* kSaved = "It is in place";
    static constexpr std::string_view kParameter = "need";
    static constexpr auto kUse = &MeetDischargeNeed;
    static constexpr auto kFields = &NeedMetFields;
    static DischargeNeedMet Read(site::Answers& answers) {
        return {.id = {}, .met_on = answers.Of(kMetOnAsked)};
    }
};

struct NeedDroppedForm : Changes<&Stay::needs> {
    static constexpr const char* kTitle = "Take it out of the plan";
    static constexpr const char* kSaved = "It is out of the plan";
    static constexpr std::string_view kParameter = "need";
    static constexpr auto kUse = &DropDischargeNeed;
    static constexpr auto kFields = &NeedDroppedFields;
    static DischargeNeedDropped Read(site::Answers& answers) {
        return {.id = {}, .reason = answers.Of(kWhyDroppedAsked)};
    }
};

struct AdvocateForm : Adds {
    static constexpr const char* kTitle = "Record the offer of an advocate";
    static constexpr const char* kSaved = "The offer is saved";
    static constexpr auto kUse = &OfferAdvocate;
    static constexpr auto kFields = &AdvocateFields;
    static AdvocateOffered Read(site::Answers& answers) {
        AdvocateOffered read;
        read.kind = answers.Of(kAdvocateKindAsked);
        read.offered_on = answers.Of(kOfferedOnAsked);
        read.answer = answers.Of(kAdvocateAnswerAsked);
        return read;
    }
};

struct AdvocateAnswerForm : Changes<&Stay::advocates> {
    static constexpr const char* kTitle = "Record their answer about an advocate";
    static constexpr const char* kSaved = "The answer is saved";
    static constexpr std::string_view kParameter = "advocate";
    static constexpr auto kUse = &AnswerAdvocate;
    static constexpr auto kFields = &AdvocateAnswerFields;
    static AdvocateAnswered Read(site::Answers& answers) {
        AdvocateAnswered read;
        read.answer = answers.Of(kAdvocateAnswerAsked);
        read.answered_on = answers.Of(kAnsweredOnAsked);
        return read;
    }
};

struct RestrictionForm : Adds {
    static constexpr const char* kTitle = "Record a report of a restriction";
    static constexpr const char* kSaved = "The report is saved";
    static constexpr auto kUse = &ReportRestriction;
    static constexpr auto kFields = &RestrictionFields;
    static RestrictionReported Read(site::Answers& answers) {
        RestrictionReported read;
        read.kind = answers.Of(kRestrictionKindAsked);
        read.from = answers.Of(kRestrictedFromAsked);
        read.to = answers.IfAny(kRestrictedToAsked);
        read.reported_on = answers.Of(kReportedOnAsked);
        read.note = answers.Of(kRestrictionNoteAsked);
        return read;
    }
};

struct RestrictionEndForm : Changes<&Stay::restrictions> {
    static constexpr const char* kTitle = "Record that a restriction ended";
    static constexpr const char* kSaved = "It is saved";
    static constexpr std::string_view kParameter = "restriction";
    static constexpr auto kUse = &EndRestriction;
    static constexpr auto kFields = &RestrictionEndFields;
    static RestrictionEnded Read(site::Answers& answers) {
        return {.id = {}, .ended_on = answers.Of(kRestrictionEndedOnAsked)};
    }
};

struct RestrictionReviewForm : Changes<&Stay::restrictions> {
    static constexpr const char* kTitle = "Record the review of a restriction";
    static constexpr const char* kSaved = "The review is saved";
    static constexpr std::string_view kParameter = "restriction";
    static constexpr auto kUse = &ReviewRestriction;
    static constexpr auto kFields = &RestrictionReviewFields;
    static RestrictionReviewed Read(site::Answers& answers) {
        RestrictionReviewed read;
        read.reviewed_on = answers.Of(kReviewedOnAsked);
        read.outcome = answers.Of(kOutcomeAsked);
        return read;
    }
};

struct WithdrawalForm {
    static constexpr const char* kTitle = "Take something back";
    static constexpr const char* kSaved = "It was withdrawn";
    static constexpr std::string_view kParameter = "record";
    static constexpr auto kUse = &WithdrawStayRecord;
    static Result<About> Find(const Stay& stay, const StayRecordId& record) {
        const auto recorded = FindRecorded(stay, record);
        if (!recorded) return Error{Fault::kNotFound, "There is no such thing"};
        return About{.seen = recorded->version, .words = recorded->words};
    }
    static StayRecordWithdrawn Read(site::Answers& answers) {
        StayRecordWithdrawn read;
        read.reason = answers.Of(kNeverSoAsked);
        return read;
    }
};

// A stay ends and another begins: not an event of one stay.
struct TransferForm {
    static constexpr const char* kTitle = "Record a transfer";
    static constexpr const char* kSaved = "The transfer is saved";
    static constexpr std::string_view kParameter = {};
    static constexpr auto kFields = &TransferFields;
    static Result<About> Find(const Stay& stay, const StayRecordId&) {
        return About{.seen = stay.admission.version};
    }
    static Admission Read(site::Answers& answers) {
        Admission read;
        read.admitted_on = answers.Of(kMovedOnAsked);
        read.hospital = answers.Of(kMovedToAsked);
        read.legal_status = answers.Text(
            "legal_status", {.required = "Choose a legal status", .label = "The legal status"}
        );
        read.ward_type = answers.Of(kWardTypeAsked);
        read.secure = answers.IfAny(kSecureAsked);
        read.hospital_ods = answers.Of(kHospitalOdsAsked);
        read.planned_discharge_on = answers.IfAny(kPlannedDischargeOnAsked);
        return read;
    }
};

template <class Form>
constexpr Permission kNeeded = std::is_same_v<Form, WithdrawalForm> ? Permission::kCorrectRecord
                                                                    : Permission::kRecordAdmission;

template <class Form>
StayRecordId RecordOf(const web::Request& request) {
    if constexpr (Form::kParameter.empty())
        return {};
    else
        return StayRecordId(request.Parameter(std::string(Form::kParameter)));
}

template <class Form>
Html ViewOf(const patterns::FormFrame& frame, const Stay& stay, const About& about) {
    if constexpr (std::is_same_v<Form, WithdrawalForm>)
        return StayRecordWithdrawalForm(frame, about.words);
    else
        return ShowStayForm(
            {.frame = frame,
             .title = Form::kTitle,
             .about = about.words,
             .fields = Form::kFields(frame.state, stay)}
        );
}

template <class Form>
web::Response Show(const web::Request& request, const site::Visit& visit, const site::Sent& sent) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto subject, people::FindSubject(view, kNeeded<Form>, PersonOf(request)));
        const auto& person = subject.scope.stream();
        TRY_ASSIGN(
            const Stay stay, StayStore(view.tables, subject.scope).Get(AdmissionOf(request))
        );
        TRY_ASSIGN(const About about, Form::Find(stay, RecordOf<Form>(request)));
        std::optional<std::string> seen;
        if (about.seen) seen = std::to_string(*about.seen);
        const auto frame = site::FrameOf(
            visit, subject.name, OwnAddress(request), PageOf(person, stay.admission.id), sent, seen
        );
        return site::FormPage{Form::kTitle, frame.back, ViewOf<Form>(frame, stay, about), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

template <class Form>
web::Response Get(const web::Request& request, site::Visit& visit) {
    return Show<Form>(request, visit, site::FirstTime(request, visit));
}

template <class Form>
web::Response Post(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    StayCommand<decltype(Form::Read(answers))> command = {
        .person = PersonOf(request),
        .admission = AdmissionOf(request),
        .what = Form::Read(answers),
        .seen = site::SeenVersion(request)};
    if constexpr (!Form::kParameter.empty()) command.what.id = RecordOf<Form>(request);
    return site::CarryOut(
        visit,
        answers,
        Show<Form>,
        Form::kUse,
        command,
        {PageOf(command.person, command.admission), Form::kSaved, command.person}
    );
}

web::Response PostTransfer(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const TransferPersonCommand command = {
        .person = PersonOf(request),
        .from = AdmissionOf(request),
        .seen = site::SeenVersion(request),
        .to = TransferForm::Read(answers)};
    return site::CarryOut(
        visit,
        answers,
        Show<TransferForm>,
        TransferPerson,
        command,
        [&](const Admission& now) {
            return site::Receipt{
                PageOf(command.person, now.id), TransferForm::kSaved, command.person};
        }
    );
}

}  // namespace

std::span<const site::Route> StayFormRoutes() {
    using enum Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/admissions/{admission}/legal-status",
         kRecordAdmission,
         &Get<LegalStatusForm>},
        {"POST /people/{person}/admissions/{admission}/legal-status",
         kRecordAdmission,
         &Post<LegalStatusForm>},
        {"GET /people/{person}/admissions/{admission}/planned-discharge",
         kRecordAdmission,
         &Get<PlannedDischargeForm>},
        {"POST /people/{person}/admissions/{admission}/planned-discharge",
         kRecordAdmission,
         &Post<PlannedDischargeForm>},
        {"GET /people/{person}/admissions/{admission}/ready", kRecordAdmission, &Get<ReadyForm>},
        {"POST /people/{person}/admissions/{admission}/ready", kRecordAdmission, &Post<ReadyForm>},
        {"GET /people/{person}/admissions/{admission}/delays", kRecordAdmission, &Get<DelayForm>},
        {"POST /people/{person}/admissions/{admission}/delays", kRecordAdmission, &Post<DelayForm>},
        {"GET /people/{person}/admissions/{admission}/delays/{delay}/end",
         kRecordAdmission,
         &Get<DelayEndForm>},
        {"POST /people/{person}/admissions/{admission}/delays/{delay}/end",
         kRecordAdmission,
         &Post<DelayEndForm>},
        {"GET /people/{person}/admissions/{admission}/leave", kRecordAdmission, &Get<LeaveForm>},
        {"POST /people/{person}/admissions/{admission}/leave", kRecordAdmission, &Post<LeaveForm>},
        {"GET /people/{person}/admissions/{admission}/leave/{leave}/end",
         kRecordAdmission,
         &Get<LeaveEndForm>},
        {"POST /people/{person}/admissions/{admission}/leave/{leave}/end",
         kRecordAdmission,
         &Post<LeaveEndForm>},
        {"GET /people/{person}/admissions/{admission}/visits", kRecordAdmission, &Get<VisitForm>},
        {"POST /people/{person}/admissions/{admission}/visits", kRecordAdmission, &Post<VisitForm>},
        {"GET /people/{person}/admissions/{admission}/responsibility",
         kRecordAdmission,
         &Get<ResponsibilityForm>},
        {"POST /people/{person}/admissions/{admission}/responsibility",
         kRecordAdmission,
         &Post<ResponsibilityForm>},
        {"GET /people/{person}/admissions/{admission}/aftercare",
         kRecordAdmission,
         &Get<AftercareForm>},
        {"POST /people/{person}/admissions/{admission}/aftercare",
         kRecordAdmission,
         &Post<AftercareForm>},
        {"GET /people/{person}/admissions/{admission}/plan",
         kRecordAdmission,
         &Get<DischargePlanForm>},
        {"POST /people/{person}/admissions/{admission}/plan",
         kRecordAdmission,
         &Post<DischargePlanForm>},
        {"GET /people/{person}/admissions/{admission}/needs", kRecordAdmission, &Get<NeedForm>},
        {"POST /people/{person}/admissions/{admission}/needs", kRecordAdmission, &Post<NeedForm>},
        {"GET /people/{person}/admissions/{admission}/needs/{need}/met",
         kRecordAdmission,
         &Get<NeedMetForm>},
        {"POST /people/{person}/admissions/{admission}/needs/{need}/met",
         kRecordAdmission,
         &Post<NeedMetForm>},
        {"GET /people/{person}/admissions/{admission}/needs/{need}/drop",
         kRecordAdmission,
         &Get<NeedDroppedForm>},
        {"POST /people/{person}/admissions/{admission}/needs/{need}/drop",
         kRecordAdmission,
         &Post<NeedDroppedForm>},
        {"GET /people/{person}/admissions/{admission}/advocates",
         kRecordAdmission,
         &Get<AdvocateForm>},
        {"POST /people/{person}/admissions/{admission}/advocates",
         kRecordAdmission,
         &Post<AdvocateForm>},
        {"GET /people/{person}/admissions/{admission}/advocates/{advocate}/answer",
         kRecordAdmission,
         &Get<AdvocateAnswerForm>},
        {"POST /people/{person}/admissions/{admission}/advocates/{advocate}/answer",
         kRecordAdmission,
         &Post<AdvocateAnswerForm>},
        {"GET /people/{person}/admissions/{admission}/restrictions",
         kRecordAdmission,
         &Get<RestrictionForm>},
        {"POST /people/{person}/admissions/{admission}/restrictions",
         kRecordAdmission,
         &Post<RestrictionForm>},
        {"GET /people/{person}/admissions/{admission}/restrictions/{restriction}/end",
         kRecordAdmission,
         &Get<RestrictionEndForm>},
        {"POST /people/{person}/admissions/{admission}/restrictions/{restriction}/end",
         kRecordAdmission,
         &Post<RestrictionEndForm>},
        {"GET /people/{person}/admissions/{admission}/restrictions/{restriction}/review",
         kRecordAdmission,
         &Get<RestrictionReviewForm>},
        {"POST /people/{person}/admissions/{admission}/restrictions/{restriction}/review",
         kRecordAdmission,
         &Post<RestrictionReviewForm>},
        {"GET /people/{person}/admissions/{admission}/records/{record}/withdraw",
         kCorrectRecord,
         &Get<WithdrawalForm>},
        {"POST /people/{person}/admissions/{admission}/records/{record}/withdraw",
         kCorrectRecord,
         &Post<WithdrawalForm>},
        {"GET /people/{person}/admissions/{admission}/transfer",
         kRecordAdmission,
         &Get<TransferForm>},
        {"POST /people/{person}/admissions/{admission}/transfer", kRecordAdmission, &PostTransfer},
    });
    return kRoutes;
}

}  // namespace alongside::admissions
