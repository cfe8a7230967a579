// The register of erasures, kept apart from backups: a restored backup must not bring an erased
// person back. SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/journal/catalogue.h"
#include "platform/journal/keys.h"

namespace alongside::journal {

struct Erasure {
    AreaId area;
    StreamId stream;
    std::string reason;
};

/// Appends to the register file, durably, before the erasure itself is carried out: once for each
/// of `StreamsOfRecord`, for in an older backup they may not be merged yet. Throws `KeyProblem`
/// when the file cannot be written.
void AppendErasure(const std::string& path, const Erasure& erasure, Instant now);

/// Every erasure of a register file; none when there is no file.
std::vector<Erasure> ReadErasures(const std::string& path);

/// Carries out again, on a restored database, what the register holds. Gives how many were still to
/// do.
int RepeatErasures(
    db::Database& database,
    const Catalogue& catalogue,
    const KeyRing& keys,
    const std::vector<Erasure>& erasures,
    Instant now
);

}  // namespace alongside::journal
