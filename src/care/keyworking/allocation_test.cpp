// The rules of naming workers, by table.
// SPDX-License-Identifier: MIT
#include "care/keyworking/allocation.h"

#include <gtest/gtest.h>

namespace alongside::keyworking {
namespace {

using workforce::Caseload;
using workforce::Holder;
using workforce::PostId;

const Date kToday = DateOf(2023, 1, 9);

Date Day(unsigned day) {
    return DateOf(2023, 1, day);
}

workforce::PostSummary APost(Caseload caseload = Caseload::kCarries) {
    return {
        .id = PostId("jo"),
        .worker_id = "KW1",
        .name = "Jo Example",
        .role = "Keyworker",
        .open = {Day(2), kForever},
        .caseload = caseload};
}

Allocation ALead(const char* worker, Date from, std::optional<Date> to = {}) {
    return {
        .id = AllocationId(std::string("of-") + worker),
        .worker = PostId(worker),
        .role = AllocationRole::kLead,
        .from = from,
        .to = to};
}

Allocation ADeputy(const char* worker, Date from, std::optional<Date> to = {}) {
    Allocation deputy = ALead(worker, from, to);
    deputy.role = AllocationRole::kDeputy;
    return deputy;
}

TEST(Naming, FollowsTheRules) {
    workforce::PostSummary vacant = APost();
    vacant.holder = Holder::kVacant;
    struct Row {
        const char* why;
        std::vector<Allocation> held;
        std::optional<workforce::PostSummary> post;
        AllocationRole role;
        Date from;
        const char* rule;  ///< "" when it is allowed.
        std::size_t ends;
    };
    const Row rows[] = {
        {"the first lead", {}, APost(), AllocationRole::kLead, Day(9), "", 0},
        {"the day the post opened", {}, APost(), AllocationRole::kLead, Day(2), "", 0},
        {"the day before the post opened", {}, APost(), AllocationRole::kLead, Day(1), "KEY-2", 0},
        {"no such post", {}, {}, AllocationRole::kLead, Day(9), "KEY-2", 0},
        {"a post without a caseload",
         {},
         APost(Caseload::kNone),
         AllocationRole::kSupport,
         Day(9),
         "KEY-3",
         0},
        {"a vacant post", {}, vacant, AllocationRole::kLead, Day(9), "KEY-3", 0},
        {"a lead gives way", {ALead("ann", Day(3))}, APost(), AllocationRole::kLead, Day(9), "", 1},
        {"on the day the other began",
         {ALead("ann", Day(9))},
         APost(),
         AllocationRole::kLead,
         Day(9),
         "",
         1},
        {"beside a lead", {ALead("ann", Day(3))}, APost(), AllocationRole::kDeputy, Day(9), "", 0},
        {"a deputy stays", {ADeputy("ann", Day(3))}, APost(), AllocationRole::kLead, Day(9), "", 0},
        {"before a later lead",
         {ALead("ann", Day(8))},
         APost(),
         AllocationRole::kLead,
         Day(5),
         "KEY-1",
         0},
        {"after a lead who ended that day",
         {ALead("ann", Day(3), Day(9))},
         APost(),
         AllocationRole::kLead,
         Day(9),
         "",
         0},
        {"already deputy",
         {ADeputy("jo", Day(3))},
         APost(),
         AllocationRole::kLead,
         Day(9),
         "KEY-4",
         0},
        {"deputy until that day",
         {ADeputy("jo", Day(3), Day(9))},
         APost(),
         AllocationRole::kLead,
         Day(9),
         "",
         0},
    };
    for (const Row& row : rows) {
        const auto named = DecideNaming(
            {.allocations = row.held, .post = row.post, .today = kToday},
            PostId("jo"),
            row.role,
            row.from
        );
        EXPECT_EQ(named ? "" : named.error().rule, row.rule) << row.why;
        EXPECT_EQ(named ? named->ended.size() : 0, row.ends) << row.why;
    }
}

TEST(Naming, EndsTheLeadOnTheDayTheNextBegins) {
    const auto named = DecideNaming(
        {.allocations = {ALead("ann", Day(3))}, .post = APost(), .today = kToday},
        PostId("jo"),
        AllocationRole::kLead,
        Day(6)
    );
    ASSERT_TRUE(named);
    EXPECT_EQ(named->ended.at(0).id, AllocationId("of-ann"));
    EXPECT_EQ(named->ended.at(0).ended_on, Day(6));
    EXPECT_EQ(named->named.from, Day(6));
}

TEST(Naming, IsNotDatedInTheFuture) {
    const auto named = DecideNaming(
        {.allocations = {}, .post = APost(), .today = kToday},
        PostId("jo"),
        AllocationRole::kLead,
        Day(10)
    );
    ASSERT_FALSE(named);
    EXPECT_EQ(named.error().fields.at(0).field, "from");
}

TEST(LeadOn, IsTheOneWhoBeganLastOfTwo) {
    const std::vector<Allocation> held{
        ALead("jo", Day(5)), ALead("ann", Day(3)), ADeputy("kim", Day(8))};
    EXPECT_EQ(LeadOn(held, Day(4))->worker, PostId("ann"));
    EXPECT_EQ(LeadOn(held, Day(9))->worker, PostId("jo"));
    EXPECT_FALSE(LeadOn(held, Day(2)).has_value());
}

TEST(End, IsGivenOnceOnADayOfThePart) {
    struct Row {
        const char* why;
        Allocation held;
        Date ended_on;
        const char* refusal;  ///< The rule or the field; "" when it is allowed.
    };
    const Row rows[] = {
        {"today", ALead("jo", Day(3)), Day(9), ""},
        {"the day it began", ALead("jo", Day(3)), Day(3), ""},
        {"before it began", ALead("jo", Day(3)), Day(2), "ended_on"},
        {"tomorrow", ALead("jo", Day(3)), Day(10), "ended_on"},
        {"already ended", ALead("jo", Day(3), Day(5)), Day(4), "KEY-5"},
        {"planned to end later", ALead("jo", Day(3), Day(20)), Day(9), ""},
    };
    for (const Row& row : rows) {
        const auto ended = DecideEnd(row.held, row.ended_on, kToday);
        const std::string refusal = ended                          ? ""
                                    : ended.error().fields.empty() ? ended.error().rule
                                                                   : ended.error().fields[0].field;
        EXPECT_EQ(refusal, row.refusal) << row.why;
    }
}

TEST(Amending, EndsNobodyElsesPart) {
    const Allocation mine = ALead("jo", Day(5), Day(7));
    const AllocationContext context{
        .allocations = {mine, ALead("ann", Day(7))}, .post = APost(), .today = kToday};
    AllocationAmended right{
        .worker = mine.worker, .role = mine.role, .from = Day(4), .to = Day(7), .reason = "A slip"};
    EXPECT_TRUE(DecideAllocationAmendment(context, mine, right));
    right.to.reset();
    EXPECT_EQ(DecideAllocationAmendment(context, mine, right).error().rule, "KEY-1");
    right.role = AllocationRole::kDeputy;
    EXPECT_TRUE(DecideAllocationAmendment(context, mine, right));
    right.reason = " ";
    EXPECT_EQ(DecideAllocationAmendment(context, mine, right).error().fields.at(0).field, "reason");
}

TEST(Amending, AsksAboutThePostOnlyWhereItMatters) {
    const Allocation mine = ALead("jo", Day(5));
    workforce::PostSummary left = APost();
    left.holder = Holder::kVacant;
    AllocationContext context{.allocations = {mine}, .post = left, .today = kToday};
    AllocationAmended right{
        .worker = mine.worker, .role = mine.role, .from = Day(4), .to = {}, .reason = "A slip"};
    EXPECT_TRUE(DecideAllocationAmendment(context, mine, right)) << "who has left since";
    right.from = Day(1);
    EXPECT_EQ(DecideAllocationAmendment(context, mine, right).error().rule, "KEY-2");
    right.from = Day(5);
    right.worker = PostId("kim");
    EXPECT_EQ(DecideAllocationAmendment(context, mine, right).error().rule, "KEY-3");
}

TEST(ClosingAnEpisode, EndsThePartsThatAreOpenThatDay) {
    const auto ended = EndedWithEpisode(
        {ALead("jo", Day(3)), ADeputy("kim", Day(1), Day(5)), ADeputy("ann", Day(8))}, Day(6)
    );
    ASSERT_EQ(ended.size(), 1U);
    EXPECT_EQ(ended[0].id, AllocationId("of-jo"));
}

}  // namespace
}  // namespace alongside::keyworking
