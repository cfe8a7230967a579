// Writing the workbook.
// SPDX-License-Identifier: MIT
#include "care/overview/board_xlsx.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace alongside::overview {
namespace {

// What one cell may hold is limited in characters; this is in bytes, so it is safe.
constexpr std::size_t kMaxCell = 32'000;

void Require(bool done) {
    if (!done) throw std::runtime_error("the spreadsheet could not be written");
}

std::string Shortened(const std::string& text) {
    std::size_t end = std::min(text.size(), kMaxCell);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

}  // namespace

struct BoardWorkbook::Book {
    Book() : descriptor(memfd_create("register.xlsx", MFD_CLOEXEC)) {
        Require(descriptor >= 0);
        path = "/proc/self/fd/" + std::to_string(descriptor);
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        book = workbook_new_opt(path.c_str(), &options);
        Require(book != nullptr);
        sheet = workbook_add_worksheet(book, "Register");
        Require(sheet != nullptr);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    ~Book() {
        if (book != nullptr) workbook_close(book);
        close(descriptor);
    }

    int descriptor;
    std::string path;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_row_t row = 0;
};

BoardWorkbook::BoardWorkbook() : book_(std::make_unique<Book>()) {
    constexpr double kColumnWidth = 18;
    lxw_format* bold = workbook_add_format(book_->book);
    format_set_bold(bold);
    worksheet_set_column(
        book_->sheet, 0, static_cast<lxw_col_t>(kBoardColumns.size() - 1), kColumnWidth, nullptr
    );
    worksheet_freeze_panes(book_->sheet, 1, 0);
    for (std::size_t i = 0; i < kBoardColumns.size(); ++i) {
        const std::string name(kBoardColumns.at(i));
        const auto column = static_cast<lxw_col_t>(i);
        Require(
            worksheet_write_string(book_->sheet, 0, column, name.c_str(), bold) == LXW_NO_ERROR
        );
    }
}

BoardWorkbook::~BoardWorkbook() = default;

void BoardWorkbook::Add(const BoardLine& line) {
    ++book_->row;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const SheetCell& cell = line.at(i);
        const auto column = static_cast<lxw_col_t>(i);
        lxw_error error = LXW_NO_ERROR;
        if (cell.number) {
            const auto number = static_cast<double>(*cell.number);
            error = worksheet_write_number(book_->sheet, book_->row, column, number, nullptr);
        } else if (!cell.text.empty()) {
            const std::string text = Shortened(cell.text);
            error = worksheet_write_string(book_->sheet, book_->row, column, text.c_str(), nullptr);
        }
        Require(error == LXW_NO_ERROR);
    }
}

std::string BoardWorkbook::Finish() {
    lxw_workbook* const book = std::exchange(book_->book, nullptr);
    Require(book != nullptr && workbook_close(book) == LXW_NO_ERROR);
    const off_t size = lseek(book_->descriptor, 0, SEEK_END);
    Require(size > 0);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    Require(pread(book_->descriptor, bytes.data(), bytes.size(), 0) == size);
    return bytes;
}

}  // namespace alongside::overview
