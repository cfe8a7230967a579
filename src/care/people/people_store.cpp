// Finding people and going through them.
// SPDX-License-Identifier: MIT
#include "care/people/people_store.h"

#include <algorithm>

#include "care/people/people_rows.h"
#include "care/people/people_sql.h"
#include "care/people/person_words.h"
#include "platform/base/text.h"

namespace alongside::people {
namespace {

constexpr std::size_t kMostWords = 4;  // As list_people_by_words.sql has it.

// Above every character: with it, a prefix becomes the end of a range.
constexpr std::string_view kLastCharacter = "\xF4\x8F\xBF\xBF";

PersonSummary ReadSummary(const db::Row& row) {
    const DetailsRecorded names{
        .reference = {},
        .nhs_number = {},
        .given_name = row.Get<Sensitive<std::string>>(1),
        .family_name = row.Get<Sensitive<std::string>>(2),
        .preferred_name = row.Get<std::optional<Sensitive<std::string>>>(3)};
    return {
        .id = row.Get<PersonId>(0),
        .name = ShownName(names),
        .born = row.Get<Date>(4),
        .reference = row.Get<std::string>(5),
        .locality = row.Get<std::optional<std::string>>(6)};
}

// From the columns of list_people_under_keys.sql.
KnownPerson ReadKnown(const db::Row& row) {
    using Name = Sensitive<std::string>;
    return {
        .id = row.Get<PersonId>(0),
        .given_name = row.Get<Name>(1),
        .family_name = row.Get<Name>(2),
        .preferred_name = row.Get<std::optional<Name>>(3),
        .born = row.Get<Date>(4),
        .nhs_number = row.Get<std::optional<Name>>(5),
        .postcode = row.Get<std::optional<std::string>>(6),
        .locality = row.Get<std::optional<std::string>>(7)};
}

PersonId ReadId(const db::Row& row) {
    return row.Get<PersonId>(0);
}

}  // namespace

std::optional<PersonId> PeopleStore::FindByNhsNumber(
    const NhsNumber& number, const PersonId& except
) const {
    return tables_.First(
        sql::kGetPersonByNhsNumber,
        {{"area", scope_.area()}, {"nhs_number", number.ToText()}, {"except", except}},
        ReadId
    );
}

std::optional<PersonId> PeopleStore::FindByReference(
    std::string_view reference, const PersonId& except
) const {
    return tables_.First(
        sql::kGetPersonByReference,
        {{"area", scope_.area()}, {"reference", reference}, {"except", except}},
        ReadId
    );
}

FoundPeople PeopleStore::Search(std::string_view typed, const PersonId& after) const {
    if (const auto number = NhsNumber::Parse(Trim(typed))) {
        const auto holder = FindByNhsNumber(*number);
        return holder ? Only(*holder) : FoundPeople{};
    }
    if (const auto bearer = FindByReference(Trim(typed))) return Only(*bearer);
    return ByWords(FoldWords(typed), after);
}

FoundPeople PeopleStore::Only(const PersonId& id) const {
    return {
        tables_.All(sql::kGetPersonSummary, {{"area", scope_.area()}, {"stream", id}}, ReadSummary),
        std::nullopt};
}

FoundPeople PeopleStore::ByWords(std::vector<std::string> words, const PersonId& after) const {
    if (words.empty()) return {};
    // The longest first: the fewest people have it.
    std::ranges::stable_sort(words, std::ranges::greater{}, &std::string::size);
    words.resize(kMostWords, words.front());
    const auto end_of = [](const std::string& word) { return word + std::string(kLastCharacter); };
    const std::string ends[] = {
        end_of(words[0]), end_of(words[1]), end_of(words[2]), end_of(words[3])};
    FoundPeople found;
    found.people = tables_.All(
        sql::kListPeopleByWords,
        {{"area", scope_.area()},
         {"after", after},
         {"from1", words[0]},
         {"to1", ends[0]},
         {"from2", words[1]},
         {"to2", ends[1]},
         {"from3", words[2]},
         {"to3", ends[2]},
         {"from4", words[3]},
         {"to4", ends[3]},
         {"most", kPageSize + 1}},
        ReadSummary
    );
    if (found.people.size() > kPageSize) {
        found.people.pop_back();
        found.next = found.people.back().id;
    }
    return found;
}

void PeopleStore::ForEachUnderKeys(
    std::vector<KeyRange> keys, const std::function<void(const KnownPerson&)>& visit
) const {
    // So many ranges has list_people_under_keys.sql. Of a key that is shared by more than some, the
    // others differ too much to be found by it alone.
    constexpr std::size_t kAtOnce = 8;
    constexpr int kMostOfAKey = 40;
    while (keys.size() % kAtOnce != 0) keys.push_back(keys.back());
    for (std::size_t at = 0; at < keys.size(); at += kAtOnce)
        tables_.Query(
            sql::kListPeopleUnderKeys,
            {{"area", scope_.area()},
             {"from1", keys[at].from},
             {"to1", keys[at].to},
             {"from2", keys[at + 1].from},
             {"to2", keys[at + 1].to},
             {"from3", keys[at + 2].from},
             {"to3", keys[at + 2].to},
             {"from4", keys[at + 3].from},
             {"to4", keys[at + 3].to},
             {"from5", keys[at + 4].from},
             {"to5", keys[at + 4].to},
             {"from6", keys[at + 5].from},
             {"to6", keys[at + 5].to},
             {"from7", keys[at + 6].from},
             {"to7", keys[at + 6].to},
             {"from8", keys[at + 7].from},
             {"to8", keys[at + 7].to},
             {"most", kMostOfAKey}},
            [&](const db::Row& row) { visit(ReadKnown(row)); }
        );
}

void PeopleStore::ForEachWithNumber(
    std::vector<NhsNumber> numbers, const std::function<void(const KnownPerson&)>& visit
) const {
    constexpr std::size_t kAtOnce = 4;  // As list_people_with_numbers.sql has it.
    while (numbers.size() % kAtOnce != 0) numbers.push_back(numbers.back());
    for (std::size_t at = 0; at < numbers.size(); at += kAtOnce)
        tables_.Query(
            sql::kListPeopleWithNumbers,
            {{"area", scope_.area()},
             {"number1", numbers[at].ToText()},
             {"number2", numbers[at + 1].ToText()},
             {"number3", numbers[at + 2].ToText()},
             {"number4", numbers[at + 3].ToText()}},
            [&](const db::Row& row) { visit(ReadKnown(row)); }
        );
}

std::optional<KnownPerson> PeopleStore::FindKnown(const PersonId& person) const {
    return tables_.First(
        sql::kGetKnownPerson, {{"area", scope_.area()}, {"stream", person}}, ReadKnown
    );
}

std::vector<std::pair<PersonId, PersonId>> PeopleStore::PairsUnderKeys(
    const PersonId& after, const PersonId& last
) const {
    constexpr int kMost = 5'000;
    return tables_.All(
        sql::kListLikelyPairs,
        {{"area", scope_.area()}, {"after", after}, {"last", last}, {"most", kMost}},
        [](const db::Row& row) { return std::pair(row.Get<PersonId>(0), row.Get<PersonId>(1)); }
    );
}

std::vector<PersonId> PeopleStore::KeptApartFrom(const PersonId& person) const {
    return tables_.All(
        sql::kListPeopleApart, {{"area", scope_.area()}, {"stream", person}}, ReadId
    );
}

std::vector<PersonId> PeopleStore::Next(const PersonId& after, int limit) const {
    return tables_.All(
        sql::kListNextPeople,
        {{"area", scope_.area()}, {"after", after}, {"most", limit}},
        [](const db::Row& row) { return row.Get<PersonId>(0); }
    );
}

void PeopleStore::ForEach(Instant as_known, const std::function<void(const Person&)>& visit) const {
    tables_.Query(
        sql::kListPeople,
        {{"area", scope_.area()}, {"as_known", as_known}},
        [&](const db::Row& row) {
            visit({row.Get<PersonId>(0), row.Get<int>(1), ReadDetails(row, 2)});
        }
    );
}

void PeopleStore::ForEachLife(Instant as_known, const std::function<void(const Life&)>& visit)
    const {
    tables_.Query(
        sql::kListLives,
        {{"area", scope_.area()}, {"as_known", as_known}},
        [&](const db::Row& row) {
            visit(
                {.id = row.Get<PersonId>(0),
                 .reference = row.Get<std::string>(1),
                 .born = row.Get<Date>(2),
                 .died = row.Get<std::optional<Date>>(3)}
            );
        }
    );
}

}  // namespace alongside::people
