// The only writer of the register's tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/register/register_tables.h"

#include <algorithm>
#include <utility>

#include "care/register/rating.h"
#include "care/register/register_facts.h"
#include "care/register/register_rows.h"
#include "care/register/register_sql.h"
#include "care/register/stay.h"
#include "platform/base/check.h"

namespace alongside::dsr {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kStays = ALONGSIDE_PROJECTION(
    "register_stays",
    1,
    "stay, version, entry, referred_on, source, decision, decided_on, decision_reason, consent, "
    "consent_on, removed_on, removal_reason, valid_from, valid_to, known_from, known_to"
);
constexpr journal::Projection kRatings = ALONGSIDE_PROJECTION(
    "ratings",
    2,
    "rating_id, version, entry, given, rating, rationale, valid_from, valid_to, known_from, "
    "known_to"
);

void InsertStay(Tx& tx, const Entry& entry, const Stay& stay) {
    const Period valid = stay.OnRegister();
    tx.Execute(
        sql::kInsertStay,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"stay", stay.id},
         {"version", stay.version},
         {"entry", entry.number},
         {"referred_on", stay.referred_on},
         {"source", stay.source},
         {"decision", stay.decision},
         {"decided_on", stay.decided_on},
         {"decision_reason", stay.decision_reason},
         {"consent", stay.consent},
         {"consent_on", stay.consent_on},
         {"removed_on", stay.removed_on},
         {"removal_reason", stay.removal_reason},
         {"valid_from", valid.from},
         {"valid_to", valid.to},
         {"recorded", entry.recorded}}
    );
}

void CloseStay(Tx& tx, const Entry& entry, const RegisterEntryId& stay) {
    tx.Execute(
        sql::kUpdateStayKnownTo,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"stay", stay},
         {"recorded", entry.recorded}}
    );
}

// What we hold of a stay changes: the row known so far is closed and the next version inserted. A
// stay whose first fact was redacted is not held, and stays so.
template <class Change>
void ChangeStay(Tx& tx, const Entry& entry, const RegisterEntryId& id, const Change& change) {
    auto held = tx.First(
        sql::kGetStay,
        {{"area", entry.area}, {"stream", entry.stream}, {"stay", id}},
        [&](const db::Row& row) { return ReadStay(row, id, 0); }
    );
    if (!held) return;
    change(*held);
    ++held->version;
    CloseStay(tx, entry, id);
    InsertStay(tx, entry, *held);
}

void Apply(Tx& tx, const Entry& entry, const ReferralReceived& e) {
    InsertStay(
        tx,
        entry,
        {.id = e.stay,
         .referred_on = e.referred_on,
         .source = e.source,
         .consent = e.consent,
         .consent_on = e.consent_on}
    );
}

void Apply(Tx& tx, const Entry& entry, const ReferralDecided& e) {
    ChangeStay(tx, entry, e.stay, [&](Stay& stay) {
        stay.decision = e.decision;
        stay.decided_on = e.decided_on;
        stay.decision_reason = e.reason;
    });
}

void Apply(Tx& tx, const Entry& entry, const RemovedFromRegister& e) {
    ChangeStay(tx, entry, e.stay, [&](Stay& stay) {
        stay.removed_on = e.removed_on;
        stay.removal_reason = e.reason;
    });
}

void Apply(Tx& tx, const Entry& entry, const StayAmended& e) {
    ChangeStay(tx, entry, e.stay, [&](Stay& stay) {
        stay.referred_on = e.referred_on;
        stay.source = e.source;
        stay.decision = e.decision;
        stay.decided_on = e.decided_on;
        stay.decision_reason = e.decision_reason;
        stay.consent = e.consent;
        stay.consent_on = e.consent_on;
        stay.removed_on = e.removed_on;
        stay.removal_reason = e.removal_reason;
    });
}

void Apply(Tx& tx, const Entry& entry, const StayWithdrawn& e) {
    CloseStay(tx, entry, e.stay);
}

/// A rating as it is held now.
struct HeldRating {
    GivenRating rating;
    Instant since;  ///< When we learned it.
};

HeldRating ReadHeldRating(const db::Row& row) {
    return {ReadRating(row), row.Get<Instant>(7)};
}

bool SamePlace(const GivenRating& one, const GivenRating& other) {
    return one.id == other.id && one.rated_on == other.rated_on;
}

