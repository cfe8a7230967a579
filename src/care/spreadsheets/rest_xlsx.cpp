// Written with libxlsxwriter into a file without a name.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/rest_xlsx.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <stdexcept>

namespace alongside::spreadsheets {
namespace {

void Require(bool done) {
    if (!done) throw std::runtime_error("the spreadsheet could not be written");
}

class MemoryFile {
public:
    MemoryFile() : descriptor_(memfd_create("rest.xlsx", MFD_CLOEXEC)) {
        Require(descriptor_ >= 0);
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { close(descriptor_); }

    std::string Path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }
    std::string Bytes() const {
        const off_t size = lseek(descriptor_, 0, SEEK_END);
        Require(size > 0);
        std::string bytes(static_cast<std::size_t>(size), '\0');
        Require(pread(descriptor_, bytes.data(), bytes.size(), 0) == size);
        return bytes;
    }

private:
    int descriptor_;
};

void WriteRow(
    lxw_worksheet* sheet, lxw_row_t row, const std::vector<std::string>& cells, lxw_format* format
) {
    lxw_col_t column = 0;
    for (const std::string& cell : cells) {
        if (!cell.empty())
            Require(
                worksheet_write_string(sheet, row, column, cell.c_str(), format) == LXW_NO_ERROR
            );
        ++column;
    }
}

std::vector<std::string> WithReason(
    std::vector<std::string> cells, std::size_t width, const std::string& reason
) {
    cells.resize(width);
    cells.push_back(reason);
    return cells;
}

}  // namespace

std::string RestXlsx(const std::vector<std::string>& headings, const std::vector<LeftRow>& rows) {
    constexpr double kColumnWidth = 18;
    const MemoryFile file;
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    lxw_workbook* book = workbook_new_opt(file.Path().c_str(), &options);
    Require(book != nullptr);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Not brought in");
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    std::size_t width = headings.size();
    for (const LeftRow& row : rows) width = std::max(width, row.cells.size());
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(width), kColumnWidth, nullptr);
    WriteRow(sheet, 0, WithReason(headings, width, "Why it is not in the register"), bold);
    lxw_row_t at = 0;
    for (const LeftRow& row : rows)
        WriteRow(sheet, ++at, WithReason(row.cells, width, row.reason), nullptr);
    Require(workbook_close(book) == LXW_NO_ERROR);
    return file.Bytes();
}

}  // namespace alongside::spreadsheets
