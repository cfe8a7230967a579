// A row is one fact or a few, in the stream of its person, its post or the area.
// SPDX-License-Identifier: MIT
#include "care/exchange/import_recorder.h"

#include <algorithm>
#include <type_traits>

#include "care/exchange/bundle_schema.h"
#include "care/exchange/row_mapping.h"
#include "platform/base/check.h"

namespace alongside::exchange {
namespace {

template <class Row>
constexpr std::size_t kFileIndex = static_cast<std::size_t>(
    std::find(kBundleFiles.begin(), kBundleFiles.end(), Schema<Row>::kFile) - kBundleFiles.begin()
);

}  // namespace

template <class Row>
bool ImportRecorder::IsNew(const Row& row) {
    RowCounts& counts = counts_[kFileIndex<Row>];
    // An area that is only set up holds nothing but its own description.
    const bool may_be_held = state_ == AreaState::kLive || std::is_same_v<Row, AreaRow>;
    if (may_be_held && matcher_ && matcher_->Meet(row) == Meeting::kHeld) {
        ++counts.skipped;
        return false;
    }
    ++counts.added;
    return true;
}

const StreamId& ImportRecorder::PersonOf(const std::string& person_id) {
    const auto [found, added] = people_.try_emplace(person_id);
    if (added) {
        const auto held = matcher_ ? matcher_->FindPerson(person_id) : std::nullopt;
        ALONGSIDE_CHECK(held.has_value());  // The reader refuses a bundle that names nobody.
        found->second = *held;
    }
    return found->second;
}

const StreamId& ImportRecorder::WorkerOf(const std::string& worker_id) {
    const auto [found, added] = workers_.try_emplace(worker_id);
    if (added) {
        const auto held = matcher_ ? matcher_->FindWorker(worker_id) : std::nullopt;
        ALONGSIDE_CHECK(held.has_value());
        found->second = *held;
    }
    return found->second;
}

std::optional<StreamId> ImportRecorder::FindWorker(const std::string& worker_id) const {
    if (worker_id.empty()) return std::nullopt;
    if (const auto found = workers_.find(worker_id); found != workers_.end()) return found->second;
    return matcher_ ? matcher_->FindWorker(worker_id) : std::nullopt;
}

std::optional<actions::SourceId> ImportRecorder::ReviewHeldOn(const StreamId& person, Date day) {
    if (reviewed_ != person) {
        const auto scope = work_.policy.Allow(work_.actor, identity::Permission::kExport, person);
        ALONGSIDE_CHECK(static_cast<bool>(scope));
        reviews_ = reviews::ReviewStore(work_.tables, *scope).List();
        std::ranges::sort(reviews_, {}, &reviews::Review::id);
        reviewed_ = person;
    }
    const auto held = std::ranges::find(reviews_, day, &reviews::Review::held_on);
    ALONGSIDE_CHECK(held != reviews_.end());  // The reader refuses a day without one.
    return actions::SourceId(held->id.value);
}

void ImportRecorder::Visit(const AreaRow& row, std::size_t) {
    const bool made_the_area =
        state_ == AreaState::kAbsent && counts_[kFileIndex<AreaRow>].added == 0;
    if (IsNew(row) && !made_the_area) journal_.Record(AreaStream(), FactOf(row));
}

void ImportRecorder::Visit(const PersonRow& row, std::size_t) {
    if (!IsNew(row)) return;
    const StreamId person = journal_.Begin(journal::StreamKind::kPerson);
    people_.insert_or_assign(row.person_id, person);
    journal_.Record(person, FactOf(row));
}

void ImportRecorder::Visit(const PostRow& row, std::size_t) {
    if (!IsNew(row)) return;
    const StreamId post = journal_.Begin(journal::StreamKind::kWorker);
    workers_.insert_or_assign(row.worker_id, post);
    journal_.Record(post, FactOf(row));
}

void ImportRecorder::Visit(const RegisterRow& row, std::size_t) {
    if (!IsNew(row)) return;
    const StreamId& person = PersonOf(row.person_id);
    ForEachFactOf(row, [&](const auto& fact) { journal_.Record(person, fact); });
}

void ImportRecorder::Visit(const RatingRow& row, std::size_t) {
    if (IsNew(row)) journal_.Record(PersonOf(row.person_id), FactOf(row));
}

void ImportRecorder::Visit(const EpisodeRow& row, std::size_t) {
    if (!IsNew(row)) return;
    const StreamId& person = PersonOf(row.person_id);
    ForEachFactOf(row, [&](const auto& fact) { journal_.Record(person, fact); });
}

void ImportRecorder::Visit(const AllocationRow& row, std::size_t) {
    if (IsNew(row)) journal_.Record(PersonOf(row.person_id), FactOf(row, WorkerOf(row.worker_id)));
}

void ImportRecorder::Visit(const AdmissionRow& row, std::size_t) {
    if (!IsNew(row)) return;
    const StreamId& person = PersonOf(row.person_id);
    ForEachFactOf(row, [&](const auto& fact) { journal_.Record(person, fact); });
}

void ImportRecorder::Visit(const ReviewRow& row, std::size_t) {
    if (!IsNew(row)) return;
    const StreamId& person = PersonOf(row.person_id);
    ForEachFactOf(row, [&](const auto& fact) { journal_.Record(person, fact); });
}

void ImportRecorder::Visit(const ActionRow& row, std::size_t) {
    if (!IsNew(row)) return;
    const StreamId& person = PersonOf(row.person_id);
    ActionLinks links{.owner_post = FindWorker(row.owner), .source = {}};
    if (row.review_held_on) links.source = ReviewHeldOn(person, *row.review_held_on);
    ForEachFactOf(row, links, [&](const auto& fact) { journal_.Record(person, fact); });
}

void ImportRecorder::Visit(const RiskRow& row, std::size_t) {
    if (IsNew(row)) journal_.Record(AreaStream(), FactOf(row));
}

}  // namespace alongside::exchange
