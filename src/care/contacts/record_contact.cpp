// Load, decide, record: the people around a young person and their addresses.
// SPDX-License-Identifier: MIT
#include "care/contacts/record_contact.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "care/contacts/contact_store.h"

namespace alongside::contacts {
namespace {

using identity::Permission;
using identity::Work;

Result<identity::Scope> Allow(
    const Work& work,
    const people::PersonId& person,
    Permission permission = Permission::kAmendPerson
) {
    TRY_ASSIGN(const identity::Scope scope, work.policy.Allow(work.actor, permission, person));
    work.journal.Lock(scope.stream());
    return scope;
}

Error Missing(const std::string& field, const std::string& message) {
    return {Fault::kInvalid, "There is a problem", {}, {{field, message}}};
}

bool IsAround(const std::vector<Contact>& circle, const ContactId& id) {
    return std::ranges::find(circle, id, &Contact::id) != circle.end();
}

// An address is tied to people of the circle alone.
Result<Done> CheckCircle(const ContactStore& store, const AddressRecorded& address) {
    const auto circle = store.List();
    if (address.of && !IsAround(circle, *address.of))
        return Missing("of", "Choose somebody who is around them");
    for (const ContactId& id : ContactsNamed(address.not_to)) {
        if (!IsAround(circle, id)) return Missing("not_to", "Choose people who are around them");
        if (address.of && *address.of == id)
            return Missing("not_to", "Their own address cannot be kept from them");
    }
    return Done{};
}

}  // namespace

Result<ContactRecorded> RecordContact(const Work& work, const RecordContactCommand& command) {
    TRY_ASSIGN(const identity::Scope scope, Allow(work, command.person));
    TRY_ASSIGN(ContactRecorded contact, DecideContact(command.contact));
    contact.id = ContactId::New();
    contact.reason.reset();
    return work.journal.Record(scope.stream(), contact);
}

Result<ContactRecorded> ChangeContact(const Work& work, const ChangeContactCommand& command) {
    TRY_ASSIGN(const identity::Scope scope, Allow(work, command.person));
    TRY(ContactStore(work.tables, scope).GetToChange(command.contact.id, command.seen));
    TRY_ASSIGN(const ContactRecorded contact, DecideContact(command.contact));
    if (!contact.reason) return Missing("reason", "Enter why it is changed");
    return work.journal.Record(scope.stream(), contact);
}

Result<ContactWithdrawn> WithdrawContact(const Work& work, const WithdrawContactCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope, Allow(work, command.person, Permission::kCorrectRecord)
    );
    TRY_ASSIGN(
        const Contact held,
        ContactStore(work.tables, scope).GetToChange(command.contact, command.seen)
    );
    TRY_ASSIGN(
        const std::string reason, DecideReason(command.reason, "Enter why they do not belong here")
    );
    return work.journal.Record(scope.stream(), ContactWithdrawn{held.id, reason});
}

Result<AddressRecorded> RecordAddress(const Work& work, const RecordAddressCommand& command) {
    TRY_ASSIGN(const identity::Scope scope, Allow(work, command.person));
    TRY_ASSIGN(AddressRecorded address, DecideAddress(command.address, work.today));
    TRY(CheckCircle(ContactStore(work.tables, scope), address));
    address.id = AddressId::New();
    address.reason.reset();
    return work.journal.Record(scope.stream(), address);
}

Result<AddressRecorded> ChangeAddress(const Work& work, const ChangeAddressCommand& command) {
    TRY_ASSIGN(const identity::Scope scope, Allow(work, command.person));
    const ContactStore store(work.tables, scope);
    TRY_ASSIGN(const Address held, store.GetAddressToChange(command.address.id, command.seen));
    TRY_ASSIGN(AddressRecorded address, DecideAddress(command.address, work.today));
    if (!address.reason) return Missing("reason", "Enter why it is changed");
    address.of = held.of;
    TRY(CheckCircle(store, address));
    return work.journal.Record(scope.stream(), address);
}

Result<AddressWithdrawn> WithdrawAddress(const Work& work, const WithdrawAddressCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope, Allow(work, command.person, Permission::kCorrectRecord)
    );
    TRY_ASSIGN(
        const Address held,
        ContactStore(work.tables, scope).GetAddressToChange(command.address, command.seen)
    );
    TRY_ASSIGN(
        const std::string reason, DecideReason(command.reason, "Enter why it was never theirs")
    );
    return work.journal.Record(scope.stream(), AddressWithdrawn{held.id, reason});
}

}  // namespace alongside::contacts
