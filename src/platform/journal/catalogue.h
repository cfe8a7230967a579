// What this release knows: every type of event, what it does to the tables, and the tables
// themselves. SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/journal/codec.h"
#include "platform/journal/entry.h"
#include "platform/journal/projection.h"

namespace alongside::journal {

/// The journal holds a type or version of event that this release does not know.
class UnknownEvent : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What a module answers to another's event: facts for the same stream, in the same transaction.
using Reaction = std::vector<Fact>;

/// What a module concludes from all that one transaction recorded of a stream: facts for the same
/// stream, once before the transaction commits, in which everything it recorded is applied. What it
/// concludes itself leads to no further conclusion of its own.
using Conclusion =
    std::vector<Fact> (*)(const db::Reader&, const AreaId&, const StreamId&, Instant now);

/// What this release does with one type of event.
struct EventType {
    int version = 1;
    std::function<void(db::Tx&, const Entry&)> apply;
    std::function<std::string(const Fact&)> in_words;
    std::function<std::string(const Fact&)> thing;
    std::vector<std::function<Reaction(const db::Reader&, const Entry&)>> reactions;
    std::vector<Conclusion> conclusions;
    /// Lifts a payload of an older version to the current one. Pure.
    std::function<std::string(int version, std::string payload)> upgrade;
};

/// Brings rows that are derived from several modules' rows up to date. `settle` runs once at the
/// end of a transaction, after every `apply`, for the streams that it touched, each with the
/// recorded instant of its last entry, a few hundred streams at a call; and again on Replay and
/// rebuild. It depends on the tables that it `reads` and on the local day of those instants alone,
/// and moves commutative counters in the order of their keys. So a stream is passed over where
/// neither moved: none of those tables was written, and its entry before was of the same day.
struct Derivation {
    /// The projection that `settle` itself empties and fills for a stream, because counters follow
    /// from the rows that it finds there. Nothing else deletes a stream's rows of it.
    std::string_view table;
    /// The tables from which the rows follow; a test compares them with what `settle` asks.
    std::vector<std::string_view> reads;
    std::function<void(db::Tx&, const AreaId&, const std::map<StreamId, Instant>& touched)> settle;
};

/// Finds the streams that hold more about whom the streams of a record are about, and are not
/// merged into it because not everybody who may see the record may see them. They are erased with
/// it.
using KeptApart = std::vector<StreamId> (*)(
    const db::Reader&, const AreaId&, const std::vector<StreamId>& record
);

class Catalogue {
public:
    /// Declares an event with what it does to the module's tables. Twice the same type is a bug.
    template <Event E>
    EventType& Add(void (*apply)(db::Tx&, const Entry&, const E&)) {
        EventType& type = New(E::kType);
        type.version = E::kVersion;
        type.apply = [apply](db::Tx& tx, const Entry& entry) {
            apply(tx, entry, Decode<E>(entry.fact));
        };
        type.in_words = [](const Fact& fact) { return InWords(Decode<E>(fact)); };
        type.thing = [](const Fact& fact) { return journal::ThingOf(Decode<E>(fact)); };
        return type;
    }

    /// Declares another module's answer to an event; never called on replay.
    template <Event E>
    void On(Reaction (*react)(const db::Reader&, const Entry&, const E&)) {
        Find(E::kType).reactions.push_back([react](const db::Reader& tables, const Entry& entry) {
            return react(tables, entry, Decode<E>(entry.fact));
        });
    }

    /// Declares that a module concludes something anew whenever one of these events was recorded;
    /// never on replay.
    template <Event... E>
    void ConcludeFrom(Conclusion conclude) {
        (Find(E::kType).conclusions.push_back(conclude), ...);
    }

    /// A table that `apply` writes. Replay empties it of a stream's rows.
    void AddTable(const Projection& projection) {
        projections_.push_back(&projection);
        applied_.push_back(&projection);
    }
    /// A table that a derivation writes. Its rows are deleted by `settle` alone, which counts them
    /// out of the counters as it does.
    void AddDerivedTable(const Projection& projection) { projections_.push_back(&projection); }
    void AddPersonalTable(const PersonalTable& table) { personal_tables_.push_back(&table); }
    void AddCounters(const Counters& counters) { counters_.push_back(&counters); }
    void AddArchived(const ArchivedTable& table) { archived_.push_back(&table); }
    void AddKeptApart(KeptApart find) { kept_apart_.push_back(find); }
    void AddDerivation(Derivation derivation) { derivations_.push_back(std::move(derivation)); }

    /// The type, or `UnknownEvent`.
    const EventType& Get(std::string_view type, int version) const;
    /// The fact lifted to this release's version of its type.
    Fact Current(Fact fact) const;
    /// What happened, in words for the history of a record.
    std::string Describe(const Fact& fact) const;
    /// The id of the thing that the fact is about, as the `ThingOf` of its event.
    std::string ThingOf(const Fact& fact) const;

    const std::map<std::string, EventType, std::less<>>& types() const { return types_; }
    const std::vector<const Projection*>& projections() const { return projections_; }
    /// Those of the projections that no derivation writes.
    const std::vector<const Projection*>& applied() const { return applied_; }
    const std::vector<const PersonalTable*>& personal_tables() const { return personal_tables_; }
    const std::vector<const Counters*>& counters() const { return counters_; }
    const std::vector<const ArchivedTable*>& archived() const { return archived_; }
    const std::vector<KeptApart>& kept_apart() const { return kept_apart_; }
    const std::vector<Derivation>& derivations() const { return derivations_; }
    /// Whether a derivation keeps the table.
    bool IsDerived(std::string_view table) const;

private:
    EventType& New(std::string_view type);
    EventType& Find(std::string_view type);

    std::map<std::string, EventType, std::less<>> types_;
    std::vector<const Projection*> projections_;
    std::vector<const Projection*> applied_;
    std::vector<const PersonalTable*> personal_tables_;
    std::vector<const Counters*> counters_;
    std::vector<const ArchivedTable*> archived_;
    std::vector<KeptApart> kept_apart_;
    std::vector<Derivation> derivations_;
};

}  // namespace alongside::journal
