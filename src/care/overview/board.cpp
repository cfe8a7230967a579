// Adding up the board's counts.
// SPDX-License-Identifier: MIT
#include "care/overview/board.h"

#include <numeric>

namespace alongside::overview {
namespace {

constexpr std::array kBands = {
    people::AgeBand::kUnder18, people::AgeBand::k18To25, people::AgeBand::kOver25};
constexpr std::array kStandings = {
    dsr::Standing::kRed,
    dsr::Standing::kAmber,
    dsr::Standing::kGreen,
    dsr::Standing::kBlue,
    dsr::Standing::kUnrated};

}  // namespace

std::int64_t BoardCounts::Of(people::AgeBand band, dsr::Standing standing) const {
    return people.at(static_cast<std::size_t>(band)).at(static_cast<std::size_t>(standing));
}
std::int64_t BoardCounts::Of(dsr::Standing standing) const {
    return Of(people::AgeBand::kUnder18, standing) + Of(people::AgeBand::k18To25, standing) +
           Of(people::AgeBand::kOver25, standing);
}
std::int64_t BoardCounts::Of(people::AgeBand band) const {
    const auto& standings = people.at(static_cast<std::size_t>(band));
    return std::accumulate(standings.begin(), standings.end(), std::int64_t{0});
}
std::int64_t BoardCounts::All() const {
    return Of(people::AgeBand::kUnder18) + Of(people::AgeBand::k18To25) +
           Of(people::AgeBand::kOver25);
}
std::int64_t BoardCounts::WithLead(people::AgeBand band, dsr::Standing standing) const {
    return with_lead.at(static_cast<std::size_t>(band)).at(static_cast<std::size_t>(standing));
}
std::int64_t BoardCounts::WithLead(people::AgeBand band) const {
    const auto& standings = with_lead.at(static_cast<std::size_t>(band));
    return std::accumulate(standings.begin(), standings.end(), std::int64_t{0});
}
std::int64_t BoardCounts::WithLead() const {
    return WithLead(people::AgeBand::kUnder18) + WithLead(people::AgeBand::k18To25) +
           WithLead(people::AgeBand::kOver25);
}

std::optional<std::int64_t> CountOf(const BoardCounts& counts, const BoardQuery& query) {
    if (query.locality || (query.lead && !query.lead->empty())) return std::nullopt;
    std::int64_t count = 0;
    for (const auto band : kBands) {
        if (query.band && *query.band != band) continue;
        for (const auto standing : kStandings) {
            if (query.standing && *query.standing != standing) continue;
            count += counts.Of(band, standing);
            if (query.lead) count -= counts.WithLead(band, standing);
        }
    }
    return count;
}

}  // namespace alongside::overview
