// Who looked at whose record: append-only, chained by hashes, durable before the page is sent.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/db/file_lock.h"
#include "platform/identity/policy.h"
#include "platform/journal/actor.h"

namespace alongside::identity {

/// One page that showed a record, or a list of people (then the stream is the area's own).
struct Look {
    journal::ActorId user;
    StreamId stream;
    std::string what;  ///< The page, e.g. `person`; never a name or what was searched for.
};

/// Writes the log of one node, with a thread for each area that is looked at. Looks that come while
/// a transaction is under way share the next. No two running processes may bear the same node's
/// name.
///
/// With a spool, looks that follow one another closely are first made durable in a file of their
/// area, `SPOOL@AREA@1`, and are in the database a fifth of a second later at most; what a crash
/// left there, the next log with the same node and spool writes first.
class AccessLog {
public:
    /// Told once that looks are durable, or what the database threw: then what was looked at must
    /// not be shown. Called on a thread of the log, which it must not hold up.
    using Then = std::function<void(std::exception_ptr)>;

    /// `spool`: what the names of the spool's files begin with; none when empty. Throws
    /// `db::Failure` when another process has it: it bears the same node's name.
    AccessLog(db::Database& database, std::string node, const Clock& clock, std::string spool = {});
    /// Writes what was given first.
    ~AccessLog();
    AccessLog(const AccessLog&) = delete;
    AccessLog& operator=(const AccessLog&) = delete;

    /// Returns at once.
    void Append(const AreaId& area, std::vector<Look> looks, Then then);
    /// Returns when the look is durable. Throws what the database throws.
    void Append(const AreaId& area, const Look& look);

private:
    class Chain;
    Chain& ChainOf(const AreaId& area);

    db::Database& database_;
    const std::string node_;
    const Clock& clock_;
    const std::string spool_;
    std::unique_ptr<db::FileLock> lock_;  ///< While there is a spool: nobody else has this node's.
    std::mutex guard_;
    std::map<AreaId, std::unique_ptr<Chain>> chains_;
};

/// Writes what a crash left in spools whose names are `spools` and a node's name. Those of a server
/// that runs are left to it. Returns the files whose looks could not be written.
std::vector<std::string> WriteSpooledLooks(
    db::Database& database, const Clock& clock, const std::string& spools
);

/// Takes away the spools whose names begin with `spools`, with the looks that a crash left there:
/// their record is forgotten.
void RemoveSpools(const std::string& spools);

/// A row that does not follow from the one before it.
struct AccessLogFault {
    AreaId area;
    std::string node;
    Date day;
    std::int64_t number;  ///< Of the row that is changed, foreign, or follows a gap.
    bool operator==(const AccessLogFault&) const = default;
};

/// Every fault in the log of each area that the transaction may see. Finds rows that were changed,
/// removed from the middle, reordered or put in; the loss of a chain's last rows, or of a whole
/// day, it cannot find.
std::vector<AccessLogFault> VerifyAccessLog(const db::Reader& tables);

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
