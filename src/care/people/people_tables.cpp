// The only writer of the people's tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/people/people_tables.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "care/people/people_facts.h"
#include "care/people/people_rows.h"
#include "care/people/people_sql.h"
#include "care/people/person_keys.h"
#include "care/people/person_words.h"
#include "platform/base/instant.h"

namespace alongside::people {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kPeople = ALONGSIDE_PROJECTION(
    "people",
    1,
    "version, entry, reference, nhs_number, given_name, family_name, preferred_name, "
    "date_of_birth, "
    "date_of_death, gender, pronouns, ethnicity, first_language, interpreter_needed, postcode, "
    "locality, learning_disability, autism, gp_ods, school, ehcp_from, ehcp_to, looked_after, "
    "known_from, known_to"
);
// Raise the version when words are folded differently.
constexpr journal::Projection kWords = ALONGSIDE_PROJECTION("person_words", 1, "word");

// Raise the version when sounds, forms of names or keys are made differently.
constexpr journal::Projection kKeys = ALONGSIDE_PROJECTION("person_keys", 1, "key");

constexpr journal::Projection kApart = ALONGSIDE_PROJECTION("people_apart", 1, "other, entry");

constexpr journal::Projection kDeaths =
    ALONGSIDE_PROJECTION("deaths", 1, "death, entry, died_on, learned_on, note, details_died_on");
constexpr journal::Projection kDeathSteps =
    ALONGSIDE_PROJECTION("death_steps", 1, "step, entry, done_on, note");

std::optional<std::string_view> Text(const std::optional<Sensitive<std::string>>& value) {
    if (!value) return std::nullopt;
    return value->Reveal();
}

void InsertPerson(Tx& tx, const Entry& entry, const DetailsRecorded& e, int version) {
    tx.Execute(
        sql::kInsertPerson,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"version", version},
         {"entry", entry.number},
         {"reference", e.reference},
         {"nhs_number", Text(e.nhs_number)},
         {"given_name", e.given_name.Reveal()},
         {"family_name", e.family_name.Reveal()},
         {"preferred_name", Text(e.preferred_name)},
         {"date_of_birth", e.date_of_birth},
         {"date_of_death", e.date_of_death},
         {"gender", e.gender},
         {"pronouns", e.pronouns},
         {"ethnicity", e.ethnicity},
         {"first_language", e.first_language},
         {"interpreter_needed", e.interpreter_needed},
         {"postcode", e.postcode},
         {"locality", e.locality},
         {"learning_disability", e.learning_disability},
         {"autism", e.autism},
         {"gp_ods", e.gp_ods},
         {"school", e.school},
         {"ehcp_from", e.ehcp_from},
         {"ehcp_to", e.ehcp_to},
         {"looked_after", e.looked_after},
         {"recorded", entry.recorded}}
    );
}

void InsertWords(Tx& tx, const Entry& entry, const DetailsRecorded& e) {
    std::set<std::string> words;
    const auto add = [&](const Sensitive<std::string>& name) {
        for (std::string& word : FoldWords(name.Reveal())) words.insert(std::move(word));
    };
    add(e.given_name);
    add(e.family_name);
    if (e.preferred_name) add(*e.preferred_name);
    for (const std::string& word : words) {
        tx.Execute(
            sql::kInsertPersonWord, {{"area", entry.area}, {"word", word}, {"stream", entry.stream}}
        );
    }
}

void InsertKeys(Tx& tx, const Entry& entry, const DetailsRecorded& e) {
    const NameWords names = NameWordsOf(
        e.given_name.Reveal(),
        e.family_name.Reveal(),
        e.preferred_name ? e.preferred_name->Reveal() : ""
    );
    for (const std::string& key : KeysOf(names, e.date_of_birth, e.postcode))
        tx.Execute(
            sql::kInsertPersonKey, {{"area", entry.area}, {"key", key}, {"stream", entry.stream}}
        );
}

