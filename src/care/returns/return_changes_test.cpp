// What differs between two returns, and reading one back.
// SPDX-License-Identifier: MIT
#include "care/returns/return_changes.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "care/returns/return_json.h"
#include "care/returns/return_reader.h"

namespace alongside::returns {
namespace {

ProgressReturn Whole() {
    ProgressReturn whole{
        .area = "QKS", .quarter = *Quarter::Parse("2022/23-Q3"), .as_at = DateOf(2022, 12, 31)};
    whole.on_register.under_18 = RegisterFigures{31, 24, 18, 4};
    whole.with_keyworker.under_18 = KeyworkerFigures{31, 24, 55};
    whole.inpatients.under_18 = InpatientFigures{4, 4};
    whole.admissions = {{0, 1}, {2, 0}};
    whole.supported.from_18_to_25 = {15, 9, 0, 11, 0, 3};
    whole.stepped_back = {18, 11};
    whole.workforce = {
        {.post = {},
         .worker = "TL",
         .role = "Practice consultant",
         .employer = workforce::Employer::kLocalAuthority,
         .grade = "8a/KR12",
         .part_time = false,
         .vacant = false,
         .elearning = true,
         .operational = true,
         .caseload = 8,
         .stepped_down = std::nullopt}};
    whole.narrative = {"Nobody was admitted", "", "Recruitment"};
    whole.risks = {
        {.description = "Too few providers",
         .rag_before = insight::RiskLevel::kRed,
         .mitigation = "Grab packs",
         .rag_after = insight::RiskLevel::kAmber,
         .open = {kAlways}},
        {.description = "Change", .rag_before = insight::RiskLevel::kAmber, .open = {kAlways}}};
    whole.findings = {{FindingCode::kOverAge, "P-1", "P-1 is 26."}};
    return whole;
}

TEST(ReturnChanges, AreNoneBetweenEqualReturns) {
    EXPECT_EQ(
        ChangedFigures(ReturnJson(Whole()), ReturnJson(Whole())), std::vector<FigureChange>{}
    );
}

TEST(ReturnChanges, NameEachFigureThenAndNow) {
    ProgressReturn now = Whole();
    now.on_register.under_18->red = 30;
    now.workforce[0].stepped_down = 2;
    now.workforce[0].elearning = false;
    EXPECT_EQ(
        ChangedFigures(ReturnJson(Whole()), ReturnJson(now)),
        (std::vector<FigureChange>{
            {"register.under_18.red", "31", "30"},
            {"register.under_18.total", "73", "72"},
            {"workforce.TL.elearning", "yes", "no"},
            {"workforce.TL.stepped_down", "none", "2"}})
    );
}

TEST(ReturnChanges, SayWhatIsThereNoLonger) {
    ProgressReturn now = Whole();
    now.risks.pop_back();
    EXPECT_EQ(
        ChangedFigures(ReturnJson(Whole()), ReturnJson(now)),
        (std::vector<FigureChange>{
            {"risks.2.description", "Change", "none"},
            {"risks.2.rag_before", "amber", "none"},
            {"risks.2.mitigation", "", "none"}})
    );
}

TEST(ReturnChanges, LeaveOutTheWords) {
    ProgressReturn now = Whole();
    now.narrative.successes = "Somebody was";
    now.findings.clear();
    EXPECT_EQ(ChangedFigures(ReturnJson(Whole()), ReturnJson(now)), std::vector<FigureChange>{});
}

TEST(PathInWords, SaysWhatAFigureIs) {
    EXPECT_EQ(PathInWords("register.under_18.red"), "Register, under 18: red");
    EXPECT_EQ(PathInWords("stepped_back.18_25"), "Stepped back, 18 to 25");
    EXPECT_EQ(
        PathInWords("inpatients.18_25.with_keyworker"),
        "Inpatients, 18 to 25: with a named keyworker"
    );
    EXPECT_EQ(PathInWords("workforce.new.caseload"), "Workforce, new: caseload");
}

TEST(ReadReturn, GivesBackWhatWasWritten) {
    const std::string written = ReturnJson(Whole());
    EXPECT_EQ(ReturnJson(ReadReturn(written)), written);
}

TEST(ReadReturn, RefusesWhatNoReturnWrote) {
    EXPECT_THROW(ReadReturn("{}"), std::invalid_argument);
    EXPECT_THROW(ReadReturn("not JSON"), std::invalid_argument);
}

}  // namespace
}  // namespace alongside::returns
