// Finding whom a page is about.
// SPDX-License-Identifier: MIT
#include "care/people/subject_store.h"

#include "care/people/person.h"
#include "care/people/person_store.h"

namespace alongside::people {

Result<Subject> FindSubject(
    const identity::View& view, identity::Permission permission, const PersonId& person
) {
    TRY_ASSIGN(const identity::Scope scope, view.policy.Allow(view.actor, permission, person));
    TRY_ASSIGN(const Person found, PersonStore(view.tables, scope).Get());
    return Subject{scope, ShownName(found.details).Reveal()};
}

}  // namespace alongside::people
