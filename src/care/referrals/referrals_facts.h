// What can happen to a referral, from its arrival to the decision.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/people/ids.h"
#include "care/referrals/ids.h"
#include "platform/journal/event.h"

namespace alongside::referrals {

/// A referral as it was told, whole, and by when it is decided. Recorded again with a reason, what
/// was written down of it is another; the day stays.
struct ReferralArrived {
    ReferralId id;
    HowItCame how{};
    Route route{};
    Date received_on;
    Date due_on;
    std::string counted;  ///< Why that day: `2 working days after the referral`.
    std::string source;   ///< Who says so.
    bool by_working_days = false;
    Sensitive<std::string> referrer;
    std::string relation;  ///< Mother, special educational needs coordinator …
    std::optional<std::string> organisation;
    std::optional<Sensitive<std::string>> email;
    std::optional<Sensitive<std::string>> phone;
    Sensitive<std::string> given_name;
    Sensitive<std::string> family_name;
    std::optional<Sensitive<std::string>> preferred_name;
    std::optional<Date> date_of_birth;
    std::optional<Sensitive<std::string>> nhs_number;
    std::optional<std::string> postcode;
    people::Diagnosis learning_disability = people::Diagnosis::kUnknown;
    people::Diagnosis autism = people::Diagnosis::kUnknown;
    std::string what_happens;
    std::optional<std::string> tried;
    std::optional<std::string> risk;
    std::optional<bool> has_ehc_plan;
    std::optional<std::string> lives_with;
    std::optional<std::string> school;
    std::optional<std::string> safe_contact;
    Knows young_person_knows = Knows::kNotKnown;
    Knows family_knows = Knows::kNotKnown;
    std::optional<std::string> their_view;
    ToldConsent consent = ToldConsent::kNotAsked;
    std::optional<std::string> reason;  ///< Why it was put right; absent when it arrived.
    ALONGSIDE_EVENT(
        "referrals.arrived",
        1,
        id,
        how,
        route,
        received_on,
        due_on,
        counted,
        source,
        by_working_days,
        referrer,
        relation,
        organisation,
        email,
        phone,
        given_name,
        family_name,
        preferred_name,
        date_of_birth,
        nhs_number,
        postcode,
        learning_disability,
        autism,
        what_happens,
        tried,
        risk,
        has_ehc_plan,
        lives_with,
        school,
        safe_contact,
        young_person_knows,
        family_knows,
        their_view,
        consent,
        reason
    )
    friend std::string InWords(const ReferralArrived& e) {
        return e.reason ? "Referral put right: " + *e.reason
                        : "A referral came on " + InWords(e.received_on);
    }
    bool operator==(const ReferralArrived&) const = default;
};

/// Whoever referred was asked something. Until it is answered the time to decide stands still.
struct MoreInformationAsked {
    ReferralId id;
    QuestionId question;
    std::string words;
    std::string asked_of;
    Date asked_on;
    Date answer_by;
    bool stops = false;  ///< Not when the referral was overdue already.
    int left = 0;        ///< Days, or working days, that were left.
    ALONGSIDE_EVENT(
        "referrals.more_information_asked",
        1,
        id,
        question,
        words,
        asked_of,
        asked_on,
        answer_by,
        stops,
        left
    )
    friend std::string InWords(const MoreInformationAsked& e) {
        return "Asked " + e.asked_of + " for more information: " + e.words;
    }
};

/// The answer came, or it was decided to go on without. The time runs again.
struct MoreInformationGiven {
    ReferralId id;
    QuestionId question;
    std::string answer;
    Date given_on;
    HowItCame how{};
    Date due_on;
    std::string counted;
    ALONGSIDE_EVENT(
        "referrals.more_information_given", 1, id, question, answer, given_on, how, due_on, counted
    )
    friend std::string InWords(const MoreInformationGiven& e) {
        return "More information came on " + InWords(e.given_on) + ": " + e.answer;
    }
};

/// It is known whose referral it is. In the record of that person.
struct ReferralLinked {
    ReferralId id;
    RecordBefore before{};
    StreamId from;  ///< The stream in which it arrived.
    ALONGSIDE_EVENT("referrals.linked", 1, id, before, from)
    friend std::string InWords(const ReferralLinked& e) {
        return e.before == RecordBefore::kNone ? "The record began with a referral"
                                               : "A referral was found to be about them";
    }
};

/// Somebody decided, and said why.
struct OutcomeDecided {
    ReferralId id;
    Outcome outcome{};
    Date decided_on;
    std::string reason;
    std::string told;  ///< What was told to whom.
    ALONGSIDE_EVENT("referrals.outcome_decided", 1, id, outcome, decided_on, reason, told)
    friend std::string InWords(const OutcomeDecided& e) {
        return std::string(
                   e.outcome == Outcome::kAccepted ? "Referral accepted on "
                                                   : "Referral declined on "
               ) +
               InWords(e.decided_on) + ": " + e.reason;
    }
};

/// Somebody asked to have the decision looked at again.
struct AppealReceived {
    ReferralId id;
    std::string from;
    std::string words;
    Date received_on;
    HowItCame how{};
    Date due_on;
    std::string counted;
    ALONGSIDE_EVENT(
        "referrals.appeal_received", 1, id, from, words, received_on, how, due_on, counted
    )
    friend std::string InWords(const AppealReceived& e) {
        return e.from + " asked on " + InWords(e.received_on) +
               " to look at the decision again: " + e.words;
    }
};

/// Two referrals are about one young person; this one is decided with the other.
struct ReferralJoined {
    ReferralId id;
    ReferralId to;
    std::string reason;
    ALONGSIDE_EVENT("referrals.joined", 1, id, to, reason)
    friend std::string InWords(const ReferralJoined& e) {
        return "Decided together with another referral about the same person: " + e.reason;
    }
};
/// They are not.
struct ReferralParted {
    ReferralId id;
    std::string reason;
    ALONGSIDE_EVENT("referrals.parted", 1, id, reason)
    friend std::string InWords(const ReferralParted& e) {
        return "Decided by itself again, not with another referral: " + e.reason;
    }
};

/// It never was a referral: a test, a joke, or sent twice by mistake.
struct ReferralWithdrawn {
    ReferralId id;
    std::string reason;
    ALONGSIDE_EVENT("referrals.withdrawn", 1, id, reason)
    friend std::string InWords(const ReferralWithdrawn& e) {
        return "Referral withdrawn: " + e.reason;
    }
};

/// In the area's own stream: where somebody without e-mail rings to refer.
struct ContactGiven {
    std::string phone;
    std::string hours;
    ALONGSIDE_EVENT("referrals.contact_given", 1, phone, hours)
    friend std::string InWords(const ContactGiven& e) {
        return "Whom to ring about a referral: " + e.phone;
    }
};

}  // namespace alongside::referrals
