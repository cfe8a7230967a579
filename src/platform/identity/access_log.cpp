// Appending to the access log in batches, and verifying it.
// SPDX-License-Identifier: MIT
#include "platform/identity/access_log.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <future>
#include <iterator>
#include <optional>
#include <set>
#include <span>
#include <system_error>
#include <thread>
#include <utility>

#include "platform/base/text.h"
#include "platform/identity/identity_sql.h"
#include "platform/identity/look_chain.h"
#include "platform/identity/look_spool.h"

namespace alongside::identity {
namespace {

using SteadyClock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// Between the parts of a spool file's name; in no node's and no area's.
constexpr char kBetween = '@';

/// With a spool the database is written at most this often, and less often the more is written:
/// each commit makes every reader drop the pages that it holds, and many looks together change a
/// page of the index once.
constexpr milliseconds kShortestPause{50};
constexpr milliseconds kLongestPause{200};
/// From one flush of the spool to the next in a busy moment: those who look at once share it.
constexpr milliseconds kBetweenFlushes{2};
/// Looks in a second that no single reader makes: the next commit may wait twice as long.
constexpr double kBusyLooks = 2500;

/// Beside a database: `SPOOLS` + node + `@` + area + `@` + 1 or 2.
struct SpoolFile {
    std::filesystem::path path;
    std::string node;
    AreaId area;
};

std::array<std::string, 2> SpoolFilesOf(const std::string& area_spool) {
    return {area_spool + kBetween + "1", area_spool + kBetween + "2"};
}

/// The spools' files whose names begin with a path, which may end within a node's name: `node` is
/// the rest. None where their folder cannot be listed, for a
/// chain reads its area's own all the same. Whatever else bears such a name is left alone.
std::vector<SpoolFile> SpoolFilesLike(const std::filesystem::path& begins) {
    const std::string name = begins.filename().string();
    const auto folder = begins.has_parent_path() ? begins.parent_path() : ".";
    std::vector<SpoolFile> found;
    std::error_code no_matter;
    for (const auto& entry : std::filesystem::directory_iterator(folder, no_matter)) {
        const std::string met = entry.path().filename().string();
        if (!met.starts_with(name)) continue;
        const auto parts = Split(std::string_view(met).substr(name.size()), kBetween);
        if (parts.size() == 3 && IsIdText(parts[1]) && (parts[2] == "1" || parts[2] == "2"))
            found.push_back({entry.path(), std::string(parts[0]), AreaId(std::string(parts[1]))});
    }
    return found;
}

/// Holds the spools of a node. Whoever reads them after a crash has soon finished.
std::unique_ptr<db::FileLock> HoldSpools(const std::string& spool) {
    constexpr int kTries = 50;
    for (int tried = 1;; ++tried) {
        try {
            return std::make_unique<db::FileLock>(spool, db::Hold::kAlone);
        } catch (const db::Failure&) {
            if (tried == kTries) throw;
        }
        std::this_thread::sleep_for(milliseconds(100));
    }
}

}  // namespace

/// The log of one area, and the thread that writes it. With a spool the database may be written by
/// another thread at the same time, while what comes goes into the spool's other file.
class AccessLog::Chain {
public:
    struct Place {
        db::Database& database;
        AreaId area;
        std::string node;
        const Clock& clock;
        std::string spool;  ///< The path of its first file; none when empty.
    };

    explicit Chain(Place place) : place_(std::move(place)), thread_([this] { Serve(); }) {}
    Chain(const Chain&) = delete;
    Chain& operator=(const Chain&) = delete;

    ~Chain() {
        {
            const std::lock_guard lock(guard_);
            closing_ = true;
        }
        arrived_.notify_one();
        thread_.join();
    }

    void Add(std::vector<Look> looks, Then then) {
        {
            const std::lock_guard lock(guard_);
            waiting_.push_back({std::move(looks), std::move(then)});
        }
        arrived_.notify_one();
    }

private:
    struct Waiting {
        std::vector<Look> looks;
        Then then;
    };
    using Batch = std::vector<Waiting>;
    using Rows = std::vector<LookRow>;

    void Serve();
    void OpenSpool();
    void CloseSpool();
    bool Take(Batch& batch);
    std::exception_ptr Keep(const Batch& batch);
    std::size_t Number(const Batch& batch, Instant now);
    void MakeDurable(std::size_t rows);
    bool Spool(std::size_t rows);
    void BeginCommit();
    void EndCommit();
    void CommitNow(std::size_t unspooled);
    void Committed(std::size_t rows);
    bool Busy() const { return pause_ > kShortestPause || commit_.valid(); }
    void Write(const Rows& rows, std::size_t unspooled) const;
    LookHead LastHead(const db::Reader& tables, Date day) const;

    const Place place_;

