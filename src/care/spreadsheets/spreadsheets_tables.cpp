// The only writer of remembered layouts. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/spreadsheets_tables.h"

#include "care/spreadsheets/spreadsheets_facts.h"
#include "care/spreadsheets/spreadsheets_sql.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kLayouts =
    ALONGSIDE_PROJECTION("spreadsheet_layouts", 1, "layout, columns, numbers");

void Apply(Tx& tx, const Entry& entry, const ColumnsMatched& e) {
    tx.Execute(
        sql::kInsertLayout,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"layout", e.layout},
         {"columns", Join(e.columns, " ")},
         {"numbers", e.numbers}}
    );
}

// It stands in the history alone.
void Apply(Tx&, const Entry&, const RowImported&) {}

}  // namespace

void AddSpreadsheets(journal::Catalogue& catalogue) {
    catalogue.Add<ColumnsMatched>(&Apply);
    catalogue.Add<RowImported>(&Apply);
    catalogue.AddTable(kLayouts);
}

}  // namespace alongside::spreadsheets
