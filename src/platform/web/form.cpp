// Messages follow the NHS service manual: they say what to do.
// SPDX-License-Identifier: MIT
#include "platform/web/form.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "platform/base/number.h"
#include "platform/base/text.h"

namespace alongside::web {
namespace {

constexpr std::array<std::string_view, 3> kDateParts = {"day", "month", "year"};
constexpr std::array<std::string_view, 12> kMonths = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"};
constexpr std::size_t kShortMonth = 3;
constexpr int kFirstYear = 1000;

// What a message calls a field: its label, or its name as words.
std::string Called(std::string_view label, std::string_view name) {
    std::string words(label.empty() ? name : label);
    if (!label.empty()) return words;
    std::replace(words.begin(), words.end(), '_', ' ');
    std::replace(words.begin(), words.end(), '-', ' ');
    return WithCapital(std::move(words));
}

std::string WithoutCarriageReturns(std::string_view text) {
    std::string lines;
    lines.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            lines.push_back(text[i]);
        } else if (i + 1 == text.size() || text[i + 1] != '\n') {
            lines.push_back('\n');
        }
    }
    return lines;
}

std::string InLowerCase(std::string_view text) {
    std::string word(text);
    std::transform(word.begin(), word.end(), word.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return word;
}

std::optional<unsigned> ReadMonth(std::string_view typed) {
    if (const auto number = ParseNumber<unsigned>(typed)) return number;
    const std::string word = InLowerCase(typed);
    if (word.size() < kShortMonth) return std::nullopt;
    for (unsigned i = 0; i < kMonths.size(); ++i)
        if (kMonths[i].starts_with(word)) return i + 1;
    return std::nullopt;
}

enum class Half { kNeither, kMorning, kAfternoon };

// Takes "am", "a.m." or "pm" off the end.
Half TakeHalf(std::string& typed) {
    for (const auto& [words, half] :
         {std::pair("am", Half::kMorning),
          std::pair("a.m.", Half::kMorning),
          std::pair("pm", Half::kAfternoon),
          std::pair("p.m.", Half::kAfternoon)}) {
        if (!typed.ends_with(words)) continue;
        typed.resize(typed.size() - std::string_view(words).size());
        typed.resize(Trim(typed).size());
        return half;
    }
    return Half::kNeither;
}

std::optional<std::chrono::minutes> ReadTime(std::string_view text) {
    constexpr int kNoon = 12;
    std::string typed = InLowerCase(text);
    if (typed == "noon" || typed == "midday") return std::chrono::hours(kNoon);
    if (typed == "midnight") return std::chrono::minutes(0);
    const Half half = TakeHalf(typed);
    std::string hour = typed;
    std::string minute = "0";
    if (const auto mark = typed.find_first_of(":. "); mark != typed.npos) {
        hour = typed.substr(0, mark);
        minute = typed.substr(mark + 1);
        if (minute.size() != 2) return std::nullopt;
    } else if (typed.size() > 2) {
        hour = typed.substr(0, typed.size() - 2);
        minute = typed.substr(typed.size() - 2);
    }
    auto h = ParseNumber<int>(hour);
    const auto m = ParseNumber<int>(minute);
    if (!h || !m || hour.size() > 2 || *h < 0 || *h > 23 || *m < 0 || *m > 59) return std::nullopt;
    if (half != Half::kNeither) {
        if (*h == 0 || *h > kNoon) return std::nullopt;
        h = *h % kNoon + (half == Half::kAfternoon ? kNoon : 0);
    }
    return std::chrono::hours(*h) + std::chrono::minutes(*m);
}

bool IsDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

std::string IntMessage(const std::string& called, const IntRules& rules) {
    using Limits = std::numeric_limits<long long>;
    if (rules.min == Limits::min())
        return called + " must be " + WithThousands(rules.max) + " or less";
    if (rules.max == Limits::max())
        return called + " must be " + WithThousands(rules.min) + " or more";
    return called + " must be between " + WithThousands(rules.min) + " and " +
           WithThousands(rules.max);
}

}  // namespace

bool FormReader::IsMissing(
    std::string_view name, std::string_view typed, std::string_view required
) {
    if (!typed.empty()) return false;
    if (!required.empty()) Reject(name, std::string(required));
    return true;
}

void FormReader::Reject(std::string_view name, std::string message) {
    faults_.push_back({std::string(name), std::move(message)});
}

