// Portions of a recalculation, and how far it has come.
// SPDX-License-Identifier: MIT
#include "care/clocks/clocks_jobs.h"

#include <vector>

#include "care/clocks/recalculate_deadlines.h"
#include "platform/base/number.h"
#include "platform/base/text.h"

namespace alongside::clocks {
namespace {

using jobs::Then;

// Moves what is due for some people, and keeps with it that the job has come so far.
Result<Then> MoveSome(
    jobs::Turn& turn,
    const std::vector<people::PersonId>& some,
    RecalculationProgress& come,
    Then then
) {
    RecalculationProgress kept = come;
    TRY_ASSIGN(
        const Then what_follows,
        turn.Change([&](const identity::Work& work) -> Result<jobs::Progress> {
            TRY_ASSIGN(const Recalculated done, RecalculateDeadlines(work, {some}));
            kept.moved = come.moved + done.moved;
            return jobs::Progress{ProgressText(kept), then};
        })
    );
    come = kept;
    return what_follows;
}

}  // namespace

std::string ProgressText(const RecalculationProgress& progress) {
    return std::to_string(progress.looked_at) + " " + std::to_string(progress.moved) + " " +
           progress.last.value;
}

RecalculationProgress ReadProgress(std::string_view text) {
    const auto parts = Split(text, ' ');
    constexpr std::size_t kParts = 3;
    if (parts.size() != kParts) return {};
    return {
        .last = people::PersonId(std::string(parts[2])),
        .looked_at = ParseNumber<std::size_t>(parts[0]).value_or(0),
        .moved = ParseNumber<std::size_t>(parts[1]).value_or(0)};
}

Result<Then> WorkOutDueDates(jobs::Turn& turn) {
    RecalculationProgress come = ReadProgress(turn.job().progress);
    TRY_ASSIGN(const FoundMoves found, turn.Show([&](const identity::View& view) {
        return FindMoves(view, {.after = come.last});
    }));
    const std::size_t before = come.looked_at;
    std::vector<people::PersonId> some;
    for (const WouldMove& each : found.would_move) {
        some.push_back(each.person);
        if (some.size() < kMovedAtOnce) continue;
        come.last = each.person;
        come.looked_at = before + each.looked_at;
        TRY(MoveSome(turn, some, come, Then::kMore));
        if (turn.stopping()) return Then::kMore;
        some.clear();
    }
    come.last = found.last;
    come.looked_at = before + found.looked_at;
    return MoveSome(turn, some, come, found.nobody_left ? Then::kDone : Then::kMore);
}

}  // namespace alongside::clocks
