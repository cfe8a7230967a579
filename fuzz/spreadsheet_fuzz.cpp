// Any bytes as a spreadsheet: whatever is read is within its bounds, guessed at, and kept as it
// was. What begins with PARTS is put into an archive first, part by part, so that changed words
// reach the reader of .xlsx although no archive would fit them. SPDX-License-Identifier: MIT
#include <zip.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "care/spreadsheets/headings.h"
#include "care/spreadsheets/kept.h"
#include "care/spreadsheets/likeliest_sheet.h"
#include "care/spreadsheets/row.h"
#include "care/spreadsheets/said_otherwise.h"
#include "care/spreadsheets/workbook_reader.h"
#include "platform/base/text.h"

namespace {

using namespace alongside;
using namespace alongside::spreadsheets;

constexpr std::string_view kParts = "PARTS\n";
constexpr std::string_view kPart = "\n==> ";  // And the part's name, to the end of the line.

void Expect(bool holds) {
    if (!holds) std::abort();
}

struct Part {
    std::string name;
    std::string_view content;
};

std::vector<Part> PartsOf(std::string_view text) {
    std::vector<Part> parts;
    for (auto from = text.find(kPart); from != text.npos;) {
        const auto name = from + kPart.size();
        const auto end_of_name = text.find('\n', name);
        if (end_of_name == text.npos) break;
        const auto begin = end_of_name + 1;
        const auto next = text.find(kPart, end_of_name);
        const auto end = next == text.npos ? text.size() : std::max(next, begin);
        std::string named(text.substr(name, end_of_name - name));
        std::erase(named, '\0');
        parts.push_back({std::move(named), text.substr(begin, end - begin)});
        from = next;
    }
    return parts;
}

// An archive of them, not compressed; empty when their names will not do.
std::string Zipped(const std::vector<Part>& parts) {
    zip_error_t error;
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const Part& part : parts) {
        zip_source_t* content =
            zip_source_buffer(archive, part.content.data(), part.content.size(), 0);
        const zip_int64_t at = zip_file_add(archive, part.name.c_str(), content, ZIP_FL_OVERWRITE);
        if (at < 0)
            zip_source_free(content);
        else
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    std::string bytes;
    if (zip_close(archive) != 0) {
        zip_discard(archive);
    } else if (zip_source_open(target) == 0) {
        zip_source_seek(target, 0, SEEK_END);
        bytes.resize(static_cast<std::size_t>(zip_source_tell(target)));
        zip_source_seek(target, 0, SEEK_SET);
        zip_source_read(target, bytes.data(), bytes.size());
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

bool IsColour(std::string_view fill) {
    constexpr std::size_t kDigits = 6;
    return fill.size() == kDigits && fill.find_first_not_of("0123456789ABCDEFabcdef") == fill.npos;
}

void ExpectSound(const Cell& cell) {
    Expect(cell.text.size() <= kLongestCell);
    Expect(IsValidUtf8(cell.text));
    Expect(cell.fill.empty() || IsColour(cell.fill));
}

void ExpectSound(const Workbook& book) {
    Expect(!book.sheets.empty());
    for (const std::string& remark : book.remarks) Expect(IsValidUtf8(remark));
    for (const Sheet& sheet : book.sheets) {
        Expect(IsValidUtf8(sheet.name));
        Expect(!sheet.rows.empty());
        for (const SheetRow& row : sheet.rows) {
            Expect(row.number >= 0 && row.cells.size() <= kMostColumns);
            for (const Cell& cell : row.cells) ExpectSound(cell);
        }
    }
}

// What is done with every sheet before anybody has said a word about it.
void ReadAll(Sheet& sheet, Date today) {
    for (const std::string& remark : AddWhatIsSaidOtherwise(sheet, today))
        Expect(IsValidUtf8(remark));
    const Layout layout = GuessLayout(sheet, today);
    const ReadingContext context{.today = today, .sent_on = today};
    for (SheetRow& row : sheet.rows) {
        const KeptRow kept{.row = std::move(row)};
        KeysOf(ReadRow(layout, kept, context));
        Expect(UnpackRow(Pack(kept)) == kept);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view given(reinterpret_cast<const char*>(data), size);
    const bool in_parts = given.starts_with(kParts);
    auto read = ReadWorkbook(in_parts ? Zipped(PartsOf(given)) : std::string(given));
    if (!read) return 0;
    Workbook book = *std::move(read);
    ExpectSound(book);
    // The guesses take far longer than the reading: one input in eight is enough for them.
    constexpr std::size_t kGuessed = 8;
    if (size % kGuessed != 0) return 0;
    const Date today = DateOf(2023, 1, 9);
    Expect(LikeliestSheet(book, today) < book.sheets.size());
    for (Sheet& sheet : book.sheets) ReadAll(sheet, today);
    return 0;
}
