// Who looked at whose record: append-only, chained by hashes, durable before the page is sent.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"
#include "platform/journal/actor.h"

namespace alongside::identity {

/// One page that showed a record, or a list of people (then the stream is the area's own).
struct Look {
    journal::ActorId user;
    StreamId stream;
    std::string what;  ///< The page, e.g. `person`; never a name or what was searched for.
};

/// Writes the log of one node. Threads that look at the same moment share one transaction: the
/// first to come writes for all that wait. No two running processes may bear the same node's name.
class AccessLog {
public:
    AccessLog(db::Database& database, std::string node, const Clock& clock);
    ~AccessLog();
    AccessLog(const AccessLog&) = delete;
    AccessLog& operator=(const AccessLog&) = delete;

    /// Returns when the look is durable. Throws what the database throws; then the page must not be
    /// sent.
    void Append(const AreaId& area, const Look& look);

private:
    struct Chain;
    Chain& ChainOf(const AreaId& area);
    void WriteBatch(const AreaId& area, Chain& chain, const std::vector<const Look*>& looks) const;

    db::Database& database_;
    const std::string node_;
    const Clock& clock_;
    std::mutex guard_;
    std::map<AreaId, std::unique_ptr<Chain>> chains_;
};

/// A row that does not follow from the one before it.
struct AccessLogFault {
    std::string node;
    Date day;
    std::int64_t number;  ///< Of the row that is changed, foreign, or follows a gap.
    bool operator==(const AccessLogFault&) const = default;
};

/// Every fault in an area's log. Finds rows that were changed, removed from the middle, reordered
/// or put in; the loss of a chain's last rows, or of a whole day, it cannot find.
std::vector<AccessLogFault> VerifyAccessLog(const db::Reader& tables, const AreaId& area);

/// A look as it was logged.
struct LoggedLook {
    Instant at;
    journal::ActorId user;
    std::string what;
};
/// Who looked at the scope's record before an instant, the latest first.
std::vector<LoggedLook> LooksAt(
    const db::Reader& tables, const Scope& scope, Instant before, int limit
);

}  // namespace alongside::identity
