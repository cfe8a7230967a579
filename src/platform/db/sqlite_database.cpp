// A database in one SQLite file: a pool of readers, one writer.
// SPDX-License-Identifier: MIT
#include "platform/db/sqlite_database.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "platform/db/file_lock.h"
#include "platform/db/pool.h"
#include "platform/db/sqlite_session.h"
#include "platform/db/sqlite_writer.h"

namespace alongside::db {
namespace {

constexpr int kReadersCacheKib = 96 * 1024;  ///< Shared out among them.

/// Makes an empty file that only its owner can read: SQLite would let everybody. The write-ahead
/// log takes over its permissions.
void MakeFile(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        throw Failure(
            Failure::Kind::kIo,
            "Cannot make " + path + ": " + std::generic_category().message(errno)
        );
    ::close(file);
}

void RequireFile(const std::string& path) {
    if (::access(path.c_str(), F_OK) == 0) return;
    throw Failure(
        Failure::Kind::kOther, "There is no database at " + path + "; make one with: alongside init"
    );
}

/// Ends a read transaction whatever the body does.
class Picture {
public:
    explicit Picture(SqliteSession& session) : session_(session) { session_.Begin(); }
    ~Picture() { session_.Rollback(); }
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;

private:
    SqliteSession& session_;
};

class SqliteDatabase final : public Database {
public:
    SqliteDatabase(const std::string& path, const OpenOptions& options)
        : lock_(path, options.alone ? Hold::kAlone : Hold::kShared),
          path_(path),
          vfs_(options.vfs),
          writer_([this] { return Connect(SqliteWriter::kCacheKib, Purpose::kWrite); }),
          readers_(
              std::max(options.readers, 1),
              [this, share = kReadersCacheKib / std::max(options.readers, 1)] {
                  return Connect(share, Purpose::kRead);
              }
          ) {}

    void Read(const AreaSetting&, const std::function<void(Reader&)>& body) override {
        auto lease = readers_.Borrow();
        try {
            const Picture picture(*lease);
            Reader reader(*lease);
            body(reader);
        } catch (...) {
            if (lease->breakage()) lease.Discard();
            throw;
        }
    }

    void Write(const AreaSetting&, const std::function<Ending(Tx&)>& body) override {
        writer_.Write(body);
    }

    void WriteAlone(const AreaSetting&, const std::function<Ending(Tx&)>& body) override {
        writer_.WriteAlone(body);
    }

    void Check(std::span<const Statement* const> statements) override {
        writer_.Outside([&](SqliteSession& session) {
            for (const Statement* statement : statements) session.Prepare(*statement);
        });
    }

    void Compact() override {
        writer_.Outside([](SqliteSession& session) {
            session.Script("VACUUM");
            session.Script("PRAGMA wal_checkpoint(TRUNCATE)");
        });
    }

    Dialect dialect() const override { return Dialect::kSqlite; }

private:
    enum class Purpose { kRead, kWrite };

    std::unique_ptr<SqliteSession> Connect(int cache_kib, Purpose purpose) const {
        return std::make_unique<SqliteSession>(SqliteSettings{
            .path = path_,
            .vfs = vfs_,
            .cache_kib = cache_kib,
            .may_write = purpose == Purpose::kWrite,
        });
    }

    const FileLock lock_;
    const std::string path_;
    const std::string vfs_;
    SqliteWriter writer_;
    Pool<SqliteSession> readers_;
};

}  // namespace

std::unique_ptr<Database> OpenSqlite(const std::string& path, const OpenOptions& options) {
    if (options.create)
        MakeFile(path);
    else
        RequireFile(path);
    return std::make_unique<SqliteDatabase>(path, options);
}

}  // namespace alongside::db
