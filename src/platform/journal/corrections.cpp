// What is done to the record itself: redacting, merging, unmerging and erasing. All of it is undone
// or carried out by Replay. SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "platform/base/check.h"
#include "platform/journal/chain.h"
#include "platform/journal/journal.h"
#include "platform/journal/journal_facts.h"
#include "platform/journal/journal_sql.h"
#include "platform/journal/stored_entry.h"

namespace alongside::journal {
namespace {

// The journal's own events say what became of the others. Their names all begin so.
bool IsOwn(const Fact& fact) {
    return fact.type.starts_with("journal.");
}

// A referral becomes part of the record of whom it was about.
bool MayBecomeOne(StreamKind into, StreamKind from) {
    if (into == StreamKind::kPerson && from == StreamKind::kReferral) return true;
    return into == from && into != StreamKind::kArea;
}

// One entry; nothing when there is none of that number or its content was destroyed.
std::optional<Entry> ReadEntry(
    const db::Reader& tables,
    const SecretKey& area_key,
    const AreaId& area,
    const StreamId& stream,
    std::int64_t number
) {
    const auto key = StreamKey(tables, area_key, area, stream);
    const auto stored = tables.First(
        sql::kGetEntry,
        {{"area", area}, {"stream", stream}, {"number", number}},
        [](const db::Row& row) { return ReadStoredEntry(row, 0); }
    );
    if (!key || !stored) return std::nullopt;
    const auto previous = tables.First(
        sql::kGetEntryHash,
        {{"area", area}, {"stream", stream}, {"number", number - 1}},
        [](const db::Row& row) { return std::string(row.Bytes(0)); }
    );
    return Unseal(area, stream, *stored, previous.value_or(FirstHash()), *key);
}

Error NoSuch(const char* what) {
    return {Fault::kNotFound, std::string("There is no such ") + what};
}

bool IsOpen(const std::optional<FoundStream>& found) {
    return found && found->state == StreamState::kOpen;
}

}  // namespace

void Journal::LockAll(std::vector<StreamId> streams) {
    std::ranges::sort(streams);
    for (const StreamId& stream : streams) Lock(stream);
}

Result<Done> Journal::MayRedact(
    const StreamId& stream, std::int64_t number, std::string_view agreed_by
) const {
    if (agreed_by.empty() || agreed_by == actor_.value)
        return Error{Fault::kRefused, "A second person must agree to remove an entry", "JOURNAL-1"};
    const auto entry = ReadEntry(tx_, area_key_, area_, stream, number);
    if (!entry) return NoSuch("entry");
    if (IsOwn(entry->fact))
        return Error{
            Fault::kRefused,
            "An entry that says what was removed, merged or erased cannot itself be removed",
            "JOURNAL-2"};
    return Done{};
}

void Journal::Redact(
    const StreamId& stream, std::int64_t number, std::string reason, std::string agreed_by
) {
    Lock(stream);
    ALONGSIDE_CHECK(bool(MayRedact(stream, number, agreed_by)));
    tx_.Execute(
        sql::kUpdateEntryRedacted, {{"area", area_}, {"stream", stream}, {"number", number}}
    );
    Record(stream, EntryRedacted{number, std::move(reason), std::move(agreed_by)});
    Replay(stream);
}

Result<Done> Journal::MayMerge(const StreamId& survivor, const StreamId& other) const {
    const auto into = FindStream(tx_, area_, survivor);
    const auto from = FindStream(tx_, area_, other);
    if (!IsOpen(into) || !IsOpen(from)) return NoSuch("record");
    if (survivor == other)
        return Error{Fault::kRefused, "A record cannot be merged with itself", "JOURNAL-3"};
    if (!MayBecomeOne(into->kind, from->kind))
        return Error{
            Fault::kRefused, "Only two records of the same kind can be merged", "JOURNAL-4"};
    if (into->survivor != survivor || from->survivor != other ||
        StreamsOfRecord(tx_, area_, other).size() > 1)
        return Error{
            Fault::kRefused,
            "One of these records is merged with another already: separate them first",
            "JOURNAL-5"};
    return Done{};
}

void Journal::Merge(const StreamId& survivor, const StreamId& other, std::string reason) {
    LockAll({survivor, other});
    ALONGSIDE_CHECK(bool(MayMerge(survivor, other)));
    DeleteRows(other);
    touched_[other].anew = true;
    tx_.Execute(
        sql::kInsertAlias,
        {{"area", area_}, {"stream", other}, {"survivor", survivor}, {"merged_at", now_}}
    );
    Head& head = HeadOf(survivor);
    Head& merged = HeadOf(other);
    merged.survivor = survivor;
    // What follows was recorded after all that is now behind it.
    head.recorded = std::max(head.recorded, merged.recorded);
    Record(survivor, StreamsMerged{other, std::move(reason)});
    Replay(survivor);
}

Result<Done> Journal::MayUnmerge(const StreamId& survivor, const StreamId& other) const {
    const auto merged = FindStream(tx_, area_, other);
    if (!IsOpen(merged) || survivor == other || merged->survivor != survivor)
        return Error{Fault::kRefused, "These records are not merged", "JOURNAL-6"};
    return Done{};
}

std::vector<HistoryLine> Journal::Unmerge(
    const StreamId& survivor, const StreamId& other, std::string reason
) {
    LockAll({survivor, other});
    ALONGSIDE_CHECK(bool(MayUnmerge(survivor, other)));
    std::vector<HistoryLine> in_between;
    bool merged = false;
    ForEachEntry(tx_, catalogue_, keys_, area_, survivor, [&](const Entry& entry) {
        if (entry.fact.type == StreamsMerged::kType &&
            Decode<StreamsMerged>(entry.fact).other == other) {
            merged = true;
            in_between.clear();  // It may have been merged and separated before.
        }
        if (!merged || IsOwn(entry.fact)) return;
        in_between.push_back(
            {entry.number,
             entry.origin,
             entry.recorded,
             entry.actor,
             catalogue_.Describe(entry.fact),
             entry.fact.type}
        );
    });
    tx_.Execute(sql::kDeleteAlias, {{"area", area_}, {"stream", other}, {"survivor", survivor}});
    HeadOf(other).survivor = other;
    Record(survivor, StreamsUnmerged{other, std::move(reason)});
    Replay(survivor);
    Replay(other);
    return in_between;
}

Result<Done> Journal::MayErase(const StreamId& stream) const {
    const auto found = FindStream(tx_, area_, stream);
    if (!IsOpen(found)) return NoSuch("record");
    if (found->kind == StreamKind::kArea)
        return Error{
            Fault::kRefused,
            "The area's own record says what was erased, so it cannot be erased",
            "JOURNAL-7"};
    return Done{};
}

void Journal::Erase(const StreamId& stream, std::string reason) {
    const auto streams = StreamsToErase(tx_, catalogue_, area_, stream);
    LockAll(streams);
    for (const StreamId& each : streams) EraseAlone(each, reason);
}

void Journal::EraseAlone(const StreamId& stream, std::string reason) {
    Lock(stream);
    ALONGSIDE_CHECK(bool(MayErase(stream)));
    const StreamId survivor = SurvivorOf(tx_, area_, stream);
    auto apart = StreamsOfRecord(tx_, area_, stream);
    std::erase(apart, stream);
    DeleteRows(stream);
    for (const PersonalTable* table : catalogue_.personal_tables())
        tx_.Execute(table->delete_stream, {{"area", area_}, {"stream", stream}});
    tx_.Execute(sql::kDeleteCarriedOutOfStream, {{"area", area_}, {"stream", stream}});
    tx_.Execute(sql::kUpdateStreamErased, {{"area", area_}, {"stream", stream}});
    HeadOf(stream).key.reset();
    touched_[stream].anew = true;
    // Nothing may lean on a stream that cannot be read.
    for (const StreamId& other : survivor == stream ? apart : std::vector{stream}) {
        tx_.Execute(
            sql::kDeleteAlias, {{"area", area_}, {"stream", other}, {"survivor", survivor}}
        );
        if (const auto head = heads_.find(other); head != heads_.end())
            head->second.survivor = other;
    }
    if (survivor == stream)
        for (const StreamId& other : apart) Replay(other);
    else
        Replay(survivor);
    Record(StreamId(area_.value), StreamErased{stream, std::move(reason)});
}

}  // namespace alongside::journal
