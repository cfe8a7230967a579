// Takes jobs and carries them out, a turn at a time; and the timetable of what is done by the
// clock. SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/identity/work.h"
#include "platform/jobs/job_store.h"

namespace alongside::jobs {

/// Who jobs are to the policy and to the journal.
inline constexpr std::string_view kActor = "jobs";

/// One turn at a job, as the function of its kind sees it.
class Turn {
public:
    Turn(
        const identity::Runner& runner,
        Job job,
        identity::Grants grants,
        const std::atomic<bool>& stopping
    );
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    const Job& job() const { return job_; }
    const identity::Runner& runner() const { return runner_; }
    /// Whether the process is about to end: what is kept is enough, another turn goes on from it.
    bool stopping() const { return stopping_; }
    /// Whether it was said in a transaction that the job is done.
    bool ended() const { return ended_; }

    /// Looks, from one consistent picture.
    template <class Look>
    auto Show(const Look& look) const {
        return runner_.Show(actor_, look);
    }

    /// Carries out a portion: `act(work) -> Result<Progress>`, one transaction, which also keeps
    /// how far the job has come. So a portion is done and marked, or neither. Whoever has lost the
    /// lease meanwhile changes nothing.
    template <class Act>
    Result<Then> Change(const Act& act) {
        const Instant until = NextLease();
        TRY_ASSIGN(
            const Progress made,
            runner_.Change(
                actor_,
                [&](const identity::Work& work) -> Result<Progress> {
                    TRY_ASSIGN(Progress some, act(work));
                    TRY(Keep(work.journal.tx(), job_, some, work.now, until));
                    return some;
                }
            )
        );
        Came(made, until);
        return made.then;
    }

private:
    Instant NextLease() const;
    void Came(const Progress& made, Instant until);

    const identity::Runner& runner_;
    Job job_;
    identity::Actor actor_;
    const std::atomic<bool>& stopping_;
    bool ended_ = false;
};

enum class HowOften { kWhenAsked, kHourly, kDaily };
/// When it is due next: in an hour; or at three in the morning, UK time.
Instant NextTime(HowOften often, Instant now);

/// A line of the timetable.
struct Kind {
    std::string_view name;
    HowOften often = HowOften::kWhenAsked;
    std::string_view what_for;
    identity::Grants grants;  ///< What the policy allows it.
    /// Carries out the next portion. It asks again whether anything is to be done: `kRefused` says
    /// that nothing is, and ends the job; any other error, or a throw, is tried again later.
    std::function<Result<Then>(Turn&)> run;
};

/// Works through the jobs of every area. Any number may work on one database.
class Worker {
public:
    /// `report` is told what failed, in words for a log.
    Worker(
        const identity::Runner& runner,
        std::vector<Kind> kinds,
        std::function<void(const std::string&)> report
    );
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Asks, in every area, for what the timetable has and nobody asked for yet.
    void Plan();
    /// Takes the job that has been due longest and works on it for a while; false when none is due.
    bool RunNext();
    /// Plans and works until `Stop`, which may be called from any thread.
    void Run();
    void Stop();

private:
    std::optional<Job> TakeNext() const;
    const Kind* FindKind(std::string_view name) const;
    void Work(Turn& turn, const Kind& kind) const;
    void GoOn(Turn& turn, const Kind& kind) const;
    void Finish(const Job& job) const;
    void GiveUp(const Job& job, const std::string& problem, const std::string& words) const;
    bool PlanAndRun(std::chrono::steady_clock::time_point& planned);

    const identity::Runner& runner_;
    const std::vector<Kind> kinds_;
    const std::function<void(const std::string&)> report_;
    std::atomic<bool> stopping_ = false;
};

}  // namespace alongside::jobs
