// The register's pages: what they answer, link to, leave out and write to a file.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <zip.h>

#include "care/overview/board_pages.h"
#include "support/board_fixture.h"
#include "support/page_fixture.h"

namespace alongside::overview {
namespace {

using dsr::Rating;
using identity::Grants;
using identity::Permission;
using keyworking::AllocationRole;
using std::chrono::days;

class BoardPages : public test::PageTest {
protected:
    BoardPages() : PageTest(kBoardModules, {BoardRoutes()}) {}

    people::PersonId Add(Invented person) {
        if (person.stays.empty()) person.stays = {{today_ - days(30)}};
        WithJournal([&](journal::Journal& journal) { RecordAll(journal, person); });
        return person.id;
    }
    Invented Ann() const {
        Invented ann = Somebody("Ann", "Example", DateOf(2008, 5, 17), "Ashford");
        ann.details.reference = "R-ANN";
        ann.ratings = {{Rating::kRed, today_ - days(12)}};
        return ann;
    }
    Invented Bob() const {
        Invented bob = Somebody("Bob", "Sample", DateOf(1990, 1, 1), "Dover");
        bob.details.reference = "R-BOB";
        return bob;
    }
    workforce::PostId AddWorker(const std::string& name) {
        workforce::PostId post;
        WithJournal([&](journal::Journal& journal) { post = RecordPost(journal, Keyworker(name)); }
        );
        return post;
    }
    /// The bytes of a file that is streamed.
    static std::string BytesOf(const web::Response& response) {
        std::string bytes;
        for (int pieces = 0; pieces < 1000; ++pieces) {
            std::string chunk;
            const web::More more = response.source(chunk);
            bytes += chunk;
            if (more == web::More::kNo) return bytes;
        }
        ADD_FAILURE() << "the file never ends";
        return bytes;
    }
    std::string Csv(const std::string& query = "") { return BytesOf(Get("/register.csv" + query)); }
    /// The address that a link with this text has.
    static std::string LinkOf(const std::string& page, const std::string& text) {
        const auto at = page.find(text);
        if (at == std::string::npos) return "";
        const auto href = page.rfind("href=\"", at);
        const auto end = page.find('"', href + 6);
        std::string address = page.substr(href + 6, end - href - 6);
        for (std::size_t i = 0; (i = address.find("&amp;")) != std::string::npos;)
            address.replace(i, 5, "&");
        return address;
    }
};
INSTANTIATE_ON_SQLITE(BoardPages);

bool Has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}
std::size_t CountOfText(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

TEST_P(BoardPages, AnEmptyRegisterSaysWhoAppearsHereAndOffersToAddSomebody) {
    const auto page = Get("/register");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page.body, "Nobody is on the register yet"));
    EXPECT_TRUE(Has(page.body, "/people/new"));
    EXPECT_FALSE(Has(page.body, "register.csv"));
    const auto reader = Get("/register", Grants{Permission::kViewRegister});
    EXPECT_FALSE(Has(reader.body, "/people/new"));
}

TEST_P(BoardPages, SomebodyIsShownWithEverythingThatTheBoardSaysOfThem) {
    const auto jo = AddWorker("Jo Worker");
    const auto kim = AddWorker("Kim Worker");
    Invented ann = Ann();
    ann.team = {
        {jo, AllocationRole::kLead, {today_ - days(5)}},
        {kim, AllocationRole::kSupport, {today_ - days(5)}}};
    const auto id = Add(ann);
    const std::string page = Get("/register").body;
    const std::string row = page.substr(page.find("/people/" + id.value));
    EXPECT_TRUE(Has(row, ">Ann Example</a>"));
    EXPECT_TRUE(Has(row, "Red</strong>"));
    EXPECT_TRUE(Has(row, "14"));
    EXPECT_TRUE(Has(row, "Ashford"));
    EXPECT_TRUE(Has(row, "Jo Worker"));
    EXPECT_TRUE(Has(row, "+1 other<"));
    EXPECT_TRUE(Has(row, "12 days ago"));
}

