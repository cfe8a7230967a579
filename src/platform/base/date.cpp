// Calendar arithmetic on std::chrono's civil calendar.
// SPDX-License-Identifier: MIT
#include "platform/base/date.h"

#include "platform/base/check.h"
#include "platform/base/text.h"

namespace alongside {
namespace {

using std::chrono::year_month_day;

// `count` decimal digits of `text` from `at`, or -1.
int Digits(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

}  // namespace

Date DateOf(int year, unsigned month, unsigned day) {
    const auto date = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    ALONGSIDE_CHECK(date.ok());
    return date;
}

std::optional<Date> ParseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = Digits(text, 0, 4);
    const int month = Digits(text, 5, 2);
    const int day = Digits(text, 8, 2);
    if (year < 1000 || month < 0 || day < 0) return std::nullopt;
    const year_month_day date = std::chrono::year(year) / month / day;
    if (!date.ok()) return std::nullopt;
    return Date(date);
}

std::array<char, 10> ToChars(Date day) {
    const year_month_day date(day);
    std::array<char, 10> text{};
    const auto put = [&](std::size_t at, std::size_t count, int value) {
        for (std::size_t i = at + count; i-- > at; value /= 10)
            text.at(i) = static_cast<char>('0' + value % 10);
    };
    put(0, 4, int(date.year()));
    put(5, 2, static_cast<int>(unsigned(date.month())));
    put(8, 2, static_cast<int>(unsigned(date.day())));
    text[4] = text[7] = '-';
    return text;
}

std::string ToText(Date day) {
    const auto chars = ToChars(day);
    return {chars.data(), chars.size()};
}

std::string InWords(Date day) {
    static constexpr std::array<std::string_view, 12> kMonths = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"};
    const year_month_day date(day);
    const std::string_view month = kMonths.at(unsigned(date.month()) - 1);
    std::string words = std::to_string(unsigned(date.day()));
    words.reserve(words.size() + month.size() + 6);
    return words.append(1, ' ').append(month).append(1, ' ').append(std::to_string(int(date.year()))
    );
}

std::string DueInWords(Date due, Date today) {
    const auto days = (due - today).count();
    if (days == 0) return "due today";
    if (days == 1) return "due tomorrow";
    const auto count = static_cast<std::size_t>(days < 0 ? -days : days);
    if (days < 0) return Counted(count, "day", "days") + " overdue";
    return "due in " + Counted(count, "day", "days");
}

Date AddMonths(Date day, int months) {
    const year_month_day date = year_month_day(day) + std::chrono::months(months);
    if (date.ok()) return date;
    return std::chrono::year_month_day_last(date.year(), std::chrono::month_day_last(date.month()));
}

Date BirthdayOf(Date born, int years) {
    const year_month_day date = year_month_day(born) + std::chrono::years(years);
    if (date.ok()) return date;
    return date.year() / std::chrono::March / 1;
}

int AgeOn(Date born, Date day) {
    const int years = int(year_month_day(day).year()) - int(year_month_day(born).year());
    return day < BirthdayOf(born, years) ? years - 1 : years;
}

}  // namespace alongside
