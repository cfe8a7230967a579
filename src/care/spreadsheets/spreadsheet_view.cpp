// Renders sending a spreadsheet, its columns, its rows, and one row.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/spreadsheet_view.h"

#include <algorithm>
#include <array>
#include <set>

#include "care/spreadsheets/reading.h"
#include "care/spreadsheets/said_otherwise.h"
#include "care/spreadsheets/spreadsheet_questions.h"
#include "platform/base/names.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/file_upload.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::spreadsheets {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::BulletList;
using patterns::Link;
using patterns::Paragraph;

nhsuk::Heading SmallHeading(std::string text) {
    return {.text = std::move(text), .size = nhsuk::Size::kM, .level = 2};
}

Html Bullets(const std::vector<std::string>& texts) {
    if (texts.empty()) return {};
    BulletList list;
    for (const std::string& text : texts) list.items.emplace_back(html::Text(text));
    return list;
}

// --- columns ---

std::string_view WordsOfSureness(const Column& column) {
    switch (column.sureness) {
        case Sureness::kSure:
            return "";
        case Sureness::kLikely:
            return "Probably this. ";
        case Sureness::kGuess:
            return "A guess: please check. ";
        case Sureness::kNone:
            return "Not taken over unless you choose what it is. ";
    }
    return "";
}

std::vector<patterns::Choice> FieldChoices() {
    std::vector<patterns::Choice> choices;
    for (const std::string_view name : NamesOf(Field{}))
        choices.push_back(
            {.value = std::string(name), .text = std::string(WordsOf(*EnumNamed<Field>(name)))}
        );
    return choices;
}

// A column that we added stands nowhere in the spreadsheet.
std::string LabelOf(const ShownColumn& shown) {
    const std::string& heading = shown.column.heading;
    if (IsHeadingOfAdded(heading)) return heading;
    return "Column " + LettersOfColumn(shown.number) + (heading.empty() ? "" : ": " + heading);
}

Html ColumnField(
    const patterns::FormFrame& frame,
    const ShownColumn& shown,
    const std::vector<patterns::Choice>& choices
) {
    std::string hint(WordsOfSureness(shown.column));
    if (!shown.samples.empty()) hint += "For example: " + Join(shown.samples, "; ");
    return patterns::SelectField{
        .state = frame.state,
        .name = "column-" + std::to_string(shown.number),
        .label = LabelOf(shown),
        .hint = std::move(hint),
        .choices = choices,
        .held = shown.column.field ? std::string(NameOf(*shown.column.field)) : std::string(),
        .empty = "Do not take it over"};
}

Html SheetChoice(const ColumnsView& view) {
    if (view.book.sheets.size() < 2) return {};
    std::vector<Html> forms;
    for (std::size_t i = 0; i < view.book.sheets.size(); ++i) {
        if (static_cast<int>(i) == view.book.sheet) continue;
        const KeptSheet& sheet = view.book.sheets[i];
        Hidden hidden = view.hidden;
        hidden.emplace_back("sheet", std::to_string(i));
        forms.emplace_back(patterns::Form{
            .action = view.sheet_action,
            .hidden = std::move(hidden),
            .content = nhsuk::Button{
                .text = "Take “" + sheet.name + "” instead (" +
                        Counted(static_cast<std::size_t>(sheet.rows), "row", "rows") + ")",
                .variant = nhsuk::ButtonVariant::kSecondary,
                .small = true}});
    }
    Html all;
    for (const Html& form : forms) all = All(all, form);
    const std::string& name = view.book.sheets[static_cast<std::size_t>(view.book.sheet)].name;
    return All(
        Paragraph{
            .text = "The file has more than one sheet. This is “" + name +
                    "”. The others can be taken afterwards."},
        all
    );
}

// --- rows ---

struct StateWords {
    RowState state;
    std::string_view word;     ///< Of one row.
    std::string_view heading;  ///< Of many.
    patterns::Shape shape;
    patterns::Tone tone;
};

constexpr std::array<StateWords, 6> kStates = {
    {{RowState::kReady, "Ready", "Ready", patterns::Shape::kCircle, patterns::Tone::kGreen},
     {RowState::kLook,
      "Needs a look",
      "Need a look",
      patterns::Shape::kDiamond,
      patterns::Tone::kAmber},
     {RowState::kHere,
      "On record",
      "On record already",
      patterns::Shape::kCircle,
      patterns::Tone::kBlue},
     {RowState::kSkipped, "Left out", "Left out", patterns::Shape::kCircle, patterns::Tone::kGrey},
     {RowState::kAside,
      "Nobody",
      "Not about anybody",
      patterns::Shape::kCircle,
      patterns::Tone::kGrey},
     {RowState::kDone,
      "Brought in",
      "Brought in",
      patterns::Shape::kCircle,
      patterns::Tone::kGreen}}};

