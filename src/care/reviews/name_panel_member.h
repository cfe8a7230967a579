// Who sits on the panel of a review.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/reviews/find_review.h"

namespace alongside::reviews {

struct NamePanelMemberCommand {
    people::PersonId person;
    PanelMemberNamed
        named;  ///< Of the review `id`, from the list or by name. Its seat is not read.
};
Result<PanelMemberNamed> NamePanelMember(
    const identity::Work& work, const NamePanelMemberCommand& command
);

struct LeavePanelCommand {
    people::PersonId person;
    PanelMemberLeft left;
};
Result<PanelMemberLeft> LeavePanel(const identity::Work& work, const LeavePanelCommand& command);

}  // namespace alongside::reviews
