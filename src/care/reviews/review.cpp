// The rules of a review.
// SPDX-License-Identifier: MIT
#include "care/reviews/review.h"

#include <cstddef>
#include <utility>
#include <vector>

#include "platform/base/field_checks.h"

namespace alongside::reviews {
namespace {

constexpr int kMinutesOfADay = 24 * 60;

// REV-1
Result<Done> CheckAhead(const Review& review) {
    if (review.status == ReviewStatus::kHeld)
        return Error{Fault::kRefused, "This review has been held already", "REV-1"};
    if (review.status == ReviewStatus::kCancelled)
        return Error{
            Fault::kRefused, "This review was cancelled: ask for another one instead", "REV-1"};
    return Done{};
}

// REV-3
Result<Done> CheckNotDeclined(const Review& review) {
    if (!review.IsDeclined()) return Done{};
    return Error{
        Fault::kRefused,
        *review.consent == Consent::kRefused
            ? "They said no to this review. Record a new answer if they change their mind, or "
              "cancel it"
            : "They took their consent back. Record a new answer if they change their mind, or "
              "cancel it",
        "REV-3"};
}

ReviewStatus StatusBy(const ReviewAmended& amended, ReviewStatus was) {
    if (amended.held_on) return ReviewStatus::kHeld;
    if (was == ReviewStatus::kCancelled) return was;
    return amended.planned_on ? ReviewStatus::kPlanned : ReviewStatus::kRequested;
}

void CheckHeldDay(
    const std::optional<Date>& held_on,
    const std::optional<Date>& requested_on,
    Date today,
    FieldChecks& checks
) {
    checks.NotAfter(
        held_on, today, "held_on", "The day of the review must be today or in the past"
    );
    checks.NotBefore(
        held_on, requested_on, "held_on", "The review must not be held before it was asked for"
    );
}

void CheckReportDay(
    const std::optional<Date>& sent_on,
    const std::optional<Date>& held_on,
    std::string_view field,
    Date today,
    FieldChecks& checks
) {
    checks.NotAfter(sent_on, today, field, "The day of the report must be today or in the past");
    checks.NotBefore(sent_on, held_on, field, "The report must not be sent before the review");
}

}  // namespace

Result<Done> CheckHeld(const Review& review) {
    if (review.status == ReviewStatus::kHeld) return Done{};
    return Error{Fault::kRefused, "Record first that the review was held", "REV-1"};
}

Ceremony CeremonyOn(
    Date born, const std::optional<Date>& ehcp_from, const std::optional<Date>& ehcp_to, Date day
) {
    constexpr int kAdult = 18;
    const bool has_plan = ehcp_from && Period{*ehcp_from, ehcp_to.value_or(kForever)}.Contains(day);
    return day < BirthdayOf(born, kAdult) || has_plan ? Ceremony::kCetr : Ceremony::kCtr;
}

std::string_view WordOf(Ceremony ceremony) {
    return ceremony == Ceremony::kCetr ? "CETR" : "CTR";
}

Date LastDayForPack(Date planned_on) {
    return planned_on - std::chrono::days(1);
}

Result<ReviewRequested> DecideRequest(ReviewRequested request, Date today) {
    FieldChecks checks;
    if (request.kind == ReviewKind::kLaep)
        checks.Add("kind", "A LAEP is recorded when it has taken place, not asked for");
    checks.NotAfter(
        request.requested_on,
        today,
        "requested_on",
        "The day it was asked for must be today or in the past"
    );
    checks.Tidy(request.requester, "requester", "The name of who asked");
    checks.Tidy(request.why, "why", "The reason");
    request.before_discharge = request.before_discharge && request.kind == ReviewKind::kInpatient;
    return UnlessFaulty(std::move(request), checks);
}

Result<ConsentRecorded> DecideConsent(const Review& review, ConsentRecorded consent, Date today) {
    if (review.status == ReviewStatus::kCancelled) TRY(CheckAhead(review));
    FieldChecks checks;
    checks.NotAfter(
        consent.consent_on,
        today,
        "consent_on",
        "The day of the answer must be today or in the past"
    );
    checks.Tidy(consent.note, "note", "The note");
    if (consent.consent == Consent::kBestInterests && !consent.note)
        checks.Add("note", "Enter who decided, and how it was found to be in their best interests");
    consent.id = review.id;
    return UnlessFaulty(std::move(consent), checks);
}

Result<ReviewPlanned> DecidePlan(const Review& review, ReviewPlanned plan) {
    TRY(CheckAhead(review));
    TRY(CheckNotDeclined(review));
    FieldChecks checks;
    checks.NotBefore(
        plan.planned_on,
        review.requested_on,
        "planned_on",
        "The review must not be planned for before it was asked for"
    );
    if (plan.planned_at && (*plan.planned_at < 0 || *plan.planned_at >= kMinutesOfADay))
        checks.Add("planned_at", "The time must be a time of day");
    checks.Tidy(plan.place, "place", "The place");
    checks.Tidy(plan.video, "video", "How to join");
    checks.Tidy(plan.adjustments, "adjustments", "What will make it easier");
    plan.id = review.id;
    return UnlessFaulty(std::move(plan), checks);
}

Result<PackSent> DecidePack(const Review& review, Date sent_on, Date today) {
    TRY(CheckAhead(review));
    // REV-2: if consent is not indicated, the panel must not read any documents. Source: NHS
    // England, C(E)TR document checklist, community (as for `LastDayForPack`).
    if (review.sharing_stopped_on)
        return Error{
            Fault::kRefused,
            "Since " + InWords(*review.sharing_stopped_on) +
                " nothing about them is shared any more, so the papers stay closed to the panel. "
                "If they say yes to this review now, record it first",
            "REV-2"};
    if (!review.PapersAreOpen())
        return Error{
            Fault::kRefused,
            "No consent is recorded, so the papers stay closed to the panel. Record the consent "
            "first",
            "REV-2"};
    FieldChecks checks;
    checks.NotAfter(
        sent_on, today, "sent_on", "The day the papers were sent must be today or in the past"
    );
    return UnlessFaulty(PackSent{review.id, sent_on}, checks);
}

Result<ReviewHeld> DecideHolding(const Review& review, ReviewHeld held, Date today) {
    TRY(CheckAhead(review));
    TRY(CheckNotDeclined(review));
    FieldChecks checks;
    CheckHeldDay(held.held_on, review.requested_on, today, checks);
    checks.Tidy(held.safety, "safety", "The answer about safety");
    checks.Tidy(held.care_now, "care_now", "The answer about care now");
    checks.Tidy(held.future, "future", "The answer about the future");
    checks.Tidy(held.in_hospital, "in_hospital", "The answer about hospital");
    checks.Tidy(held.outcome, "outcome", "The outcome");
    held.id = review.id;
    held.kind = review.kind;
    return UnlessFaulty(std::move(held), checks);
}

Result<ReportSent> DecideReport(const Review& review, ReportSent report, Date today) {
    TRY(CheckHeld(review));
    FieldChecks checks;
    CheckReportDay(report.sent_on, review.held_on, "sent_on", today, checks);
    checks.Tidy(report.sent_to, "sent_to", "Who has it");
    report.id = review.id;
    return UnlessFaulty(std::move(report), checks);
}

Result<QualityChecked> DecideQualityCheck(const Review& review, QualityChecked check, Date today) {
    TRY(CheckHeld(review));
    FieldChecks checks;
    checks.NotAfter(
        check.checked_on, today, "checked_on", "The day of the check must be today or in the past"
    );
    checks.NotBefore(
        check.checked_on,
        review.held_on,
        "checked_on",
        "The check must not be before the review was held"
    );
    checks.Tidy(check.note, "note", "The note");
    check.id = review.id;
    return UnlessFaulty(std::move(check), checks);
}

Result<ReviewCancelled> DecideCancelling(const Review& review, std::string reason, Date today) {
    TRY(CheckAhead(review));
    FieldChecks checks;
    checks.Require(reason, "reason", "The reason", "Enter why it is cancelled");
    return UnlessFaulty(ReviewCancelled{review.id, today, std::move(reason)}, checks);
}

Result<ReviewAmended> DecideAmendment(const Review& review, ReviewAmended amended, Date today) {
    FieldChecks checks;
    checks.NotAfter(
        amended.requested_on,
        today,
        "requested_on",
        "The day it was asked for must be today or in the past"
    );
    checks.NotBefore(
        amended.planned_on,
        amended.requested_on,
        "planned_on",
        "The review must not be planned for before it was asked for"
    );
    CheckHeldDay(amended.held_on, amended.requested_on, today, checks);
    checks.NotAfter(
        amended.pack_sent_on,
        today,
        "pack_sent_on",
        "The day the papers were sent must be today or in the past"
    );
    if (amended.report_sent_on && !amended.held_on)
        checks.Add("held_on", "A review that has a report was held: enter the day");
    CheckReportDay(amended.report_sent_on, amended.held_on, "report_sent_on", today, checks);
    checks.Tidy(amended.requester, "requester", "The name of who asked");
    checks.Tidy(amended.why, "why", "The reason for the review");
    checks.Tidy(amended.outcome, "outcome", "The outcome");
    checks.Tidy(amended.report_to, "report_to", "Who has the report");
    checks.Require(amended.reason, "reason", "The reason", "Enter what was wrong");
    amended.id = review.id;
    amended.status = StatusBy(amended, review.status);
    return UnlessFaulty(std::move(amended), checks);
}

Result<LaepHeld> DecideLaep(LaepHeld laep, Date today) {
    FieldChecks checks;
    checks.NotAfter(laep.held_on, today, "held_on", "The day must be today or in the past");
    if (laep.held_at < 0 || laep.held_at >= kMinutesOfADay)
        checks.Add("held_at", "The time must be a time of day");
    std::vector<std::string> called;
    std::vector<std::string> reached;
    for (std::size_t i = 0; i < laep.called.size(); ++i) {
        checks.Tidy(laep.called[i], "called-" + std::to_string(i + 1), "Who was called");
        if (laep.called[i].empty()) continue;
        const bool spoke = i < laep.reached.size() && laep.reached[i] == "yes";
        called.push_back(laep.called[i]);
        reached.emplace_back(spoke ? "yes" : "no");
    }
    laep.called = std::move(called);
    laep.reached = std::move(reached);
    if (laep.called.empty()) checks.Add("called-1", "Enter at least one person who was called");
    checks.Require(laep.why, "why", "The reason", "Enter why this was decided");
    checks.Tidy(laep.next, "next", "What happens next");
    return UnlessFaulty(std::move(laep), checks);
}

Result<RootCauseReviewed> DecideRootCause(RootCauseReviewed found, Date today) {
    FieldChecks checks;
    checks.NotAfter(
        found.admitted_on, today, "admitted_on", "The day of admission must be today or in the past"
    );
    checks.NotAfter(found.held_on, today, "held_on", "The day must be today or in the past");
    checks.NotBefore(
        found.held_on, found.admitted_on, "held_on", "The day must not be before the admission"
    );
    checks.Require(found.findings, "findings", "What was found", "Enter what was found");
    return UnlessFaulty(std::move(found), checks);
}

}  // namespace alongside::reviews
