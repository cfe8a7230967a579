// Held rows are read once for each person and file, when the first of the file's rows asks.
// SPDX-License-Identifier: MIT
#include "care/exchange/import_matcher.h"

#include <algorithm>
#include <utility>

#include "care/exchange/bundle_schema.h"
#include "care/people/api.h"
#include "care/reviews/api.h"
#include "care/workforce/api.h"

namespace alongside::exchange {
namespace {

// What tells rows of one owner apart.
auto KeyOf(const AreaRow& row) {
    return row.from;
}
auto KeyOf(const PersonRow& row) {
    return row.person_id;
}
auto KeyOf(const PostRow& row) {
    return row.worker_id;
}
auto KeyOf(const RegisterRow& row) {
    return row.referred_on;
}
auto KeyOf(const RatingRow& row) {
    return row.rated_on;
}
auto KeyOf(const EpisodeRow& row) {
    return std::pair(row.kind, row.opened_on);
}
auto KeyOf(const AllocationRow& row) {
    return std::tuple(row.worker_id, row.role, row.from);
}
auto KeyOf(const AdmissionRow& row) {
    return row.admitted_on;
}
auto KeyOf(const ReviewRow& row) {
    const auto first_day = row.requested_on ? row.requested_on
                           : row.planned_on ? row.planned_on
                                            : row.held_on;
    return std::pair(row.kind, first_day);
}
auto KeyOf(const ActionRow& row) {
    return std::pair(row.title, row.raised_on);
}
auto KeyOf(const RiskRow& row) {
    return std::pair(row.description, row.raised_on);
}

// Whose rows are read together: a person's, a post's own, or the area's.
template <class Row>
std::string OwnerOf(const Row& row) {
    if constexpr (requires { row.person_id; })
        return row.person_id;
    else if constexpr (requires { row.worker_id; })
        return row.worker_id;
    else
        return {};
}

}  // namespace

ImportMatcher::ImportMatcher(const identity::View& view, identity::Scope area)
    : view_(view), area_(std::move(area)), held_(view.tables, area_) {
    for (const auto& post : workforce::PostsAsKnown(view_.tables, area_, kNowKnown))
        workers_.emplace(post.details.worker_id, post.id);
    for (PostRow& row : held_.Posts()) {
        std::string worker_id = row.worker_id;
        std::get<ByOwner<PostRow>>(met_)[std::move(worker_id)] = {{std::move(row)}, {false}};
    }
}

template <class Row>
Held<Row>& ImportMatcher::HeldFor(const Row& row) {
    auto& owners = std::get<ByOwner<Row>>(met_);
    const auto [found, added] = owners.try_emplace(OwnerOf(row));
    Held<Row>& held = found->second;
    if (!added) return held;
    if constexpr (std::is_same_v<Row, AreaRow>) {
        held.rows = held_.Area(view_.today);
    } else if constexpr (std::is_same_v<Row, RiskRow>) {
        held.rows = held_.Risks();
    } else if constexpr (!std::is_same_v<Row, PostRow>) {
        const auto person = FindPerson(row.person_id);
        if (!person) return held;
        auto scope = view_.policy.Allow(view_.actor, identity::Permission::kExport, *person);
        if (scope) held_.Read({*std::move(scope), row.person_id}, held.rows);
    }
    held.met.assign(held.rows.size(), false);
    return held;
}

template <class Row>
Meeting ImportMatcher::Meet(const Row& row) {
    Held<Row>& held = HeldFor(row);
    for (std::size_t i = 0; i < held.rows.size(); ++i) {
        if (held.met[i] || KeyOf(held.rows[i]) != KeyOf(row)) continue;
        held.met[i] = true;
        if (held.rows[i] == row) return Meeting::kHeld;
        held.other = held.rows[i];
        return Meeting::kDifferent;
    }
    return Meeting::kNew;
}

template <class Row>
std::vector<std::string_view> ImportMatcher::Differences(const Row& row) const {
    const Row& other = std::get<ByOwner<Row>>(met_).at(OwnerOf(row)).other;
    std::vector<std::string_view> columns;
    const auto compare = [&](const auto& column) {
        if (row.*column.member != other.*column.member) columns.push_back(column.name);
    };
    std::apply([&](const auto&... column) { (compare(column), ...); }, Schema<Row>::kColumns);
    return columns;
}

bool ImportMatcher::HoldsPerson(std::string_view person_id) const {
    return FindPerson(person_id).has_value();
}

bool ImportMatcher::HoldsWorker(std::string_view worker_id) const {
    return FindWorker(worker_id).has_value();
}

bool ImportMatcher::HoldsReview(std::string_view person_id, Date held_on) const {
    const auto person = FindPerson(person_id);
    if (!person) return false;
    const auto scope = view_.policy.Allow(view_.actor, identity::Permission::kExport, *person);
    if (!scope) return false;
    return std::ranges::any_of(
        reviews::ReviewStore(view_.tables, *scope).List(),
        [&](const reviews::Review& review) { return review.held_on == held_on; }
    );
}

std::optional<std::string> ImportMatcher::PersonWith(const people::NhsNumber& number) const {
    const auto holder = people::PeopleStore(view_.tables, area_).FindByNhsNumber(number);
    if (!holder) return std::nullopt;
    const auto scope = view_.policy.Allow(view_.actor, identity::Permission::kExport, *holder);
    if (!scope) return std::nullopt;
    const auto person = people::PersonStore(view_.tables, *scope).Get();
    if (!person) return std::nullopt;
    return person->details.reference;
}

std::optional<StreamId> ImportMatcher::FindPerson(std::string_view person_id) const {
    return people::PeopleStore(view_.tables, area_).FindByReference(person_id);
}

std::optional<StreamId> ImportMatcher::FindWorker(std::string_view worker_id) const {
    const auto found = workers_.find(std::string(worker_id));
    if (found == workers_.end()) return std::nullopt;
    return found->second;
}

template Meeting ImportMatcher::Meet(const AreaRow&);
template Meeting ImportMatcher::Meet(const PersonRow&);
template Meeting ImportMatcher::Meet(const PostRow&);
template Meeting ImportMatcher::Meet(const RegisterRow&);
template Meeting ImportMatcher::Meet(const RatingRow&);
template Meeting ImportMatcher::Meet(const EpisodeRow&);
template Meeting ImportMatcher::Meet(const AllocationRow&);
template Meeting ImportMatcher::Meet(const AdmissionRow&);
template Meeting ImportMatcher::Meet(const ReviewRow&);
template Meeting ImportMatcher::Meet(const ActionRow&);
template Meeting ImportMatcher::Meet(const RiskRow&);

template std::vector<std::string_view> ImportMatcher::Differences(const AreaRow&) const;
template std::vector<std::string_view> ImportMatcher::Differences(const PersonRow&) const;
template std::vector<std::string_view> ImportMatcher::Differences(const PostRow&) const;
template std::vector<std::string_view> ImportMatcher::Differences(const RegisterRow&) const;
template std::vector<std::string_view> ImportMatcher::Differences(const RatingRow&) const;
template std::vector<std::string_view> ImportMatcher::Differences(const EpisodeRow&) const;
template std::vector<std::string_view> ImportMatcher::Differences(const AllocationRow&) const;
template std::vector<std::string_view> ImportMatcher::Differences(const AdmissionRow&) const;
template std::vector<std::string_view> ImportMatcher::Differences(const ReviewRow&) const;
template std::vector<std::string_view> ImportMatcher::Differences(const ActionRow&) const;
template std::vector<std::string_view> ImportMatcher::Differences(const RiskRow&) const;

}  // namespace alongside::exchange
