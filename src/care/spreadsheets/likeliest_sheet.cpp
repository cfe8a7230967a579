// By what stands in a sheet first, then by its name.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/likeliest_sheet.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "care/spreadsheets/heading_rows.h"
#include "care/spreadsheets/reading.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

bool HasWord(const std::string& folded, std::span<const std::string_view> words) {
    return std::ranges::any_of(Split(folded, ' '), [&](std::string_view word) {
        return std::ranges::find(words, word) != words.end();
    });
}

// The first of a month, by its name.
std::optional<Date> FirstOf(std::string_view month, int year) {
    return ReadDay(
               {.text = "1 " + std::string(month) + " " + std::to_string(year)},
               DayKind::kOther,
               Date{}
    )
        .value;
}

// "Nov 26", "October 2026", "31.10.26", "March": the month that a sheet is of.
std::optional<Date> MonthOf(const std::string& name, Date today) {
    if (LooksLikeDay({.text = name}, today))
        return ReadDay({.text = name}, DayKind::kOther, today).value;
    constexpr int kCentury = 100;
    constexpr int kNew = 2000;
    const int this_year = static_cast<int>(std::chrono::year_month_day(today).year());
    std::string month;
    int year = 0;
    const std::string folded = Folded(name);
    for (const std::string_view word : Split(folded, ' ')) {
        int number = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        if (error == std::errc() && end == word.data() + word.size())
            year = number < kCentury ? number + kNew : number;
        else if (FirstOf(word, kNew))
            month = word;
    }
    if (month.empty()) return std::nullopt;
    if (year != 0) return FirstOf(month, year);
    // Without a year it is the latest that has begun.
    const auto day = FirstOf(month, this_year);
    return day && *day > today ? FirstOf(month, this_year - 1) : day;
}

int ScoreOf(const Sheet& sheet, Date today) {
    constexpr int kPerField = 10;
    constexpr int kHidden = 50;
    constexpr int kGone = 30;
    constexpr int kCurrent = 5;
    constexpr std::size_t kMostCounted = 9;
    constexpr std::array<std::string_view, 6> kNow = {
        "current", "live", "active", "open", "register", "dsr"};
    const bool gone = NamesThoseGone(sheet.name);
    return FindHeading(sheet, today).hits * kPerField - (sheet.hidden ? kHidden : 0) -
           (gone ? kGone : 0) + (!gone && HasWord(Folded(sheet.name), kNow) ? kCurrent : 0) +
           static_cast<int>(std::min(sheet.rows.size(), kMostCounted));
}

}  // namespace

bool NamesThoseGone(std::string_view text) {
    constexpr std::array<std::string_view, 15> kGone = {
        "closed",
        "removed",
        "removals",
        "archive",
        "archived",
        "left",
        "leavers",
        "inactive",
        "deceased",
        "historic",
        "former",
        "ended",
        "historical",
        "stepped",
        "old"};
    constexpr std::size_t kMostWords = 5;
    const std::string folded = Folded(text);
    return Split(folded, ' ').size() <= kMostWords && HasWord(folded, kGone);
}

std::size_t LikeliestSheet(const Workbook& book, Date today) {
    constexpr int kAlike = 10;
    std::vector<int> scores;
    for (const Sheet& sheet : book.sheets) scores.push_back(ScoreOf(sheet, today));
    auto best = static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin());
    auto latest = MonthOf(book.sheets[best].name, today);
    if (!latest) return best;
    const int least = scores[best] - kAlike;
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const auto month = MonthOf(book.sheets[i].name, today);
        if (scores[i] < least || !month || *month <= *latest) continue;
        latest = month;
        best = i;
    }
    return best;
}

}  // namespace alongside::spreadsheets
