// Load, decide, record: places on a panel.
// SPDX-License-Identifier: MIT
#include "care/reviews/name_panel_member.h"

#include <optional>

#include "care/reviews/panel.h"
#include "care/reviews/panel_store.h"
#include "care/reviews/review_store.h"

namespace alongside::reviews {
namespace {

Result<std::optional<PanelMember>> FindMember(
    const identity::Work& work, const identity::Scope& scope, const PanelMemberNamed& named
) {
    if (!named.member) return std::optional<PanelMember>();
    auto member = PanelStore(work.tables, scope).Get(*named.member);
    if (!member)
        return Error{
            Fault::kInvalid, "There is a problem", {}, {{"member", member.error().message}}};
    return std::optional(*std::move(member));
}

}  // namespace

Result<PanelMemberNamed> NamePanelMember(
    const identity::Work& work, const NamePanelMemberCommand& command
) {
    TRY_ASSIGN(const auto found, FindToArrange(work, command.person, command.named.id));
    TRY_ASSIGN(const auto member, FindMember(work, found.scope, command.named));
    PanelMemberNamed named = command.named;
    named.seat = SeatId::New();
    return RecordDecided(
        work,
        found.scope,
        DecideSeat(
            ReviewStore(work.tables, found.scope).Seats(found.review.id),
            member,
            std::move(named),
            found.review.planned_on.value_or(work.today)
        )
    );
}

Result<PanelMemberLeft> LeavePanel(const identity::Work& work, const LeavePanelCommand& command) {
    TRY_ASSIGN(const auto found, FindToArrange(work, command.person, command.left.id));
    TRY_ASSIGN(
        const Seat seat,
        ReviewStore(work.tables, found.scope).GetSeat(found.review.id, command.left.seat)
    );
    return RecordDecided(work, found.scope, DecideLeaving(seat, command.left));
}

}  // namespace alongside::reviews
