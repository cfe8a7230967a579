// One transaction over two areas of an installation: somebody's record is handed over.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <type_traits>
#include <utility>

#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/work.h"
#include "platform/journal/journal.h"

namespace alongside::identity {

/// The actor as a guest in another area: themselves, with no more than `grants` there. Only what
/// both areas agreed on may make one: a hand-over that the one offered to the other.
Actor GuestIn(const AreaId& area, const Actor& actor, Grants grants);

/// Which of the two areas: the actor's own, or the one where they are a guest.
enum class Side { kHome, kAway };

/// What a use case over two areas is given. Both are named before the transaction does anything,
/// and there is no way to a third. At any time the transaction is about one of them: on PostgreSQL
/// row-level security hides the other's rows.
class TwoAreas {
public:
    TwoAreas(db::Tx& tx, const Runner& runner, const Actor& actor, const Actor& guest);
    TwoAreas(const TwoAreas&) = delete;
    TwoAreas& operator=(const TwoAreas&) = delete;

    /// Runs `act(work)` in one of the areas, under that area's journal and policy. Not within
    /// another. Streams are locked in the order of their areas, `First` before `Second`, and in an
    /// area its own stream before any other: so two hand-overs that meet never wait for each other.
    template <class Act>
    auto In(Side side, const Act& act) -> std::invoke_result_t<const Act&, const Work&> {
        const Turn turn(*this, side);
        journal::Journal& journal = JournalOf(side);
        return act(Work{{tx_, policy_, ActorOn(side), now_, ToLocal(now_).day}, journal});
    }

    const Actor& ActorOn(Side side) const { return side == Side::kHome ? home_ : away_; }
    Side First() const { return home_.area < away_.area ? Side::kHome : Side::kAway; }
    Side Second() const { return First() == Side::kHome ? Side::kAway : Side::kHome; }

    /// Locks a stream of each area, in that order.
    void Lock(const StreamId& home, const StreamId& away);

    /// Settles both journals. Nothing is complete before it.
    void Settle();

private:
    // As long as it lasts the transaction is about one area.
    class Turn {
    public:
        Turn(TwoAreas& both, Side side);
        ~Turn() { both_.turned_ = Turned::kNo; }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        TwoAreas& both_;
    };
    journal::Journal& JournalOf(Side side);

    db::Tx& tx_;
    const Runner& runner_;
    const Actor& home_;
    const Actor& away_;
    const Policy policy_;
    const Instant now_;
    Side at_ = Side::kHome;
    enum class Turned { kNo, kYes } turned_ = Turned::kNo;
    std::optional<journal::Journal> home_journal_;
    std::optional<journal::Journal> away_journal_;
};

/// Runs a use case over the actor's own area and the guest's. Commits, durably, when it returns a
/// value; otherwise nothing happened in either.
template <class Act>
auto ChangeInBoth(const Runner& runner, const Actor& actor, const Actor& guest, const Act& act)
    -> std::invoke_result_t<const Act&, TwoAreas&> {
    std::optional<std::invoke_result_t<const Act&, TwoAreas&>> result;
    runner.database().Write(db::AreaSetting::Of(actor.area), [&](db::Tx& tx) {
        TwoAreas both(tx, runner, actor, guest);
        result = act(both);
        if (*result) both.Settle();
        return *result ? db::Ending::kCommit : db::Ending::kRollback;
    });
    return *std::move(result);
}

}  // namespace alongside::identity
