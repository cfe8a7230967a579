// What can happen to a review, and to the list of those who hold them.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/reviews/ids.h"
#include "platform/journal/event.h"

namespace alongside::reviews {

/// Somebody asked for a review.
struct ReviewRequested {
    ReviewId id;
    ReviewKind kind{};
    bool before_discharge = false;     ///< An inpatient review that prepares the way home.
    std::optional<Date> requested_on;  ///< Not known of some that came from elsewhere.
    std::optional<Asker> requested_by;
    std::optional<std::string> requester;
    std::optional<std::string> why;
    ALONGSIDE_EVENT(
        "reviews.review_requested",
        1,
        id,
        kind,
        before_discharge,
        requested_on,
        requested_by,
        requester,
        why
    )
    friend std::string InWords(const ReviewRequested& e) {
        return "A review was asked for" + (e.requested_on ? " on " + InWords(*e.requested_on) : "");
    }
};

/// What the person, or who decides for them, said to it. A later one replaces it.
struct ConsentRecorded {
    ReviewId id;
    Consent consent{};
    std::optional<Date> consent_on;
    std::optional<std::string> note;  ///< How it was decided: capacity, Gillick, who decided.
    ALONGSIDE_EVENT("reviews.consent_recorded", 1, id, consent, consent_on, note)
    friend std::string InWords(const ConsentRecorded& e) {
        return "Consent to a review: " + std::string(NameOf(e.consent));
    }
};

/// The review has a day. A later one moves it.
struct ReviewPlanned {
    ReviewId id;
    Date planned_on;
    std::optional<int> planned_at;  ///< Minutes since midnight.
    std::optional<std::string> place;
    std::optional<std::string> video;  ///< How to join.
    std::optional<std::string> adjustments;
    ALONGSIDE_EVENT(
        "reviews.review_planned", 1, id, planned_on, planned_at, place, video, adjustments
    )
    friend std::string InWords(const ReviewPlanned& e) {
        return "A review was planned for " + InWords(e.planned_on);
    }
};

/// Somebody took a place on the panel: one of the area's list, or somebody named here.
struct PanelMemberNamed {
    ReviewId id;
    SeatId seat;
    PanelRole role{};
    std::optional<PanelMemberId> member;
    std::string name;
    ALONGSIDE_EVENT("reviews.panel_member_named", 1, id, seat, role, member, name)
    friend std::string InWords(const PanelMemberNamed& e) {
        return e.name + " was named for the panel of a review";
    }
};

/// They are on it no more. One who has declared a conflict of interest does not come back to it.
struct PanelMemberLeft {
    ReviewId id;
    SeatId seat;
    Leaving why{};
    std::optional<std::string> note;
    ALONGSIDE_EVENT("reviews.panel_member_left", 1, id, seat, why, note)
    friend std::string InWords(const PanelMemberLeft& e) {
        return "Somebody left the panel of a review: " + std::string(NameOf(e.why));
    }
};

/// Somebody was asked to come.
struct PersonInvited {
    ReviewId id;
    InviteeId invitee;
    std::string name;
    std::optional<std::string> part;  ///< Mum, social worker, the school.
    InvitedBy how{};
    Date invited_on;
    ALONGSIDE_EVENT("reviews.person_invited", 1, id, invitee, name, part, how, invited_on)
    friend std::string InWords(const PersonInvited& e) {
        return e.name + " was invited to a review";
    }
};

/// What they said. A later one replaces it.
struct InvitationAnswered {
    ReviewId id;
    InviteeId invitee;
    Answer answer{};
    std::optional<std::string> note;
    ALONGSIDE_EVENT("reviews.invitation_answered", 1, id, invitee, answer, note)
    friend std::string InWords(const InvitationAnswered& e) {
        return "An invitation to a review was answered: " + std::string(NameOf(e.answer));
    }
};

/// A paper for the panel came in. Without a day it is not here after all.
struct PaperReceived {
    ReviewId id;
    Paper paper{};
    std::optional<Date> received_on;
    ALONGSIDE_EVENT("reviews.paper_received", 1, id, paper, received_on)
    friend std::string InWords(const PaperReceived& e) {
        return "A paper for a review " + std::string(e.received_on ? "came in: " : "is missing: ") +
               std::string(NameOf(e.paper));
    }
};

/// The papers went to the panel.
struct PackSent {
    ReviewId id;
    Date sent_on;
    ALONGSIDE_EVENT("reviews.pack_sent", 1, id, sent_on)
    friend std::string InWords(const PackSent& e) {
        return "The papers of a review were sent on " + InWords(e.sent_on);
    }
};

/// The review took place, and this is what came of it.
struct ReviewHeld {
    ReviewId id;
    ReviewKind kind{};
    Date held_on;
    std::optional<std::string> outcome;
    std::optional<bool> safe;
    std::optional<std::string> safety;       ///< Am I safe?
    std::optional<std::string> care_now;     ///< What is my care like now?
    std::optional<std::string> future;       ///< What is my plan for the future?
    std::optional<std::string> in_hospital;  ///< Do I need to be in hospital?
    std::optional<bool> admission_needed;
    std::optional<Date> discharge_aim;
    ALONGSIDE_EVENT(
        "reviews.review_held",
        1,
        id,
        kind,
        held_on,
        outcome,
        safe,
        safety,
        care_now,
        future,
        in_hospital,
        admission_needed,
        discharge_aim
    )
    friend std::string InWords(const ReviewHeld& e) {
        return "A review was held on " + InWords(e.held_on);
    }
};

/// The urgent conversation when there was no time for a review.
struct LaepHeld {
    ReviewId id;
    Date held_on;
    int held_at = 0;                   ///< Minutes since midnight.
    std::vector<std::string> called;   ///< Name or part of each who was called.
    std::vector<std::string> reached;  ///< Of each of them: "yes" or "no".
    LaepDecision decision{};
    std::string why;
    std::optional<std::string> next;
    ALONGSIDE_EVENT(
        "reviews.laep_held", 1, id, held_on, held_at, called, reached, decision, why, next
    )
    friend std::string InWords(const LaepHeld& e) {
        return "LAEP on " + InWords(e.held_on) + ": " + std::string(NameOf(e.decision));
    }
};

/// The report went out.
struct ReportSent {
    ReviewId id;
    Date sent_on;
    std::optional<std::string> sent_to;
    ALONGSIDE_EVENT("reviews.report_sent", 1, id, sent_on, sent_to)
    friend std::string InWords(const ReportSent& e) {
        return "The report of a review was sent on " + InWords(e.sent_on);
    }
};

/// Somebody looked whether the review did what reviews are for. A later one replaces it.
struct QualityChecked {
    ReviewId id;
    Date checked_on;
    bool all_owned = false;    ///< Every recommendation has an owner and a day.
    bool has_voice = false;    ///< What the person said is in the report.
    bool all_have_it = false;  ///< Everybody who needs the report has it.
    std::optional<std::string> note;
    ALONGSIDE_EVENT(
        "reviews.quality_checked", 1, id, checked_on, all_owned, has_voice, all_have_it, note
    )
    friend std::string InWords(const QualityChecked& e) {
        return "A review was looked over on " + InWords(e.checked_on);
    }
};

/// The review will not be held.
struct ReviewCancelled {
    ReviewId id;
    std::optional<Date> cancelled_on;
    std::optional<std::string> reason;
    ALONGSIDE_EVENT("reviews.review_cancelled", 1, id, cancelled_on, reason)
    friend std::string InWords(const ReviewCancelled& e) {
        return "A review was cancelled" + (e.reason ? ": " + *e.reason : "");
    }
};

/// What was held of a review was wrong; this is it, whole.
struct ReviewAmended {
    ReviewId id;
    ReviewKind kind{};
    ReviewStatus status{};
    bool before_discharge = false;
    std::optional<Date> requested_on;
    std::optional<Asker> requested_by;
    std::optional<std::string> requester;
    std::optional<std::string> why;
    std::optional<Date> planned_on;
    std::optional<Date> held_on;
    std::optional<std::string> outcome;
    std::optional<bool> safe;
    std::optional<bool> admission_needed;
    std::optional<Date> discharge_aim;
    std::optional<Date> pack_sent_on;
    std::optional<Date> report_sent_on;
    std::optional<std::string> report_to;
    std::string reason;
    ALONGSIDE_EVENT(
        "reviews.review_amended",
        1,
        id,
        kind,
        status,
        before_discharge,
        requested_on,
        requested_by,
        requester,
        why,
        planned_on,
        held_on,
        outcome,
        safe,
        admission_needed,
        discharge_aim,
        pack_sent_on,
        report_sent_on,
        report_to,
        reason
    )
    friend std::string InWords(const ReviewAmended& e) { return "Review put right: " + e.reason; }
};

/// There never was such a review.
struct ReviewWithdrawn {
    ReviewId id;
    std::string reason;
    ALONGSIDE_EVENT("reviews.review_withdrawn", 1, id, reason)
    friend std::string InWords(const ReviewWithdrawn& e) { return "Review withdrawn: " + e.reason; }
};

/// It was asked why somebody was admitted without a review before, and what has to change.
struct RootCauseReviewed {
    RootCauseId id;
    Date held_on;
    Date admitted_on;
    std::string findings;
    ALONGSIDE_EVENT("reviews.root_cause_reviewed", 1, id, held_on, admitted_on, findings)
    friend std::string InWords(const RootCauseReviewed& e) {
        return "Looked back at the admission on " + InWords(e.admitted_on);
    }
};

/// Somebody who chairs reviews or sits on panels is on the area's list.
struct PanelMemberAdded {
    PanelMemberId id;
    std::string name;
    PanelRole role{};
    std::optional<std::string> contact;
    ALONGSIDE_EVENT("reviews.panel_member_added", 1, id, name, role, contact)
    friend std::string InWords(const PanelMemberAdded& e) {
        return e.name + " was added to those who hold reviews";
    }
};

/// They cannot come on any of these days, the last included.
struct PanelMemberAway {
    PanelMemberId id;
    Date away_from;
    Date away_to;
    ALONGSIDE_EVENT("reviews.panel_member_away", 1, id, away_from, away_to)
    friend std::string InWords(const PanelMemberAway& e) {
        return "Somebody who holds reviews is away from " + InWords(e.away_from) + " to " +
               InWords(e.away_to);
    }
};

/// They are asked no more.
struct PanelMemberRetired {
    PanelMemberId id;
    Date retired_on;
    ALONGSIDE_EVENT("reviews.panel_member_retired", 1, id, retired_on)
    friend std::string InWords(const PanelMemberRetired& e) {
        return "Somebody who held reviews stopped on " + InWords(e.retired_on);
    }
};

}  // namespace alongside::reviews
