// Load, decide, record: who looks after concerns.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/name_leads.h"

#include <algorithm>
#include <utility>

#include "care/governance/api.h"
#include "care/safeguarding/concern_store.h"

namespace alongside::safeguarding {

Result<LeadsNamed> NameLeads(const identity::Work& work, const NameLeadsCommand& command) {
    using identity::Permission;
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kManageArea));
    work.journal.Lock(area.stream());
    if (ConcernStore(work.tables, area).GetLeads().version != command.seen)
        return Error{Fault::kConflict, "Someone else changed who is named while you were writing"};
    TRY_ASSIGN(LeadsNamed named, DecideLeads(command.named));
    for (const auto* users : {&named.leads, &named.allegation_leads}) {
        const bool all_may = std::ranges::all_of(*users, [&](const std::string& user) {
            const auto actor =
                governance::ActorFor(work.tables, area.area(), governance::UserId(user));
            return actor && actor->grants.Has(Permission::kHandleConcerns);
        });
        if (!all_may)
            return Error{
                Fault::kInvalid,
                "There is a problem",
                {},
                {{users == &named.leads ? "leads" : "allegation_leads",
                  "Choose among the people whose role handles concerns"}}};
    }
    return work.journal.Record(area.stream(), named);
}

}  // namespace alongside::safeguarding
