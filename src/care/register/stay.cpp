// What a stay means for a day, and the rules for recording one.
// SPDX-License-Identifier: MIT
#include "care/register/stay.h"

#include <algorithm>
#include <utility>

#include "platform/base/field_checks.h"
#include "platform/base/text.h"

namespace alongside::dsr {
namespace {

void CheckDecision(const Stay& stay, Date today, FieldChecks& checks) {
    if (stay.decision == Decision::kPending) {
        if (stay.decided_on)
            checks.Add("decided_on", "A referral still to be decided has no day of decision");
    } else if (!stay.decided_on) {
        checks.Add("decided_on", "Enter the day of the decision");
    } else if (*stay.decided_on > today) {
        checks.Add("decided_on", "The day of the decision must be today or in the past");
    } else if (*stay.decided_on < stay.referred_on) {
        checks.Add("decided_on", "The decision must not be before the referral");
    }
}

void CheckRemoval(const Stay& stay, Date today, FieldChecks& checks) {
    if (!stay.removed_on) return;
    if (stay.decision != Decision::kAccepted)
        checks.Add("removed_on", "Only someone who was accepted can leave the register");
    else if (*stay.removed_on > today)
        checks.Add("removed_on", "The day they left must be today or in the past");
    else if (stay.decided_on && *stay.removed_on < *stay.decided_on)
        checks.Add("removed_on", "They must not leave before they were accepted");
}

FieldChecks TidyAndCheck(Stay& stay, Date today) {
    FieldChecks checks;
    if (stay.referred_on > today)
        checks.Add("referred_on", "The day of the referral must be today or in the past");
    CheckDecision(stay, today, checks);
    checks.Tidy(stay.decision_reason, "decision_reason", "The reason");
    if (stay.consent_on && *stay.consent_on > today)
        checks.Add("consent_on", "The day of consent must be today or in the past");
    CheckRemoval(stay, today, checks);
    checks.Tidy(stay.removal_reason, "removal_reason", "The reason");
    return checks;
}

Error Invalid(FieldFault fault) {
    return {Fault::kInvalid, "There is a problem", {}, {std::move(fault)}};
}

bool IsOpen(const Stay& stay) {
    return stay.decision != Decision::kDeclined && !stay.removed_on;
}

}  // namespace

Period Stay::OnRegister() const {
    if (decision != Decision::kAccepted || !decided_on) return {referred_on, referred_on};
    return {*decided_on, removed_on.value_or(kForever)};
}

bool IsOnRegister(const std::vector<Stay>& stays, Date day) {
    return std::ranges::any_of(stays, [&](const Stay& stay) {
        return stay.OnRegister().Contains(day);
    });
}

Result<Stay> DecideStay(const StayContext& context, Stay stay) {
    if (FieldChecks checks = TidyAndCheck(stay, context.today); !checks.fine())
        return checks.Refusal();
    // REG-1
    const auto other = std::ranges::find_if(context.stays, [&](const Stay& held) {
        if (held.id == stay.id) return false;
        return (IsOpen(held) && IsOpen(stay)) || held.OnRegister().Meets(stay.OnRegister());
    });
    if (other != context.stays.end())
        return Error{
            Fault::kRefused,
            other->decision == Decision::kAccepted
                ? "They are on the register already, since " + InWords(*other->decided_on)
                : "They were referred on " + InWords(other->referred_on) +
                      " already, and that is still to be decided",
            "REG-1"};
    return stay;
}

Result<ReferralDecided> DecideOutcome(
    const StayContext& context,
    const Stay& stay,
    Decision decision,
    Date decided_on,
    std::optional<std::string> reason
) {
    // REG-2
    if (stay.decision != Decision::kPending)
        return Error{
            Fault::kRefused,
            "This referral was " + std::string(NameOf(stay.decision)) + " already",
            "REG-2"};
    if (decision == Decision::kPending)
        return Invalid({"decision", "Choose whether the referral is accepted"});
    if (decision == Decision::kDeclined && (!reason || Trim(*reason).empty()))
        return Invalid({"decision_reason", "Enter why the referral is declined"});
    Stay decided = stay;
    decided.decision = decision;
    decided.decided_on = decided_on;
    decided.decision_reason = std::move(reason);
    TRY_ASSIGN(decided, DecideStay(context, decided));
    return ReferralDecided{stay.id, decision, decided_on, decided.decision_reason};
}

Result<RemovedFromRegister> DecideRemoval(
    const StayContext& context, const Stay& stay, Date removed_on, std::string reason
) {
    // REG-3
    if (stay.decision != Decision::kAccepted || stay.removed_on)
        return Error{Fault::kRefused, "They are not on the register", "REG-3"};
    if (Trim(reason).empty())
        return Invalid({"removal_reason", "Enter why they leave the register"});
    Stay removed = stay;
    removed.removed_on = removed_on;
    removed.removal_reason = std::move(reason);
    TRY_ASSIGN(removed, DecideStay(context, removed));
    return RemovedFromRegister{stay.id, removed_on, removed.removal_reason};
}

}  // namespace alongside::dsr
