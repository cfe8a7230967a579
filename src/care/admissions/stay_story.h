// What a stay in hospital comes to: how long, under which status, what delays it, what happened.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "care/admissions/stay.h"
#include "platform/base/date.h"

namespace alongside::admissions {

/// The code of the legal status of an admission on a day: its own until it changed. `changes` may
/// be of several admissions, in any order.
std::string LegalStatusOn(
    const Admission& admission, std::span<const LegalStatusChange> changes, Date day
);

/// The first day on which somebody was liable to be detained in one of `admissions` (those of one
/// spell): from then the statute counts its fourteen or twenty-eight days. Nothing while they never
/// were. The commissioner's finding that they are autistic or have a learning disability, where it
/// came later, is the caller's to put in its place.
///
/// Mental Health Act 1983 s.125A(1) and (5), as inserted by the Mental Health Act 2025 s.4 (not in
/// force when this was written): https://www.legislation.gov.uk/ukpga/2025/33/section/4
std::optional<Date> ApplicableDay(
    std::span<const Admission> admissions, std::span<const LegalStatusChange> changes
);
/// Whether a status is one of those that s.125A(1) counts.
bool IsLiableToDetention(std::string_view code);

/// The days that were planned for a discharge, without those that changed nothing.
std::vector<PlannedDischarge> PlansOf(const std::vector<PlannedDischarge>& recorded);
/// How often a planned day was put off, brought forward or taken away.
int CountMoves(const std::vector<PlannedDischarge>& recorded);

/// What is delaying them now, longest first in time; nothing while nothing does.
const Delay* RunningDelay(const Stay& stay);

/// Days of delay up to `today`; a day that two things delayed counts once.
struct DelayedDays {
    int all = 0;
    std::map<std::string, int> by_owner;
};
DelayedDays CountDelayedDays(const Stay& stay, Date today);

/// Days of a period up to `today`, of which the last has not ended: the day of admission is 0.
int DaysOf(const Period& period, Date today);

/// The spell that an admission belongs to, and where it stands in the person's history.
struct SpellOfStay {
    Period when;
    std::vector<AdmissionId> admissions;   ///< In order; more than one after a transfer.
    std::optional<Date> left_hospital_on;  ///< The end of the spell before, if there was one.
    enum class Readmission { kNo, kYes } readmission = Readmission::kNo;  ///< Within `days` of it.
};
SpellOfStay FindSpell(
    const std::vector<Admission>& admissions,
    const AdmissionId& admission,
    const std::optional<Date>& died,
    int readmission_days
);

/// A stay in few words, true on any day until something is recorded.
struct StaySummary {
    AdmissionId admission;
    std::string hospital;
    Date since;  ///< When the spell began: before a transfer, too.
    std::string legal_status;
    std::optional<Date> planned_on;
    int moved = 0;  ///< How often the planned day changed.
    std::optional<Date> ready_on;
    struct DelayNow {
        Date since;
        DelayReason reason{};
        std::string owner;
        bool operator==(const DelayNow&) const = default;
    };
    std::optional<DelayNow> delay;
    bool operator==(const StaySummary&) const = default;
};
StaySummary SummaryOf(const Stay& stay, Date since);

/// One line of what happened, with what it can be taken back by.
struct Happening {
    Date on;
    std::string words;
    std::string detail = {};
    StayThing thing{};
    StayRecordId record = {};  ///< Empty for what the admission itself says.
    int version = 0;
};
/// All that happened, the latest first.
std::vector<Happening> TimelineOf(const Stay& stay);
/// The line that tells of the recording of a thing; nothing when the stay has no such thing.
std::optional<Happening> FindRecorded(const Stay& stay, const StayRecordId& record);

/// What is still lacking, in sentences. `spell` holds the stays of one spell in order, the last as
/// it is now: what was recorded before a transfer need not be recorded again.
std::vector<std::string> MissingFrom(std::span<const Stay> spell);

}  // namespace alongside::admissions
