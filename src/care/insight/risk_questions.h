// What the forms about risks ask.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "care/insight/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::insight {

inline constexpr std::size_t kLongestRiskText = 10'000;

inline constexpr ask::Option<RiskLevel> kLevelOptions[] = {
    {RiskLevel::kRed, "Red"},
    {RiskLevel::kAmber, "Amber"},
    {RiskLevel::kGreen, "Green"},
};

inline constexpr ask::Words kDescriptionAsked = {
    .name = "description",
    .label = "What is the risk?",
    .hint = "Do not name anybody: the return shows this text",
    .required = "Describe the risk",
    .called = "The description",
    .longest = kLongestRiskText,
};
inline constexpr ask::Day kRaisedOnAsked = {
    .name = "raised_on",
    .label = "When was it raised?",
    .required = "Enter the day the risk was raised",
    .called = "The day it was raised",
};
inline constexpr ask::OneOf<RiskLevel> kBeforeAsked = {
    .name = "rag_before",
    .label = "How serious is it before anything is done?",
    .required = "Choose how serious the risk is",
    .options = kLevelOptions,
};
inline constexpr ask::Words kMitigationAsked = {
    .name = "mitigation",
    .label = "What is done about it? (optional)",
    .called = "The mitigation",
    .longest = kLongestRiskText,
};
inline constexpr ask::OneOfList<RiskLevel> kAfterAsked = {
    .name = "rag_after",
    .label = "How serious is it then? (optional)",
    .options = kLevelOptions,
    .empty = "As before",
};

inline constexpr ask::Words kWhyChangedAsked = {
    .name = "reason",
    .label = "Why does this change?",
    .required = "Enter why the risk is changed",
    .called = "The reason",
};

inline constexpr ask::Day kClosedOnAsked = {
    .name = "closed_on",
    .label = "From which day is it no longer a risk?",
    .required = "Enter the day the risk was closed",
    .called = "The day it was closed",
};
inline constexpr ask::Words kWhyClosedAsked = {
    .name = "reason",
    .label = "Why is it closed?",
    .required = "Enter why the risk is closed",
    .called = "The reason",
};

inline constexpr ask::Words kNeverARiskAsked =
    patterns::WhyWithdrawn("Enter why this was never a risk");

}  // namespace alongside::insight
