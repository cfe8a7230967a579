// The rules of actions.
// SPDX-License-Identifier: MIT
#include "care/actions/action.h"

#include <utility>

#include "platform/base/text.h"

namespace alongside::actions {
namespace {

constexpr int kDaysCountedAhead = 14;  // Further ahead, a date says more than a number of days.

void TidyOwner(
    std::optional<std::string>& agency,
    std::optional<std::string>& owner,
    const std::optional<workforce::PostId>& post,
    FieldChecks& checks
) {
    checks.Tidy(agency, "agency", "The agency", kLongestLine);
    checks.Tidy(owner, "owner", "The name", kLongestLine);
    if (owner && post) checks.Add("owner_post", "Choose one of us, or enter a name, but not both");
}

// A day on which an action came to an end.
void CheckEnd(
    const std::optional<Date>& raised_on,
    Date ended_on,
    const char* field,
    Date today,
    FieldChecks& to
) {
    if (ended_on > today)
        to.Add(field, "The day must be today or in the past");
    else if (raised_on && ended_on < *raised_on)
        to.Add(field, "The day must not be before the action was agreed");
}

void CheckDays(const Action& action, Date today, FieldChecks& checks) {
    if (action.raised_on && *action.raised_on > today)
        checks.Add("raised_on", "The day it was agreed must be today or in the past");
    for (const Date due : {action.first_due_on, action.due_on}) {
        if (!action.raised_on || due >= *action.raised_on) continue;
        checks.Add("due_on", "The due day must not be before the action was agreed");
        break;
    }
    if (action.completed_on)
        CheckEnd(action.raised_on, *action.completed_on, "completed_on", today, checks);
    if (action.closed_on) CheckEnd(action.raised_on, *action.closed_on, "closed_on", today, checks);
    if (action.completed_on && action.closed_on)
        checks.Add("closed_on", "An action is either done or not needed any more, not both");
}

// ACT-1
Result<Done> CheckOpen(const Action& action) {
    if (action.IsOpen()) return Done{};
    const std::string how = action.completed_on
                                ? "This was done on " + InWords(*action.completed_on)
                                : "This is not needed since " + InWords(*action.closed_on);
    return Error{
        Fault::kRefused, how + ". If there is more to do after all, open it again first", "ACT-1"};
}

std::string DaysInWords(std::chrono::days days) {
    return Counted(static_cast<std::size_t>(days.count()), "day", "days");
}

std::string HowSoon(Date due, Date today) {
    if (due > today + std::chrono::days(kDaysCountedAhead)) return "due on " + InWords(due);
    return DueInWords(due, today);
}

void RequireReason(std::string& reason, std::string_view missing, FieldChecks& checks) {
    checks.Require(reason, "reason", "The reason", missing);
}

}  // namespace

bool IsOverdue(const Action& action, Date today) {
    return action.IsOpen() && action.due_on < today;
}

std::string StateInWords(const Action& action, Date today) {
    if (action.closed_on) return "not needed since " + InWords(*action.closed_on);
    if (!action.completed_on) return HowSoon(action.due_on, today);
    std::string words = "done on " + InWords(*action.completed_on);
    if (*action.completed_on > action.first_due_on)
        words += ", " + DaysInWords(*action.completed_on - action.first_due_on) + " after it was " +
                 (action.WasMoved() ? "first due" : "due");
    return words;
}

std::string WhyDueInWords(const Action& action) {
    if (!action.WasMoved())
        return action.raised_on
                   ? "The day that was agreed when this was raised on " + InWords(*action.raised_on)
                   : "The day that was agreed at first";
    const std::string moved = "Moved from " + InWords(action.first_due_on);
    return action.due_reason ? moved + ": " + *action.due_reason : moved;
}

Result<Action> DecideAction(Action action, Date today) {
    FieldChecks checks;
    checks.Require(
        action.title, "title", "What is to be done", "Enter what is to be done", kLongestLine
    );
    checks.Tidy(action.done_looks_like, "done_looks_like", "What done looks like");
    TidyOwner(action.agency, action.owner, action.owner_post, checks);
    CheckDays(action, today, checks);
    checks.Tidy(action.evidence, "evidence", "What shows it");
    checks.Tidy(action.closed_reason, "closed_reason", "The reason");
    return UnlessFaulty(std::move(action), checks);
}

Result<ActionHanded> DecideHanding(
    const Action& held, Owner to, std::optional<std::string> reason
) {
    TRY(CheckOpen(held));
    FieldChecks checks;
    TidyOwner(to.agency, to.owner, to.owner_post, checks);
    if (to == Owner())
        checks.Add("owner", "Enter who does this now: an agency, a name, or one of us");
    else if (to == Owner{held.agency, held.owner, held.owner_post})
        checks.Add("owner", "They have this already: enter somebody else");
    checks.Tidy(reason, "reason", "The reason");
    if (held.IsOwned() && !reason) checks.Add("reason", "Enter why somebody else does this now");
    return UnlessFaulty(
        ActionHanded{held.id, to.agency, to.owner, to.owner_post, std::move(reason)}, checks
    );
}

Result<ActionRescheduled> DecideRescheduling(
    const Action& held, Date due_on, std::string reason, Date today
) {
    TRY(CheckOpen(held));
    FieldChecks checks;
    if (due_on == held.due_on)
        checks.Add("due_on", "It is due on that day already: enter another");
    else if (due_on < today)
        checks.Add("due_on", "The new day must be today or in the future");
    else if (held.raised_on && due_on < *held.raised_on)
        checks.Add("due_on", "The due day must not be before the action was agreed");
    RequireReason(reason, "Enter why the day is moved", checks);
    return UnlessFaulty(ActionRescheduled{held.id, due_on, std::move(reason)}, checks);
}

Result<ActionNoted> DecideNote(const Action& held, std::string note) {
    FieldChecks checks;
    checks.Require(note, "note", "The note", "Enter how it is going");
    return UnlessFaulty(ActionNoted{held.id, std::move(note)}, checks);
}

Result<ActionCompleted> DecideCompletion(
    const Action& held, Date completed_on, std::string evidence, Date today
) {
    TRY(CheckOpen(held));
    FieldChecks checks;
    CheckEnd(held.raised_on, completed_on, "completed_on", today, checks);
    checks.Require(evidence, "evidence", "What shows it", "Enter how you know that it is done");
    return UnlessFaulty(ActionCompleted{held.id, completed_on, std::move(evidence)}, checks);
}

Result<ActionClosed> DecideClosing(
    const Action& held, Date closed_on, std::string reason, Date today
) {
    TRY(CheckOpen(held));
    FieldChecks checks;
    CheckEnd(held.raised_on, closed_on, "closed_on", today, checks);
    RequireReason(reason, "Enter why it is not needed any more", checks);
    return UnlessFaulty(ActionClosed{held.id, closed_on, std::move(reason)}, checks);
}

Result<ActionReopened> DecideReopening(const Action& held, std::string reason) {
    // ACT-2
    if (held.IsOpen())
        return Error{Fault::kRefused, "This is open already: there is nothing to reopen", "ACT-2"};
    FieldChecks checks;
    RequireReason(reason, "Enter what there is still to do", checks);
    return UnlessFaulty(ActionReopened{held.id, std::move(reason)}, checks);
}

Result<std::string> DecideReason(std::string reason, const std::string& missing) {
    FieldChecks checks;
    RequireReason(reason, missing, checks);
    return UnlessFaulty(std::move(reason), checks);
}

}  // namespace alongside::actions
