// What can happen to consent, and what was shared.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/consents/ids.h"
#include "platform/journal/event.h"

namespace alongside::consents {

/// Somebody was asked, and answered. What is absent was not asked in this conversation; agencies
/// are told by their names.
struct ConsentRecorded {
    ConsentId id;
    ConsentGiver given_by{};
    std::optional<std::string> name;        ///< Who it was, where it was not the young person.
    std::optional<std::string> relation;    ///< "mother", "social worker".
    std::optional<std::string> ability;     ///< Gillick or capacity: why they could decide, or not.
    std::optional<std::string> considered;  ///< Of a decision in their best interests.
    Date decided_on;
    AskedHow how{};
    std::string explained;
    std::optional<bool> on_register;
    std::optional<bool> keyworking;
    std::vector<std::string> shares_with;
    std::vector<std::string> not_with;
    std::optional<Date> review_on;
    ALONGSIDE_EVENT(
        "consents.recorded",
        1,
        id,
        given_by,
        name,
        relation,
        ability,
        considered,
        decided_on,
        how,
        explained,
        on_register,
        keyworking,
        shares_with,
        not_with,
        review_on
    )
    friend std::string InWords(const ConsentRecorded& e) {
        return "Consent asked on " + InWords(e.decided_on) + ", answer of the " +
               std::string(
                   e.given_by == ConsentGiver::kYoungPerson ? "young person"
                   : e.given_by == ConsentGiver::kParentalResponsibility
                       ? "person with parental responsibility"
                       : "people who decided in their best interests"
               );
    }
};

/// Somebody took back a yes. It counts at once; they need not say why.
struct ConsentTakenBack {
    ConsentId id;
    ConsentGiver taken_back_by{};
    std::optional<std::string> name;
    std::optional<std::string> relation;
    Date decided_on;
    AskedHow how{};
    bool on_register = false;
    bool keyworking = false;
    std::vector<std::string> not_with;
    std::optional<std::string> words;  ///< What they said, in their words.
    ALONGSIDE_EVENT(
        "consents.taken_back",
        1,
        id,
        taken_back_by,
        name,
        relation,
        decided_on,
        how,
        on_register,
        keyworking,
        not_with,
        words
    )
    friend std::string InWords(const ConsentTakenBack& e) {
        return "Consent taken back on " + InWords(e.decided_on);
    }
};

/// What was written of a conversation was wrong; this is it, whole.
struct ConsentAmended {
    ConsentId id;
    ConsentGiver given_by{};
    std::optional<std::string> name;
    std::optional<std::string> relation;
    std::optional<std::string> ability;
    std::optional<std::string> considered;
    Date decided_on;
    AskedHow how{};
    std::string explained;
    std::optional<bool> on_register;
    std::optional<bool> keyworking;
    std::vector<std::string> shares_with;
    std::vector<std::string> not_with;
    std::optional<Date> review_on;
    std::string reason;
    ALONGSIDE_EVENT(
        "consents.amended",
        1,
        id,
        given_by,
        name,
        relation,
        ability,
        considered,
        decided_on,
        how,
        explained,
        on_register,
        keyworking,
        shares_with,
        not_with,
        review_on,
        reason
    )
    friend std::string InWords(const ConsentAmended& e) {
        return "What was written about consent was put right: " + e.reason;
    }
};

/// Nobody ever said this.
struct ConsentRecordWithdrawn {
    ConsentId id;
    std::string reason;
    ALONGSIDE_EVENT("consents.record_withdrawn", 1, id, reason)
    friend std::string InWords(const ConsentRecordWithdrawn& e) {
        return "What was recorded about consent was never said: " + e.reason;
    }
};

/// Something about them was given to somebody outside the service.
struct SharingRecorded {
    SharingId id;
    Agency agency{};
    std::string who;   ///< The person there, or the team.
    std::string what;  ///< What was told or sent.
    SharingBasis basis{};
    std::string why;
    std::string decided_by;
    Date shared_on;
    ALONGSIDE_EVENT(
        "consents.sharing_recorded", 1, id, agency, who, what, basis, why, decided_by, shared_on
    )
    friend std::string InWords(const SharingRecorded& e) {
        return "Shared with " + e.who + " on " + InWords(e.shared_on) + ": " + e.what;
    }
};

/// That was never shared.
struct SharingRecordWithdrawn {
    SharingId id;
    std::string reason;
    ALONGSIDE_EVENT("consents.sharing_record_withdrawn", 1, id, reason)
    friend std::string InWords(const SharingRecordWithdrawn& e) {
        return "A note of what was shared was taken back: " + e.reason;
    }
};

/// How many days before a birthday or the agreed day an area asks again, from a day on.
struct AskingAgainSet {
    int days_before = 0;
    Date from;
    std::string reason;
    ALONGSIDE_EVENT("consents.asking_again_set", 1, days_before, from, reason)
    friend std::string InWords(const AskingAgainSet& e) {
        return "Consent is asked again " + std::to_string(e.days_before) + " days before, from " +
               InWords(e.from) + ": " + e.reason;
    }
};

}  // namespace alongside::consents
