// The pages by which a register is taken from a spreadsheet, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admissions_tables.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/register/register_tables.h"
#include "care/spreadsheets/spreadsheet_pages.h"
#include "care/spreadsheets/spreadsheets_tables.h"
#include "care/spreadsheets/workbook_reader.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::spreadsheets {
namespace {

constexpr const char* kStart = "/register/spreadsheet";

class SpreadsheetPagesTest : public test::PageTest {
protected:
    SpreadsheetPagesTest()
        : PageTest(
              {&dsr::AddRegister,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &workforce::AddWorkforce,
               &AddSpreadsheets},
              {SpreadsheetRoutes()}
          ) {}

    static bool Has(const std::string& body, const std::string& words) {
        return body.find(words) != std::string::npos;
    }
    // Sends rows; gives the address of the spreadsheet.
    std::string Sent(const std::string& rows) {
        const auto sent = Send(Get(kStart), kStart, {{"pasted", rows}});
        EXPECT_EQ(sent.status, 303) << sent.body;
        const std::string columns = GoesTo(sent);
        return columns.substr(0, columns.rfind('/'));
    }
    std::string Matched(const std::string& rows) {
        const std::string page = Sent(rows);
        web::Fields fields = {{"column-0", "name"}, {"column-1", "born"}, {"column-2", "rating"}};
        const auto matched = Send(Get(page + "/columns"), page + "/columns", fields);
        EXPECT_EQ(GoesTo(matched), page) << matched.body;
        return page;
    }
    const std::string rows_ =
        "Name,DOB,RAG,Hobby\nJo Brown,3/4/2011,R,Chess\nAl Green,12/2011,A,Football\n";
};
INSTANTIATE_ON_SQLITE(SpreadsheetPagesTest);

TEST_P(SpreadsheetPagesTest, SaysWhatToDoWithoutAFileOrWithOneThatIsNone) {
    const auto nothing = Send(Get(kStart), kStart, {});
    EXPECT_EQ(nothing.status, 422);
    EXPECT_TRUE(Has(nothing.body, "Choose a spreadsheet, or paste its rows"));
    const auto wrong = Send(Get(kStart), kStart, {{"pasted", "a\x01"}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(Has(wrong.body, "This is not a spreadsheet"));
}

TEST_P(SpreadsheetPagesTest, ShowsItsGuessOfTheColumnsWithSamples) {
    const auto page = Get(Sent(rows_) + "/columns");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page.body, "Column A: Name"));
    EXPECT_TRUE(Has(page.body, "Jo Brown; Al Green"));
    EXPECT_TRUE(Has(page.body, "<option value=\"born\" selected>"));
    EXPECT_TRUE(Has(page.body, "Not taken over unless you choose what it is."));
    EXPECT_TRUE(Has(Get(kStart).body, "Pasted rows")) << "it can be carried on with";
}

TEST_P(SpreadsheetPagesTest, SaysWhatIsWrongWithTheColumnsAndKeepsThem) {
    const std::string page = Sent(rows_);
    const auto twice = Send(
        Get(page + "/columns"), page + "/columns", {{"column-0", "name"}, {"column-1", "name"}}
    );
    EXPECT_EQ(twice.status, 422);
    EXPECT_TRUE(Has(twice.body, "is chosen for two columns"));
    const auto unknown =
        Send(Get(page + "/columns"), page + "/columns", {{"column-0", "nonsense"}});
    EXPECT_EQ(unknown.status, 422);
    EXPECT_EQ(GoesTo(Get(page)), page + "/columns") << "no rows before the columns are matched";
}

TEST_P(SpreadsheetPagesTest, ShowsRowsWithWhatIsWrongAndBringsInTheRest) {
    const std::string page = Matched(rows_);
    const auto rows = Get(page);
    EXPECT_TRUE(Has(rows.body, "Ready: 1"));
    EXPECT_TRUE(Has(rows.body, "Need a look: 1"));
    EXPECT_TRUE(Has(rows.body, "is a month and a year: which day was it?"));
    EXPECT_TRUE(Has(rows.body, "1 column is not taken over"));
    EXPECT_TRUE(Has(rows.body, "D: Hobby"));
    EXPECT_FALSE(Has(Get(page + "?show=look").body, "Jo Brown"));
    EXPECT_TRUE(Has(Get(page + "?show=look").body, "Al Green"));
    const auto done = Send(rows, page + "/import", {});
    EXPECT_EQ(GoesTo(done), page);
    const auto after = Get(page);
    EXPECT_TRUE(Has(after.body, "Brought in: 1"));
    EXPECT_FALSE(Has(after.body, "Jo Brown")) << "what was brought in is in the record alone";
    EXPECT_EQ(GoesTo(Send(rows, page + "/import", {})), page) << "pressed twice";
    EXPECT_TRUE(Has(Get(page).body, "Brought in: 1"));
}

TEST_P(SpreadsheetPagesTest, ShowsWhatIsSaidBetweenTheRows) {
    const std::string page = Sent(
        "Our register\nName,DOB,Added\nRED,,\nJo Brown,3/4/2011,1/2/2022\nAMBER,,\n"
        "Al Green,5/6/2010,1/2/2022\nClosed cases,,\nUna Field,1/1/2010,1/2/2020\n"
    );
    const auto columns = Get(page + "/columns");
    EXPECT_TRUE(Has(columns.body, "some rows seem to be of people who left"));
    EXPECT_TRUE(Has(columns.body, "Rating, by the headings between rows"));
    EXPECT_FALSE(Has(columns.body, "Said of the row otherwise")) << "it is no answer of theirs";
    EXPECT_FALSE(Has(columns.body, "RED;")) << "no sample of a name";
    Send(
        columns,
        page + "/columns",
        {{"column-0", "name"},
         {"column-1", "born"},
         {"column-2", "on-register-since"},
         {"column-3", "rating"}}
    );
    const auto rows = Get(page);
    EXPECT_TRUE(Has(rows.body, "Ready: 2"));
    EXPECT_TRUE(Has(rows.body, "The row says “Closed”"));
    EXPECT_FALSE(Has(rows.body, ">2</td>")) << "the heading is no row of anybody";
    EXPECT_TRUE(Has(Get(page + "?show=aside").body, ">2</td>"));
}

TEST_P(SpreadsheetPagesTest, PutsARowRightInPlace) {
    const std::string page = Matched(rows_);
    const std::string row = page + "/rows/3";
    const auto form = Get(row);
    EXPECT_TRUE(Has(form.body, "id=\"field-born-error\"")) << "at its cell";
    EXPECT_TRUE(Has(form.body, "Football")) << "the whole row can be read";
    const auto still = Post(row, {{"field-born", "sometime"}});
    EXPECT_EQ(GoesTo(still), row);
    EXPECT_TRUE(Has(Get(row).body, "value=\"sometime\""));
    EXPECT_EQ(GoesTo(Post(row, {{"field-born", "3/12/2011"}})), page);
    EXPECT_TRUE(Has(Get(page).body, "Ready: 2"));
    Post(row, {{"act", "skip"}});
    EXPECT_TRUE(Has(Get(page).body, "Left out: 1"));
}

TEST_P(SpreadsheetPagesTest, ShowsWhoOnRecordMayBeTheSameAndNotesTheLook) {
    const auto jo = NewPerson("Jo", "Brown", DateOf(2011, 4, 3));
    const std::string page = Matched(rows_);
    EXPECT_TRUE(Has(Get(page).body, "Need a look: 2"));
    const std::string row = page + "/rows/2";
    const auto form = Get(row);
    EXPECT_TRUE(Has(form.body, "They are the same"));
    EXPECT_TRUE(Has(form.body, "/people/" + jo.value));
    EXPECT_EQ(CountLooks(jo), 1U);
    Post(row, {{"act", "same-person"}, {"person", jo.value}});
    EXPECT_TRUE(Has(Get(page).body, "Ready: 1"));
    EXPECT_EQ(Post(row, {{"act", "same-person"}, {"person", "nobody"}}).status, 404);
}

TEST_P(SpreadsheetPagesTest, GivesTheRestWithReasonsAndForgets) {
    const std::string page = Matched(rows_);
    Send(Get(page), page + "/import", {});
    const auto rest = Get(page + "/rest.xlsx");
    const auto book = ReadWorkbook(rest.body);
    ASSERT_TRUE(book);
    ASSERT_EQ(book->sheets.at(0).rows.size(), 2U);
    EXPECT_EQ(book->sheets[0].rows[1].At(0).text, "Al Green");
    EXPECT_TRUE(Has(book->sheets[0].rows[1].At(4).text, "which day was it?"));
    EXPECT_EQ(GoesTo(Send(Get(page), page + "/forget", {})), kStart);
    EXPECT_EQ(Get(page).status, 404);
}

}  // namespace
}  // namespace alongside::spreadsheets
