// Each module's store, and the mapping to rows.
// SPDX-License-Identifier: MIT
#include "care/exchange/export_rows.h"

#include <algorithm>
#include <map>
#include <optional>

#include "care/actions/api.h"
#include "care/admissions/api.h"
#include "care/contacts/api.h"
#include "care/exchange/row_mapping.h"
#include "care/governance/api.h"
#include "care/insight/api.h"
#include "care/keyworking/api.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "care/reviews/api.h"
#include "care/workforce/api.h"

namespace alongside::exchange {
namespace {

// Of what was said from one day, each value is the one said last; what is left out stays.
void Fold(governance::AreaDescribed& held, const governance::AreaDescribed& later) {
    held.name = later.name;
    if (later.serves_18_25) held.serves_18_25 = later.serves_18_25;
    if (later.readmission_days) held.readmission_days = later.readmission_days;
}

template <class Row, class Values>
void Replace(std::vector<Row>& rows, const std::string& person_id, const Values& values) {
    rows.clear();
    for (const auto& value : values) rows.push_back(RowOf(person_id, value));
}

// Ids sort in the order of creation.
template <class Thing>
std::vector<Thing> AsRecorded(std::vector<Thing> things) {
    std::ranges::sort(things, {}, &Thing::id);
    return things;
}

}  // namespace

HeldRows::HeldRows(const db::Reader& tables, identity::Scope area)
    : tables_(tables), area_(std::move(area)) {
    for (const auto& post : workforce::PostsAsKnown(tables_, area_, kNowKnown)) {
        worker_ids_.emplace(post.id, post.details.worker_id);
        posts_.push_back(RowOf(post.details));
    }
}

std::vector<AreaRow> HeldRows::Area(Date today) const {
    const auto said = governance::AreaStore(tables_, area_).Said(kNowKnown);
    std::map<std::optional<Date>, governance::AreaDescribed> by_day;
    for (const auto& described : said) {
        const auto [held, added] = by_day.emplace(described.from, described);
        if (!added) Fold(held->second, described);
    }
    // A bundle is of one area, which has one code: today's.
    const std::string code = governance::SettingsOn(said, today).code;
    std::vector<AreaRow> rows;
    for (auto& [from, described] : by_day) {
        described.code = code;
        rows.push_back(RowOf(described));
    }
    return rows;
}

std::vector<PostRow> HeldRows::Posts() const {
    return posts_;
}

std::vector<RiskRow> HeldRows::Risks() const {
    std::vector<RiskRow> rows;
    for (const auto& risk : insight::RiskStore(tables_, area_).List()) rows.push_back(RowOf(risk));
    return rows;
}

void HeldRows::Read(const Exported& person, std::vector<PersonRow>& rows) const {
    rows.clear();
    const auto held = people::PersonStore(tables_, person.scope).Get();
    if (!held) return;
    rows.push_back(RowOf(held->details));
    // A confidential home is in no file.
    if (contacts::IsHomeConfidential(tables_, person.scope)) rows.back().postcode.clear();
}

void HeldRows::Read(const Exported& person, std::vector<RegisterRow>& rows) const {
    Replace(rows, person.person_id, dsr::RegisterStore(tables_, person.scope).Stays());
}

void HeldRows::Read(const Exported& person, std::vector<RatingRow>& rows) const {
    Replace(rows, person.person_id, dsr::RegisterStore(tables_, person.scope).Ratings());
}

void HeldRows::Read(const Exported& person, std::vector<EpisodeRow>& rows) const {
    Replace(rows, person.person_id, keyworking::KeyworkingStore(tables_, person.scope).Episodes());
}

void HeldRows::Read(const Exported& person, std::vector<AllocationRow>& rows) const {
    rows.clear();
    const keyworking::KeyworkingStore store(tables_, person.scope);
    for (const keyworking::Allocation& allocation : store.Allocations())
        rows.push_back(RowOf(person.person_id, worker_ids_.at(allocation.worker), allocation));
}

void HeldRows::Read(const Exported& person, std::vector<AdmissionRow>& rows) const {
    Replace(rows, person.person_id, admissions::AdmissionStore(tables_, person.scope).List());
}

void HeldRows::Read(const Exported& person, std::vector<ReviewRow>& rows) const {
    const reviews::ReviewStore store(tables_, person.scope);
    Replace(rows, person.person_id, AsRecorded(store.List()));
}

void HeldRows::Read(const Exported& person, std::vector<ActionRow>& rows) const {
    rows.clear();
    const auto all = AsRecorded(actions::ActionStore(tables_, person.scope).List());
    if (all.empty()) return;
    std::map<std::string, std::optional<Date>> held_on;
    for (const auto& review : reviews::ReviewStore(tables_, person.scope).List())
        held_on.emplace(review.id.value, review.held_on);
    for (const actions::Action& action : all) {
        const auto review = held_on.find(action.source.value);
        const auto worker =
            action.owner_post ? worker_ids_.find(*action.owner_post) : worker_ids_.end();
        rows.push_back(RowOf(
            person.person_id,
            worker == worker_ids_.end() ? std::string() : worker->second,
            review == held_on.end() ? std::nullopt : review->second,
            action
        ));
    }
}

}  // namespace alongside::exchange
