// Jobs, from and to rows.
// SPDX-License-Identifier: MIT
#include "platform/jobs/job_store.h"

#include <algorithm>
#include <array>

#include "platform/jobs/bell.h"
#include "platform/jobs/jobs_sql.h"

namespace alongside::jobs {
namespace {

constexpr journal::ArchivedTable kJobs{
    "jobs", "tttttiiiitttii", sql::kListArchiveJobs, sql::kInsertJob};

Job ReadJob(const AreaId& area, const db::Row& row) {
    return {
        .area = area,
        .id = row.Get<JobId>(0),
        .kind = row.Get<std::string>(1),
        .argument = row.Get<std::string>(2),
        .state = row.Get<JobState>(3),
        .not_before = row.Get<Instant>(4),
        .lease_until = row.Get<Instant>(5),
        .attempts = row.Get<int>(6),
        .progress = row.Get<std::string>(7),
        .problem = row.Get<std::string>(8),
        .asked_by = row.Get<journal::ActorId>(9),
        .made = row.Get<Instant>(10),
        .ended = row.Get<std::optional<Instant>>(11)};
}

Error Lost() {
    return {Fault::kRefused, "Somebody else works on this now", "JOB-1"};
}

Result<Done> HeldOr(std::int64_t changed) {
    if (changed == 0) return Lost();
    return Done{};
}

void Forget(db::Tx& tx, const Job& job, JobState state) {
    tx.Execute(
        sql::kDeleteJobsInState,
        {{"area", job.area}, {"kind", job.kind}, {"argument", job.argument}, {"state", state}}
    );
}

Result<Done> EndWell(db::Tx& tx, const Job& held, const std::string& progress, Instant now) {
    Forget(tx, held, JobState::kDone);
    Forget(tx, held, JobState::kFailed);  // It is made good.
    const auto ended = tx.Execute(
        sql::kUpdateJobDone,
        {{"area", held.area},
         {"job", held.id},
         {"held_until", held.lease_until},
         {"progress", progress},
         {"now", now}}
    );
    if (ended > 0) return Done{};
    return HeldOr(tx.Execute(
        sql::kUpdateJobBegunAgain,
        {{"area", held.area}, {"job", held.id}, {"held_until", held.lease_until}, {"now", now}}
    ));
}

Result<Done> FailForGood(db::Tx& tx, const Job& held, std::string_view problem, Instant now) {
    Forget(tx, held, JobState::kFailed);
    return HeldOr(tx.Execute(
        sql::kUpdateJobFailed,
        {{"area", held.area},
         {"job", held.id},
         {"held_until", held.lease_until},
         {"problem", problem},
         {"now", now}}
    ));
}

Result<Done> GoOnAt(
    db::Tx& tx, const Job& held, int attempts, std::string_view problem, Instant at
) {
    return HeldOr(tx.Execute(
        sql::kUpdateJobReleased,
        {{"area", held.area},
         {"job", held.id},
         {"held_until", held.lease_until},
         {"attempts", attempts},
         {"problem", problem},
         {"not_before", at}}
    ));
}

}  // namespace

void AddJobTables(journal::Catalogue& catalogue) {
    catalogue.AddArchived(kJobs);
}

void Enqueue(db::Tx& tx, const AskedBy& asked, const NewJob& job) {
    tx.Execute(
        sql::kInsertJob,
        {{"area", asked.area},
         {"job", JobId::New()},
         {"kind", job.kind},
         {"argument", job.argument},
         {"state", JobState::kWaiting},
         {"not_before", std::max(asked.now, job.not_before)},
         {"lease_until", Instant()},
         {"attempts", 0},
         {"again", 0},
         {"progress", ""},
         {"problem", ""},
         {"asked_by", asked.actor},
         {"made", asked.now},
         {"ended", std::nullopt}}
    );
    Bell::OfThisProcess().Ring();
}

std::size_t AskFailedAgain(const identity::Work& work, const identity::Scope& area) {
    const auto failed = JobStore(work.tables, area).Failed();
    for (const Job& job : failed) Enqueue(work, {.kind = job.kind, .argument = job.argument});
    return failed.size();
}

std::vector<Job> JobStore::OfKind(std::string_view kind) const {
    return tables_.All(
        sql::kListJobsOfKind,
        {{"area", scope_.area()}, {"kind", kind}},
        [&](const db::Row& row) { return ReadJob(scope_.area(), row); }
    );
}

std::vector<Job> JobStore::Failed() const {
    return tables_.All(sql::kListFailedJobs, {{"area", scope_.area()}}, [&](const db::Row& row) {
        return ReadJob(scope_.area(), row);
    });
}

std::chrono::minutes WaitAfterAttempt(int attempt) {
    using std::chrono::minutes;
    constexpr std::array<minutes, kMostAttempts - 1> kWaits = {
        minutes(1), minutes(5), minutes(30), minutes(120), minutes(720)};
    const int last = static_cast<int>(kWaits.size());
    return kWaits.at(static_cast<std::size_t>(std::clamp(attempt, 1, last) - 1));
}

std::vector<DueJob> ListDue(const db::Reader& every_area, Instant now, int most) {
    return every_area
        .All(sql::kListDueJobs, {{"now", now}, {"most", most}}, [](const db::Row& row) -> DueJob {
            return {row.Get<AreaId>(0), row.Get<JobId>(1)};
        });
}

std::vector<AreaId> ListAreasWithout(const db::Reader& every_area, std::string_view kind) {
    return every_area.All(sql::kListAreasWithoutJob, {{"kind", kind}}, [](const db::Row& row) {
        return row.Get<AreaId>(0);
    });
}

std::optional<Job> Take(db::Tx& tx, const DueJob& due, Instant now, Instant until) {
    std::optional<Job> job;
    tx.Execute(
        sql::kUpdateJobTaken,
        {{"area", due.area}, {"job", due.job}, {"now", now}, {"lease_until", until}},
        [&](const db::Row& row) { job = ReadJob(due.area, row); }
    );
    if (!job || job->attempts <= kMostAttempts) return job;
    // Whoever took it never came back to say how it went.
    static_cast<void>(FailForGood(tx, *job, "whoever worked on it stopped each time", now));
    return std::nullopt;
}

Result<Done> Keep(db::Tx& tx, const Job& held, const Progress& made, Instant now, Instant until) {
    if (made.then == Then::kDone) return EndWell(tx, held, made.text, now);
    return HeldOr(tx.Execute(
        sql::kUpdateJobKept,
        {{"area", held.area},
         {"job", held.id},
         {"held_until", held.lease_until},
         {"progress", made.text},
         {"lease_until", until}}
    ));
}

Result<Done> Release(db::Tx& tx, const Job& held, Instant now) {
    return GoOnAt(tx, held, held.attempts, held.problem, now);
}

Result<Done> Fail(db::Tx& tx, const Job& held, std::string_view problem, Instant now) {
    const int attempts = std::max(held.attempts, 1);
    if (attempts >= kMostAttempts) return FailForGood(tx, held, problem, now);
    return GoOnAt(tx, held, attempts, problem, now + WaitAfterAttempt(attempts));
}

}  // namespace alongside::jobs
