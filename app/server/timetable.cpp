// The timetable, and the jobs that are a line long.
// SPDX-License-Identifier: MIT
#include "server/timetable.h"

#include "care/clocks/clocks_jobs.h"
#include "care/clocks/recalculate_deadlines.h"
#include "platform/identity/drafts.h"
#include "platform/identity/stored_search.h"
#include "platform/journal/carried_out.h"

namespace alongside::app {
namespace {

using identity::Permission;
using jobs::HowOften;
using jobs::Then;

// Deletes what an area no longer keeps. There is nothing to ask again: what is gone stays gone.
template <void (*purge)(db::Tx&, const AreaId&, Instant)>
Result<Then> Forget(jobs::Turn& turn) {
    return turn.Change([](const identity::Work& work) -> Result<jobs::Progress> {
        purge(work.journal.tx(), work.actor.area, work.now);
        return jobs::Progress{};
    });
}

}  // namespace

std::vector<jobs::Kind> Timetable(
    const identity::Sessions& sessions, const identity::SignIn& sign_in
) {
    // Those of every area are deleted by whichever area's hour it is.
    const auto forget_sign_ins = [&sessions, &sign_in](const jobs::Turn&) -> Result<Then> {
        sessions.Purge(identity::kDraftsKept);
        sign_in.Purge();
        return Then::kDone;
    };
    return {
        {clocks::kWorkOutDueDates,
         HowOften::kDaily,
         "due dates move with rules, bank holidays and the days",
         {Permission::kManageArea},
         &clocks::WorkOutDueDates},
        {"forget-sign-ins",
         HowOften::kHourly,
         "sessions that ended, and attempts that no longer count",
         {},
         forget_sign_ins},
        {"forget-searches",
         HowOften::kHourly,
         "what was typed into a search is kept for a day",
         {},
         &Forget<&identity::PurgeSearches>},
        {"forget-drafts",
         HowOften::kHourly,
         "what was typed and not sent is kept for three days",
         {},
         &Forget<&identity::PurgeDrafts>},
        {"forget-sent-forms",
         HowOften::kDaily,
         "a form that is sent twice is known by its key, for a while",
         {},
         &Forget<&journal::PurgeCarriedOut>},
    };
}

}  // namespace alongside::app
