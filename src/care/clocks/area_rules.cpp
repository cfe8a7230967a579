// Applies what an area said to the national rules.
// SPDX-License-Identifier: MIT
#include "care/clocks/area_rules.h"

#include <algorithm>
#include <utility>

#include "platform/base/text.h"

namespace alongside::clocks {
namespace {

using deadlines::Rule;
using deadlines::RuleBook;
using deadlines::RuleSet;
using deadlines::TermFor;

Error Invalid(std::string field, std::string message) {
    return {Fault::kInvalid, "There is a problem", {}, {{std::move(field), std::move(message)}}};
}

RuleSet* FindSet(RuleBook& book, std::string_view name) {
    const auto it = std::ranges::find(book.sets, name, &RuleSet::name);
    return it == book.sets.end() ? nullptr : &*it;
}

void ChooseTerm(RuleBook& book, const RuleSetting& said) {
    const auto term = deadlines::ParseTerm(said.value);
    const auto whom = EnumNamed<TermFor>(said.whom);
    if (!term || !whom || !said.from) return;
    for (RuleSet& set : book.sets)
        for (Rule& rule : set.rules)
            if (rule.name == said.name) rule.area_terms.push_back({*said.from, *whom, *term});
}

const Rule* FindLocal(const RuleBook& book, std::string_view name) {
    for (const RuleSet& set : book.sets)
        for (const Rule& rule : set.rules)
            if (rule.name == name && rule.standing == deadlines::Standing::kLocalDefault)
                return &rule;
    return nullptr;
}

}  // namespace

std::vector<const RuleSet*> AreaRules::InForce() const {
    std::vector<const RuleSet*> sets;
    for (const RuleSet& set : book.sets)
        if (set.in_force_from) sets.push_back(&set);
    return sets;
}

AreaRules RulesOf(const std::vector<RuleSetting>& said) {
    AreaRules rules{deadlines::NationalRules()};
    for (const RuleSetting& each : said) {
        switch (each.what) {
            case RuleSetting::What::kAdoption:
                if (RuleSet* set = FindSet(rules.book, each.name)) set->in_force_from = each.from;
                break;
            case RuleSetting::What::kTerm:
                ChooseTerm(rules.book, each);
                break;
            case RuleSetting::What::kCalendar:
                if (auto calendar = deadlines::ReadCalendar(each.value, each.name))
                    rules.book.calendar = *std::move(calendar);
                break;
        }
    }
    for (RuleSet& set : rules.book.sets)
        for (Rule& rule : set.rules)
            std::ranges::stable_sort(rule.area_terms, {}, &deadlines::AreaTerm::from);
    return rules;
}

Result<TermChosen> DecideTerm(const AreaRules& rules, TermChosen chosen) {
    const Rule* rule = FindLocal(rules.book, chosen.rule);
    if (rule == nullptr)
        return Error{
            Fault::kRefused, "This time is set by national policy or statute, not here", "RULE-1"};
    const auto whom = EnumNamed<TermFor>(chosen.whom);
    const bool told_apart = whom && std::ranges::any_of(rule->within, [&](const auto& each) {
                                return each.first == *whom;
                            });
    if (!told_apart) return Invalid("whom", "Choose for whom it holds");
    const auto term = deadlines::ParseTerm(Trim(chosen.term));
    if (!term || term->count < 1)
        return Invalid("term", "Enter a time like 7 days, 10 working days, 4 weeks or 3 months");
    if (Trim(chosen.reason).empty()) return Invalid("reason", "Enter who decided it, and where");
    chosen.term = deadlines::InWords(*term);
    return chosen;
}

Result<RuleSetAdopted> DecideAdoption(const AreaRules& rules, RuleSetAdopted adopted) {
    if (rules.book.Find(adopted.set) == nullptr)
        return Error{Fault::kRefused, "There is no such set of rules", "RULE-2"};
    if (Trim(adopted.reason).empty()) return Invalid("reason", "Enter who decided it, and where");
    return adopted;
}

Result<CalendarPublished> DecideCalendar(const AreaRules& rules, const std::string& text) {
    const auto calendar = deadlines::ReadCalendar(text, "bank holidays");
    if (!calendar) return Invalid("text", calendar.error().message);
    if (calendar->version == rules.book.calendar.version)
        return Error{
            Fault::kRefused, "These bank holidays have the version that is held already", "RULE-3"};
    return CalendarPublished{calendar->version, text};
}

}  // namespace alongside::clocks
