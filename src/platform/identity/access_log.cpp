// The log of every area, what a crash left of it, and its proof.
// SPDX-License-Identifier: MIT
#include "platform/identity/access_log.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <future>
#include <set>
#include <thread>
#include <utility>

#include "platform/identity/identity_sql.h"
#include "platform/identity/look_chain.h"
#include "platform/identity/look_row.h"
#include "platform/identity/look_spool.h"

namespace alongside::identity {
namespace {

/// Holds the spools of a node. Whoever reads them after a crash has soon finished.
std::unique_ptr<db::FileLock> HoldSpools(const std::string& spool) {
    constexpr int kTries = 50;
    for (int tried = 1;; ++tried) {
        try {
            return std::make_unique<db::FileLock>(spool, db::Hold::kAlone);
        } catch (const db::Failure&) {
            if (tried == kTries) throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

}  // namespace

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
            .spool = spool_.empty() ? "" : SpoolOfArea(spool_, area),
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
