// Keep what was sent; then match its columns.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/receive_sheet.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "care/spreadsheets/assess_rows.h"
#include "care/spreadsheets/layout_store.h"
#include "care/spreadsheets/likeliest_sheet.h"
#include "care/spreadsheets/reading.h"
#include "care/spreadsheets/said_otherwise.h"
#include "care/spreadsheets/spreadsheets_facts.h"
#include "platform/base/names.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

using identity::Permission;
using identity::UploadPiece;
using identity::UploadWriter;

constexpr std::string_view kNothing = "-";
constexpr int kEveryRow = static_cast<int>(kMostRows);

std::string StateText(RowState state) {
    return std::string(NameOf(state));
}

std::string HexOf(std::string_view bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    constexpr unsigned kFour = 4;
    std::string hex;
    for (const char c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        hex += kDigits[byte >> kFour];
        hex += kDigits[byte & 0xFU];
    }
    return hex;
}

// By which a layout is known again; nothing for a sheet without headings, which has nothing to be
// known by.
std::string LayoutIdOf(const journal::Journal& journal, const Layout& layout) {
    std::string headings;
    for (const Column& column : layout.columns) headings += Folded(column.heading) + "\n";
    if (layout.last_heading_row == 0) return {};
    return HexOf(journal.FingerprintOf("spreadsheet-layout", headings));
}

void TakeOver(const ColumnsMatched& known, Layout& layout) {
    if (known.columns.size() != layout.columns.size()) return;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        Column& column = layout.columns[i];
        column.field = EnumNamed<Field>(known.columns[i]);
        column.sureness = column.field ? Sureness::kSure : Sureness::kNone;
    }
    layout.numbers = known.numbers;
    std::vector<std::string> remarks = {
        "Your area matched a spreadsheet with these headings before"};
    remarks.insert(remarks.end(), layout.remarks.begin(), layout.remarks.end());
    layout.remarks = std::move(remarks);
}

Result<identity::Scope> AreaOf(const identity::View& view) {
    return view.policy.AllowArea(view.actor, Permission::kImportRegister);
}

void Recall(const identity::Work& work, const identity::Scope& area, Layout& layout) {
    const std::string id = LayoutIdOf(work.journal, layout);
    if (id.empty()) return;
    if (const auto known = LayoutStore(work.tables, area).Find(id)) TakeOver(*known, layout);
}

Sheet SheetOf(const identity::Uploads& uploads, const identity::UploadId& id, int number) {
    Sheet sheet;
    for (const UploadPiece& piece : uploads.Pieces(id, {}, 0, kEveryRow))
        if (auto kept = UnpackRow(piece.text); kept && kept->sheet == number)
            sheet.rows.push_back(std::move(kept->row));
    return sheet;
}

Error NotSuch(const std::string& field, std::string words) {
    return {Fault::kInvalid, "There is a problem", {}, {{field, std::move(words)}}};
}

Result<Done> CheckColumns(const Layout& layout) {
    std::vector<FieldFault> faults;
    std::set<Field> taken;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto& field = layout.columns[i].field;
        if (!field || taken.insert(*field).second) continue;
        faults.push_back(
            {"column-" + std::to_string(i),
             "“" + std::string(WordsOf(*field)) + "” is chosen for two columns: choose one of them"}
        );
    }
    if (faults.empty() && !layout.NamesSomebody())
        faults.push_back(
            {"column-0",
             "Choose the column with the name of the young person: nothing says who a row is about"}
        );
    if (faults.empty()) return Done{};
    return Error{Fault::kInvalid, "There is a problem", {}, std::move(faults)};
}

void SetColumns(const MatchColumnsCommand& command, Layout& layout) {
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto field = i < command.columns.size() ? command.columns[i] : std::nullopt;
        if (layout.columns[i].field != field)
            layout.columns[i].sureness = field ? Sureness::kSure : Sureness::kNone;
        layout.columns[i].field = field;
    }
    layout.numbers = command.numbers;
}

void RememberLayout(const identity::Work& work, const identity::Scope& area, const Layout& layout) {
    ColumnsMatched matched{.layout = LayoutIdOf(work.journal, layout), .numbers = layout.numbers};
    if (matched.layout.empty()) return;
    for (const Column& column : layout.columns)
        matched.columns.emplace_back(column.field ? NameOf(*column.field) : kNothing);
    const auto known = LayoutStore(work.tables, area).Find(matched.layout);
    if (known && known->columns == matched.columns && known->numbers == matched.numbers) return;
    work.journal.Record(area.stream(), matched);
}

