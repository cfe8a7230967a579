// What became of support that stepped back.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "care/keyworking/ids.h"
#include "platform/journal/event.h"

namespace alongside::keyworking {

/// How it was when support ended, in a word that can be counted.
enum class StepOutcome { kSettled, kBetter, kTakenOver, kTheirWish };
constexpr std::array<std::string_view, 4> NamesOf(StepOutcome) {
    return {"settled", "better", "taken-over", "their-wish"};
}
constexpr std::string_view WordsOf(StepOutcome outcome) {
    switch (outcome) {
        case StepOutcome::kSettled:
            return "Things are steady and likely to stay so";
        case StepOutcome::kBetter:
            return "Better than when we began, with some things left to do";
        case StepOutcome::kTakenOver:
            return "Other services carry on with what is needed";
        case StepOutcome::kTheirWish:
            return "They wanted support to end";
    }
    return {};
}

/// What became of it, recorded with the step back itself.
struct StepOutcomeGiven {
    StepDownId id;  ///< Of the plan.
    StepOutcome result{};
    std::string family_view;  ///< In their words, or why nobody could ask.
    ALONGSIDE_EVENT("keyworking.step_outcome_given", 1, id, result, family_view)
    friend std::string InWords(const StepOutcomeGiven& e) {
        return "When support stepped back: " + std::string(WordsOf(e.result)) +
               ". The family says: " + e.family_view;
    }
    bool operator==(const StepOutcomeGiven&) const = default;
};

}  // namespace alongside::keyworking
