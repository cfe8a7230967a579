// An installation as the command line has it: a database with the tables of every module, and a
// key. For tests of what spans all of them.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "care/exchange/import_bundle.h"
#include "care/exchange/memory_bundle.h"
#include "platform/identity/work.h"
#include "support/test_database.h"

namespace alongside::test {

/// The files of a folder, by name.
using Files = std::map<std::string, std::string>;
Files FilesIn(const std::filesystem::path& folder);

/// On Monday 9 January 2023, 09:00.
class Installation {
public:
    explicit Installation(db::Dialect dialect);

    Result<exchange::ImportReport> Import(
        const exchange::BundleSource& bundle, const exchange::ImportOptions& options
    ) const {
        return exchange::ImportBundle(runner_, bundle, options);
    }
    Result<exchange::ImportReport> Import(
        const Files& files, const exchange::ImportOptions& options = {"QKS"}
    ) const {
        return Import(exchange::MemoryBundle(files), options);
    }
    /// The files that an export gives.
    Files Export(const std::string& area = "QKS") const;

    /// What `alongside verify` finds wrong.
    std::vector<std::string> Problems();
    std::int64_t CountEntries();

    const identity::Runner& runner() const { return runner_; }
    TestDatabase& database() { return database_; }

private:
    TestDatabase database_;
    journal::Catalogue catalogue_;
    const journal::KeyRing keys_{journal::SecretKey::Random()};
    SetClock clock_{Instant(DateOf(2023, 1, 9)) + std::chrono::hours(9)};
    const identity::Runner runner_;
};

}  // namespace alongside::test
