// Formats, fonts, fills and the theme that their colours come from.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/styles_xlsx.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace alongside::spreadsheets {
namespace {

using pugi::xml_node;

// Six digits, or nothing: whatever else a file says is no colour.
std::string ColourIn(std::string_view text) {
    constexpr std::size_t kDigits = 6;
    const auto other = text.find_first_not_of("0123456789ABCDEFabcdef");
    return text.size() == kDigits && other == text.npos ? std::string(text) : std::string();
}

// The first colours of a palette that old files count in.
std::string IndexedColour(int index) {
    constexpr std::array<std::string_view, 56> kPalette = {
        "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
        "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
        "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
        "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF",
        "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
        "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696",
        "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"};
    constexpr int kOffset = 8;  // The first eight stand there twice.
    const int at = index >= kOffset ? index - kOffset : index;
    if (at < 0 || static_cast<std::size_t>(at) >= kPalette.size()) return {};
    return std::string(kPalette.at(static_cast<std::size_t>(at)));
}

std::string Tinted(const std::string& colour, std::string_view tint) {
    constexpr double kWhite = 255;
    double amount = 0;
    std::from_chars(tint.data(), tint.data() + tint.size(), amount);
    if (colour.empty() || amount == 0 || !std::isfinite(amount)) return colour;
    std::string tinted;
    for (std::size_t at = 0; at < colour.size(); at += 2) {
        unsigned channel = 0;
        std::from_chars(colour.data() + at, colour.data() + at + 2, channel, 16);
        const double value =
            amount > 0 ? channel + (kWhite - channel) * amount : channel * (1 + amount);
        constexpr std::string_view kHex = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned>(std::clamp(value, 0.0, kWhite));
        tinted += kHex[byte / 16];
        tinted += kHex[byte % 16];
    }
    return tinted;
}

// The letters of a format that stand outside of quotes and brackets, up to its first semicolon.
std::string LettersOfFormat(std::string_view format) {
    std::string letters;
    bool quoted = false;
    bool bracketed = false;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char c = format[i];
        if (c == '"')
            quoted = !quoted;
        else if (c == '\\' || c == '_')
            ++i;
        else if (c == '[' || c == ']')
            bracketed = c == '[';
        else if (quoted || bracketed)
            continue;
        else if (c == ';')
            break;
        else
            letters += c;
    }
    return letters;
}

DayShown ShownByCode(std::string_view format) {
    const std::string letters = LettersOfFormat(format);
    const auto has = [&](std::string_view any) {
        return letters.find_first_of(any) != std::string::npos;
    };
    if (has("dD")) return DayShown::kDay;
    if (!has("yY")) return DayShown::kNone;
    return has("mM") ? DayShown::kMonth : DayShown::kYear;
}

}  // namespace

Result<Styles> Styles::Load(Archive& archive, const std::string& folder) {
    Styles styles;
    TRY_ASSIGN(const auto theme, LoadXml(archive, folder + "theme/theme1.xml"));
    styles.ReadTheme(theme->root);
    TRY_ASSIGN(const auto xml, LoadXml(archive, folder + "styles.xml"));
    styles.ReadFormats(ChildOf(xml->root, "numFmts"));
    styles.ReadFonts(ChildOf(xml->root, "fonts"));
    styles.ReadFills(ChildOf(xml->root, "fills"));
    styles.ReadRuleFills(ChildOf(xml->root, "dxfs"));
    for (const xml_node& cell : ChildOf(xml->root, "cellXfs").children())
        if (Is(cell, "xf")) styles.AddStyle(cell);
    return styles;
}

const Style& Styles::At(int index) const {
    static const Style plain;
    if (index < 0 || static_cast<std::size_t>(index) >= styles_.size()) return plain;
    return styles_[static_cast<std::size_t>(index)];
}

std::string Styles::FillOfRule(int index) const {
    if (index < 0 || static_cast<std::size_t>(index) >= rule_fills_.size()) return {};
    return rule_fills_[static_cast<std::size_t>(index)];
}

