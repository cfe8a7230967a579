// Reads the register board: a page of people, and how many there are of each kind.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/overview/board.h"
#include "care/people/ids.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::overview {

class BoardStore {
public:
    /// `scope` is of a whole area.
    BoardStore(const db::Reader& tables, identity::Scope scope, Date today)
        : tables_(tables), scope_(std::move(scope)), today_(today) {}

    /// A page. A `before` or `after` that is no longer on the board gives the first page.
    BoardPage List(const BoardQuery& query) const;
    /// Where one person stands today; nothing when they are not on the register.
    std::optional<BoardRow> Find(const people::PersonId& person) const;
    /// Counts of the whole register, from counters: the cost does not grow with the register.
    BoardCounts Counts() const;
    /// The localities that there are, A to Z.
    std::vector<std::string> Localities() const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
    Date today_;
};

}  // namespace alongside::overview
