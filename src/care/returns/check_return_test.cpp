#include "care/returns/check_return.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "care/returns/return_builder.h"
#include "care/returns/return_json.h"
#include "care/returns/return_text.h"

namespace alongside::returns {
namespace {

// `code where` of each finding.
std::vector<std::string> FindingsIn(const std::string& json) {
    const auto typed = ReadTypedReturn(json);
    if (!typed) return {"refused: " + typed.error().message};
    std::vector<std::string> found;
    for (const Finding& finding : CheckReturn(*typed))
        found.push_back(std::string(NameOf(finding.code)) + " " + finding.where);
    return found;
}

TEST(CheckReturn, FindsTheFaultsOfThePublishedReturn) {
    std::ifstream file("tests/data/kent-q3-2022-23.published.json");
    std::stringstream json;
    json << file.rdbuf();
    const auto typed = ReadTypedReturn(json.str());
    ASSERT_TRUE(typed);
    const auto findings = CheckReturn(*typed);
    EXPECT_TRUE(HasError(findings));
    EXPECT_EQ(
        FindingsText(findings),
        "total-mismatch with_keyworker.under_18.total: 54 is typed, but red 31 + amber 24 is 55.\n"
        "percent-wrong-base with_keyworker.18_25.percent: 41% is 9 of the 22 red on the register; "
        "9 of 30 red or amber is 30 %.\n"
        "missing-zero with_keyworker.18_25.amber.percent: n/a is typed, but 0 of 8 is 0 %.\n"
        "below-target with_keyworker.18_25: 9 of 30 red or amber have a named keyworker (30.0 %); "
        "the target is 90 %.\n"
        "supported-exceeds-keyworked supported.18_25: 45 red, amber or in hospital are said to be "
        "supported, but 24 have a named keyworker.\n"
        "flow-equals-stock stepped_back: Stepped back in the quarter equals the greens at its end: "
        "a flow may have been reported as a stock.\n"
    );
}

struct Row {
    const char* why;
    const char* json;
    std::vector<std::string> findings;
};

TEST(CheckReturn, FindsEachFaultAndNothingElse) {
    const std::vector<Row> rows = {
        {"nothing typed, nothing to say", R"({})", {}},
        {"a total without any part", R"({"register": {"under_18": {"total": 73}}})", {}},
        {"parts without a total", R"({"register": {"under_18": {"red": 3, "amber": 4}}})", {}},
        {"a part left out of supported is nought in its sum",
         R"({"supported": {"under_18": {"red": 3, "inpatient": 4, "total": 7}}})",
         {}},
        {"blue is no part of the register's total",
         R"({"register": {"under_18": {"red": 1, "amber": 1, "green": 1, "blue": 9, "total": 3}}})",
         {}},
        {"each total has its own parts",
         R"({"register": {"18_25": {"red": 1, "amber": 1, "green": 1, "total": 4}},
             "with_keyworker": {"18_25": {"red": 1, "amber": 1, "total": 1}},
             "supported": {"18_25": {"unrated": 1, "preventive": 1, "total": 3}}})",
         {"total-mismatch register.18_25.total",
          "total-mismatch with_keyworker.18_25.total",
          "total-mismatch supported.18_25.total"}},
        {"a percentage right at the precision typed: 2 of 3 is 67 or 66.7",
         R"({"inpatients": {"under_18": {"total": 3, "with_keyworker": 2, "percent": "67%"},
                            "18_25": {"total": 3, "with_keyworker": 2, "percent": "66.7%"}}})",
         {"below-target inpatients.under_18", "below-target inpatients.18_25"}},
        {"cut off instead of rounded",
         R"({"inpatients": {"under_18": {"total": 3, "with_keyworker": 2, "percent": "66%"}}})",
         {"percent-mismatch inpatients.under_18.percent", "below-target inpatients.under_18"}},
        {"a half goes up: 185 of 200 is 92.5, or 93",
         R"({"inpatients": {"under_18": {"total": 200, "with_keyworker": 185, "percent": "93%"},
                            "18_25": {"total": 200, "with_keyworker": 185, "percent": "92%"}}})",
         {"percent-mismatch inpatients.18_25.percent"}},
        {"from the parts, not the typed total",
         R"({"register": {"under_18": {"red": 10, "amber": 10}},
             "with_keyworker": {"under_18": {"red": 10, "amber": 9, "total": 20, "percent": 95}}})",
         {"total-mismatch with_keyworker.under_18.total"}},
        {"over all on the register",
         R"({"register": {"under_18": {"red": 10, "amber": 10, "green": 20, "total": 40}},
             "with_keyworker": {"under_18": {"red": 10, "amber": 10, "percent": "50%"}}})",
         {"percent-wrong-base with_keyworker.under_18.percent"}},
        {"fits no base",
         R"({"register": {"under_18": {"red": 10, "amber": 10, "green": 20, "total": 40}},
             "with_keyworker": {"under_18": {"red": 10, "amber": 10, "percent": "99%"}}})",
         {"percent-mismatch with_keyworker.under_18.percent"}},
        {"nobody to count: no percentage is wrong on any reading",
         R"({"inpatients": {"under_18": {"total": 0, "with_keyworker": 0, "percent": "100%"},
                            "18_25": {"total": 0, "with_keyworker": 0, "percent": "n/a"}}})",
         {}},
        {"n/a for nought of some",
         R"({"inpatients": {"under_18": {"total": 4, "with_keyworker": 0, "percent": "n/a"}}})",
         {"missing-zero inpatients.under_18.percent", "below-target inpatients.under_18"}},
        {"n/a for some of some is no missing nought",
         R"({"inpatients": {"under_18": {"total": 4, "with_keyworker": 4, "percent": "n/a"}}})",
         {}},
        {"what is printed for a part",
         R"({"register": {"18_25": {"red": 22, "amber": 8}},
             "with_keyworker": {"18_25": {"red": 22, "amber": 8}},
             "printed": {"with_keyworker.18_25.red.percent": "90%",
                         "with_keyworker.18_25.amber": "100%",
                         "with_keyworker.18_25.percent": "1e2",
                         "anything.else": "41%"}})",
         {"percent-mismatch with_keyworker.18_25.red.percent"}},
        {"the same printed again is said once, another value is checked too",
         R"({"inpatients": {"under_18": {"total": 4, "with_keyworker": 4, "percent": "99%"},
                            "18_25": {"total": 4, "with_keyworker": 4, "percent": "100%"}},
             "printed": {"inpatients.under_18.percent": "99 %", "inpatients.18_25.percent": "98%"}})",
         {"percent-mismatch inpatients.under_18.percent",
          "percent-mismatch inpatients.18_25.percent"}},
        {"above 100 and below 0",
         R"({"inpatients": {"under_18": {"percent": "100.1%"}, "18_25": {"percent": -1}},
             "stepped_back": {"under_18": -1},
             "workforce": [{"worker": "TL", "caseload": -2, "stepped_down": -3}]})",
         {"over-100 inpatients.under_18.percent",
          "negative inpatients.18_25.percent",
          "negative stepped_back.under_18",
          "negative workforce.TL.caseload",
          "negative workforce.TL.stepped_down"}},
        {"more with a keyworker than there are",
         R"({"register": {"under_18": {"red": 1, "amber": 5, "green": 0, "total": 6}},
             "with_keyworker": {"under_18": {"red": 2, "amber": 5, "total": 7}},
             "inpatients": {"under_18": {"total": 3, "with_keyworker": 4}}})",
         {"persons-exceed-register with_keyworker.under_18.red",
          "persons-exceed-register with_keyworker.under_18.total",
          "persons-exceed-register inpatients.under_18.with_keyworker"}},
        {"an inpatient who is not blue",
         R"({"register": {"under_18": {"blue": 3}}, "inpatients": {"under_18": {"total": 4}}})",
         {"inpatient-not-on-register inpatients.under_18.total"}},
        {"supported without green, unrated and preventive is as many as have a keyworker",
         R"({"with_keyworker": {"under_18": {"red": 1, "amber": 2}},
             "inpatients": {"under_18": {"total": 3, "with_keyworker": 3}},
             "supported": {"under_18": {"green": 7, "unrated": 8, "preventive": 9, "total": 30}}})",
         {"total-mismatch supported.under_18.total"}},
        {"stepped back equals green in the one band typed",
         R"({"register": {"under_18": {"green": 3}}, "stepped_back": {"under_18": 3}})",
         {"flow-equals-stock stepped_back"}},
        {"equal in one band only",
         R"({"register": {"under_18": {"green": 3}, "18_25": {"green": 3}},
             "stepped_back": {"under_18": 3, "18_25": 4}})",
         {}},
        {"nought equals nought",
         R"({"register": {"under_18": {"green": 0}}, "stepped_back": {"under_18": 0}})",
         {}},
        {"over twice the median of the role, counting who has a caseload",
         R"({"workforce": [
             {"worker": "A", "role": "PC", "caseload": 8}, {"worker": "B", "role": "PC", "caseload": 9},
             {"worker": "C", "role": "PC", "caseload": 28}, {"worker": "D", "role": "PC", "caseload": 10},
             {"worker": "E", "role": "PC", "caseload": 4}, {"worker": "F", "role": "PC", "caseload": null}]})",
         {"caseload-unbalanced workforce.C.caseload"}},
        {"two of a role have no median worth the name",
         R"({"workforce": [{"role": "A", "caseload": 1}, {"role": "A", "caseload": 90}, {"role": "B", "caseload": 1}]})",
         {}},
        {"twice the median is not over it; an even number has a median between two",
         R"({"workforce": [{"role": "A", "caseload": 1}, {"role": "A", "caseload": 3},
                           {"role": "A", "caseload": 4}, {"role": "A", "caseload": 7},
                           {"role": "B", "caseload": 1}, {"role": "B", "caseload": 3},
                           {"role": "B", "caseload": 4}, {"role": "B", "caseload": 8}]})",
         {"caseload-unbalanced workforce.8.caseload"}},
    };
    for (const Row& row : rows) EXPECT_EQ(FindingsIn(row.json), row.findings) << row.why;
}

