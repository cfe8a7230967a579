// Which given value belongs to which numbered parameter of a statement.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "platform/db/statement.h"
#include "platform/db/value.h"

namespace alongside::db {

/// The values of one call in the order of the statement's parameters.
class Binding {
public:
    static constexpr std::size_t kMost = 64;

    /// Throws `Failure{kMisuse}` naming the statement and the parameter when one is missing, given
    /// twice, or not a parameter of the statement.
    Binding(const Statement& statement, std::span<const Parameter> given);
    std::span<const Parameter* const> ordered() const { return {ordered_.data(), count_}; }

private:
    std::array<const Parameter*, kMost> ordered_;
    std::size_t count_;
};

}  // namespace alongside::db
