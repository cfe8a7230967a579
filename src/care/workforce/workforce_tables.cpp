// The only writer of the workforce's tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/workforce/workforce_tables.h"

#include "care/workforce/post.h"
#include "care/workforce/workforce_facts.h"
#include "care/workforce/workforce_rows.h"
#include "care/workforce/workforce_sql.h"
#include "platform/base/text.h"

namespace alongside::workforce {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kPosts = ALONGSIDE_PROJECTION(
    "posts",
    1,
    "version, entry, worker_id, name, role, employer, grade, part_time, fte, carries_caseload, "
    "vacant, opened_on, started_on, left_on, elearning_1_on, elearning_2_on, "
    "elearning_3_on, operational_on, age_cohort, team, localities, valid_from, valid_to, "
    "known_from, known_to"
);

// The event holds the post whole: the row known so far is closed and the next version inserted.
void Apply(Tx& tx, const Entry& entry, const PostRecorded& e) {
    const int held = tx.First(
                           sql::kGetPost,
                           {{"area", entry.area}, {"stream", entry.stream}},
                           [](const db::Row& row) { return row.Get<int>(1); }
    ).value_or(0);
    tx.Execute(
        sql::kUpdatePostKnownTo,
        {{"area", entry.area}, {"stream", entry.stream}, {"recorded", entry.recorded}}
    );
    const Period valid = OpenDays(e);
    const std::string localities = Join(e.localities, std::string(1, kBetweenLocalities));
    tx.Execute(
        sql::kInsertPost,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"version", held + 1},
         {"entry", entry.number},
         {"worker_id", e.worker_id},
         {"name", e.name},
         {"role", e.role},
         {"employer", e.employer},
         {"grade", e.grade},
         {"part_time", e.part_time},
         {"fte", e.fte},
         {"carries_caseload", e.carries_caseload},
         {"vacant", e.vacant},
         {"opened_on", e.opened_on},
         {"started_on", e.started_on},
         {"left_on", e.left_on},
         {"elearning_1_on", e.elearning_1_on},
         {"elearning_2_on", e.elearning_2_on},
         {"elearning_3_on", e.elearning_3_on},
         {"operational_on", e.operational_on},
         {"age_cohort", e.age_cohort},
         {"team", e.team},
         {"localities", localities},
         {"valid_from", valid.from},
         {"valid_to", valid.to},
         {"recorded", entry.recorded}}
    );
}

}  // namespace

void AddWorkforce(journal::Catalogue& catalogue) {
    catalogue.Add<PostRecorded>(&Apply);
    catalogue.AddTable(kPosts);
}

}  // namespace alongside::workforce
