// Canonical CSV, gathered into chunks.
// SPDX-License-Identifier: MIT
#include "care/exchange/csv_writer.h"

namespace alongside::exchange {

void CsvWriter::Field(std::string_view text) {
    if (!first_) held_ += ',';
    first_ = false;
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        held_ += text;
        return;
    }
    held_ += '"';
    for (const char c : text) {
        if (c == '"') held_ += '"';
        held_ += c;
    }
    held_ += '"';
}

void CsvWriter::EndRecord() {
    constexpr std::size_t kEnough = 64UL * 1024;
    held_ += '\n';
    first_ = true;
    if (held_.size() >= kEnough) Flush();
}

void CsvWriter::Flush() {
    if (!held_.empty()) sink_.Write(held_);
    held_.clear();
}

}  // namespace alongside::exchange
