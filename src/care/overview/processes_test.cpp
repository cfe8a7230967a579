// The lines of the process monitor, by tables.
// SPDX-License-Identifier: MIT
#include "care/overview/processes.h"

#include <gtest/gtest.h>

namespace alongside::overview {
namespace {

using Became = AskedFor::Became;

const Date kToday = DateOf(2023, 1, 9);

AskedFor Open(const char* rule, int in_days) {
    return {.rule = rule, .due_on = kToday + std::chrono::days(in_days)};
}

AskedFor Ended(const char* rule, int days_ago, Became how = Became::kDone) {
    AskedFor asked = Open(rule, 0);
    asked.became = how;
    asked.ended_on = kToday - std::chrono::days(days_ago);
    return asked;
}

ProcessLine LineOf(Process process, const std::vector<AskedFor>& asked) {
    return ProcessesOf(asked, {}, kToday).at(static_cast<std::size_t>(process));
}

TEST(AProcess, StandsAsItsFirstOpenDeadlineOrElseItsLastDone) {
    struct Case {
        const char* what;
        std::vector<AskedFor> asked;
        ProcessState state;
        std::optional<Date> day;
    };
    AskedFor given_time = Open("inpatient-review", 3);
    given_time.has_more_time = true;
    AskedFor late_with_time = Open("inpatient-review", -1);
    late_with_time.has_more_time = true;
    const auto day = [](int from_today) { return kToday + std::chrono::days(from_today); };
    const std::vector<Case> cases = {
        {"nothing", {}, ProcessState::kNotAsked, {}},
        {"another process", {Open("rating-review", -9)}, ProcessState::kNotAsked, {}},
        {"due today", {Open("inpatient-review", 0)}, ProcessState::kDue, day(0)},
        {"overdue", {Open("inpatient-review", -1)}, ProcessState::kOverdue, day(-1)},
        {"more time", {given_time}, ProcessState::kMoreTime, day(3)},
        {"more time hides no lateness", {late_with_time}, ProcessState::kOverdue, day(-1)},
        {"the first of two",
         {Open("inpatient-review", 5), Open("laep-follow-up", -2)},
         ProcessState::kOverdue,
         day(-2)},
        {"open before done",
         {Ended("inpatient-review", 1), Open("inpatient-review", 80), Ended("laep-follow-up", 0)},
         ProcessState::kDue,
         day(80)},
        {"the last of two done",
         {Ended("inpatient-review", 9), Ended("laep-follow-up", 2), Ended("inpatient-review", 30)},
         ProcessState::kDone,
         day(-2)},
        {"what fell away was not done",
         {Ended("inpatient-review", 1, Became::kFellAway)},
         ProcessState::kNotAsked,
         {}},
    };
    for (const Case& c : cases) {
        const ProcessLine line = LineOf(Process::kReview, c.asked);
        EXPECT_EQ(line.state, c.state) << c.what;
        EXPECT_EQ(line.day, c.day) << c.what;
    }
}

TEST(AProcess, OfARatingIsWhateverItAsksFor) {
    EXPECT_EQ(LineOf(Process::kDuty, {Open("contact", -1)}).state, ProcessState::kOverdue);
    EXPECT_EQ(
        LineOf(Process::kDuty, {Ended("contact", 3), Open("consider-review", 2)}).state,
        ProcessState::kDue
    );
    EXPECT_EQ(LineOf(Process::kDuty, {Ended("contact", 3)}).state, ProcessState::kDone);
}

TEST(AProcess, OfConsentSaysTheAnswerUntilItIsToBeAskedAgain) {
    using consents::Standing;
    const auto day = [](int from_today) { return kToday + std::chrono::days(from_today); };
    struct Case {
        const char* what;
        ConsentGiven consent;
        ProcessState state;
        std::optional<Date> day;
    };
    const std::vector<Case> cases = {
        {"nobody asked", {}, ProcessState::kToAsk, {}},
        {"yes", {Standing::kGiven, day(-5), {}, 60}, ProcessState::kYes, day(-5)},
        {"best interests",
         {Standing::kBestInterests, day(-5), {}, 60},
         ProcessState::kYes,
         day(-5)},
        {"no", {Standing::kRefused, day(-5), {}, 60}, ProcessState::kNo, day(-5)},
        {"taken back", {Standing::kTakenBack, day(-5), {}, 60}, ProcessState::kNo, day(-5)},
        {"not yet", {Standing::kGiven, day(-5), day(61), 60}, ProcessState::kYes, day(-5)},
        {"from that day on", {Standing::kGiven, day(-5), day(60), 60}, ProcessState::kDue, day(60)},
        {"on the day", {Standing::kGiven, day(-5), day(0), 60}, ProcessState::kDue, day(0)},
        {"late", {Standing::kGiven, day(-5), day(-1), 60}, ProcessState::kOverdue, day(-1)},
    };
    for (const Case& c : cases) {
        const auto lines = ProcessesOf({}, c.consent, kToday);
        const ProcessLine& line = lines.at(static_cast<std::size_t>(Process::kConsent));
        EXPECT_EQ(line.state, c.state) << c.what;
        EXPECT_EQ(line.day, c.day) << c.what;
    }
}

TEST(AProcess, OfARuleThatWeDoNotKnowIsStillShown) {
    EXPECT_EQ(LineOf(Process::kOther, {Open("something-new", -1)}).state, ProcessState::kOverdue);
}

}  // namespace
}  // namespace alongside::overview
