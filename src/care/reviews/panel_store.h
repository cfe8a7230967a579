// Reads those who hold reviews in an area, and who of them is free.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

#include "care/reviews/panel.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::reviews {

struct MemberOnDay {
    PanelMember member;
    Availability availability{};
};

class PanelStore {
public:
    /// `scope` is of the area, or of anybody in it.
    PanelStore(const db::Reader& tables, const identity::Scope& scope)
        : tables_(tables), area_(scope.area()) {}

    /// Those who have retired too, by name.
    std::vector<PanelMember> List() const;
    Result<PanelMember> Get(const PanelMemberId& id) const;
    Result<PanelMember> GetToChange(const PanelMemberId& id, int seen) const;
    /// When they are away, from a day on, the earliest first.
    std::vector<Absence> Absences(Date from) const;
    /// Those who hold reviews on a day, by name, and whether they could come. `except` is a review
    /// of that day whose panel does not count.
    std::vector<MemberOnDay> On(Date day, const ReviewId& except = {}) const;

private:
    /// The area's own stream bears the area's id.
    StreamId Stream() const { return StreamId(area_.value); }

    const db::Reader& tables_;
    AreaId area_;
};

}  // namespace alongside::reviews
