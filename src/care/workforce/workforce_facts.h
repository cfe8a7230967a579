// What can happen to a post and who holds it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/workforce/ids.h"
#include "platform/journal/event.h"

namespace alongside::workforce {

/// A post and its holder, whole, as we now hold them. The first one opens the post; a later one
/// amends it and says why. Columns and words are those of posts.csv.
struct PostRecorded {
    std::string worker_id;  ///< The area's own id of the post, unique within it.
    std::optional<std::string> name;
    std::string role;
    Employer employer{};
    std::string grade;  ///< Agenda for Change band and local grade, e.g. `8a/KR12`.
    bool part_time = false;
    std::optional<std::string> fte;  ///< Whole-time equivalent as a decimal, e.g. `0.6`.
    std::optional<bool> carries_caseload;
    std::optional<bool> vacant;
    std::optional<Date> opened_on;
    std::optional<Date> closed_on;
    std::optional<Date> started_on;
    std::optional<Date> left_on;
    std::optional<Date> elearning_1_on;
    std::optional<Date> elearning_2_on;
    std::optional<Date> elearning_3_on;
    std::optional<Date> operational_on;
    std::optional<AgeCohort> age_cohort;
    std::optional<std::string> team;
    std::vector<std::string> localities;
    std::optional<std::string> reason;  ///< Why it was amended; absent when the post was opened.
    ALONGSIDE_EVENT(
        "workforce.post_recorded",
        1,
        worker_id,
        name,
        role,
        employer,
        grade,
        part_time,
        fte,
        carries_caseload,
        vacant,
        opened_on,
        closed_on,
        started_on,
        left_on,
        elearning_1_on,
        elearning_2_on,
        elearning_3_on,
        operational_on,
        age_cohort,
        team,
        localities,
        reason
    )
    friend std::string InWords(const PostRecorded& e) {
        return e.reason ? "Post amended: " + *e.reason : "Post opened: " + e.role;
    }
    bool operator==(const PostRecorded&) const = default;
};

}  // namespace alongside::workforce
