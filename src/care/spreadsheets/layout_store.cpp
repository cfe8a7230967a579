// Remembered layouts, read.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/layout_store.h"

#include "care/spreadsheets/spreadsheets_sql.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {

std::optional<ColumnsMatched> LayoutStore::Find(const std::string& layout) const {
    return tables_.First(
        sql::kGetLayout,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"layout", layout}},
        [&](const db::Row& row) {
            ColumnsMatched matched{.layout = layout, .numbers = row.Get<NumberedRatings>(1)};
            for (const std::string_view column : Split(row.Text(0), ' '))
                matched.columns.emplace_back(column);
            return matched;
        }
    );
}

}  // namespace alongside::spreadsheets
