// Renders the forms about a place on the register.
// SPDX-License-Identifier: MIT
#include "care/register/stay_view.h"

#include "care/register/stay_questions.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/prose.h"

namespace alongside::dsr {
namespace {

using html::All;
using html::Html;

Html ReferralFields(const patterns::FormState& state, const Stay& held) {
    return All(
        kReferredOnAsked.In(state, held.referred_on),
        kSourceAsked.In(state, held.source),
        kConsentAsked.In(state, held.consent),
        kConsentOnAsked.In(state, held.consent_on)
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
        .button = "Save referral"};
}

Html DecisionForm(const patterns::FormFrame& frame, const Stay& stay, Date today) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Decide a referral",
        .intro = nhsuk::InsetText{.text = StayInWords(stay)},
        .fields =
            All(kDecisionAsked.In(state),
                kDecidedOnAsked.In(state, today),
                kDecisionReasonAsked.In(state)),
        .button = "Save decision"};
}

Html RemovalForm(const patterns::FormFrame& frame, const Stay& stay, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Take off the register",
        .intro = nhsuk::InsetText{.text = StayInWords(stay)},
        .fields = All(kRemovedOnAsked.In(frame.state, today), kRemovalReasonAsked.In(frame.state)),
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
                kRightDecisionAsked.In(state, stay.decision),
                kRightDecidedOnAsked.In(state, stay.decided_on),
                kRightDecisionReasonAsked.In(state, stay.decision_reason.value_or("")),
                kRightRemovedOnAsked.In(state, stay.removed_on),
                kRightRemovalReasonAsked.In(state, stay.removal_reason.value_or("")),
                kWrongStayAsked.In(state))};
}

Html StayWithdrawalForm(const patterns::FormFrame& frame, const Stay& stay) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverReferredAsked,
        .title = "Withdraw a register entry",
        .recorded = StayInWords(stay),
        .consequence = "They will not count as having been on the register on those days.",
        .button = "Withdraw"};
}

}  // namespace alongside::dsr
