// Each is looked for only where no column says it.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/said_otherwise.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "care/spreadsheets/heading_rows.h"
#include "care/spreadsheets/headings.h"
#include "care/spreadsheets/likeliest_sheet.h"
#include "care/spreadsheets/reading.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

constexpr std::string_view kRatingBy = "Rating, by the ";
constexpr std::string_view kSaidOfRow = "Said of the row otherwise";

using Texts = std::vector<std::string>;  // For each row of a sheet.

void AddColumn(Sheet& sheet, const Heading& heading, std::string_view called, Texts texts) {
    const std::size_t width = WidthOf(sheet);
    if (width >= kMostColumns) return;
    if (heading.found) texts[heading.last] = called;
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        if (texts[i].empty()) continue;
        std::vector<Cell>& cells = sheet.rows[i].cells;
        cells.resize(width + 1);
        cells[width].text = std::move(texts[i]);
    }
}

// --- ratings ---

std::string_view WordOf(Colour colour) {
    switch (colour) {
        case Colour::kRed:
            return "Red";
        case Colour::kAmber:
            return "Amber";
        case Colour::kGreen:
            return "Green";
        case Colour::kBlue:
            return "Blue";
    }
    return "";
}

// "RED", "Amber rated", "Green list (12)": a rating and hardly anything else.
std::optional<Colour> ShortRating(const std::string& text) {
    constexpr std::size_t kLongest = 30;
    constexpr std::size_t kShortest = 3;
    const std::string tidy = Tidied(text);
    if (tidy.size() > kLongest || tidy.size() < kShortest) return std::nullopt;
    return ReadRating({.text = tidy}, NumberedRatings::kNotSaid).value;
}

// The one cell that says something of its own in a row: perhaps a heading between rows.
const Cell* AloneIn(const SheetRow& row) {
    const Cell* own = nullptr;
    for (const Cell& cell : row.cells) {
        if (cell.text.empty() || cell.repeated) continue;
        if (own != nullptr) return nullptr;
        own = &cell;
    }
    return own;
}

bool EndsSection(const Cell* alone) {
    return alone != nullptr && NamesThoseGone(alone->text);
}

// The strong colour that most of a row's cells have.
std::optional<Colour> RowColour(const SheetRow& row) {
    std::optional<Colour> colour;
    std::size_t with = 0;
    std::size_t filled = 0;
    for (const Cell& cell : row.cells) {
        if (cell.text.empty()) continue;
        ++filled;
        const auto own = ColourOfFill(cell.fill);
        if (!own || (colour && own != colour)) continue;
        colour = own;
        ++with;
    }
    return with * 2 > filled ? colour : std::nullopt;
}

using Ratings = std::vector<std::optional<Colour>>;  // For each row of a sheet.

Ratings BySections(const Sheet& sheet) {
    Ratings ratings;
    std::optional<Colour> section;
    for (const SheetRow& row : sheet.rows) {
        const Cell* alone = AloneIn(row);
        const auto begins = alone == nullptr ? std::nullopt : ShortRating(alone->text);
        if (begins || EndsSection(alone)) section = begins;
        ratings.push_back(begins ? std::nullopt : section);
    }
    return ratings;
}

Ratings ByColours(const Sheet& sheet) {
    Ratings ratings;
    for (const SheetRow& row : sheet.rows) ratings.push_back(RowColour(row));
    return ratings;
}

// Of one column, such as that with the names.
Ratings ByColoursOf(const Sheet& sheet, std::size_t column) {
    Ratings ratings;
    for (const SheetRow& row : sheet.rows) {
        const Cell& cell = row.At(column);
        ratings.push_back(cell.text.empty() ? std::nullopt : ColourOfFill(cell.fill));
    }
    return ratings;
}

// Rows that may be rated: of more than one word, and not of those who are gone.
std::size_t CountRatable(const Sheet& sheet) {
    std::size_t count = 0;
    bool gone = false;
    for (const SheetRow& row : sheet.rows) {
        const Cell* alone = AloneIn(row);
        if (alone != nullptr) gone = EndsSection(alone) || (gone && !ShortRating(alone->text));
        if (alone == nullptr && !gone) ++count;
    }
    return count;
}

// One colour may be a whim; two, on most rows, mean something.
bool SaySomething(const Ratings& ratings, std::size_t ratable) {
    std::set<Colour> colours;
    std::size_t with = 0;
    for (const auto& rating : ratings) {
        if (!rating) continue;
        colours.insert(*rating);
        ++with;
    }
    return colours.size() > 1 && with * 2 >= ratable;
}

