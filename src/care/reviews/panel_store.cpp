// Those who hold reviews, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/reviews/panel_store.h"

#include <algorithm>
#include <set>

#include "care/reviews/reviews_rows.h"
#include "care/reviews/reviews_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::reviews {

std::vector<PanelMember> PanelStore::List() const {
    return tables_.All(
        sql::kListPanelMembers, {{"area", area_}, {"stream", Stream()}}, ReadPanelMember
    );
}

Result<PanelMember> PanelStore::Get(const PanelMemberId& id) const {
    auto member = tables_.First(
        sql::kGetPanelMember,
        {{"area", area_}, {"stream", Stream()}, {"member", id}},
        ReadPanelMember
    );
    if (!member) return Error{Fault::kNotFound, "There is nobody like that on the list"};
    return *std::move(member);
}

Result<PanelMember> PanelStore::GetToChange(const PanelMemberId& id, int seen) const {
    return AsSeen(Get(id), seen, "this line");
}

std::vector<Absence> PanelStore::Absences(Date from) const {
    return tables_.All(
        sql::kListPanelAbsences,
        {{"area", area_}, {"stream", Stream()}, {"day", from}},
        [](const db::Row& row) {
            return Absence{row.Get<PanelMemberId>(0), row.Get<Date>(1), row.Get<Date>(2)};
        }
    );
}

std::vector<MemberOnDay> PanelStore::On(Date day, const ReviewId& except) const {
    const auto taken = tables_.All(
        sql::kListTakenMembers,
        {{"area", area_}, {"day", day}, {"except", except}},
        [](const db::Row& row) { return row.Get<PanelMemberId>(0); }
    );
    std::set<PanelMemberId> away;
    for (const Absence& absence : Absences(day))
        if (absence.away_from <= day) away.insert(absence.member);
    std::vector<MemberOnDay> members;
    for (PanelMember& member : List()) {
        if (!member.IsAskedOn(day)) continue;
        Availability availability = Availability::kFree;
        if (std::ranges::find(taken, member.id) != taken.end())
            availability = Availability::kOnAnotherReview;
        if (away.contains(member.id)) availability = Availability::kAway;
        members.push_back({std::move(member), availability});
    }
    return members;
}

}  // namespace alongside::reviews