TEST(CheckReturn, FindsNoErrorInAComputedReturn) {
    const Quarter quarter = *Quarter::Parse("2022/23-Q3");
    ReturnBuilder builder("QKS", quarter, {}, {}, Detail::kFiguresOnly);
    for (int i = 0; i < 60; ++i) {
        PersonFacts person{
            .person = people::PersonId(std::to_string(i)), .born = DateOf(2006, 1, 1)};
        person.stays = {{{DateOf(2022, 1, 1)}}};
        person.ratings = {{DateOf(2022, 1, 1), static_cast<dsr::Rating>(i % 3)}};
        if (i % 7 != 0)
            person.allocations = {
                {workforce::PostId("w"), keyworking::AllocationRole::kLead, {DateOf(2022, 1, 1)}}};
        if (i % 5 == 0) person.admissions = {{{DateOf(2022, 12, 1)}}};
        person.episodes = {{keyworking::EpisodeKind::kKeyworking, {DateOf(2022, 2, 1)}}};
        builder.Add(person);
    }
    const std::string json = ReturnJson(std::move(builder).Finish({}, {}, {}));
    const auto typed = ReadTypedReturn(json);
    ASSERT_TRUE(typed);
    EXPECT_FALSE(HasError(CheckReturn(*typed))) << FindingsText(CheckReturn(*typed));
}

}  // namespace
}  // namespace alongside::returns
