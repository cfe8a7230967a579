// What can happen to an action.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/actions/ids.h"
#include "care/workforce/ids.h"
#include "platform/journal/event.h"

namespace alongside::actions {

/// Somebody promised to do something by a day.
struct ActionRaised {
    ActionId id;
    std::string title;
    std::optional<std::string> done_looks_like;
    std::optional<std::string> agency;
    std::optional<std::string> owner;
    std::optional<workforce::PostId> owner_post;  ///< When one of our own workers owns it.
    std::optional<Date> raised_on;                ///< Absent when it is not known.
    Date due_on;
    std::optional<SourceId> source;
    std::optional<std::string> evidence;  ///< What shows already that something was done.
    ALONGSIDE_EVENT(
        "actions.action_raised",
        1,
        id,
        title,
        done_looks_like,
        agency,
        owner,
        owner_post,
        raised_on,
        due_on,
        source,
        evidence
    )
    friend std::string InWords(const ActionRaised& e) {
        return "Action agreed: " + e.title + ", due on " + InWords(e.due_on);
    }
};

/// Who does it now. What is absent is nobody's: the owner before keeps no part of it.
struct ActionHanded {
    ActionId id;
    std::optional<std::string> agency;
    std::optional<std::string> owner;
    std::optional<workforce::PostId> owner_post;
    std::optional<std::string> reason;  ///< Absent when nobody owned it before.
    ALONGSIDE_EVENT("actions.action_handed", 1, id, agency, owner, owner_post, reason)
    friend std::string InWords(const ActionHanded& e) {
        std::string words = "Action handed to ";
        if (e.owner)
            words += *e.owner + (e.agency ? ", " + *e.agency : "");
        else if (e.owner_post)
            words += "a worker of the service";
        else
            words += e.agency.value_or("somebody");
        return e.reason ? words + ": " + *e.reason : words;
    }
};

/// The day by which it is due was moved. The day that was agreed first stays what it was.
struct ActionRescheduled {
    ActionId id;
    Date due_on;
    std::string reason;
    ALONGSIDE_EVENT("actions.action_rescheduled", 1, id, due_on, reason)
    friend std::string InWords(const ActionRescheduled& e) {
        return "Due day of an action moved to " + InWords(e.due_on) + ": " + e.reason;
    }
};

/// How it is going.
struct ActionNoted {
    ActionId id;
    std::string note;
    ALONGSIDE_EVENT("actions.action_noted", 1, id, note)
    friend std::string InWords(const ActionNoted& e) { return "Note on an action: " + e.note; }
};

/// It is done.
struct ActionCompleted {
    ActionId id;
    Date completed_on;
    std::optional<std::string> evidence;  ///< All that shows it, whole.
    ALONGSIDE_EVENT("actions.action_completed", 1, id, completed_on, evidence)
    friend std::string InWords(const ActionCompleted& e) {
        return "Action done on " + InWords(e.completed_on) + (e.evidence ? ": " + *e.evidence : "");
    }
};

/// It is not needed any more.
struct ActionClosed {
    ActionId id;
    Date closed_on;
    std::string reason;
    ALONGSIDE_EVENT("actions.action_closed", 1, id, closed_on, reason)
    friend std::string InWords(const ActionClosed& e) {
        return "Action not needed since " + InWords(e.closed_on) + ": " + e.reason;
    }
};

/// There is more to do after all.
struct ActionReopened {
    ActionId id;
    std::string reason;
    ALONGSIDE_EVENT("actions.action_reopened", 1, id, reason)
    friend std::string InWords(const ActionReopened& e) {
        return "Action opened again: " + e.reason;
    }
};

/// What was held of an action was wrong; this is it, whole.
struct ActionAmended {
    ActionId id;
    std::string title;
    std::optional<std::string> done_looks_like;
    std::optional<std::string> agency;
    std::optional<std::string> owner;
    std::optional<workforce::PostId> owner_post;
    std::optional<Date> raised_on;
    Date first_due_on;
    Date due_on;
    std::optional<SourceId> source;
    std::optional<Date> completed_on;
    std::optional<std::string> evidence;
    std::optional<Date> closed_on;
    std::optional<std::string> closed_reason;
    std::string reason;
    ALONGSIDE_EVENT(
        "actions.action_amended",
        1,
        id,
        title,
        done_looks_like,
        agency,
        owner,
        owner_post,
        raised_on,
        first_due_on,
        due_on,
        source,
        completed_on,
        evidence,
        closed_on,
        closed_reason,
        reason
    )
    friend std::string InWords(const ActionAmended& e) { return "Action put right: " + e.reason; }
};

/// Nobody ever agreed to do this.
struct ActionWithdrawn {
    ActionId id;
    std::string reason;
    ALONGSIDE_EVENT("actions.action_withdrawn", 1, id, reason)
    friend std::string InWords(const ActionWithdrawn& e) { return "Action withdrawn: " + e.reason; }
};

}  // namespace alongside::actions
