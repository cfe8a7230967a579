// The verbs that prove, save and mend the record.
// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <ostream>

#include "catalogue.h"
#include "cli/commands.h"
#include "platform/base/text.h"
#include "platform/identity/access_log.h"
#include "platform/journal/backup.h"
#include "platform/journal/checkpoint.h"
#include "platform/journal/erasures.h"
#include "platform/journal/journal.h"
#include "platform/journal/rebuild.h"
#include "platform/journal/recovery.h"
#include "platform/journal/verify.h"

namespace alongside::app {
namespace {

constexpr std::int64_t kProgressEvery = 100'000;

// Says how far it is, now and then, on the console's notes.
journal::OnProgress Progress(const Console& console) {
    return [&notes = console.notes, next = kProgressEvery](std::int64_t entries) mutable {
        if (entries < next) return;
        notes << "  " << WithThousands(entries) << " entries\n" << std::flush;
        next = entries + kProgressEvery;
    };
}

int Report(const std::vector<std::string>& problems, const Console& console) {
    for (const std::string& problem : problems) console.out << problem << "\n";
    return problems.empty() ? 0 : 1;
}

std::string ReadFirstLine(const std::string& path) {
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line))
        throw journal::KeyProblem("the file " + path + " cannot be read");
    return line;
}

void WriteSecret(const std::string& path, const std::string& text) {
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const std::string line = text + "\n";
    const bool written = file >= 0 &&
                         write(file, line.data(), line.size()) == ssize_t(line.size()) &&
                         fsync(file) == 0;
    if (file >= 0) close(file);
    if (!written)
        throw journal::KeyProblem("the file " + path + " cannot be made: is there one already?");
}

// Writes looks that a crash left beside the database, so that what is read next has all of them.
// Returns in words what could not be written.
std::vector<std::string> WriteLooksOfACrash(Installation& installation, const Clock& clock) {
    const std::string spools = installation.place().Spool("");
    if (spools.empty()) return {};
    std::vector<std::string> lacking;
    for (const auto& file : identity::WriteSpooledLooks(installation.database(), clock, spools))
        lacking.push_back(
            "the access log lacks what a crash left in " + file + ", which cannot be written"
        );
    return lacking;
}

std::string InWords(const identity::AccessLogFault& fault) {
    return "the access log of " + fault.node + " in " + fault.area.value + " on " +
           ToText(fault.day) + ": look " + std::to_string(fault.number) +
           " does not follow from the one before it";
}

}  // namespace

int Migrate(const Place& place, const Console& console) {
    const SystemClock clock;
    Installation installation(place, Use::kCreate, clock);
    std::vector<std::string> outdated;
    installation.database().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        journal::RefuseUnknownEvents(tables, Everything());
        outdated = journal::OutdatedProjections(tables, Everything());
    });
    if (!outdated.empty()) {
        console.notes << "Rebuilding " << Join(outdated, ", ") << " …\n";
        journal::Rebuild(
            installation.database(), Everything(), installation.keys(), Progress(console)
        );
    }
    console.out << "The database is up to date.\n";
    return 0;
}

int Rebuild(const Place& place, const Console& console) {
    const SystemClock clock;
    Installation installation(place, Use::kAlone, clock);
    const auto report = journal::Rebuild(
        installation.database(), Everything(), installation.keys(), Progress(console)
    );
    console.out << "Rebuilt from " << WithThousands(report.entries) << " entries in "
                << WithThousands(report.streams) << " streams.\n";
    return 0;
}

int Verify(
    const Place& place,
    const std::string& checkpoint,
    const std::string& public_key,
    const Console& console
) {
    const SystemClock clock;
    Installation installation(place, Use::kLook, clock);
    const auto lacking = WriteLooksOfACrash(installation, clock);
    auto report = journal::Verify(
        installation.database(), Everything(), installation.keys(), Progress(console)
    );
    report.problems.insert(report.problems.end(), lacking.begin(), lacking.end());
    installation.database().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        for (const identity::AccessLogFault& fault : identity::VerifyAccessLog(tables))
            report.problems.push_back(InWords(fault));
    });
    if (!checkpoint.empty()) {
        std::ifstream file(checkpoint);
        installation.database().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
            for (std::string& problem :
                 journal::CompareCheckpoint(tables, ReadFirstLine(public_key), file))
                report.problems.push_back(std::move(problem));
        });
    }
    if (report.problems.empty())
        console.out << "Whole: " << WithThousands(report.entries) << " entries in "
                    << WithThousands(report.streams)
                    << " streams, and every row follows from them.\n";
    return Report(report.problems, console);
}

