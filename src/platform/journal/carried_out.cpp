// Looks for commands that were carried out.
// SPDX-License-Identifier: MIT
#include "platform/journal/carried_out.h"

#include "platform/journal/journal_sql.h"

namespace alongside::journal {

std::string FingerprintOfCommand(
    const SecretKey& area_key, const ActorId& actor, std::string_view once
) {
    return Fingerprint(area_key, "once", actor.value + "\n" + std::string(once));
}

std::optional<std::string> FindCarriedOut(
    const db::Reader& tables,
    const SecretKey& area_key,
    const AreaId& area,
    const ActorId& actor,
    std::string_view once
) {
    if (once.empty()) return std::nullopt;
    const std::string fingerprint = FingerprintOfCommand(area_key, actor, once);
    return tables.First(
        sql::kGetCarriedOut,
        {{"area", area}, {"fingerprint", db::BytesView{fingerprint}}},
        [](const db::Row& row) { return row.Get<std::string>(0); }
    );
}

void PurgeCarriedOut(db::Tx& tx, const AreaId& area, Instant now) {
    tx.Execute(sql::kDeleteCarriedOutBefore, {{"area", area}, {"before", now - kCommandsKept}});
}

}  // namespace alongside::journal
