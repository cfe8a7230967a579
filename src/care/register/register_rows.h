// Rows of the register's tables as values: read in one place for tables and stores.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "care/register/rating.h"
#include "care/register/stay.h"
#include "platform/db/value.h"

namespace alongside::dsr {

/// Reads a stay from the columns that begin with its version, at column `first`.
inline Stay ReadStay(const db::Row& row, RegisterEntryId id, int first) {
    return {
        .id = std::move(id),
        .version = row.Get<int>(first),
        .referred_on = row.Get<Date>(first + 1),
        .source = row.Get<std::optional<ReferralSource>>(first + 2),
        .decision = row.Get<Decision>(first + 3),
        .decided_on = row.Get<std::optional<Date>>(first + 4),
        .decision_reason = row.Get<std::optional<std::string>>(first + 5),
        .consent = row.Get<std::optional<Consent>>(first + 6),
        .consent_on = row.Get<std::optional<Date>>(first + 7),
        .removed_on = row.Get<std::optional<Date>>(first + 8),
        .removal_reason = row.Get<std::optional<std::string>>(first + 9)};
}

/// Reads a rating from all columns of list_ratings.sql and get_rating_on.sql.
inline GivenRating ReadRating(const db::Row& row) {
    return {
        .id = row.Get<RatingId>(0),
        .version = row.Get<int>(1),
        .given = row.Int(2),
        .rating = row.Get<Rating>(3),
        .rationale = row.Get<std::string>(4),
        .rated_on = row.Get<Date>(5),
        .until = row.Get<Date>(6)};
}

}  // namespace alongside::dsr
