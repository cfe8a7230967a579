// Reads the register board: a page of people, and how many there are of each kind.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/overview/birth_range.h"
#include "care/people/ids.h"
#include "care/register/ids.h"
#include "care/workforce/ids.h"
#include "platform/base/sensitive.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::overview {

/// What the board is sorted by: A to Z, most concern first, longest since rated first, oldest
/// first.
enum class BoardSort { kName, kStanding, kRated, kAge, kLocality };
constexpr std::array<std::string_view, 5> NamesOf(BoardSort) {
    return {"name", "rating", "rated", "age", "locality"};
}

/// Which people, in which order, and from where.
struct BoardQuery {
    std::optional<dsr::Standing> standing = {};
    std::optional<people::AgeBand> band = {};
    std::optional<std::string> locality = {};
    std::optional<workforce::PostId> lead = {};  ///< An empty id: without a lead keyworker.
    BoardSort sort = BoardSort::kName;
    people::PersonId after = {};   ///< The last of the page before.
    people::PersonId before = {};  ///< The first of the page after; wins over `after`.
    int limit = 50;
};

struct BoardRow {
    people::PersonId person;
    std::string reference;
    Sensitive<std::string> name;
    Date born;
    std::string locality;  ///< Empty when not known.
    dsr::Standing standing{};
    std::optional<dsr::Rating> rating;
    std::optional<Date> rated_on;
    workforce::PostId lead;  ///< Empty when there is none.
    int others = 0;
    bool in_hospital = false;
};

enum class Neighbour { kNone, kAnother };
struct BoardPage {
    std::vector<BoardRow> rows;
    Neighbour before = Neighbour::kNone;  ///< Whether there is a page before this one.
    Neighbour after = Neighbour::kNone;
};

/// People by band and standing, with and without a lead keyworker.
struct BoardCounts {
    /// Indexed by `AgeBand`, then `Standing`.
    std::array<std::array<std::int64_t, 5>, 3> people{};
    std::array<std::array<std::int64_t, 5>, 3> with_lead{};
    std::int64_t Of(people::AgeBand band, dsr::Standing standing) const;
    std::int64_t Of(dsr::Standing standing) const;
    std::int64_t Of(people::AgeBand band) const;
    std::int64_t All() const;
    std::int64_t WithLead() const;
};

class BoardStore {
public:
    /// `scope` is of a whole area.
    BoardStore(const db::Reader& tables, identity::Scope scope, Date today)
        : tables_(tables), scope_(std::move(scope)), today_(today) {}

    /// A page. A `before` or `after` that is no longer on the board gives the first page.
    BoardPage List(const BoardQuery& query) const;
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
