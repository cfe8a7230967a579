// What can happen to what we hold of who somebody is.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/people/ids.h"
#include "platform/journal/event.h"

namespace alongside::people {

/// Who somebody is, whole, as we now hold it. The first one adds the person; a later one amends and
/// says why. Columns and words are those of people.csv.
struct DetailsRecorded {
    std::string reference;  ///< The area's own id of the person, unique within it.
    std::optional<Sensitive<std::string>> nhs_number;  ///< Ten digits, check digit right.
    Sensitive<std::string> given_name;
    Sensitive<std::string> family_name;
    std::optional<Sensitive<std::string>> preferred_name;
    Date date_of_birth;
    std::optional<Date> date_of_death;
    std::optional<std::string> gender;
    std::optional<std::string> pronouns;
    std::optional<std::string> ethnicity;
    std::optional<std::string> first_language;
    std::optional<bool> interpreter_needed;
    std::optional<std::string> postcode;
    std::optional<std::string> locality;
    Diagnosis learning_disability = Diagnosis::kUnknown;
    Diagnosis autism = Diagnosis::kUnknown;
    std::optional<std::string> gp_ods;
    std::optional<std::string> school;
    std::optional<Date> ehcp_from;
    std::optional<Date> ehcp_to;
    std::optional<bool> looked_after;
    std::optional<std::string>
        reason;  ///< Why they were amended; absent when the person was added.
    ALONGSIDE_EVENT(
        "people.details_recorded",
        1,
        reference,
        nhs_number,
        given_name,
        family_name,
        preferred_name,
        date_of_birth,
        date_of_death,
        gender,
        pronouns,
        ethnicity,
        first_language,
        interpreter_needed,
        postcode,
        locality,
        learning_disability,
        autism,
        gp_ods,
        school,
        ehcp_from,
        ehcp_to,
        looked_after,
        reason
    )
    friend std::string InWords(const DetailsRecorded& e) {
        return e.reason ? "Details amended: " + *e.reason : "Added to the record";
    }
    bool operator==(const DetailsRecorded&) const = default;
};

}  // namespace alongside::people
