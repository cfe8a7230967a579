// The register board as values: what is asked of it, its rows and its counts.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/people/ids.h"
#include "care/register/ids.h"
#include "care/workforce/ids.h"
#include "platform/base/date.h"
#include "platform/base/sensitive.h"

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
    /// When a filter finds no more rows than these, they are sorted in memory; of more, the index
    /// of the order is walked.
    int few = 1000;
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
    std::int64_t WithLead(people::AgeBand band, dsr::Standing standing) const;
    std::int64_t WithLead(people::AgeBand band) const;
    std::int64_t WithLead() const;
};

/// How many people match, where counters know; nothing where only a walk would tell.
std::optional<std::int64_t> CountOf(const BoardCounts& counts, const BoardQuery& query);

}  // namespace alongside::overview
