// A review as we hold it, and the rules of its life.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "care/reviews/ids.h"
#include "care/reviews/reviews_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::reviews {

/// One C(E)TR or LAEP, as last recorded.
struct Review {
    ReviewId id;
    int version = 1;
    ReviewKind kind{};
    bool before_discharge = false;
    ReviewStatus status{};
    std::optional<Date> requested_on = {};
    std::optional<Asker> requested_by = {};
    std::optional<std::string> requester = {};
    std::optional<std::string> why = {};
    std::optional<Consent> consent = {};
    std::optional<Date> consent_on = {};
    std::optional<std::string> consent_note = {};
    std::optional<Date> planned_on = {};
    std::optional<int> planned_at = {};  ///< Minutes since midnight.
    std::optional<std::string> place = {};
    std::optional<std::string> video = {};
    std::optional<std::string> adjustments = {};
    std::optional<Date> pack_sent_on = {};
    std::optional<Date> held_on = {};
    std::optional<int> held_at = {};  ///< Of a LAEP; minutes since midnight.
    std::optional<std::string> outcome = {};
    std::optional<bool> safe = {};
    std::optional<std::string> safety = {};
    std::optional<std::string> care_now = {};
    std::optional<std::string> future = {};
    std::optional<std::string> in_hospital = {};
    std::optional<bool> admission_needed = {};
    std::optional<Date> discharge_aim = {};
    std::optional<LaepDecision> decision = {};
    std::optional<std::string> next_steps = {};  ///< Of a LAEP.
    std::optional<Date> report_sent_on = {};
    std::optional<std::string> report_to = {};
    std::optional<Date> quality_checked_on = {};
    bool all_owned = false;
    bool has_voice = false;
    bool all_have_it = false;
    std::optional<std::string> quality_note = {};
    std::optional<Date> cancelled_on = {};
    std::optional<std::string> cancelled_reason = {};
    /// Since when nothing of them is shared any more, though they said yes to this review before.
    /// No row holds it: `JoinSharing` reads it from consents.
    std::optional<Date> sharing_stopped_on = {};

    /// Asked for or planned: it may still be held.
    bool IsAhead() const {
        return status == ReviewStatus::kRequested || status == ReviewStatus::kPlanned;
    }
    /// The panel may read the papers.
    bool PapersAreOpen() const { return consent && !IsDeclined() && !sharing_stopped_on; }
    /// The person, or who decides for them, said no.
    bool IsDeclined() const {
        return consent && (*consent == Consent::kRefused || *consent == Consent::kWithdrawn);
    }
    bool operator==(const Review&) const = default;
};

/// Which review somebody has: decided by age and EHC plan on a day, and never stored.
/// Source: NHS England, DSR and C(E)TR code of practice (January 2023): a CETR is for under-18s and
/// for those of 18 and over with an EHC plan, a CTR for other adults:
/// https://www.england.nhs.uk/long-read/dynamic-support-registers-and-care-education-and-treatment-review-code-of-practice/
enum class Ceremony { kCetr, kCtr };
Ceremony CeremonyOn(
    Date born, const std::optional<Date>& ehcp_from, const std::optional<Date>& ehcp_to, Date day
);
/// "CETR" or "CTR".
std::string_view WordOf(Ceremony ceremony);

/// The last day on which the papers are in time: the day before the review.
/// Source: NHS England, C(E)TR document checklist, community: no later than 24 hours before:
/// https://www.england.nhs.uk/long-read/care-education-and-treatment-review-document-checklist-community/
Date LastDayForPack(Date planned_on);

// The rules. Impossible is `kInvalid` at the field: a day in the future for what happened, an
// answer before its question, a text that is missing or too long. Practice is `kRefused`:
//   REV-1  each step has its time: what is over or cancelled is not planned, held or cancelled
//   REV-2  without consent the papers stay closed to the panel, so no pack is sent
//   REV-3  what the person refused or took back is neither planned nor held
/// REV-1: what comes of a review comes after it.
Result<Done> CheckHeld(const Review& review);
Result<ReviewRequested> DecideRequest(ReviewRequested request, Date today);
Result<ConsentRecorded> DecideConsent(const Review& review, ConsentRecorded consent, Date today);
Result<ReviewPlanned> DecidePlan(const Review& review, ReviewPlanned plan);
Result<PackSent> DecidePack(const Review& review, Date sent_on, Date today);
/// `held.id` and `held.kind` are not read.
Result<ReviewHeld> DecideHolding(const Review& review, ReviewHeld held, Date today);
Result<ReportSent> DecideReport(const Review& review, ReportSent report, Date today);
Result<QualityChecked> DecideQualityCheck(const Review& review, QualityChecked check, Date today);
Result<ReviewCancelled> DecideCancelling(const Review& review, std::string reason, Date today);
/// The status is what the days say: one that was held was held, and so on; one that was cancelled
/// stays so unless it was held after all.
Result<ReviewAmended> DecideAmendment(const Review& review, ReviewAmended amended, Date today);

/// Of the callers those without a name are left out, with their answers.
Result<LaepHeld> DecideLaep(LaepHeld laep, Date today);

Result<RootCauseReviewed> DecideRootCause(RootCauseReviewed found, Date today);

}  // namespace alongside::reviews
