// What can happen on the Dynamic Support Register.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/register/ids.h"
#include "platform/journal/event.h"

namespace alongside::dsr {

/// Somebody was referred to the register.
struct ReferralReceived {
    RegisterEntryId stay;
    Date referred_on;
    std::optional<ReferralSource> source;
    std::optional<Consent> consent;
    std::optional<Date> consent_on;
    ALONGSIDE_EVENT("register.referral_received", 1, stay, referred_on, source, consent, consent_on)
    friend std::string InWords(const ReferralReceived& e) {
        return "Referred to the register on " + InWords(e.referred_on);
    }
};

/// A referral was accepted, from `decided_on` on the register, or declined.
struct ReferralDecided {
    RegisterEntryId stay;
    Decision decision = Decision::kAccepted;
    Date decided_on;
    std::optional<std::string> reason;
    ALONGSIDE_EVENT("register.referral_decided", 1, stay, decision, decided_on, reason)
    friend std::string InWords(const ReferralDecided& e) {
        return std::string(
                   e.decision == Decision::kAccepted ? "Accepted onto the register on "
                                                     : "Referral declined on "
               ) +
               InWords(e.decided_on) + (e.reason ? ": " + *e.reason : "");
    }
};

/// Somebody left the register.
struct RemovedFromRegister {
    RegisterEntryId stay;
    Date removed_on;
    std::optional<std::string> reason;
    ALONGSIDE_EVENT("register.removed", 1, stay, removed_on, reason)
    friend std::string InWords(const RemovedFromRegister& e) {
        return "Left the register on " + InWords(e.removed_on) + (e.reason ? ": " + *e.reason : "");
    }
};

/// What was held of a stay was wrong; this is what is right, whole.
struct StayAmended {
    RegisterEntryId stay;
    Date referred_on;
    std::optional<ReferralSource> source;
    Decision decision = Decision::kPending;
    std::optional<Date> decided_on;
    std::optional<std::string> decision_reason;
    std::optional<Consent> consent;
    std::optional<Date> consent_on;
    std::optional<Date> removed_on;
    std::optional<std::string> removal_reason;
    std::string reason;
    ALONGSIDE_EVENT(
        "register.stay_amended",
        1,
        stay,
        referred_on,
        source,
        decision,
        decided_on,
        decision_reason,
        consent,
        consent_on,
        removed_on,
        removal_reason,
        reason
    )
    friend std::string InWords(const StayAmended& e) {
        return "Register entry put right: " + e.reason;
    }
};

/// The stay never happened.
struct StayWithdrawn {
    RegisterEntryId stay;
    std::string reason;
    ALONGSIDE_EVENT("register.stay_withdrawn", 1, stay, reason)
    friend std::string InWords(const StayWithdrawn& e) {
        return "Register entry withdrawn: " + e.reason;
    }
};

/// A person decided a rating, from `rated_on` until the next.
struct RatingGiven {
    RatingId id;
    Rating rating{};
    Date rated_on;
    std::string rationale;  ///< May be empty only in what was imported.
    std::string rule;       ///< The rule that allowed it.
    ALONGSIDE_EVENT("register.rating_given", 1, id, rating, rated_on, rationale, rule)
    friend std::string InWords(const RatingGiven& e) {
        return "Rated " + std::string(NameOf(e.rating)) + " from " + InWords(e.rated_on) +
               (e.rationale.empty() ? "" : ": " + e.rationale);
    }
};

/// A rating was written down wrongly; this is what was meant.
struct RatingAmended {
    RatingId id;
    Rating rating{};
    Date rated_on;
    std::string rationale;
    std::string reason;
    ALONGSIDE_EVENT("register.rating_amended", 1, id, rating, rated_on, rationale, reason)
    friend std::string InWords(const RatingAmended& e) {
        return "Rating put right, now " + std::string(NameOf(e.rating)) + " from " +
               InWords(e.rated_on) + ": " + e.reason;
    }
};

/// The rating was never given.
struct RatingWithdrawn {
    RatingId id;
    std::string reason;
    ALONGSIDE_EVENT("register.rating_withdrawn", 1, id, reason)
    friend std::string InWords(const RatingWithdrawn& e) { return "Rating withdrawn: " + e.reason; }
};

}  // namespace alongside::dsr
