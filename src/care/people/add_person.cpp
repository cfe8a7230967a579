// Check, begin a stream, record.
// SPDX-License-Identifier: MIT
#include "care/people/add_person.h"

#include "care/people/people_store.h"
#include "care/people/person.h"
#include "care/people/sole_identity.h"

namespace alongside::people {
namespace {

// An id whose reference nobody bears. One in a million million is taken; then the next one serves.
PersonId NewPersonId(const PeopleStore& people) {
    PersonId id = PersonId::New();
    while (people.FindByReference(ReferenceFrom(id))) id = PersonId::New();
    return id;
}

}  // namespace

Result<PersonId> AddPerson(const identity::Work& work, const AddPersonCommand& command) {
    TRY_ASSIGN(
        const identity::Scope area,
        work.policy.AllowArea(work.actor, identity::Permission::kAddPerson)
    );
    TRY_ASSIGN(DetailsRecorded details, DecideDetails(command.details, work.today));
    work.journal.Lock(area.stream());
    const PeopleStore people(work.tables, area);
    const PersonId person = NewPersonId(people);
    if (details.reference.empty()) details.reference = ReferenceFrom(person);
    TRY(CheckSoleIdentity(people, person, details));
    work.journal.Begin(person, journal::StreamKind::kPerson);
    work.journal.Record(person, details);
    return person;
}

}  // namespace alongside::people
