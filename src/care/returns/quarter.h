// The quarters of the English financial year.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::returns {

/// Three months of a financial year that begins on 1 April: `2022/23-Q3` is October to December
/// 2022.
class Quarter {
public:
    /// Exactly `2022/23-Q3`, years 1900 to 9998; anything else is `kInvalid`.
    static Result<Quarter> Parse(std::string_view text);
    /// The quarter that holds `day`.
    static Quarter Of(Date day);

    Date FirstDay() const;
    /// The day that a return of the quarter is *as at*; inclusive.
    Date LastDay() const;
    /// All its days, half-open.
    Period Days() const;
    bool Holds(Date day) const { return Days().Contains(day); }

    Quarter Previous() const { return Quarter(count_ - 1); }
    Quarter Next() const { return Quarter(count_ + 1); }

    std::string ToText() const;
    auto operator<=>(const Quarter&) const = default;

private:
    explicit Quarter(int count) : count_(count) {}
    // Quarters of calendar years since the year 0: 4 * 2022 + 3 is October 2022.
    int count_;
};

}  // namespace alongside::returns
