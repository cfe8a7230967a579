// Looks up addresses for a reader.
// SPDX-License-Identifier: MIT
#include "care/contacts/find_addresses.h"

#include <algorithm>

#include "care/contacts/contact_store.h"

namespace alongside::contacts {

std::vector<Address> AddressesFor(
    const db::Reader& tables, const identity::Scope& person, const Reader& who
) {
    auto addresses = ContactStore(tables, person).Addresses();
    std::erase_if(addresses, [&](const Address& address) { return !MayBeShown(address, who); });
    return addresses;
}

MayWrite MayWriteTo(
    const db::Reader& tables, const identity::Scope& person, std::string_view address
) {
    return DecideWriting(ContactStore(tables, person).Addresses(), address);
}

bool IsHomeConfidential(const db::Reader& tables, const identity::Scope& person) {
    return std::ranges::any_of(
        ContactStore(tables, person).Addresses(),
        [](const Address& address) {
            return !address.of && address.confidential && address.IsUsed() &&
                   (address.kind == AddressKind::kHome || address.kind == AddressKind::kOtherPlace);
        }
    );
}

}  // namespace alongside::contacts