const StateWords& WordsOfState(RowState state) {
    const auto found = std::ranges::find(kStates, state, &StateWords::state);
    return found == kStates.end() ? kStates.back() : *found;
}

std::int64_t CountOf(const RowsView& view, RowState state) {
    const auto found = view.counts.find(state);
    return found == view.counts.end() ? 0 : found->second;
}

Html CountLinks(const RowsView& view) {
    BulletList list;
    std::int64_t all = 0;
    for (const StateWords& words : kStates) {
        const std::int64_t count = CountOf(view, words.state);
        all += count;
        if (count == 0) continue;
        const std::string text = std::string(words.heading) + ": " + WithThousands(count);
        if (view.shown == words.state)
            list.items.emplace_back(html::Text(text + " (shown below)"));
        else
            list.items.emplace_back(Link{
                .text = text, .href = Url(view.page).Query("show", NameOf(words.state))});
    }
    if (view.shown)
        list.items.emplace_back(Link{.text = "All rows: " + WithThousands(all), .href = view.page});
    return list;
}

std::string NameOfLine(const RegisterLine& line) {
    const people::DetailsRecorded& details = line.details;
    const std::string name = details.given_name.Reveal() + " " + details.family_name.Reveal();
    return std::string(Trim(name));
}

std::string RatingWords(const RegisterLine& line) {
    if (line.inpatient) return "Blue";
    if (!line.rating) return "";
    return WithCapital(std::string(NameOf(*line.rating)));
}

void AddNotes(const RegisterLine& line, Note::Kind kind, BulletList& to) {
    for (const Note& note : line.notes) {
        if (note.kind != kind) continue;
        const std::string field = note.field ? std::string(WordsOf(*note.field)) + ": " : "";
        const std::string begins = kind == Note::Kind::kProblem ? "To put right – " : "";
        to.items.emplace_back(html::Text(begins + field + note.words));
    }
}

// What has to be put right first.
Html NotesOf(const RegisterLine& line) {
    BulletList list;
    AddNotes(line, Note::Kind::kProblem, list);
    AddNotes(line, Note::Kind::kRemark, list);
    if (list.items.empty()) return {};
    return list;
}

Url RowUrl(const RowsView& view, const ShownRow& row) {
    return Url(view.page).Segment("rows").Segment(std::to_string(row.piece));
}

void RenderRow(nhsuk::TableBody& to, const RowsView& view, const ShownRow& row) {
    const StateWords& state = WordsOfState(row.state);
    const bool about = row.line.about_somebody;
    const Date born = row.line.details.date_of_birth;
    to.Row().Cell(std::to_string(row.number));
    if (row.state == RowState::kDone)
        to.Cell("");
    else
        to.Link(RowUrl(view, row), about ? NameOfLine(row.line) + " – look" : "Look");
    to.Cell(about && born != Date{} ? InWords(born) : std::string())
        .Cell(RatingWords(row.line))
        .Cell(row.keyworker)
        .Show(NotesOf(row.line))
        .Show(patterns::StatusTag{
            .word = std::string(state.word), .shape = state.shape, .colour = state.tone});
}

Html TableOf(const RowsView& view) {
    if (view.rows.empty())
        return patterns::EmptyState{
            .heading = "No row is shown",
            .text = "Choose another line above, or look at all rows."};
    nhsuk::Table table = {
        .caption = {.text = "Rows of the spreadsheet", .classes = "nhsuk-u-visually-hidden"},
        .head =
            {{.text = "Row"},
             {.text = "Young person"},
             {.text = "Born"},
             {.text = "Rating"},
             {.text = "Keyworker"},
             {.text = "What to know"},
             {.text = "State"}},
        .responsive = true};
    table.body = [&view](nhsuk::TableBody& to) {
        for (const ShownRow& row : view.rows) RenderRow(to, view, row);
    };
    return table;
}

Html PagesOf(const RowsView& view) {
    std::int64_t all = 0;
    for (const StateWords& words : kStates)
        if (!view.shown || view.shown == words.state) all += CountOf(view, words.state);
    const auto at = [&](int first) {
        Url url = view.page;
        if (view.shown) url.Query("show", NameOf(*view.shown));
        return std::move(url).Query("from", std::to_string(first));
    };
    nhsuk::Pagination pages;
    if (view.first > 0) pages.previous.href = at(std::max(0, view.first - view.page_size));
    if (view.first + view.page_size < all) pages.next.href = at(view.first + view.page_size);
    if (pages.previous.href.empty() && pages.next.href.empty()) return {};
    return pages;
}

