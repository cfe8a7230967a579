// Who holds a database file: many programs together, or one alone.
// SPDX-License-Identifier: MIT
#include "platform/db/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "platform/db/database.h"

namespace alongside::db {

FileLock::FileLock(const std::string& database_path, Hold hold) {
    const std::string path = database_path + ".lock";
    file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file_ < 0)
        throw Failure(
            Failure::Kind::kIo,
            "Cannot make " + path + ": " + std::generic_category().message(errno) +
                ". Check that its folder exists and that this user may write there"
        );
    if (::flock(file_, (hold == Hold::kAlone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0) return;
    ::close(file_);
    throw Failure(
        Failure::Kind::kBusy,
        database_path + (hold == Hold::kAlone
                             ? " is in use by a running server; stop it first"
                             : " is held by an import, rebuild, migration or restore; wait until "
                               "it has finished")
    );
}

FileLock::~FileLock() {
    ::close(file_);
}

}  // namespace alongside::db
