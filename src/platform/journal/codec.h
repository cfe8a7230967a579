// Events to JSON and back. The JSON library stays behind this header.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "platform/journal/event.h"

namespace alongside::journal {

/// An entry's payload is not what its type and version promise: damage, or a bug.
class UnreadableFact : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A JSON object of the fields that `write` gives, sorted by name.
std::string WritePayload(const std::function<void(FieldWriter&)>& write);
/// Hands the payload's fields to `read`. Throws `UnreadableFact`.
void ReadPayload(std::string_view payload, const std::function<void(FieldReader&)>& read);

template <Event E>
Fact Encode(const E& event) {
    return {std::string(E::kType), E::kVersion, WritePayload([&](FieldWriter& to) {
                WriteFields(to, event);
            })};
}

template <Event E>
E Decode(const Fact& fact) {
    E event{};
    ReadPayload(fact.payload, [&](FieldReader& from) { event = ReadFields<E>(from); });
    return event;
}

}  // namespace alongside::journal
