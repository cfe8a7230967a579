// Contacts and addresses, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/contacts/contact_store.h"

#include "care/contacts/contacts_rows.h"
#include "care/contacts/contacts_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::contacts {

std::vector<Contact> ContactStore::List() const {
    return tables_.All(
        sql::kListContacts, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadContact
    );
}

Result<Contact> ContactStore::Get(const ContactId& id) const {
    auto contact = tables_.First(
        sql::kGetContact,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"contact", id}},
        ReadContact
    );
    if (!contact) return Error{Fault::kNotFound, "There is nobody like this around them"};
    return *std::move(contact);
}

Result<Contact> ContactStore::GetToChange(const ContactId& id, int seen) const {
    return AsSeen(Get(id), seen);
}

std::vector<Address> ContactStore::Addresses() const {
    return tables_.All(
        sql::kListAddresses, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadAddress
    );
}

Result<Address> ContactStore::GetAddress(const AddressId& id) const {
    auto address = tables_.First(
        sql::kGetAddress,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"address", id}},
        ReadAddress
    );
    if (!address) return Error{Fault::kNotFound, "There is no such address"};
    return *std::move(address);
}

Result<Address> ContactStore::GetAddressToChange(const AddressId& id, int seen) const {
    return AsSeen(GetAddress(id), seen);
}

}  // namespace alongside::contacts
