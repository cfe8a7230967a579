// The pages by which a register is taken from a spreadsheet, as functions from values.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "care/spreadsheets/kept.h"
#include "care/spreadsheets/row.h"
#include "platform/base/instant.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::spreadsheets {

/// The hidden fields of a form that only presses a button.
using Hidden = std::vector<std::pair<std::string, std::string>>;

/// A spreadsheet that was sent before and is not finished.
struct UnfinishedSheet {
    html::Url page;
    std::string name;
    Instant sent;
};

html::Html SendingForm(
    const patterns::FormFrame& frame, const std::vector<UnfinishedSheet>& unfinished
);

/// A column as the page shows it.
struct ShownColumn {
    std::size_t number = 0;
    Column column;
    std::vector<std::string> samples;
};

struct ColumnsView {
    const KeptBook& book;
    std::vector<ShownColumn> columns;  ///< Those that hold something.
    bool asks_numbers = false;
    html::Url sheet_action;  ///< Where another sheet is chosen.
    Hidden hidden;
};
html::Html ColumnsForm(const patterns::FormFrame& frame, const ColumnsView& view);

struct ShownRow {
    int piece = 0;
    int number = 0;  ///< As the spreadsheet counts.
    RowState state{};
    RegisterLine line;
    std::string keyworker;
};

struct RowsView {
    const KeptBook& book;
    html::Url page;  ///< Of this spreadsheet.
    std::map<RowState, std::int64_t> counts;
    std::optional<RowState> shown;  ///< Only rows in this state; all of them when absent.
    std::vector<ShownRow> rows;
    int first = 0;  ///< How many are before those shown.
    int page_size = 0;
    Instant until;  ///< How long it is kept.
    Hidden hidden;
};
html::Html RowsPage(const RowsView& view);

/// Somebody on record whom a row may be about.
struct Likely {
    std::string person;  ///< Their id.
    html::Url page;
    std::string name;
    Date born;
    std::vector<std::string> because;
};

struct RowView {
    const KeptBook& book;
    const KeptRow& kept;
    RowState state{};
    RegisterLine line;
    std::vector<Likely> likely;
    html::Url action;
    html::Url back;
    Hidden hidden;
};
html::Html RowPage(const patterns::FormFrame& frame, const RowView& view);

/// What is wrong with a row, at the fields of its form.
std::vector<FieldFault> FaultsOf(const RegisterLine& line);
/// The name of a field in the form of a row.
std::string InputOf(Field field);
/// The fields that the form of a row has.
std::vector<Field> FieldsFor(const Layout& layout, const KeptRow& kept, const RegisterLine& line);

/// All that keeps a row from being brought in, in one line, for the file of what is left.
std::string ReasonOf(RowState state, const RegisterLine& line);

}  // namespace alongside::spreadsheets
