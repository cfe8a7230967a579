// One pass over the text, which is read and worked out at once. What is not known ends it.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/cell_formula.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "platform/base/date.h"
#include "platform/base/number.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

using Values = std::vector<FormulaValue>;

bool IsLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}
bool IsDigit(char c) {
    return c >= '0' && c <= '9';
}

std::optional<double> NumberIn(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string TextIn(const FormulaValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* truth = std::get_if<bool>(&value)) return *truth ? "TRUE" : "FALSE";
    const auto* number = std::get_if<double>(&value);
    if (number == nullptr) return {};
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), *number);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

// Where spreadsheets put a kind of value among the others.
std::size_t RankOf(const FormulaValue& value) {
    return value.index();
}

FormulaValue BlankAs(const FormulaValue& other) {
    if (std::holds_alternative<std::string>(other)) return std::string();
    if (std::holds_alternative<bool>(other)) return false;
    return 0.0;
}

// --- functions ---

std::optional<FormulaValue> Found(const Values& values, bool capitals_count) {
    if (values.size() != 2) return std::nullopt;
    std::string sought = TextIn(values[0]);
    std::string within = TextIn(values[1]);
    if (sought.find_first_of("*?~") != std::string::npos) return std::nullopt;
    if (!capitals_count) {
        sought = SmallLetters(sought);
        within = SmallLetters(within);
    }
    const auto at = within.find(sought);
    if (at == std::string::npos) return Failed{};
    return static_cast<double>(at) + 1;
}

std::optional<FormulaValue> Cut(const Values& values, bool from_left) {
    if (values.empty() || values.size() > 2) return std::nullopt;
    const double wanted = values.size() < 2 ? 1.0
                          : std::get_if<double>(&values[1]) == nullptr
                              ? -1.0
                              : std::get<double>(values[1]);
    const std::string text = TextIn(values[0]);
    const bool plain =
        std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (wanted < 0 || !plain) return std::nullopt;
    const auto length =
        static_cast<std::size_t>(std::min(wanted, static_cast<double>(text.size())));
    return from_left ? text.substr(0, length) : text.substr(text.size() - length);
}

std::optional<FormulaValue> Tested(std::string_view name, const FormulaValue& value) {
    if (name == "isblank") return std::holds_alternative<std::monostate>(value);
    if (name == "isnumber") return std::holds_alternative<double>(value);
    if (name == "iserror") return std::holds_alternative<Failed>(value);
    if (std::holds_alternative<Failed>(value)) return value;
    if (name == "not") return !Holds(value);
    if (name == "trim") return std::string(Trim(TextIn(value)));
    if (name == "lower") return SmallLetters(TextIn(value));
    // What is compared is compared without capitals: "UPPER" changes nothing.
    if (name == "upper") return TextIn(value);
    if (name == "len") return static_cast<double>(CountCharacters(TextIn(value)));
    return std::nullopt;
}

std::optional<FormulaValue> Called(const std::string& name, const Values& values) {
    if (name == "and") return std::ranges::all_of(values, Holds);
    if (name == "or") return std::ranges::any_of(values, Holds);
    if (name == "search") return Found(values, false);
    if (name == "find") return Found(values, true);
    if (name == "left") return Cut(values, true);
    if (name == "right") return Cut(values, false);
    if (values.size() != 1) return std::nullopt;
    return Tested(name, values.front());
}

class FormulaReader {
public:
    FormulaReader(std::string_view text, const FormulaContext& context)
        : text_(text), context_(context) {}

