// Load, decide, record: an area's rules.
// SPDX-License-Identifier: MIT
#include "care/clocks/set_area_rules.h"

#include "care/clocks/clock_store.h"
#include "care/clocks/recalculate_deadlines.h"

namespace alongside::clocks {
namespace {

using identity::Scope;
using identity::Work;

Result<Scope> ScopeOf(const Work& work) {
    TRY_ASSIGN(Scope scope, work.policy.AllowArea(work.actor, identity::Permission::kManageArea));
    work.journal.Lock(scope.stream());
    return scope;
}

// Dates that are open already can move with what is said here.
template <journal::Event E>
E RecordAndRecalculate(const Work& work, const Scope& scope, const E& said) {
    work.journal.Record(scope.stream(), said);
    AskForRecalculation(work);
    return said;
}

AreaRules Rules(const Work& work, const Scope& scope) {
    return RulesOf(RuleSettingsOf(work.tables, scope.area()));
}

}  // namespace

Result<TermChosen> ChooseTerm(const Work& work, const TermChosen& chosen) {
    TRY_ASSIGN(const Scope scope, ScopeOf(work));
    TRY_ASSIGN(const TermChosen decided, DecideTerm(Rules(work, scope), chosen));
    return RecordAndRecalculate(work, scope, decided);
}

Result<RuleSetAdopted> AdoptRuleSet(const Work& work, const RuleSetAdopted& adopted) {
    TRY_ASSIGN(const Scope scope, ScopeOf(work));
    TRY_ASSIGN(const RuleSetAdopted decided, DecideAdoption(Rules(work, scope), adopted));
    return RecordAndRecalculate(work, scope, decided);
}

Result<CalendarPublished> PublishCalendar(const Work& work, const PublishCalendarCommand& command) {
    TRY_ASSIGN(const Scope scope, ScopeOf(work));
    TRY_ASSIGN(const CalendarPublished decided, DecideCalendar(Rules(work, scope), command.text));
    return RecordAndRecalculate(work, scope, decided);
}

}  // namespace alongside::clocks
