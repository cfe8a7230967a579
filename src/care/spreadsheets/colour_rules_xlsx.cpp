// Rules in the order of their priority: the first that holds for a cell colours it.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/colour_rules_xlsx.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "care/spreadsheets/archive_xlsx.h"
#include "care/spreadsheets/cell_formula.h"
#include "care/spreadsheets/reading.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

using pugi::xml_node;

struct Range {
    Place from;
    Place to;
};

struct Rule {
    std::string type;
    std::string comparison;
    std::string text;
    std::vector<std::string> formulas;
    std::string fill;
    int priority = 0;
    bool ends = false;  ///< No other rule is looked at where it holds.
    std::vector<Range> ranges;
};

std::vector<Range> RangesOf(std::string_view references) {
    constexpr std::size_t kMost = 500;
    std::vector<Range> ranges;
    for (const std::string_view reference : Split(references, ' ')) {
        const auto colon = reference.find(':');
        const auto from = PlaceOf(reference.substr(0, colon));
        const auto to =
            colon == std::string_view::npos ? from : PlaceOf(reference.substr(colon + 1));
        if (from && to && ranges.size() < kMost) ranges.push_back({*from, *to});
    }
    return ranges;
}

Rule RuleOf(const xml_node& node, const Styles& styles, const std::vector<Range>& ranges) {
    Rule rule{
        .type = std::string(AttributeOf(node, "type")),
        .comparison = std::string(AttributeOf(node, "operator")),
        .text = std::string(AttributeOf(node, "text")),
        .formulas = {},
        .fill = styles.FillOfRule(NumberAt(node, "dxfId", -1)),
        .priority = NumberAt(node, "priority", 0),
        .ends = FlagAt(node, "stopIfTrue"),
        .ranges = ranges};
    for (const xml_node& child : node.children())
        if (Is(child, "formula")) rule.formulas.emplace_back(child.text().get());
    return rule;
}

std::vector<Rule> RulesOf(const xml_node& worksheet, const Styles& styles) {
    constexpr std::size_t kMost = 1'000;
    std::vector<Rule> rules;
    for (const xml_node& block : worksheet.children()) {
        if (!Is(block, "conditionalFormatting")) continue;
        const auto ranges = RangesOf(AttributeOf(block, "sqref"));
        if (ranges.empty()) continue;
        for (const xml_node& node : block.children())
            if (Is(node, "cfRule") && rules.size() < kMost)
                rules.push_back(RuleOf(node, styles, ranges));
    }
    std::ranges::stable_sort(rules, {}, &Rule::priority);
    return rules;
}

// Whether the order of two values is what a rule asks for.
bool IsOrdered(std::string_view comparison, int order) {
    if (comparison == "equal") return order == 0;
    if (comparison == "notEqual") return order != 0;
    if (comparison == "greaterThan") return order > 0;
    if (comparison == "greaterThanOrEqual") return order >= 0;
    if (comparison == "lessThan") return order < 0;
    return comparison == "lessThanOrEqual" && order <= 0;
}

class RulePainter {
public:
    explicit RulePainter(Sheet& sheet)
        : sheet_(sheet), settled_(sheet.rows.size() * kMostColumns) {}

    std::set<std::size_t> Paint(const std::vector<Rule>& rules) {
        for (const Rule& rule : rules)
            for (const Range& range : rule.ranges) PaintRange(rule, range);
        return std::move(unread_);
    }

private:
    // Scales and icons say something by their colours too, and are not followed.
    static bool IsScale(const Rule& rule) {
        return rule.type == "colorScale" || rule.type == "iconSet";
    }

    template <class Do>
    void ForCells(const Range& range, const Do& what) {
        auto row = std::ranges::lower_bound(sheet_.rows, range.from.row + 1, {}, &SheetRow::number);
        for (; row != sheet_.rows.end() && row->number <= range.to.row + 1; ++row)
            for (std::size_t column = range.from.column;
                 column <= std::min(range.to.column, kMostColumns - 1);
                 ++column)
                if (!what(static_cast<std::size_t>(row - sheet_.rows.begin()), column)) return;
    }

    void PaintRange(const Rule& rule, const Range& range) {
        if (!IsScale(rule) && rule.fill.empty() && !rule.ends) return;
        bool read = !IsScale(rule);
        if (read)
            ForCells(range, [&](std::size_t row, std::size_t column) {
                return read = PaintCell(rule, row, column);
            });
        if (!read && (IsScale(rule) || ColourOfFill(rule.fill))) LeaveUnread(range);
    }

