// Files as they come: real .xlsx workbooks, text in columns, and what is none of these.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <unistd.h>
#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "care/spreadsheets/headings.h"
#include "care/spreadsheets/likeliest_sheet.h"
#include "care/spreadsheets/receive_sheet.h"
#include "care/spreadsheets/rest_xlsx.h"
#include "care/spreadsheets/row.h"
#include "care/spreadsheets/workbook_reader.h"
#include "platform/base/names.h"

namespace alongside::spreadsheets {
namespace {

const Date kToday = DateOf(2026, 11, 22);

// A workbook that is written by `fill`, as bytes.
template <class Fill>
std::string Xlsx(const Fill& fill) {
    std::string path = (std::filesystem::temp_directory_path() / "sheet-XXXXXX").string();
    close(mkstemp(path.data()));
    lxw_workbook* book = workbook_new(path.c_str());
    fill(book);
    workbook_close(book);
    std::ifstream file(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), {});
    std::filesystem::remove(path);
    return bytes;
}

void Text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const char* text) {
    worksheet_write_string(sheet, row, column, text, nullptr);
}

// As a service may keep it: a title, merged headings in two rows, empty rows, colours, a total.
std::string Messy() {
    return Xlsx([](lxw_workbook* book) {
        lxw_worksheet* notes = workbook_add_worksheet(book, "Notes");
        Text(notes, 0, 0, "Ask Kim about the spring list");
        lxw_worksheet* sheet = workbook_add_worksheet(book, "DSR current");
        lxw_format* day = workbook_add_format(book);
        format_set_num_format(day, "dd/mm/yyyy");
        lxw_format* red = workbook_add_format(book);
        format_set_bg_color(red, LXW_COLOR_RED);
        format_set_pattern(red, LXW_PATTERN_SOLID);
        worksheet_merge_range(sheet, 0, 0, 0, 6, "Dynamic Support Register", nullptr);
        worksheet_merge_range(sheet, 2, 1, 2, 3, "Young person", nullptr);
        worksheet_merge_range(sheet, 2, 4, 2, 5, "RAG", nullptr);
        Text(sheet, 3, 1, "Name");
        Text(sheet, 3, 2, "DOB");
        Text(sheet, 3, 3, "NHS no.");
        Text(sheet, 3, 4, "Rating");
        Text(sheet, 3, 5, "Date");
        worksheet_merge_range(sheet, 2, 6, 3, 6, "Keyworker", nullptr);
        Text(sheet, 5, 1, "SMITH, Jane");
        lxw_datetime born{2011, 4, 3, 0, 0, 0};
        worksheet_write_datetime(sheet, 5, 2, &born, day);
        worksheet_write_number(sheet, 5, 3, 9991234560.0, nullptr);
        worksheet_write_blank(sheet, 5, 4, red);
        worksheet_write_number(sheet, 5, 5, 46000, nullptr);
        worksheet_merge_range(sheet, 5, 6, 6, 6, "Kim Walker", nullptr);
        Text(sheet, 6, 1, "Tom Brown");
        Text(sheet, 6, 2, "1.2.09");
        Text(sheet, 6, 4, "A");
        worksheet_write_formula_str(sheet, 7, 1, "=\"Ann\"&\" Green\"", nullptr, "Ann Green");
        Text(sheet, 7, 2, "12/2011");
        Text(sheet, 7, 4, "Green");
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        worksheet_set_row_opt(sheet, 7, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        Text(sheet, 9, 1, "Total");
        worksheet_write_number(sheet, 9, 2, 3, nullptr);
    });
}

const SheetRow& RowNumbered(const Sheet& sheet, int number) {
    for (const SheetRow& row : sheet.rows)
        if (row.number == number) return row;
    throw std::runtime_error("no such row");
}

TEST(ReadXlsx, ReadsAMessyWorkbook) {
    const auto book = ReadWorkbook(Messy());
    ASSERT_TRUE(book) << book.error().fields.at(0).message;
    ASSERT_EQ(book->sheets.size(), 2U);
    EXPECT_EQ(LikeliestSheet(*book, kToday), 1U);
    const Sheet& sheet = book->sheets[1];
    EXPECT_EQ(sheet.name, "DSR current");
    const SheetRow& jane = RowNumbered(sheet, 6);
    EXPECT_EQ(jane.At(1).text, "SMITH, Jane");
    EXPECT_EQ(jane.At(2).text, "2011-04-03") << "a cell that is a day";
    EXPECT_EQ(jane.At(3).text, "9991234560") << "not in powers of ten";
    EXPECT_EQ(jane.At(4).fill, "FF0000");
    EXPECT_EQ(RowNumbered(sheet, 7).At(6).text, "Kim Walker") << "merged down";
    EXPECT_TRUE(RowNumbered(sheet, 7).At(6).repeated);
    EXPECT_EQ(RowNumbered(sheet, 8).At(1).text, "Ann Green") << "what a formula gave";
    EXPECT_TRUE(RowNumbered(sheet, 8).hidden);
    ASSERT_EQ(book->remarks.size(), 1U);
    EXPECT_NE(book->remarks[0].find("1 row is hidden"), std::string::npos);
    const Layout layout = GuessLayout(sheet, kToday);
    EXPECT_EQ(layout.last_heading_row, 4);
    EXPECT_EQ(layout.ColumnOf(Field::kName), 1U);
    EXPECT_EQ(layout.ColumnOf(Field::kBorn), 2U);
    EXPECT_EQ(layout.ColumnOf(Field::kNhsNumber), 3U);
    EXPECT_EQ(layout.ColumnOf(Field::kRating), 4U);
    EXPECT_EQ(layout.ColumnOf(Field::kRatedOn), 5U);
    EXPECT_EQ(layout.ColumnOf(Field::kKeyworker), 6U);
}

std::string Words(const Result<Workbook>& book) {
    return book ? "read" : book.error().fields.at(0).message;
}

TEST(ReadXlsx, NeverBreaksOnAFileThatIsCutOrChanged) {
    const std::string bytes = Messy();
    for (std::size_t size = 4; size < bytes.size(); size += 97)
        EXPECT_NE(Words(ReadWorkbook(std::string_view(bytes).substr(0, size))), "read") << size;
    for (std::size_t at = 0; at < bytes.size(); at += 61) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x5A);
        EXPECT_FALSE(Words(ReadWorkbook(changed)).empty());
    }
}

