// A quarterly return as somebody typed it: any figure may be missing.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/returns/figures.h"
#include "platform/base/result.h"

namespace alongside::returns {

/// The longest typed return that is read, in bytes.
inline constexpr std::size_t kMaxTypedReturn = 1'000'000;

/// A number exactly as typed: `units` of the `decimals`-th place, so `41.5` is 415 and 1.
struct Decimal {
    std::int64_t units = 0;
    int decimals = 0;
    bool operator==(const Decimal&) const = default;
};

/// Up to ten digits and up to six decimals, `-` allowed, nothing around; otherwise nothing.
std::optional<Decimal> ParseDecimal(std::string_view text);

/// A count at its dotted path, `register.under_18.red`.
struct TypedCount {
    std::string path;
    std::int64_t count = 0;
};

/// What stands where a percentage belongs.
struct TypedPercent {
    std::string path;
    /// Nothing when "n/a" is typed.
    std::optional<Decimal> value;
    /// As it was typed, for the words of a finding.
    std::string text;
};

/// What `41%`, `41.5 %`, `41` or `n/a` typed at `path` says; otherwise nothing.
std::optional<TypedPercent> ParsePercent(std::string path, std::string_view text);

/// One line of the workforce table, as far as it was typed.
struct TypedWorker {
    /// `workforce.TL`, or by place in the table (`workforce.3`) when it names no worker.
    std::string path;
    std::string role;
    std::optional<std::int64_t> caseload;
    std::optional<std::int64_t> stepped_down;
};

/// What was typed, in the order of the form. A count that is absent, `null`, empty or "n/a" is not
/// in it. The percentages of `printed` follow those of the figures; a path may have both.
struct TypedReturn {
    std::vector<TypedCount> counts;
    std::vector<TypedPercent> percents;
    std::vector<TypedWorker> workforce;

    /// `Count("register", band, "red")`, if it was typed.
    std::optional<std::int64_t> Count(
        std::string_view section, people::AgeBand band, std::string_view name
    ) const;
};

/// Reads a typed return from JSON that may come from anybody. Keys that the form does not have are
/// passed over. What is not JSON, is longer than `kMaxTypedReturn`, is nested deeper than the form,
/// names a key twice, or has text where a number belongs is `kInvalid`, with each place in
/// `Error::fields`. Never throws for its input.
Result<TypedReturn> ReadTypedReturn(std::string_view json);

}  // namespace alongside::returns
