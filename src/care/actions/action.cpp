// The rules of actions.
// SPDX-License-Identifier: MIT
#include "care/actions/action.h"

#include <utility>
#include <vector>

#include "platform/base/text.h"

namespace alongside::actions {
namespace {

constexpr int kDaysCountedAhead = 14;  // Further ahead, a date says more than a number of days.

using Faults = std::vector<FieldFault>;

// A text of a form: its field, what messages call it, and how long it may be.
struct TextRule {
    const char* field;
    const char* called;
    std::size_t longest = kLongestWords;
};

void Tidy(std::string& text, const TextRule& rule, Faults& faults) {
    text = std::string(Trim(text));
    const std::string called = rule.called;
    if (!IsValidUtf8(text) || HasControlCharacters(text))
        faults.push_back({rule.field, called + " holds characters that cannot be kept"});
    else if (CountCharacters(text) > rule.longest)
        faults.push_back(
            {rule.field,
             called + " must be " + WithThousands(static_cast<long long>(rule.longest)) +
                 " characters or fewer"}
        );
}

void Tidy(std::optional<std::string>& text, const TextRule& rule, Faults& faults) {
    if (!text) return;
    Tidy(*text, rule, faults);
    if (text->empty()) text.reset();
}

void Require(std::string& text, const TextRule& rule, const std::string& missing, Faults& faults) {
    Tidy(text, rule, faults);
    if (text.empty()) faults.push_back({rule.field, missing});
}

void TidyOwner(
    std::optional<std::string>& agency,
    std::optional<std::string>& owner,
    const std::optional<workforce::PostId>& post,
    Faults& faults
) {
    Tidy(agency, {"agency", "The agency", kLongestLine}, faults);
    Tidy(owner, {"owner", "The name", kLongestLine}, faults);
    if (owner && post)
        faults.push_back({"owner_post", "Choose one of us, or enter a name, but not both"});
}

// A day on which an action came to an end.
void CheckEnd(
    const std::optional<Date>& raised_on, Date ended_on, const char* field, Date today, Faults& to
) {
    if (ended_on > today)
        to.push_back({field, "The day must be today or in the past"});
    else if (raised_on && ended_on < *raised_on)
        to.push_back({field, "The day must not be before the action was agreed"});
}

void CheckDays(const Action& action, Date today, Faults& faults) {
    if (action.raised_on && *action.raised_on > today)
        faults.push_back({"raised_on", "The day it was agreed must be today or in the past"});
    for (const Date due : {action.first_due_on, action.due_on}) {
        if (!action.raised_on || due >= *action.raised_on) continue;
        faults.push_back({"due_on", "The due day must not be before the action was agreed"});
        break;
    }
    if (action.completed_on)
        CheckEnd(action.raised_on, *action.completed_on, "completed_on", today, faults);
    if (action.closed_on) CheckEnd(action.raised_on, *action.closed_on, "closed_on", today, faults);
    if (action.completed_on && action.closed_on)
        faults.push_back({"closed_on", "An action is either done or not needed any more, not both"}
        );
}

Error Invalid(Faults faults) {
    return {Fault::kInvalid, "There is a problem", {}, std::move(faults)};
}

template <class T>
Result<T> UnlessFaulty(T value, Faults faults) {
    if (!faults.empty()) return Invalid(std::move(faults));
    return value;
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

std::string DueInWords(Date due, Date today) {
    using std::chrono::days;
    if (due < today) return DaysInWords(today - due) + " overdue";
    if (due == today) return "due today";
    if (due == today + days(1)) return "due tomorrow";
    if (due <= today + days(kDaysCountedAhead)) return "due in " + DaysInWords(due - today);
    return "due on " + InWords(due);
}

constexpr TextRule kReason = {"reason", "The reason"};
constexpr TextRule kEvidence = {"evidence", "What shows it"};

}  // namespace

bool IsOverdue(const Action& action, Date today) {
    return action.IsOpen() && action.due_on < today;
}

std::string StateInWords(const Action& action, Date today) {
    if (action.closed_on) return "not needed since " + InWords(*action.closed_on);
    if (!action.completed_on) return DueInWords(action.due_on, today);
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
    Faults faults;
    Require(
        action.title,
        {"title", "What is to be done", kLongestLine},
        "Enter what is to be done",
        faults
    );
    Tidy(action.done_looks_like, {"done_looks_like", "What done looks like"}, faults);
    TidyOwner(action.agency, action.owner, action.owner_post, faults);
    CheckDays(action, today, faults);
    Tidy(action.evidence, kEvidence, faults);
    Tidy(action.closed_reason, {"closed_reason", "The reason"}, faults);
    return UnlessFaulty(std::move(action), std::move(faults));
}

Result<ActionHanded> DecideHanding(
    const Action& held, Owner to, std::optional<std::string> reason
) {
    TRY(CheckOpen(held));
    Faults faults;
    TidyOwner(to.agency, to.owner, to.owner_post, faults);
    if (to == Owner())
        faults.push_back({"owner", "Enter who does this now: an agency, a name, or one of us"});
    else if (to == Owner{held.agency, held.owner, held.owner_post})
        faults.push_back({"owner", "They have this already: enter somebody else"});
    Tidy(reason, kReason, faults);
    if (held.IsOwned() && !reason)
        faults.push_back({"reason", "Enter why somebody else does this now"});
    return UnlessFaulty(
        ActionHanded{held.id, to.agency, to.owner, to.owner_post, std::move(reason)},
        std::move(faults)
    );
}

Result<ActionRescheduled> DecideRescheduling(
    const Action& held, Date due_on, std::string reason, Date today
) {
    TRY(CheckOpen(held));
    Faults faults;
    if (due_on == held.due_on)
        faults.push_back({"due_on", "It is due on that day already: enter another"});
    else if (due_on < today)
        faults.push_back({"due_on", "The new day must be today or in the future"});
    else if (held.raised_on && due_on < *held.raised_on)
        faults.push_back({"due_on", "The due day must not be before the action was agreed"});
    Require(reason, kReason, "Enter why the day is moved", faults);
    return UnlessFaulty(ActionRescheduled{held.id, due_on, std::move(reason)}, std::move(faults));
}

Result<ActionNoted> DecideNote(const Action& held, std::string note) {
    Faults faults;
    Require(note, {"note", "The note"}, "Enter how it is going", faults);
    return UnlessFaulty(ActionNoted{held.id, std::move(note)}, std::move(faults));
}

Result<ActionCompleted> DecideCompletion(
    const Action& held, Date completed_on, std::string evidence, Date today
) {
    TRY(CheckOpen(held));
    Faults faults;
    CheckEnd(held.raised_on, completed_on, "completed_on", today, faults);
    Require(evidence, kEvidence, "Enter how you know that it is done", faults);
    return UnlessFaulty(
        ActionCompleted{held.id, completed_on, std::move(evidence)}, std::move(faults)
    );
}

Result<ActionClosed> DecideClosing(
    const Action& held, Date closed_on, std::string reason, Date today
) {
    TRY(CheckOpen(held));
    Faults faults;
    CheckEnd(held.raised_on, closed_on, "closed_on", today, faults);
    Require(reason, kReason, "Enter why it is not needed any more", faults);
    return UnlessFaulty(ActionClosed{held.id, closed_on, std::move(reason)}, std::move(faults));
}

Result<ActionReopened> DecideReopening(const Action& held, std::string reason) {
    // ACT-2
    if (held.IsOpen())
        return Error{Fault::kRefused, "This is open already: there is nothing to reopen", "ACT-2"};
    Faults faults;
    Require(reason, kReason, "Enter what there is still to do", faults);
    return UnlessFaulty(ActionReopened{held.id, std::move(reason)}, std::move(faults));
}

Result<std::string> DecideReason(std::string reason, const std::string& missing) {
    Faults faults;
    Require(reason, kReason, missing, faults);
    return UnlessFaulty(std::move(reason), std::move(faults));
}

}  // namespace alongside::actions
