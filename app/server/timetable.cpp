// The timetable, and the jobs that are a line long.
// SPDX-License-Identifier: MIT
#include "server/timetable.h"

#include <algorithm>
#include <iterator>

#include "care/clocks/clocks_jobs.h"
#include "care/clocks/recalculate_deadlines.h"
#include "platform/identity/drafts.h"
#include "platform/identity/stored_search.h"
#include "platform/identity/uploads.h"
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
    const Front& front, const notify::Postman& postman, const nightpack::Settings& night_pack
) {
    // Those of every area are deleted by whichever area's hour it is.
    const auto forget_sign_ins = [&front](const jobs::Turn&) -> Result<Then> {
        front.sessions().Purge(identity::kDraftsKept);
        front.sign_in().Purge();
        front.links().Purge();
        return Then::kDone;
    };
    std::vector<jobs::Kind> kinds = {
        {clocks::kWorkOutDueDates,
         HowOften::kDaily,
         "due dates move with rules, bank holidays and the days",
         {Permission::kManageArea},
         &clocks::WorkOutDueDates},
        {"forget-sign-ins",
         HowOften::kHourly,
         "sessions and links that ended, and attempts that no longer count",
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
        {"forget-uploads",
         HowOften::kHourly,
         "a spreadsheet that was sent is kept for three days",
         {},
         &Forget<&identity::PurgeUploads>},
        {"forget-sent-forms",
         HowOften::kDaily,
         "a form that is sent twice is known by its key, for a while",
         {},
         &Forget<&journal::PurgeCarriedOut>},
        {nightpack::kWriteNightPack,
         HowOften::kDaily,
         "what a night needs on which nothing runs",
         {Permission::kViewPerson, Permission::kViewRegister},
         [night_pack](jobs::Turn& turn) { return nightpack::WriteNightPack(turn, night_pack); }},
    };
    std::ranges::move(notify::LetterJobs(postman), std::back_inserter(kinds));
    return kinds;
}

}  // namespace alongside::app
