// What the forms of crisis sheets and crises ask.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "care/crisis/sheet.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::crisis {

inline constexpr std::size_t kLongestAnswer = 3'000;

/// A section of the sheet. One thing a line reads best in a hurry.
constexpr ask::Words SheetWords(
    std::string_view name,
    std::string_view label,
    std::string_view hint,
    std::string_view called,
    int rows = 3
) {
    return {
        .name = name,
        .label = label,
        .hint = hint,
        .called = called,
        .longest = kLongestAnswer,
        .rows = rows};
}

inline constexpr ask::Words kWhoIAmAsked = SheetWords(
    "who_i_am", "Who I am", "In their own words: what matters to me, what I like", "Who they are"
);
inline constexpr ask::Words kHowToTalkAsked = SheetWords(
    "how_to_talk",
    "How to talk with me",
    "For example, short sentences, wait ten seconds, pictures, no phone calls",
    "How to talk with them"
);
inline constexpr ask::Words kHelpsAsked =
    SheetWords("helps", "What helps", "One thing a line", "What helps");
inline constexpr ask::Words kWorseAsked = SheetWords(
    "worse",
    "What makes it worse",
    "One thing a line: it is shown as what not to do",
    "What makes it worse"
);
inline constexpr ask::Words kWarningSignsAsked = SheetWords(
    "warning_signs",
    "How you see that it begins",
    "For example, paces, goes quiet, stops eating",
    "The warning signs"
);
inline constexpr ask::Words kPinchPointsAsked = SheetWords(
    "pinch_points",
    "Times that are hard, and what helps then",
    "One a line, for example Bedtime: leave the light on and stay near",
    "Times that are hard"
);
inline constexpr ask::Words kFirstStepAsked =
    SheetWords("first_step", "What to do first", "One step a line", "What to do first");
inline constexpr ask::Words kThenStepAsked =
    SheetWords("then_step", "What to do then", "If that is not enough", "What to do then");
inline constexpr ask::Words kIfWorseAsked = SheetWords(
    "if_worse",
    "If it gets worse",
    "When to ring whom, and when to ring 999",
    "What to do if it gets worse"
);
inline constexpr ask::Words kHealthAsked = SheetWords(
    "health",
    "Health and medicines to know at night",
    "For example, epilepsy, allergies, what they take and where it is",
    "Health and medicines"
);
inline constexpr ask::Words kSafePlacesAsked =
    SheetWords("safe_places", "Safe places", "Where they can go, and who is there", "Safe places");
inline constexpr ask::Words kMustNotAsked = SheetWords(
    "must_not",
    "What must not happen",
    "Approaches that they or their family do not want",
    "What must not happen"
);
inline constexpr ask::Words kServicesAsked = SheetWords(
    "services",
    "What is agreed about hospital and police",
    "For example, a calm room at A&E is agreed; police come without sirens",
    "What is agreed about hospital and police"
);

constexpr ask::Line RingLine(
    std::string_view name, std::string_view label, std::string_view called, int width = 0
) {
    return {.name = name, .label = label, .called = called, .longest = 200, .width = width};
}
/// Somebody to ring, in the order in which they are rung.
struct RungAsked {
    ask::Line name;
    ask::Line phone;
    ask::Line when;
};
inline constexpr int kPhoneWidth = 20;
inline constexpr std::array<RungAsked, kMostRung> kRungAsked = {
    RungAsked{
        RingLine("ring_name_1", "Ring first", "The name"),
        RingLine("ring_phone_1", "Number of who is rung first", "The number", kPhoneWidth),
        RingLine("ring_when_1", "When to ring them, and what for", "When to ring")},
    RungAsked{
        RingLine("ring_name_2", "Ring second", "The name"),
        RingLine("ring_phone_2", "Number of the second", "The number", kPhoneWidth),
        RingLine("ring_when_2", "When to ring the second, and what for", "When to ring")},
    RungAsked{
        RingLine("ring_name_3", "Ring third", "The name"),
        RingLine("ring_phone_3", "Number of the third", "The number", kPhoneWidth),
        RingLine("ring_when_3", "When to ring the third, and what for", "When to ring")},
    RungAsked{
        RingLine("ring_name_4", "Ring fourth", "The name"),
        RingLine("ring_phone_4", "Number of the fourth", "The number", kPhoneWidth),
        RingLine("ring_when_4", "When to ring the fourth, and what for", "When to ring")},
};

