// What can happen to what is due, and to an area's rules for it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/clocks/ids.h"
#include "care/deadlines/ids.h"
#include "platform/journal/event.h"

namespace alongside::clocks {

/// Something is due for a person, or on another day than before. It says by which rule, version
/// and calendar, so that the day stands whatever they become.
struct DeadlineSet {
    DeadlineId id;
    std::string set;
    std::string rule;
    std::string about;  ///< The review from which it counts; empty where it is nobody's own.
    std::optional<deadlines::ReviewType> kind;
    Date starts_on;
    Date due_on;
    std::string counted;  ///< `10 working days after admission`.
    deadlines::Standing standing{};
    std::string version;
    std::string calendar;
    std::string source;
    std::optional<DeadlineId> fulfils;  ///< The one before it, which its start fulfilled.
    ALONGSIDE_EVENT(
        "clocks.deadline_set",
        1,
        id,
        set,
        rule,
        about,
        kind,
        starts_on,
        due_on,
        counted,
        standing,
        version,
        calendar,
        source,
        fulfils
    )
    friend std::string InWords(const DeadlineSet& e) {
        return std::string(AskedBy(e.rule)) + ": due by " + InWords(e.due_on) + ", " + e.counted +
               " on " + InWords(e.starts_on);
    }
};

/// It is not due any more.
struct DeadlineEnded {
    DeadlineId id;
    std::string rule;
    DeadlineEnding how{};
    Date ended_on;
    ALONGSIDE_EVENT("clocks.deadline_ended", 1, id, rule, how, ended_on)
    friend std::string InWords(const DeadlineEnded& e) {
        return std::string(AskedBy(e.rule)) +
               (e.how == DeadlineEnding::kFulfilled ? ": done on " : ": not due any more from ") +
               InWords(e.ended_on);
    }
};

/// Somebody gave more time. What was late already stays late.
struct DeadlineExtended {
    DeadlineId id;
    std::string rule;
    Date due_on;
    ExtensionReason because{};
    std::string note;
    ALONGSIDE_EVENT("clocks.deadline_extended", 1, id, rule, due_on, because, note)
    friend std::string InWords(const DeadlineExtended& e) {
        return std::string(AskedBy(e.rule)) + ": more time, until " + InWords(e.due_on) + ": " +
               e.note;
    }
};

/// From which day a set of rules counts in an area, in place of its own day; nothing when it does
/// not count there.
struct RuleSetAdopted {
    std::string set;
    std::optional<Date> from;
    std::string reason;
    ALONGSIDE_EVENT("clocks.rule_set_adopted", 1, set, from, reason)
    friend std::string InWords(const RuleSetAdopted& e) {
        return "The rules " + e.set +
               (e.from ? " count from " + InWords(*e.from) : std::string(" do not count")) + ": " +
               e.reason;
    }
};

/// How long something may take in this area, for what starts on or after a day.
struct TermChosen {
    std::string rule;
    std::string whom;  ///< As a rule's `within` names it: `all`, `red`, `cetr` …
    std::string term;  ///< `7 days`.
    Date from;
    std::string reason;
    ALONGSIDE_EVENT("clocks.term_chosen", 1, rule, whom, term, from, reason)
    friend std::string InWords(const TermChosen& e) {
        return std::string(AskedBy(e.rule)) + (e.whom == "all" ? "" : " (" + e.whom + ")") +
               ": within " + e.term + " from " + InWords(e.from) + ": " + e.reason;
    }
};

/// The bank holidays that count from now on, whole.
struct CalendarPublished {
    std::string version;
    std::string text;  ///< As `rules/bank-holidays.toml`.
    ALONGSIDE_EVENT("clocks.calendar_published", 1, version, text)
    friend std::string InWords(const CalendarPublished& e) {
        return "Bank holidays " + e.version + " published";
    }
};

}  // namespace alongside::clocks
