// What can happen to what we hold of who somebody is.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

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

/// Somebody died; recorded again, the day or what is said of it is another. From then on this day
/// stands for what the details say.
struct DeathRecorded {
    DeathId id;  ///< The same when it is recorded again.
    Date died_on;
    Date learned_on;  ///< When the service heard of it.
    std::optional<std::string> note;
    ALONGSIDE_EVENT("people.death_recorded", 1, id, died_on, learned_on, note)
    friend std::string InWords(const DeathRecorded& e) { return "Died on " + InWords(e.died_on); }
};

/// They had not died. What their details say of it counts again.
struct DeathUndone {
    DeathId id;  ///< Empty when it stood in the details alone.
    std::string reason;
    ALONGSIDE_EVENT("people.death_undone", 1, id, reason)
    friend std::string InWords(const DeathUndone& e) {
        return "A death had been recorded by mistake: " + e.reason;
    }
};

/// What the checklist calls a step, as a sentence goes on with it.
constexpr std::string_view WordsOf(DeathStep step) {
    switch (step) {
        case DeathStep::kMortalityReview:
            return "the learning disability mortality review (LeDeR) was told";
        case DeathStep::kChildDeathReview:
            return "the child death review was told";
        case DeathStep::kBereavementContact:
            return "somebody was named whom the family can turn to";
        case DeathStep::kGpAndTeam:
            return "the GP and everybody who worked with them were told";
        case DeathStep::kFamilyWishes:
            return "the family’s wishes about the record were written down";
        case DeathStep::kAppointments:
            return "appointments and equipment were stopped";
    }
    return {};
}

/// Something was done that has to be done after a death.
struct DeathStepDone {
    DeathId id;  ///< Empty when the death stands in the details alone.
    DeathStep step{};
    Date on;
    std::optional<std::string> note;
    ALONGSIDE_EVENT("people.death_step_done", 1, id, step, on, note)
    friend std::string InWords(const DeathStepDone& e) {
        return "After the death, " + std::string(WordsOf(e.step)) + " on " + InWords(e.on);
    }
};

/// Somebody who looks like another on record is somebody else: nobody asks again.
struct KeptApart {
    PersonId other;
    std::string reason;
    ALONGSIDE_EVENT("people.kept_apart", 1, other, reason)
    friend std::string InWords(const KeptApart& e) {
        return "Found to be somebody else than another person on record: " + e.reason;
    }
};

}  // namespace alongside::people
