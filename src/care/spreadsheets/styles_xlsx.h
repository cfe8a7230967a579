// How the cells of an .xlsx file look, as far as it says something: days, colours, struck out.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "care/spreadsheets/archive_xlsx.h"
#include "platform/base/result.h"

namespace alongside::spreadsheets {

/// What a format shows of a day: "Apr-11" hides on which one.
enum class DayShown { kNone, kDay, kMonth, kYear };

struct Style {
    DayShown day = DayShown::kNone;
    std::string fill = {};  ///< `RRGGBB`; empty for none.
    bool struck = false;    ///< Its text is struck through.
};

class Styles {
public:
    static Result<Styles> Load(Archive& archive, const std::string& folder);

    /// By the number that a cell has.
    const Style& At(int index) const;
    /// The fill that a rule sets, by its number; empty for none.
    std::string FillOfRule(int index) const;

private:
    void AddStyle(const pugi::xml_node& cell);
    DayShown ShownBy(int format) const;
    void ReadFormats(const pugi::xml_node& formats);
    void ReadTheme(const pugi::xml_node& theme);
    void ReadFonts(const pugi::xml_node& fonts);
    void ReadFills(const pugi::xml_node& fills);
    void ReadRuleFills(const pugi::xml_node& rules);
    std::string ColourOf(const pugi::xml_node& colour) const;

    std::map<int, DayShown> formats_;
    std::vector<std::string> theme_;
    std::vector<bool> struck_;
    std::vector<std::string> fills_;
    std::vector<std::string> rule_fills_;
    std::vector<Style> styles_;
};

}  // namespace alongside::spreadsheets
