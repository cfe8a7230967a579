// Renders the forms about a place on the register.
// SPDX-License-Identifier: MIT
#include "care/register/stay_view.h"

#include <optional>
#include <string_view>
#include <vector>

#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::dsr {
namespace {

using html::All;
using html::Html;

constexpr std::string_view kDayHint = "For example, 9 1 2023";

std::vector<patterns::Choice> Sources() {
    return {
        {.value = "self", .text = "The person themselves"},
        {.value = "family", .text = "Their family"},
        {.value = "school", .text = "A school"},
        {.value = "college", .text = "A college"},
        {.value = "health", .text = "A health service"},
        {.value = "social-care", .text = "Social care"},
        {.value = "police", .text = "The police"},
        {.value = "other", .text = "Somebody else"}};
}

std::vector<patterns::Choice> Consents() {
    return {
        {.value = "given", .text = "They gave consent"},
        {.value = "parental-responsibility",
         .text = "Somebody with parental responsibility gave consent"},
        {.value = "best-interests", .text = "It was decided in their best interests"},
        {.value = "refused", .text = "Consent was refused"},
        {.value = "withdrawn", .text = "Consent was withdrawn"}};
}

template <NamedEnum E>
std::string NameOrNone(const std::optional<E>& value) {
    return value ? std::string(NameOf(*value)) : std::string();
}

patterns::DateField DayField(
    const patterns::FormState& state,
    const std::string& name,
    const std::string& legend,
    const std::optional<Date>& held
) {
    return {
        .state = state,
        .name = name,
        .legend = legend,
        .hint = std::string(kDayHint),
        .held = held};
}

Html ReferralFields(const patterns::FormState& state, const Stay& held) {
    return All(
        DayField(state, "referred_on", "On which day were they referred?", held.referred_on),
        patterns::SelectField{
            .state = state,
            .name = "source",
            .label = "Who referred them? (optional)",
            .choices = Sources(),
            .held = NameOrNone(held.source),
            .empty = "Not known"},
        patterns::SelectField{
            .state = state,
            .name = "consent",
            .label = "Consent (optional)",
            .hint = "To be on the register and to what is shared because of it",
            .choices = Consents(),
            .held = NameOrNone(held.consent),
            .empty = "Not recorded yet"},
        DayField(state, "consent_on", "On which day? (optional)", held.consent_on)
    );
}

}  // namespace

std::string StayInWords(const Stay& stay) {
    std::string words = "Referred on " + InWords(stay.referred_on);
    if (stay.decided_on)
        words += std::string(stay.decision == Decision::kAccepted ? ", accepted" : ", declined") +
                 " on " + InWords(*stay.decided_on);
    if (stay.removed_on) words += ", left on " + InWords(*stay.removed_on);
    return words;
}

Html ReferralForm(const patterns::FormFrame& frame, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Refer to the register",
        .fields = ReferralFields(frame.state, {.referred_on = today}),
        .dates = {"referred_on", "consent_on"},
        .button = "Save referral"};
}

Html DecisionForm(const patterns::FormFrame& frame, const Stay& stay, Date today) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Decide a referral",
        .intro = nhsuk::InsetText{.text = StayInWords(stay)},
        .fields = All(
            patterns::ChoiceField{
                .state = state,
                .name = "decision",
                .legend = "What was decided?",
                .choices =
                    {{.value = "accepted", .text = "Accepted onto the register"},
                     {.value = "declined", .text = "Declined"}}},
            DayField(state, "decided_on", "On which day?", today),
            patterns::LongTextField{
                .state = state,
                .name = "decision_reason",
                .label = "Why?",
                .hint = "Needed when the referral is declined",
                .rows = 3}
        ),
        .dates = {"decided_on"},
        .button = "Save decision"};
}

Html RemovalForm(const patterns::FormFrame& frame, const Stay& stay, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Take off the register",
        .intro = nhsuk::InsetText{.text = StayInWords(stay)},
        .fields =
            All(DayField(frame.state, "removed_on", "On which day did they leave?", today),
                patterns::LongTextField{
                    .state = frame.state, .name = "removal_reason", .label = "Why?", .rows = 3}),
        .dates = {"removed_on"},
        .button = "Take off the register"};
}

Html StayAmendmentForm(
    const patterns::FormFrame& frame, const Stay& stay, const html::Url& withdraw
) {
    const Html intro = All(
        nhsuk::InsetText{.text = StayInWords(stay)},
        patterns::Paragraph{
            .text = "Use this when something was written down wrongly, or when consent changes. "
                    "What was recorded stays in the history."},
        patterns::Paragraph{
            .html = patterns::Link{.text = "This referral never happened", .href = withdraw}}
    );
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put a register entry right",
        .intro = intro,
        .fields =
            All(ReferralFields(state, stay),
                patterns::ChoiceField{
                    .state = state,
                    .name = "decision",
                    .legend = "What was decided?",
                    .choices =
                        {{.value = "pending", .text = "Not decided yet"},
                         {.value = "accepted", .text = "Accepted onto the register"},
                         {.value = "declined", .text = "Declined"}},
                    .held = std::string(NameOf(stay.decision))},
                DayField(state, "decided_on", "On which day? (optional)", stay.decided_on),
                patterns::LongTextField{
                    .state = state,
                    .name = "decision_reason",
                    .label = "Why was it decided so? (optional)",
                    .held = stay.decision_reason.value_or(""),
                    .rows = 3},
                DayField(
                    state, "removed_on", "On which day did they leave? (optional)", stay.removed_on
                ),
                patterns::LongTextField{
                    .state = state,
                    .name = "removal_reason",
                    .label = "Why did they leave? (optional)",
                    .held = stay.removal_reason.value_or(""),
                    .rows = 3},
                patterns::LongTextField{
                    .state = state,
                    .name = "reason",
                    .label = "What was wrong, or what changed?",
                    .rows = 3}),
        .dates = {"referred_on", "consent_on", "decided_on", "removed_on"}};
}

Html StayWithdrawalForm(const patterns::FormFrame& frame, const Stay& stay) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .title = "Withdraw a register entry",
        .recorded = StayInWords(stay),
        .consequence = "They will not count as having been on the register on those days.",
        .button = "Withdraw"};
}

}  // namespace alongside::dsr
