// From the addresses of spreadsheets to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/spreadsheet_pages.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/people/api.h"
#include "care/spreadsheets/assess_rows.h"
#include "care/spreadsheets/import_rows.h"
#include "care/spreadsheets/receive_sheet.h"
#include "care/spreadsheets/rest_xlsx.h"
#include "care/spreadsheets/said_otherwise.h"
#include "care/spreadsheets/spreadsheet_questions.h"
#include "care/spreadsheets/spreadsheet_view.h"
#include "care/spreadsheets/workbook_reader.h"
#include "care/workforce/api.h"
#include "platform/base/names.h"
#include "platform/base/number.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/identity/uploads.h"
#include "platform/site/answers.h"
#include "platform/site/form_page.h"

namespace alongside::spreadsheets {
namespace {

using identity::Permission;
using identity::UploadId;
using identity::UploadPiece;
using identity::Uploads;

constexpr auto kPermission = Permission::kImportRegister;
constexpr int kRowsOnAPage = 25;
constexpr int kBatch = 25;
constexpr int kMostAtOnce = 1'000;
constexpr int kEveryRow = static_cast<int>(kMostRows);
constexpr std::string_view kXlsx =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

html::Url Start() {
    return html::Url("/register/spreadsheet");
}
html::Url PageOf(const UploadId& upload) {
    return Start().Segment(upload.value);
}
html::Url ColumnsOf(const UploadId& upload) {
    return PageOf(upload).Segment("columns");
}
UploadId UploadOf(const web::Request& request) {
    return UploadId(request.Parameter("upload"));
}
int RowOf(const web::Request& request) {
    return ParseNumber<int>(request.Parameter("row")).value_or(0);
}
const journal::KeyRing& KeysOf(const site::Visit& visit) {
    return visit.site().runner.keys();
}
Uploads UploadsOf(const site::Visit& visit, const identity::View& view) {
    return {view.tables, KeysOf(visit), view.actor, view.now};
}

// An upload of the reader's own, with the scope of the area.
struct Opened {
    identity::Scope area;
    OpenedBook book;
};
Result<Opened> Open(
    const site::Visit& visit, const identity::View& view, const web::Request& request
) {
    TRY_ASSIGN(const identity::Scope area, view.policy.AllowArea(view.actor, kPermission));
    TRY_ASSIGN(OpenedBook book, OpenBook(UploadsOf(visit, view), UploadOf(request)));
    return Opened{area, std::move(book)};
}

// --- sending ---

web::Response ShowSending(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY(view.policy.AllowArea(view.actor, kPermission));
        std::vector<UnfinishedSheet> unfinished;
        for (const identity::Upload& upload : UploadsOf(visit, view).All())
            if (const auto book = UnpackBook(upload.text))
                unfinished.push_back({PageOf(upload.id), book->name, upload.saved});
        auto frame = site::FrameOf(visit, {}, Start(), html::Url("/register"), sent);
        return site::FormPage{
            "Take people from a spreadsheet", frame.back, SendingForm(frame, unfinished)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response GetSending(const web::Request& request, site::Visit& visit) {
    return ShowSending(request, visit, {});
}

// What the sender calls the file is shown to them alone, and never becomes a path.
std::string FileNameOf(const web::UploadedFile& file) {
    constexpr std::size_t kLongest = 80;
    std::string name(Trim(file.file_name).substr(0, kLongest));
    while (!name.empty() && !IsValidUtf8(name)) name.pop_back();
    return name.empty() || HasControlCharacters(name) ? "Spreadsheet" : name;
}

Result<SentSheet> ReadSent(const web::Request& request, Date today) {
    for (const web::UploadedFile& file : request.form.files) {
        if (file.field != "file") continue;
        TRY_ASSIGN(Workbook book, ReadWorkbook(file.bytes));
        return PrepareSheet(std::move(book), FileNameOf(file), today);
    }
    const std::string_view pasted = request.form.fields.Get(kPastedAsked.name);
    if (Trim(pasted).empty())
        return Error{
            Fault::kInvalid,
            "There is a problem",
            {},
            {{"file", "Choose a spreadsheet, or paste its rows"}}};
    TRY_ASSIGN(Workbook book, ReadColumnText(pasted));
    return PrepareSheet(std::move(book), "Pasted rows", today);
}

web::Response PostSending(const web::Request& request, site::Visit& visit) {
    const Date today = ToLocal(visit.site().runner.clock().Now()).day;
    const auto sent = ReadSent(request, today);
    if (!sent) return ShowSending(request, visit, site::SentBack(request, sent.error()));
    const site::Answers answers(request);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowSending,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const UploadId upload, ReceiveSheet(work, KeysOf(visit), *sent));
            return site::Receipt{ColumnsOf(upload), "The spreadsheet was read"};
        }
    );
}

// --- columns ---

// Pieces are numbered through all sheets, in order.
int PiecesBefore(const KeptBook& book) {
    int before = 0;
    for (int i = 0; i < book.sheet; ++i) before += book.sheets[static_cast<std::size_t>(i)].rows;
    return before;
}

// Adds what a cell says to the samples of its column, unless there are enough or it is there.
void AddSample(std::string text, std::vector<std::string>& samples) {
    constexpr std::size_t kSamples = 3;
    constexpr std::size_t kLongestSample = 40;
    if (text.empty() || samples.size() >= kSamples) return;
    if (text.size() > kLongestSample) text.resize(kLongestSample);
    while (!IsValidUtf8(text)) text.pop_back();
    if (std::ranges::find(samples, text) == samples.end()) samples.push_back(std::move(text));
}

// A heading between rows is a sample of nothing.
bool SaysOneThing(const SheetRow& row) {
    std::string_view said;
    for (const Cell& cell : row.cells) {
        if (cell.text.empty() || cell.text == said) continue;
        if (!said.empty()) return false;
        said = cell.text;
    }
    return true;
}

std::vector<ShownColumn> ShownColumnsOf(const Uploads& uploads, const OpenedBook& opened) {
    constexpr int kLookedAt = 40;
    const KeptBook& book = opened.book;
    std::vector<ShownColumn> shown;
    for (std::size_t i = 0; i < book.layout.columns.size(); ++i)
        shown.push_back({i, book.layout.columns[i], {}});
    const int before = PiecesBefore(book);
    for (const UploadPiece& piece : uploads.Pieces(opened.upload.id, {}, before, kLookedAt)) {
        const auto kept = UnpackRow(piece.text);
        if (!kept || kept->sheet != book.sheet ||
            kept->row.number <= book.layout.last_heading_row || SaysOneThing(kept->row))
            continue;
        for (ShownColumn& column : shown)
            AddSample(kept->row.At(column.number).text, column.samples);
    }
    // What was added to be looked at, and not to be taken over, is said above the form.
    std::erase_if(shown, [](const ShownColumn& column) {
        const bool empty = column.samples.empty() && column.column.heading.empty();
        return !column.column.field && (empty || IsHeadingOfThoseGone(column.column.heading));
    });
    return shown;
}

web::Response ShowColumns(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const Opened opened, Open(visit, view, request));
        const UploadId& id = opened.book.upload.id;
        auto frame = site::FrameOf(
            visit,
            opened.book.book.name,
            ColumnsOf(id),
            Start(),
            sent,
            std::to_string(opened.book.upload.version)
        );
        frame.hidden.emplace_back("of", std::to_string(opened.book.book.sheet));
        ColumnsView shown{
            .book = opened.book.book,
            .columns = ShownColumnsOf(UploadsOf(visit, view), opened.book),
            .asks_numbers = true,
            .sheet_action = ColumnsOf(id),
            .hidden = visit.HiddenFields()};
        return site::FormPage{"What are the columns?", frame.back, ColumnsForm(frame, shown)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response GetColumns(const web::Request& request, site::Visit& visit) {
    return ShowColumns(request, visit, {});
}

Result<MatchColumnsCommand> ReadColumns(const web::Request& request) {
    MatchColumnsCommand command{
        .upload = UploadOf(request),
        .seen = site::SeenVersion(request),
        .sheet = ParseNumber<int>(request.form.fields.Get("of")).value_or(-1)};
    std::vector<FieldFault> faults;
    command.columns.resize(kMostColumns);
    for (std::size_t i = 0; i < kMostColumns; ++i) {
        const std::string name = "column-" + std::to_string(i);
        const std::string_view value = request.form.fields.Get(name);
        if (value.empty()) continue;
        command.columns[i] = EnumNamed<Field>(value);
        if (!command.columns[i]) faults.push_back({name, "Choose what this column is"});
    }
    if (faults.empty()) return command;
    return Error{Fault::kInvalid, "There is a problem", {}, std::move(faults)};
}

// Another sheet of the same file is chosen by a form of its own on the same page.
web::Response TakeSheet(const web::Request& request, const site::Visit& visit, int sheet) {
    const UploadId upload = UploadOf(request);
    const site::Answers answers(request);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowColumns,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(ChooseSheet(work, KeysOf(visit), upload, sheet));
            return site::Receipt{ColumnsOf(upload), "Another sheet is taken"};
        }
    );
}

