// The register of erasures: a line each of instant, area, stream and reason.
// SPDX-License-Identifier: MIT
#include "platform/journal/erasures.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "platform/journal/journal.h"

namespace alongside::journal {

void AppendErasure(const std::string& path, const Erasure& erasure, Instant now) {
    std::string reason = erasure.reason;
    std::ranges::replace(reason, '\n', ' ');
    const std::string line =
        ToText(now) + " " + erasure.area.value + " " + erasure.stream.value + " " + reason + "\n";
    const int file =
        open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const bool written = file >= 0 &&
                         write(file, line.data(), line.size()) == ssize_t(line.size()) &&
                         fsync(file) == 0;
    if (file >= 0) close(file);
    if (!written)
        throw KeyProblem(
            "the register of erasures " + path + " cannot be written, so nothing was erased"
        );
}

std::vector<Erasure> ReadErasures(const std::string& path) {
    std::vector<Erasure> erasures;
    std::ifstream file(path);
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string at;
        Erasure erasure;
        if (words >> at >> erasure.area.value >> erasure.stream.value && words.get() == ' ' &&
            std::getline(words, erasure.reason))
            erasures.push_back(std::move(erasure));
    }
    return erasures;
}

int RepeatErasures(
    db::Database& database,
    const Catalogue& catalogue,
    const KeyRing& keys,
    const std::vector<Erasure>& erasures,
    Instant now
) {
    int repeated = 0;
    for (const Erasure& erasure : erasures) {
        database.Write(db::AreaSetting::Of(erasure.area), [&](db::Tx& tx) {
            const auto found = FindStream(tx, erasure.area, erasure.stream);
            if (!found || found->state == StreamState::kErased) return db::Ending::kRollback;
            Journal journal(tx, catalogue, keys, erasure.area, ActorId("restore"), now);
            journal.EraseAlone(erasure.stream, erasure.reason);
            journal.Settle();
            ++repeated;
            return db::Ending::kCommit;
        });
    }
    return repeated;
}

}  // namespace alongside::journal
