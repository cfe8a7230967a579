// Reads TOML strictly: a word that means nothing is refused, not passed over.
// SPDX-License-Identifier: MIT
#include "care/deadlines/rule_reader.h"

#include <toml++/toml.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>

#include "care/deadlines/rules_text.h"
#include "platform/base/check.h"

namespace alongside::deadlines {
namespace {

constexpr std::string_view kCalendarFile = "bank-holidays.toml";

/// Collects the first thing that is wrong, so that reading can be written straight down.
class Reading {
public:
    Reading(std::string_view text, std::string_view name) : name_(name) {
        toml::parse_result parsed = toml::parse(text, name);
        table_ = std::move(parsed);
    }

    const toml::table& table() const { return table_; }
    const std::optional<Error>& fault() const { return fault_; }

    void Refuse(const toml::node* node, const std::string& words) {
        if (fault_) return;
        std::string place(name_);
        if (node) place += ":" + std::to_string(node->source().begin.line);
        fault_ = Error{Fault::kInvalid, place + ": " + words};
    }
    void AllowOnly(const toml::table& table, const std::set<std::string_view>& keys) {
        for (const auto& [key, node] : table)
            if (!keys.contains(key.str())) Refuse(&node, "does not know " + std::string(key.str()));
    }

    std::string Text(const toml::table& table, std::string_view key) {
        const auto text = table[key].value_exact<std::string>();
        if (!text || text->empty()) Refuse(&table, "must have a text " + std::string(key));
        return text.value_or("");
    }
    int Count(const toml::table& table, std::string_view key) {
        const auto count = table[key].value_exact<std::int64_t>();
        constexpr std::int64_t kMost = 1'000;
        if (table[key] && (!count || *count < 0 || *count > kMost))
            Refuse(&table, std::string(key) + " must be a number of days");
        return static_cast<int>(count.value_or(0));
    }
    std::optional<Date> Day(const toml::node& node) {
        const auto day = node.value_exact<toml::date>();
        if (!day) {
            Refuse(&node, "must be a day, like 2026-12-25");
            return std::nullopt;
        }
        return Date(std::chrono::year_month_day(
            std::chrono::year(day->year), std::chrono::month(day->month), std::chrono::day(day->day)
        ));
    }
    Date RequiredDay(const toml::table& table, std::string_view key) {
        const toml::node* node = table.get(key);
        if (!node) Refuse(&table, "must have a day " + std::string(key));
        return node ? Day(*node).value_or(Date{}) : Date{};
    }
    template <NamedEnum E>
    E Word(const toml::node* node, std::string_view word) {
        const auto value = EnumNamed<E>(word);
        if (!value) Refuse(node, "does not know the word " + std::string(word));
        return value.value_or(E{});
    }
    template <NamedEnum E>
    std::vector<E> Words(const toml::table& table, std::string_view key) {
        std::vector<E> words;
        const toml::node* node = table.get(key);
        if (!node) return words;
        if (!node->is_array()) Refuse(node, std::string(key) + " must be a list");
        if (const auto* list = node->as_array())
            for (const toml::node& each : *list)
                words.push_back(Word<E>(&each, each.value_or<std::string_view>("")));
        return words;
    }

private:
    std::string name_;
    toml::table table_;
    std::optional<Error> fault_;
};

Rule ReadRule(Reading& reading, const toml::table& table) {
    reading.AllowOnly(
        table,
        {"name",
         "starts_at",
         "prevented_by",
         "days_before",
         "closed_by",
         "while_inpatient",
         "within",
         "standing",
         "source"}
    );
    Rule rule = {
        .name = reading.Text(table, "name"),
        .starts_at = reading.Word<RuleStart>(&table, reading.Text(table, "starts_at")),
        .prevented_by = reading.Words<ReviewKind>(table, "prevented_by"),
        .days_before = reading.Count(table, "days_before"),
        .closed_by = reading.Words<ReviewKind>(table, "closed_by"),
        .while_inpatient = table["while_inpatient"].value_or(false),
        .standing = reading.Word<Standing>(&table, reading.Text(table, "standing")),
        .source = reading.Text(table, "source")};
    const auto* within = table["within"].as_table();
    if (!within || within->empty()) {
        reading.Refuse(&table, rule.name + " must say within what time");
        return rule;
    }
    for (const auto& [key, node] : *within) {
        const auto term = ParseTerm(node.value_or<std::string_view>(""));
        if (!term) reading.Refuse(&node, "must be a term, like 10 working days");
        rule.within.emplace_back(reading.Word<TermFor>(&node, key.str()), term.value_or(Term{}));
    }
    return rule;
}

RuleSet ReadSet(Reading& reading) {
    const toml::table& table = reading.table();
    reading.AllowOnly(table, {"set", "version", "title", "in_force_from", "rule"});
    RuleSet set = {
        .name = reading.Text(table, "set"),
        .version = reading.Text(table, "version"),
        .title = reading.Text(table, "title"),
        .in_force_from = {},
        .rules = {}};
    if (const toml::node* day = table.get("in_force_from")) set.in_force_from = reading.Day(*day);
    const auto* rules = table["rule"].as_array();
    if (!rules || rules->empty()) {
        reading.Refuse(&table, "has no rule");
        return set;
    }
    for (const toml::node& each : *rules) {
        if (!each.is_table()) reading.Refuse(&each, "must be a rule");
        if (const auto* rule = each.as_table()) set.rules.push_back(ReadRule(reading, *rule));
    }
    return set;
}

HolidayCalendar ReadHolidays(Reading& reading) {
    const toml::table& table = reading.table();
    reading.AllowOnly(table, {"version", "from", "to", "source", "holidays"});
    HolidayCalendar calendar = {
        .version = reading.Text(table, "version"),
        .first = reading.RequiredDay(table, "from"),
        .last = reading.RequiredDay(table, "to"),
        .holidays = {}};
    const auto* days = table["holidays"].as_array();
    if (!days) reading.Refuse(&table, "must have a list of holidays");
    for (const toml::node& each : days ? *days : toml::array())
        calendar.holidays.push_back(reading.Day(each).value_or(Date{}));
    std::ranges::sort(calendar.holidays);
    if (calendar.last < calendar.first) reading.Refuse(&table, "ends before it begins");
    if (!calendar.holidays.empty() &&
        (calendar.holidays.front() < calendar.first || calendar.holidays.back() > calendar.last))
        reading.Refuse(&table, "has a holiday outside its years");
    return calendar;
}

template <class Value, class Read>
Result<Value> ReadText(std::string_view text, std::string_view name, const Read& read) {
    try {
        Reading reading(text, name);
        Value value = read(reading);
        if (reading.fault()) return *reading.fault();
        return value;
    } catch (const toml::parse_error& wrong) {
        return Error{
            Fault::kInvalid,
            std::string(name) + ":" + std::to_string(wrong.source().begin.line) + ": " +
                std::string(wrong.description())};
    }
}

}  // namespace

Result<RuleSet> ReadRuleSet(std::string_view text, std::string_view name) {
    return ReadText<RuleSet>(text, name, ReadSet);
}

Result<HolidayCalendar> ReadCalendar(std::string_view text, std::string_view name) {
    return ReadText<HolidayCalendar>(text, name, ReadHolidays);
}

const RuleBook& NationalRules() {
    static const RuleBook book = [] {
        auto england = ReadRuleSet(kEngland2023Toml, "england-2023.toml");
        auto statute = ReadRuleSet(kMha2025Toml, "mha-2025.toml");
        auto calendar = ReadCalendar(kBankHolidaysToml, kCalendarFile);
        ALONGSIDE_CHECK(england && statute && calendar);
        return RuleBook{{*std::move(england), *std::move(statute)}, *std::move(calendar)};
    }();
    return book;
}

Result<RuleBook> ReadRuleFolder(const std::string& folder) {
    namespace fs = std::filesystem;
    std::error_code failed;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, failed))
        if (entry.path().extension() == ".toml") files.push_back(entry.path());
    if (failed) return Error{Fault::kInvalid, folder + ": " + failed.message()};
    std::ranges::sort(files);
    RuleBook book = NationalRules();
    for (const fs::path& file : files) {
        std::ifstream in(file);
        const std::string text((std::istreambuf_iterator<char>(in)), {});
        if (!in) return Error{Fault::kInvalid, file.string() + ": cannot be read"};
        if (file.filename() == kCalendarFile) {
            TRY_ASSIGN(book.calendar, ReadCalendar(text, file.string()));
            continue;
        }
        TRY_ASSIGN(RuleSet set, ReadRuleSet(text, file.string()));
        std::erase_if(book.sets, [&](const RuleSet& each) { return each.name == set.name; });
        book.sets.push_back(std::move(set));
    }
    return book;
}

}  // namespace alongside::deadlines
