// What the forms about handing somebody over ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/transfers/ids.h"
#include "platform/html/patterns/ask.h"

namespace alongside::transfers {

inline constexpr ask::Option<TransferKind> kOutsideOptions[] = {
    {TransferKind::kOutsideArea, "Another area", "One that keeps its records in another system"},
    {TransferKind::kAdultRegister, "An adult register", "Of this area or of another"},
};
inline constexpr ask::OneOf<TransferKind> kKindAsked = {
    .name = "kind",
    .label = "Who is asked to take over?",
    .required = "Choose who is asked to take over",
    .options = kOutsideOptions,
};
inline constexpr ask::Line kToNameAsked = {
    .name = "to_name",
    .label = "What are they called?",
    .hint = "The area, register or team",
    .required = "Enter which area or team is asked",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Line kContactAsked = {
    .name = "contact",
    .label = "Who takes it up there?",
    .hint = "A named person, and how to reach them",
    .required = "Enter who takes it up there",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::OneRecorded<AreaId> kToAreaAsked = {
    .name = "to_area",
    .label = "Which area is asked to take over?",
    .required = "Choose the area that is asked",
    .called = "The area",
};
inline constexpr ask::Words kWhyAsked = {
    .name = "reason",
    .label = "Why are they handed over?",
    .hint = "For example, the family moves in May, or they turn 25",
    .required = "Enter why they are handed over",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Day kOfferedOnAsked = {
    .name = "offered_on",
    .label = "On which day were they asked?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day they were asked",
    .called = "The day they were asked",
};
inline constexpr ask::Day kWishedOnAsked = {
    .name = "wished_on",
    .label = "From which day should they be responsible?",
    .hint = "Until they accept, the young person stays with you",
    .required = "Enter from which day they should be responsible",
    .called = "The day",
};
inline constexpr ask::Words kHandedOverAsked = {
    .name = "handed_over",
    .label = "What is handed over?",
    .hint =
        "What the next team has to know from the first day: what helps, what is risky, what is "
        "promised, and who else is involved",
    .required = "Enter what is handed over",
    .called = "What is handed over",
    .longest = 4'000,
    .rows = 8,
};
inline constexpr ask::Option<Wishes> kWishesOptions[] = {
    {Wishes::kKnown, "Yes", "Write it with what is handed over"},
    {Wishes::kNotKnown, "No, not yet"},
};
inline constexpr ask::OneOf<Wishes> kWishesAsked = {
    .name = "wishes",
    .label = "Do you know what the young person and their family wish?",
    .required = "Choose whether you know what they wish",
    .options = kWishesOptions,
};
inline constexpr ask::Tick kEndsKeyworkingAsked = {
    .name = "ends_keyworking",
    .label = "Keyworking here ends on the day they take over",
    .hint = "Leave it empty if your keyworker stays with them for a while",
};

inline constexpr ask::Day kTakenOverOnAsked = {
    .name = "on",
    .label = "From which day are they responsible?",
    .hint = "Today or earlier. If they agreed to a later day, save it when that day has come",
    .required = "Enter from which day they are responsible",
    .called = "The day",
};
inline constexpr ask::Line kAcceptedByAsked = {
    .name = "accepted_by",
    .label = "Who accepted?",
    .hint = "Their name and team",
    .required = "Enter who accepted",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Day kDeclinedOnAsked = {
    .name = "on",
    .label = "On which day did they say no?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day they said no",
    .called = "The day",
};
inline constexpr ask::Words kWhyDeclinedAsked = {
    .name = "reason",
    .label = "Why do they not take over?",
    .required = "Enter why they do not take over",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Words kWhyTakenBackAsked = {
    .name = "reason",
    .label = "Why do you take the offer back?",
    .required = "Enter why the offer is taken back",
    .called = "The reason",
    .rows = 3,
};

inline constexpr ask::Words kWhyNotAcceptedAsked = {
    .name = "reason",
    .label = "How do you know that they have not taken over?",
    .hint = "For example, they rang: it was another family with a similar name",
    .required = "Enter how you know that they have not taken over",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Day kAskedAgainOnAsked = {
    .name = "on",
    .label = "On which day did you ask again?",
    .hint = "Today or earlier",
    .required = "Enter the day you asked again",
    .called = "The day",
};
inline constexpr ask::Line kAskedAgainWhomAsked = {
    .name = "asked",
    .label = "Whom did you ask?",
    .hint = "Their name and team",
    .required = "Enter who was asked again",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Option<AskedHow> kAskedHowOptions[] = {
    {AskedHow::kTelephone, "By telephone"},
    {AskedHow::kEmail, "By email"},
    {AskedHow::kLetter, "By letter"},
    {AskedHow::kMeeting, "In person, or at a meeting"},
};
inline constexpr ask::OneOf<AskedHow> kAskedHowAsked = {
    .name = "how",
    .label = "How did you ask?",
    .required = "Choose how you asked",
    .options = kAskedHowOptions,
};
inline constexpr ask::Number kAnswerDaysAsked = {
    .name = "days",
    .label = "In how many days should an offer be answered?",
    .hint = "From 1 to 365. Counted from the day on which the other side was asked",
    .required = "Enter a number of days",
    .called = "The number of days",
    .least = 1,
    .most = 365,
};
inline constexpr ask::Day kAnswerDaysFromAsked = {
    .name = "from",
    .label = "For offers from which day?",
    .hint = "Offers made before keep their day",
    .required = "Enter the first day",
    .called = "The first day",
};
inline constexpr ask::Words kWhyAnswerDaysAsked = {
    .name = "reason",
    .label = "Who decided it, and where?",
    .required = "Enter who decided it, and where",
    .called = "The reason",
    .rows = 2,
};

inline constexpr ask::Day kReceivedOnAsked = {
    .name = "on",
    .label = "From which day are they yours?",
    .hint = "Today or earlier. If you agreed on a later day, answer when that day has come",
    .required = "Enter from which day they are yours",
    .called = "The day",
};
inline constexpr ask::Words kWhyNotOursAsked = {
    .name = "reason",
    .label = "Why do you not take over?",
    .hint = "The other area reads this, and keeps it in their record",
    .required = "Enter why you do not take over",
    .called = "The reason",
    .rows = 3,
};

}  // namespace alongside::transfers
