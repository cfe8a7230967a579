// Who holds a database file: many programs together, or one alone.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace alongside::db {

enum class Hold { kShared, kAlone };

/// A lock on `PATH.lock` for as long as this lives; the system frees it when the process ends in
/// any way.
class FileLock {
public:
    /// Does not wait: throws `Failure{kBusy}` with words that say what to do when another program
    /// is in the way.
    FileLock(const std::string& database_path, Hold hold);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    int file_;
};

}  // namespace alongside::db
