// Backups: the journal and what cannot be rebuilt from it, in one file that any database can
// restore. SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <istream>
#include <ostream>
#include <stdexcept>
#include <string>

#include "platform/db/database.h"
#include "platform/journal/catalogue.h"
#include "platform/journal/keys.h"

namespace alongside::journal {

/// The file is no backup of ours, is cut short, or was changed. In words for an operator.
class BadBackup : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct BackupReport {
    std::int64_t rows = 0;
    std::int64_t entries = 0;
};

/// The tables of the journal that a backup holds. Entries stay encrypted; the root key is never in
/// it.
void AddJournalArchive(Catalogue& catalogue);

/// Writes a backup from one consistent picture of the database. Rows outside the journal are sealed
/// under a key derived from the root; a keyed hash over everything ends the file.
BackupReport WriteBackup(
    db::Database& database, const Catalogue& catalogue, const KeyRing& keys, std::ostream& to
);

/// Reads a whole backup without a database: counts its rows and checks its hash. Throws
/// `BadBackup`.
BackupReport CheckBackup(const Catalogue& catalogue, const KeyRing& keys, std::istream& from);

/// Loads a backup into a migrated, empty database, in one transaction. The caller then carries out
/// the erasures recorded since (`erasures.h`) and rebuilds. Throws `BadBackup`; then nothing was
/// loaded.
BackupReport RestoreBackup(
    db::Database& database, const Catalogue& catalogue, const KeyRing& keys, std::istream& from
);

}  // namespace alongside::journal
