// What the forms about the people around a young person ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/contacts/contact.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::contacts {

inline constexpr ask::Line kNameAsked = {
    .name = "name",
    .label = "What is their name?",
    .required = "Enter their name",
    .called = "The name",
};
inline constexpr ask::Line kRelationAsked = {
    .name = "relation",
    .label = "Who are they to the young person?",
    .hint = "For example, mother, foster carer, grandad, social worker, teacher",
    .required = "Enter who they are to the young person, for example mother",
    .called = "Who they are",
};
inline constexpr ask::Tick kParentalAsked = {
    .name = "parental_responsibility",
    .label = "They have parental responsibility",
};
inline constexpr ask::Tick kLivesWithAsked = {
    .name = "lives_with",
    .label = "They live with the young person",
};
inline constexpr ask::Line kLanguageAsked = {
    .name = "language",
    .label = "Which language do they like to speak? (optional)",
    .called = "The language",
};
inline constexpr ask::Tick kInterpreterAsked = {
    .name = "interpreter",
    .label = "They would like an interpreter",
};
inline constexpr ask::Option<Way> kWayOptions[] = {
    {Way::kPhone, "By phone"},
    {Way::kText, "By text message"},
    {Way::kEmail, "By email"},
    {Way::kLetter, "By letter"},
    {Way::kInPerson, "In person"}};
inline constexpr ask::OneOfList<Way> kPrefersAsked = {
    .name = "prefers",
    .label = "How do they like to be reached? (optional)",
    .called = "How they like to be reached",
    .options = kWayOptions,
    .empty = "Nobody has asked yet",
};
inline constexpr ask::Line kHoursAsked = {
    .name = "hours",
    .label = "When can they be reached? (optional)",
    .hint = "For example, after 4pm, not on Tuesdays",
    .called = "When they can be reached",
};
inline constexpr ask::Words kWhyChangedAsked = {
    .name = "reason",
    .label = "Why is it changed?",
    .required = "Enter why it is changed",
    .called = "The reason",
    .longest = 10'000,
    .rows = 2,
};
inline constexpr ask::Words kNotAroundAsked =
    patterns::WhyWithdrawn("Enter why they do not belong here");

// An address.
inline constexpr ask::OneRecorded<ContactId> kOfAsked = {
    .name = "of",
    .label = "Whose is it?",
    .called = "Whose it is",
    .empty = "The young person’s own",
};
inline constexpr ask::Option<AddressKind> kKindOptions[] = {
    {AddressKind::kHome, "Home address"},
    {AddressKind::kOtherPlace, "Another place", "For example, respite care or a friend’s home"},
    {AddressKind::kPhone, "Phone"},
    {AddressKind::kEmail, "Email"}};
inline constexpr ask::OneOf<AddressKind> kKindAsked = {
    .name = "kind",
    .label = "What is it?",
    .required = "Choose what it is",
    .called = "What it is",
    .options = kKindOptions,
};
inline constexpr ask::Line kValueAsked = {
    .name = "value",
    .label = "The address, number or email",
    .required = "Enter the address, number or email",
    .called = "The address",
};
inline constexpr ask::Day kFromAsked = {
    .name = "from",
    .label = "From which day? (optional)",
    .called = "The first day",
};
inline constexpr ask::Day kToAsked = {
    .name = "to",
    .label = "Not used any more since? (optional)",
    .hint = "Leave this empty while it is used",
    .called = "The day it stopped",
};
inline constexpr ask::Tick kConfidentialAsked = {
    .name = "confidential",
    .label = "Keep it confidential",
    .hint =
        "It is then in no list, letter, file or export. Workers see that there is one, and "
        "open it on a page of its own, which is noted",
};
inline constexpr std::string_view kNotToField = "not_to";
inline constexpr std::string_view kNotToAgenciesField = "not_to_agencies";
inline constexpr ask::Tick kNotToYoungPersonAsked = {
    .name = "not_to_young_person",
    .label = "Do not tell the young person",
    .hint = "For an address of somebody around them",
};
inline constexpr ask::Words kWhyNotAsked = {
    .name = "why_not",
    .label = "Why must it not be told?",
    .hint = "Only if you ticked something above",
    .called = "The reason",
    .longest = 10'000,
    .rows = 2,
};
inline constexpr ask::Line kAskedByAsked = {
    .name = "asked_by",
    .label = "Who asked for this?",
    .hint = "Only if you ticked something above. For example, mum, or a court order of 3 January",
    .called = "Who asked",
};
inline constexpr ask::Words kNeverTheirsAsked =
    patterns::WhyWithdrawn("Enter why it was never theirs");

}  // namespace alongside::contacts