int Checkpoint(
    const Place& place,
    const std::string& signing_key,
    const std::string& folder,
    const Console& console
) {
    const SystemClock clock;
    Installation installation(place, Use::kLook, clock);
    const Instant now = clock.Now();
    const std::string path = folder + "/checkpoint-" + std::to_string(ToMicros(now)) + ".txt";
    std::ofstream file(path);
    std::int64_t streams = 0;
    installation.database().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        streams = journal::WriteCheckpoint(tables, ReadFirstLine(signing_key), now, file);
    });
    file.flush();
    if (!file) throw journal::KeyProblem("the checkpoint " + path + " cannot be written");
    console.out << path << ": the heads of " << WithThousands(streams) << " streams\n";
    return 0;
}

int MakeSigningKey(const std::string& file, const Console& console) {
    const journal::SigningKeys keys = journal::NewSigningKeys();
    WriteSecret(file, keys.secret);
    WriteSecret(file + ".pub", keys.open);
    console.out << "Keep " << file << " away from this machine; " << file
                << ".pub is for verify.\n";
    return 0;
}

int Backup(const Place& place, const std::string& to, const Console& console) {
    const SystemClock clock;
    Installation installation(place, Use::kLook, clock);
    for (const std::string& lacking : WriteLooksOfACrash(installation, clock))
        console.notes << lacking << "\n";
    const std::string unfinished = to + ".unfinished";
    {
        std::ofstream file(unfinished, std::ios::binary);
        const auto report =
            journal::WriteBackup(installation.database(), Everything(), installation.keys(), file);
        console.out << to << ": " << WithThousands(report.entries) << " entries\n";
    }
    std::filesystem::rename(unfinished, to);
    console.notes << "The root key is not in it: keep " << place.KeyFile() << " somewhere else.\n";
    return 0;
}

int CheckBackup(const Place& place, const std::string& from, const Console& console) {
    const journal::KeyRing keys(journal::KeyRing::LoadRoot(place.KeyFile()));
    std::ifstream file(from, std::ios::binary);
    const auto report = journal::CheckBackup(Everything(), keys, file);
    console.out << "Whole: " << WithThousands(report.entries) << " entries, "
                << WithThousands(report.rows) << " rows.\n";
    return 0;
}

int Restore(const Place& place, const std::string& from, const Console& console) {
    const SystemClock clock;
    // The key that belongs to the backup must be in place first: a new one could open nothing.
    journal::KeyRing::LoadRoot(place.KeyFile());
    Installation installation(place, Use::kCreate, clock);
    std::ifstream file(from, std::ios::binary);
    const auto report =
        journal::RestoreBackup(installation.database(), Everything(), installation.keys(), file);
    const int erased = journal::RepeatErasures(
        installation.database(),
        Everything(),
        installation.keys(),
        journal::ReadErasures(place.Erasures()),
        clock.Now()
    );
    journal::Rebuild(installation.database(), Everything(), installation.keys(), Progress(console));
    console.out << "Restored " << WithThousands(report.entries) << " entries; "
                << Counted(static_cast<std::size_t>(erased), "erasure", "erasures")
                << " repeated.\n";
    return 0;
}

int RotateKeys(const Place& place, const Console& console) {
    const SystemClock clock;
    Installation installation(place, Use::kAlone, clock);
    journal::RotateRoot(installation.database(), place.KeyFile(), &SetKeyCheck);
    console.out << "The new key is in " << place.KeyFile() << ". Older backups still need "
                << place.KeyFile() << ".old: keep it as safe as the new one.\n";
    return 0;
}

int ErasePerson(
    const Place& place,
    const std::string& area,
    const std::string& person,
    const std::string& reason,
    const Console& console
) {
    const SystemClock clock;
    Installation installation(place, Use::kAlone, clock);
    const auto found = installation.AreaOf(area);
    if (!found) {
        console.notes << found.error().message << "\n";
        return 1;
    }
    const StreamId stream(person);
    const Instant now = clock.Now();
    std::optional<journal::FoundStream> held;
    installation.database().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        held = journal::FindStream(tables, *found, stream);
    });
    if (!held || held->state == journal::StreamState::kErased ||
        held->kind != journal::StreamKind::kPerson) {
        console.notes << "There is no such record in " << area << "\n";
        return 1;
    }
    installation.database().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        for (const StreamId& each : journal::StreamsToErase(tables, Everything(), *found, stream))
            journal::AppendErasure(place.Erasures(), {*found, each, reason}, now);
    });
    installation.database().WriteAlone(db::AreaSetting::Every(), [&](db::Tx& tx) {
        journal::Journal journal(
            tx, Everything(), installation.keys(), *found, journal::ActorId("command-line"), now
        );
        journal.Erase(stream, reason);
        journal.Settle();
        return db::Ending::kCommit;
    });
    installation.database().Compact();
    console.out << "The record was erased.\n";
    return 0;
}

}  // namespace alongside::app
