// Leases, turns, failures, and when to look again.
// SPDX-License-Identifier: MIT
#include "platform/jobs/worker.h"

#include <algorithm>
#include <exception>
#include <thread>

#include "platform/base/date.h"
#include "platform/jobs/bell.h"

namespace alongside::jobs {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// Far longer than any portion takes, so that only the dead lose a lease.
constexpr auto kLease = std::chrono::minutes(2);
// After so long at one job the others have their turn.
constexpr auto kTurn = std::chrono::seconds(2);
// Between portions, so that somebody's own change is first.
constexpr milliseconds kPause{2};
constexpr milliseconds kBetweenLooks{3000};
// Once rung: the transaction that asked has not committed yet.
constexpr milliseconds kCloseLook{100};
constexpr int kCloseLooks = 10;
constexpr auto kBetweenPlans = std::chrono::minutes(10);
constexpr auto kAtNight = std::chrono::hours(3);

identity::Actor SystemActor(const AreaId& area, identity::Grants grants) {
    return {
        .id = journal::ActorId(std::string(kActor)),
        .area = area,
        .name = "Alongside",
        .grants = grants};
}

std::string_view InShort(Fault fault) {
    switch (fault) {
        case Fault::kInvalid:
            return "it was not accepted";
        case Fault::kNotFound:
            return "what it is about is not there";
        case Fault::kForbidden:
            return "it is not allowed";
        case Fault::kConflict:
            return "somebody changed the same thing";
        case Fault::kRefused:
            return "a rule refused it";
    }
    return {};
}

}  // namespace

Turn::Turn(
    const identity::Runner& runner,
    Job job,
    identity::Grants grants,
    const std::atomic<bool>& stopping
)
    : runner_(runner),
      job_(std::move(job)),
      actor_(SystemActor(job_.area, grants)),
      stopping_(stopping) {}

Instant Turn::NextLease() const {
    return runner_.clock().Now() + kLease;
}

void Turn::Came(const Progress& made, Instant until) {
    job_.progress = made.text;
    job_.lease_until = until;
    job_.attempts = 0;
    job_.problem.clear();
    ended_ = made.then == Then::kDone;
}

Instant NextTime(HowOften often, Instant now) {
    if (often == HowOften::kHourly) return now + std::chrono::hours(1);
    const Date today = ToLocal(now).day;
    const Instant tonight = StartOf(today) + kAtNight;
    return tonight > now ? tonight : StartOf(today + std::chrono::days(1)) + kAtNight;
}

Worker::Worker(
    const identity::Runner& runner,
    std::vector<Kind> kinds,
    std::function<void(const std::string&)> report
)
    : runner_(runner), kinds_(std::move(kinds)), report_(std::move(report)) {}

void Worker::Plan() {
    db::Database& database = runner_.database();
    for (const Kind& kind : kinds_) {
        if (kind.often == HowOften::kWhenAsked) continue;
        std::vector<AreaId> areas;
        database.Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
            areas = ListAreasWithout(tables, kind.name);
        });
        for (const AreaId& area : areas)
            database.Write(db::AreaSetting::Of(area), [&](db::Tx& tx) {
                const Instant now = runner_.clock().Now();
                Enqueue(
                    tx,
                    {area, journal::ActorId(std::string(kActor)), now},
                    {.kind = kind.name, .not_before = NextTime(kind.often, now)}
                );
                return db::Ending::kCommit;
            });
    }
}

const Kind* Worker::FindKind(std::string_view name) const {
    const auto found = std::ranges::find(kinds_, name, &Kind::name);
    return found == kinds_.end() ? nullptr : &*found;
}

// Several are looked at, because another worker may be quicker with the first of them.
std::optional<Job> Worker::TakeNext() const {
    constexpr int kLooked = 8;
    db::Database& database = runner_.database();
    std::vector<DueJob> due;
    database.Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
        due = ListDue(tables, runner_.clock().Now(), kLooked);
    });
    for (const DueJob& each : due) {
        std::optional<Job> taken;
        database.Write(db::AreaSetting::Of(each.area), [&](db::Tx& tx) {
            const Instant now = runner_.clock().Now();
            taken = Take(tx, each, now, now + kLease);
            return db::Ending::kCommit;
        });
        if (taken) return taken;
    }
    return std::nullopt;
}

