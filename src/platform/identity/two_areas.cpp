// Turning a transaction from one of its two areas to the other.
// SPDX-License-Identifier: MIT
#include "platform/identity/two_areas.h"

#include "platform/base/check.h"
#include "platform/identity/identity_sql.h"

namespace alongside::identity {

Actor GuestIn(const AreaId& area, const Actor& actor, Grants grants) {
    return {.id = actor.id, .area = area, .name = actor.name, .grants = grants};
}

TwoAreas::TwoAreas(db::Tx& tx, const Runner& runner, const Actor& actor, const Actor& guest)
    : tx_(tx),
      runner_(runner),
      home_(actor),
      away_(guest),
      policy_(tx),
      now_(runner.clock().Now()) {
    ALONGSIDE_CHECK(home_.area != away_.area);
}

TwoAreas::Turn::Turn(TwoAreas& both, Side side) : both_(both) {
    ALONGSIDE_CHECK(both.turned_ == Turned::kNo);
    if (side != both.at_)
        both.tx_.Query(sql::kLockToArea, {{"area", both.ActorOn(side).area}}, [](const db::Row&) {
        });
    both.at_ = side;
    both.turned_ = Turned::kYes;
}

// A journal opens its area's key, so it is made when the transaction is first about that area.
journal::Journal& TwoAreas::JournalOf(Side side) {
    auto& journal = side == Side::kHome ? home_journal_ : away_journal_;
    const Actor& actor = ActorOn(side);
    if (!journal)
        journal.emplace(tx_, runner_.catalogue(), runner_.keys(), actor.area, actor.id, now_);
    return *journal;
}

void TwoAreas::Lock(const StreamId& home, const StreamId& away) {
    for (const Side side : {First(), Second()})
        In(side, [&](const Work& work) { work.journal.Lock(side == Side::kHome ? home : away); });
}

void TwoAreas::Settle() {
    for (const Side side : {First(), Second()}) {
        auto& journal = side == Side::kHome ? home_journal_ : away_journal_;
        if (!journal) continue;
        const Turn turn(*this, side);
        journal->Settle();
    }
}

}  // namespace alongside::identity
