// Writes CSV in one canonical form, so that the same rows are the same bytes.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "care/exchange/byte_stream.h"

namespace alongside::exchange {

/// LF line ends; quotation marks only round values that need them (comma, quotation mark, line
/// end); no byte order mark. Fields first, then `EndRecord`. Everything is written by `Flush`.
class CsvWriter {
public:
    explicit CsvWriter(ByteSink& sink) : sink_(sink) {}
    void Field(std::string_view text);
    void EndRecord();
    /// Hands on what is still held. Must be the last call.
    void Flush();

private:
    ByteSink& sink_;
    std::string held_;
    bool first_ = true;
};

}  // namespace alongside::exchange