bool Worker::RunNext() {
    auto job = TakeNext();
    if (!job) return false;
    const Kind* kind = FindKind(job->kind);
    if (kind == nullptr) {
        GiveUp(*job, "this release does not know such work", "");
        return true;
    }
    Turn turn(runner_, *std::move(job), kind->grants, stopping_);
    Work(turn, *kind);
    return true;
}

void Worker::Work(Turn& turn, const Kind& kind) const {
    try {
        GoOn(turn, kind);
    } catch (const db::Failure& failure) {  // Its words never hold a bound value.
        GiveUp(turn.job(), failure.what(), "");
    } catch (const std::exception& breakage) {
        GiveUp(turn.job(), "something broke", breakage.what());
    }
}

void Worker::GoOn(Turn& turn, const Kind& kind) const {
    const auto until = steady_clock::now() + kTurn;
    do {
        const auto then = kind.run(turn);
        if (!then && then.error().fault != Fault::kRefused) {
            const std::string rule =
                then.error().rule.empty() ? "" : " (" + then.error().rule + ")";
            GiveUp(turn.job(), std::string(InShort(then.error().fault)) + rule, "");
            return;
        }
        if (turn.ended()) return;
        if (!then || *then == Then::kDone) {
            Finish(turn.job());
            return;
        }
        std::this_thread::sleep_for(kPause);
    } while (!stopping_ && steady_clock::now() < until);
    runner_.database().Write(db::AreaSetting::Of(turn.job().area), [&](db::Tx& tx) {
        const bool held = static_cast<bool>(Release(tx, turn.job(), runner_.clock().Now()));
        return held ? db::Ending::kCommit : db::Ending::kRollback;
    });
}

// Where the lease was lost, whoever has the job now says how it ends.
void Worker::Finish(const Job& job) const {
    runner_.database().Write(db::AreaSetting::Of(job.area), [&](db::Tx& tx) {
        const Instant now = runner_.clock().Now();
        const bool held = static_cast<bool>(Keep(tx, job, {job.progress}, now, now));
        return held ? db::Ending::kCommit : db::Ending::kRollback;
    });
}

void Worker::GiveUp(const Job& job, const std::string& problem, const std::string& words) const {
    const Kind* kind = FindKind(job.kind);
    const std::string what_for = kind == nullptr ? "" : " (" + std::string(kind->what_for) + ")";
    report_(
        "job " + job.kind + what_for + " of " + job.area.value + ": " + problem +
        (words.empty() ? "" : ": ") + words
    );
    runner_.database().Write(db::AreaSetting::Of(job.area), [&](db::Tx& tx) {
        const bool held = static_cast<bool>(Fail(tx, job, problem, runner_.clock().Now()));
        return held ? db::Ending::kCommit : db::Ending::kRollback;
    });
}

// A database that does not answer now may answer later: the worker itself never ends for it.
bool Worker::PlanAndRun(steady_clock::time_point& planned) {
    try {
        if (planned <= steady_clock::now()) {
            planned = steady_clock::now() + kBetweenPlans;
            Plan();
        }
        return RunNext();
    } catch (const std::exception& breakage) {
        report_(std::string("jobs: ") + breakage.what());
        return false;
    }
}

void Worker::Run() {
    Bell& bell = Bell::OfThisProcess();
    auto planned = steady_clock::now();
    std::uint64_t heard = 0;
    int close_looks = 0;
    while (!stopping_) {
        if (PlanAndRun(planned)) continue;
        const auto rings = bell.Wait(heard, close_looks > 0 ? kCloseLook : kBetweenLooks);
        close_looks = rings != heard ? kCloseLooks : std::max(0, close_looks - 1);
        heard = rings;
    }
}

void Worker::Stop() {
    stopping_ = true;
    Bell::OfThisProcess().Ring();
}

}  // namespace alongside::jobs
