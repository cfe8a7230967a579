// Rows of the posts table as values: read in one place for store and api.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/workforce/post.h"
#include "platform/base/text.h"
#include "platform/db/value.h"

namespace alongside::workforce {

/// How the column holds several localities; none of them contains it.
inline constexpr char kBetweenLocalities = ';';

inline std::vector<std::string> ReadLocalities(std::string_view joined) {
    std::vector<std::string> localities;
    if (joined.empty()) return localities;
    for (const std::string_view name : Split(joined, kBetweenLocalities))
        localities.emplace_back(name);
    return localities;
}

/// The end of a period, when it has one.
inline std::optional<Date> ReadEnd(const db::Row& row, int column) {
    const Date end = row.Get<Date>(column);
    if (end == kForever) return std::nullopt;
    return end;
}

/// Reads a post from all columns of list_posts.sql.
inline Post ReadPost(const db::Row& row) {
    return {
        .id = row.Get<PostId>(0),
        .version = row.Get<int>(1),
        .details = {
            .worker_id = row.Get<std::string>(2),
            .name = row.Get<std::optional<std::string>>(3),
            .role = row.Get<std::string>(4),
            .employer = row.Get<Employer>(5),
            .grade = row.Get<std::string>(6),
            .part_time = row.Get<bool>(7),
            .fte = row.Get<std::optional<std::string>>(8),
            .carries_caseload = row.Get<std::optional<bool>>(9),
            .vacant = row.Get<std::optional<bool>>(10),
            .opened_on = row.Get<std::optional<Date>>(11),
            .closed_on = ReadEnd(row, 12),
            .started_on = row.Get<std::optional<Date>>(13),
            .left_on = row.Get<std::optional<Date>>(14),
            .elearning_1_on = row.Get<std::optional<Date>>(15),
            .elearning_2_on = row.Get<std::optional<Date>>(16),
            .elearning_3_on = row.Get<std::optional<Date>>(17),
            .operational_on = row.Get<std::optional<Date>>(18),
            .age_cohort = row.Get<std::optional<AgeCohort>>(19),
            .team = row.Get<std::optional<std::string>>(20),
            .localities = ReadLocalities(row.Text(21)),
            .reason = std::nullopt}};
}

}  // namespace alongside::workforce
