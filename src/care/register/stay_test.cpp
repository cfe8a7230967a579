// The rules of stays on the register.
// SPDX-License-Identifier: MIT
#include "care/register/stay.h"

#include <gtest/gtest.h>

namespace alongside::dsr {
namespace {

using Faults = std::vector<std::string>;
using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);
const Date kReferred = DateOf(2022, 10, 3);
const Date kAccepted = DateOf(2022, 10, 10);

Stay Accepted(const char* id = "s") {
    return {
        .id = RegisterEntryId(id),
        .referred_on = kReferred,
        .decision = Decision::kAccepted,
        .decided_on = kAccepted};
}
Stay Pending(const char* id = "s") {
    return {.id = RegisterEntryId(id), .referred_on = kReferred};
}

template <class T>
Faults FaultsOf(const Result<T>& decided) {
    Faults faults;
    if (decided) return faults;
    for (const FieldFault& fault : decided.error().fields)
        faults.push_back(fault.field + ": " + fault.message);
    return faults;
}
template <class T>
std::string RuleOf(const Result<T>& decided) {
    return decided ? "" : decided.error().rule;
}

TEST(Stay, IsOnTheRegisterFromTheDecisionToTheRemoval) {
    Stay stay = Accepted();
    stay.removed_on = kToday;
    EXPECT_FALSE(IsOnRegister({stay}, kAccepted - days(1)));
    EXPECT_TRUE(IsOnRegister({stay}, kAccepted));
    EXPECT_TRUE(IsOnRegister({stay}, kToday - days(1)));
    EXPECT_FALSE(IsOnRegister({stay}, kToday));
    EXPECT_FALSE(IsOnRegister({Pending()}, kToday));
}

TEST(DecideStay, RefusesWhatCannotBe) {
    struct Row {
        const char* why;
        void (*change)(Stay&);
        Faults faults;
    };
    const Row rows[] = {
        {"nothing is wrong", [](auto&) {}, {}},
        {"nobody is referred tomorrow",
         [](auto& e) {
             e = Pending();
             e.referred_on = kToday + days(1);
         },
         {"referred_on: The day of the referral must be today or in the past"}},
        {"accepted on the day of the referral", [](auto& e) { e.decided_on = kReferred; }, {}},
        {"not before",
         [](auto& e) { e.decided_on = kReferred - days(1); },
         {"decided_on: The decision must not be before the referral"}},
        {"not tomorrow",
         [](auto& e) { e.decided_on = kToday + days(1); },
         {"decided_on: The day of the decision must be today or in the past"}},
        {"a decision has its day: the register begins on it",
         [](auto& e) { e.decided_on.reset(); },
         {"decided_on: Enter the day of the decision"}},
        {"what is pending was not decided",
         [](auto& e) { e.decision = Decision::kPending; },
         {"decided_on: A referral still to be decided has no day of decision"}},
        {"they may leave on the day they were accepted",
         [](auto& e) { e.removed_on = kAccepted; },
         {}},
        {"not before",
         [](auto& e) { e.removed_on = kAccepted - days(1); },
         {"removed_on: They must not leave before they were accepted"}},
        {"not tomorrow",
         [](auto& e) { e.removed_on = kToday + days(1); },
         {"removed_on: The day they left must be today or in the past"}},
        {"who was declined cannot leave",
         [](auto& e) {
             e.decision = Decision::kDeclined;
             e.removed_on = kToday;
         },
         {"removed_on: Only someone who was accepted can leave the register"}},
        {"consent is not dated ahead",
         [](auto& e) { e.consent_on = kToday + days(1); },
         {"consent_on: The day of consent must be today or in the past"}},
    };
    for (const Row& row : rows) {
        Stay stay = Accepted();
        row.change(stay);
        EXPECT_EQ(FaultsOf(DecideStay({{}, kToday}, stay)), row.faults) << row.why;
    }
}

TEST(DecideStay, RefusesASecondOpenStay) {
    Stay declined = Pending("held");
    declined.decision = Decision::kDeclined;
    declined.decided_on = kAccepted;
    Stay left = Accepted("held");
    left.removed_on = kAccepted + days(7);
    Stay again = Accepted("new");
    again.decided_on = kAccepted + days(7);
    Stay overlapping = Accepted("new");
    overlapping.removed_on = kAccepted + days(1);

    struct Row {
        const char* why;
        Stay held;
        Stay now;
        const char* rule;
    };
    const Row rows[] = {
        {"they are on the register", Accepted("held"), Pending("new"), "REG-1"},
        {"a referral is still to be decided", Pending("held"), Pending("new"), "REG-1"},
        {"who was declined may be referred again", declined, Pending("new"), ""},
        {"who left may be referred again", left, Pending("new"), ""},
        {"and accepted on the day they left", left, again, ""},
        {"an old stay does not overlap another", left, overlapping, "REG-1"},
        {"a stay does not stand in its own way", Accepted("new"), Accepted("new"), ""},
    };
    for (const Row& row : rows)
        EXPECT_EQ(RuleOf(DecideStay({{row.held}, kToday}, row.now)), row.rule) << row.why;
}

TEST(DecideOutcome, DecidesOnce) {
    const auto decided = DecideOutcome(
        {{Accepted()}, kToday}, Accepted(), Decision::kDeclined, kToday, "Moved away"
    );
    EXPECT_EQ(RuleOf(decided), "REG-2");
}

TEST(DecideOutcome, NeedsADecisionAndAReasonToDecline) {
    const StayContext context{{Pending()}, kToday};
    EXPECT_EQ(
        FaultsOf(DecideOutcome(context, Pending(), Decision::kPending, kToday, {})),
        Faults{"decision: Choose whether the referral is accepted"}
    );
    EXPECT_EQ(
        FaultsOf(DecideOutcome(context, Pending(), Decision::kDeclined, kToday, " ")),
        Faults{"decision_reason: Enter why the referral is declined"}
    );
    EXPECT_TRUE(DecideOutcome(context, Pending(), Decision::kAccepted, kToday, {}));
}

TEST(DecideRemoval, RefusesWhoIsNotOnTheRegister) {
    EXPECT_EQ(RuleOf(DecideRemoval({{Pending()}, kToday}, Pending(), kToday, "x")), "REG-3");
    EXPECT_EQ(
        FaultsOf(DecideRemoval({{Accepted()}, kToday}, Accepted(), kToday, "")),
        Faults{"removal_reason: Enter why they leave the register"}
    );
}

}  // namespace
}  // namespace alongside::dsr
