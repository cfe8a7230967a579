// What can happen when somebody may not be safe.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/safeguarding/ids.h"
#include "platform/journal/event.h"

namespace alongside::safeguarding {

/// Somebody said, or somebody saw, what others have to know. It begins the concern's stream.
struct ConcernRecorded {
    ConcernKind kind{};
    std::optional<StreamId> person;  ///< Whom it is about, when on record here …
    std::optional<Sensitive<std::string>> about_name;  ///< … or else by name: a sister, a friend.
    Date heard_on;
    WhoSaid who_said{};
    std::optional<Sensitive<std::string>> who_name;
    std::string said;  ///< In their own words.
    SafeNow safe_now{};
    std::optional<std::string> done_now;      ///< What was done so that they are safe.
    std::optional<std::string> about_worker;  ///< Of an allegation: who, in words.
    std::optional<StreamId> about_post;       ///< Their post, when they work here: it hides this.
    Date look_by;                             ///< By when a lead has to look at it.
    std::string look_because;                 ///< Why by then.
    ALONGSIDE_EVENT(
        "safeguarding.concern_recorded",
        1,
        kind,
        person,
        about_name,
        heard_on,
        who_said,
        who_name,
        said,
        safe_now,
        done_now,
        about_worker,
        about_post,
        look_by,
        look_because
    )
    friend std::string InWords(const ConcernRecorded&) { return "Recorded"; }
};

/// A lead looks after it from now on.
struct ConcernTakenOn {
    std::optional<std::string> note;
    ALONGSIDE_EVENT("safeguarding.concern_taken_on", 1, note)
    friend std::string InWords(const ConcernTakenOn& e) {
        return "Taken on" + (e.note ? ": " + *e.note : std::string());
    }
};

/// The name of whom a lead tells, as a sentence goes on with it.
constexpr std::string_view WordsOf(ReferredTo to) {
    switch (to) {
        case ReferredTo::kChildrensSocialCare:
            return "children’s social care";
        case ReferredTo::kAdultSafeguarding:
            return "adult safeguarding";
        case ReferredTo::kPolice:
            return "the police";
        case ReferredTo::kDesignatedOfficer:
            return "the designated officer of the local authority";
        case ReferredTo::kOther:
            return "another agency";
    }
    return {};
}

/// Another agency was told and has to answer.
struct ConcernReferred {
    ReferredTo to{};
    std::optional<std::string> to_name;  ///< Which team, and whom they spoke to.
    Date on;
    std::optional<std::string> reference;
    std::string told;  ///< What they were told and asked.
    FamilyTold family{};
    std::optional<std::string> family_note;
    Date answer_by;
    std::string answer_because;
    ALONGSIDE_EVENT(
        "safeguarding.concern_referred",
        1,
        to,
        to_name,
        on,
        reference,
        told,
        family,
        family_note,
        answer_by,
        answer_because
    )
    friend std::string InWords(const ConcernReferred& e) {
        return "Referred to " + std::string(WordsOf(e.to)) +
               (e.to_name ? " (" + *e.to_name + ")" : std::string()) + " on " + InWords(e.on) +
               ": " + e.told;
    }
};

/// They answered.
struct ConcernAnswered {
    Date on;
    std::string answer;
    ALONGSIDE_EVENT("safeguarding.concern_answered", 1, on, answer)
    friend std::string InWords(const ConcernAnswered& e) {
        return "Answered on " + InWords(e.on) + ": " + e.answer;
    }
};

/// Something more that belongs to it.
struct ConcernNoted {
    std::string note;
    ALONGSIDE_EVENT("safeguarding.concern_noted", 1, note)
    friend std::string InWords(const ConcernNoted& e) { return "Note: " + e.note; }
};

/// Nothing more is to be done, and why.
struct ConcernClosed {
    std::string reason;
    ALONGSIDE_EVENT("safeguarding.concern_closed", 1, reason)
    friend std::string InWords(const ConcernClosed& e) { return "Closed: " + e.reason; }
};

/// It was closed too early.
struct ConcernReopened {
    std::string reason;
    ALONGSIDE_EVENT("safeguarding.concern_reopened", 1, reason)
    friend std::string InWords(const ConcernReopened& e) { return "Opened again: " + e.reason; }
};

/// Of an area: who looks after concerns, and how soon. Each time whole.
struct LeadsNamed {
    std::vector<std::string> leads;             ///< Users, by id.
    std::vector<std::string> allegation_leads;  ///< Users, by id.
    int look_within = 1;                        ///< Working days until a lead has looked.
    int answer_within = 5;  ///< Working days until an agency answers for which no rule says it.
    ALONGSIDE_EVENT(
        "safeguarding.leads_named", 1, leads, allegation_leads, look_within, answer_within
    )
    friend std::string InWords(const LeadsNamed&) {
        return "It was said who looks after safeguarding concerns, and how soon";
    }
};

constexpr std::string_view WordsOf(ProtectionKind kind) {
    switch (kind) {
        case ProtectionKind::kProtectionPlan:
            return "Child protection plan";
        case ProtectionKind::kChildInNeed:
            return "Child in need plan";
        case ProtectionKind::kLookedAfter:
            return "Looked after by the local authority";
    }
    return {};
}

/// How a local authority looks out for somebody, as it now stands. Recorded again with the same id,
/// it has ended or was not right, and says why.
struct ProtectionRecorded {
    ProtectionId id;
    ProtectionKind kind{};
    Date from;
    std::optional<Date> to;  ///< The first day on which it no longer holds.
    std::string authority;
    std::optional<std::string> note;
    std::optional<std::string> reason;
    ALONGSIDE_EVENT(
        "safeguarding.protection_recorded", 1, id, kind, from, to, authority, note, reason
    )
    friend std::string InWords(const ProtectionRecorded& e) {
        return std::string(WordsOf(e.kind)) + " of " + e.authority + " from " + InWords(e.from) +
               (e.to ? " until " + InWords(*e.to) : std::string());
    }
};

/// It never was so.
struct ProtectionWithdrawn {
    ProtectionId id;
    std::string reason;
    ALONGSIDE_EVENT("safeguarding.protection_withdrawn", 1, id, reason)
    friend std::string InWords(const ProtectionWithdrawn& e) {
        return "A plan of a local authority was recorded by mistake: " + e.reason;
    }
};

}  // namespace alongside::safeguarding