// An archive of one file, as bytes.
std::string Zipped(const char* name, const std::string& content) {
    zip_error_t error;
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_source_t* part = zip_source_buffer(archive, content.data(), content.size(), 0);
    zip_file_add(archive, name, part, ZIP_FL_OVERWRITE);
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

TEST(ReadWorkbook, SaysWhatToDoWithAFileThatIsNone) {
    EXPECT_NE(Words(ReadWorkbook("")).find("empty"), std::string::npos);
    EXPECT_NE(Words(ReadWorkbook("%PDF-1.7")).find("PDF"), std::string::npos);
    EXPECT_NE(Words(ReadWorkbook("\xD0\xCF\x11\xE0...")).find(".xlsx"), std::string::npos);
    const std::string old = "\xD0\xCF\x11\xE0" + std::string(500, '\0');
    const auto named = [&](std::string_view part) {
        std::string bytes = old;
        for (const char c : part) bytes += std::string{c, '\0'};
        return Words(ReadWorkbook(bytes));
    };
    EXPECT_NE(named("EncryptedPackage").find("has a password"), std::string::npos);
    EXPECT_NE(named("WordDocument").find("Word document"), std::string::npos);
    EXPECT_NE(named("Workbook").find("old .xls file"), std::string::npos);
    EXPECT_NE(Words(ReadWorkbook("<html><table>")).find("web page"), std::string::npos);
    EXPECT_NE(
        Words(ReadWorkbook("<?xml version=\"1.0\"?>\n<Workbook/>")).find("old XML"),
        std::string::npos
    );
    EXPECT_NE(Words(ReadWorkbook("{\\rtf1 Name}")).find("text document"), std::string::npos);
    EXPECT_NE(
        Words(ReadWorkbook(std::string("\x89PNG\r\n\x1A\n\0\0", 10))).find("picture"),
        std::string::npos
    );
    EXPECT_NE(
        Words(ReadWorkbook(std::string("\x1F\x8B\x08\0\0\0", 6))).find("not a spreadsheet"),
        std::string::npos
    );
    EXPECT_NE(
        Words(ReadWorkbook(Zipped("word/document.xml", "x"))).find("Word"), std::string::npos
    );
    EXPECT_NE(Words(ReadWorkbook(Zipped("xl/workbook.bin", "x"))).find(".xlsb"), std::string::npos);
    EXPECT_NE(Words(ReadWorkbook(Zipped("Index/a.iwa", "x"))).find("Numbers"), std::string::npos);
    EXPECT_NE(Words(ReadWorkbook(Zipped("dsr.xlsx", "x"))).find("zip file"), std::string::npos);
    EXPECT_NE(
        Words(ReadWorkbook(Zipped("content.xml", "x"))).find("OpenDocument"), std::string::npos
    );
    EXPECT_NE(Words(ReadWorkbook(Zipped("letter.txt", "x"))).find("archive"), std::string::npos);
    const std::string bomb = Zipped("xl/workbook.xml", std::string(40'000'000, ' '));
    EXPECT_NE(Words(ReadWorkbook(bomb)).find("unpacks to far more"), std::string::npos);
    EXPECT_NE(
        Words(ReadWorkbook(
                  "Name\n" + std::string(10'020, '\n') +
                  [] {
                      std::string rows;
                      for (int i = 0; i <= 5'000; ++i) rows += "Jane Smith\n";
                      return rows;
                  }()
              ))
            .find("5,000 rows"),
        std::string::npos
    );
    EXPECT_NE(
        Words(ReadWorkbook(std::string(300, ',') + "x\n")).find("200 columns"), std::string::npos
    );
}

TEST(ReadColumnText, UnderstandsMarksCharactersAndQuotes) {
    const auto cell = [](std::string_view bytes, std::size_t row, std::size_t column) {
        const auto book = ReadWorkbook(bytes);
        return book ? book->sheets[0].rows.at(row).At(column).text : Words(book);
    };
    EXPECT_EQ(cell("Name,DOB\n\"Smith, Jane\",3/4/2011\n", 1, 0), "Smith, Jane");
    EXPECT_EQ(cell("Name;DOB\nSmith, Jane;3/4/2011\nBrown, Tom;1/2/2009\n", 1, 1), "3/4/2011");
    EXPECT_EQ(cell("Name\tDOB\r\nJane Smith\t3/4/2011\r\n", 1, 1), "3/4/2011");
    EXPECT_EQ(cell("sep=|\nName|DOB\nJane|3/4/2011\n", 1, 1), "3/4/2011");
    EXPECT_EQ(cell("\xEF\xBB\xBFName,DOB\nZo\xC3\xAB,1\n", 0, 0), "Name");
    EXPECT_EQ(cell("Name,DOB\nZo\xEB,1\n", 1, 0), "Zo\xC3\xAB") << "Windows-1252";
    EXPECT_EQ(cell("Name,Note\nJane,\x93OK\x94\n", 1, 1), "“OK”");
    EXPECT_EQ(cell(std::string("\xFF\xFEN\0a\0\t\0b\0\n\0", 12), 0, 1), "b") << "UTF-16";
    EXPECT_EQ(cell("a,\"two\nlines \"\"x\"\"\"\n", 0, 1), "two\nlines \"x\"");
    EXPECT_EQ(cell("a\rb\r", 1, 0), "b");
    EXPECT_EQ(cell("a,b\n\n\nc,d\n", 1, 0), "c");
}

// The file that the journey sends.
TEST(ReadWorkbook, ReadsTheMessyRegister) {
    std::ifstream file("tests/data/messy_register.xlsx", std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    const auto book = ReadWorkbook(bytes);
    ASSERT_TRUE(book) << Words(book);
    const Date day = DateOf(2023, 1, 9);
    const Sheet& sheet = book->sheets.at(LikeliestSheet(*book, day));
    const Layout layout = GuessLayout(sheet, day);
    EXPECT_EQ(layout.last_heading_row, 5);
    EXPECT_EQ(layout.ColumnOf(Field::kName), 1U);
    EXPECT_EQ(layout.ColumnOf(Field::kBorn), 2U);
    EXPECT_EQ(layout.ColumnOf(Field::kDiagnosis), 4U);
    EXPECT_EQ(layout.ColumnOf(Field::kRating), 5U);
    EXPECT_EQ(layout.ColumnOf(Field::kRatedOn), 6U);
    EXPECT_EQ(layout.ColumnOf(Field::kKeyworker), 7U);
    EXPECT_EQ(layout.ColumnOf(Field::kOnRegisterSince), 8U);
    EXPECT_EQ(layout.ColumnOf(Field::kAdmittedOn), 10U);
    std::string rows;
    for (const SheetRow& row : sheet.rows) {
        if (row.number <= layout.last_heading_row) continue;
        const auto line = ReadRow(layout, {.row = row}, {day, day, {}});
        if (!line.about_somebody) continue;
        const auto rating = line.rating ? std::string(NameOf(*line.rating)) : "none";
        rows += line.details.family_name.Reveal() + " " + ToText(line.details.date_of_birth) + " " +
                (line.inpatient ? "blue" : rating) + (line.HasProblem() ? " look" : "") + "\n";
    }
    EXPECT_EQ(
        rows,
        "Quillfeather 2011-04-03 red\n"
        "Thistlewood 2009-04-03 amber\n"
        "Marchbanks 2010-07-19 green\n"
        "van der Hoeven 2007-03-25 red\n"
        "McAllister 1970-01-01 green look\n"
        "Oakapple 2006-08-01 blue\n"
        "Quillfeather 2011-04-03 red\n"
        "O'Hanrahan 2008-11-30 none look\n"
        "Larkrise 2012-02-14 green\n"
    );
}

// A row as it would be recorded, in one line; then what is wrong with it, and what else is noted.
std::string Line(const KeptBook& book, const KeptRow& kept) {
    const auto line = ReadRow(book.layout, kept, {kToday, kToday, {}});
    std::string text = std::to_string(kept.row.number) + ": ";
    if (!line.about_somebody) return text + "nobody\n";
    const people::DetailsRecorded& details = line.details;
    text += details.given_name.Reveal() + " | " + details.family_name.Reveal();
    if (details.preferred_name) text += " (" + details.preferred_name->Reveal() + ")";
    if (details.date_of_birth != Date{}) text += ", " + ToText(details.date_of_birth);
    if (details.nhs_number) text += ", " + details.nhs_number->Reveal();
    if (details.locality) text += ", " + *details.locality;
    text += line.inpatient ? ", blue" : line.rating ? ", " + std::string(NameOf(*line.rating)) : "";
    text += "\n";
    for (const Note& note : line.notes)
        if (note.kind == Note::Kind::kProblem)
            text += "   ! " + note.words + "\n";
        else if (note.field == Field::kRating || note.field == Field::kBorn)
            text += "   - " + note.words + "\n";
    return text;
}

// What is made of a file, as the pages show it.
std::string Described(const std::string& bytes) {
    auto book = ReadWorkbook(bytes);
    if (!book) return "refused: " + Words(book) + "\n";
    const auto sent = PrepareSheet(*std::move(book), "file", kToday);
    const KeptBook& kept = sent.book;
    std::string text = "sheet " + kept.sheets.at(static_cast<std::size_t>(kept.sheet)).name +
                       ", headings to row " + std::to_string(kept.layout.last_heading_row) + "\n";
    for (const auto& remark : kept.remarks) text += "* " + remark + "\n";
    for (const auto& remark : kept.layout.remarks) text += "* " + remark + "\n";
    for (const Column& column : kept.layout.columns)
        if (column.field)
            text += "“" + column.heading + "” is " + std::string(NameOf(*column.field)) + "\n";
    for (const KeptRow& row : sent.rows)
        if (row.sheet == kept.sheet && row.row.number > kept.layout.last_heading_row)
            text += Line(kept, row);
    return text;
}

std::string BytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Spreadsheets as services keep them, each laid out in another way: see make_spreadsheets.py.
TEST(ReadWorkbook, ReadsSpreadsheetsOfEveryLayout) {
    const std::filesystem::path folder = "tests/data/spreadsheets";
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() != ".py" && entry.path().filename() != "expected.txt")
            paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::string all;
    for (const auto& path : paths)
        all += "## " + path.filename().string() + "\n" + Described(BytesOf(path)) + "\n";
    EXPECT_GE(paths.size(), 25U);
    if (all == BytesOf(folder / "expected.txt")) return;
    const auto found = std::filesystem::temp_directory_path() / "spreadsheets-found.txt";
    std::ofstream(found) << all;
    FAIL() << "What is made of the spreadsheets has changed: compare expected.txt with "
           << found.string();
}

TEST(RestXlsx, HoldsTextAloneAndCanBeSentAgain) {
    const std::string bytes = RestXlsx(
        {"Name", "DOB"}, {{{"=HYPERLINK(\"http://example.org\")", "12/2011"}, "Which day was it?"}}
    );
    const auto book = ReadWorkbook(bytes);
    ASSERT_TRUE(book);
    const Sheet& sheet = book->sheets.at(0);
    EXPECT_EQ(sheet.rows.at(0).At(2).text, "Why it is not in the register");
    EXPECT_EQ(sheet.rows.at(1).At(0).text, "=HYPERLINK(\"http://example.org\")") << "no formula";
    EXPECT_EQ(sheet.rows.at(1).At(2).text, "Which day was it?");
}

}  // namespace
}  // namespace alongside::spreadsheets
