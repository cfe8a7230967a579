// Load, decide, record: the list of those who hold reviews.
// SPDX-License-Identifier: MIT
#include "care/reviews/keep_panel_list.h"

#include "care/reviews/find_review.h"
#include "care/reviews/panel_store.h"

namespace alongside::reviews {
namespace {

// The area, with its stream locked.
Result<identity::Scope> LockArea(const identity::Work& work) {
    TRY_ASSIGN(
        const identity::Scope area,
        work.policy.AllowArea(work.actor, identity::Permission::kRecordReview)
    );
    work.journal.Lock(area.stream());
    return area;
}

}  // namespace

Result<PanelMemberAdded> AddPanelMember(
    const identity::Work& work, const AddPanelMemberCommand& command
) {
    TRY_ASSIGN(const auto area, LockArea(work));
    PanelMemberAdded member = command.member;
    member.id = PanelMemberId::New();
    return RecordDecided(work, area, DecideMember(std::move(member)));
}

Result<PanelMemberAway> MarkAway(const identity::Work& work, const MarkAwayCommand& command) {
    TRY_ASSIGN(const auto area, LockArea(work));
    TRY(PanelStore(work.tables, area).GetToChange(command.away.id, command.seen));
    return RecordDecided(work, area, DecideAbsence(command.away));
}

Result<PanelMemberRetired> RetirePanelMember(
    const identity::Work& work, const RetirePanelMemberCommand& command
) {
    TRY_ASSIGN(const auto area, LockArea(work));
    TRY_ASSIGN(
        const PanelMember member,
        PanelStore(work.tables, area).GetToChange(command.member, command.seen)
    );
    return RecordDecided(work, area, DecideRetirement(member, command.retired_on));
}

}  // namespace alongside::reviews
