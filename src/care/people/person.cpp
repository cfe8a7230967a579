// The rules of who somebody is.
// SPDX-License-Identifier: MIT
#include "care/people/person.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "care/people/nhs_number.h"
#include "care/people/person_words.h"
#include "platform/base/field_checks.h"
#include "platform/base/text.h"

namespace alongside::people {
namespace {

constexpr std::size_t kLongestReference = 64;
constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestText = 1000;
constexpr std::size_t kLongestNote = 2000;
constexpr int kAdultFrom = 18;  // Years of age.

void TidyNhsNumber(std::optional<Sensitive<std::string>>& number, FieldChecks& checks) {
    if (!number) return;
    if (Trim(number->Reveal()).empty()) {
        number.reset();
        return;
    }
    const auto parsed = NhsNumber::Parse(Trim(number->Reveal()));
    if (parsed)
        number->Reveal() = parsed->ToText();
    else
        checks.Add("nhs_number", parsed.error().message);
}

void CheckDays(const DetailsRecorded& details, Date today, FieldChecks& checks) {
    if (details.date_of_birth > today)
        checks.Add("date_of_birth", "The date of birth must be today or in the past");
    if (details.date_of_death && *details.date_of_death > today)
        checks.Add("date_of_death", "The date of death must be today or in the past");
    else if (details.date_of_death && *details.date_of_death < details.date_of_birth)
        checks.Add("date_of_death", "The date of death must not be before the date of birth");
    if (details.ehcp_from && *details.ehcp_from < details.date_of_birth)
        checks.Add("ehcp_from", "The EHC plan must not begin before the date of birth");
    if (details.ehcp_from && details.ehcp_to && *details.ehcp_to < *details.ehcp_from)
        checks.Add("ehcp_to", "The EHC plan must not end before it begins");
}

FieldChecks TidyAndCheck(DetailsRecorded& details, Date today) {
    FieldChecks checks;
    checks.Tidy(details.reference, "reference", "The reference", kLongestReference);
    TidyNhsNumber(details.nhs_number, checks);
    checks.Require(
        details.given_name.Reveal(),
        "given_name",
        "The given name",
        "Enter a given name",
        kLongestName
    );
    checks.Require(
        details.family_name.Reveal(),
        "family_name",
        "The family name",
        "Enter a family name",
        kLongestName
    );
    if (details.preferred_name) {
        std::string& preferred = details.preferred_name->Reveal();
        checks.Tidy(preferred, "preferred_name", "The preferred name", kLongestName);
        if (preferred.empty()) details.preferred_name.reset();
    }
    CheckDays(details, today, checks);
    checks.Tidy(details.gender, "gender", "Gender", kLongestText);
    checks.Tidy(details.pronouns, "pronouns", "Pronouns", kLongestText);
    checks.Tidy(details.ethnicity, "ethnicity", "Ethnicity", kLongestText);
    checks.Tidy(details.first_language, "first_language", "The first language", kLongestText);
    checks.Tidy(details.postcode, "postcode", "The postcode", kLongestText);
    checks.Tidy(details.locality, "locality", "The locality", kLongestText);
    checks.Tidy(details.gp_ods, "gp_ods", "The GP practice code", kLongestText);
    checks.Tidy(details.school, "school", "The school", kLongestText);
    checks.Tidy(details.reason, "reason", "The reason", kLongestText);
    return checks;
}

// DEATH-1
Error NoDeath() {
    return {Fault::kRefused, "Nobody has recorded that they died", "DEATH-1"};
}

}  // namespace

Result<DetailsRecorded> DecideDetails(DetailsRecorded details, Date today) {
    details.reason.reset();
    FieldChecks checks = TidyAndCheck(details, today);
    return UnlessFaulty(std::move(details), checks);
}

Result<DetailsRecorded> DecideAmendment(DetailsRecorded details, Date today) {
    FieldChecks checks = TidyAndCheck(details, today);
    if (details.reference.empty()) checks.Add("reference", "Enter a reference");
    if (!details.reason) checks.Add("reason", "Enter why the details are changed");
    return UnlessFaulty(std::move(details), checks);
}

Result<DeathRecorded> DecideDeath(const Person& person, DeathRecorded death, Date today) {
    FieldChecks checks;
    if (death.died_on > today)
        checks.Add("died_on", "The day must be today or in the past");
    else if (death.died_on < person.details.date_of_birth)
        checks.Add("died_on", "The day must not be before the date of birth");
    if (death.learned_on > today)
        checks.Add("learned_on", "The day we heard of it must be today or in the past");
    else if (death.learned_on < death.died_on)
        checks.Add("learned_on", "The day we heard of it must not be before they died");
    checks.Tidy(death.note, "note", "The note", kLongestNote);
    return UnlessFaulty(std::move(death), checks);
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
    FieldChecks checks;
    const auto steps = DeathStepsFor(person.details.date_of_birth, *died_on);
    if (std::ranges::find(steps, step.step) == steps.end())
        checks.Add("step", "The child death review is for those under 18");
    if (step.on > today) checks.Add("on", "The day must be today or in the past");
    if (step.on < *died_on) checks.Add("on", "The day must not be before " + InWords(*died_on));
    checks.Tidy(step.note, "note", "The note", kLongestNote);
    return UnlessFaulty(std::move(step), checks);
}

Result<DeathUndone> DecideDeathUndoing(const Person& person, DeathUndone undone) {
    if (!person.details.date_of_death) return NoDeath();
    FieldChecks checks;
    checks.Require(
        undone.reason, "reason", "The reason", "Enter how the mistake happened", kLongestText
    );
    return UnlessFaulty(std::move(undone), checks);
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
