// An action as we hold it, and the rules for recording what becomes of it.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "care/actions/actions_facts.h"
#include "care/actions/ids.h"
#include "care/workforce/ids.h"
#include "platform/base/date.h"
#include "platform/base/field_checks.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/journal/actor.h"

namespace alongside::actions {

inline constexpr std::size_t kLongestLine = 1'000;           ///< Of a title, an agency, a name.
inline constexpr std::size_t kLongestWords = kLongestTyped;  ///< Of everything else.

/// What an agency promised: what, by whom, until when.
struct Action {
    ActionId id;
    int version = 1;
    std::string title;
    std::optional<std::string> done_looks_like = {};
    std::optional<std::string> agency = {};
    std::optional<std::string> owner = {};             ///< Who there, by name or job.
    std::optional<workforce::PostId> owner_post = {};  ///< When one of our own workers owns it.
    std::optional<Date> raised_on = {};                ///< Absent when it is not known.
    Date first_due_on;                                 ///< As agreed at first: never moved.
    Date due_on;                                       ///< As agreed now.
    std::optional<std::string> due_reason = {};        ///< Why it was moved, if it was.
    SourceId source = {};                              ///< The review that recommended it.
    std::optional<Date> completed_on = {};
    std::optional<std::string> evidence = {};  ///< What shows that it was done.
    std::optional<Date> closed_on = {};        ///< Not needed since.
    std::optional<std::string> closed_reason = {};

    bool IsOpen() const { return !completed_on && !closed_on; }
    /// The day it was done, or not needed any more; nothing while it is open.
    std::optional<Date> EndedOn() const { return completed_on ? completed_on : closed_on; }
    /// Whether somebody is named: an agency, a person or one of our workers.
    bool IsOwned() const { return agency || owner || owner_post; }
    /// Whether it is due on another day than was agreed at first.
    bool WasMoved() const { return due_on != first_due_on; }
    bool operator==(const Action&) const = default;
};

/// How somebody said that it is going.
struct ActionNote {
    std::string note;
    journal::ActorId written_by;
    Instant written_at;
    bool operator==(const ActionNote&) const = default;
};

/// Who does it.
struct Owner {
    std::optional<std::string> agency = {};
    std::optional<std::string> owner = {};
    std::optional<workforce::PostId> owner_post = {};
    bool operator==(const Owner&) const = default;
};

/// Open, and its day has passed. On the day itself it is not overdue yet.
bool IsOverdue(const Action& action, Date today);

/// "3 days overdue", "due today", "due tomorrow", "due in 5 days", "due on 9 March 2023",
/// "done on 9 January 2023, 4 days after it was first due", "not needed since 9 January 2023".
/// How late something was done counts from the day agreed at first: moving a day hides nothing.
std::string StateInWords(const Action& action, Date today);
/// Why it is due on that day: "The day that was agreed at first", or how it was moved and why.
std::string WhyDueInWords(const Action& action);

/// Tidies and checks an action, as it is raised and as it is put right. Impossible, `kInvalid` at
/// the field: no title, due before it was raised, raised, done or closed in the future, done or
/// closed before it was raised, both done and closed, a worker of ours and a name beside. Who it
/// was recommended by, its id and its version are left as they are.
Result<Action> DecideAction(Action action, Date today);

/// Gives it to somebody else. `kInvalid`: nobody is named, it is who has it already, no reason
/// where somebody had it. ACT-1: it is open.
Result<ActionHanded> DecideHanding(const Action& held, Owner to, std::optional<std::string> reason);

/// Moves the day by which it is due. `kInvalid`: the same day, a day that has passed or is before
/// it was raised, no reason. ACT-1: it is open.
Result<ActionRescheduled> DecideRescheduling(
    const Action& held, Date due_on, std::string reason, Date today
);

/// Says how it is going; also of one that is finished.
Result<ActionNoted> DecideNote(const Action& held, std::string note);

/// Says that it is done. `kInvalid`: before it was raised, in the future, without anything that
/// shows it. ACT-1: it is open.
Result<ActionCompleted> DecideCompletion(
    const Action& held, Date completed_on, std::string evidence, Date today
);

/// Says that it is not needed any more, under the same rules, with a reason.
Result<ActionClosed> DecideClosing(
    const Action& held, Date closed_on, std::string reason, Date today
);

/// There is more to do after all. `kInvalid`: no reason. ACT-2: it is finished.
Result<ActionReopened> DecideReopening(const Action& held, std::string reason);

/// The reason for putting an action right or taking it back, tidied; `missing` is said when there
/// is none.
Result<std::string> DecideReason(std::string reason, const std::string& missing);

}  // namespace alongside::actions