// Judges every row of the sheet in its order, and keeps the states that are new.
void AssessAll(
    const identity::Work& work,
    const identity::Scope& area,
    const OpenedBook& opened,
    UploadWriter& uploads
) {
    const identity::UploadId& id = opened.upload.id;
    Assessor assessor(work, area, opened.book, ToLocal(opened.upload.saved).day);
    for (const UploadPiece& piece : uploads.Pieces(id, {}, 0, kEveryRow)) {
        if (piece.state == NameOf(RowState::kDone)) continue;
        const auto kept = UnpackRow(piece.text);
        if (!kept) continue;
        const RowState state =
            kept->sheet == opened.book.sheet ? assessor.Assess(*kept).state : RowState::kAway;
        if (piece.state != NameOf(state)) uploads.ChangeState(id, piece.number, NameOf(state));
    }
}

}  // namespace

SentSheet PrepareSheet(Workbook workbook, std::string file_name, Date today) {
    SentSheet sent;
    sent.book.name = std::move(file_name);
    sent.book.remarks = std::move(workbook.remarks);
    for (Sheet& sheet : workbook.sheets)
        std::ranges::move(
            AddWhatIsSaidOtherwise(sheet, today), std::back_inserter(sent.book.remarks)
        );
    const std::size_t likeliest = LikeliestSheet(workbook, today);
    sent.book.layout = GuessLayout(workbook.sheets.at(likeliest), today);
    std::size_t rows = 0;
    for (const Sheet& sheet : workbook.sheets) rows += sheet.rows.size();
    if (rows > kMostRows) {
        sent.book.remarks.push_back(
            "The sheets have more than 5,000 rows together: only “" +
            workbook.sheets[likeliest].name + "” was taken"
        );
        workbook.sheets = {std::move(workbook.sheets[likeliest])};
    } else {
        sent.book.sheet = static_cast<int>(likeliest);
    }
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        Sheet& sheet = workbook.sheets[i];
        sent.book.sheets.push_back({sheet.name, static_cast<int>(sheet.rows.size())});
        for (SheetRow& row : sheet.rows)
            sent.rows.push_back({.sheet = static_cast<int>(i), .row = std::move(row)});
    }
    return sent;
}

Result<OpenedBook> OpenBook(const identity::Uploads& uploads, const identity::UploadId& id) {
    constexpr const char* kGone =
        "There is no such spreadsheet. What you send is kept for three days, for you alone";
    auto upload = uploads.Find(id);
    if (!upload) return Error{Fault::kNotFound, kGone};
    auto book = UnpackBook(upload->text);
    if (!book) return Error{Fault::kNotFound, kGone};
    return OpenedBook{*std::move(upload), *std::move(book)};
}

Result<identity::UploadId> ReceiveSheet(
    const identity::Work& work, const journal::KeyRing& keys, const SentSheet& sent
) {
    TRY_ASSIGN(const identity::Scope area, AreaOf(work));
    const auto id = identity::UploadId::New();
    UploadWriter uploads(work.journal.tx(), keys, work.actor, work.now);
    KeptBook book = sent.book;
    Recall(work, area, book.layout);
    uploads.Add(id, Pack(book));
    int number = 0;
    for (const KeptRow& row : sent.rows)
        uploads.AddPiece(id, {++number, StateText(RowState::kAside), Pack(row)});
    return id;
}

Result<Done> ChooseSheet(
    const identity::Work& work,
    const journal::KeyRing& keys,
    const identity::UploadId& upload,
    int sheet
) {
    TRY_ASSIGN(const identity::Scope area, AreaOf(work));
    UploadWriter uploads(work.journal.tx(), keys, work.actor, work.now);
    TRY_ASSIGN(OpenedBook opened, OpenBook(uploads, upload));
    if (sheet < 0 || static_cast<std::size_t>(sheet) >= opened.book.sheets.size())
        return NotSuch("sheet", "Choose one of the sheets");
    opened.book.sheet = sheet;
    opened.book.matched = false;
    opened.book.layout = GuessLayout(SheetOf(uploads, upload, sheet), work.today);
    Recall(work, area, opened.book.layout);
    uploads.Change(upload, Pack(opened.book));
    return Done{};
}

Result<Done> MatchColumns(
    const identity::Work& work, const journal::KeyRing& keys, const MatchColumnsCommand& command
) {
    TRY_ASSIGN(const identity::Scope area, AreaOf(work));
    work.journal.Lock(area.stream());
    UploadWriter uploads(work.journal.tx(), keys, work.actor, work.now);
    TRY_ASSIGN(OpenedBook opened, OpenBook(uploads, command.upload));
    if (opened.upload.version != command.seen || opened.book.sheet != command.sheet)
        return Error{Fault::kConflict, "The columns were changed in another window meanwhile"};
    SetColumns(command, opened.book.layout);
    TRY(CheckColumns(opened.book.layout));
    opened.book.matched = true;
    uploads.Change(command.upload, Pack(opened.book));
    RememberLayout(work, area, opened.book.layout);
    AssessAll(work, area, opened, uploads);
    return Done{};
}

}  // namespace alongside::spreadsheets