    // Only the chain's thread touches these.
    bool opened_ = false;                             ///< What a crash left behind is known.
    std::vector<std::unique_ptr<LookSpool>> spools_;  ///< Two, or none.
    std::size_t spool_ = 0;                           ///< Which of them is appended to.
    Rows pending_;     ///< Not known to be in the database; spooled, but for the last.
    Rows committing_;  ///< Spooled in the other file, and being committed by another thread.
    std::future<void> commit_;
    std::optional<LookHead> last_;  ///< The last durable look's day and number; read when unknown.
    SteadyClock::time_point committed_;  ///< When the last commit had succeeded.
    SteadyClock::time_point next_commit_;
    SteadyClock::time_point next_flush_;
    milliseconds pause_ = kShortestPause;
    bool together_ = false;  ///< Several looked at once: it is worth while to wait for one another.
    bool failing_ = false;   ///< The database refused last time: nothing goes to the spool alone.

    std::mutex guard_;
    std::condition_variable arrived_;
    Batch waiting_;
    bool closing_ = false;
    std::thread thread_;
};

AccessLog::AccessLog(
    db::Database& database, std::string node, const Clock& clock, std::string spool
)
    : database_(database), node_(std::move(node)), clock_(clock), spool_(std::move(spool)) {
    if (spool_.empty()) return;
    lock_ = HoldSpools(spool_);
    // What a crash left behind is written by the chain of its area.
    for (const SpoolFile& file : SpoolFilesLike(spool_))
        if (file.node.empty()) ChainOf(file.area);
}

AccessLog::~AccessLog() = default;

AccessLog::Chain& AccessLog::ChainOf(const AreaId& area) {
    const std::lock_guard lock(guard_);
    auto& chain = chains_[area];
    if (!chain)
        chain = std::make_unique<Chain>(Chain::Place{
            .database = database_,
            .area = area,
            .node = node_,
            .clock = clock_,
            .spool = spool_.empty() ? "" : spool_ + kBetween + area.value,
        });
    return *chain;
}

void AccessLog::Append(const AreaId& area, std::vector<Look> looks, Then then) {
    ChainOf(area).Add(std::move(looks), std::move(then));
}

void AccessLog::Append(const AreaId& area, const Look& look) {
    std::promise<void> durable;
    Append(area, {look}, [&](std::exception_ptr failure) {
        if (failure)
            durable.set_exception(std::move(failure));
        else
            durable.set_value();
    });
    durable.get_future().get();
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

std::vector<std::string> WriteSpooledLooks(
    db::Database& database, const Clock& clock, const std::string& spools
) {
    std::set<std::string> nodes;
    for (const SpoolFile& file : SpoolFilesLike(spools)) nodes.insert(file.node);
    std::vector<std::string> left;
    for (const std::string& node : nodes) {
        const std::string spool = spools + node;
        try {
            const db::FileLock nobody_has_it(spool, db::Hold::kAlone);
        } catch (const db::Failure&) {
            continue;  // Its server runs.
        }
        { const AccessLog writes(database, node, clock, spool); }
        for (const SpoolFile& file : SpoolFilesLike(spool))
            if (file.node.empty()) left.push_back(file.path.string());
    }
    std::ranges::sort(left);
    return left;
}

void RemoveSpools(const std::string& spools) {
    for (const SpoolFile& file : SpoolFilesLike(spools)) std::filesystem::remove(file.path);
}

namespace {

/// A day of one node in one area, which is checked by itself.
struct ChainOfDay {
    AreaId area;
    std::string node;
    Date day;
};

void VerifyChain(
    const db::Reader& tables, const ChainOfDay& chain, std::vector<AccessLogFault>& faults
) {
    LookHead previous = LookHead::Of(chain.day);
    tables.Query(
        sql::kListLooks,
        {{"area", chain.area}, {"node", chain.node}, {"day", chain.day}},
        [&](const db::Row& row) {
            const LookRow look{
                .day = chain.day,
                .number = row.Int(0),
                .at = row.Get<Instant>(1),
                .user = row.Get<std::string>(2),
                .stream = row.Get<std::string>(3),
                .what = row.Get<std::string>(4)};
            const std::string hash = HashOfLook(chain.area, chain.node, look, previous.hash);
            if (look.number != previous.number + 1 || hash != row.Bytes(5))
                faults.push_back({chain.area, chain.node, chain.day, look.number});
            previous = {chain.day, look.number, std::string(row.Bytes(5))};
        }
    );
}

}  // namespace

std::vector<AccessLogFault> VerifyAccessLog(const db::Reader& tables) {
    const auto chains = tables.All(sql::kListLookChains, {}, [](const db::Row& row) -> ChainOfDay {
        return {row.Get<AreaId>(0), row.Get<std::string>(1), row.Get<Date>(2)};
    });
    std::vector<AccessLogFault> faults;
    for (const ChainOfDay& chain : chains) VerifyChain(tables, chain, faults);
    return faults;
}

std::vector<LoggedLook> LooksAt(
    const db::Reader& tables, const Scope& scope, Instant before, int limit
) {
    return tables.All(
        sql::kListLooksAtStream,
        {{"area", scope.area()}, {"stream", scope.stream()}, {"before", before}, {"limit", limit}},
        [](const db::Row& row) -> LoggedLook {
            return {row.Get<Instant>(0), row.Get<journal::ActorId>(1), row.Get<std::string>(2)};
        }
    );
}

}  // namespace alongside::identity
