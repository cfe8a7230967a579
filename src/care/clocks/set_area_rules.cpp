// Load, decide, record: an area's rules.
// SPDX-License-Identifier: MIT
#include "care/clocks/set_area_rules.h"

#include "care/clocks/clock_store.h"
#include "care/clocks/conclude_deadlines.h"
#include "care/people/api.h"

namespace alongside::clocks {
namespace {

using identity::Scope;
using identity::Work;

Result<Scope> ScopeOf(const Work& work) {
    TRY_ASSIGN(Scope scope, work.policy.AllowArea(work.actor, identity::Permission::kManageArea));
    work.journal.Lock(scope.stream());
    return scope;
}

AreaRules Rules(const Work& work, const Scope& scope) {
    return RulesOf(RuleSettingsOf(work.tables, scope.area()));
}

}  // namespace

Result<TermChosen> ChooseTerm(const Work& work, const TermChosen& chosen) {
    TRY_ASSIGN(const Scope scope, ScopeOf(work));
    TRY_ASSIGN(const TermChosen decided, DecideTerm(Rules(work, scope), chosen));
    return work.journal.Record(scope.stream(), decided);
}

Result<RuleSetAdopted> AdoptRuleSet(const Work& work, const RuleSetAdopted& adopted) {
    TRY_ASSIGN(const Scope scope, ScopeOf(work));
    TRY_ASSIGN(const RuleSetAdopted decided, DecideAdoption(Rules(work, scope), adopted));
    return work.journal.Record(scope.stream(), decided);
}

Result<CalendarPublished> PublishCalendar(const Work& work, const PublishCalendarCommand& command) {
    TRY_ASSIGN(const Scope scope, ScopeOf(work));
    TRY_ASSIGN(const CalendarPublished decided, DecideCalendar(Rules(work, scope), command.text));
    return work.journal.Record(scope.stream(), decided);
}

Result<Recalculated> RecalculateDeadlines(const Work& work, const RecalculateCommand& command) {
    TRY_ASSIGN(
        const Scope scope, work.policy.AllowArea(work.actor, identity::Permission::kManageArea)
    );
    Recalculated done;
    for (const people::PersonId& person :
         people::PeopleStore(work.tables, scope).Next(command.after, command.people)) {
        work.journal.Lock(person);
        for (const auto conclude : {&ConcludeRegister, &ConcludeReviews})
            for (journal::Fact& fact : conclude(work.tables, scope.area(), person, work.now)) {
                work.journal.Append(person, std::move(fact));
                ++done.moved;
            }
        done.last = person;
    }
    return done;
}

}  // namespace alongside::clocks
