// The board as an XLSX workbook of one sheet.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "care/overview/board_line.h"

namespace alongside::overview {

/// Takes lines one after another and holds no more than one: the sheet grows in a file without a
/// name. Text is always stored as text, whatever it begins with, so nothing in it is ever run.
class BoardWorkbook {
public:
    BoardWorkbook();
    ~BoardWorkbook();
    BoardWorkbook(const BoardWorkbook&) = delete;
    BoardWorkbook& operator=(const BoardWorkbook&) = delete;

    void Add(const BoardLine& line);
    /// The finished workbook; nothing may be added after it. Throws `std::runtime_error` when it
    /// cannot be written.
    std::string Finish();

private:
    struct Book;
    std::unique_ptr<Book> book_;
};

}  // namespace alongside::overview
