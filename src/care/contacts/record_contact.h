// Writing down who is around a young person and where they can be reached.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/contacts/contact.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::contacts {

struct RecordContactCommand {
    people::PersonId person;
    ContactRecorded contact;  ///< Its id is made here.
};
Result<ContactRecorded> RecordContact(
    const identity::Work& work, const RecordContactCommand& command
);

struct ChangeContactCommand {
    people::PersonId person;
    int seen = 0;
    ContactRecorded contact;  ///< Whole, with its id and why it is changed.
};
Result<ContactRecorded> ChangeContact(
    const identity::Work& work, const ChangeContactCommand& command
);

struct WithdrawContactCommand {
    people::PersonId person;
    ContactId contact;
    int seen = 0;
    std::string reason;
};
/// They never belonged here; their addresses go with them.
Result<ContactWithdrawn> WithdrawContact(
    const identity::Work& work, const WithdrawContactCommand& command
);

struct RecordAddressCommand {
    people::PersonId person;
    AddressRecorded address;  ///< Its id is made here.
};
/// Whose it is, and who must not be told, are people of the circle: `kInvalid` at the field where
/// they are not.
Result<AddressRecorded> RecordAddress(
    const identity::Work& work, const RecordAddressCommand& command
);

struct ChangeAddressCommand {
    people::PersonId person;
    int seen = 0;
    AddressRecorded address;  ///< Whole, with its id and why it is changed. Whose it is stays.
};
Result<AddressRecorded> ChangeAddress(
    const identity::Work& work, const ChangeAddressCommand& command
);

struct WithdrawAddressCommand {
    people::PersonId person;
    AddressId address;
    int seen = 0;
    std::string reason;
};
Result<AddressWithdrawn> WithdrawAddress(
    const identity::Work& work, const WithdrawAddressCommand& command
);

}  // namespace alongside::contacts
