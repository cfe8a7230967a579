// The NHS number: ten digits, the last of which checks the others.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <compare>
#include <string>
#include <string_view>

#include "platform/base/result.h"

namespace alongside::people {

/// An NHS number whose check digit is right. Whether anybody holds it is another question.
/// Source: NHS Data Dictionary, "NHS Number" (modulus 11):
/// https://www.datadictionary.nhs.uk/attributes/nhs_number.html
class NhsNumber {
public:
    /// Ten digits, with spaces anywhere. `kInvalid` says in words what is wrong.
    static Result<NhsNumber> Parse(std::string_view text);

    /// As stored: `9991234560`.
    std::string ToText() const { return {digits_.data(), digits_.size()}; }
    /// As people read it: `999 123 4560`.
    std::string Spaced() const;

    auto operator<=>(const NhsNumber&) const = default;

private:
    explicit NhsNumber(const std::array<char, 10>& digits) : digits_(digits) {}
    std::array<char, 10> digits_;
};

/// The check digit that completes nine digits, '0' to '9'; or 'X' when no NHS number begins so.
/// Calling it with anything but nine digits is a bug.
char NhsCheckDigit(std::string_view nine_digits);

}  // namespace alongside::people