void WriteRating(
    Tx& tx, const Entry& entry, const GivenRating& rating, const db::WriteStatement& statement
) {
    tx.Execute(
        statement,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"rating_id", rating.id},
         {"version", rating.version},
         {"entry", entry.number},
         {"given", rating.given},
         {"rating", rating.rating},
         {"rationale", rating.rationale},
         {"valid_from", rating.rated_on},
         {"valid_to", rating.until},
         {"recorded", entry.recorded}}
    );
}

// What nobody can ever have been shown, because it was learned at the same instant, leaves no row.
void CloseRating(Tx& tx, const Entry& entry, const HeldRating& old) {
    tx.Execute(
        old.since == entry.recorded ? sql::kDeleteRatingOfMoment : sql::kUpdateRatingKnownTo,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"valid_from", old.rating.rated_on},
         {"given", old.rating.given},
         {"rating_id", old.rating.id},
         {"recorded", entry.recorded}}
    );
}

void ReplaceRating(Tx& tx, const Entry& entry, const HeldRating& old, GivenRating now) {
    now.version = old.rating.version + 1;
    if (old.since == entry.recorded && SamePlace(old.rating, now)) {
        WriteRating(tx, entry, now, sql::kUpdateRatingOfMoment);
        return;
    }
    CloseRating(tx, entry, old);
    WriteRating(tx, entry, now, sql::kInsertRating);
}

// One rating changes, and with it perhaps the day on which its neighbour gives way: what differs
// from what was held is closed and inserted anew.
template <class Change>
void ChangeRatings(Tx& tx, const Entry& entry, const Change& change) {
    const auto before = tx.All(
        sql::kListKnownRatings, {{"area", entry.area}, {"stream", entry.stream}}, ReadHeldRating
    );
    std::vector<GivenRating> after;
    for (const HeldRating& held : before) after.push_back(held.rating);
    change(after);
    ArrangeRatings(after);
    for (const HeldRating& old : before) {
        const auto now = std::ranges::find(after, old.rating.id, &GivenRating::id);
        if (now == after.end())
            CloseRating(tx, entry, old);
        else if (*now != old.rating)
            ReplaceRating(tx, entry, old, *now);
    }
}

// Only the rating before it gives way to a new one: the others are not even read.
void Apply(Tx& tx, const Entry& entry, const RatingGiven& e) {
    const db::Parameters place = {
        {"area", entry.area},
        {"stream", entry.stream},
        {"rated_on", e.rated_on},
        {"given", entry.number},
        {"rating_id", e.id}};
    GivenRating given{
        .id = e.id,
        .given = entry.number,
        .rating = e.rating,
        .rationale = e.rationale,
        .rated_on = e.rated_on};
    const auto before = tx.First(sql::kGetRatingBefore, place, ReadHeldRating);
    if (before) {
        given.until = before->rating.until;
    } else {
        const auto after = tx.First(sql::kGetRatedOnAfter, place, [](const db::Row& row) {
            return row.Get<Date>(0);
        });
        given.until = after.value_or(kForever);
    }
    if (before && before->rating.until != given.rated_on) {
        GivenRating now = before->rating;
        now.until = given.rated_on;
        ReplaceRating(tx, entry, *before, std::move(now));
    }
    WriteRating(tx, entry, given, sql::kInsertRating);
}

void Apply(Tx& tx, const Entry& entry, const RatingAmended& e) {
    ChangeRatings(tx, entry, [&](std::vector<GivenRating>& ratings) {
        const auto it = std::ranges::find(ratings, e.id, &GivenRating::id);
        if (it == ratings.end()) return;  // What it amends was redacted.
        it->rating = e.rating;
        it->rated_on = e.rated_on;
        it->rationale = e.rationale;
    });
}

void Apply(Tx& tx, const Entry& entry, const RatingWithdrawn& e) {
    ChangeRatings(tx, entry, [&](std::vector<GivenRating>& ratings) {
        std::erase_if(ratings, [&](const GivenRating& rating) { return rating.id == e.id; });
    });
}

}  // namespace

void AddRegister(journal::Catalogue& catalogue) {
    catalogue.Add<ReferralReceived>(&Apply);
    catalogue.Add<ReferralDecided>(&Apply);
    catalogue.Add<RemovedFromRegister>(&Apply);
    catalogue.Add<StayAmended>(&Apply);
    catalogue.Add<StayWithdrawn>(&Apply);
    catalogue.Add<RatingGiven>(&Apply);
    catalogue.Add<RatingAmended>(&Apply);
    catalogue.Add<RatingWithdrawn>(&Apply);
    catalogue.AddTable(kStays);
    catalogue.AddTable(kRatings);
}

}  // namespace alongside::dsr