web::Response PostColumns(const web::Request& request, site::Visit& visit) {
    if (const auto sheet = request.form.fields.Find("sheet"))
        return TakeSheet(request, visit, ParseNumber<int>(*sheet).value_or(-1));
    site::Answers answers(request);
    const NumberedRatings numbers =
        answers.IfAny(kNumbersAsked).value_or(NumberedRatings::kNotSaid);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowColumns,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(MatchColumnsCommand command, ReadColumns(request));
            command.numbers = numbers;
            TRY(MatchColumns(work, KeysOf(visit), command));
            return site::Receipt{PageOf(command.upload), "The columns are matched"};
        }
    );
}

// --- rows ---

std::string KeyworkerName(
    const identity::View& view, const identity::Scope& area, const RegisterLine& line
) {
    if (line.keyworker.empty()) return {};
    const auto post = workforce::NameOfPost(view.tables, area, line.keyworker);
    return post ? post->Shown() : std::string();
}

// Rows that came before say whether one is about somebody met already; only what needs a look is
// shown with that.
void RememberBefore(
    const Uploads& uploads, const OpenedBook& opened, int number, Assessor& assessor
) {
    for (const UploadPiece& piece : uploads.Pieces(opened.upload.id, {}, 0, number - 1)) {
        const auto kept = UnpackRow(piece.text);
        if (kept && kept->sheet == opened.book.sheet) assessor.Remember(*kept);
    }
}

