// Recording and replaying.
// SPDX-License-Identifier: MIT
#include "platform/journal/journal.h"

#include <algorithm>
#include <utility>

#include "platform/base/check.h"
#include "platform/journal/carried_out.h"
#include "platform/journal/chain.h"
#include "platform/journal/journal_facts.h"
#include "platform/journal/journal_sql.h"
#include "platform/journal/stored_entry.h"

namespace alongside::journal {
namespace {

struct Placed {
    std::int64_t position;
    Entry entry;
};

// The entries of exactly one stream, with their place in the whole journal.
void ReadStream(
    const db::Reader& tables,
    const SecretKey& area_key,
    const AreaId& area,
    const StreamId& stream,
    const std::function<void(Placed)>& visit
) {
    const auto key = StreamKey(tables, area_key, area, stream);
    if (!key) return;
    std::string previous = FirstHash();
    tables.Query(
        sql::kListEntriesOfStream,
        {{"area", area}, {"stream", stream}, {"after", 0}},
        [&](const db::Row& row) {
            const StoredEntry stored = ReadStoredEntry(row, 0);
            if (auto entry = Unseal(area, stream, stored, previous, *key))
                visit({stored.position, *std::move(entry)});
            previous = stored.hash;
        }
    );
}

std::vector<StreamId> MergedInto(
    const db::Reader& tables, const AreaId& area, const StreamId& stream
) {
    return tables.All(
        sql::kListMergedStreams,
        {{"area", area}, {"survivor", stream}},
        [](const db::Row& row) { return row.Get<StreamId>(0); }
    );
}

// The journal's own events change no module's rows; what they do is done where they are recorded.
template <class E>
void ApplyNothing(db::Tx&, const Entry&, const E&) {}

}  // namespace

void AddJournalEvents(Catalogue& catalogue) {
    catalogue.Add<EntryRedacted>(&ApplyNothing);
    catalogue.Add<StreamsMerged>(&ApplyNothing);
    catalogue.Add<StreamsUnmerged>(&ApplyNothing);
    catalogue.Add<StreamErased>(&ApplyNothing);
}

std::optional<FoundStream> FindStream(
    const db::Reader& tables, const AreaId& area, const StreamId& stream
) {
    return tables.First(
        sql::kGetStream,
        {{"area", area}, {"stream", stream}},
        [&](const db::Row& row) -> FoundStream {
            return {
                row.Get<StreamKind>(0),
                row.Get<bool>(1) ? StreamState::kErased : StreamState::kOpen,
                row.Get<std::optional<StreamId>>(2).value_or(stream)};
        }
    );
}

std::vector<StreamId> StreamsOfRecord(
    const db::Reader& tables, const AreaId& area, const StreamId& stream
) {
    const StreamId survivor = SurvivorOf(tables, area, stream);
    std::vector<StreamId> streams = MergedInto(tables, area, survivor);
    streams.push_back(survivor);
    return streams;
}

std::vector<StreamId> StreamsToErase(
    const db::Reader& tables, const Catalogue& catalogue, const AreaId& area, const StreamId& stream
) {
    const std::vector<StreamId> record = StreamsOfRecord(tables, area, stream);
    std::vector<StreamId> all;
    for (const KeptApart find : catalogue.kept_apart())
        for (StreamId& apart : find(tables, area, record)) all.push_back(std::move(apart));
    all.insert(all.end(), record.begin(), record.end());
    return all;
}

StreamId SurvivorOf(const db::Reader& tables, const AreaId& area, const StreamId& stream) {
    return tables
        .First(
            sql::kGetSurvivor,
            {{"area", area}, {"stream", stream}},
            [](const db::Row& row) { return row.Get<StreamId>(0); }
        )
        .value_or(stream);
}

void ForEachEntry(
    const db::Reader& tables,
    const Catalogue& catalogue,
    const KeyRing& keys,
    const AreaId& area,
    const StreamId& stream,
    const std::function<void(const Entry&)>& visit
) {
    const SecretKey area_key = keys.AreaKey(tables, area);
    const auto lifted = [&](Placed placed) {
        placed.entry.fact = catalogue.Current(std::move(placed.entry.fact));
        placed.entry.stream = stream;
        return placed;
    };
    const std::vector<StreamId> merged = MergedInto(tables, area, stream);
    if (merged.empty()) {
        ReadStream(tables, area_key, area, stream, [&](Placed placed) {
            visit(lifted(std::move(placed)).entry);
        });
        return;
    }
    std::vector<Placed> all;
    const auto keep = [&](Placed placed) { all.push_back(lifted(std::move(placed))); };
    ReadStream(tables, area_key, area, stream, keep);
    for (const StreamId& other : merged) ReadStream(tables, area_key, area, other, keep);
    std::ranges::sort(all, {}, &Placed::position);
    for (const Placed& placed : all) visit(placed.entry);
}

Journal::Journal(
    db::Tx& tx,
    const Catalogue& catalogue,
    const KeyRing& keys,
    AreaId area,
    ActorId actor,
    Instant now
)
    : tx_(tx),
      catalogue_(catalogue),
      keys_(keys),
      area_(std::move(area)),
      actor_(std::move(actor)),
      now_(now),
      area_key_(keys.AreaKey(tx, area_)) {}

StreamId Journal::Begin(StreamKind kind) {
    StreamId stream = StreamId::New();
    Begin(stream, kind);
    return stream;
}

void Journal::Begin(const StreamId& stream, StreamKind kind) {
    const SecretKey key = SecretKey::Random();
    const std::string hash = FirstHash();
    const std::string wrapped = Wrap(area_key_, key.view(), StreamKeyPurpose(area_, stream));
    tx_.Execute(
        sql::kInsertStream,
        {{"area", area_},
         {"stream", stream},
         {"kind", kind},
         {"hash", db::BytesView{hash}},
         {"wrapped_key", db::BytesView{wrapped}}}
    );
    heads_.emplace(stream, Head{0, Instant(), hash, key, stream});
}

// The head's row is locked first: what is read after it cannot change before this transaction ends.
Journal::Head& Journal::HeadOf(const StreamId& stream) {
    const auto held = heads_.find(stream);
    if (held != heads_.end()) return held->second;
    auto head =
        tx_.First(sql::kLockStream, {{"area", area_}, {"stream", stream}}, [&](const db::Row& row) {
            ALONGSIDE_CHECK(!row.IsNull(4));  // Policy gives no scope of an erased stream.
            return Head{
                row.Int(1),
                row.Get<Instant>(2),
                std::string(row.Bytes(3)),
                OpenStreamKey(area_key_, area_, stream, row.Bytes(4)),
                stream};
        });
    ALONGSIDE_CHECK(head.has_value());
    head->survivor = SurvivorOf(tx_, area_, stream);
    return heads_.emplace(stream, *std::move(head)).first->second;
}

void Journal::Lock(const StreamId& stream) {
    const StreamId survivor = HeadOf(stream).survivor;
    HeadOf(survivor);  // Its rows are those that the entries of a merged stream change.
}

void Journal::RememberType(const Fact& fact) {
    if (!types_.emplace(fact.type, fact.version).second) return;
    tx_.Execute(sql::kInsertEventType, {{"type", fact.type}, {"version", fact.version}});
}

void Journal::Append(const StreamId& stream, Fact fact) {
    const EventType& type = catalogue_.Get(fact.type, fact.version);
    RememberType(fact);
    Lock(stream);
    Head& head = HeadOf(stream);
    ALONGSIDE_CHECK(head.key.has_value());
    Entry entry{
        .area = area_,
        .stream = head.survivor,
        .origin = stream,
        .number = head.number + 1,
        .recorded = std::max(now_, head.recorded),
        .actor = actor_,
        .fact = std::move(fact)};
    const StoredEntry stored = Seal(entry, head.hash, *head.key);
    const std::optional<db::BytesView> content_key = db::BytesView{*stored.content_key};
    tx_.Execute(
        sql::kInsertEntry,
        {{"area", area_},
         {"stream", stream},
         {"number", stored.number},
         {"recorded", stored.recorded},
         {"hash", db::BytesView{stored.hash}},
         {"content_key", content_key},
         {"ciphertext", db::BytesView{stored.ciphertext}}}
    );
    // Another's record, a new one, or the first entry of a day: what holds on a day may have moved.
    if (entry.stream != stream || ToLocal(head.recorded).day != ToLocal(entry.recorded).day)
        touched_[entry.stream].anew = true;
    head.number = entry.number;
    head.recorded = entry.recorded;
    head.hash = stored.hash;
    head.state = Head::State::kChanged;
    Apply(entry);
    for (const Conclusion conclude : type.conclusions) {
        auto& waiting = unconcluded_[entry.stream];
        if (std::ranges::find(waiting, conclude) == waiting.end()) waiting.push_back(conclude);
    }
    for (const auto& react : type.reactions) {
        for (Fact& follows : react(tx_, entry)) Append(stream, std::move(follows));
    }
}

void Journal::Apply(const Entry& entry) {
    tx_.TakeWritten();
    catalogue_.Get(entry.fact.type, entry.fact.version).apply(tx_, entry);
    Touched& touched = touched_[entry.stream];
    touched.last = std::max(touched.last, entry.recorded);
    for (const std::string_view table : tx_.TakeWritten())
        if (std::ranges::find(touched.tables, table) == touched.tables.end())
            touched.tables.push_back(table);
}

void Journal::DeleteRows(const StreamId& stream) {
    for (const Projection* projection : catalogue_.applied())
        tx_.Execute(projection->delete_stream, {{"area", area_}, {"stream", stream}});
}

void Journal::Replay(const StreamId& stream) {
    const StreamId survivor = SurvivorOf(tx_, area_, stream);
    DeleteRows(survivor);
    touched_[survivor].anew = true;  // Settled even when no entry is left.
    ForEachEntry(tx_, catalogue_, keys_, area_, survivor, [&](const Entry& entry) {
        Apply(entry);
    });
}

void Journal::ReplayInto(const StreamId& stream, const std::vector<Entry>& entries) {
    touched_[stream].anew = true;
    for (const Entry& entry : entries) Apply(entry);
}

void Journal::VisitEntries(const StreamId& stream, const std::function<void(const Entry&)>& visit)
    const {
    ForEachEntry(tx_, catalogue_, keys_, area_, stream, visit);
}

void Journal::Conclude() {
    const auto all = std::exchange(unconcluded_, {});
    for (const auto& [stream, conclusions] : all) {
        if (!HeadOf(stream).key) continue;  // Erased meanwhile.
        for (const Conclusion conclude : conclusions)
            for (Fact& follows : conclude(tx_, area_, stream, now_))
                Append(stream, std::move(follows));
    }
}

void Journal::Settle() {
    Conclude();
    for (auto& [stream, head] : heads_) {
        if (head.state == Head::State::kClean) continue;
        tx_.Execute(
            sql::kUpdateStreamHead,
            {{"area", area_},
             {"stream", stream},
             {"number", head.number},
             {"recorded", head.recorded},
             {"hash", db::BytesView{head.hash}}}
        );
        head.state = Head::State::kClean;
    }
    // A few at a time: what a derivation gathers must not grow with what an import touches.
    constexpr std::size_t kAtOnce = 500;
    while (!touched_.empty()) {
        AllTouched some;
        while (!touched_.empty() && some.size() < kAtOnce)
            some.insert(touched_.extract(touched_.begin()));
        Derive(some);
    }
}

void Journal::Derive(const AllTouched& touched) {
    for (const Derivation& derivation : catalogue_.derivations()) {
        std::map<StreamId, Instant> streams;
        for (const auto& [stream, what] : touched)
            if (what.anew ||
                std::ranges::find_first_of(what.tables, derivation.reads) != what.tables.end())
                streams.emplace(stream, what.last);
        if (!streams.empty()) derivation.settle(tx_, area_, streams);
    }
}

std::optional<std::string> Journal::CarriedOut(std::string_view once) const {
    if (once.empty()) return std::nullopt;
    const std::string fingerprint = FingerprintOfCommand(area_key_, actor_, once);
    tx_.Query(sql::kLockCommand, {{"fingerprint", db::BytesView{fingerprint}}}, [](const auto&) {});
    return FindCarriedOut(tx_, area_key_, area_, actor_, once);
}

void Journal::RememberCarriedOut(
    std::string_view once, const StreamId& stream, std::string_view redirect
) {
    if (once.empty()) return;
    const std::string fingerprint = FingerprintOfCommand(area_key_, actor_, once);
    tx_.Execute(
        sql::kInsertCarriedOut,
        {{"area", area_},
         {"fingerprint", db::BytesView{fingerprint}},
         {"stream", stream.empty() ? StreamId(area_.value) : stream},
         {"redirect", redirect},
         {"recorded", now_}}
    );
}

std::string Journal::FingerprintOf(std::string_view purpose, std::string_view text) const {
    return Fingerprint(area_key_, purpose, text);
}

}  // namespace alongside::journal
