// What other modules may name of the spreadsheets that a register is taken from.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::spreadsheets {

/// What a column of a spreadsheet can be about.
enum class Field {
    kName,
    kGivenName,
    kFamilyName,
    kPreferredName,
    kBorn,
    kNameAndBorn,
    kNhsNumber,
    kReference,
    kGender,
    kPronouns,
    kEthnicity,
    kLanguage,
    kInterpreter,
    kPostcode,
    kLocality,
    kDiagnosis,
    kAutism,
    kLearningDisability,
    kSchool,
    kEhcpFrom,
    kLookedAfter,
    kReferredOn,
    kReferredBy,
    kOnRegisterSince,
    kLeftOn,
    kConsent,
    kConsentOn,
    kRating,
    kRatedOn,
    kRationale,
    kKeyworker,
    kKeyworkerSince,
    kHospital,
    kAdmittedOn,
    kLegalStatus
};
inline constexpr std::size_t kFields = 35;
constexpr std::array<std::string_view, kFields> NamesOf(Field) {
    return {"name",         "given-name",
            "family-name",  "preferred-name",
            "born",         "name-and-born",
            "nhs-number",   "reference",
            "gender",       "pronouns",
            "ethnicity",    "language",
            "interpreter",  "postcode",
            "locality",     "diagnosis",
            "autism",       "ld",
            "school",       "ehcp-from",
            "looked-after", "referred-on",
            "referred-by",  "on-register-since",
            "left-on",      "consent",
            "consent-on",   "rating",
            "rated-on",     "rationale",
            "keyworker",    "keyworker-since",
            "hospital",     "admitted-on",
            "legal-status"};
}

/// What the numbers of a column of ratings mean.
enum class NumberedRatings { kNotSaid, kOneIsRed, kThreeIsRed };
constexpr std::array<std::string_view, 3> NamesOf(NumberedRatings) {
    return {"not-said", "one-is-red", "three-is-red"};
}

/// What becomes of a row.
enum class RowState {
    kReady,    ///< Can be brought in.
    kLook,     ///< Something in it has to be put right, or decided, first.
    kHere,     ///< Is about somebody who is on record already.
    kSkipped,  ///< Somebody said to leave it out.
    kAside,    ///< Is about nobody: a total, a heading said again.
    kAway,     ///< Is on another sheet of the same file.
    kDone      ///< Was brought in.
};
constexpr std::array<std::string_view, 7> NamesOf(RowState) {
    return {"ready", "look", "here", "skipped", "aside", "away", "done"};
}

}  // namespace alongside::spreadsheets
