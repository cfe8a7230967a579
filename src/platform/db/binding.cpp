// Which given value belongs to which numbered parameter of a statement.
// SPDX-License-Identifier: MIT
#include "platform/db/binding.h"

#include <algorithm>
#include <string>

#include "platform/db/database.h"

namespace alongside::db {
namespace {

[[noreturn]] void Refuse(const Statement& statement, std::string_view parameter, const char* why) {
    throw Failure(
        Failure::Kind::kMisuse,
        std::string(statement.name) + ": parameter " + std::string(parameter) + " " + why
    );
}

}  // namespace

Binding::Binding(const Statement& statement, std::span<const Parameter> given)
    : count_(statement.parameters.size()) {
    if (count_ > kMost) Refuse(statement, statement.parameters[kMost], "is one too many");
    for (std::size_t i = 0; i < count_; ++i) {
        const std::string_view name = statement.parameters[i];
        // Most calls list their values in the statement's own order.
        if (i < given.size() && given[i].name() == name) {
            ordered_[i] = &given[i];
            continue;
        }
        const auto found = std::find_if(given.begin(), given.end(), [&](const Parameter& value) {
            return value.name() == name;
        });
        if (found == given.end()) Refuse(statement, name, "is missing");
        ordered_[i] = &*found;
    }
    if (given.size() == count_) return;  // Each name was found, so none is left over.
    for (const Parameter& value : given) {
        const auto end = ordered_.begin() + static_cast<std::ptrdiff_t>(count_);
        if (std::find(ordered_.begin(), end, &value) == end) {
            const auto& names = statement.parameters;
            const bool known = std::find(names.begin(), names.end(), value.name()) != names.end();
            Refuse(statement, value.name(), known ? "is given twice" : "is not one of its own");
        }
    }
}

}  // namespace alongside::db
