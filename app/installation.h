// One installation: its database, its keys, and what this release makes of them.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/work.h"
#include "platform/journal/keys.h"

namespace alongside::app {

/// Where an installation is. Empty file names follow from the database.
struct Place {
    std::string database = "sqlite:alongside.db";
    std::string key_file = {};  ///< `PATH.key` beside a SQLite file, else `alongside.key`.
    std::string erasures =
        {};  ///< The register of erasures: `PATH.erasures`, else `alongside.erasures`.

    std::string KeyFile() const;
    std::string Erasures() const;
    /// What the names of the access log's spool files begin with: beside a SQLite file
    /// `PATH.looks-NODE`, else none.
    std::string Spool(std::string_view node) const;
};

/// What an installation is opened for.
enum class Use {
    kServe,   ///< In the role that owns no table, beside other readers.
    kLook,    ///< The command line beside a running server.
    kAlone,   ///< The command line while nobody else may write: import, rebuild, migrate, restore.
    kCreate,  ///< As alone, and what is absent is made: the file, its key, its tables.
};

/// Notes which root key a database belongs to, so that another is recognised at once.
void SetKeyCheck(db::Tx& tx, const journal::SecretKey& root);

/// An open installation. Throws `db::Failure`, `journal::KeyProblem` and `journal::UnknownEvent`,
/// whose words say what to do.
class Installation {
public:
    Installation(const Place& place, Use use, const Clock& clock);

    db::Database& database() { return *database_; }
    const journal::KeyRing& keys() const { return keys_; }
    const identity::Runner& runner() const { return runner_; }
    const Place& place() const { return place_; }

    /// What the installation keeps about itself, by name; "" when it was never said.
    std::string Get(std::string_view name);
    void Set(std::string_view name, std::string_view value);

    /// The area that bears a code today, or `kNotFound`.
    Result<AreaId> AreaOf(std::string_view code);

private:
    void RefuseWhatDoesNotFit();

    Place place_;
    const Clock& clock_;
    std::unique_ptr<db::Database> database_;
    journal::KeyRing keys_;
    identity::Runner runner_;
};

}  // namespace alongside::app
