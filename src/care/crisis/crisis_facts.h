// What can happen to a crisis sheet, and that a crisis happened.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/crisis/ids.h"
#include "platform/journal/event.h"

namespace alongside::crisis {

/// The whole sheet, as it is from now on. The first one writes it; a later one replaces it and says
/// what changed. What nobody said is empty. Whom to ring is told by three lists of one length.
struct CrisisSheetWritten {
    SheetId id;
    std::string who_i_am;  ///< In their own words.
    std::string how_to_talk;
    std::string helps;
    std::string worse;
    std::string warning_signs;
    std::string pinch_points;
    std::string first_step;
    std::string then_step;
    std::string if_worse;
    std::string health;
    std::vector<std::string> ring_names;
    std::vector<std::string> ring_phones;
    std::vector<std::string> ring_when;
    std::string safe_places;
    std::string must_not;
    std::string services;  ///< What is agreed about hospital and police.
    std::string written_with;
    Agreement agreement{};
    std::optional<std::string> why_not_agreed;
    Date written_on;
    Date review_by;
    int review_days = 0;  ///< The area's setting that gave it, unless an earlier day was chosen.
    std::optional<std::string> reason;
    ALONGSIDE_EVENT(
        "crisis.sheet_written",
        1,
        id,
        who_i_am,
        how_to_talk,
        helps,
        worse,
        warning_signs,
        pinch_points,
        first_step,
        then_step,
        if_worse,
        health,
        ring_names,
        ring_phones,
        ring_when,
        safe_places,
        must_not,
        services,
        written_with,
        agreement,
        why_not_agreed,
        written_on,
        review_by,
        review_days,
        reason
    )
    friend std::string InWords(const CrisisSheetWritten& e) {
        return e.reason ? "Crisis sheet written anew: " + *e.reason
                        : "Crisis sheet written with " + e.written_with;
    }
    bool operator==(const CrisisSheetWritten&) const = default;
};

/// It was about somebody else.
struct CrisisSheetWithdrawn {
    SheetId id;
    std::string reason;
    ALONGSIDE_EVENT("crisis.sheet_withdrawn", 1, id, reason)
    friend std::string InWords(const CrisisSheetWithdrawn& e) {
        return "Crisis sheet withdrawn: " + e.reason;
    }
};

/// A crisis, written down by whoever was there or was rung.
struct CrisisNoted {
    CrisisId id;
    Date happened_on;
    std::optional<int> at;  ///< Minutes since midnight.
    std::string happened;
    std::string done;
    std::string told;
    std::string next;
    ALONGSIDE_EVENT("crisis.noted", 1, id, happened_on, at, happened, done, told, next)
    friend std::string InWords(const CrisisNoted& e) {
        return "Crisis on " + InWords(e.happened_on) + ": " + e.happened;
    }
    bool operator==(const CrisisNoted&) const = default;
};

/// Somebody of the day team has read it and takes it from there.
struct CrisisAcknowledged {
    CrisisId id;
    std::string answer;  ///< What happens now.
    ALONGSIDE_EVENT("crisis.acknowledged", 1, id, answer)
    friend std::string InWords(const CrisisAcknowledged& e) {
        return "Taken on after a crisis: " + e.answer;
    }
};

/// It never happened, or to somebody else.
struct CrisisNoteWithdrawn {
    CrisisId id;
    std::string reason;
    ALONGSIDE_EVENT("crisis.note_withdrawn", 1, id, reason)
    friend std::string InWords(const CrisisNoteWithdrawn& e) {
        return "What was written of a crisis was withdrawn: " + e.reason;
    }
};

/// After how many days an area looks at a crisis sheet again, from a day on. In the area's stream.
struct SheetReviewSet {
    int days = 0;
    Date from;
    ALONGSIDE_EVENT("crisis.sheet_review_set", 1, days, from)
    friend std::string InWords(const SheetReviewSet& e) {
        return "Crisis sheets are looked at again after " + std::to_string(e.days) +
               " days, from " + InWords(e.from);
    }
};

}  // namespace alongside::crisis