// A page of the rows of the sheet that is worked on.
std::vector<UploadPiece> PageOfPieces(
    const Uploads& uploads, const OpenedBook& opened, std::optional<RowState> shown, int first
) {
    const KeptBook& book = opened.book;
    if (shown) return uploads.Page(opened.upload.id, NameOf(*shown), first, kRowsOnAPage);
    const int rows = book.sheets[static_cast<std::size_t>(book.sheet)].rows;
    const int most = std::clamp(rows - first, 0, kRowsOnAPage);
    return uploads.Pieces(opened.upload.id, {}, PiecesBefore(book) + first, most);
}

std::optional<RowState> ShownState(const web::Request& request) {
    return EnumNamed<RowState>(request.query.Get("show"));
}

std::vector<ShownRow> ShownRowsOf(
    const identity::View& view,
    const Opened& opened,
    const Uploads& uploads,
    const std::vector<UploadPiece>& pieces
) {
    Assessor assessor(view, opened.area, opened.book.book, ToLocal(opened.book.upload.saved).day);
    const bool any_look = std::ranges::any_of(pieces, [](const UploadPiece& piece) {
        return piece.state == NameOf(RowState::kLook);
    });
    if (any_look) RememberBefore(uploads, opened.book, pieces.front().number, assessor);
    std::vector<ShownRow> rows;
    for (const UploadPiece& piece : pieces) {
        const auto kept = UnpackRow(piece.text);
        const auto state = EnumNamed<RowState>(piece.state);
        if (!kept || !state || *state == RowState::kAway) continue;
        ShownRow row{.piece = piece.number, .number = kept->row.number, .state = *state};
        // What is ready was searched for already.
        const auto searching = *state == RowState::kLook ? Searching::kLikely : Searching::kExactly;
        if (*state != RowState::kDone) row.line = assessor.Assess(*kept, searching).line;
        row.keyworker = KeyworkerName(view, opened.area, row.line);
        rows.push_back(std::move(row));
    }
    return rows;
}

web::Response GetRows(const web::Request& request, site::Visit& visit) {
    // Nothing of the page may refer to what is gone when it is rendered: it is rendered inside.
    const auto page = visit.Show([&](const identity::View& view) -> Result<html::Html> {
        TRY_ASSIGN(const Opened opened, Open(visit, view, request));
        if (!opened.book.book.matched) return html::Html();
        const Uploads uploads = UploadsOf(visit, view);
        const UploadId& id = opened.book.upload.id;
        const auto shown = ShownState(request);
        constexpr int kFarthest = static_cast<int>(kMostRows);
        const int first =
            std::clamp(ParseNumber<int>(request.query.Get("from")).value_or(0), 0, kFarthest);
        RowsView rows{
            .book = opened.book.book,
            .page = PageOf(id),
            .shown = shown,
            .rows = ShownRowsOf(
                view, opened, uploads, PageOfPieces(uploads, opened.book, shown, first)
            ),
            .first = first,
            .page_size = kRowsOnAPage,
            .until = opened.book.upload.saved + identity::kUploadsKept,
            .hidden = visit.HiddenFields()};
        // What stands above the people is looked at only by who asks for it.
        if (!shown)
            std::erase_if(rows.rows, [&](const ShownRow& row) {
                return row.number <= rows.book.layout.last_heading_row;
            });
        for (const auto& [name, count] : uploads.Counts(id))
            if (const auto of = EnumNamed<RowState>(name)) rows.counts[*of] = count;
        return RowsPage(rows);
    });
    if (!page) return visit.Refuse(page.error());
    if (page->empty()) return web::Redirect(ColumnsOf(UploadOf(request)).view());
    return visit.Page(
        {.title = "Rows of the spreadsheet",
         .before = nhsuk::BackLink{.href = Start()},
         .content = *page,
         .width = site::Frame::Width::kWide}
    );
}

