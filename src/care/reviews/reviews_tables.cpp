// The only writer of the tables of reviews. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/reviews/reviews_tables.h"

#include <cstddef>
#include <optional>

#include "care/reviews/review.h"
#include "care/reviews/reviews_facts.h"
#include "care/reviews/reviews_rows.h"
#include "care/reviews/reviews_sql.h"

namespace alongside::reviews {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kReviews = ALONGSIDE_PROJECTION(
    "reviews",
    1,
    "review, version, entry, kind, before_discharge, status, requested_on, requested_by, "
    "requester, "
    "why, consent, consent_on, consent_note, planned_on, planned_at, place, video, adjustments, "
    "pack_sent_on, held_on, held_at, outcome, safe, safety, care_now, future, in_hospital, "
    "admission_needed, discharge_aim, decision, next_steps, report_sent_on, report_to, "
    "quality_checked_on, all_owned, has_voice, all_have_it, quality_note, cancelled_on, "
    "cancelled_reason, valid_from, valid_to, known_from, known_to"
);
constexpr journal::Projection kSeats = ALONGSIDE_PROJECTION(
    "review_seats", 1, "review, seat, entry, role, member, name, left_because, left_note"
);
constexpr journal::Projection kInvitees = ALONGSIDE_PROJECTION(
    "review_invitees", 1, "review, invitee, entry, name, part, how, invited_on, answer, note"
);
constexpr journal::Projection kPapers =
    ALONGSIDE_PROJECTION("review_papers", 1, "review, paper, received_on");
constexpr journal::Projection kCalls =
    ALONGSIDE_PROJECTION("laep_calls", 1, "review, position, called, reached");
constexpr journal::Projection kRootCauses = ALONGSIDE_PROJECTION(
    "root_cause_reviews", 1, "root_cause, entry, held_on, admitted_on, findings, known_from"
);
constexpr journal::Projection kMembers =
    ALONGSIDE_PROJECTION("panel_members", 1, "member, version, name, role, contact, retired_on");
constexpr journal::Projection kAbsences =
    ALONGSIDE_PROJECTION("panel_absences", 1, "member, entry, away_from, away_to");

// From when on there was a review to speak of: its first day that is known, else when we learned of
// it.
Date FirstDay(const Review& review, const Entry& entry) {
    for (const auto& day : {review.requested_on, review.held_on, review.planned_on})
        if (day) return *day;
    return ToLocal(entry.recorded).day;
}

void Insert(Tx& tx, const Entry& entry, const Review& review) {
    tx.Execute(
        sql::kInsertReview,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"review", review.id},
         {"version", review.version},
         {"entry", entry.number},
         {"kind", review.kind},
         {"before_discharge", review.before_discharge},
         {"status", review.status},
         {"requested_on", review.requested_on},
         {"requested_by", review.requested_by},
         {"requester", review.requester},
         {"why", review.why},
         {"consent", review.consent},
         {"consent_on", review.consent_on},
         {"consent_note", review.consent_note},
         {"planned_on", review.planned_on},
         {"planned_at", review.planned_at},
         {"place", review.place},
         {"video", review.video},
         {"adjustments", review.adjustments},
         {"pack_sent_on", review.pack_sent_on},
         {"held_on", review.held_on},
         {"held_at", review.held_at},
         {"outcome", review.outcome},
         {"safe", review.safe},
         {"safety", review.safety},
         {"care_now", review.care_now},
         {"future", review.future},
         {"in_hospital", review.in_hospital},
         {"admission_needed", review.admission_needed},
         {"discharge_aim", review.discharge_aim},
         {"decision", review.decision},
         {"next_steps", review.next_steps},
         {"report_sent_on", review.report_sent_on},
         {"report_to", review.report_to},
         {"quality_checked_on", review.quality_checked_on},
         {"all_owned", review.all_owned},
         {"has_voice", review.has_voice},
         {"all_have_it", review.all_have_it},
         {"quality_note", review.quality_note},
         {"cancelled_on", review.cancelled_on},
         {"cancelled_reason", review.cancelled_reason},
         {"valid_from", FirstDay(review, entry)},
         {"valid_to", review.cancelled_on.value_or(kForever)},
         {"recorded", entry.recorded}}
    );
}

std::optional<Review> Held(Tx& tx, const Entry& entry, const ReviewId& id) {
    return tx.First(
        sql::kGetReview,
        {{"area", entry.area}, {"stream", entry.stream}, {"review", id}},
        ReadReview
    );
}

void Close(Tx& tx, const Entry& entry, const ReviewId& id) {
    tx.Execute(
        sql::kUpdateReviewKnownTo,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"review", id},
         {"recorded", entry.recorded}}
    );
}

