// A heading names fields and says nothing of anybody.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/heading_rows.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "care/spreadsheets/heading_words.h"
#include "care/spreadsheets/reading.h"

namespace alongside::spreadsheets {
namespace {

// Whether a row says something of somebody, as no heading does.
bool HoldsData(const SheetRow& row, Date today) {
    return std::ranges::any_of(row.cells, [&](const Cell& cell) {
        return !cell.text.empty() && (cell.number || LooksLikeDay(cell, today));
    });
}

// Words that say nothing without what stands above them.
bool NeedsWhatIsAbove(const std::string& folded) {
    constexpr std::array<std::string_view, 7> kBare = {
        "name", "date", "status", "from", "since", "type", "first"};
    return std::ranges::find(kBare, folded) != kBare.end();
}

// "First name" below "Young person" is the first name; "Date" below "RAG" is the RAG date.
bool StandsAlone(const std::string& top, const std::string& below) {
    const auto both = MatchOf(top + " " + below);
    if (both && both->score >= kWholeMatch) return false;
    if (NeedsWhatIsAbove(Folded(below)) || IsAboutSomebodyElse(Folded(top))) return false;
    const auto alone = MatchOf(below);
    return alone && alone->score >= kWholeMatch;
}

std::string HeadingAt(const SheetRow& top, const SheetRow* below, std::size_t column) {
    std::string heading = Tidied(top.At(column).text);
    if (below == nullptr) return heading;
    std::string second = Tidied(below->At(column).text);
    if (second.empty() || second == heading) return heading;
    if (heading.empty() || StandsAlone(heading, second)) return second;
    return heading + " " + second;
}

std::vector<std::string> HeadingsOf(const SheetRow& top, const SheetRow* below) {
    const std::size_t width =
        std::max(top.cells.size(), below == nullptr ? 0 : below->cells.size());
    std::vector<std::string> headings;
    for (std::size_t column = 0; column < width; ++column)
        headings.push_back(HeadingAt(top, below, column));
    return headings;
}

// Words of nobody we know above rows that hold days or numbers: a heading all the same.
bool LooksLikeHeading(const Sheet& sheet, std::size_t at, Date today) {
    constexpr std::size_t kLeast = 2;
    if (at + 1 >= sheet.rows.size()) return false;
    std::set<std::string> texts;
    for (const Cell& cell : sheet.rows[at].cells)
        if (!cell.text.empty() && !cell.repeated) texts.insert(cell.text);
    return texts.size() >= kLeast && !HoldsData(sheet.rows[at], today) &&
           HoldsData(sheet.rows[at + 1], today);
}

constexpr std::size_t kSearched = 60;  // Rows, for a heading.

// The row whose words name most fields.
Heading BestRow(const Sheet& sheet, Date today) {
    Heading best;
    const std::size_t end = std::min(kSearched, sheet.rows.size());
    for (std::size_t i = 0; i < end; ++i) {
        if (HoldsData(sheet.rows[i], today)) continue;
        auto words = HeadingsOf(sheet.rows[i], nullptr);
        const int hits = CountNamed(words);
        if (hits > best.hits) best = {i, i, std::move(words), hits, true};
    }
    return best;
}

Heading UnknownHeading(const Sheet& sheet, Date today) {
    const std::size_t end = std::min(kSearched, sheet.rows.size());
    for (std::size_t i = 0; i < end; ++i)
        if (LooksLikeHeading(sheet, i, today))
            return {i, i, HeadingsOf(sheet.rows[i], nullptr), 0, true};
    return {};
}

// Two rows of headings say more together than the better one of them alone.
Heading WithTheNext(const Sheet& sheet, Heading single, std::size_t first, Date today) {
    if (first + 1 >= sheet.rows.size() || HoldsData(sheet.rows[first], today) ||
        HoldsData(sheet.rows[first + 1], today))
        return single;
    auto words = HeadingsOf(sheet.rows[first], &sheet.rows[first + 1]);
    const int hits = CountNamed(words);
    if (hits <= single.hits) return single;
    return {first, first + 1, std::move(words), hits, true};
}

}  // namespace

int CountNamed(const std::vector<std::string>& headings) {
    constexpr int kFair = 35;
    std::set<Field> fields;
    std::set<std::string> seen;
    for (const std::string& heading : headings) {
        if (!seen.insert(heading).second) continue;
        const auto match = MatchOf(heading);
        if (match && match->score >= kFair) fields.insert(match->field);
    }
    return static_cast<int>(fields.size());
}

std::size_t WidthOf(const Sheet& sheet) {
    std::size_t width = 0;
    for (const SheetRow& row : sheet.rows) width = std::max(width, row.cells.size());
    return width;
}

Heading FindHeading(const Sheet& sheet, Date today) {
    constexpr int kLeast = 2;
    const Heading single = BestRow(sheet, today);
    if (single.hits < kLeast) return UnknownHeading(sheet, today);
    Heading best = single;
    if (single.first > 0) best = WithTheNext(sheet, std::move(best), single.first - 1, today);
    return WithTheNext(sheet, std::move(best), single.first, today);
}

}  // namespace alongside::spreadsheets