// From now on they are held to be as `details` say.
void HoldPerson(Tx& tx, const Entry& entry, const DetailsRecorded& details) {
    const auto held = tx.First(
        sql::kGetPersonVersion,
        {{"area", entry.area}, {"stream", entry.stream}},
        [](const db::Row& row) { return row.Get<int>(0); }
    );
    tx.Execute(
        sql::kUpdatePersonKnownTo,
        {{"area", entry.area}, {"stream", entry.stream}, {"recorded", entry.recorded}}
    );
    InsertPerson(tx, entry, details, held.value_or(0) + 1);
}

std::optional<DetailsRecorded> FindDetails(Tx& tx, const Entry& entry) {
    return tx.First(
        sql::kGetPerson,
        {{"area", entry.area}, {"stream", entry.stream}, {"as_known", kNowKnown}},
        [](const db::Row& row) { return ReadDetails(row, 1); }
    );
}

std::optional<Death> FindDeath(Tx& tx, const Entry& entry) {
    return tx.First(sql::kGetDeath, {{"area", entry.area}, {"stream", entry.stream}}, ReadDeath);
}

void Apply(Tx& tx, const Entry& entry, const DetailsRecorded& e) {
    if (entry.Merged()) return;  // Who the survivor is stays as it is.
    DetailsRecorded held = e;
    if (const auto death = FindDeath(tx, entry)) {
        tx.Execute(
            sql::kUpdateDeathDetails,
            {{"area", entry.area}, {"stream", entry.stream}, {"details_died_on", e.date_of_death}}
        );
        held.date_of_death = death->died_on;
    }
    HoldPerson(tx, entry, held);
    tx.Execute(sql::kDeletePersonWords, {{"area", entry.area}, {"stream", entry.stream}});
    InsertWords(tx, entry, e);
    tx.Execute(sql::kDeletePersonKeys, {{"area", entry.area}, {"stream", entry.stream}});
    InsertKeys(tx, entry, e);
}

// Of two records of one person either may say that they died.
void Apply(Tx& tx, const Entry& entry, const DeathRecorded& e) {
    auto details = FindDetails(tx, entry);
    tx.Execute(
        sql::kInsertDeath,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"death", e.id},
         {"entry", entry.number},
         {"died_on", e.died_on},
         {"learned_on", e.learned_on},
         {"note", e.note},
         {"details_died_on", details ? details->date_of_death : std::nullopt}}
    );
    if (!details) return;
    details->date_of_death = e.died_on;
    HoldPerson(tx, entry, *details);
}

void Apply(Tx& tx, const Entry& entry, const DeathUndone&) {
    tx.Execute(sql::kDeleteDeathSteps, {{"area", entry.area}, {"stream", entry.stream}});
    const auto death = FindDeath(tx, entry);
    if (!death) return;
    tx.Execute(sql::kDeleteDeath, {{"area", entry.area}, {"stream", entry.stream}});
    auto details = FindDetails(tx, entry);
    if (!details) return;
    details->date_of_death = death->details_died_on;
    HoldPerson(tx, entry, *details);
}

void Apply(Tx& tx, const Entry& entry, const DeathStepDone& e) {
    tx.Execute(
        sql::kInsertDeathStep,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"step", e.step},
         {"entry", entry.number},
         {"done_on", e.on},
         {"note", e.note}}
    );
}

void Apply(Tx& tx, const Entry& entry, const KeptApart& e) {
    tx.Execute(
        sql::kInsertPersonApart,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"other", e.other},
         {"entry", entry.number}}
    );
}

}  // namespace

void AddPeople(journal::Catalogue& catalogue) {
    catalogue.Add<DetailsRecorded>(&Apply);
    catalogue.Add<DeathRecorded>(&Apply);
    catalogue.Add<DeathUndone>(&Apply);
    catalogue.Add<DeathStepDone>(&Apply);
    catalogue.Add<KeptApart>(&Apply);
    catalogue.AddTable(kPeople);
    catalogue.AddTable(kDeaths);
    catalogue.AddTable(kDeathSteps);
    catalogue.AddTable(kWords);
    catalogue.AddTable(kKeys);
    catalogue.AddTable(kApart);
}

}  // namespace alongside::people
