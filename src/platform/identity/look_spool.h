// Looks that are durable a moment before they are in the database.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/identity/look_chain.h"

namespace alongside::identity {

/// A file beside a SQLite database that takes the looks of a busy moment, each batch with one
/// flush. A commit for each would make every reader of the database drop the pages that it holds
/// (ADR 0026). Used by one thread.
class LookSpool {
public:
    /// Opens the file, or makes it. Throws `db::Failure`.
    explicit LookSpool(std::string path);
    ~LookSpool();
    LookSpool(const LookSpool&) = delete;
    LookSpool& operator=(const LookSpool&) = delete;

    /// What was appended since it was last emptied; asked once, before the first `Append`. A row
    /// that a crash cut short was never durable, and is not among them.
    std::vector<LookRow> Read();
    /// Durable when it returns. Throws `db::Failure`; then none of these counts, and the spool must
    /// not be used again, for nobody knows what the disk holds.
    void Append(std::span<const LookRow> rows);
    /// The database has them all now.
    void Empty();
    /// Takes the file away: nothing in it is needed any more.
    void Remove();

private:
    void Write(std::string_view bytes, std::int64_t at);

    const std::string path_;
    int file_;
    std::int64_t end_ = 0;  ///< Where the next record goes.
    /// Told apart from records of before: the file is written over, not cut, so that a flush has
    /// only bytes to write.
    std::int64_t round_ = 1;
};

}  // namespace alongside::identity
