// The rules of who somebody is.
// SPDX-License-Identifier: MIT
#include "care/people/person.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "care/people/nhs_number.h"
#include "care/people/person_words.h"
#include "platform/base/text.h"

namespace alongside::people {
namespace {

constexpr std::size_t kLongestReference = 64;
constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestText = 1000;
constexpr std::size_t kLongestNote = 2000;
constexpr int kAdultFrom = 18;  // Years of age.

using Faults = std::vector<FieldFault>;

struct Field {
    const char* name;
    const char* words;  ///< As a sentence begins with it.
    std::size_t longest;
};

void Check(const std::string& text, const Field& field, Faults& faults) {
    if (!IsValidUtf8(text) || HasControlCharacters(text))
        faults.push_back(
            {field.name, std::string(field.words) + " holds characters that cannot be kept"}
        );
    else if (CountCharacters(text) > field.longest)
        faults.push_back(
            {field.name,
             std::string(field.words) + " must be " + std::to_string(field.longest) +
                 " characters or fewer"}
        );
}

void Tidy(std::string& text, const Field& field, Faults& faults) {
    text = std::string(Trim(text));
    Check(text, field, faults);
}

void Tidy(std::optional<std::string>& text, const Field& field, Faults& faults) {
    if (!text) return;
    Tidy(*text, field, faults);
    if (text->empty()) text.reset();
}

void TidyName(std::string& name, const Field& field, const char* missing, Faults& faults) {
    Tidy(name, field, faults);
    if (name.empty()) faults.push_back({field.name, missing});
}

void TidyNhsNumber(std::optional<Sensitive<std::string>>& number, Faults& faults) {
    if (!number) return;
    if (Trim(number->Reveal()).empty()) {
        number.reset();
        return;
    }
    const auto parsed = NhsNumber::Parse(Trim(number->Reveal()));
    if (parsed)
        number->Reveal() = parsed->ToText();
    else
        faults.push_back({"nhs_number", parsed.error().message});
}

void CheckDays(const DetailsRecorded& details, Date today, Faults& faults) {
    if (details.date_of_birth > today)
        faults.push_back({"date_of_birth", "The date of birth must be today or in the past"});
    if (details.date_of_death && *details.date_of_death > today)
        faults.push_back({"date_of_death", "The date of death must be today or in the past"});
    else if (details.date_of_death && *details.date_of_death < details.date_of_birth)
        faults.push_back({"date_of_death", "The date of death must not be before the date of birth"}
        );
    if (details.ehcp_from && *details.ehcp_from < details.date_of_birth)
        faults.push_back({"ehcp_from", "The EHC plan must not begin before the date of birth"});
    if (details.ehcp_from && details.ehcp_to && *details.ehcp_to < *details.ehcp_from)
        faults.push_back({"ehcp_to", "The EHC plan must not end before it begins"});
}

Faults TidyAndCheck(DetailsRecorded& details, Date today) {
    Faults faults;
    Tidy(details.reference, {"reference", "The reference", kLongestReference}, faults);
    TidyNhsNumber(details.nhs_number, faults);
    TidyName(
        details.given_name.Reveal(),
        {"given_name", "The given name", kLongestName},
        "Enter a given name",
        faults
    );
    TidyName(
        details.family_name.Reveal(),
        {"family_name", "The family name", kLongestName},
        "Enter a family name",
        faults
    );
    if (details.preferred_name) {
        std::string& preferred = details.preferred_name->Reveal();
        Tidy(preferred, {"preferred_name", "The preferred name", kLongestName}, faults);
        if (preferred.empty()) details.preferred_name.reset();
    }
    CheckDays(details, today, faults);
    Tidy(details.gender, {"gender", "Gender", kLongestText}, faults);
    Tidy(details.pronouns, {"pronouns", "Pronouns", kLongestText}, faults);
    Tidy(details.ethnicity, {"ethnicity", "Ethnicity", kLongestText}, faults);
    Tidy(details.first_language, {"first_language", "The first language", kLongestText}, faults);
    Tidy(details.postcode, {"postcode", "The postcode", kLongestText}, faults);
    Tidy(details.locality, {"locality", "The locality", kLongestText}, faults);
    Tidy(details.gp_ods, {"gp_ods", "The GP practice code", kLongestText}, faults);
    Tidy(details.school, {"school", "The school", kLongestText}, faults);
    Tidy(details.reason, {"reason", "The reason", kLongestText}, faults);
    return faults;
}

Error Invalid(Faults faults) {
    return {Fault::kInvalid, "There is a problem", {}, std::move(faults)};
}

// DEATH-1
Error NoDeath() {
    return {Fault::kRefused, "Nobody has recorded that they died", "DEATH-1"};
}

}  // namespace

Result<DetailsRecorded> DecideDetails(DetailsRecorded details, Date today) {
    details.reason.reset();
    if (Faults faults = TidyAndCheck(details, today); !faults.empty())
        return Invalid(std::move(faults));
    return details;
}

Result<DetailsRecorded> DecideAmendment(DetailsRecorded details, Date today) {
    Faults faults = TidyAndCheck(details, today);
    if (details.reference.empty()) faults.push_back({"reference", "Enter a reference"});
    if (!details.reason) faults.push_back({"reason", "Enter why the details are changed"});
    if (!faults.empty()) return Invalid(std::move(faults));
    return details;
}

Result<DeathRecorded> DecideDeath(const Person& person, DeathRecorded death, Date today) {
    Faults faults;
    if (death.died_on > today)
        faults.push_back({"died_on", "The day must be today or in the past"});
    else if (death.died_on < person.details.date_of_birth)
        faults.push_back({"died_on", "The day must not be before the date of birth"});
    if (death.learned_on > today)
        faults.push_back({"learned_on", "The day we heard of it must be today or in the past"});
    else if (death.learned_on < death.died_on)
        faults.push_back({"learned_on", "The day we heard of it must not be before they died"});
    Tidy(death.note, {"note", "The note", kLongestNote}, faults);
    if (!faults.empty()) return Invalid(std::move(faults));
    return death;
}

std::vector<DeathStep> DeathStepsFor(Date born, Date died_on) {
    using enum DeathStep;
    std::vector<DeathStep> steps{kBereavementContact, kGpAndTeam, kAppointments, kMortalityReview};
    if (AgeOn(born, died_on) < kAdultFrom) steps.push_back(kChildDeathReview);
    steps.push_back(kFamilyWishes);
    return steps;
}

Result<DeathStepDone> DecideDeathStep(const Person& person, DeathStepDone step, Date today) {
    const auto& died_on = person.details.date_of_death;
    if (!died_on) return NoDeath();
    Faults faults;
    const auto steps = DeathStepsFor(person.details.date_of_birth, *died_on);
    if (std::ranges::find(steps, step.step) == steps.end())
        faults.push_back({"step", "The child death review is for those under 18"});
    if (step.on > today) faults.push_back({"on", "The day must be today or in the past"});
    if (step.on < *died_on)
        faults.push_back({"on", "The day must not be before " + InWords(*died_on)});
    Tidy(step.note, {"note", "The note", kLongestNote}, faults);
    if (!faults.empty()) return Invalid(std::move(faults));
    return step;
}

Result<DeathUndone> DecideDeathUndoing(const Person& person, DeathUndone undone) {
    if (!person.details.date_of_death) return NoDeath();
    Faults faults;
    TidyName(
        undone.reason,
        {"reason", "The reason", kLongestText},
        "Enter how the mistake happened",
        faults
    );
    if (!faults.empty()) return Invalid(std::move(faults));
    return undone;
}

Sensitive<std::string> ShownName(const DetailsRecorded& details) {
    const auto& called = details.preferred_name ? *details.preferred_name : details.given_name;
    return Sensitive(called.Reveal() + " " + details.family_name.Reveal());
}

std::string SortName(const DetailsRecorded& details) {
    return Fold(details.family_name.Reveal()) + " " + Fold(details.given_name.Reveal());
}

std::string ReferenceFrom(const PersonId& id) {
    // Crockford's alphabet leaves out I, L, O and U. Ten hexadecimal digits are eight of its
    // letters.
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::uint64_t bits = 0;
    for (const char c : std::string_view(id.value).substr(id.value.size() - 10))
        bits = bits * 16 + static_cast<std::uint64_t>(c <= '9' ? c - '0' : c - 'a' + 10);
    std::string reference = "0000-0000";
    for (std::size_t at = reference.size(); at-- > 0;) {
        if (at == 4) continue;
        reference[at] = alphabet[bits % 32];
        bits /= 32;
    }
    return reference;
}

}  // namespace alongside::people