// Whether a column of its own says the ratings.
bool HasRatings(const Sheet& sheet, const Layout& layout) {
    const auto column = layout.ColumnOf(Field::kRating);
    if (!column || layout.columns[*column].sureness == Sureness::kGuess) return false;
    const auto with = std::ranges::count_if(sheet.rows, [&](const SheetRow& row) {
        return !row.At(*column).text.empty() || ColourOfFill(row.At(*column).fill);
    });
    constexpr std::ptrdiff_t kLeastShare = 4;
    return with * kLeastShare >= static_cast<std::ptrdiff_t>(sheet.rows.size());
}

struct FoundRatings {
    Ratings ratings;
    std::string_view called;
};

std::optional<FoundRatings> FindRatings(const Sheet& sheet, const Layout& layout) {
    const std::size_t ratable = CountRatable(sheet);
    if (auto found = BySections(sheet); SaySomething(found, ratable))
        return FoundRatings{std::move(found), "Rating, by the headings between rows"};
    if (auto found = ByColours(sheet); SaySomething(found, ratable))
        return FoundRatings{std::move(found), "Rating, by the colour of the row"};
    for (const Field field :
         {Field::kName, Field::kNameAndBorn, Field::kFamilyName, Field::kGivenName})
        if (const auto column = layout.ColumnOf(field))
            if (auto found = ByColoursOf(sheet, *column); SaySomething(found, ratable))
                return FoundRatings{std::move(found), "Rating, by the colour of the name"};
    if (const auto named = ShortRating(sheet.name))
        return FoundRatings{Ratings(sheet.rows.size(), named), "Rating, by the name of the sheet"};
    return std::nullopt;
}

