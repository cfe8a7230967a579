// Load, decide, record: somebody's details.
// SPDX-License-Identifier: MIT
#include "care/people/amend_person.h"

#include <algorithm>

#include "care/people/people_store.h"
#include "care/people/person.h"
#include "care/people/person_store.h"
#include "care/people/sole_identity.h"

namespace alongside::people {

Result<DetailsRecorded> AmendPerson(const identity::Work& work, const AmendPersonCommand& command) {
    constexpr auto permission = identity::Permission::kAmendPerson;
    TRY_ASSIGN(
        const identity::Scope scope, work.policy.Allow(work.actor, permission, command.person)
    );
    TRY_ASSIGN(const identity::Scope area, work.policy.AllowArea(work.actor, permission));
    TRY_ASSIGN(DetailsRecorded details, DecideAmendment(command.details, work.today));
    work.journal.Lock(std::min(scope.stream(), area.stream()));
    work.journal.Lock(std::max(scope.stream(), area.stream()));
    const PersonStore store(work.tables, scope);
    TRY(store.GetToChange(command.seen));
    // A death has a record of its own: what was read back from it is not said by the details.
    if (const auto death = store.FindDeath()) details.date_of_death = death->details_died_on;
    TRY(CheckSoleIdentity(PeopleStore(work.tables, area), scope.stream(), details));
    return work.journal.Record(scope.stream(), details);
}

}  // namespace alongside::people