TEST_P(BoardPages, SomebodyInHospitalIsMarkedAndKeepsTheirRating) {
    Invented ann = Ann();
    ann.admissions = {{today_ - days(3)}};
    Add(ann);
    const std::string page = Get("/register?rating=blue").body;
    EXPECT_TRUE(Has(page, "In hospital</strong>"));
    EXPECT_TRUE(Has(page, "rated red"));
}

TEST_P(BoardPages, ALeadWhosePostHasClosedIsStillNamed) {
    workforce::PostRecorded gone = Keyworker("Gone Worker");
    gone.closed_on = today_ - days(1);
    workforce::PostId post;
    WithJournal([&](journal::Journal& journal) { post = RecordPost(journal, gone); });
    Invented ann = Ann();
    ann.team = {{post, AllocationRole::kLead, {today_ - days(5)}}};
    Add(ann);
    EXPECT_TRUE(Has(Get("/register").body, "Gone Worker"));
}

TEST_P(BoardPages, OffersTheLeadsOfThePageWhereAnAreaHasTooManyWorkers) {
    const auto jo = AddWorker("Jo Worker");
    Invented ann = Ann();
    ann.team = {{jo, AllocationRole::kLead, {today_ - days(5)}}};
    Add(ann);
    for (int i = 0; i < 99; ++i) AddWorker("Other Worker " + std::to_string(i));
    EXPECT_TRUE(Has(Get("/register").body, "Other Worker 98</option>"));
    AddWorker("One Too Many");
    const std::string page = Get("/register").body;
    EXPECT_TRUE(Has(page, "Jo Worker</option>"));
    EXPECT_FALSE(Has(page, "Other Worker 98</option>"));
    EXPECT_TRUE(Has(page, "The team page leads to the others"));
}

TEST_P(BoardPages, FiltersLiveInTheAddress) {
    const auto jo = AddWorker("Jo Worker");
    Invented ann = Ann();
    ann.team = {{jo, AllocationRole::kLead, {today_ - days(5)}}};
    Add(ann);
    Add(Bob());
    const std::vector<std::tuple<std::string, bool, bool>> cases = {
        {"", true, true},
        {"?rating=red", true, false},
        {"?rating=unrated", false, true},
        {"?age=under_18", true, false},
        {"?age=over_25", false, true},
        {"?locality=Dover", false, true},
        {"?keyworker=none", false, true},
        {"?keyworker=" + jo.value, true, false},
        {"?rating=red&age=over_25", false, false},
        {"?rating=red&age=under_18&locality=Ashford&keyworker=" + jo.value, true, false},
    };
    for (const auto& [query, ann_is_shown, bob_is_shown] : cases) {
        const auto page = Get("/register" + query);
        EXPECT_EQ(page.status, 200) << query;
        EXPECT_EQ(Has(page.body, ">Ann Example</a>"), ann_is_shown) << query;
        EXPECT_EQ(Has(page.body, ">Bob Sample</a>"), bob_is_shown) << query;
        EXPECT_EQ(Has(page.body, "Nobody matches"), !ann_is_shown && !bob_is_shown) << query;
    }
}

TEST_P(BoardPages, CountsLinkToThoseWhomTheyCount) {
    Add(Ann());
    Add(Bob());
    const std::string page = Get("/register").body;
    EXPECT_TRUE(Has(page, "href=\"/register?rating=red\""));
    EXPECT_TRUE(Has(page, "href=\"/register?rating=red&amp;age=under_18\""));
    EXPECT_FALSE(Has(page, "rating=red&amp;age=over_25")) << "nobody is counted there";
    EXPECT_TRUE(Has(page, "href=\"/register?keyworker=none\""));
}

