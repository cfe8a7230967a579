// What can happen to early signals, and to an area's rule for them.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/signals/ids.h"
#include "platform/journal/event.h"

namespace alongside::signals {

/// What a signal is called, in the middle of a sentence.
constexpr std::string_view WordsOf(SignalKind kind) {
    switch (kind) {
        case SignalKind::kExclusion:
            return "exclusion from school";
        case SignalKind::kOffRoll:
            return "off the roll of their school";
        case SignalKind::kPartTimeTimetable:
            return "part-time timetable";
        case SignalKind::kEmergencyDepartment:
            return "visit to A&E";
        case SignalKind::kPolice:
            return "contact with the police";
        case SignalKind::kSinglePointOfAccess:
            return "call to the single point of access";
        case SignalKind::kCamhs:
            return "worry raised by CAMHS";
        case SignalKind::kPlacementBreakingDown:
            return "placement breaking down";
        case SignalKind::kOther:
            return "something else";
    }
    return {};
}

/// Somebody noticed something. It adds to what is known and changes nothing, so it never meets a
/// conflict.
struct SignalRecorded {
    SignalId id;
    SignalKind kind{};
    Date noticed_on;
    std::optional<std::string> told_by;
    std::optional<std::string> note;
    ALONGSIDE_EVENT("signals.recorded", 1, id, kind, noticed_on, told_by, note)
    friend std::string InWords(const SignalRecorded& e) {
        return "Early signal: " + std::string(WordsOf(e.kind)) + ", " + InWords(e.noticed_on) +
               (e.note ? ": " + *e.note : "");
    }
};

/// It never happened, or it was somebody else.
struct SignalWithdrawn {
    SignalId id;
    std::string reason;
    ALONGSIDE_EVENT("signals.withdrawn", 1, id, reason)
    friend std::string InWords(const SignalWithdrawn& e) {
        return "Early signal withdrawn: " + e.reason;
    }
};

/// Somebody took account of every signal up to a day that was recorded by then: by rating, or by
/// saying why the rating stays.
struct SignalsConsidered {
    Date up_to;
    LookedAt how{};
    std::optional<std::string> note;
    ALONGSIDE_EVENT("signals.considered", 1, up_to, how, note)
    friend std::string InWords(const SignalsConsidered& e) {
        return (e.how == LookedAt::kRated ? "Rated with the early signals up to "
                                          : "Looked at the early signals up to ") +
               InWords(e.up_to) + (e.how == LookedAt::kStays ? ", and the rating stays" : "") +
               (e.note ? ": " + *e.note : "");
    }
};

/// What was noticed asks for the rating to be looked at again. There is never a second while one is
/// open.
struct LookAsked {
    LookId id;
    Date asked_on;
    Date due_on;
    std::string counted;               ///< `2 days after the signal was recorded`.
    std::vector<std::string> because;  ///< The signals, in words.
    ALONGSIDE_EVENT("signals.look_asked", 1, id, asked_on, due_on, counted, because)
    friend std::string InWords(const LookAsked& e) {
        return "Early signals ask for another look at the rating, by " + InWords(e.due_on);
    }
};

/// It is asked no longer.
struct LookEnded {
    LookId id;
    Date ended_on;
    ALONGSIDE_EVENT("signals.look_ended", 1, id, ended_on)
    friend std::string InWords(const LookEnded& e) {
        return "The other look at the rating is done with, " + InWords(e.ended_on);
    }
};

/// Which signals ask for another look in this area, from a day.
struct SignalRuleChosen {
    std::vector<std::string> alone;  ///< Kinds of which one is enough.
    int several = 0;                 ///< How many of any kind are enough …
    int within_days = 0;             ///< … in so many days.
    int days = 0;                    ///< In how many days somebody looks.
    Date from;
    std::string reason;
    ALONGSIDE_EVENT("signals.rule_chosen", 1, alone, several, within_days, days, from, reason)
    friend std::string InWords(const SignalRuleChosen& e) {
        return "Early signals: " + std::to_string(e.several) + " within " +
               std::to_string(e.within_days) + " days ask for another look, from " +
               InWords(e.from) + ": " + e.reason;
    }
};

}  // namespace alongside::signals
