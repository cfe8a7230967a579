// What is understood of what people write: days, ratings, names, headings, rows.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/reading.h"

#include <gtest/gtest.h>

#include "care/spreadsheets/cell_formula.h"
#include "care/spreadsheets/headings.h"
#include "care/spreadsheets/kept.h"
#include "care/spreadsheets/likeliest_sheet.h"
#include "care/spreadsheets/row.h"
#include "care/spreadsheets/said_otherwise.h"

namespace alongside::spreadsheets {
namespace {

using people::Diagnosis;

const Date kToday = DateOf(2026, 11, 22);

std::string DayText(const Cell& cell, DayKind kind = DayKind::kBirth) {
    const auto read = ReadDay(cell, kind, kToday);
    if (read.value) return ToText(*read.value);
    return read.problem.empty() ? "none" : "problem";
}

TEST(ReadDay, UnderstandsEveryUsualWay) {
    for (const char* written :
         {"2011-04-03",
          "03/04/2011",
          "3/4/2011",
          "3.4.11",
          "03-04-11",
          "3 April 2011",
          "3rd April 2011",
          "3rd of April, 2011",
          "3-Apr-11",
          "03 Apr 2011",
          "April 3, 2011",
          "Sun 3 April 2011",
          "03/04/2011 00:00:00",
          "2011-04-03T00:00:00",
          "2011/04/03",
          "03.04.2011 (15)",
          "DOB: 03/04/2011",
          "03/ 04 /2011",
          "03\\04\\2011",
          " '03/04/2011",
          "20110403",
          "03042011",
          "c. 3/4/2011",
          "40636"})
        EXPECT_EQ(DayText({.text = written}), "2011-04-03") << written;
    EXPECT_EQ(DayText({.text = "40636", .number = true}), "2011-04-03");
    EXPECT_EQ(DayText({.text = "40636.75", .number = true}), "2011-04-03");
}

TEST(ReadDay, TakesTheMonthFirstOnlyWhereNothingElseIsPossible) {
    const auto read = ReadDay({.text = "12/25/2010"}, DayKind::kBirth, kToday);
    ASSERT_TRUE(read.value);
    EXPECT_EQ(ToText(*read.value), "2010-12-25");
    EXPECT_FALSE(read.remark.empty());
}

TEST(ReadDay, TakesTheMonthFirstWhereTheColumnIsWrittenSo) {
    const auto day = [](const char* text) {
        const auto read = ReadDay({.text = text}, DayKind::kBirth, kToday, DayOrder::kMonthFirst);
        return read.value ? ToText(*read.value) : read.problem;
    };
    EXPECT_EQ(day("07/08/2012"), "2012-07-08");
    EXPECT_EQ(day("25/12/2010"), "2010-12-25") << "it cannot be";
    EXPECT_EQ(day("3 April 2011"), "2011-04-03");
    EXPECT_EQ(day("2011-04-03"), "2011-04-03");
    EXPECT_EQ(OnlyOrderOf({.text = "12/25/2010"}), DayOrder::kMonthFirst);
    EXPECT_EQ(OnlyOrderOf({.text = "25/12/2010"}), DayOrder::kDayFirst);
    EXPECT_EQ(OnlyOrderOf({.text = "3/4/2010"}), std::nullopt);
    EXPECT_EQ(OnlyOrderOf({.text = "2010-12-25"}), std::nullopt);
}

TEST(ReadDay, AsksWhereItCannotKnow) {
    for (const char* written :
         {"12/2011", "April 2011", "2011", "31/02/2011", "spring", "03/04/61", "32/01/2010", "x"})
        EXPECT_EQ(DayText({.text = written}), "problem") << written;
    for (const char* written : {"", " ", "-", "n/a", "TBC", "not known", "?", "\u00A0", "#REF!"})
        EXPECT_EQ(DayText({.text = written}), "none") << written;
    EXPECT_NE(
        ReadDay({.text = "12/2011"}, DayKind::kBirth, kToday).problem.find("which day"),
        std::string::npos
    );
}

TEST(ReadDay, ChoosesTheCenturyByWhoIsYoung) {
    EXPECT_EQ(DayText({.text = "1/2/09"}), "2009-02-01");
    EXPECT_EQ(DayText({.text = "1/2/02"}), "2002-02-01");
    EXPECT_EQ(DayText({.text = "1/2/99"}, DayKind::kOther), "1999-02-01");
    EXPECT_EQ(DayText({.text = "1/2/27"}, DayKind::kOther), "2027-02-01");
}

TEST(ReadName, FindsGivenAndFamilyName) {
    struct Case {
        const char* written;
        const char* given;
        const char* family;
        const char* preferred;
    };
    for (const Case& c : std::initializer_list<Case>{
             {"SMITH, Jane", "Jane", "Smith", ""},
             {"Smith, Jane", "Jane", "Smith", ""},
             {"Jane Smith", "Jane", "Smith", ""},
             {"Jane Smith (Janey)", "Jane", "Smith", "Janey"},
             {"Jane (Janey) Smith", "Jane", "Smith", "Janey"},
             {"Jane 'Janey' Smith", "Jane", "Smith", "Janey"},
             {"SMITH Jane", "Jane", "Smith", ""},
             {"Miss Jane Mary Smith", "Jane Mary", "Smith", ""},
             {"jane smith", "Jane", "Smith", ""},
             {"JANE SMITH", "Jane", "Smith", ""},
             {"O'NEILL, Sean", "Sean", "O'Neill", ""},
             {"MCBRIDE, ANNE-MARIE", "Anne-Marie", "McBride", ""},
             {"Lotte van der Berg", "Lotte", "van der Berg", ""},
             {"Zoë Müller", "Zoë", "Müller", ""},
             {"Jane Smith - 15yrs", "Jane", "Smith", ""},
             {"Jane Smith (aged 15)", "Jane", "Smith", ""},
             {"Jane Smith (known as Janey)", "Jane", "Smith", "Janey"},
             {"Jane Smith – aka Janey", "Jane", "Smith", "Janey"},
             {"Jane Smith (she/her)", "Jane", "Smith", ""},
             {"Jane Smith (NEW)", "Jane", "Smith", ""},
             {"1. Jane Smith *", "Jane", "Smith", ""},
             {"Jane  Smith\u00A0", "Jane", "Smith", ""}}) {
        const auto read = ReadName(c.written);
        ASSERT_TRUE(read.value) << c.written << ": " << read.problem;
        EXPECT_EQ(read.value->given, c.given) << c.written;
        EXPECT_EQ(read.value->family, c.family) << c.written;
        EXPECT_EQ(read.value->preferred, c.preferred) << c.written;
    }
    for (const char* written :
         {"JS",
          "J.S.",
          "Jane",
          "Smith,",
          "Jane and Ann Smith",
          "Jane Smith & Tom Brown",
          "Jane Smith\nTom Brown",
          "Jo / Joanna Smith"})
        EXPECT_FALSE(ReadName(written).problem.empty()) << written;
}

TEST(SplitNameAndDay, TakesOneCellApart) {
    for (const char* written :
         {"Jane Smith 03/04/2011",
          "Jane Smith (03/04/2011)",
          "Jane Smith, DOB 3.4.11",
          "Jane Smith - d.o.b. 3 April 2011",
          "Jane Smith\n03/04/2011"}) {
        const auto split = SplitNameAndDay({.text = written}, kToday);
        EXPECT_EQ(split.name, "Jane Smith") << written;
        ASSERT_TRUE(split.day.value) << written;
        EXPECT_EQ(ToText(*split.day.value), "2011-04-03") << written;
    }
}

TEST(ReadNhsNumber, SeesThroughHowItWasKept) {
    for (const char* written :
         {"9991234560",
          "999 123 4560",
          "999-123-4560",
          "'9991234560",
          "9991234560.0",
          "NHS: 999 123 4560",
          "999\u00A0123\u00A04560",
          "9.991234560E9"})
        EXPECT_EQ(ReadNhsNumber({.text = written}).value, "9991234560") << written;
    EXPECT_FALSE(ReadNhsNumber({.text = "999123456"}).problem.empty());
    EXPECT_FALSE(ReadNhsNumber({.text = "9.99E+09"}).problem.empty());
    EXPECT_FALSE(ReadNhsNumber({.text = "pending"}).value);
    EXPECT_TRUE(ReadNhsNumber({.text = "pending"}).problem.empty());
    EXPECT_TRUE(ReadNhsNumber({.text = "tbc"}).remark.empty());
}

TEST(ReadRating, KnowsLettersWordsNumbersAndColours) {
    using enum Colour;
    const auto rating = [](const char* text, const char* fill = "") {
        return ReadRating({.text = text, .fill = fill}, NumberedRatings::kOneIsRed).value;
    };
    for (const char* red : {"R", "red", "Red - high", "HIGH", "Red (1)", "1", "1 - Red", "r "})
        EXPECT_EQ(rating(red), kRed) << red;
    for (const char* amber : {"Amber (was red)", "A", "Amber", "yellow", "medium", "2"})
        EXPECT_EQ(rating(amber), kAmber) << amber;
    for (const char* amber : {"🟠", "Red → Amber", "was red, now amber", "M", "Amb"})
        EXPECT_EQ(rating(amber), kAmber) << amber;
    EXPECT_EQ(rating("🔴 ↑"), kRed);
    EXPECT_EQ(rating("Tier 4", "FF0000"), kRed) << "only the colour says it";
    for (const char* green : {"G", "green", "Low risk (green)", "3"})
        EXPECT_EQ(rating(green), kGreen) << green;
    for (const char* blue : {"B", "Blue", "Blue - inpatient"})
        EXPECT_EQ(rating(blue), kBlue) << blue;
    EXPECT_EQ(ReadRating({.text = "3"}, NumberedRatings::kThreeIsRed).value, kRed);
    EXPECT_FALSE(ReadRating({.text = "3"}, NumberedRatings::kNotSaid).problem.empty());
    for (const char* unclear : {"Red/Amber", "purple", "see notes"})
        EXPECT_FALSE(ReadRating({.text = unclear}, NumberedRatings::kNotSaid).problem.empty())
            << unclear;
    for (const char* none : {"", "not rated", "n/a"}) EXPECT_FALSE(rating(none)) << none;
    EXPECT_EQ(rating("", "FF0000"), kRed);
    EXPECT_EQ(rating("", "FFC7CE"), kRed);
    EXPECT_EQ(rating("", "FFC000"), kAmber);
    EXPECT_EQ(rating("", "FFFF00"), kAmber);
    EXPECT_EQ(rating("", "92D050"), kGreen);
    EXPECT_EQ(rating("", "00B050"), kGreen);
    EXPECT_EQ(rating("", "0070C0"), kBlue);
    for (const char* plain : {"FFFFFF", "D9D9D9", "DDEBF7", "000000", ""})
        EXPECT_FALSE(rating("", plain)) << plain;
    EXPECT_EQ(rating("Green", "FF0000"), kGreen) << "words count for more than a colour";
}

TEST(ReadWords, KnowsYesNoAndWhatWasDiagnosed) {
    for (const char* yes : {"y", "Yes", "✓", "TRUE", "1", "x", "Yes - 2019"})
        EXPECT_EQ(ReadYesNo(yes).value, true) << yes;
    for (const char* no : {"N", "no", "FALSE", "✗", "0"})
        EXPECT_EQ(ReadYesNo(no).value, false) << no;
    EXPECT_FALSE(ReadYesNo("").value);
    EXPECT_EQ(ReadDiagnosis("Y").value, Diagnosis::kConfirmed);
    EXPECT_EQ(ReadDiagnosis("moderate").value, Diagnosis::kConfirmed);
    EXPECT_EQ(ReadDiagnosis("awaiting assessment").value, Diagnosis::kSuspectedOnPathway);
    EXPECT_EQ(ReadDiagnosis("?").value, Diagnosis::kSuspectedOnPathway);
    EXPECT_EQ(ReadDiagnosis("suspected, not on pathway").value, Diagnosis::kSuspectedNotOnPathway);
    EXPECT_EQ(ReadDiagnosis("No").value, Diagnosis::kNone);
    EXPECT_FALSE(ReadDiagnosis("").value);
}

TEST(ReadDiagnoses, TakesOneColumnAboutBothApart) {
    struct Case {
        const char* written;
        Diagnosis autism;
        Diagnosis disability;
    };
    using enum Diagnosis;
    for (const Case& c : std::initializer_list<Case>{
             {"Autism + LD", kConfirmed, kConfirmed},
             {"ASD", kConfirmed, kUnknown},
             {"LD", kUnknown, kConfirmed},
             {"ASD, ?LD", kConfirmed, kSuspectedOnPathway},
             {"ASC (awaiting assessment)", kSuspectedOnPathway, kUnknown},
             {"Both", kConfirmed, kConfirmed},
             {"Autism and mild learning disability", kConfirmed, kConfirmed}}) {
        const auto read = ReadDiagnoses(c.written);
        ASSERT_TRUE(read.value) << c.written;
        EXPECT_EQ(read.value->autism, c.autism) << c.written;
        EXPECT_EQ(read.value->learning_disability, c.disability) << c.written;
    }
    EXPECT_FALSE(ReadDiagnoses("ADHD").value);
}

TEST(ReadWords, KnowsConsentReferrersSectionsAndWorkers) {
    EXPECT_EQ(ReadConsent("Yes").value, dsr::Consent::kGiven);
    EXPECT_EQ(ReadConsent("Best interests").value, dsr::Consent::kBestInterests);
    EXPECT_EQ(ReadConsent("Parental").value, dsr::Consent::kParentalResponsibility);
    EXPECT_FALSE(ReadConsent("No").value) << "it may mean that nobody has asked";
    EXPECT_EQ(ReadReferredBy("CAMHS").value, dsr::ReferralSource::kHealth);
    EXPECT_EQ(ReadReferredBy("Mum").value, dsr::ReferralSource::kFamily);
    EXPECT_EQ(ReadLegalStatus("Section 3").value, "03");
    EXPECT_EQ(ReadLegalStatus("s.2").value, "02");
    EXPECT_EQ(ReadLegalStatus("informal").value, "01");
    const std::vector<std::string> team = {"Kim Walker", "Lee Ahmed", "Kim Young"};
    EXPECT_EQ(FindNamed("Kim Walker", team), 0U);
    EXPECT_EQ(FindNamed("WALKER, Kim", team), 0U);
    EXPECT_EQ(FindNamed("LA", team), 1U);
    EXPECT_EQ(FindNamed("Lee", team), 1U);
    EXPECT_EQ(FindNamed("K. Walker", team), 0U);
    EXPECT_EQ(FindNamed("Kim", team), std::nullopt) << "there are two";
    EXPECT_EQ(FindNamed("Sam", team), std::nullopt);
}

TEST(FieldOfHeading, KnowsWhatAreasWrite) {
    const std::vector<std::pair<const char*, std::optional<Field>>> cases = {
        {"DOB", Field::kBorn},
        {"D.O.B.", Field::kBorn},
        {"YP Name", Field::kName},
        {"Young person's name", Field::kName},
        {"Surname", Field::kFamilyName},
        {"Forename(s)", Field::kGivenName},
        {"NHS No.", Field::kNhsNumber},
        {"RAG", Field::kRating},
        {"Current RAG rating", Field::kRating},
        {"Date of RAG", Field::kRatedOn},
        {"Date added to DSR", Field::kOnRegisterSince},
        {"KW", Field::kKeyworker},
        {"Key worker allocated", Field::kKeyworker},
        {"LD / Autism", Field::kDiagnosis},
        {"LAC?", Field::kLookedAfter},
        {"Date of Birth (dd/mm/yyyy)", Field::kBorn},
        {"LD Y/N", Field::kLearningDisability},
        {"Consent obtained? Y/N", Field::kConsent},
        {"RAG (R/A/G)", Field::kRating},
        {"RAG now", Field::kRating},
        {"RAG prev", std::nullopt},
        {"Last seen", std::nullopt},
        {"First contact", std::nullopt},
        {"Parent/carer name", std::nullopt},
        {"Social worker", std::nullopt},
        {"Next CETR date", std::nullopt},
        {"Comments", std::nullopt},
        {"", std::nullopt}};
    for (const auto& [heading, field] : cases) EXPECT_EQ(FieldOfHeading(heading), field) << heading;
}

SheetRow RowOf(int number, const std::vector<std::string>& texts) {
    SheetRow row{.number = number};
    for (const std::string& text : texts) row.cells.push_back({.text = text});
    return row;
}

Sheet SheetOf(const std::vector<std::vector<std::string>>& rows) {
    Sheet sheet{.name = "Register"};
    int number = 0;
    for (const auto& row : rows) sheet.rows.push_back(RowOf(++number, row));
    return sheet;
}

std::optional<Field> FieldAt(const Layout& layout, std::size_t column) {
    return layout.columns.at(column).field;
}

TEST(GuessLayout, FindsTheHeadingBelowATitle) {
    const Layout layout = GuessLayout(
        SheetOf(
            {{"Dynamic Support Register – Borsetshire", "", ""},
             {"Updated 3 March 2026"},
             {"Name", "DOB", "RAG"},
             {"Jane Smith", "03/04/2011", "R"},
             {"Tom Brown", "1.2.09", "Amber"}}
        ),
        kToday
    );
    EXPECT_EQ(layout.last_heading_row, 3);
    EXPECT_EQ(FieldAt(layout, 0), Field::kName);
    EXPECT_EQ(FieldAt(layout, 1), Field::kBorn);
    EXPECT_EQ(FieldAt(layout, 2), Field::kRating);
    EXPECT_TRUE(layout.NamesSomebody());
}

TEST(GuessLayout, ReadsTwoRowsOfHeadingsTogether) {
    const Layout layout = GuessLayout(
        SheetOf(
            {{"Young person", "Young person", "Young person", "RAG", "RAG", "Keyworker"},
             {"First name", "Surname", "DOB", "Rating", "Date", ""},
             {"Jane", "Smith", "03/04/2011", "R", "1/2/2026", "Kim"},
             {"Tom", "Brown", "03/04/2012", "G", "1/3/2026", "Lee"}}
        ),
        kToday
    );
    EXPECT_EQ(layout.last_heading_row, 2);
    EXPECT_EQ(FieldAt(layout, 0), Field::kGivenName);
    EXPECT_EQ(FieldAt(layout, 1), Field::kFamilyName);
    EXPECT_EQ(FieldAt(layout, 2), Field::kBorn);
    EXPECT_EQ(FieldAt(layout, 3), Field::kRating);
    EXPECT_EQ(FieldAt(layout, 4), Field::kRatedOn);
    EXPECT_EQ(FieldAt(layout, 5), Field::kKeyworker);
}

TEST(GuessLayout, GuessesFromWhatStandsInTheColumns) {
    const Layout layout = GuessLayout(
        SheetOf(
            {{"Jane Smith", "03/04/2011", "9991234560", "R", "BS1 2AB"},
             {"Tom Brown", "1.2.2009", "999 123 4579", "Amber", "BS12 3CD"}}
        ),
        kToday
    );
    EXPECT_EQ(layout.last_heading_row, 0);
    EXPECT_EQ(FieldAt(layout, 0), Field::kName);
    EXPECT_EQ(FieldAt(layout, 1), Field::kBorn);
    EXPECT_EQ(FieldAt(layout, 2), Field::kNhsNumber);
    EXPECT_EQ(FieldAt(layout, 3), Field::kRating);
    EXPECT_EQ(FieldAt(layout, 4), Field::kPostcode);
}

TEST(GuessLayout, SeesNameAndBirthInOneColumnAndADayUnderAThing) {
    const Layout layout = GuessLayout(
        SheetOf(
            {{"Child", "Risk", "Keyworker", "Allocated", "Mother's name"},
             {"Jane Smith 03/04/2011", "High", "Kim", "1/2/2025", "Ann Smith"},
             {"Tom Brown (1.2.09)", "Low", "Lee", "3/2/2025", "Sue Brown"}}
        ),
        kToday
    );
    EXPECT_EQ(FieldAt(layout, 0), Field::kNameAndBorn);
    EXPECT_EQ(FieldAt(layout, 1), Field::kRating);
    EXPECT_EQ(FieldAt(layout, 2), Field::kKeyworker);
    EXPECT_EQ(FieldAt(layout, 3), Field::kKeyworkerSince);
    EXPECT_EQ(FieldAt(layout, 4), std::nullopt);
}

TEST(AddWhatIsSaidOtherwise, TakesRatingsFromHeadingsBetweenRowsSheetNamesAndColours) {
    const auto rating_of = [](Sheet sheet, std::size_t row) {
        AddWhatIsSaidOtherwise(sheet, kToday);
        const Layout layout = GuessLayout(sheet, kToday);
        const auto column = layout.ColumnOf(Field::kRating);
        return column ? sheet.rows.at(row).At(*column).text : std::string("no column");
    };
    const Sheet sections = SheetOf(
        {{"Name", "DOB"},
         {"RED"},
         {"Jane Smith", "03/04/2011"},
         {"Ann Green", "03/04/2012"},
         {"AMBER"},
         {"Tom Brown", "1.2.2009"}}
    );
    EXPECT_EQ(rating_of(sections, 3), "Red");
    EXPECT_EQ(rating_of(sections, 5), "Amber");
    Sheet named =
        SheetOf({{"Name", "DOB"}, {"Jane Smith", "03/04/2011"}, {"Amy Bell", "1/2/2010"}});
    EXPECT_EQ(rating_of(named, 1), "no column");
    named.name = "Green";
    EXPECT_EQ(rating_of(named, 1), "Green");
    Sheet coloured = SheetOf(
        {{"Name", "DOB"},
         {"Jane Smith", "03/04/2011"},
         {"Tom Brown", "1.2.2009"},
         {"Amy Bell", "1/2/2010"}}
    );
    for (Cell& cell : coloured.rows[1].cells) cell.fill = "FF0000";
    for (Cell& cell : coloured.rows[2].cells) cell.fill = "92D050";
    for (Cell& cell : coloured.rows[3].cells) cell.fill = "92D050";
    EXPECT_EQ(rating_of(coloured, 1), "Red");
    EXPECT_EQ(rating_of(coloured, 3), "Green");
}

TEST(GuessLayout, TakesWordsAboveDaysForAHeading) {
    const Layout layout = GuessLayout(
        SheetOf({{"Who", "When"}, {"Jane Smith", "03/04/2011"}, {"Amy Bell", "1/2/2010"}}), kToday
    );
    EXPECT_EQ(layout.last_heading_row, 1);
    EXPECT_EQ(FieldAt(layout, 0), Field::kName);
    EXPECT_EQ(FieldAt(layout, 1), Field::kBorn);
}

TEST(AddWhatIsSaidOtherwise, SaysWhoIsGone) {
    const auto said = [](Sheet sheet) {
        AddWhatIsSaidOtherwise(sheet, kToday);
        std::string all;
        for (const SheetRow& row : sheet.rows)
            all += row.cells.size() > 2 ? row.cells.back().text + "|" : "|";
        return all;
    };
    EXPECT_EQ(
        said(SheetOf(
            {{"Name", "DOB"},
             {"Jane Smith", "03/04/2011"},
             {"Closed cases"},
             {"Tom Brown", "1.2.2009"}}
        )),
        "Said of the row otherwise|||Closed|"
    );
    Sheet struck = SheetOf({{"Name", "DOB"}, {"Jane Smith", "3/4/2011"}, {"Tom Brown", "1.2.09"}});
    EXPECT_EQ(said(struck), "|||");
    struck.rows[2].struck = true;
    EXPECT_EQ(said(struck), "Said of the row otherwise||Struck through|");
    struck.name = "Removed 2024";
    EXPECT_EQ(said(struck), "Said of the row otherwise|Closed|Closed|");
}

TEST(AddWhatIsSaidOtherwise, PutsDaysTogetherAndPeopleBelowEachOther) {
    Sheet apart = SheetOf(
        {{"Name", "Day", "Month", "Year", "RAG"},
         {"Jane Smith", "3", "4", "2011", "R"},
         {"Tom Brown", "1", "Feb", "09", "A"}}
    );
    AddWhatIsSaidOtherwise(apart, kToday);
    const Layout layout = GuessLayout(apart, kToday);
    ASSERT_EQ(layout.ColumnOf(Field::kBorn), 5U);
    EXPECT_EQ(apart.rows[2].At(5).text, "1/Feb/09");
    Sheet beside = SheetOf(
        {{"Name", "Jane Smith", "Tom Brown"}, {"DOB", "3/4/2011", "1/2/2009"}, {"RAG", "R", "A"}}
    );
    EXPECT_EQ(AddWhatIsSaidOtherwise(beside, kToday).size(), 1U) << "it is said";
    EXPECT_EQ(beside.rows.at(2).At(0).text, "Tom Brown");
    EXPECT_EQ(GuessLayout(beside, kToday).ColumnOf(Field::kRating), 2U);
}

TEST(GuessLayout, SaysWhatWillBeMissing) {
    const auto remarks = [](const Sheet& sheet) {
        std::string all;
        for (const auto& remark : GuessLayout(sheet, kToday).remarks) all += remark + "\n";
        return all;
    };
    EXPECT_NE(
        remarks(SheetOf({{"Name", "Age"}, {"Jane Smith", "15"}, {"Tom Brown", "9"}})
        ).find("No column says when somebody was born"),
        std::string::npos
    );
    EXPECT_NE(
        remarks(SheetOf({{"Red", "Amber"}, {"3", "4"}})).find("hold the names"), std::string::npos
    );
    const Sheet american = SheetOf(
        {{"Name", "DOB"},
         {"Jane Smith", "04/25/2011"},
         {"Tom Brown", "12/31/2009"},
         {"Amy Bell", "03/04/2010"}}
    );
    EXPECT_NE(remarks(american).find("the month comes before the day"), std::string::npos);
    const auto line =
        ReadRow(GuessLayout(american, kToday), {.row = american.rows[3]}, {kToday, kToday, {}});
    EXPECT_EQ(ToText(line.details.date_of_birth), "2010-03-04");
}

TEST(LikeliestSheet, TakesTheLatestMonthAndNobodyWhoIsGone) {
    const auto likeliest = [](const std::vector<const char*>& names) {
        Workbook book;
        for (const char* name : names) {
            book.sheets.push_back(SheetOf({{"Name", "DOB"}, {"Jane Smith", "03/04/2011"}}));
            book.sheets.back().name = name;
        }
        book.sheets.back().rows.push_back(book.sheets.back().rows.back());
        return std::string(names.at(LikeliestSheet(book, kToday)));
    };
    EXPECT_EQ(likeliest({"Sept 26", "Nov 26", "Oct 26"}), "Nov 26");
    EXPECT_EQ(likeliest({"31.10.26", "30.09.26"}), "31.10.26");
    EXPECT_EQ(likeliest({"December", "October"}), "October") << "December is last year's";
    EXPECT_EQ(likeliest({"Current", "Closed"}), "Current");
    EXPECT_EQ(likeliest({"Live DSR", "Archive 2024"}), "Live DSR");
}

TEST(ValueOfFormula, WorksOutWhatRulesAsk) {
    const Sheet sheet = SheetOf({{"Name", "H", "7"}, {"Ann", "", "x"}});
    Sheet numbered = sheet;
    numbered.rows[0].cells[2].number = true;
    const FormulaContext context{[&](const Place& at) -> const Cell& {
        static const Cell none;
        const auto row = static_cast<std::size_t>(at.row);
        return row < numbered.rows.size() ? numbered.rows[row].At(at.column) : none;
    }};
    const auto holds = [&](const char* formula) {
        const auto value = ValueOfFormula(formula, context);
        return value ? (Holds(*value) ? "yes" : "no") : "unread";
    };
    for (const char* formula :
         {"$B$1=\"h\"",
          "C1>=7",
          "=AND(C1>5,B1=\"H\")",
          "OR(C1>50,(B1<>\"L\"))",
          "NOT(ISERROR(SEARCH(\"am\",A1)))",
          "ISBLANK(B2)",
          "B2=\"\"",
          "LEFT($A1,2)=\"NA\"",
          "RIGHT(A1)=\"e\"",
          "LEN(TRIM(A1))=4",
          "C1<\"a\"",
          "C1=-7.0=FALSE"})
        EXPECT_STREQ(
            holds(formula), std::string_view(formula) == "C1=-7.0=FALSE" ? "unread" : "yes"
        ) << formula;
    for (const char* formula :
         {"B1=\"M\"", "C1<7", "SEARCH(\"z\",A1)", "ISNUMBER(SEARCH(\"z\",A1))", "A9<>\"\""})
        EXPECT_STREQ(holds(formula), "no") << formula;
    for (const char* formula :
         {"",
          "TODAY()>C1",
          "Data!A1=1",
          "VLOOKUP(A1,B:C,2,0)=1",
          "C1+1=8",
          "\"never closed",
          "((((((((((((((1))))))))))))))",
          "A1:A9=1"})
        EXPECT_STREQ(holds(formula), "unread") << formula;
}

TEST(LikeliestSheet, PrefersARegisterToNotes) {
    Workbook book;
    book.sheets.push_back(SheetOf({{"Notes"}, {"Ring the school"}, {"Ask again"}}));
    book.sheets.push_back(SheetOf({{"Name", "DOB", "RAG"}, {"Jane Smith", "03/04/2011", "R"}}));
    book.sheets.push_back(book.sheets[1]);
    book.sheets[2].hidden = true;
    EXPECT_EQ(LikeliestSheet(book, kToday), 1U);
}

class RowTest : public testing::Test {
protected:
    RegisterLine Read(const std::vector<std::string>& cells) {
        return ReadRow(layout_, {.row = RowOf(5, cells), .typed = typed_}, context_);
    }
    static std::string Problems(const RegisterLine& line) {
        std::string all;
        for (const Note& note : line.notes)
            if (note.kind == Note::Kind::kProblem) all += note.words + "\n";
        return all;
    }
    Layout layout_{
        .last_heading_row = 1,
        .columns = {
            {"Name", Field::kName},
            {"DOB", Field::kBorn},
            {"RAG", Field::kRating},
            {"Added", Field::kOnRegisterSince},
            {"KW", Field::kKeyworker},
            {"Ward", Field::kHospital},
            {"Admitted", Field::kAdmittedOn}}};
    Typed typed_;
    ReadingContext context_{kToday, kToday, {{workforce::PostId("kw1"), "Kim Walker"}}};
};

TEST_F(RowTest, ReadsAWholeRow) {
    const auto line = Read({"SMITH, Jane", "3.4.11", "R", "1/2/2025", "KW", "", ""});
    EXPECT_EQ(Problems(line), "");
    EXPECT_EQ(line.details.given_name.Reveal(), "Jane");
    EXPECT_EQ(ToText(line.details.date_of_birth), "2011-04-03");
    EXPECT_EQ(line.rating, dsr::Rating::kRed);
    EXPECT_EQ(line.rated_on, kToday) << "no day is said: it counts from today";
    EXPECT_EQ(line.on_register_since, DateOf(2025, 2, 1));
    EXPECT_EQ(line.keyworker.value, "kw1");
    EXPECT_NE(
        line.rationale.find("From the spreadsheet sent on 22 November 2026"), std::string::npos
    );
}

TEST_F(RowTest, IsAboutNobodyInTotalsHeadingsAndBanners) {
    EXPECT_FALSE(Read({"Total", "12", "3"}).about_somebody);
    EXPECT_FALSE(Read({"Name", "DOB", "RAG", "Added"}).about_somebody);
    EXPECT_FALSE(Read({"", "", "R"}).about_somebody);
    SheetRow banner = RowOf(5, {"RED", "RED", "RED"});
    banner.cells[1].repeated = banner.cells[2].repeated = true;
    EXPECT_FALSE(ReadRow(layout_, {.row = banner}, context_).about_somebody);
}

TEST_F(RowTest, SaysEveryProblemInWords) {
    EXPECT_NE(Problems(Read({"Jane Smith", "", "R"})).find("no date of birth"), std::string::npos);
    EXPECT_NE(Problems(Read({"Jane", "3/4/11", "R"})).find("one name"), std::string::npos);
    EXPECT_NE(
        Problems(Read({"Jane Smith", "3/4/2030", "R"})).find("still to come"), std::string::npos
    );
    EXPECT_NE(
        Problems(Read({"Jane Smith", "3/4/1961", "R"})).find("they would be 65"), std::string::npos
    );
    EXPECT_NE(
        Problems(Read({"Jane Smith", "3/4/11", "B"})).find("Blue means in hospital"),
        std::string::npos
    );
    EXPECT_NE(
        Problems(Read({"Jane Smith", "3/4/11", "R", "1/1/2010"})).find("before they were born"),
        std::string::npos
    );
    EXPECT_EQ(
        Problems(Read({"Jane Smith", "3/4/11", "B", "1/2/2025", "", "Harbour House", "1/10/2026"})),
        ""
    );
}

TEST_F(RowTest, TakesWhatIsTypedInsteadOfWhatStandsThere) {
    EXPECT_TRUE(Read({"Jane Smith", "12/2011", "R"}).HasProblem());
    typed_[Field::kBorn] = "3 December 2011";
    const auto line = Read({"Jane Smith", "12/2011", "R"});
    EXPECT_EQ(Problems(line), "");
    EXPECT_EQ(ToText(line.details.date_of_birth), "2011-12-03");
    typed_[Field::kGivenName] = "Janet";
    typed_[Field::kFamilyName] = "Smythe";
    EXPECT_EQ(Read({"Jane Smith", "12/2011", "R"}).details.family_name.Reveal(), "Smythe");
}

TEST_F(RowTest, TakesNobodyForThereWhoLeftOrDied) {
    std::vector<std::string> cells = {
        "Jane Smith", "3/4/11", "R", "1/2/2025", "", "", "", "Closed"};
    EXPECT_NE(Problems(Read(cells)).find("The row says “Closed”"), std::string::npos);
    typed_[Field::kLeftOn] = "";
    EXPECT_EQ(Problems(Read(cells)), "") << "somebody looked, and they are there";
    typed_[Field::kLeftOn] = "1/3/2026";
    EXPECT_EQ(Read(cells).left_on, DateOf(2026, 3, 1));
}

TEST_F(RowTest, SaysWhomItDoesNotKnowAndGoesOn) {
    const auto line = Read({"Jane Smith", "3/4/11", "R", "1/2/2025", "Sam Nobody"});
    EXPECT_EQ(Problems(line), "");
    EXPECT_TRUE(line.keyworker.empty());
    EXPECT_NE(line.notes.front().words.find("Sam Nobody"), std::string::npos);
}

TEST(Kept, IsTheSameWhenItIsUnpacked) {
    KeptRow row{.sheet = 2, .row = RowOf(7, {"a:1", "", "ü\n2:"}), .skipped = true};
    row.row.cells[1] = {.fill = "FF0000", .repeated = true};
    row.typed[Field::kBorn] = "3/4/2011";
    row.sameness = Sameness::kSame;
    row.same_as = people::PersonId("p1");
    EXPECT_EQ(UnpackRow(Pack(row)), row);
    const std::string packed = Pack(row);
    for (std::size_t cut = 0; cut < packed.size(); ++cut)
        EXPECT_EQ(UnpackRow(std::string_view(packed).substr(0, cut)), std::nullopt) << cut;
    KeptBook book{.name = "r.xlsx", .sheets = {{"One", 3}, {"Two", 4}}, .sheet = 1};
    book.layout.columns = {
        {"Name", Field::kName, Sureness::kSure, true}, {"?", {}, Sureness::kNone}};
    book.remarks = {"One"};
    const auto again = UnpackBook(Pack(book));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->sheets, book.sheets);
    EXPECT_EQ(again->layout.columns, book.layout.columns);
    EXPECT_FALSE(UnpackBook("999999999:x"));
}

}  // namespace
}  // namespace alongside::spreadsheets
