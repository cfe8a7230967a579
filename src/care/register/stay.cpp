// What a stay means for a day, and the rules for recording one.
// SPDX-License-Identifier: MIT
#include "care/register/stay.h"

#include <algorithm>
#include <utility>

#include "platform/base/text.h"

namespace alongside::dsr {
namespace {

constexpr std::size_t kLongestReason = 10000;

using Faults = std::vector<FieldFault>;

void Tidy(std::optional<std::string>& text, const char* field, Faults& faults) {
    if (!text) return;
    text = std::string(Trim(*text));
    if (!IsValidUtf8(*text) || HasControlCharacters(*text))
        faults.push_back({field, "The reason holds characters that cannot be kept"});
    else if (CountCharacters(*text) > kLongestReason)
        faults.push_back({field, "The reason must be 10,000 characters or fewer"});
    if (text->empty()) text.reset();
}

void CheckDecision(const Stay& stay, Date today, Faults& faults) {
    if (stay.decision == Decision::kPending) {
        if (stay.decided_on)
            faults.push_back({"decided_on", "A referral still to be decided has no day of decision"}
            );
    } else if (!stay.decided_on) {
        faults.push_back({"decided_on", "Enter the day of the decision"});
    } else if (*stay.decided_on > today) {
        faults.push_back({"decided_on", "The day of the decision must be today or in the past"});
    } else if (*stay.decided_on < stay.referred_on) {
        faults.push_back({"decided_on", "The decision must not be before the referral"});
    }
}

void CheckRemoval(const Stay& stay, Date today, Faults& faults) {
    if (!stay.removed_on) return;
    if (stay.decision != Decision::kAccepted)
        faults.push_back({"removed_on", "Only someone who was accepted can leave the register"});
    else if (*stay.removed_on > today)
        faults.push_back({"removed_on", "The day they left must be today or in the past"});
    else if (stay.decided_on && *stay.removed_on < *stay.decided_on)
        faults.push_back({"removed_on", "They must not leave before they were accepted"});
}

Faults TidyAndCheck(Stay& stay, Date today) {
    Faults faults;
    if (stay.referred_on > today)
        faults.push_back({"referred_on", "The day of the referral must be today or in the past"});
    CheckDecision(stay, today, faults);
    Tidy(stay.decision_reason, "decision_reason", faults);
    if (stay.consent_on && *stay.consent_on > today)
        faults.push_back({"consent_on", "The day of consent must be today or in the past"});
    CheckRemoval(stay, today, faults);
    Tidy(stay.removal_reason, "removal_reason", faults);
    return faults;
}

Error Invalid(Faults faults) {
    return {Fault::kInvalid, "There is a problem", {}, std::move(faults)};
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
    if (Faults faults = TidyAndCheck(stay, context.today); !faults.empty())
        return Invalid(std::move(faults));
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
        return Invalid({{"decision", "Choose whether the referral is accepted"}});
    if (decision == Decision::kDeclined && (!reason || Trim(*reason).empty()))
        return Invalid({{"decision_reason", "Enter why the referral is declined"}});
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
        return Invalid({{"removal_reason", "Enter why they leave the register"}});
    Stay removed = stay;
    removed.removed_on = removed_on;
    removed.removal_reason = std::move(reason);
    TRY_ASSIGN(removed, DecideStay(context, removed));
    return RemovedFromRegister{stay.id, removed_on, removed.removal_reason};
}

}  // namespace alongside::dsr
