// From the table of jobs to what an administrator reads of it.
// SPDX-License-Identifier: MIT
#include "care/governance/job_pages.h"

#include <algorithm>

#include "care/governance/job_view.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/jobs/job_store.h"

namespace alongside::governance {
namespace {

using identity::Permission;

// `work-out-due-dates` is called by its own words.
std::string InWords(std::string kind) {
    std::ranges::replace(kind, '-', ' ');
    return WithCapital(std::move(kind));
}

}  // namespace

web::Response GetJobs(const web::Request& /*request*/, site::Visit& visit) {
    const auto found = visit.Show([](const identity::View& view) -> Result<std::vector<jobs::Job>> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
        return jobs::JobStore(view.tables, area).Failed();
    });
    if (!found) return visit.Refuse(found.error());
    std::vector<FailedWork> failed;
    for (const jobs::Job& job : *found)
        failed.push_back({InWords(job.kind), job.problem, job.ended});
    return visit.Page(
        {.title = "Done by itself",
         .before = nhsuk::BackLink{.href = html::Url("/admin")},
         .content = FailedWorkPage(failed, {visit.CsrfField()})}
    );
}

web::Response PostJobs(const web::Request& /*request*/, site::Visit& visit) {
    const auto asked = visit.site().runner.Change(
        visit.actor(),
        [](const identity::Work& work) -> Result<std::size_t> {
            TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kManageArea));
            return jobs::AskFailedAgain(work, area);
        }
    );
    if (!asked) return visit.Refuse(asked.error());
    return visit.Go({html::Url("/admin/jobs"), "It is tried once more"});
}

}  // namespace alongside::governance
