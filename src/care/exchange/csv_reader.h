// Reads CSV (RFC 4180, UTF-8) record by record in bounded memory.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/exchange/byte_stream.h"

namespace alongside::exchange {

/// What a file may hold before it is refused.
struct CsvLimits {
    std::size_t field_bytes = 64UL * 1024;
    std::size_t record_bytes = 1024UL * 1024;
    std::size_t columns = 200;
};

/// One value: valid until the next record is read.
struct CsvField {
    std::string_view text;
    std::size_t line;  ///< The line of the file on which it begins; the first is 1.
};

/// What is wrong with a record, in words.
struct CsvFault {
    std::size_t line;
    std::string message;
};

enum class CsvRead {
    kRecord,        ///< `fields()` holds a record.
    kFaultyRecord,  ///< This record cannot be used; `fault()` says why. Reading can go on.
    kStopped,       ///< Nothing after this point can be trusted; `fault()` says why.
    kEnd,
};

/// A byte order mark is skipped, LF and CR LF end a record, blank lines are passed over. A quoted
/// field may hold line ends and keeps them as they are. A carriage return alone is refused.
class CsvReader {
public:
    explicit CsvReader(ByteSource& source, CsvLimits limits = {});

    /// Reads the first record as the names of the columns: none empty, none twice. After it, every
    /// record must have as many fields. Without it, records may have any number.
    CsvRead ReadHeader();
    CsvRead Next();

    const std::vector<std::string>& columns() const { return columns_; }
    /// The fields of the record just read.
    const std::vector<CsvField>& fields() const { return fields_; }
    /// The line on which that record began.
    std::size_t line() const { return record_line_; }
    const CsvFault& fault() const { return fault_; }

private:
    struct Span {
        std::size_t from;
        std::size_t to;
        std::size_t line;
    };
    enum class Ending { kField, kRecord, kFile, kFault };

    bool Fill();
    bool SkipByteOrderMark();
    bool SkipBlankLines();
    Ending ReadPlain(std::size_t& at);
    Ending ReadQuoted(std::size_t& at);
    Ending ReadEnding(std::size_t& at, std::size_t text_from);
    bool Reach(std::size_t at) { return begin_ + at < end_ || Fill(); }
    const char* Record() const { return buffer_.data() + begin_; }
    Ending Fail(std::size_t line, std::string message);
    CsvRead Judge(std::size_t length);

    ByteSource& source_;
    CsvLimits limits_;
    std::vector<char> buffer_;
    std::size_t begin_ = 0;  // where the present record starts in the buffer
    std::size_t end_ = 0;    // where the bytes read so far end in the buffer
    std::size_t line_ = 1;   // the line that is being read
    std::size_t record_line_ = 1;
    bool started_ = false;
    bool source_ended_ = false;
    bool stopped_ = false;
    std::optional<std::string> damage_;
    std::vector<Span> spans_;  // relative to the record, so that a refill moves nothing
    std::vector<CsvField> fields_;
    std::vector<std::string> columns_;
    CsvFault fault_{0, {}};
};

}  // namespace alongside::exchange
