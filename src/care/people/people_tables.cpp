// The only writer of the people's tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/people/people_tables.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "care/people/people_facts.h"
#include "care/people/people_sql.h"
#include "care/people/person_words.h"

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

void Apply(Tx& tx, const Entry& entry, const DetailsRecorded& e) {
    if (entry.Merged()) return;  // Who the survivor is stays as it is.
    const auto held = tx.First(
        sql::kGetPersonVersion,
        {{"area", entry.area}, {"stream", entry.stream}},
        [](const db::Row& row) { return row.Get<int>(0); }
    );
    tx.Execute(
        sql::kUpdatePersonKnownTo,
        {{"area", entry.area}, {"stream", entry.stream}, {"recorded", entry.recorded}}
    );
    InsertPerson(tx, entry, e, held.value_or(0) + 1);
    tx.Execute(sql::kDeletePersonWords, {{"area", entry.area}, {"stream", entry.stream}});
    InsertWords(tx, entry, e);
}

}  // namespace

void AddPeople(journal::Catalogue& catalogue) {
    catalogue.Add<DetailsRecorded>(&Apply);
    catalogue.AddTable(kPeople);
    catalogue.AddTable(kWords);
}

}  // namespace alongside::people