TEST_P(BoardPages, AValueThatMeansNothingIsLeftAsideAndSaid) {
    Add(Ann());
    for (const char* name : {"rating", "age", "sort"}) {
        const auto page = Get("/register?" + std::string(name) + "=%3Cscript%3E");
        EXPECT_EQ(page.status, 200);
        EXPECT_TRUE(Has(page.body, ">Ann Example</a>")) << name;
        EXPECT_TRUE(Has(page.body, "address: " + std::string(name) + ".")) << name;
        EXPECT_FALSE(Has(page.body, "<script>")) << name;
    }
    EXPECT_TRUE(Has(Get("/register?after=..%2F").body, ">Ann Example</a>"));
    EXPECT_TRUE(Has(Get("/register?before=gone").body, ">Ann Example</a>"));
}

TEST_P(BoardPages, TextFromThePeopleIsEscaped) {
    Invented ann = Ann();
    ann.details.given_name = Sensitive(std::string("<script>alert(1)</script>"));
    ann.details.locality = "\"><img src=x>";
    Add(ann);
    for (const char* path : {"/register", "/register?locality=%22%3E%3Cimg%20src%3Dx%3E"}) {
        const std::string page = Get(path).body;
        EXPECT_FALSE(Has(page, "<script>alert")) << path;
        EXPECT_FALSE(Has(page, "<img src=x>")) << path;
        EXPECT_TRUE(Has(page, "&lt;script&gt;alert(1)")) << path;
    }
}

TEST_P(BoardPages, PagesOfFiftyLinkToEachOtherByIdsAndKeepTheFilters) {
    WithJournal([&](journal::Journal& journal) {
        for (int i = 0; i < 120; ++i) {
            Invented one = Somebody(
                "Person", "Number" + std::to_string(1000 + i), DateOf(2008, 5, 17), "Ashford"
            );
            one.stays = {{today_ - days(30)}};
            RecordAll(journal, one);
        }
    });
    const std::string first = Get("/register?locality=Ashford&sort=age").body;
    EXPECT_EQ(CountOfText(first, ">Person Number"), 50U);
    EXPECT_FALSE(Has(first, "Previous page"));
    const std::string to_second = LinkOf(first, "Next page");
    EXPECT_TRUE(Has(to_second, "locality=Ashford")) << to_second;
    EXPECT_TRUE(Has(to_second, "sort=age")) << to_second;
    EXPECT_FALSE(Has(to_second, "Number")) << "no name in an address";
    const std::string second = Get(to_second).body;
    EXPECT_EQ(CountOfText(second, ">Person Number"), 50U);
    EXPECT_TRUE(Has(second, ">Person Number1050<"));
    const std::string third = Get(LinkOf(second, "Next page")).body;
    EXPECT_EQ(CountOfText(third, ">Person Number"), 20U);
    EXPECT_FALSE(Has(third, "Next page"));
    const std::string back = Get(LinkOf(third, "Previous page")).body;
    EXPECT_TRUE(Has(back, ">Person Number1050<"));
    EXPECT_TRUE(Has(back, ">Person Number1099<"));
}

TEST_P(BoardPages, TheFileHoldsWhatIsShown) {
    const auto jo = AddWorker("Jo Worker");
    Invented ann = Ann();
    ann.team = {{jo, AllocationRole::kLead, {today_ - days(5)}}};
    Add(ann);
    Add(Bob());
    EXPECT_EQ(
        Csv("?rating=red"),
        "\xEF\xBB\xBFReference,Name,Age,Locality,Standing,Last rating,Rated on,Days since rated,"
        "Lead keyworker,Other workers,In hospital\r\n"
        "R-ANN,Ann Example,14,Ashford,red,red,2022-12-28,12,Jo Worker,0,no\r\n"
    );
    EXPECT_TRUE(Has(Csv(), "R-BOB,Bob Sample,33,Dover,unrated,,,,,0,no\r\n"));
}

