// The rules of early signals.
// SPDX-License-Identifier: MIT
#include "care/signals/signal.h"

#include <algorithm>
#include <utility>

#include "platform/base/field_checks.h"
#include "platform/base/text.h"

namespace alongside::signals {
namespace {

using std::chrono::days;

constexpr int kMostSignals = 20;
constexpr int kMostWithin = 366;
constexpr int kMostDays = 31;

std::string Said(const Signal& signal) {
    return WithCapital(std::string(WordsOf(signal.kind))) + " on " + InWords(signal.noticed_on);
}

// The latest signals that lie so close together that they are enough between them.
std::vector<Signal> CloseTogether(std::vector<Signal> waiting, const SignalRule& rule) {
    const auto enough = static_cast<std::size_t>(std::max(rule.several, 1));
    std::ranges::sort(waiting, std::ranges::greater{}, [](const Signal& signal) {
        return std::pair(signal.noticed_on, signal.id.value);
    });
    for (std::size_t first = 0; first + enough <= waiting.size(); ++first) {
        const Date latest = waiting[first].noticed_on;
        const Date earliest = waiting[first + enough - 1].noticed_on;
        if (latest - earliest < days(rule.within_days)) {
            std::erase_if(waiting, [&](const Signal& signal) {
                return signal.noticed_on > latest ||
                       latest - signal.noticed_on >= days(rule.within_days);
            });
            return waiting;
        }
    }
    return {};
}

}  // namespace

SignalRule RuleOn(const std::vector<SignalRule>& said, Date day) {
    SignalRule rule;
    for (const SignalRule& each : said)
        if (each.from <= day && each.from >= rule.from) rule = each;
    return rule;
}

std::vector<Signal> Waiting(std::vector<Signal> signals) {
    std::erase_if(signals, [](const Signal& signal) { return signal.considered.has_value(); });
    return signals;
}

std::vector<std::string> WhyLook(const std::vector<Signal>& waiting, const SignalRule& rule) {
    std::vector<std::string> because;
    for (const Signal& signal : waiting)
        if (std::ranges::find(rule.alone, signal.kind) != rule.alone.end())
            because.push_back(Said(signal) + ": one is enough");
    const std::vector<Signal> several = CloseTogether(waiting, rule);
    if (!several.empty())
        because.push_back(
            Counted(several.size(), "signal", "signals") + " within " +
            Counted(static_cast<std::size_t>(rule.within_days), "day", "days") +
            ", the latest on " + InWords(several.front().noticed_on)
        );
    return because;
}

LookAsked LookFor(std::vector<std::string> because, const SignalRule& rule, Date today) {
    return {
        .id = LookId::New(),
        .asked_on = today,
        .due_on = today + days(rule.days),
        .counted =
            Counted(static_cast<std::size_t>(rule.days), "day", "days") + " after it was recorded",
        .because = std::move(because)};
}

Result<SignalRecorded> DecideSignal(SignalRecorded signal, Date today) {
    FieldChecks checks;
    checks.NotAfter(signal.noticed_on, today, "noticed_on", "The day must be today or in the past");
    checks.Tidy(signal.told_by, "told_by", "Who told you");
    checks.Tidy(signal.note, "note", "What happened");
    if (signal.kind == SignalKind::kOther && !signal.note) checks.Add("note", "Say what happened");
    return UnlessFaulty(std::move(signal), checks);
}

Result<SignalRuleChosen> DecideRule(SignalRuleChosen rule) {
    FieldChecks checks;
    const auto between = [&](int value, int most, std::string_view field) {
        if (value < 1 || value > most)
            checks.Add(field, "Enter a number from 1 to " + std::to_string(most));
    };
    between(rule.several, kMostSignals, "several");
    between(rule.within_days, kMostWithin, "within_days");
    between(rule.days, kMostDays, "days");
    checks.Require(rule.reason, "reason", "The reason", "Enter who decided it, and where");
    return UnlessFaulty(std::move(rule), checks);
}

std::string VersionOf(const std::optional<Look>& look, const std::vector<Signal>& waiting) {
    return (look ? look->id.value : std::string("none")) + "." + std::to_string(waiting.size());
}

}  // namespace alongside::signals
