// What a computed or a typed return gives reason to say.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "care/people/ids.h"
#include "care/returns/share.h"
#include "platform/base/names.h"

namespace alongside::returns {

enum class FindingCode {
    kTotalMismatch,
    kPercentMismatch,
    kPercentWrongBase,
    kMissingZero,
    kOver100,
    kNegative,
    kPersonsExceedRegister,
    kInpatientNotOnRegister,
    kBelowTarget,
    kSupportedExceedsKeyworked,
    kFlowEqualsStock,
    kCaseloadUnbalanced,
    kOverAge,
    kUnratedOnRegister,
};
constexpr std::array<std::string_view, 14> NamesOf(FindingCode) {
    return {
        "total-mismatch",
        "percent-mismatch",
        "percent-wrong-base",
        "missing-zero",
        "over-100",
        "negative",
        "persons-exceed-register",
        "inpatient-not-on-register",
        "below-target",
        "supported-exceeds-keyworked",
        "flow-equals-stock",
        "caseload-unbalanced",
        "over-age",
        "unrated-on-register"};
}

/// One remark. `where` is the dotted path of a figure, or the area's own id of a person.
struct Finding {
    FindingCode code{};
    std::string where;
    std::string says;
    /// Whom a finding about one person is about.
    std::optional<people::PersonId> person = {};
    bool operator==(const Finding&) const = default;
};

/// Whether the typed return is wrong on any reading (an error) or asks for a second look (a
/// prompt).
constexpr bool IsError(FindingCode code) {
    return code <= FindingCode::kPersonsExceedRegister;
}

/// Whether a computed return's findings of this kind are about single people. A typed return has
/// one of the same name about a figure.
constexpr bool IsAboutPerson(FindingCode code) {
    return code == FindingCode::kOverAge || code == FindingCode::kInpatientNotOnRegister ||
           code == FindingCode::kUnratedOnRegister;
}

/// The finding of a share under the target: `who` is "red or amber" or "inpatients". Nothing where
/// the target is met, or there is nobody to count.
std::optional<Finding> BelowTarget(std::string where, const Share& share, std::string_view who);

}  // namespace alongside::returns
