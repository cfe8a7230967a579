// What each verb of the command line does. Every function gives the exit code.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

#include "care/nightpack/pack_jobs.h"
#include "installation.h"
#include "platform/notify/postman.h"

namespace alongside::app {

/// Exit codes: 0 is done; refused with reasons; used wrongly.
inline constexpr int kRefused = 1;
inline constexpr int kWrongUse = 2;

/// Where a verb writes: results to `out`, progress and reasons to `notes`.
struct Console {
    std::ostream& out;
    std::ostream& notes;
};

enum class OutputFormat { kText, kJson, kXlsx };

struct InitOptions {
    std::string area_code;
    std::string area_name;
    std::string email;
    std::string name;
    std::string password;  ///< Read from standard input by the caller, never from the arguments.
};
/// Makes the database, the area and its first administrator.
int Init(const Place& place, const InitOptions& options, const Console& console);

struct ServeCommandOptions {
    std::string address;
    std::uint16_t port = 8080;
    std::string node = "node-1";
    std::vector<std::string> trusted_proxies;
    enum class Tls { kInFront, kNone } tls = Tls::kNone;
    notify::Postman postman = {};         ///< From the configuration file.
    nightpack::Settings night_pack = {};  ///< Likewise.
};
int RunServer(const Place& place, const ServeCommandOptions& options, const Console& console);

/// Sends a letter that says only that mail works.
int TryMail(const notify::Postman& postman, const std::string& to, const Console& console);

struct DemoOptions {
    std::uint16_t port = 8080;
    std::string bundle = "db/seed/kent-medway";
    enum class Reset { kNo, kYes } reset = Reset::kNo;
};
/// Loads the demonstration where there is none yet, and serves it.
int Demo(const Place& place, const DemoOptions& options, const Console& console);

int Migrate(const Place& place, const Console& console);
int Rebuild(const Place& place, const Console& console);
/// `checkpoint` and `public_key` are files; both empty: only the database's own proofs.
int Verify(
    const Place& place,
    const std::string& checkpoint,
    const std::string& public_key,
    const Console& console
);
int Checkpoint(
    const Place& place,
    const std::string& signing_key,
    const std::string& folder,
    const Console& console
);
int Backup(const Place& place, const std::string& to, const Console& console);
int CheckBackup(const Place& place, const std::string& from, const Console& console);
int Restore(const Place& place, const std::string& from, const Console& console);
/// Makes a key pair for checkpoints: `FILE` and `FILE.pub`.
int MakeSigningKey(const std::string& file, const Console& console);
/// Makes a key pair for night packs: `FILE` and `FILE.pub`.
int MakeNightPackKeys(const std::string& file, const Console& console);
/// Opens a night pack into `to`, an HTML file that any browser shows. It needs neither server nor
/// database.
int OpenNightPack(
    const std::string& pack,
    const std::string& secret_file,
    const std::string& to,
    const Console& console
);
/// Wraps every area's key under a new root key, which replaces the key file.
int RotateKeys(const Place& place, const Console& console);
/// Destroys a person's record for ever.
int ErasePerson(
    const Place& place,
    const std::string& area,
    const std::string& person,
    const std::string& reason,
    const Console& console
);

}  // namespace alongside::app