void Replace(Tx& tx, const Entry& entry, Review review) {
    ++review.version;
    Close(tx, entry, review.id);
    Insert(tx, entry, review);
}

// A review whose first fact was redacted is not held, and stays so.
template <class Alter>
void Change(Tx& tx, const Entry& entry, const ReviewId& id, const Alter& alter) {
    auto held = Held(tx, entry, id);
    if (!held) return;
    alter(*held);
    Replace(tx, entry, *held);
}

// What is known of it from now on, whatever was known before.
void Open(Tx& tx, const Entry& entry, Review review) {
    const auto held = Held(tx, entry, review.id);
    if (!held) return Insert(tx, entry, review);
    review.version = held->version;
    Replace(tx, entry, review);
}

void Apply(Tx& tx, const Entry& entry, const ReviewRequested& e) {
    Open(
        tx,
        entry,
        {.id = e.id,
         .kind = e.kind,
         .before_discharge = e.before_discharge,
         .status = ReviewStatus::kRequested,
         .requested_on = e.requested_on,
         .requested_by = e.requested_by,
         .requester = e.requester,
         .why = e.why}
    );
}

void Apply(Tx& tx, const Entry& entry, const ConsentRecorded& e) {
    Change(tx, entry, e.id, [&](Review& review) {
        review.consent = e.consent;
        review.consent_on = e.consent_on;
        review.consent_note = e.note;
    });
}

void Apply(Tx& tx, const Entry& entry, const ReviewPlanned& e) {
    Change(tx, entry, e.id, [&](Review& review) {
        review.status = ReviewStatus::kPlanned;
        review.planned_on = e.planned_on;
        review.planned_at = e.planned_at;
        review.place = e.place;
        review.video = e.video;
        review.adjustments = e.adjustments;
    });
}

void Apply(Tx& tx, const Entry& entry, const PackSent& e) {
    Change(tx, entry, e.id, [&](Review& review) { review.pack_sent_on = e.sent_on; });
}

void Apply(Tx& tx, const Entry& entry, const ReviewHeld& e) {
    Change(tx, entry, e.id, [&](Review& review) {
        review.status = ReviewStatus::kHeld;
        review.kind = e.kind;
        review.held_on = e.held_on;
        review.outcome = e.outcome;
        review.safe = e.safe;
        review.safety = e.safety;
        review.care_now = e.care_now;
        review.future = e.future;
        review.in_hospital = e.in_hospital;
        review.admission_needed = e.admission_needed;
        review.discharge_aim = e.discharge_aim;
    });
}

void InsertCall(Tx& tx, const Entry& entry, const LaepHeld& e, std::size_t at) {
    tx.Execute(
        sql::kInsertCall,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"review", e.id},
         {"position", at + 1},
         {"called", e.called[at]},
         {"reached", at < e.reached.size() && e.reached[at] == "yes"}}
    );
}

void Apply(Tx& tx, const Entry& entry, const LaepHeld& e) {
    Open(
        tx,
        entry,
        {.id = e.id,
         .kind = ReviewKind::kLaep,
         .status = ReviewStatus::kHeld,
         .held_on = e.held_on,
         .held_at = e.held_at,
         .outcome = e.why,
         .decision = e.decision,
         .next_steps = e.next}
    );
    for (std::size_t at = 0; at < e.called.size(); ++at) InsertCall(tx, entry, e, at);
}

void Apply(Tx& tx, const Entry& entry, const ReportSent& e) {
    Change(tx, entry, e.id, [&](Review& review) {
        review.report_sent_on = e.sent_on;
        review.report_to = e.sent_to;
    });
}

void Apply(Tx& tx, const Entry& entry, const QualityChecked& e) {
    Change(tx, entry, e.id, [&](Review& review) {
        review.quality_checked_on = e.checked_on;
        review.all_owned = e.all_owned;
        review.has_voice = e.has_voice;
        review.all_have_it = e.all_have_it;
        review.quality_note = e.note;
    });
}

void Apply(Tx& tx, const Entry& entry, const ReviewCancelled& e) {
    Change(tx, entry, e.id, [&](Review& review) {
        review.status = ReviewStatus::kCancelled;
        review.cancelled_on = e.cancelled_on;
        review.cancelled_reason = e.reason;
    });
}

