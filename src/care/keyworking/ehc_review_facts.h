// What can happen to the reviews of somebody's education, health and care (EHC) plan.
// They stand with keyworking because each of them asks whether the keyworker should come back; that
// there is a plan, and from when to when, is among the details of people. A module for education
// can take both over by their events. SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "platform/base/date.h"
#include "platform/base/id.h"
#include "platform/journal/event.h"

namespace alongside::keyworking {

using EhcReviewId = Id<struct EhcReviewTag>;

/// What becomes of the plan. The local authority has four weeks to decide: until then it is
/// awaited.
enum class EhcOutcome { kAwaited, kKept, kAmended, kCeased };
constexpr std::array<std::string_view, 4> NamesOf(EhcOutcome) {
    return {"awaited", "kept", "amended", "ceased"};
}

/// Whether they want the keyworker back, as it was asked at the review.
enum class AskedBack { kWanted, kNotWanted, kLater, kNotAsked };
constexpr std::array<std::string_view, 4> NamesOf(AskedBack) {
    return {"wanted", "not-wanted", "later", "not-asked"};
}

/// How a review's history goes on after its day.
constexpr std::string_view WordsOf(EhcOutcome outcome) {
    switch (outcome) {
        case EhcOutcome::kAwaited:
            return "the council has not decided yet";
        case EhcOutcome::kKept:
            return "the plan stays as it is";
        case EhcOutcome::kAmended:
            return "the plan is changed";
        case EhcOutcome::kCeased:
            return "the plan ends";
    }
    return {};
}

/// A review of the plan was held; recorded again with a reason, what was written was wrong.
struct EhcPlanReviewed {
    EhcReviewId id;
    Date held_on;
    EhcOutcome outcome{};
    std::string what;  ///< What was said, and what changes.
    std::optional<AskedBack> asked_back;
    std::optional<std::string> answer;  ///< In their words, or why they were not asked.
    std::optional<Date> next_by;        ///< Where an earlier day was agreed than the law's.
    std::optional<Date> told_on;        ///< When the council said it, where that was later.
    std::optional<std::string> decision;
    std::optional<std::string> reason;
    ALONGSIDE_EVENT(
        "keyworking.ehc_plan_reviewed",
        1,
        id,
        held_on,
        outcome,
        what,
        asked_back,
        answer,
        next_by,
        told_on,
        decision,
        reason
    )
    friend std::string InWords(const EhcPlanReviewed& e) {
        if (e.reason) return "Review of the EHC plan put right: " + *e.reason;
        return "EHC plan reviewed on " + InWords(e.held_on) + ": " +
               std::string(WordsOf(e.outcome));
    }
};

/// The local authority said what it decided after a review.
struct EhcDecisionTold {
    EhcReviewId id;
    EhcOutcome outcome{};
    Date told_on;
    std::string decision;  ///< In words.
    ALONGSIDE_EVENT("keyworking.ehc_decision_told", 1, id, outcome, told_on, decision)
    friend std::string InWords(const EhcDecisionTold& e) {
        return "The council decided about the EHC plan, told on " + InWords(e.told_on) + ": " +
               std::string(WordsOf(e.outcome));
    }
};

/// The review was never held.
struct EhcReviewWithdrawn {
    EhcReviewId id;
    std::string reason;
    ALONGSIDE_EVENT("keyworking.ehc_review_withdrawn", 1, id, reason)
    friend std::string InWords(const EhcReviewWithdrawn& e) {
        return "Review of the EHC plan withdrawn: " + e.reason;
    }
};

}  // namespace alongside::keyworking
