// The rules of joining two records.
// SPDX-License-Identifier: MIT
#include "care/corrections/same_person.h"

#include <algorithm>
#include <utility>

#include "platform/base/field_checks.h"

namespace alongside::corrections {
namespace {

constexpr std::size_t kLongestReason = 2'000;

std::string InSmallLetters(std::string_view text) {
    std::string small;
    for (const char c : text) small += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

}  // namespace

Result<Done> CheckNumbers(
    const people::DetailsRecorded& one, const people::DetailsRecorded& other
) {
    if (!one.nhs_number || !other.nhs_number || *one.nhs_number == *other.nhs_number) return Done{};
    return Error{
        Fault::kRefused,
        "Their NHS numbers are different, so these are two people. If one of the numbers is wrong, "
        "put it right first",
        "MERGE-1"};
}

Result<MergeAnswers> DecideMerge(
    const people::DetailsRecorded& stays,
    const people::DetailsRecorded& goes,
    Doubt doubt,
    MergeAnswers answers
) {
    TRY(CheckNumbers(stays, goes));
    FieldChecks checks;
    if (doubt != Doubt::kNone) {
        checks.Tidy(answers.typed, "typed", "What you type");
        if (InSmallLetters(answers.typed) != kOnePerson)
            checks.Add("typed", "Type “one person” if you are sure");
    }
    checks.Require(
        answers.reason,
        "reason",
        "The reason",
        "Enter how you know that they are one person",
        kLongestReason
    );
    return UnlessFaulty(std::move(answers), checks);
}

bool IsToSort(std::string_view type) {
    return !type.starts_with("journal.") && !type.starts_with("corrections.") &&
           !type.starts_with("clocks.deadline_set") && !type.starts_with("clocks.deadline_ended");
}

}  // namespace alongside::corrections
