// What other modules may name of contacts.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::contacts {

/// Somebody in the circle around a young person.
using ContactId = Id<struct ContactTag>;
/// One address, number or e-mail, of the young person or of one of their contacts.
using AddressId = Id<struct AddressTag>;

enum class AddressKind { kHome, kOtherPlace, kPhone, kEmail };
constexpr std::array<std::string_view, 4> NamesOf(AddressKind) {
    return {"home", "other-place", "phone", "email"};
}

/// How somebody likes to be reached.
enum class Way { kPhone, kText, kEmail, kLetter, kInPerson };
constexpr std::array<std::string_view, 5> NamesOf(Way) {
    return {"phone", "text", "email", "letter", "in-person"};
}

}  // namespace alongside::contacts
