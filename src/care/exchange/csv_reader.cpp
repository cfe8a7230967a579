// One buffer, one record at a time: fields are cut in place and handed out as views.
// SPDX-License-Identifier: MIT
#include "care/exchange/csv_reader.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "platform/base/text.h"

namespace alongside::exchange {
namespace {

constexpr std::size_t kChunk = 256UL * 1024;

constexpr std::array<bool, 256> kEndsPlainRun = [] {
    std::array<bool, 256> ends{};
    for (const char c : {',', '"', '\r', '\n'}) ends.at(static_cast<std::uint8_t>(c)) = true;
    return ends;
}();

bool IsAscii(const char* bytes, std::size_t length) {
    std::uint64_t seen = 0;
    std::size_t i = 0;
    for (; i + sizeof seen <= length; i += sizeof seen) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes + i, sizeof word);
        seen |= word;
    }
    for (; i < length; ++i) seen |= static_cast<std::uint8_t>(bytes[i]);
    return (seen & 0x8080808080808080U) == 0;
}

bool HasLoneCarriageReturn(std::string_view text) {
    for (auto at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1))
        if (at + 1 == text.size() || text[at + 1] != '\n') return true;
    return false;
}

constexpr const char* kLoneReturn =
    "a carriage return without a line feed: save the file with ordinary line ends";

}  // namespace

CsvReader::CsvReader(ByteSource& source, CsvLimits limits)
    : source_(source), limits_(limits), buffer_(kChunk) {}

// Reads more bytes behind those of the present record, which moves to the front of the buffer.
bool CsvReader::Fill() {
    if (source_ended_) return false;
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (buffer_.size() - end_ < kChunk / 2) buffer_.resize(buffer_.size() + kChunk);
    const auto count = source_.Read(buffer_.data() + end_, buffer_.size() - end_);
    if (!count) damage_ = count.error().message;
    source_ended_ = !count || *count == 0;
    if (source_ended_) return false;
    end_ += *count;
    return true;
}

CsvReader::Ending CsvReader::Fail(std::size_t line, std::string message) {
    fault_ = {line, std::move(message)};
    stopped_ = true;
    return Ending::kFault;
}

bool CsvReader::SkipByteOrderMark() {
    started_ = true;
    while (end_ < 3 && Fill()) {
    }
    const std::string_view first(buffer_.data(), std::min<std::size_t>(end_, 3));
    if (first == "\xEF\xBB\xBF") begin_ = 3;
    if (!first.starts_with("\xFF\xFE") && !first.starts_with("\xFE\xFF")) return true;
    Fail(1, "the file is in UTF-16: save it again as CSV UTF-8");
    return false;
}

// Leaves `begin_` at the first byte of a record; false when there is none.
bool CsvReader::SkipBlankLines() {
    while (Reach(0)) {
        if (*Record() == '\n') {
            begin_ += 1;
        } else if (*Record() == '\r' && Reach(1) && Record()[1] == '\n') {
            begin_ += 2;
        } else {
            return true;
        }
        ++line_;
    }
    return false;
}

// Reads what follows a field: a comma, a line end or the end of the file.
CsvReader::Ending CsvReader::ReadEnding(std::size_t& at, std::size_t text_from) {
    if (!Reach(at)) return Ending::kFile;
    const char next = Record()[at];
    if (next == ',') {
        ++at;
        return Ending::kField;
    }
    if (next == '\r') {
        if (!Reach(at + 1) || Record()[at + 1] != '\n') return Fail(line_, kLoneReturn);
        ++at;
    } else if (next != '\n') {
        return Fail(
            line_,
            text_from == at ? "text after a closing quotation mark"
                            : "a quotation mark inside a value that does not begin with one"
        );
    }
    ++at;
    ++line_;
    return Ending::kRecord;
}

CsvReader::Ending CsvReader::ReadPlain(std::size_t& at) {
    const std::size_t from = at;
    const std::size_t line = line_;
    do {
        const char* const stop = buffer_.data() + end_;
        const char* byte = Record() + at;
        while (byte < stop && !kEndsPlainRun[static_cast<std::uint8_t>(*byte)]) ++byte;
        at = static_cast<std::size_t>(byte - Record());
        if (at - from > limits_.field_bytes) return Fail(line, "a value is too long");
        if (byte < stop) break;
    } while (Fill());
    spans_.push_back({from, at, line});
    return ReadEnding(at, from == at ? at + 1 : from);
}

