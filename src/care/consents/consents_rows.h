// Rows of the consents' tables as values: read in one place for tables and store.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/consents/consent.h"
#include "platform/base/text.h"
#include "platform/db/value.h"

namespace alongside::consents {

/// Agencies in one column.
inline std::string ColumnOf(const std::vector<Agency>& agencies) {
    return Join(NamesOfAgencies(agencies), ",");
}
inline std::vector<Agency> AgenciesIn(const std::string& column) {
    std::vector<std::string> names;
    for (const std::string_view name : Split(column, ',')) names.emplace_back(name);
    return AgenciesNamed(names);
}

/// Reads a conversation from the columns of list_consents.sql.
inline Consent ReadConsent(const db::Row& row) {
    using Text = std::optional<std::string>;
    return {
        .id = row.Get<ConsentId>(0),
        .version = row.Get<int>(1),
        .kind = row.Get<Consent::Kind>(2),
        .given_by = row.Get<ConsentGiver>(3),
        .name = row.Get<Text>(4),
        .relation = row.Get<Text>(5),
        .ability = row.Get<Text>(6),
        .considered = row.Get<Text>(7),
        .decided_on = row.Get<Date>(8),
        .how = row.Get<AskedHow>(9),
        .explained = row.Get<std::string>(10),
        .on_register = row.Get<std::optional<bool>>(11),
        .keyworking = row.Get<std::optional<bool>>(12),
        .shares_with = AgenciesIn(row.Get<std::string>(13)),
        .not_with = AgenciesIn(row.Get<std::string>(14)),
        .review_on = row.Get<std::optional<Date>>(15)};
}

/// Reads what was shared from the columns of list_sharings.sql.
inline Sharing ReadSharing(const db::Row& row) {
    return {
        .id = row.Get<SharingId>(0),
        .version = row.Get<int>(1),
        .agency = row.Get<Agency>(2),
        .who = row.Get<std::string>(3),
        .what = row.Get<std::string>(4),
        .basis = row.Get<SharingBasis>(5),
        .why = row.Get<std::string>(6),
        .decided_by = row.Get<std::string>(7),
        .shared_on = row.Get<Date>(8)};
}

}  // namespace alongside::consents
