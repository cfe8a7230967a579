// The verbs of night packs.
// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

#include "cli/commands.h"
#include "platform/journal/recovery.h"
#include "platform/journal/sealed_file.h"

namespace alongside::app {
namespace {

// For its owner alone, and never over another file.
void WriteForOwner(const std::string& path, const std::string& text) {
    constexpr int kOwnerOnly = 0600;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly);
    if (file < 0) throw std::runtime_error(path + " is there already, or cannot be written");
    const std::string line = text + "\n";
    const bool whole = ::write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    ::close(file);
    if (!whole) throw std::runtime_error(path + " cannot be written");
}

}  // namespace

int MakeNightPackKeys(const std::string& file, const Console& console) {
    const journal::RecoveryKeys keys = journal::NewRecoveryKeys();
    WriteForOwner(file, keys.secret);
    WriteForOwner(file + ".pub", keys.open);
    console.out << keys.open << "\n";
    console.notes << "This is the recipient for [night_pack] in the configuration. Keep " << file
                  << " where a night worker reaches it, and not on this machine.\n";
    return 0;
}

int OpenNightPack(
    const std::string& pack,
    const std::string& secret_file,
    const std::string& to,
    const Console& console
) {
    std::string secret;
    if (std::ifstream key(secret_file); !std::getline(key, secret))
        throw std::runtime_error(secret_file + " cannot be read, or is empty");
    std::ifstream sealed(pack, std::ios::binary);
    if (!sealed) throw std::runtime_error(pack + " cannot be read");
    WriteForOwner(to, {});
    std::ofstream opened(to, std::ios::binary | std::ios::trunc);
    try {
        journal::OpenSealedFile(sealed, secret, opened);
    } catch (...) {
        ::unlink(to.c_str());
        throw;
    }
    opened.flush();
    if (!opened) throw std::runtime_error(to + " cannot be written");
    console.notes << "Open " << to << " in a browser. Delete it when the night is over.\n";
    return 0;
}

}  // namespace alongside::app
