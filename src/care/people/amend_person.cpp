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
    TRY_ASSIGN(const DetailsRecorded details, DecideAmendment(command.details, work.today));
    work.journal.Lock(std::min(scope.stream(), area.stream()));
    work.journal.Lock(std::max(scope.stream(), area.stream()));
    TRY(PersonStore(work.tables, scope).GetToChange(command.seen));
    TRY(CheckSoleIdentity(PeopleStore(work.tables, area), scope.stream(), details));
    return work.journal.Record(scope.stream(), details);
}

}  // namespace alongside::people