inline constexpr ask::Line kWrittenWithAsked = {
    .name = "written_with",
    .label = "With whom was it written?",
    .hint = "For example, Sam and his mother",
    .required = "Enter with whom it was written, for example Sam and his mother",
    .called = "With whom it was written",
    .longest = 200,
};
inline constexpr ask::Option<Agreement> kAgreementOptions[] = {
    {Agreement::kYoungPerson, "The young person agrees with it"},
    {Agreement::kParent, "A parent or carer agrees with it"},
    {Agreement::kBoth, "Both agree with it"},
    {Agreement::kNotYet, "Not agreed yet"},
};
inline constexpr ask::OneOf<Agreement> kAgreementAsked = {
    .name = "agreement",
    .label = "Is it agreed?",
    .required = "Choose whether it is agreed",
    .options = kAgreementOptions,
};
inline constexpr ask::Words kWhyNotAgreedAsked = {
    .name = "why_not_agreed",
    .label = "If not yet, why?",
    .hint = "For example, we meet on Friday to go through it",
    .called = "The reason",
    .rows = 2,
};
inline constexpr ask::Day kReviewByAsked = {
    .name = "review_by",
    .label = "Look at it again by (optional)",
    .hint = "Left empty, your area's setting gives the day",
    .called = "The day to look at it again",
};
inline constexpr ask::Words kWhatChangedAsked = {
    .name = "reason",
    .label = "What changed?",
    .required = "Enter what changed",
    .called = "What changed",
    .rows = 2,
};
inline constexpr ask::Words kNotTheirSheetAsked =
    patterns::WhyWithdrawn("Enter why this sheet was never theirs");

inline constexpr ask::Day kHappenedOnAsked = {
    .name = "happened_on",
    .label = "When did it happen?",
    .required = "Enter the day on which it happened",
    .called = "The day",
};
inline constexpr ask::Time kHappenedAtAsked = {
    .name = "happened_at",
    .label = "At what time? (optional)",
    .called = "The time",
};
inline constexpr ask::Words kHappenedAsked = {
    .name = "happened",
    .label = "What happened?",
    .required = "Write what happened",
    .called = "What happened",
    .longest = kLongestAnswer,
};
inline constexpr ask::Words kDoneAsked = {
    .name = "done",
    .label = "What was done, and what helped?",
    .required = "Write what was done",
    .called = "What was done",
    .longest = kLongestAnswer,
};
inline constexpr ask::Words kToldAsked = {
    .name = "told",
    .label = "Who was told? (optional)",
    .called = "Who was told",
    .rows = 2,
};
inline constexpr ask::Words kNextAsked = {
    .name = "next",
    .label = "What should happen next? (optional)",
    .hint = "The day team reads it in the morning",
    .called = "What is next",
    .rows = 2,
};
inline constexpr ask::Words kAnswerAsked = {
    .name = "answer",
    .label = "What happens now?",
    .hint = "For example, I ring them at ten and see them this afternoon",
    .required = "Write what happens now",
    .called = "What happens now",
    .rows = 3,
};
inline constexpr ask::Words kNeverHappenedAsked =
    patterns::WhyWithdrawn("Enter why this was never so");

inline constexpr ask::Number kReviewDaysAsked = {
    .name = "days",
    .label = "After how many days is a crisis sheet looked at again?",
    .required = "Enter a number of days from 7 to 366",
    .called = "The number of days",
    .least = 7,
    .most = kMostReviewDays,
};
inline constexpr ask::Day kReviewDaysFromAsked = {
    .name = "from",
    .label = "From which day?",
    .hint = "Sheets that are written from then on",
    .required = "Enter the day from which this holds",
    .called = "The day",
};

}  // namespace alongside::crisis
