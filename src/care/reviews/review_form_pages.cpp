// From the forms about a review to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/reviews/review_form_pages.h"

#include <array>

#include "care/reviews/correct_review.h"
#include "care/reviews/hold_review.h"
#include "care/reviews/invite_person.h"
#include "care/reviews/request_review.h"
#include "care/reviews/review_form_view.h"
#include "care/reviews/review_questions.h"
#include "care/reviews/send_report.h"

namespace alongside::reviews {
namespace {

using html::Html;
using identity::Permission;

SeenReview SeenOf(const web::Request& request) {
    return {PersonOf(request), ReviewOf(request), site::SeenVersion(request)};
}

std::optional<int> MinutesOf(const std::optional<std::chrono::minutes>& time) {
    if (!time) return std::nullopt;
    return static_cast<int>(time->count());
}

// What most of the forms have alike.
struct ForRecorders {
    static constexpr auto kNeeds = Permission::kRecordReview;
    static constexpr auto kChanges = Changes::kReview;
};

struct ConsentPage : ForRecorders {
    static constexpr std::string_view kAct = "consent";
    static constexpr std::string_view kTitle = "Record consent";
    static constexpr std::string_view kSays = "The answer is saved";
    static constexpr auto kUseCase = &RecordConsent;

    static Result<Html> Show(const FormContext& form) {
        return ConsentForm(form.frame, form.review, form.look.today);
    }
    static RecordConsentCommand Read(const web::Request& request, site::Answers& answers) {
        RecordConsentCommand command = {.of = SeenOf(request), .consent = {}};
        command.consent.consent = answers.Of(kConsentAsked);
        command.consent.consent_on = answers.Of(kConsentOnAsked);
        command.consent.note = answers.IfAny(kConsentNoteAsked);
        return command;
    }
};

struct PlanPage : ForRecorders {
    static constexpr std::string_view kAct = "plan";
    static constexpr std::string_view kTitle = "Plan the review";
    static constexpr std::string_view kSays = "The plan is saved";
    static constexpr auto kUseCase = &PlanReview;

    static Result<Html> Show(const FormContext& form) { return PlanForm(form.frame, form.review); }
    static PlanReviewCommand Read(const web::Request& request, site::Answers& answers) {
        PlanReviewCommand command = {.of = SeenOf(request), .plan = {}};
        command.plan.planned_on = answers.Of(kPlannedOnAsked);
        command.plan.planned_at = MinutesOf(answers.IfAny(kPlannedAtAsked));
        command.plan.place = answers.IfAny(kPlaceAsked);
        command.plan.video = answers.IfAny(kVideoAsked);
        command.plan.adjustments = answers.IfAny(kAdjustmentsAsked);
        return command;
    }
};

struct CancellingPage : ForRecorders {
    static constexpr std::string_view kAct = "cancel";
    static constexpr std::string_view kTitle = "Cancel this review";
    static constexpr std::string_view kSays = "The review is cancelled";
    static constexpr auto kUseCase = &CancelReview;

    static Result<Html> Show(const FormContext& form) {
        return CancellingForm(form.frame, form.review);
    }
    static CancelReviewCommand Read(const web::Request& request, site::Answers& answers) {
        return {SeenOf(request), answers.Of(kWhyCancelledAsked)};
    }
};

struct PackPage : ForRecorders {
    static constexpr std::string_view kAct = "pack";
    static constexpr std::string_view kTitle = "Papers sent to the panel";
    static constexpr std::string_view kSays = "Saved: the papers were sent";
    static constexpr auto kUseCase = &SendPack;

    static Result<Html> Show(const FormContext& form) {
        return PackForm(form.frame, form.review, form.look.today);
    }
    static SendPackCommand Read(const web::Request& request, site::Answers& answers) {
        return {SeenOf(request), answers.Of(kPackSentOnAsked)};
    }
};

struct HoldingPage : ForRecorders {
    static constexpr std::string_view kAct = "held";
    static constexpr std::string_view kTitle = "Record that the review was held";
    static constexpr std::string_view kSays = "The review is saved. Now its recommendations";
    static constexpr auto kUseCase = &HoldReview;

