// Stays and ratings, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/register/register_store.h"

#include <algorithm>

#include "care/register/register_rows.h"
#include "care/register/register_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::dsr {

std::vector<Stay> RegisterStore::Stays(Instant as_known) const {
    return tables_.All(
        sql::kListStays,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", as_known}},
        [](const db::Row& row) { return ReadStay(row, row.Get<RegisterEntryId>(0), 1); }
    );
}

std::vector<GivenRating> RegisterStore::Ratings(Instant as_known) const {
    return tables_.All(
        sql::kListRatings,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", as_known}},
        ReadRating
    );
}

std::optional<GivenRating> RegisterStore::RatingOn(Date day) const {
    return tables_.First(
        sql::kGetRatingOn,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"day", day}},
        ReadRating
    );
}

Result<Stay> RegisterStore::GetStay(const RegisterEntryId& id) const {
    auto stay = tables_.First(
        sql::kGetStay,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"stay", id}},
        [&](const db::Row& row) { return ReadStay(row, id, 0); }
    );
    if (!stay) return Error{Fault::kNotFound, "There is no such register entry"};
    return *std::move(stay);
}

Result<Stay> RegisterStore::GetStayToChange(const RegisterEntryId& id, int seen) const {
    return AsSeen(GetStay(id), seen, "this register entry");
}

Result<GivenRating> RegisterStore::GetRating(const RatingId& id) const {
    const auto ratings = Ratings();
    const auto it = std::ranges::find(ratings, id, &GivenRating::id);
    if (it == ratings.end()) return Error{Fault::kNotFound, "There is no such rating"};
    return *it;
}

Result<GivenRating> RegisterStore::GetRatingToChange(const RatingId& id, int seen) const {
    return AsSeen(GetRating(id), seen, "this rating");
}

void ForEachStay(
    const db::Reader& tables,
    const identity::Scope& area,
    Date from,
    Date to,
    Instant as_known,
    const std::function<void(const people::PersonId&, const Period&)>& visit
) {
    tables.Query(
        sql::kListAreaStays,
        {{"area", area.area()}, {"from", from}, {"to", to}, {"as_known", as_known}},
        [&](const db::Row& row) {
            visit(row.Get<people::PersonId>(0), {row.Get<Date>(1), row.Get<Date>(2)});
        }
    );
}

void ForEachRating(
    const db::Reader& tables,
    const identity::Scope& area,
    Date from,
    Date to,
    Instant as_known,
    const std::function<void(const AreaRating&)>& visit
) {
    tables.Query(
        sql::kListAreaRatings,
        {{"area", area.area()}, {"from", from}, {"to", to}, {"as_known", as_known}},
        [&](const db::Row& row) {
            visit(
                {.person = row.Get<people::PersonId>(0),
                 .rating = row.Get<Rating>(1),
                 .rated_on = row.Get<Date>(2),
                 .given = row.Int(3)}
            );
        }
    );
}

std::string VersionOf(const std::optional<GivenRating>& rating) {
    if (!rating) return {};
    return rating->id.value + "." + std::to_string(rating->version);
}

}  // namespace alongside::dsr
