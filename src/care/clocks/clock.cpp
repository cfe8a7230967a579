// Compares what is open with what the rules want.
// SPDX-License-Identifier: MIT
#include "care/clocks/clock.h"

#include <algorithm>
#include <array>

#include "platform/base/text.h"

namespace alongside::clocks {
namespace {

using deadlines::Deadline;

// The longest that anybody may be given at once.
constexpr int kMostDays = 91;

// Rules of the last of something: its next occurrence says that this one was done.
bool CountsFromTheLast(std::string_view rule) {
    constexpr std::array<std::string_view, 4> kRules = {
        "inpatient-review", "oversight-visit", "rating-review", "repeat-statutory-meeting"};
    return std::ranges::find(kRules, rule) != kRules.end();
}

bool IsSame(const Clock& clock, const Deadline& deadline) {
    return clock.set == deadline.set && clock.rule == deadline.rule &&
           clock.about == deadline.about;
}

DeadlineSet SetOf(const Deadline& wanted) {
    return {
        .id = DeadlineId::New(),
        .set = wanted.set,
        .rule = wanted.rule,
        .about = wanted.about,
        .kind = wanted.type,
        .starts_on = wanted.starts_on,
        .due_on = wanted.due,
        .counted = wanted.counted,
        .standing = wanted.standing,
        .version = wanted.version,
        .calendar = wanted.calendar,
        .source = wanted.source,
        .fulfils = std::nullopt};
}

void Want(
    const std::vector<Clock>& open,
    const Deadline& wanted,
    const EndingOf& ending_of,
    std::vector<ClockChange>& changes
) {
    const auto held =
        std::ranges::find_if(open, [&](const Clock& clock) { return IsSame(clock, wanted); });
    DeadlineSet set = SetOf(wanted);
    if (held == open.end()) {
        changes.emplace_back(std::move(set));
        return;
    }
    if (held->starts_on == wanted.starts_on) {
        if (held->first_due_on == wanted.due && held->kind == wanted.type) return;
        set.id = held->id;
    } else if (CountsFromTheLast(wanted.rule) && wanted.starts_on > held->starts_on) {
        set.fulfils = held->id;
    } else {
        const Ending ending = ending_of(*held);
        changes.emplace_back(DeadlineEnded{held->id, held->rule, ending.how, ending.on});
    }
    changes.emplace_back(std::move(set));
}

}  // namespace

std::vector<ClockChange> MoveClocks(
    const std::vector<Clock>& open, const std::vector<Deadline>& wanted, const EndingOf& ending_of
) {
    std::vector<ClockChange> changes;
    for (const Clock& clock : open) {
        const bool stays = std::ranges::any_of(wanted, [&](const Deadline& deadline) {
            return IsSame(clock, deadline);
        });
        if (stays) continue;
        const Ending ending = ending_of(clock);
        changes.emplace_back(DeadlineEnded{clock.id, clock.rule, ending.how, ending.on});
    }
    for (const Deadline& deadline : wanted) Want(open, deadline, ending_of, changes);
    return changes;
}

Result<DeadlineExtended> DecideExtension(
    const Clock& clock, int days, ExtensionReason because, const std::string& note, Date today
) {
    if (!clock.IsOpen())
        return Error{
            Fault::kRefused, "This is not due any more, so it needs no more time", "CLOCK-1"};
    std::vector<FieldFault> faults;
    if (days < 1 || days > kMostDays)
        faults.push_back(
            {"days", "Enter how many days more, from 1 to " + std::to_string(kMostDays)}
        );
    if (Trim(note).empty()) faults.push_back({"note", "Enter what happened"});
    if (!faults.empty()) return Error{Fault::kInvalid, "There is a problem", {}, std::move(faults)};
    const bool late = clock.due_on < today;
    const Date until =
        late ? clock.due_on : std::max(clock.due_on, today + std::chrono::days(days));
    return DeadlineExtended{clock.id, clock.rule, until, because, std::string(Trim(note))};
}

std::string WhyDue(const Clock& clock) {
    return clock.counted + " on " + InWords(clock.starts_on);
}

std::string OnWhoseWord(deadlines::Standing standing) {
    switch (standing) {
        case deadlines::Standing::kPolicy:
            return "National policy";
        case deadlines::Standing::kLocalDefault:
            return "Your area’s setting";
        case deadlines::Standing::kStatute:
            return "Statute";
    }
    return {};
}

std::string WhyMoreTime(ExtensionReason because) {
    switch (because) {
        case ExtensionReason::kPersonNotReady:
            return "The person was not ready";
        case ExtensionReason::kFamilyAsked:
            return "The family asked for more time";
        case ExtensionReason::kBereavement:
            return "There was a bereavement";
        case ExtensionReason::kNeededPersonAway:
            return "Somebody who is needed was away";
        case ExtensionReason::kWaitsForReport:
            return "It waits for a report";
    }
    return {};
}

}  // namespace alongside::clocks
