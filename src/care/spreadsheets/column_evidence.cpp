// Cell by cell, by the readings of days, names, ratings and numbers.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/column_evidence.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

namespace alongside::spreadsheets {
namespace {

bool LooksLikePostcode(std::string_view text) {
    const std::string tidy = Tidied(text);
    constexpr std::size_t kShortest = 5;
    constexpr std::size_t kLongest = 8;
    if (tidy.size() < kShortest || tidy.size() > kLongest) return false;
    const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t last = tidy.size();
    return letter(tidy[0]) && letter(tidy[last - 1]) && letter(tidy[last - 2]) &&
           digit(tidy[last - 3]) && std::ranges::any_of(tidy.substr(0, last - 3), digit);
}

bool LooksLikeName(std::string_view text) {
    const std::string tidy = Tidied(text);
    constexpr std::size_t kLongest = 40;
    if (tidy.size() > kLongest ||
        std::ranges::any_of(tidy, [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    const auto read = ReadName(tidy);
    if (!read.value) return false;
    const char first = tidy.front();
    return (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) > 127;
}

// "15", "15 yrs".
bool LooksLikeAge(std::string_view folded) {
    int age = 0;
    const auto [end, error] = std::from_chars(folded.data(), folded.data() + folded.size(), age);
    constexpr int kOldest = 25;
    if (error != std::errc() || age < 0 || age > kOldest) return false;
    const std::string_view rest(end, static_cast<std::size_t>(folded.data() + folded.size() - end));
    return rest.empty() || rest.starts_with(" y") || rest.starts_with("y");
}

bool LooksLikeNhsNumber(const Cell& cell) {
    const auto read = ReadNhsNumber(cell);
    return read.value && (*read.value)[0] != '0';
}

void WeighWords(const std::string& tidy, Evidence& to) {
    constexpr std::size_t kLongestRating = 40;
    const std::string folded = Folded(tidy);
    if (folded == "1" || folded == "2" || folded == "3")
        ++to.numbers_1_to_3;
    else if (tidy.size() <= kLongestRating && ReadRating({.text = tidy}, NumberedRatings::kOneIsRed).value)
        ++to.ratings;
    if (folded == "yes" || folded == "no" || folded == "y" || folded == "n") ++to.yes_and_no;
    if (LooksLikePostcode(tidy)) ++to.postcodes;
    if (LooksLikeName(tidy)) ++to.names;
    if (LooksLikeAge(folded)) ++to.ages;
}

// Which number of a day can only be its month.
void WeighOrder(const Cell& cell, Evidence& to) {
    const auto order = OnlyOrderOf(cell);
    if (order == DayOrder::kDayFirst) ++to.days_day_first;
    if (order == DayOrder::kMonthFirst) ++to.days_month_first;
}

void Weigh(const Cell& cell, Date today, Evidence& to) {
    const auto colour = ColourOfFill(cell.fill);
    if (cell.text.empty()) {
        if (colour) ++to.colours;
        return;
    }
    ++to.filled;
    if (colour) {
        ++to.coloured;
        to.fills.insert(*colour);
    }
    WeighWords(Tidied(cell.text), to);
    if (!LooksLikeDay(cell, today)) {
        if (LooksLikeNhsNumber(cell)) ++to.nhs_numbers;
        return;
    }
    ++to.days;
    WeighOrder(cell, to);
    const auto split = SplitNameAndDay(cell, today);
    if (split.day.value && LooksLikeName(split.name)) ++to.names_with_days;
}

}  // namespace

Evidence EvidenceOf(const Sheet& sheet, std::size_t from, std::size_t column, Date today) {
    constexpr std::size_t kLookedAt = 60;
    Evidence evidence;
    const std::size_t end = std::min(sheet.rows.size(), from + kLookedAt);
    for (std::size_t i = from; i < end; ++i) Weigh(sheet.rows[i].At(column), today, evidence);
    return evidence;
}

}  // namespace alongside::spreadsheets
