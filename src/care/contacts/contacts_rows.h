// Rows of the contacts' tables as values: read in one place for tables and store.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/contacts/contact.h"
#include "platform/base/text.h"
#include "platform/db/value.h"

namespace alongside::contacts {

/// Ids or names in one column.
inline std::string ColumnOf(const std::vector<std::string>& names) {
    return Join(names, ",");
}
inline std::vector<std::string> NamesIn(const std::string& column) {
    std::vector<std::string> names;
    for (const std::string_view name : Split(column, ','))
        if (!name.empty()) names.emplace_back(name);
    return names;
}

/// Reads somebody from the columns of list_contacts.sql.
inline Contact ReadContact(const db::Row& row) {
    using Text = std::optional<std::string>;
    return {
        .id = row.Get<ContactId>(0),
        .version = row.Get<int>(1),
        .name = Sensitive(row.Get<std::string>(2)),
        .relation = row.Get<std::string>(3),
        .parental_responsibility = row.Get<bool>(4),
        .lives_with = row.Get<bool>(5),
        .language = row.Get<Text>(6),
        .interpreter = row.Get<bool>(7),
        .prefers = row.Get<std::optional<Way>>(8),
        .hours = row.Get<Text>(9)};
}

/// Reads an address from the columns of list_addresses.sql.
inline Address ReadAddress(const db::Row& row) {
    using Text = std::optional<std::string>;
    return {
        .id = row.Get<AddressId>(0),
        .version = row.Get<int>(1),
        .of = row.Get<std::optional<ContactId>>(2),
        .kind = row.Get<AddressKind>(3),
        .value = Sensitive(row.Get<std::string>(4)),
        .from = row.Get<std::optional<Date>>(5),
        .to = row.Get<std::optional<Date>>(6),
        .confidential = row.Get<bool>(7),
        .not_to = ContactsNamed(NamesIn(row.Get<std::string>(8))),
        .not_to_agencies = AgenciesNamed(NamesIn(row.Get<std::string>(9))),
        .not_to_young_person = row.Get<bool>(10),
        .why_not = row.Get<Text>(11),
        .asked_by = row.Get<Text>(12)};
}

}  // namespace alongside::contacts
