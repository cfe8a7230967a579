// Opening, creating and migrating an installation.
// SPDX-License-Identifier: MIT
#include "installation.h"

#include <filesystem>
#include <stdexcept>

#include "care/governance/area_store.h"
#include "catalogue.h"
#include "db_migrations.h"
#include "platform/db/migrator.h"
#include "platform/journal/installation_values.h"
#include "platform/journal/rebuild.h"

namespace alongside::app {
namespace {

constexpr std::string_view kSqlite = "sqlite:";
constexpr std::string_view kKeyCheck = "key-check";

std::string Beside(const Place& place, std::string_view ending) {
    if (place.database.starts_with(kSqlite))
        return place.database.substr(kSqlite.size()) + "." + std::string(ending);
    return "alongside." + std::string(ending);
}

db::OpenOptions OptionsFor(Use use) {
    db::OpenOptions options;
    options.alone = use == Use::kAlone || use == Use::kCreate;
    options.create = use == Use::kCreate;
    if (use == Use::kServe) {
        options.role = db::kServerRole;
        options.readers = 8;
    }
    return options;
}

std::unique_ptr<db::Database> OpenDatabase(const Place& place, Use use, const Clock& clock) {
    auto database = db::Open(place.database, OptionsFor(use));
    if (use != Use::kCreate) return database;
    const auto applied = db::Migrate(*database, kMigrations, clock.Now());
    if (!applied) throw db::Failure(db::Failure::Kind::kOther, applied.error().message);
    return database;
}

journal::SecretKey RootKey(const Place& place, Use use) {
    const std::string path = place.KeyFile();
    if (use == Use::kCreate && !std::filesystem::exists(path))
        return journal::KeyRing::CreateRoot(path);
    return journal::KeyRing::LoadRoot(path);
}

std::string Hex(std::string_view bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        text += kDigits[static_cast<unsigned char>(c) >> 4U];
        text += kDigits[static_cast<unsigned char>(c) & 15U];
    }
    return text;
}

std::string KeyCheckOf(const journal::SecretKey& root) {
    return Hex(journal::Fingerprint(root, "check", "root key"));
}

}  // namespace

void SetKeyCheck(db::Tx& tx, const journal::SecretKey& root) {
    journal::SetInstallationValue(tx, kKeyCheck, KeyCheckOf(root));
}

std::string Place::KeyFile() const {
    return key_file.empty() ? Beside(*this, "key") : key_file;
}
std::string Place::Erasures() const {
    return erasures.empty() ? Beside(*this, "erasures") : erasures;
}
std::string Place::Spool(std::string_view node) const {
    if (!database.starts_with(kSqlite)) return {};
    return Beside(*this, "looks-" + std::string(node));
}

Installation::Installation(const Place& place, Use use, const Clock& clock)
    : place_(place),
      clock_(clock),
      database_(OpenDatabase(place, use, clock)),
      keys_(RootKey(place, use)),
      runner_(*database_, Everything(), keys_, clock) {
    const std::string check = KeyCheckOf(keys_.root());
    if (use == Use::kCreate && Get(kKeyCheck).empty()) {
        Set(kKeyCheck, check);
        database_->WriteAlone(db::AreaSetting::Every(), [](db::Tx& tx) {
            journal::RecordProjectionVersions(tx, Everything());
            return db::Ending::kCommit;
        });
    }
    if (Get(kKeyCheck) != check)
        throw journal::KeyProblem(
            "the key in " + place_.KeyFile() +
            " is not the one that this database was written with: use the key file that belongs to "
            "it"
        );
    if (use == Use::kServe || use == Use::kLook) RefuseWhatDoesNotFit();
}

void Installation::RefuseWhatDoesNotFit() {
    const auto pending = db::PendingMigrations(*database_, kMigrations);
    if (!pending) throw db::Failure(db::Failure::Kind::kOther, pending.error().message);
    database_->Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        if (!pending->empty() || !journal::OutdatedProjections(tables, Everything()).empty())
            throw db::Failure(
                db::Failure::Kind::kOther,
                "this database was written by an older release: run `alongside migrate`"
            );
        journal::RefuseUnknownEvents(tables, Everything());
    });
}

std::string Installation::Get(std::string_view name) {
    std::string value;
    database_->Read(db::AreaSetting::None(), [&](db::Reader& tables) {
        value = journal::InstallationValue(tables, name);
    });
    return value;
}

void Installation::Set(std::string_view name, std::string_view value) {
    database_->Write(db::AreaSetting::None(), [&](db::Tx& tx) {
        journal::SetInstallationValue(tx, name, value);
        return db::Ending::kCommit;
    });
}

Result<AreaId> Installation::AreaOf(std::string_view code) {
    std::optional<AreaId> area;
    database_->Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        area = governance::FindAreaByCode(tables, code, clock_.Today());
    });
    if (!area)
        return Error{
            Fault::kNotFound, "There is no area with the code " + std::string(code) + " here"};
    return *area;
}

}  // namespace alongside::app
