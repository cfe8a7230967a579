// Modulus 11 as the NHS Data Dictionary gives it.
// SPDX-License-Identifier: MIT
#include "care/people/nhs_number.h"

#include "platform/base/check.h"

namespace alongside::people {

char NhsCheckDigit(std::string_view nine_digits) {
    ALONGSIDE_CHECK(nine_digits.size() == 9);
    // "Multiply each of the first nine digits by a weighting factor": 10 down to 2.
    int sum = 0;
    int weight = 10;
    for (const char digit : nine_digits) {
        ALONGSIDE_CHECK(digit >= '0' && digit <= '9');
        sum += (digit - '0') * weight--;
    }
    // "Subtract the remainder from 11 … 11 is used as 0 … 10 means the number is invalid."
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? 'X' : static_cast<char>('0' + check);
}

Result<NhsNumber> NhsNumber::Parse(std::string_view text) {
    std::array<char, 10> digits{};
    std::size_t count = 0;
    for (const char c : text) {
        if (c == ' ') continue;
        if (c < '0' || c > '9')
            return Error{Fault::kInvalid, "An NHS number is made of digits and spaces only"};
        if (count < digits.size()) digits.at(count) = c;
        ++count;
    }
    if (count != digits.size())
        return Error{
            Fault::kInvalid, "An NHS number has 10 digits; this has " + std::to_string(count)};
    if (NhsCheckDigit({digits.data(), 9}) != digits[9])
        return Error{
            Fault::kInvalid,
            "The last digit does not agree with the others: check the NHS number for a slip"};
    return NhsNumber(digits);
}

std::string NhsNumber::Spaced() const {
    const std::string text = ToText();
    return text.substr(0, 3) + " " + text.substr(3, 3) + " " + text.substr(6);
}

}  // namespace alongside::people