    static Result<Html> Show(const FormContext& form) {
        TRY_ASSIGN(
            const auto person, people::PersonStore(form.look.tables, form.subject.scope).Get()
        );
        return HoldingForm(
            form.frame, form.review, CeremonyOf(person, form.look.today), form.look.today
        );
    }
    static HoldReviewCommand Read(const web::Request& request, site::Answers& answers) {
        HoldReviewCommand command = {.of = SeenOf(request), .held = {}};
        ReviewHeld& held = command.held;
        held.held_on = answers.Of(kHeldOnAsked);
        held.safety = answers.IfAny(kSafetyAsked);
        held.safe = answers.Of(kSafeAsked);
        held.care_now = answers.IfAny(kCareNowAsked);
        held.future = answers.IfAny(kFutureAsked);
        held.in_hospital = answers.IfAny(kInHospitalAsked);
        held.admission_needed = answers.Of(kAdmissionNeededAsked);
        held.discharge_aim = answers.IfAny(kDischargeAimAsked);
        held.outcome = answers.IfAny(kOutcomeAsked);
        return command;
    }
};

struct RecommendationsPage : ForRecorders {
    static constexpr std::string_view kAct = "recommendations";
    static constexpr std::string_view kTitle = "Recommendations";
    static constexpr std::string_view kSays = "The recommendations are saved as actions";
    static constexpr auto kChanges = Changes::kWhatIsArranged;
    static constexpr auto kUseCase = &RaiseRecommendations;

    static Result<Html> Show(const FormContext& form) {
        return RecommendationsForm(form.frame, form.review);
    }
    // A row counts when anything is written in it.
    static bool IsUsed(const site::Answers& answers, int row) {
        for (const char* field : {"title", "agency", "owner", "due_on"})
            for (const char* part : {"", "-day", "-month", "-year"})
                if (!answers.Kept(FieldOfRow(field, row) + part).empty()) return true;
        return false;
    }
    static std::optional<std::string> Line(
        site::Answers& answers, const std::string& field, std::string_view called
    ) {
        std::string text = answers.Text(field, {.label = called, .lines = web::Lines::kOne});
        if (text.empty()) return std::nullopt;
        return text;
    }
    static actions::Action ReadRow(site::Answers& answers, int row) {
        actions::Action action;
        action.title = answers.Text(
            FieldOfRow("title", row),
            {.required = "Enter what is to be done", .label = "What is to be done"}
        );
        action.agency = Line(answers, FieldOfRow("agency", row), "The agency");
        action.owner = Line(answers, FieldOfRow("owner", row), "Who does it");
        if (!action.agency && !action.owner)
            answers.Reject(
                FieldOfRow("owner", row), "Enter who does it: an agency, somebody there, or both"
            );
        action.due_on = answers
                            .DateFields(
                                FieldOfRow("due_on", row),
                                {.required = "Enter by which day", .label = "The day it is due"}
                            )
                            .value_or(Date{});
        return action;
    }
    static RaiseRecommendationsCommand Read(const web::Request& request, site::Answers& answers) {
        RaiseRecommendationsCommand command = {
            .person = PersonOf(request), .review = ReviewOf(request), .actions = {}, .rows = {}};
        for (int row = 1; row <= kRecommendationRows; ++row) {
            if (row > 1 && !IsUsed(answers, row)) continue;
            command.actions.push_back(ReadRow(answers, row));
            command.rows.push_back(row);
        }
        return command;
    }
};

struct ReportPage : ForRecorders {
    static constexpr std::string_view kAct = "report";
    static constexpr std::string_view kTitle = "Record the report";
    static constexpr std::string_view kSays = "The report is recorded";
    static constexpr auto kUseCase = &SendReport;

    static Result<Html> Show(const FormContext& form) {
        return ReportForm(form.frame, form.review, form.look.today);
    }
    static SendReportCommand Read(const web::Request& request, site::Answers& answers) {
        SendReportCommand command = {.of = SeenOf(request), .report = {}};
        command.report.sent_on = answers.Of(kReportSentOnAsked);
        command.report.sent_to = answers.IfAny(kReportToAsked);
        return command;
    }
};

struct QualityPage : ForRecorders {
    static constexpr std::string_view kAct = "quality-check";
    static constexpr std::string_view kTitle = "Quality check";
    static constexpr std::string_view kSays = "The check is saved";
    static constexpr auto kUseCase = &CheckQuality;

    static Result<Html> Show(const FormContext& form) {
        return QualityForm(form.frame, form.review, form.look.today);
    }
    static CheckQualityCommand Read(const web::Request& request, site::Answers& answers) {
        CheckQualityCommand command = {.of = SeenOf(request), .check = {}};
        command.check.checked_on = answers.Of(kCheckedOnAsked);
        command.check.all_owned = answers.Of(kAllOwnedAsked);
        command.check.has_voice = answers.Of(kHasVoiceAsked);
        command.check.all_have_it = answers.Of(kAllHaveItAsked);
        command.check.note = answers.IfAny(kQualityNoteAsked);
        return command;
    }
};

struct AmendmentPage {
    static constexpr std::string_view kAct = "amend";
    static constexpr std::string_view kTitle = "Put a review right";
    static constexpr std::string_view kSays = "The review is put right";
    static constexpr auto kNeeds = Permission::kCorrectRecord;
    static constexpr auto kChanges = Changes::kReview;
    static constexpr auto kUseCase = &AmendReview;

