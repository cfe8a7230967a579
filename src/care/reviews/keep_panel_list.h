// The area's list of those who hold reviews: chairs, clinical experts, experts by experience.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/reviews/panel.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::reviews {

struct AddPanelMemberCommand {
    PanelMemberAdded member;  ///< Its id is not read.
};
Result<PanelMemberAdded> AddPanelMember(
    const identity::Work& work, const AddPanelMemberCommand& command
);

struct MarkAwayCommand {
    int seen = 0;
    PanelMemberAway away;
};
Result<PanelMemberAway> MarkAway(const identity::Work& work, const MarkAwayCommand& command);

struct RetirePanelMemberCommand {
    PanelMemberId member;
    int seen = 0;
    Date retired_on;
};
Result<PanelMemberRetired> RetirePanelMember(
    const identity::Work& work, const RetirePanelMemberCommand& command
);

}  // namespace alongside::reviews