TEST_P(BoardPages, AFileOfManyPagesHoldsEverybodyOnce) {
    WithJournal([&](journal::Journal& journal) {
        for (int i = 0; i < 1100; ++i) {
            Invented one = Somebody("Same", "Name", DateOf(2008, 5, 17), "Ashford");
            one.stays = {{today_ - days(30)}};
            RecordAll(journal, one);
        }
    });
    EXPECT_EQ(CountOfText(Csv(), "Same Name"), 1100U);
    EXPECT_EQ(CountOfText(Csv("?sort=age"), "Same Name"), 1100U);
}

TEST_P(BoardPages, NothingInAFileIsEverAFormula) {
    for (const char* name : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"}) {
        Invented one = Somebody(name, "Person", DateOf(2008, 5, 17), "=cmd|' /C calc'!A0");
        one.details.given_name = Sensitive(std::string(name));
        Add(one);
    }
    const std::string csv = Csv();
    for (const char* cell :
         {"\"'=1+1 Person\"",
          "\"'+1 Person\"",
          "\"'-1 Person\"",
          "\"'@SUM(A1) Person\"",
          "\"'\t=1 Person\""})
        EXPECT_TRUE(Has(csv, std::string(",") + cell + ",")) << cell;
    EXPECT_EQ(CountOfText(csv, "\"'=cmd|' /C calc'!A0\""), 5U);
}

TEST_P(BoardPages, QuotesCommasAndLineBreaksStayInTheirCell) {
    Invented one = Somebody("Ann \"A\"", "O'Test, Jr", DateOf(2008, 5, 17), "");
    Add(one);
    EXPECT_TRUE(Has(Csv(), ",\"Ann \"\"A\"\" O'Test, Jr\","));
}

// Reads one file of a workbook held in memory.
std::string InWorkbook(const std::string& bytes, const char* name) {
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) return "";
    zip_file_t* file = zip_fopen(archive, name, 0);
    std::string text(1UL << 20, '\0');
    const auto read = file == nullptr ? 0 : zip_fread(file, text.data(), text.size());
    text.resize(static_cast<std::size_t>(std::max<zip_int64_t>(read, 0)));
    if (file != nullptr) zip_fclose(file);
    zip_discard(archive);
    return text;
}

TEST_P(BoardPages, TheWorkbookHoldsTextAsTextAndNumbersAsNumbers) {
    Invented ann = Ann();
    ann.details.given_name = Sensitive(std::string("=1+1"));
    Add(ann);
    const auto response = Get("/register.xlsx");
    EXPECT_TRUE(Has(std::string(*response.Find("Content-Disposition")), "register.xlsx"));
    const std::string sheet = InWorkbook(BytesOf(response), "xl/worksheets/sheet1.xml");
    EXPECT_TRUE(Has(sheet, "t=\"inlineStr\"><is><t>=1+1 Example</t>")) << sheet;
    EXPECT_TRUE(Has(sheet, "<v>14</v>")) << sheet;
    EXPECT_FALSE(Has(sheet, "<f>")) << sheet;
}

TEST_P(BoardPages, ExportingIsForThoseWhoMay) {
    Add(Ann());
    const Grants reader{Permission::kViewRegister};
    EXPECT_EQ(Get("/register.csv", reader).status, 403);
    EXPECT_EQ(Get("/register.xlsx", reader).status, 403);
    EXPECT_FALSE(Has(Get("/register", reader).body, "register.csv"));
    EXPECT_TRUE(Has(Get("/register?rating=red").body, "/register.csv?rating=red"));
    EXPECT_EQ(Get("/register", Grants{Permission::kViewTeam}).status, 403);
}

