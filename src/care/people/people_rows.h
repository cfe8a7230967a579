// Rows of the people's tables as values: read in one place for tables and stores.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/people/people_facts.h"
#include "care/people/person.h"
#include "platform/db/value.h"

namespace alongside::people {

/// Reads details from the columns that begin with the reference, at column `first`.
inline DetailsRecorded ReadDetails(const db::Row& row, int first) {
    using Name = Sensitive<std::string>;
    using OptionalText = std::optional<std::string>;
    using OptionalDate = std::optional<Date>;
    return {
        .reference = row.Get<std::string>(first),
        .nhs_number = row.Get<std::optional<Name>>(first + 1),
        .given_name = row.Get<Name>(first + 2),
        .family_name = row.Get<Name>(first + 3),
        .preferred_name = row.Get<std::optional<Name>>(first + 4),
        .date_of_birth = row.Get<Date>(first + 5),
        .date_of_death = row.Get<OptionalDate>(first + 6),
        .gender = row.Get<OptionalText>(first + 7),
        .pronouns = row.Get<OptionalText>(first + 8),
        .ethnicity = row.Get<OptionalText>(first + 9),
        .first_language = row.Get<OptionalText>(first + 10),
        .interpreter_needed = row.Get<std::optional<bool>>(first + 11),
        .postcode = row.Get<OptionalText>(first + 12),
        .locality = row.Get<OptionalText>(first + 13),
        .learning_disability = row.Get<Diagnosis>(first + 14),
        .autism = row.Get<Diagnosis>(first + 15),
        .gp_ods = row.Get<OptionalText>(first + 16),
        .school = row.Get<OptionalText>(first + 17),
        .ehcp_from = row.Get<OptionalDate>(first + 18),
        .ehcp_to = row.Get<OptionalDate>(first + 19),
        .looked_after = row.Get<std::optional<bool>>(first + 20),
        .reason = {}};
}

/// Reads a death from all columns of get_death.sql.
inline Death ReadDeath(const db::Row& row) {
    return {
        .id = row.Get<DeathId>(0),
        .died_on = row.Get<Date>(1),
        .learned_on = row.Get<Date>(2),
        .note = row.Get<std::optional<std::string>>(3),
        .details_died_on = row.Get<std::optional<Date>>(4)};
}

}  // namespace alongside::people
