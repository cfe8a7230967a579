// When early signals ask for another look.
// SPDX-License-Identifier: MIT
#include "care/signals/signal.h"

#include <gtest/gtest.h>

namespace alongside::signals {
namespace {

using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);

Signal On(SignalKind kind, int days_ago) {
    return {.id = SignalId::New(), .kind = kind, .noticed_on = kToday - days(days_ago)};
}

struct Noticed {
    const char* name;
    std::vector<std::pair<SignalKind, int>> signals;
    bool asks;
};
class Looks : public testing::TestWithParam<Noticed> {};
INSTANTIATE_TEST_SUITE_P(
    Signals,
    Looks,
    testing::Values(
        Noticed{"None", {}, false},
        Noticed{"Emergency", {{SignalKind::kEmergencyDepartment, 0}}, true},
        Noticed{"Police", {{SignalKind::kPolice, 300}}, true},
        Noticed{"Placement", {{SignalKind::kPlacementBreakingDown, 1}}, true},
        Noticed{"OneExclusion", {{SignalKind::kExclusion, 0}}, false},
        Noticed{"Two", {{SignalKind::kExclusion, 0}, {SignalKind::kCamhs, 1}}, false},
        Noticed{
            "ThreeOfAnyKind",
            {{SignalKind::kExclusion, 0}, {SignalKind::kExclusion, 1}, {SignalKind::kOther, 2}},
            true},
        Noticed{
            "ThreeJustCloseEnough",
            {{SignalKind::kExclusion, 0}, {SignalKind::kCamhs, 40}, {SignalKind::kOther, 89}},
            true},
        Noticed{
            "ThreeTooFarApart",
            {{SignalKind::kExclusion, 0}, {SignalKind::kCamhs, 40}, {SignalKind::kOther, 90}},
            false},
        Noticed{
            "ThreeLongAgoAndOneNow",
            {{SignalKind::kExclusion, 0},
             {SignalKind::kCamhs, 200},
             {SignalKind::kOther, 210},
             {SignalKind::kOffRoll, 220}},
            true}
    ),
    [](const auto& each) { return std::string(each.param.name); }
);

TEST_P(Looks, AreAskedForByTheAreasRule) {
    std::vector<Signal> waiting;
    for (const auto& [kind, days_ago] : GetParam().signals) waiting.push_back(On(kind, days_ago));
    EXPECT_EQ(!WhyLook(waiting, {}).empty(), GetParam().asks);
}

TEST(LookInWords, SaysWhichSignalsAndByWhen) {
    const SignalRule rule;
    const auto because = WhyLook({On(SignalKind::kPolice, 0)}, rule);
    EXPECT_EQ(
        because,
        std::vector<std::string>{"Contact with the police on 9 January 2023: one is enough"}
    );
    const LookAsked look = LookFor(because, rule, kToday);
    EXPECT_EQ(look.due_on, kToday + days(2));
    EXPECT_EQ(look.counted, "2 days after it was recorded");
}

TEST(SignalRules, CountFromTheirDay) {
    const SignalRule later{.alone = {}, .several = 1, .within_days = 7, .days = 1, .from = kToday};
    EXPECT_EQ(RuleOn({later}, kToday - days(1)), SignalRule());
    EXPECT_EQ(RuleOn({later}, kToday), later);
    SignalRule again = later;
    again.several = 2;
    EXPECT_EQ(RuleOn({later, again}, kToday), again) << "what was said last";
}

TEST(SignalRules, HaveBounds) {
    const auto refused = DecideRule({.alone = {}, .from = kToday, .reason = " "});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.size(), 4U);
}

TEST(RecordedSignals, AreNotAheadAndSayWhatElse) {
    SignalRecorded signal{.kind = SignalKind::kOther, .noticed_on = kToday + days(1)};
    const auto refused = DecideSignal(signal, kToday);
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().fields.size(), 2U);
    signal.noticed_on = kToday;
    signal.note = "  Her best friend moved away ";
    EXPECT_EQ(DecideSignal(signal, kToday)->note, "Her best friend moved away");
}

}  // namespace
}  // namespace alongside::signals
