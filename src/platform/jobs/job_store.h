// Jobs in the database: asking for one, taking it under a lease, and what became of it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/work.h"
#include "platform/jobs/job.h"
#include "platform/journal/catalogue.h"

namespace alongside::jobs {

/// Which of the tables a backup holds.
void AddJobTables(journal::Catalogue& catalogue);

/// Who asks for work, where and when.
struct AskedBy {
    AreaId area;
    journal::ActorId actor;
    Instant now;
};
/// Asks for work within the transaction that causes it: it is there exactly when that commits. What
/// waits already is not asked for twice; what is at work already begins again when it ends.
void Enqueue(db::Tx& tx, const AskedBy& asked, const NewJob& job);
inline void Enqueue(const identity::Work& work, const NewJob& job) {
    Enqueue(work.journal.tx(), {work.actor.area, work.actor.id, work.now}, job);
}

/// Asks anew for everything that has failed for good, and gives how many there were.
std::size_t AskFailedAgain(const identity::Work& work, const identity::Scope& area);

/// The jobs of an area, for its pages.
class JobStore {
public:
    /// `scope` is of a whole area.
    JobStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// What waits, what was done last, and what failed.
    std::vector<Job> OfKind(std::string_view kind) const;
    /// What has failed for good, the latest first.
    std::vector<Job> Failed() const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

// --- for workers ---

/// So many attempts without coming further, then a job has failed for good.
inline constexpr int kMostAttempts = 6;
/// How long after a failed attempt the next one is.
std::chrono::minutes WaitAfterAttempt(int attempt);

struct DueJob {
    AreaId area;
    JobId job;
};
std::vector<DueJob> ListDue(const db::Reader& every_area, Instant now, int most);
std::vector<AreaId> ListAreasWithout(const db::Reader& every_area, std::string_view kind);

/// The job under a lease until `until`; nothing when somebody else was first, or when it broke
/// those who took it so often that it failed for good.
std::optional<Job> Take(db::Tx& tx, const DueJob& due, Instant now, Instant until);

// What a worker says of a job that it holds: refused (JOB-1) when its lease ran out and somebody
// else took it. The transaction must then not be committed.

/// How far it has come. With `kDone` it ends, or begins again if it was asked for meanwhile.
Result<Done> Keep(db::Tx& tx, const Job& held, const Progress& made, Instant now, Instant until);
/// Leaves it to whoever is next.
Result<Done> Release(db::Tx& tx, const Job& held, Instant now);
/// It is tried later, or has failed for good.
Result<Done> Fail(db::Tx& tx, const Job& held, std::string_view problem, Instant now);

}  // namespace alongside::jobs