Html ImportForm(const RowsView& view) {
    const std::int64_t ready = CountOf(view, RowState::kReady);
    if (ready == 0)
        return Paragraph{
            .text = "No row is ready to be brought in. Look at the rows below that need it."};
    return patterns::Form{
        .action = Url(view.page).Segment("import"),
        .hidden = view.hidden,
        .content = nhsuk::Button{
            .text = ready == 1 ? "Bring in 1 young person"
                               : "Bring in " + WithThousands(ready) + " young people",
            .prevent_double_click = true}};
}

// What nobody will find again after the import has to be said before.
Html NotTaken(const RowsView& view) {
    std::vector<std::string> left;
    for (std::size_t i = 0; i < view.book.layout.columns.size(); ++i) {
        const Column& column = view.book.layout.columns[i];
        if (!column.field && !column.heading.empty() && !IsHeadingOfAdded(column.heading))
            left.push_back(LettersOfColumn(i) + ": " + column.heading);
    }
    if (left.empty()) return {};
    return nhsuk::Details{
        .summary = {.text = Counted(left.size(), "column is", "columns are") + " not taken over"},
        .html =
            All(Paragraph{.text = "Keep your spreadsheet for these, or say what they are."},
                Bullets(left))};
}

// --- one row ---

Html ActForm(const RowView& view, std::string_view act, Html content, const std::string& person) {
    Hidden hidden = view.hidden;
    hidden.emplace_back("act", act);
    if (!person.empty()) hidden.emplace_back("person", person);
    return patterns::Form{
        .action = view.action, .hidden = std::move(hidden), .content = std::move(content)};
}

nhsuk::Button Secondary(std::string text) {
    return {.text = std::move(text), .variant = nhsuk::ButtonVariant::kSecondary};
}

Html LikelyPart(const RowView& view) {
    if (view.likely.empty()) return {};
    Html all = All(
        SmallHeading("Somebody on record may be the same"),
        Paragraph{
            .text = "If they are the same, what the row says of register, rating, keyworker and "
                    "hospital is added where the record lacks it. Who they are stays as recorded."}
    );
    for (const Likely& likely : view.likely)
        all =
            All(all,
                Paragraph{
                    .html =
                        All(Link{.text = likely.name, .href = likely.page},
                            html::Text(", born on " + InWords(likely.born)))},
                Bullets(likely.because),
                ActForm(view, "same-person", Secondary("They are the same"), likely.person));
    return All(all, ActForm(view, "somebody-else", Secondary("They are somebody else"), {}));
}

Html LeaveOutPart(const RowView& view) {
    if (view.state == RowState::kSkipped)
        return ActForm(view, "take-back-in", Secondary("Take this row back in"), {});
    return ActForm(view, "skip", Secondary("Leave this row out"), {});
}

Html WholeRow(const RowView& view) {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < view.kept.row.cells.size(); ++i) {
        const std::string text = Tidied(view.kept.row.cells[i].text);
        if (text.empty()) continue;
        const std::string heading =
            i < view.book.layout.columns.size() ? view.book.layout.columns[i].heading : "";
        cells.push_back((heading.empty() ? LettersOfColumn(i) : heading) + ": " + text);
    }
    return nhsuk::Details{
        .summary = {.text = "The row as it stands in the spreadsheet"}, .html = Bullets(cells)};
}

}  // namespace

Html SendingForm(const patterns::FormFrame& frame, const std::vector<UnfinishedSheet>& unfinished) {
    Html earlier;
    if (!unfinished.empty()) {
        BulletList list;
        for (const UnfinishedSheet& sheet : unfinished)
            list.items.emplace_back(
                All(Link{.text = sheet.name, .href = sheet.page},
                    html::Text(", sent on " + InWords(sheet.sent)))
            );
        earlier = All(SmallHeading("Carry on with one that you sent"), list);
    }
    return All(
        patterns::FaultSummary{.state = frame.state},
        nhsuk::Heading{.text = "Take people from a spreadsheet", .size = nhsuk::Size::kL},
        Paragraph{
            .text =
                "Send the register that you keep in a spreadsheet today, however it is laid out. "
                "You say what its columns are, look at its rows, and put right what needs it. "
                "Nothing is recorded before you say so."},
        patterns::Form{
            .action = frame.action,
            .hidden = frame.hidden,
            .content = All(
                nhsuk::FileUpload{
                    .label = {.text = "The spreadsheet"},
                    .hint = {.text = "An .xlsx or .csv file, up to 25 MB and 5,000 rows"},
                    .error_message = frame.state.FaultOf("file"),
                    .name = "file",
                    .attributes = {{"accept", ".xlsx,.xlsm,.csv,.tsv,.txt"}}},
                kPastedAsked.In(frame.state),
                nhsuk::Button{.text = "Read the spreadsheet", .prevent_double_click = true}
            ),
            .encoding = patterns::Form::Encoding::kWithFiles},
        Paragraph{
            .text = "What you send is kept for three days, encrypted, for you alone.",
            .quiet = true},
        earlier
    );
}

