// Tidies what somebody typed, and collects all that is wrong with it.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside {

/// How many characters a text may have unless its rule gives it fewer.
inline constexpr std::size_t kLongestTyped = 10'000;

/// The faults of one form or row, in the order in which they are found. `field` is the name of a
/// field, and `called` how a sentence about it begins: "The note".
class FieldChecks {
public:
    /// Takes away white space around the text. A fault: characters that cannot be kept, or too
    /// many.
    void Tidy(
        std::string& text,
        std::string_view field,
        std::string_view called,
        std::size_t longest = kLongestTyped
    );
    /// The same; a text that is empty then is none.
    void Tidy(
        std::optional<std::string>& text,
        std::string_view field,
        std::string_view called,
        std::size_t longest = kLongestTyped
    );
    /// The same for one that has to be there: `missing` says what to do.
    void Require(
        std::string& text,
        std::string_view field,
        std::string_view called,
        std::string_view missing,
        std::size_t longest = kLongestTyped
    );
    void NotAfter(
        const std::optional<Date>& day, Date last, std::string_view field, std::string_view message
    );
    void NotBefore(
        const std::optional<Date>& day,
        const std::optional<Date>& first,
        std::string_view field,
        std::string_view message
    );
    void Add(std::string_view field, std::string message);

    bool fine() const { return faults_.empty(); }
    /// All of them, as `kInvalid`; there are none afterwards.
    Error Refusal();

private:
    std::vector<FieldFault> faults_;
};

/// What was decided when nothing is wrong with it, or everything that is.
template <class E>
Result<E> UnlessFaulty(E decided, FieldChecks& checks) {
    if (!checks.fine()) return checks.Refusal();
    return decided;
}

/// Whether a change says why: `missing` stands at the field `reason` where it does not.
Result<Done> CheckReason(std::string_view reason, std::string_view missing);

}  // namespace alongside