// --- one row ---

std::vector<Likely> LikelyOf(
    const identity::View& view, const identity::Scope& area, const RegisterLine& line
) {
    constexpr int kMost = 5;
    const people::DetailsRecorded& details = line.details;
    people::Sought sought{
        .given_name = details.given_name.Reveal(), .family_name = details.family_name.Reveal()};
    if (sought.given_name.empty() && sought.family_name.empty()) return {};
    if (details.date_of_birth != Date{}) sought.born = details.date_of_birth;
    if (details.nhs_number) sought.nhs_number = details.nhs_number->Reveal();
    sought.postcode = details.postcode;
    std::vector<Likely> likely;
    for (const people::LikelySame& same : people::FindLikelySame(view.tables, area, sought, kMost))
        likely.push_back(
            {.person = same.person.value,
             .page = people::PageOf(same.person),
             .name = same.name.Reveal(),
             .born = same.born,
             .because = same.because}
        );
    return likely;
}

site::Sent WithFaults(const site::Sent& sent, const RegisterLine& line) {
    if (sent.state.HasFaults()) return sent;
    return {.state = {{}, FaultsOf(line)}, .status = sent.status};
}

web::Response ShowRow(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    std::vector<Likely> likely;
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const Opened opened, Open(visit, view, request));
        const Uploads uploads = UploadsOf(visit, view);
        const UploadId& id = opened.book.upload.id;
        const auto piece = uploads.Piece(id, RowOf(request));
        const auto kept = piece ? UnpackRow(piece->text) : std::nullopt;
        if (!kept || piece->state == NameOf(RowState::kDone))
            return Error{Fault::kNotFound, "There is no such row, or it was brought in"};
        Assessor assessor(
            view, opened.area, opened.book.book, ToLocal(opened.book.upload.saved).day
        );
        RememberBefore(uploads, opened.book, piece->number, assessor);
        AssessedRow assessed = assessor.Assess(*kept);
        likely = LikelyOf(view, opened.area, assessed.line);
        const auto frame = site::FrameOf(
            visit,
            {},
            PageOf(id).Segment("rows").Segment(std::to_string(piece->number)),
            PageOf(id),
            WithFaults(sent, assessed.line)
        );
        const RowView shown{
            .book = opened.book.book,
            .kept = *kept,
            .state = assessed.state,
            .line = assessed.line,
            .likely = likely,
            .action = frame.action,
            .back = frame.back,
            .hidden = visit.HiddenFields()};
        return site::FormPage{"Row of the spreadsheet", frame.back, RowPage(frame, shown)};
    };
    const auto page = visit.Show(ask);
    // Whoever is named on the page is looked at.
    for (const Likely& somebody : likely)
        visit.NoteAccess(StreamId(somebody.person), "spreadsheet");
    return site::ShowForm(visit, sent, page);
}

web::Response GetRow(const web::Request& request, site::Visit& visit) {
    return ShowRow(request, visit, {});
}

web::Response PostRow(const web::Request& request, site::Visit& visit) {
    ChangeRowCommand command{
        .upload = UploadOf(request),
        .row = RowOf(request),
        .act = EnumNamed<RowAct>(request.form.fields.Get("act")).value_or(RowAct::kPutRight),
        .same_as = people::PersonId(std::string(request.form.fields.Get("person")))};
    for (const std::string_view name : NamesOf(Field{})) {
        const Field field = *EnumNamed<Field>(name);
        if (const auto typed = request.form.fields.Find(InputOf(field)))
            command.typed[field] = std::string(typed->substr(0, kLongestCell));
    }
    const site::Answers answers(request);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowRow,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const RowState state, ChangeRow(work, KeysOf(visit), command));
            html::Url to = PageOf(command.upload);
            if (state == RowState::kLook) {
                to.Segment("rows").Segment(std::to_string(command.row));
                return site::Receipt{std::move(to), "Saved. Something still needs a look"};
            }
            return site::Receipt{std::move(to), "The row is saved"};
        }
    );
}

