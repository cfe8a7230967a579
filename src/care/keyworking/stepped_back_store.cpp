// Who stepped back, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/keyworking/stepped_back_store.h"

#include "care/keyworking/keyworking_sql.h"

namespace alongside::keyworking {

std::vector<StepOutcomeGiven> StepOutcomesOf(
    const db::Reader& tables, const identity::Scope& person
) {
    return tables.All(
        sql::kListStepOutcomes,
        {{"area", person.area()}, {"stream", person.stream()}},
        [](const db::Row& row) -> StepOutcomeGiven {
            return {row.Get<StepDownId>(0), row.Get<StepOutcome>(1), row.Get<std::string>(2)};
        }
    );
}

std::vector<OutcomeCount> CountSteppedBack(
    const db::Reader& tables, const identity::Scope& area, const QuarterDays& quarter
) {
    return tables.All(
        sql::kCountAreaSteppedBack,
        {{"area", area.area()}, {"from", quarter.from}, {"to", quarter.to}},
        [](const db::Row& row) -> OutcomeCount {
            return {row.Get<std::optional<StepOutcome>>(0), row.Int(1)};
        }
    );
}

std::vector<SteppedBackLine> ListSteppedBack(
    const db::Reader& tables,
    const identity::Scope& area,
    const QuarterDays& quarter,
    int skipped,
    int most
) {
    return tables.All(
        sql::kListAreaSteppedBack,
        {{"area", area.area()},
         {"from", quarter.from},
         {"to", quarter.to},
         {"skipped", skipped},
         {"most", most}},
        [](const db::Row& row) -> SteppedBackLine {
            return {
                row.Get<people::PersonId>(0),
                row.Get<Date>(1),
                row.Get<std::optional<std::string>>(2).value_or(""),
                row.Get<std::optional<StepOutcome>>(3),
                row.Get<std::optional<std::string>>(4).value_or("")};
        }
    );
}

}  // namespace alongside::keyworking