    // Nobody knows which colour is shown there, so none is taken.
    void LeaveUnread(const Range& range) {
        ForCells(range, [&](std::size_t row, std::size_t column) {
            SheetRow& of = sheet_.rows[row];
            if (column < of.cells.size() && !settled_[row * kMostColumns + column])
                of.cells[column].fill.clear();
            settled_[row * kMostColumns + column] = true;
            unread_.insert(column);
            return true;
        });
    }

    // Whether the rule could be followed.
    bool PaintCell(const Rule& rule, std::size_t row, std::size_t column) {
        constexpr std::size_t kMostCells = 400'000;  // A moment's work.
        const std::size_t at = row * kMostColumns + column;
        if (settled_[at]) return true;
        if (++looked_at_ > kMostCells) return false;
        const auto holds = HoldsFor(rule, {column, sheet_.rows[row].number - 1});
        if (!holds || !*holds) return holds.has_value();
        settled_[at] = true;
        if (rule.fill.empty()) return true;
        std::vector<Cell>& cells = sheet_.rows[row].cells;
        cells.resize(std::max(cells.size(), column + 1));
        cells[column].fill = rule.fill;
        return true;
    }

    const Cell& CellAt(const Place& place) const {
        static const Cell none;
        const auto row =
            std::ranges::lower_bound(sheet_.rows, place.row + 1, {}, &SheetRow::number);
        if (row == sheet_.rows.end() || row->number != place.row + 1) return none;
        return row->At(place.column);
    }

    std::optional<bool> HoldsFor(const Rule& rule, const Place& place) const {
        const Cell& cell = CellAt(place);
        // A spreadsheet takes a blank cell for 0; a rating that nobody gave is none to us.
        if (rule.type == "cellIs" && cell.text.empty()) return false;
        if (rule.type == "containsBlanks") return cell.text.empty();
        if (rule.type == "notContainsBlanks") return !cell.text.empty();
        if (rule.type == "cellIs") return ComparisonHolds(rule, place);
        if (rule.type == "expression") {
            const auto value = Worked(rule, 0, place);
            return value ? std::optional(Holds(*value)) : std::nullopt;
        }
        return TextHolds(rule, SmallLetters(cell.text));
    }

    static std::optional<bool> TextHolds(const Rule& rule, const std::string& text) {
        const std::string sought = SmallLetters(rule.text);
        if (sought.empty()) return std::nullopt;
        if (rule.type == "containsText") return text.find(sought) != std::string::npos;
        if (rule.type == "notContainsText") return text.find(sought) == std::string::npos;
        if (rule.type == "beginsWith") return text.starts_with(sought);
        if (rule.type == "endsWith") return text.ends_with(sought);
        return std::nullopt;
    }

    std::optional<bool> ComparisonHolds(const Rule& rule, const Place& place) const {
        const auto value = ValueOf(CellAt(place));
        const auto first = Worked(rule, 0, place);
        if (!value || !first) return std::nullopt;
        const bool between = rule.comparison == "between";
        const auto low = Compare(*value, *first);
        if (!between && rule.comparison != "notBetween")
            return low && IsOrdered(rule.comparison, *low);
        const auto second = Worked(rule, 1, place);
        if (!second) return std::nullopt;
        const auto high = Compare(*value, *second);
        return low && high && (*low >= 0 && *high <= 0) == between;
    }

    // A formula is written for the first cell of the first range and moves with the cell.
    std::optional<FormulaValue> Worked(const Rule& rule, std::size_t formula, const Place& place)
        const {
        if (formula >= rule.formulas.size()) return std::nullopt;
        const Place& origin = rule.ranges.front().from;
        const FormulaContext context{
            [this](const Place& at) -> const Cell& { return CellAt(at); },
            place.row - origin.row,
            static_cast<int>(place.column) - static_cast<int>(origin.column)};
        return ValueOfFormula(rule.formulas[formula], context);
    }

    Sheet& sheet_;
    std::vector<bool> settled_;  // For each cell, whether a rule held.
    std::set<std::size_t> unread_;
    std::size_t looked_at_ = 0;
};

}  // namespace

std::set<std::size_t> ApplyColourRules(
    const pugi::xml_node& worksheet, const Styles& styles, Sheet& sheet
) {
    const auto rules = RulesOf(worksheet, styles);
    if (rules.empty()) return {};
    return RulePainter(sheet).Paint(rules);
}

}  // namespace alongside::spreadsheets