    std::optional<FormulaValue> Whole() {
        if (text_.starts_with('=')) ++at_;
        auto value = Comparison();
        Skip();
        if (at_ != text_.size()) return std::nullopt;
        return value;
    }

private:
    void Skip() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n')) ++at_;
    }
    char Next() {
        Skip();
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    bool Take(char c) {
        if (Next() != c) return false;
        ++at_;
        return true;
    }

    std::string_view TakeComparison() {
        Skip();
        for (const std::string_view sign : {"<>", "<=", ">=", "<", ">", "="})
            if (text_.substr(at_).starts_with(sign)) {
                at_ += sign.size();
                return sign;
            }
        return {};
    }

    std::optional<FormulaValue> Comparison() {
        constexpr int kDeepest = 12;
        if (++depth_ > kDeepest) return std::nullopt;
        auto one = Single();
        const std::string_view sign = one ? TakeComparison() : std::string_view();
        --depth_;
        if (!one || sign.empty()) return one;
        const auto other = Single();
        if (!other) return std::nullopt;
        const auto order = Compare(*one, *other);
        // A spreadsheet takes a blank cell for 0; a score that nobody gave is none to us.
        const bool blank = std::holds_alternative<std::monostate>(*one) ||
                           std::holds_alternative<std::monostate>(*other);
        const bool ordered = sign != "=" && sign != "<>";
        if (!order || (blank && ordered)) return Failed{};
        if (sign == "=") return *order == 0;
        if (sign == "<>") return *order != 0;
        if (sign == "<") return *order < 0;
        if (sign == "<=") return *order <= 0;
        return sign == ">" ? *order > 0 : *order >= 0;
    }

    std::optional<FormulaValue> Single() {
        const char c = Next();
        if (c == '"') return Quoted();
        if (IsDigit(c) || c == '.' || c == '-') return Number();
        if (c == '(') return Bracketed();
        return Named();
    }

    std::optional<FormulaValue> Quoted() {
        std::string text;
        ++at_;
        while (at_ < text_.size()) {
            const char c = text_[at_++];
            if (c != '"') {
                text += c;
            } else if (at_ < text_.size() && text_[at_] == '"') {
                text += '"';
                ++at_;
            } else {
                return text;
            }
        }
        return std::nullopt;
    }

    std::optional<FormulaValue> Number() {
        double number = 0;
        const auto [end, error] =
            std::from_chars(text_.data() + at_, text_.data() + text_.size(), number);
        if (error != std::errc()) return std::nullopt;
        at_ = static_cast<std::size_t>(end - text_.data());
        if (Take('%')) number /= 100;
        return number;
    }

    std::optional<FormulaValue> Bracketed() {
        ++at_;
        auto value = Comparison();
        if (!Take(')')) return std::nullopt;
        return value;
    }

    // A cell, a function, or true and false.
    std::optional<FormulaValue> Named() {
        Skip();
        const std::size_t from = at_;
        while (at_ < text_.size() &&
               (IsLetter(text_[at_]) || IsDigit(text_[at_]) || text_[at_] == '$'))
            ++at_;
        const std::string_view name = text_.substr(from, at_ - from);
        const std::string small = SmallLetters(name);
        if (at_ < text_.size() && text_[at_] == '(') return Function(small);
        if (small == "true" || small == "false") return small == "true";
        return CellNamed(name);
    }

    std::optional<FormulaValue> Function(const std::string& name) {
        Values values;
        ++at_;
        do {
            auto value = Comparison();
            if (!value) return std::nullopt;
            values.push_back(*std::move(value));
        } while (Take(','));
        if (!Take(')')) return std::nullopt;
        return Called(name, values);
    }

    std::optional<FormulaValue> CellNamed(std::string_view name) const {
        const bool column_fixed = name.starts_with('$');
        const bool row_fixed = name.rfind('$') != std::string_view::npos && name.rfind('$') > 0;
        std::string plain(name);
        std::erase(plain, '$');
        const auto place = PlaceOf(plain);
        if (!place) return std::nullopt;
        const int column =
            static_cast<int>(place->column) + (column_fixed ? 0 : context_.columns_moved);
        const int row = place->row + (row_fixed ? 0 : context_.rows_moved);
        if (column < 0 || row < 0) return std::nullopt;
        return ValueOf(context_.cell({static_cast<std::size_t>(column), row}));
    }

    std::string_view text_;
    const FormulaContext& context_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

}  // namespace

std::string SmallLetters(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

std::optional<Place> PlaceOf(std::string_view name) {
    constexpr std::size_t kLetters = 26;
    constexpr std::size_t kFarthest = 16'384;
    constexpr int kLast = 1'048'576;
    std::size_t at = 0;
    std::size_t column = 0;
    while (at < name.size() && name[at] >= 'A' && name[at] <= 'Z' && column < kFarthest)
        column = column * kLetters + static_cast<std::size_t>(name[at++] - 'A') + 1;
    const auto row = ParseNumber<int>(name.substr(at));
    if (column == 0 || !row || *row < 1 || *row > kLast) return std::nullopt;
    return Place{column - 1, *row - 1};
}

std::optional<FormulaValue> ValueOf(const Cell& cell) {
    if (cell.text.empty()) return FormulaValue();
    if (cell.number)
        if (const auto number = NumberIn(cell.text)) return *number;
    if (ParseDate(cell.text)) return std::nullopt;
    if (cell.text == "TRUE" || cell.text == "FALSE") return cell.text == "TRUE";
    return cell.text;
}

std::optional<FormulaValue> ValueOfFormula(
    std::string_view formula, const FormulaContext& context
) {
    constexpr std::size_t kLongest = 500;
    if (formula.size() > kLongest) return std::nullopt;
    return FormulaReader(formula, context).Whole();
}

std::optional<int> Compare(const FormulaValue& one, const FormulaValue& other) {
    if (std::holds_alternative<Failed>(one) || std::holds_alternative<Failed>(other))
        return std::nullopt;
    const bool one_blank = std::holds_alternative<std::monostate>(one);
    const bool other_blank = std::holds_alternative<std::monostate>(other);
    if (one_blank && other_blank) return 0;
    if (one_blank) return Compare(BlankAs(other), other);
    if (other_blank) return Compare(one, BlankAs(one));
    if (RankOf(one) != RankOf(other)) return RankOf(one) < RankOf(other) ? -1 : 1;
    if (const auto* number = std::get_if<double>(&one)) {
        const double against = std::get<double>(other);
        return *number < against ? -1 : (*number > against ? 1 : 0);
    }
    return SmallLetters(TextIn(one)).compare(SmallLetters(TextIn(other)));
}

bool Holds(const FormulaValue& value) {
    if (const auto* truth = std::get_if<bool>(&value)) return *truth;
    const auto* number = std::get_if<double>(&value);
    return number != nullptr && *number != 0;
}

}  // namespace alongside::spreadsheets
