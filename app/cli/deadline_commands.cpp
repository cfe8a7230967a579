// Deadlines from facts on the command line. Needs no database.
// SPDX-License-Identifier: MIT
#include "cli/deadline_commands.h"

#include <optional>
#include <ostream>
#include <string_view>

#include "care/deadlines/deadline_json.h"
#include "care/deadlines/review_deadlines.h"
#include "care/deadlines/rule_reader.h"
#include "platform/base/instant.h"

namespace alongside::app {
namespace {

// Reads what was typed; the first thing that cannot be read stays in `fault`.
class Reader {
public:
    Date Day(std::string_view option, std::string_view typed) {
        const auto day = ParseDate(typed);
        if (!day) Reject(option, typed, "a day, like 2026-12-22");
        return day.value_or(Date{});
    }
    std::optional<Date> DayIfAny(std::string_view option, const std::string& typed) {
        if (typed.empty()) return std::nullopt;
        return Day(option, typed);
    }
    Period Plan(std::string_view typed) {
        const auto dots = typed.find("..");
        Period plan{Day("--ehc-plan", typed.substr(0, dots))};
        if (dots != std::string_view::npos) plan.to = Day("--ehc-plan", typed.substr(dots + 2));
        if (plan.to <= plan.from) Reject("--ehc-plan", typed, "from a day to a later one");
        return plan;
    }
    deadlines::HeldReview Review(std::string_view typed) {
        const auto colon = typed.find(':');
        const auto kind = EnumNamed<deadlines::ReviewKind>(typed.substr(0, colon));
        if (!kind || colon == std::string_view::npos) {
            Reject(
                "--review", typed, "community, laep, post-admission or inpatient, with :YYYY-MM-DD"
            );
            return {};
        }
        return {*kind, Day("--review", typed.substr(colon + 1))};
    }
    deadlines::Security Security(std::string_view typed) {
        const auto security = EnumNamed<deadlines::Security>(typed);
        if (!security) Reject("--secure", typed, "none, low, medium or high");
        return security.value_or(deadlines::Security::kNone);
    }
    void Reject(std::string_view option, std::string_view typed, std::string_view wanted) {
        if (!fault.empty()) return;
        fault.append(option).append(" must be ").append(wanted).append(", not ").append(typed);
    }

    std::string fault;
};

deadlines::StayFacts FactsOf(const DeadlineOptions& options, Reader& read) {
    deadlines::StayFacts facts = {
        .born = read.Day("--born", options.born),
        .admitted = read.Day("--admitted", options.admitted),
        .discharged = read.DayIfAny("--discharged", options.discharged),
        .security = read.Security(options.secure),
        .applicable_day = read.DayIfAny("--applicable-day", options.applicable_day)};
    for (const std::string& plan : options.ehc_plans) facts.ehc_plans.push_back(read.Plan(plan));
    for (const std::string& review : options.reviews) facts.reviews.push_back(read.Review(review));
    return facts;
}

}  // namespace

int ShowDeadlines(const DeadlineOptions& options, OutputFormat format, const Console& console) {
    Reader read;
    const deadlines::StayFacts facts = FactsOf(options, read);
    const Date as_at = read.DayIfAny("--as-at", options.as_at).value_or(SystemClock().Today());
    const auto book = options.rules_folder.empty()
                          ? Result<deadlines::RuleBook>(deadlines::NationalRules())
                          : deadlines::ReadRuleFolder(options.rules_folder);
    if (!book) {
        console.notes << book.error().message << "\n";
        return kRefused;
    }
    std::vector<const deadlines::RuleSet*> sets;
    for (const std::string& name : options.rules) {
        sets.push_back(book->Find(name));
        if (!sets.back()) read.Reject("--rules", name, "sets of rules, like england-2023,mha-2025");
    }
    if (!read.fault.empty()) {
        console.notes << read.fault << "\n";
        return kWrongUse;
    }
    const auto open = deadlines::OpenDeadlines(*book, sets, facts, as_at);
    if (!open) {
        console.notes << open.error().message << "\n";
        return kRefused;
    }
    console.out
        << (format == OutputFormat::kJson ? deadlines::DeadlinesJson(*open)
                                          : deadlines::DeadlinesText(*open, as_at));
    return 0;
}

}  // namespace alongside::app