void AddRatings(Sheet& sheet, const Heading& heading, const Layout& layout) {
    if (HasRatings(sheet, layout)) return;
    const auto found = FindRatings(sheet, layout);
    if (!found) return;
    Texts texts(sheet.rows.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (found->ratings[i]) texts[i] = WordOf(*found->ratings[i]);
    AddColumn(sheet, heading, found->called, std::move(texts));
}

// --- those who are gone ---

// Gives whether there are any.
bool AddThoseGone(Sheet& sheet, const Heading& heading) {
    bool gone = NamesThoseGone(sheet.name);
    bool any = false;
    Texts texts(sheet.rows.size());
    const std::size_t first = heading.found ? heading.last + 1 : 0;
    for (std::size_t i = first; i < texts.size(); ++i) {
        const SheetRow& row = sheet.rows[i];
        const Cell* alone = AloneIn(row);
        if (EndsSection(alone))
            gone = true;
        else if (alone != nullptr && ShortRating(alone->text))
            gone = false;
        else if (gone || row.struck)
            texts[i] = gone ? "Closed" : "Struck through";
        any = any || !texts[i].empty();
    }
    if (any) AddColumn(sheet, heading, kSaidOfRow, std::move(texts));
    return any;
}

// --- days in three columns ---

struct DayColumns {
    std::array<std::size_t, 3> at{};  ///< Day, month, year.
    std::string called;
    std::size_t last_heading = 0;
};

std::optional<std::size_t> PartOfDay(std::string_view word) {
    constexpr std::array<std::array<std::string_view, 3>, 3> kParts = {
        {{"day", "dd", "d"}, {"month", "mm", "mmm"}, {"year", "yyyy", "yy"}}};
    for (std::size_t part = 0; part < kParts.size(); ++part)
        if (std::ranges::find(kParts.at(part), word) != kParts.at(part).end()) return part;
    return std::nullopt;
}

// Three columns next to each other whose headings end in day, month and year, in any order.
std::optional<DayColumns> DayColumnsIn(const SheetRow& row, std::size_t index, std::size_t from) {
    DayColumns found{.last_heading = index};
    std::set<std::size_t> parts;
    for (std::size_t column = from; column < from + found.at.size(); ++column) {
        const std::string folded = Folded(row.At(column).text);
        const std::size_t space = folded.rfind(' ');
        const std::string last = space == std::string::npos ? folded : folded.substr(space + 1);
        const auto part = PartOfDay(last);
        if (!part || !parts.insert(*part).second) return std::nullopt;
        found.at.at(*part) = column;
        if (space != std::string::npos) found.called = folded.substr(0, space);
    }
    return found;
}

void AddDays(Sheet& sheet, const Heading& heading, const Layout& layout, const DayColumns& days) {
    const bool born_elsewhere = layout.ColumnOf(Field::kBorn) && days.called.empty() &&
                                layout.columns[*layout.ColumnOf(Field::kBorn)].heading !=
                                    Tidied(sheet.rows[heading.first].At(days.at[0]).text);
    Texts texts(sheet.rows.size());
    for (std::size_t i = days.last_heading + 1; i < texts.size(); ++i) {
        const SheetRow& row = sheet.rows[i];
        Texts parts;
        for (const std::size_t column : days.at) parts.push_back(Tidied(row.At(column).text));
        if (std::ranges::none_of(parts, &std::string::empty)) texts[i] = Join(parts, " ");
        // Numbers alone are a day only with a mark between them.
        std::ranges::replace(texts[i], ' ', '/');
    }
    std::string called = "Date of birth";
    if (!days.called.empty()) called = WithCapital(days.called);
    if (born_elsewhere) called = "Day, month and year";
    AddColumn(sheet, heading, called, std::move(texts));
    // The parts say nothing alone.
    for (const std::size_t column : days.at)
        for (std::size_t i = heading.first; i <= days.last_heading; ++i)
            if (column < sheet.rows[i].cells.size() &&
                FieldOfHeading(sheet.rows[i].At(column).text) == Field::kBorn)
                sheet.rows[i].cells[column].text = "Date of birth (part)";
}

void AddDaysInParts(Sheet& sheet, const Heading& heading, const Layout& layout) {
    const std::size_t end = std::min(heading.last + 2, sheet.rows.size());
    for (std::size_t i = heading.first; heading.found && i < end; ++i)
        for (std::size_t column = 0; column + 2 < WidthOf(sheet); ++column)
            if (const auto days = DayColumnsIn(sheet.rows[i], i, column)) {
                AddDays(sheet, heading, layout, *days);
                return;
            }
}

// --- people side by side ---

Texts ColumnTexts(const Sheet& sheet, std::size_t column) {
    Texts texts;
    for (const SheetRow& row : sheet.rows) texts.push_back(Tidied(row.At(column).text));
    return texts;
}

// What areas write over columns stands before rows instead.
bool IsSideBySide(const Sheet& sheet, const Heading& heading) {
    constexpr int kLeast = 3;
    return heading.hits < kLeast && sheet.rows.size() <= kMostColumns &&
           CountNamed(ColumnTexts(sheet, 0)) >= kLeast + heading.hits;
}

void PutBelowEachOther(Sheet& sheet) {
    std::vector<SheetRow> rows(WidthOf(sheet));
    for (std::size_t column = 0; column < rows.size(); ++column) {
        rows[column].number = static_cast<int>(column) + 1;
        for (const SheetRow& row : sheet.rows) rows[column].cells.push_back(row.At(column));
    }
    std::erase_if(rows, [](const SheetRow& row) { return row.IsEmpty(); });
    sheet.rows = std::move(rows);
}

}  // namespace

bool IsHeadingOfThoseGone(std::string_view heading) {
    return heading == kSaidOfRow;
}

bool IsHeadingOfAdded(std::string_view heading) {
    return heading.starts_with(kRatingBy) || IsHeadingOfThoseGone(heading);
}

std::vector<std::string> AddWhatIsSaidOtherwise(Sheet& sheet, Date today) {
    std::vector<std::string> remarks;
    Heading heading = FindHeading(sheet, today);
    if (IsSideBySide(sheet, heading)) {
        PutBelowEachOther(sheet);
        heading = FindHeading(sheet, today);
        remarks.push_back(
            "On the sheet “" + sheet.name +
            "” people stand side by side. Here they are put below each other: row 2 is column B"
        );
    }
    const Layout layout = GuessLayout(sheet, today);
    AddDaysInParts(sheet, heading, layout);
    AddRatings(sheet, heading, layout);
    if (AddThoseGone(sheet, heading) && !NamesThoseGone(sheet.name))
        remarks.push_back(
            "On the sheet “" + sheet.name +
            "” some rows seem to be of people who left: they stand below a heading such as "
            "“Closed”, or "
            "are struck through. Each waits for you to say when they left, or to leave it out"
        );
    return remarks;
}

}  // namespace alongside::spreadsheets