// --- bringing in ---

// In batches, each a transaction of its own, so that nobody else waits long; what a batch brought
// in stays so if a later one fails.
web::Response PostImport(const web::Request& request, site::Visit& visit) {
    const UploadId upload = UploadOf(request);
    std::size_t imported = 0;
    int kept_back = 0;
    ImportedRows done{.more = true};
    while (done.more && imported < kMostAtOnce) {
        const auto batch =
            visit.site().runner.Change(visit.actor(), [&](const identity::Work& work) {
                return ImportRows(work, KeysOf(visit), upload, kBatch);
            });
        if (!batch) return visit.Refuse(batch.error());
        done = *batch;
        imported += static_cast<std::size_t>(done.imported);
        kept_back += done.kept_back;
        if (done.imported + done.kept_back == 0) break;
    }
    std::string says = Counted(imported, "row is", "rows are") + " in the register now";
    if (kept_back > 0) says += ". Look at those that were kept back";
    if (done.more) says += ". There are more: press the button again";
    return visit.Go({.to = PageOf(upload), .says = std::move(says)});
}

std::vector<std::string> TextsOf(const SheetRow& row) {
    std::vector<std::string> texts;
    for (const Cell& cell : row.cells) texts.push_back(cell.text);
    return texts;
}

web::Response GetRest(const web::Request& request, site::Visit& visit) {
    const auto file = visit.Show([&](const identity::View& view) -> Result<std::string> {
        TRY_ASSIGN(const Opened opened, Open(visit, view, request));
        const Uploads uploads = UploadsOf(visit, view);
        const auto pieces = uploads.Pieces(opened.book.upload.id, {}, 0, kEveryRow);
        Assessor assessor(
            view, opened.area, opened.book.book, ToLocal(opened.book.upload.saved).day
        );
        std::vector<LeftRow> left;
        for (const UploadPiece& piece : pieces) {
            const auto kept = UnpackRow(piece.text);
            const auto state = EnumNamed<RowState>(piece.state);
            const bool wanted = state == RowState::kReady || state == RowState::kLook ||
                                state == RowState::kHere || state == RowState::kSkipped;
            if (!kept || !wanted) continue;
            const auto searching =
                *state == RowState::kLook ? Searching::kLikely : Searching::kExactly;
            const AssessedRow assessed = assessor.Assess(*kept, searching);
            left.push_back({TextsOf(kept->row), ReasonOf(*state, assessed.line)});
        }
        std::vector<std::string> headings;
        for (const Column& column : opened.book.book.layout.columns)
            headings.push_back(column.heading);
        return RestXlsx(headings, left);
    });
    if (!file) return visit.Refuse(file.error());
    return web::File(kXlsx, "not-brought-in.xlsx", *file);
}

web::Response PostForget(const web::Request& request, site::Visit& visit) {
    const site::Answers answers(request);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowSending,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(work.policy.AllowArea(work.actor, kPermission));
            identity::UploadWriter uploads(work.journal.tx(), KeysOf(visit), work.actor, work.now);
            TRY_ASSIGN(const OpenedBook opened, OpenBook(uploads, UploadOf(request)));
            uploads.Discard(opened.upload.id);
            return site::Receipt{Start(), "The spreadsheet is forgotten"};
        }
    );
}

}  // namespace

std::span<const site::Route> SpreadsheetRoutes() {
    static constexpr std::array kRoutes = std::to_array<site::Route>(
        {{"GET /register/spreadsheet", kPermission, &GetSending},
         {"POST /register/spreadsheet", kPermission, &PostSending},
         {"GET /register/spreadsheet/{upload}", kPermission, &GetRows},
         {"GET /register/spreadsheet/{upload}/columns", kPermission, &GetColumns},
         {"POST /register/spreadsheet/{upload}/columns", kPermission, &PostColumns},
         {"GET /register/spreadsheet/{upload}/rows/{row}", kPermission, &GetRow},
         {"POST /register/spreadsheet/{upload}/rows/{row}", kPermission, &PostRow},
         {"POST /register/spreadsheet/{upload}/import", kPermission, &PostImport},
         {"GET /register/spreadsheet/{upload}/rest.xlsx", kPermission, &GetRest},
         {"POST /register/spreadsheet/{upload}/forget", kPermission, &PostForget}}
    );
    return kRoutes;
}

}  // namespace alongside::spreadsheets
