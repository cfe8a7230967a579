// Look at many, change few.
// SPDX-License-Identifier: MIT
#include "care/clocks/recalculate_deadlines.h"

#include "care/clocks/clock_store.h"
#include "care/clocks/conclude_deadlines.h"
#include "care/people/api.h"
#include "platform/jobs/job_store.h"

namespace alongside::clocks {
namespace {

using identity::Permission;

}  // namespace

void AskForRecalculation(const identity::Work& work) {
    jobs::Enqueue(work, {.kind = kWorkOutDueDates});
}

Result<Done> RequestRecalculation(const identity::Work& work) {
    TRY(work.policy.AllowArea(work.actor, Permission::kManageArea));
    AskForRecalculation(work);
    return Done{};
}

Result<FoundMoves> FindMoves(const identity::View& view, const LookForMoves& look) {
    TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageArea));
    const AreaRules rules = RulesOf(RuleSettingsOf(view.tables, scope.area()));
    FoundMoves found = {.last = look.after};
    for (const people::PersonId& person :
         people::PeopleStore(view.tables, scope).Next(look.after, look.people)) {
        found.last = person;
        ++found.looked_at;
        if (!ConcludeAll(view.tables, rules, scope.area(), person, view.now).empty())
            found.would_move.push_back({person, found.looked_at});
    }
    found.nobody_left = found.looked_at < static_cast<std::size_t>(look.people);
    return found;
}

// Who was erased or merged since they were looked at is passed over, or stands for the survivor.
Result<Recalculated> RecalculateDeadlines(
    const identity::Work& work, const RecalculateCommand& command
) {
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kManageArea));
    const AreaRules rules = RulesOf(RuleSettingsOf(work.tables, area.area()));
    Recalculated done;
    for (const people::PersonId& person : command.people) {
        const auto scope = work.policy.Allow(work.actor, Permission::kManageArea, person);
        if (!scope) continue;
        const StreamId& stream = scope->stream();
        work.journal.Lock(stream);
        for (journal::Fact& fact : ConcludeAll(work.tables, rules, area.area(), stream, work.now)) {
            work.journal.Append(stream, std::move(fact));
            ++done.moved;
        }
    }
    return done;
}

}  // namespace alongside::clocks
