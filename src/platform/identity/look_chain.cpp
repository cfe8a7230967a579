// Quiet moments commit at once; busy ones spool, and commit behind what is shown.
// SPDX-License-Identifier: MIT
#include "platform/identity/look_chain.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <span>
#include <utility>

#include "platform/identity/identity_sql.h"

namespace alongside::identity {
namespace {

using SteadyClock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// With a spool the database is written at most this often, and less often the more is written:
/// each commit makes every reader drop the pages that it holds, and many looks together change a
/// page of the index once.
constexpr milliseconds kShortestPause{50};
constexpr milliseconds kLongestPause{200};
/// From one flush of the spool to the next in a busy moment: those who look at once share it.
constexpr milliseconds kBetweenFlushes{2};
/// Looks in a second that no single reader makes: the next commit may wait twice as long.
constexpr double kBusyLooks = 2500;

}  // namespace

AccessLog::Chain::Chain(Place place)
    : place_(std::move(place)), pause_(kShortestPause), thread_([this] { Serve(); }) {}

AccessLog::Chain::~Chain() {
    {
        const std::lock_guard lock(guard_);
        closing_ = true;
    }
    arrived_.notify_one();
    thread_.join();
}

void AccessLog::Chain::Add(std::vector<Look> looks, Then then) {
    {
        const std::lock_guard lock(guard_);
        waiting_.push_back({std::move(looks), std::move(then)});
    }
    arrived_.notify_one();
}

bool AccessLog::Chain::Busy() const {
    return pause_ > kShortestPause || commit_.valid();
}

void AccessLog::Chain::Serve() {
    Keep({});  // What a crash left behind.
    for (Batch batch; Take(batch); batch.clear()) {
        const std::exception_ptr failure = Keep(batch);
        for (const Waiting& each : batch) each.then(failure);
    }
    CloseSpool();
}

// Without a spool the log is as durable, only slower. But one that is there and cannot be read may
// hold looks whose numbers nobody else may have: until it can be read, nothing is logged or shown.
void AccessLog::Chain::OpenSpool() {
    std::vector<std::unique_ptr<LookSpool>> spools;
    Rows left;
    try {
        if (!place_.spool.empty())
            for (const std::string& file : SpoolFilesOf(place_.spool)) {
                spools.push_back(std::make_unique<LookSpool>(file));
                std::ranges::move(spools.back()->Read(), std::back_inserter(left));
            }
    } catch (const db::Failure&) {
        for (const std::string& file : SpoolFilesOf(place_.spool))
            if (std::filesystem::is_regular_file(file)) throw;
        spools.clear();
    }
    std::ranges::stable_sort(left, {}, [](const LookRow& row) {
        return std::pair(row.day, row.number);
    });
    spools_ = std::move(spools);
    pending_ = std::move(left);
    opened_ = true;
}

void AccessLog::Chain::CloseSpool() {
    try {
        EndCommit();
        if (!pending_.empty()) CommitNow(0);
        for (const auto& spool : spools_) spool->Remove();
    } catch (...) {
        return;  // It stays in the spool's files, for the next start.
    }
}

// Waits for looks, or until what is in the spool should be in the database. False at the end.
bool AccessLog::Chain::Take(Batch& batch) {
    if (Busy() && together_) std::this_thread::sleep_until(next_flush_);
    std::unique_lock lock(guard_);
    const auto ready = [this] { return closing_ || !waiting_.empty(); };
    if (pending_.empty() && !commit_.valid())
        arrived_.wait(lock, ready);
    else
        arrived_.wait_until(
            lock, std::max(next_commit_, SteadyClock::now() + kShortestPause / 5), ready
        );
    batch = std::exchange(waiting_, {});
    together_ = batch.size() > 1;
    return !batch.empty() || !closing_;
}

std::exception_ptr AccessLog::Chain::Keep(const Batch& batch) {
    const Instant now = place_.clock.Now();
    std::size_t rows = 0;  // Of the batch: they are the last that are pending.
    try {
        if (!opened_) OpenSpool();
        const bool midnight = last_ && last_->day != ToLocal(now).day;
        if (midnight ||
            (commit_.valid() && commit_.wait_for(milliseconds(0)) == std::future_status::ready))
            EndCommit();
        if (midnight && !pending_.empty()) CommitNow(0);
        rows = Number(batch, now);
        MakeDurable(rows);
        return {};
    } catch (...) {
        last_.reset();  // Whether it was committed only the database knows.
        pending_.resize(pending_.size() - rows);
        return std::current_exception();
    }
}

std::size_t AccessLog::Chain::Number(const Batch& batch, Instant now) {
    if (batch.empty()) return 0;
    const Date day = ToLocal(now).day;
    if (!last_ || last_->day != day) {
        place_.database.Read(db::AreaSetting::Of(place_.area), [&](const db::Reader& tables) {
            last_ = LastHead(tables, day);
        });
        for (const Rows* rows : {&committing_, &pending_})
            if (!rows->empty() && rows->back().day == day)
                last_->number = std::max(last_->number, rows->back().number);
    }
    Rows rows;
    for (const Waiting& each : batch) {
        for (const Look& look : each.looks)
            rows.push_back(
                {.day = day,
                 .number = ++last_->number,
                 .at = now,
                 .user = look.user.value,
                 .stream = look.stream.value,
                 .what = look.what}
            );
    }
    std::ranges::move(rows, std::back_inserter(pending_));
    return rows.size();
}

// A quiet moment writes the database at once; a busy one goes on with the spool while another
// thread writes it.
void AccessLog::Chain::MakeDurable(std::size_t rows) {
    const bool due = SteadyClock::now() >= next_commit_;
    if (spools_.empty() || failing_ || (due && !Busy())) {
        EndCommit();
        if (!pending_.empty()) CommitNow(rows);
        return;
    }
    if (!Spool(rows)) return MakeDurable(rows);
    if (due && !commit_.valid() && !pending_.empty()) BeginCommit();
}

// Appends the last rows. Spools of which one failed are not used again.
bool AccessLog::Chain::Spool(std::size_t rows) {
    if (rows == 0) return true;
    next_flush_ = SteadyClock::now() + kBetweenFlushes;
    try {
        spools_[spool_]->Append(std::span(pending_).last(rows));
        return true;
    } catch (const db::Failure&) {
        spools_.clear();
        return false;
    }
}

void AccessLog::Chain::BeginCommit() {
    committing_ = std::exchange(pending_, {});
    try {
        commit_ = std::async(std::launch::async, [this] { Write(committing_, 0); });
    } catch (...) {  // No thread is to be had now. They are durable where they are.
        pending_ = std::exchange(committing_, {});
        return;
    }
    spool_ = 1 - spool_;
    next_commit_ = SteadyClock::now() + pause_;
}

// Waits for the other thread. What it could not write is pending again, in both files.
void AccessLog::Chain::EndCommit() {
    if (!commit_.valid()) return;
    try {
        commit_.get();
        if (!spools_.empty()) spools_[1 - spool_]->Empty();
        Committed(committing_.size());
    } catch (...) {
        failing_ = true;
        std::ranges::move(pending_, std::back_inserter(committing_));
        pending_ = std::exchange(committing_, {});
        return;
    }
    committing_.clear();
}

// Of what is pending the last `unspooled` rows are in no spool yet.
void AccessLog::Chain::CommitNow(std::size_t unspooled) {
    failing_ = true;
    next_commit_ = SteadyClock::now() + pause_;
    Write(pending_, unspooled);
    for (const auto& spool : spools_) spool->Empty();
    Committed(pending_.size());
    pending_.clear();
    failing_ = false;
}

void AccessLog::Chain::Committed(std::size_t rows) {
    const auto now = SteadyClock::now();
    const std::chrono::duration<double> since = now - std::exchange(committed_, now);
    const bool busy = static_cast<double>(rows) > kBusyLooks * since.count();
    pause_ = busy ? std::min(2 * pause_, kLongestPause) : kShortestPause;
    next_commit_ = now + pause_;
}

// A spooled row whose number the database has already passed was committed before a crash or a
// failure. One that was never spooled has another process's number: the key refuses it.
void AccessLog::Chain::Write(const Rows& rows, std::size_t unspooled) const {
    const std::size_t spooled = rows.size() - unspooled;
    const auto write = [&](db::Tx& tx, LookHead& head, const LookRow& row) {
        head.hash = HashOfLook(place_.area, place_.node, row, head.hash);
        head.number = row.number;
        tx.Execute(
            sql::kInsertLook,
            {{"area", place_.area},
             {"node", place_.node},
             {"day", row.day},
             {"number", row.number},
             {"at", row.at},
             {"user_id", row.user},
             {"stream", row.stream},
             {"what", row.what},
             {"hash", db::BytesView{head.hash}}}
        );
    };
    place_.database.Write(db::AreaSetting::Of(place_.area), [&](db::Tx& tx) {
        LookHead head = LastHead(tx, rows.front().day);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (head.day != rows[i].day) head = LastHead(tx, rows[i].day);
            const bool held = i < spooled && rows[i].number <= head.number;
            if (!held) write(tx, head, rows[i]);
        }
        return db::Ending::kCommit;
    });
}

LookHead AccessLog::Chain::LastHead(const db::Reader& tables, Date day) const {
    return tables
        .First(
            sql::kGetLastLook,
            {{"area", place_.area}, {"node", place_.node}, {"day", day}},
            [&](const db::Row& row) {
                return LookHead{day, row.Int(0), std::string(row.Bytes(1))};
            }
        )
        .value_or(LookHead::Of(day));
}

}  // namespace alongside::identity