void FormReader::RejectOther(std::string_view name, const FieldRules& rules) {
    Reject(
        name,
        rules.required.empty() ? Called(rules.label, name) + " must be one of the options"
                               : std::string(rules.required)
    );
}

Error FormReader::Refusal() const {
    return {Fault::kInvalid, "There is a problem", {}, faults_};
}

std::string FormReader::Text(std::string_view name, const TextRules& rules) {
    const std::string_view typed = Trim(Kept(name));
    if (IsMissing(name, typed, rules.required)) return {};
    const std::string called = Called(rules.label, name);
    if (!IsValidUtf8(typed) || HasControlCharacters(typed)) {
        Reject(name, called + " must only include characters that can be printed");
        return {};
    }
    std::string text = WithoutCarriageReturns(typed);
    if (rules.lines == Lines::kOne && text.find('\n') != text.npos) {
        Reject(name, called + " must be on one line");
        return {};
    }
    if (CountCharacters(text) > rules.max) {
        const auto max = WithThousands(static_cast<long long>(rules.max));
        Reject(name, called + " must be " + max + " characters or less");
        return {};
    }
    return text;
}

std::optional<Date> FormReader::DateFields(std::string_view name, const FieldRules& rules) {
    const auto field = [&](std::string_view part) {
        return std::string(name).append("-").append(part);
    };
    std::array<std::string_view, kDateParts.size()> typed;
    std::vector<std::string> missing;
    for (std::size_t i = 0; i < kDateParts.size(); ++i) {
        typed[i] = Trim(Kept(field(kDateParts[i])));
        if (typed[i].empty()) missing.push_back("a " + std::string(kDateParts[i]));
    }
    if (missing.size() == kDateParts.size()) {
        IsMissing(field("day"), {}, rules.required);
        return std::nullopt;
    }
    const std::string called = Called(rules.label, name);
    if (!missing.empty()) {
        Reject(field(missing[0].substr(2)), called + " must include " + Join(missing, " and "));
        return std::nullopt;
    }
    const auto [day_typed, month_typed, year_typed] = typed;
    if (IsDigits(year_typed) && year_typed.size() != 4) {
        Reject(field("year"), "Year must include 4 numbers");
        return std::nullopt;
    }
    const auto day = ParseNumber<unsigned>(day_typed);
    const auto month = ReadMonth(month_typed);
    const auto year = ParseNumber<int>(year_typed);
    const std::chrono::year_month_day date(
        std::chrono::year(year.value_or(0)),
        std::chrono::month(month && *month <= kMonths.size() ? *month : 0),
        std::chrono::day(day && *day <= 31 ? *day : 0)
    );
    if (!date.ok() || year.value_or(0) < kFirstYear) {
        Reject(field("day"), called + " must be a real date");
        return std::nullopt;
    }
    return Date(date);
}

std::optional<std::chrono::minutes> FormReader::TimeOfDay(
    std::string_view name, const FieldRules& rules
) {
    const std::string_view typed = Trim(Kept(name));
    if (IsMissing(name, typed, rules.required)) return std::nullopt;
    const auto time = ReadTime(typed);
    if (!time) Reject(name, Called(rules.label, name) + " must be a time, like 9:30am or 14:30");
    return time;
}

std::optional<long long> FormReader::Int(std::string_view name, const IntRules& rules) {
    const std::string_view typed = Trim(Kept(name));
    if (IsMissing(name, typed, rules.required)) return std::nullopt;
    const std::string called = Called(rules.label, name);
    const auto number = ParseNumber<long long>(typed);
    if (!number) {
        Reject(name, called + " must be a whole number, like 12");
        return std::nullopt;
    }
    if (*number < rules.min || *number > rules.max) {
        Reject(name, IntMessage(called, rules));
        return std::nullopt;
    }
    return number;
}

bool FormReader::Checkbox(std::string_view name) const {
    return fields_.Find(name).has_value();
}

std::string_view MessageFor(const std::vector<FieldFault>& faults, std::string_view name) {
    const auto is_of = [&](const FieldFault& fault) {
        std::string_view field = fault.field;
        if (!field.starts_with(name)) return false;
        field.remove_prefix(name.size());
        if (field.empty()) return true;
        return field.starts_with('-') &&
               std::find(kDateParts.begin(), kDateParts.end(), field.substr(1)) != kDateParts.end();
    };
    const auto it = std::find_if(faults.begin(), faults.end(), is_of);
    return it == faults.end() ? std::string_view() : std::string_view(it->message);
}

}  // namespace alongside::web