void Styles::AddStyle(const xml_node& cell) {
    const auto fill = static_cast<std::size_t>(std::max(0, NumberAt(cell, "fillId", 0)));
    const auto font = static_cast<std::size_t>(std::max(0, NumberAt(cell, "fontId", 0)));
    styles_.push_back(
        {.day = ShownBy(NumberAt(cell, "numFmtId", 0)),
         .fill = fill < fills_.size() ? fills_[fill] : "",
         .struck = font < struck_.size() && struck_[font]}
    );
}

DayShown Styles::ShownBy(int format) const {
    constexpr int kMonthAndYear = 17;
    if (format == kMonthAndYear) return DayShown::kMonth;
    if ((format >= 14 && format <= 16) || format == 22 || (format >= 27 && format <= 36) ||
        (format >= 50 && format <= 58))
        return DayShown::kDay;
    const auto own = formats_.find(format);
    return own == formats_.end() ? DayShown::kNone : own->second;
}

void Styles::ReadFormats(const xml_node& formats) {
    for (const xml_node& format : formats.children())
        formats_[NumberAt(format, "numFmtId", -1)] = ShownByCode(AttributeOf(format, "formatCode"));
}

void Styles::ReadTheme(const xml_node& theme) {
    const xml_node scheme = ChildOf(ChildOf(theme, "themeElements"), "clrScheme");
    for (const xml_node& colour : scheme.children()) {
        const xml_node value = colour.first_child();
        const std::string_view last = AttributeOf(value, "lastClr");
        theme_.push_back(ColourIn(last.empty() ? AttributeOf(value, "val") : last));
    }
    // The file counts white before black, and light before dark.
    constexpr std::size_t kFour = 4;
    if (theme_.size() >= kFour) {
        std::swap(theme_[0], theme_[1]);
        std::swap(theme_[2], theme_[3]);
    }
}

void Styles::ReadFonts(const xml_node& fonts) {
    for (const xml_node& font : fonts.children()) {
        const xml_node strike = ChildOf(font, "strike");
        const std::string_view value = AttributeOf(strike, "val");
        struck_.push_back(strike && value != "0" && value != "false");
    }
}

void Styles::ReadFills(const xml_node& fills) {
    for (const xml_node& fill : fills.children()) {
        const xml_node pattern = ChildOf(fill, "patternFill");
        const std::string_view kind = AttributeOf(pattern, "patternType");
        const bool solid = !kind.empty() && kind != "none" && kind != "gray125";
        fills_.push_back(solid ? ColourOf(ChildOf(pattern, "fgColor")) : std::string());
    }
}

// A rule names the colour that fills "background", where a cell names it "foreground"; some
// programs do not know that.
void Styles::ReadRuleFills(const xml_node& rules) {
    for (const xml_node& rule : rules.children()) {
        const xml_node pattern = ChildOf(ChildOf(rule, "fill"), "patternFill");
        std::string fill = ColourOf(ChildOf(pattern, "bgColor"));
        if (fill.empty()) fill = ColourOf(ChildOf(pattern, "fgColor"));
        rule_fills_.push_back(std::move(fill));
    }
}

std::string Styles::ColourOf(const xml_node& colour) const {
    constexpr std::size_t kWithAlpha = 8;
    const std::string_view rgb = AttributeOf(colour, "rgb");
    if (rgb == "00000000") return {};  // How some programs write "none".
    if (!rgb.empty()) return ColourIn(rgb.size() == kWithAlpha ? rgb.substr(2) : rgb);
    const int theme = NumberAt(colour, "theme", -1);
    if (theme >= 0 && static_cast<std::size_t>(theme) < theme_.size())
        return Tinted(theme_[static_cast<std::size_t>(theme)], AttributeOf(colour, "tint"));
    return IndexedColour(NumberAt(colour, "indexed", -1));
}

}  // namespace alongside::spreadsheets
