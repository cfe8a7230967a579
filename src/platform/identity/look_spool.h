// Looks that are durable a moment before they are in the database.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/identity/look_row.h"

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

/// A spool's file: beside a database, `SPOOLS` + node + `@` + area + `@` + 1 or 2.
struct SpoolFile {
    std::filesystem::path path;
    std::string node;
    AreaId area;
};

/// What the names of an area's two files begin with.
std::string SpoolOfArea(const std::string& node_spool, const AreaId& area);
std::array<std::string, 2> SpoolFilesOf(const std::string& area_spool);

/// The spools' files whose names begin with a path, which may end within a node's name: `node` is
/// the rest. None where their folder cannot be listed. Whatever else bears such a name is left out.
std::vector<SpoolFile> SpoolFilesLike(const std::filesystem::path& begins);

}  // namespace alongside::identity