void Apply(Tx& tx, const Entry& entry, const ReviewAmended& e) {
    Change(tx, entry, e.id, [&](Review& review) {
        review.kind = e.kind;
        review.before_discharge = e.before_discharge;
        review.status = e.status;
        review.requested_on = e.requested_on;
        review.requested_by = e.requested_by;
        review.requester = e.requester;
        review.why = e.why;
        review.planned_on = e.planned_on;
        review.held_on = e.held_on;
        review.outcome = e.outcome;
        review.safe = e.safe;
        review.admission_needed = e.admission_needed;
        review.discharge_aim = e.discharge_aim;
        review.pack_sent_on = e.pack_sent_on;
        review.report_sent_on = e.report_sent_on;
        review.report_to = e.report_to;
    });
}

void Apply(Tx& tx, const Entry& entry, const ReviewWithdrawn& e) {
    Close(tx, entry, e.id);
}

// What is arranged for a review that is not held is not held either.
void Apply(Tx& tx, const Entry& entry, const PanelMemberNamed& e) {
    if (!Held(tx, entry, e.id)) return;
    tx.Execute(
        sql::kInsertSeat,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"review", e.id},
         {"seat", e.seat},
         {"entry", entry.number},
         {"role", e.role},
         {"member", e.member},
         {"name", e.name}}
    );
}

void Apply(Tx& tx, const Entry& entry, const PanelMemberLeft& e) {
    tx.Execute(
        sql::kUpdateSeatLeft,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"review", e.id},
         {"seat", e.seat},
         {"left_because", e.why},
         {"left_note", e.note}}
    );
}

void Apply(Tx& tx, const Entry& entry, const PersonInvited& e) {
    if (!Held(tx, entry, e.id)) return;
    tx.Execute(
        sql::kInsertInvitee,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"review", e.id},
         {"invitee", e.invitee},
         {"entry", entry.number},
         {"name", e.name},
         {"part", e.part},
         {"how", e.how},
         {"invited_on", e.invited_on},
         {"answer", Answer::kWaiting}}
    );
}

void Apply(Tx& tx, const Entry& entry, const InvitationAnswered& e) {
    tx.Execute(
        sql::kUpdateInviteeAnswer,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"review", e.id},
         {"invitee", e.invitee},
         {"answer", e.answer},
         {"note", e.note}}
    );
}

void Apply(Tx& tx, const Entry& entry, const PaperReceived& e) {
    if (!e.received_on) {
        tx.Execute(
            sql::kDeletePaper,
            {{"area", entry.area}, {"stream", entry.stream}, {"review", e.id}, {"paper", e.paper}}
        );
        return;
    }
    if (!Held(tx, entry, e.id)) return;
    tx.Execute(
        sql::kInsertPaper,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"review", e.id},
         {"paper", e.paper},
         {"received_on", *e.received_on}}
    );
}

void Apply(Tx& tx, const Entry& entry, const RootCauseReviewed& e) {
    tx.Execute(
        sql::kInsertRootCause,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"root_cause", e.id},
         {"entry", entry.number},
         {"held_on", e.held_on},
         {"admitted_on", e.admitted_on},
         {"findings", e.findings},
         {"recorded", entry.recorded}}
    );
}

void Apply(Tx& tx, const Entry& entry, const PanelMemberAdded& e) {
    tx.Execute(
        sql::kInsertPanelMember,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"member", e.id},
         {"name", e.name},
         {"role", e.role},
         {"contact", e.contact}}
    );
}

void Apply(Tx& tx, const Entry& entry, const PanelMemberAway& e) {
    tx.Execute(
        sql::kInsertPanelAbsence,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"member", e.id},
         {"entry", entry.number},
         {"away_from", e.away_from},
         {"away_to", e.away_to}}
    );
}

void Apply(Tx& tx, const Entry& entry, const PanelMemberRetired& e) {
    tx.Execute(
        sql::kUpdatePanelMemberRetired,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"member", e.id},
         {"retired_on", e.retired_on}}
    );
}

template <journal::Event... E>
void AddEvents(journal::Catalogue& catalogue) {
    (catalogue.Add<E>(&Apply), ...);
}

}  // namespace

void AddReviews(journal::Catalogue& catalogue) {
    AddEvents<
        ReviewRequested,
        ConsentRecorded,
        ReviewPlanned,
        PanelMemberNamed,
        PanelMemberLeft,
        PersonInvited,
        InvitationAnswered,
        PaperReceived,
        PackSent,
        ReviewHeld,
        LaepHeld,
        ReportSent,
        QualityChecked,
        ReviewCancelled,
        ReviewAmended,
        ReviewWithdrawn,
        RootCauseReviewed,
        PanelMemberAdded,
        PanelMemberAway,
        PanelMemberRetired>(catalogue);
    for (const journal::Projection* table :
         {&kReviews, &kSeats, &kInvitees, &kPapers, &kCalls, &kRootCauses, &kMembers, &kAbsences})
        catalogue.AddTable(*table);
}

}  // namespace alongside::reviews
