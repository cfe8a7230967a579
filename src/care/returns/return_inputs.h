// What the quarterly return is computed from: plain facts as they stood, one person at a time.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "care/admissions/api.h"
#include "care/insight/ids.h"
#include "care/keyworking/ids.h"
#include "care/people/ids.h"
#include "care/register/ids.h"
#include "care/workforce/ids.h"
#include "platform/base/date.h"

namespace alongside::returns {

/// An accepted stay on the register, from `decided_on` to `removed_on`.
struct RegisterStay {
    Period when;
};

struct RatingGiven {
    Date rated_on;
    dsr::Rating rating{};
    /// Of two on one day, the greater was recorded later.
    long long order = 0;
};

struct Episode {
    keyworking::EpisodeKind kind{};
    Period when;
    std::optional<keyworking::CloseReason> close_reason = {};
};

struct Allocation {
    workforce::PostId worker;
    keyworking::AllocationRole role{};
    Period when;
};

/// Everything about one person that a return counts. Every fact is given, whenever it was: periods
/// before and after the quarter decide spells and re-admissions. Order within a list does not
/// matter. Periods are as recorded; the computation applies the death.
struct PersonFacts {
    people::PersonId person;
    /// The area's own id of the person, for findings; where empty they name `person`.
    std::string reference = {};
    Date born;
    std::optional<Date> died = {};
    std::vector<RegisterStay> stays = {};
    std::vector<RatingGiven> ratings = {};
    std::vector<Episode> episodes = {};
    std::vector<Allocation> allocations = {};
    std::vector<admissions::AdmissionPeriod> admissions = {};
};

/// The beginning of something whose first day is not known: it was always so.
inline constexpr Date kAlways =
    std::chrono::sys_days(std::chrono::year(1000) / std::chrono::month(1) / std::chrono::day(1));

struct Post {
    workforce::PostId post;
    /// The area's own id: the column `worker` of the return.
    std::string worker_id = {};
    std::string role = {};
    workforce::Employer employer{};
    std::string grade = {};
    bool part_time = false;
    bool vacant = false;
    /// Nothing: not known, which counts like no.
    std::optional<bool> carries_caseload = {};
    /// `opened_on` (`kAlways` where empty) to `closed_on`.
    Period open = {kAlways};
    std::array<std::optional<Date>, 3> elearning = {};
    std::optional<Date> operational = {};
};

struct Risk {
    std::string description = {};
    insight::RiskLevel rag_before{};
    std::string mitigation = {};
    std::optional<insight::RiskLevel> rag_after = {};
    /// `raised_on` to `closed_on`.
    Period open;
};

/// Settings of the area as at one day.
struct Settings {
    bool serves_18_25 = true;
    int readmission_days = 365;
};

struct Narrative {
    std::string successes = {};
    std::string development = {};
    std::string challenges = {};
    bool operator==(const Narrative&) const = default;
};

}  // namespace alongside::returns