// `at` is just behind the opening quotation mark. Doubled marks are made single in place.
CsvReader::Ending CsvReader::ReadQuoted(std::size_t& at) {
    const std::size_t from = at;
    const std::size_t line = line_;
    std::size_t to = at;
    for (;;) {
        if (!Reach(at)) return Fail(line, "a quotation mark that begins a value is never closed");
        char* const record = buffer_.data() + begin_;
        char* const run = record + at;
        const std::size_t left = end_ - begin_ - at;
        const auto* const mark = static_cast<const char*>(std::memchr(run, '"', left));
        const std::size_t length = mark == nullptr ? left : static_cast<std::size_t>(mark - run);
        line_ += static_cast<std::size_t>(std::count(run, run + length, '\n'));
        if (to != at) std::memmove(record + to, run, length);
        to += length;
        at += length;
        if (to - from > limits_.field_bytes)
            return Fail(line, "a value is too long: is a closing quotation mark missing?");
        if (mark == nullptr) continue;
        ++at;
        if (!Reach(at) || Record()[at] != '"') break;
        buffer_[begin_ + to++] = '"';
        ++at;
    }
    if (HasLoneCarriageReturn({Record() + from, to - from})) return Fail(line, kLoneReturn);
    spans_.push_back({from, to, line});
    return ReadEnding(at, at);
}

// Decides about a complete record of `length` bytes.
CsvRead CsvReader::Judge(std::size_t length) {
    const char* const record = Record();
    begin_ += length;
    fields_.clear();
    for (const Span& span : spans_)
        fields_.push_back({{record + span.from, span.to - span.from}, span.line});
    const auto faulty = [this](std::size_t line, std::string message) {
        fault_ = {line, std::move(message)};
        return CsvRead::kFaultyRecord;
    };
    if (std::memchr(record, '\0', length) != nullptr)
        return faulty(record_line_, "a NUL byte, which text never holds");
    if (!IsAscii(record, length))
        for (const CsvField& field : fields_)
            if (!IsValidUtf8(field.text))
                return faulty(field.line, "text that is not UTF-8: save the file as CSV UTF-8");
    if (!columns_.empty() && fields_.size() != columns_.size())
        return faulty(
            record_line_,
            Counted(fields_.size(), "value", "values") + " where the header names " +
                Counted(columns_.size(), "column", "columns")
        );
    return CsvRead::kRecord;
}

CsvRead CsvReader::Next() {
    if (stopped_ || (!started_ && !SkipByteOrderMark())) return CsvRead::kStopped;
    spans_.clear();
    std::size_t at = 0;
    Ending ending = Ending::kField;
    if (SkipBlankLines()) {
        record_line_ = line_;
        while (ending == Ending::kField) {
            const bool quoted = Reach(at) && Record()[at] == '"';
            if (quoted) ++at;
            ending = quoted ? ReadQuoted(at) : ReadPlain(at);
            if (ending != Ending::kField) break;
            if (spans_.size() >= limits_.columns) ending = Fail(record_line_, "too many columns");
            if (at > limits_.record_bytes) ending = Fail(record_line_, "the line is too long");
        }
    }
    if (damage_) Fail(line_, *damage_);
    if (stopped_) return CsvRead::kStopped;
    return spans_.empty() ? CsvRead::kEnd : Judge(at);
}

CsvRead CsvReader::ReadHeader() {
    const CsvRead read = Next();
    if (read == CsvRead::kEnd) Fail(1, "the file is empty: the first line names the columns");
    if (read == CsvRead::kFaultyRecord) stopped_ = true;
    if (read != CsvRead::kRecord) return CsvRead::kStopped;
    for (const CsvField& field : fields_) {
        const std::string name(field.text);
        if (std::find(columns_.begin(), columns_.end(), name) != columns_.end())
            Fail(field.line, "the column " + name + " is named twice");
        if (name.empty()) Fail(field.line, "a column has no name");
        columns_.push_back(name);
    }
    return stopped_ ? CsvRead::kStopped : CsvRead::kRecord;
}

}  // namespace alongside::exchange
