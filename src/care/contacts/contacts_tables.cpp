// The only writer of the contacts' tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/contacts/contacts_tables.h"

#include "care/contacts/contact.h"
#include "care/contacts/contacts_facts.h"
#include "care/contacts/contacts_rows.h"
#include "care/contacts/contacts_sql.h"

namespace alongside::contacts {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kContacts = ALONGSIDE_PROJECTION(
    "circle_contacts",
    1,
    "contact, version, name, relation, parental_responsibility, lives_with, language, interpreter, "
    "prefers, hours"
);
constexpr journal::Projection kAddresses = ALONGSIDE_PROJECTION(
    "circle_addresses",
    1,
    "address, version, contact, kind, value, used_from, used_to, confidential, not_to, "
    "not_to_agencies, not_to_young_person, why_not, asked_by"
);

void Apply(Tx& tx, const Entry& entry, const ContactRecorded& e) {
    const auto held = tx.First(
        sql::kGetContact,
        {{"area", entry.area}, {"stream", entry.stream}, {"contact", e.id}},
        ReadContact
    );
    tx.Execute(
        sql::kDeleteContact, {{"area", entry.area}, {"stream", entry.stream}, {"contact", e.id}}
    );
    tx.Execute(
        sql::kInsertContact,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"contact", e.id},
         {"version", held ? held->version + 1 : 1},
         {"name", e.name.Reveal()},
         {"relation", e.relation},
         {"parental_responsibility", e.parental_responsibility},
         {"lives_with", e.lives_with},
         {"language", e.language},
         {"interpreter", e.interpreter},
         {"prefers", e.prefers},
         {"hours", e.hours}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ContactWithdrawn& e) {
    tx.Execute(
        sql::kDeleteContactAddresses,
        {{"area", entry.area}, {"stream", entry.stream}, {"contact", e.id}}
    );
    tx.Execute(
        sql::kDeleteContact, {{"area", entry.area}, {"stream", entry.stream}, {"contact", e.id}}
    );
}

void Delete(Tx& tx, const Entry& entry, const AddressId& id) {
    tx.Execute(
        sql::kDeleteAddress, {{"area", entry.area}, {"stream", entry.stream}, {"address", id}}
    );
}

void Apply(Tx& tx, const Entry& entry, const AddressRecorded& e) {
    const auto held = tx.First(
        sql::kGetAddress,
        {{"area", entry.area}, {"stream", entry.stream}, {"address", e.id}},
        ReadAddress
    );
    Delete(tx, entry, e.id);
    tx.Execute(
        sql::kInsertAddress,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"address", e.id},
         {"version", held ? held->version + 1 : 1},
         {"contact", e.of},
         {"kind", e.kind},
         {"value", e.value.Reveal()},
         {"used_from", e.from},
         {"used_to", e.to},
         {"confidential", e.confidential},
         {"not_to", ColumnOf(e.not_to)},
         {"not_to_agencies", ColumnOf(e.not_to_agencies)},
         {"not_to_young_person", e.not_to_young_person},
         {"why_not", e.why_not},
         {"asked_by", e.asked_by}}
    );
}

void Apply(Tx& tx, const Entry& entry, const AddressWithdrawn& e) {
    Delete(tx, entry, e.id);
}

}  // namespace

void AddContacts(journal::Catalogue& catalogue) {
    catalogue.Add<ContactRecorded>(&Apply);
    catalogue.Add<ContactWithdrawn>(&Apply);
    catalogue.Add<AddressRecorded>(&Apply);
    catalogue.Add<AddressWithdrawn>(&Apply);
    catalogue.AddTable(kContacts);
    catalogue.AddTable(kAddresses);
}

}  // namespace alongside::contacts
