// Chooses between frozen and present figures.
// SPDX-License-Identifier: MIT
#include "care/returns/find_return.h"

#include <utility>

#include "care/returns/compute_return.h"
#include "care/returns/return_reader.h"
#include "care/returns/return_store.h"

namespace alongside::returns {

StandingReturn FindStandingReturn(
    const identity::View& view, const identity::Scope& area, const Quarter& quarter
) {
    const ReturnStore store(view.tables, area);
    QuarterReturn held = store.Get(quarter);
    std::vector<SignedReturn> kept = store.Signed(quarter);
    if (held.state == SigningState::kSigned) {
        const Instant as_known = kept.front().as_known;
        ProgressReturn figures = ReadReturn(kept.front().figures);
        return {std::move(held), std::move(kept), as_known, std::move(figures)};
    }
    return {
        std::move(held),
        std::move(kept),
        view.now,
        ComputeReturn(view.tables, area, quarter, view.now, Detail::kFiguresOnly)};
}

FigureMembers PeopleOf(
    const identity::View& view, const identity::Scope& area, const StandingReturn& standing
) {
    return ComputeReturn(
               view.tables,
               area,
               standing.figures.quarter,
               standing.as_known,
               Detail::kFiguresAndPeople
    )
        .members;
}

void LeaveOutPeople(ProgressReturn& figures) {
    std::erase_if(figures.findings, [](const Finding& finding) {
        return IsAboutPerson(finding.code);
    });
}

}  // namespace alongside::returns
