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

// What became of the night pack, as its job left it.
NightPackLine NightPackOf(const std::vector<jobs::Job>& runs) {
    NightPackLine line;
    for (const jobs::Job& run : runs) {
        if (run.state != jobs::JobState::kDone) continue;
        if (run.progress.starts_with("written")) {
            line.wanted = NightPackLine::Wanted::kYes;
            line.written = run.ended;
        } else {
            line.wanted = NightPackLine::Wanted::kNotConfigured;
        }
    }
    return line;
}

// What failed, and the pack.
struct FoundWork {
    std::vector<jobs::Job> failed;
    std::vector<jobs::Job> packs;
};

}  // namespace

web::Response GetJobs(const web::Request& /*request*/, site::Visit& visit) {
    const auto found = visit.Show([](const identity::View& view) -> Result<FoundWork> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
        const jobs::JobStore store(view.tables, area);
        return FoundWork{store.Failed(), store.OfKind("write-night-pack")};
    });
    if (!found) return visit.Refuse(found.error());
    std::vector<FailedWork> failed;
    for (const jobs::Job& job : found->failed)
        failed.push_back({InWords(job.kind), job.problem, job.ended});
    return visit.Page(
        {.title = "Done by itself",
         .before = nhsuk::BackLink{.href = html::Url("/admin")},
         .content = FailedWorkPage(failed, NightPackOf(found->packs), {visit.CsrfField()})}
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
