// Reading and writing what an installation keeps about itself.
// SPDX-License-Identifier: MIT
#include "platform/journal/installation_values.h"

#include "platform/journal/journal_sql.h"

namespace alongside::journal {

std::string InstallationValue(const db::Reader& tables, std::string_view name) {
    return tables
        .First(
            sql::kGetInstallationValue,
            {{"name", name}},
            [](const db::Row& row) { return row.Get<std::string>(0); }
        )
        .value_or("");
}

void SetInstallationValue(db::Tx& tx, std::string_view name, std::string_view value) {
    tx.Execute(sql::kInsertInstallationValue, {{"name", name}, {"value", value}});
}

}  // namespace alongside::journal