Html ColumnsForm(const patterns::FormFrame& frame, const ColumnsView& view) {
    const auto choices = FieldChoices();
    Html fields;
    html::Writer to;
    for (const ShownColumn& column : view.columns) to << ColumnField(frame, column, choices);
    if (view.asks_numbers) to << kNumbersAsked.In(frame.state, view.book.layout.numbers);
    fields = std::move(to).Take();
    std::vector<std::string> remarks = view.book.remarks;
    remarks.insert(remarks.end(), view.book.layout.remarks.begin(), view.book.layout.remarks.end());
    return All(
        SheetChoice(view),
        patterns::RecordForm{
            .frame = frame,
            .title = "What are the columns?",
            .intro = All(
                Paragraph{
                    .text =
                        "This is what each column seems to be. Change what is wrong. Your answers "
                        "are remembered for the next spreadsheet with the same headings."},
                remarks.empty() ? Html() : Html(nhsuk::InsetText{.html = Bullets(remarks)})
            ),
            .fields = fields,
            .button = "Show the rows"}
    );
}

Html RowsPage(const RowsView& view) {
    Hidden hidden = view.hidden;
    const bool some_left = CountOf(view, RowState::kReady) + CountOf(view, RowState::kLook) +
                               CountOf(view, RowState::kHere) + CountOf(view, RowState::kSkipped) >
                           0;
    return All(
        nhsuk::Heading{.text = "Rows of the spreadsheet", .size = nhsuk::Size::kL},
        Paragraph{
            .html =
                All(html::Text("It is kept until " + InWords(view.until) + ". "),
                    Link{.text = "Change the columns", .href = Url(view.page).Segment("columns")})},
        CountLinks(view),
        ImportForm(view),
        some_left
            ? Html(Paragraph{
                  .html =
                      Link{
                          .text = "Download the rows that are not brought in, with the reasons",
                          .href = Url(view.page).Segment("rest.xlsx")}})
            : Html(),
        NotTaken(view),
        TableOf(view),
        PagesOf(view),
        patterns::Form{
            .action = Url(view.page).Segment("forget"),
            .hidden = std::move(hidden),
            .content = Secondary("Forget this spreadsheet")}
    );
}

std::string InputOf(Field field) {
    return "field-" + std::string(NameOf(field));
}

std::vector<Field> FieldsFor(const Layout& layout, const KeptRow& kept, const RegisterLine& line) {
    std::set<Field> fields = {Field::kBorn, Field::kRating, Field::kHospital, Field::kAdmittedOn};
    for (const Column& column : layout.columns)
        if (column.field) fields.insert(*column.field);
    for (const auto& [field, text] : kept.typed) fields.insert(field);
    for (const Note& note : line.notes)
        if (note.field) fields.insert(*note.field);
    return {fields.begin(), fields.end()};
}

std::vector<FieldFault> FaultsOf(const RegisterLine& line) {
    std::vector<FieldFault> faults;
    for (const Note& note : line.notes)
        if (note.kind == Note::Kind::kProblem)
            faults.push_back({note.field ? InputOf(*note.field) : std::string(), note.words});
    return faults;
}

Html RowPage(const patterns::FormFrame& frame, const RowView& view) {
    html::Writer fields;
    for (const Field field : FieldsFor(view.book.layout, view.kept, view.line)) {
        std::string hint;
        for (const Note& note : view.line.notes)
            if (note.kind == Note::Kind::kRemark && note.field == field) hint = note.words;
        fields << patterns::TextField{
            .state = frame.state,
            .name = InputOf(field),
            .label = std::string(WordsOf(field)),
            .hint = std::move(hint),
            .held = SaidOf(view.book.layout, view.kept, field)};
    }
    return All(
        patterns::RecordForm{
            .frame = frame,
            .title = "Row " + std::to_string(view.kept.row.number) + " of the spreadsheet",
            .intro = All(
                Paragraph{
                    .text = "Write what is right as you would in the spreadsheet. Only this row is "
                            "changed, and only here."},
                WholeRow(view)
            ),
            .fields = std::move(fields).Take(),
            .button = "Save the row"},
        LikelyPart(view),
        LeaveOutPart(view)
    );
}

std::string ReasonOf(RowState state, const RegisterLine& line) {
    std::vector<std::string> reasons;
    for (const Note& note : line.notes) {
        if (note.kind != Note::Kind::kProblem) continue;
        reasons.push_back(
            (note.field ? std::string(WordsOf(*note.field)) + ": " : "") + note.words
        );
    }
    if (state == RowState::kHere) reasons.emplace_back("On record already");
    if (state == RowState::kSkipped) reasons.emplace_back("Left out by hand");
    if (state == RowState::kReady) reasons.emplace_back("Ready, but not brought in yet");
    return Join(reasons, "; ");
}

}  // namespace alongside::spreadsheets
