// Reads the people of an area: finding somebody, and going through everybody.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "care/people/likeness.h"
#include "care/people/nhs_number.h"
#include "care/people/person.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::people {

/// Somebody as a list of search results shows them.
struct PersonSummary {
    PersonId id;
    Sensitive<std::string> name;  ///< As shown.
    Date born;
    std::string reference;
    std::optional<std::string> locality;
};

/// When somebody was born and died: what returns need of who they are.
struct Life {
    PersonId id;
    std::string reference;
    Date born;
    std::optional<Date> died;
};

/// What was found, in the order in which people were added.
struct FoundPeople {
    std::vector<PersonSummary> people;
    std::optional<PersonId> next;  ///< Where the next page begins after; none on the last.
};

class PeopleStore {
public:
    static constexpr int kPageSize = 50;

    /// `scope` is of a whole area.
    PeopleStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    std::optional<PersonId> FindByNhsNumber(const NhsNumber& number, const PersonId& except = {})
        const;
    std::optional<PersonId> FindByReference(std::string_view reference, const PersonId& except = {})
        const;

    /// Those whom typed text means: the holder of an NHS number, with spaces or without; else the
    /// bearer of a reference; else everybody whose names have a word that begins with each word
    /// typed. Of more than four words the longest four count. At most `kPageSize`; `after` is the
    /// page before's `next`.
    FoundPeople Search(std::string_view typed, const PersonId& after = {}) const;

    /// Those to compare with somebody: who is held under one of the keys, or holds one of the
    /// numbers. Of each key some are given, some perhaps twice.
    void ForEachUnderKeys(
        std::vector<KeyRange> keys, const std::function<void(const KnownPerson&)>& visit
    ) const;
    void ForEachWithNumber(
        std::vector<NhsNumber> numbers, const std::function<void(const KnownPerson&)>& visit
    ) const;

    /// Somebody as far as people are compared.
    std::optional<KnownPerson> FindKnown(const PersonId& person) const;
    /// Who shares a key with each of the people after one, up to another: pairs in the order in
    /// which people were added. Where very many share one, not all.
    std::vector<std::pair<PersonId, PersonId>> PairsUnderKeys(
        const PersonId& after, const PersonId& last
    ) const;
    /// Everybody from whom somebody was told apart.
    std::vector<PersonId> KeptApartFrom(const PersonId& person) const;

    /// The next few people after one, who may be empty, for what goes through everybody in
    /// transactions of a bearable size.
    std::vector<PersonId> Next(const PersonId& after, int limit) const;

    /// Everybody, whole, as known at an instant, in the order in which they were added. Streams:
    /// one person is held at a time.
    void ForEach(Instant as_known, const std::function<void(const Person&)>& visit) const;
    /// The same with what returns need only.
    void ForEachLife(Instant as_known, const std::function<void(const Life&)>& visit) const;

private:
    FoundPeople Only(const PersonId& id) const;
    FoundPeople ByWords(std::vector<std::string> words, const PersonId& after) const;

    const db::Reader& tables_;
    identity::Scope scope_;
};

}  // namespace alongside::people
