// The quarters of the English financial year.
// SPDX-License-Identifier: MIT
#include "care/returns/quarter.h"

#include <algorithm>

namespace alongside::returns {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 9998;
constexpr std::string_view kShape = "0000/00-Q0";

bool IsDigit(char c) {
    return c >= '0' && c <= '9';
}

// Whether `text` has the shape, 0 standing for any digit.
bool HasShape(std::string_view text) {
    return text.size() == kShape.size() &&
           std::equal(text.begin(), text.end(), kShape.begin(), [](char c, char shape) {
               return shape == '0' ? IsDigit(c) : c == shape;
           });
}

int Number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

std::string TwoDigits(int number) {
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

}  // namespace

Result<Quarter> Quarter::Parse(std::string_view text) {
    const Error wrong{Fault::kInvalid, "Enter a quarter such as 2022/23-Q3"};
    if (!HasShape(text)) return wrong;
    const int year = Number(text.substr(0, 4));
    const int quarter = Number(text.substr(9, 1));
    if (year < kFirstYear || year > kLastYear || quarter < 1 || quarter > 4) return wrong;
    if (Number(text.substr(5, 2)) != (year + 1) % 100) return wrong;
    // The first quarter of a financial year is the second of its calendar year.
    return Quarter(4 * year + quarter);
}

Quarter Quarter::Of(Date day) {
    const std::chrono::year_month_day date(day);
    return Quarter(4 * int(date.year()) + static_cast<int>(unsigned(date.month()) - 1) / 3);
}

Date Quarter::FirstDay() const {
    return DateOf(count_ / 4, static_cast<unsigned>(count_ % 4 * 3 + 1), 1);
}

Date Quarter::LastDay() const {
    return Next().FirstDay() - std::chrono::days(1);
}

Period Quarter::Days() const {
    return {FirstDay(), Next().FirstDay()};
}

std::string Quarter::ToText() const {
    const int year = (count_ - 1) / 4;
    const int quarter = (count_ - 1) % 4 + 1;
    return std::to_string(year) + "/" + TwoDigits((year + 1) % 100) + "-Q" +
           std::to_string(quarter);
}

}  // namespace alongside::returns