// The board is kept between looks; never past a change, a day, or for a reader who sees less.
TEST_P(BoardPages, WhatWasKeptIsShownOnlyWhileItIsTrue) {
    const Grants reader{Permission::kViewRegister};
    Add(Ann());
    EXPECT_TRUE(Has(Get("/register").body, "register.csv"));
    EXPECT_FALSE(Has(Get("/register", reader).body, "register.csv"));
    EXPECT_FALSE(Has(Get("/register", reader).body, "/people/new"));
    EXPECT_TRUE(Has(Get("/register").body, "12 days ago"));
    EXPECT_FALSE(Has(Get("/register").body, "Bob Sample"));

    Add(Bob());
    EXPECT_TRUE(Has(Get("/register").body, "Bob Sample"));
    EXPECT_TRUE(Has(Get("/register", reader).body, "Bob Sample"));

    AdvanceDays(1);
    EXPECT_TRUE(Has(Get("/register").body, "13 days ago"));

    GoToNewArea(AreaId("QOX"));
    EXPECT_FALSE(Has(Get("/register").body, "Bob Sample"));
}

TEST_P(BoardPages, LooksAreLogged) {
    const auto looks = [&] {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            std::vector<std::string> what;
            for (const auto& look : identity::LooksAt(tables, scope, kStillKnown, 10))
                what.push_back(look.what);
            return what;
        });
    };
    Get("/register");
    EXPECT_EQ(looks(), (std::vector<std::string>{"register"}));
    Get("/register.csv");
    EXPECT_EQ(looks().size(), 2U);
}

TEST_P(BoardPages, ASearchIsPostedAndItsAddressHoldsNoName) {
    const auto ann = Add(Ann());
    const auto sent = Send(Get("/register"), "/register/search", {{"q", " example "}});
    EXPECT_EQ(sent.status, 303);
    const std::string address = GoesTo(sent);
    EXPECT_TRUE(address.starts_with("/register/search/")) << address;
    EXPECT_FALSE(Has(address, "example"));
    const auto page = Get(address);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page.body, "/people/" + ann.value));
    EXPECT_TRUE(Has(page.body, "Red</strong>"));
}

TEST_P(BoardPages, ASearchFindsThoseWhoAreNotOnTheRegister) {
    NewPerson("Cy", "Elsewhere");
    const auto page = Get(GoesTo(Post("/register/search", {{"q", "elsewhere"}})));
    EXPECT_TRUE(Has(page.body, "Cy Elsewhere"));
    EXPECT_TRUE(Has(page.body, "Not on the register"));
}

TEST_P(BoardPages, ASearchByNhsNumberFindsItsHolder) {
    Invented ann = Ann();
    ann.details.nhs_number = Sensitive(std::string("9990000018"));
    const auto id = Add(ann);
    const auto page = Get(GoesTo(Post("/register/search", {{"q", "999 000 0018"}})));
    EXPECT_TRUE(Has(page.body, "/people/" + id.value));
}

TEST_P(BoardPages, ASearchThatFindsNobodyOffersToAddThem) {
    const auto address = GoesTo(Post("/register/search", {{"q", "<b>nobody</b>"}}));
    const auto page = Get(address);
    EXPECT_TRUE(Has(page.body, "Nobody found"));
    EXPECT_TRUE(Has(page.body, "/people/new"));
    EXPECT_FALSE(Has(page.body, "<b>nobody"));
    EXPECT_FALSE(Has(Get(address, Grants{Permission::kViewRegister}).body, "/people/new"));
}

TEST_P(BoardPages, AnEmptySearchIsAskedForAgain) {
    const auto page = Post("/register/search", {{"q", "   "}});
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(Has(page.body, "Enter a name or an NHS number"));
    EXPECT_EQ(Post("/register/search", {{"q", std::string(201, 'a')}}).status, 422);
}

TEST_P(BoardPages, ASearchIsKeptForADay) {
    const auto address = GoesTo(Post("/register/search", {{"q", "ann"}}));
    EXPECT_EQ(Get(address).status, 200);
    AdvanceDays(2);
    const auto page = Get(address);
    EXPECT_EQ(page.status, 404);
    EXPECT_TRUE(Has(page.body, "Search again"));
    EXPECT_EQ(Get("/register/search/unknown").status, 404);
}

}  // namespace
}  // namespace alongside::overview