    static Result<Html> Show(const FormContext& form) {
        return AmendmentForm(form.frame, form.review);
    }
    static AmendReviewCommand Read(const web::Request& request, site::Answers& answers) {
        AmendReviewCommand command = {.of = SeenOf(request), .amended = {}};
        ReviewAmended& right = command.amended;
        right.kind = answers.Of(kRightKindAsked);
        right.before_discharge = answers.Of(kBeforeDischargeAsked);
        right.requested_on = answers.IfAny(kRightRequestedOnAsked);
        right.requested_by = answers.IfAny(kRightRequestedByAsked);
        right.requester = answers.IfAny(kRequesterAsked);
        right.why = answers.IfAny(kWhyAsked);
        right.planned_on = answers.IfAny(kRightPlannedOnAsked);
        right.pack_sent_on = answers.IfAny(kRightPackSentOnAsked);
        right.held_on = answers.IfAny(kRightHeldOnAsked);
        right.safe = answers.Of(kSafeAsked);
        right.admission_needed = answers.Of(kAdmissionNeededAsked);
        right.discharge_aim = answers.IfAny(kDischargeAimAsked);
        right.outcome = answers.IfAny(kOutcomeAsked);
        right.report_sent_on = answers.IfAny(kRightReportSentOnAsked);
        right.report_to = answers.IfAny(kRightReportToAsked);
        right.reason = answers.Of(kWasWrongAsked);
        return command;
    }
};

struct WithdrawalPage {
    static constexpr std::string_view kAct = "withdraw";
    static constexpr std::string_view kTitle = "Withdraw this review";
    static constexpr std::string_view kSays = "The review was withdrawn";
    static constexpr auto kNeeds = Permission::kCorrectRecord;
    static constexpr auto kChanges = Changes::kReview;
    static constexpr auto kUseCase = &WithdrawReview;

    static Result<Html> Show(const FormContext& form) {
        return WithdrawalForm(form.frame, form.review);
    }
    static WithdrawReviewCommand Read(const web::Request& request, site::Answers& answers) {
        return {SeenOf(request), answers.Of(kNeverWasAsked)};
    }
    static html::Url NextOf(const web::Request& request) { return ReviewsOf(PersonOf(request)); }
};

}  // namespace

std::span<const site::Route> ReviewFormRoutes() {
    using enum Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/reviews/{review}/consent",
         kRecordReview,
         &GetReviewForm<ConsentPage>},
        {"POST /people/{person}/reviews/{review}/consent",
         kRecordReview,
         &PostReviewForm<ConsentPage>},
        {"GET /people/{person}/reviews/{review}/plan", kRecordReview, &GetReviewForm<PlanPage>},
        {"POST /people/{person}/reviews/{review}/plan", kRecordReview, &PostReviewForm<PlanPage>},
        {"GET /people/{person}/reviews/{review}/cancel",
         kRecordReview,
         &GetReviewForm<CancellingPage>},
        {"POST /people/{person}/reviews/{review}/cancel",
         kRecordReview,
         &PostReviewForm<CancellingPage>},
        {"GET /people/{person}/reviews/{review}/pack", kRecordReview, &GetReviewForm<PackPage>},
        {"POST /people/{person}/reviews/{review}/pack", kRecordReview, &PostReviewForm<PackPage>},
        {"GET /people/{person}/reviews/{review}/held", kRecordReview, &GetReviewForm<HoldingPage>},
        {"POST /people/{person}/reviews/{review}/held",
         kRecordReview,
         &PostReviewForm<HoldingPage>},
        {"GET /people/{person}/reviews/{review}/recommendations",
         kRecordReview,
         &GetReviewForm<RecommendationsPage>},
        {"POST /people/{person}/reviews/{review}/recommendations",
         kRecordReview,
         &PostReviewForm<RecommendationsPage>},
        {"GET /people/{person}/reviews/{review}/report", kRecordReview, &GetReviewForm<ReportPage>},
        {"POST /people/{person}/reviews/{review}/report",
         kRecordReview,
         &PostReviewForm<ReportPage>},
        {"GET /people/{person}/reviews/{review}/quality-check",
         kRecordReview,
         &GetReviewForm<QualityPage>},
        {"POST /people/{person}/reviews/{review}/quality-check",
         kRecordReview,
         &PostReviewForm<QualityPage>},
        {"GET /people/{person}/reviews/{review}/amend",
         kCorrectRecord,
         &GetReviewForm<AmendmentPage>},
        {"POST /people/{person}/reviews/{review}/amend",
         kCorrectRecord,
         &PostReviewForm<AmendmentPage>},
        {"GET /people/{person}/reviews/{review}/withdraw",
         kCorrectRecord,
         &GetReviewForm<WithdrawalPage>},
        {"POST /people/{person}/reviews/{review}/withdraw",
         kCorrectRecord,
         &PostReviewForm<WithdrawalPage>},
    });
    return kRoutes;
}

}  // namespace alongside::reviews
