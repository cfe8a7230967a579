// Reads the people around a young person and their addresses.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

#include "care/contacts/contact.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::contacts {

/// It gives everything: what a reader may see of it `AddressesFor` says.
class ContactStore {
public:
    ContactStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// In the order in which they were recorded.
    std::vector<Contact> List() const;
    /// `kNotFound`, and `kConflict` when it has another version now.
    Result<Contact> Get(const ContactId& id) const;
    Result<Contact> GetToChange(const ContactId& id, int seen) const;
    std::vector<Address> Addresses() const;
    Result<Address> GetAddress(const AddressId& id) const;
    Result<Address> GetAddressToChange(const AddressId& id, int seen) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

}  // namespace alongside::contacts
