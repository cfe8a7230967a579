// The rules of naming workers, by table.
// SPDX-License-Identifier: MIT
#include "care/keyworking/allocation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

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

LeadHandover AnOffer(const char* from, const char* to) {
    return {
        .id = LeadHandoverId("offer"),
        .from = AllocationId(std::string("of-") + from),
        .to = PostId(to),
        .reason = "Turns 18",
        .offered_on = Day(5)};
}

TEST(HandingOver, AsksOneOtherWorkerAtATime) {
    struct Row {
        const char* why;
        std::vector<Allocation> held;
        std::vector<LeadHandover> offers;
        const char* from;
        const char* refusal;
    };
    LeadHandover declined = AnOffer("ann", "kim");
    declined.state = HandoverState::kDeclined;
    const Row rows[] = {
        {"the lead asks", {ALead("ann", Day(3))}, {}, "ann", ""},
        {"somebody who does not lead", {ADeputy("ann", Day(3))}, {}, "ann", "HAND-2"},
        {"who led until today", {ALead("ann", Day(3), Day(9))}, {}, "ann", "HAND-2"},
        {"twice", {ALead("ann", Day(3))}, {AnOffer("ann", "kim")}, "ann", "HAND-1"},
        {"after one declined", {ALead("ann", Day(3))}, {declined}, "ann", ""},
        {"after the asking lead left", {ALead("ann", Day(3))}, {AnOffer("bo", "kim")}, "ann", ""},
        {"themselves", {ALead("jo", Day(3))}, {}, "jo", "to"},
    };
    for (const Row& row : rows) {
        LeadHandoverOffered offer = {
            .id = {},
            .from = AllocationId(std::string("of-") + row.from),
            .to = PostId("jo"),
            .reason = "Turns 18",
            .offered_on = {}};
        const auto offered = DecideLeadOffer(
            {.allocations = row.held, .post = APost(), .today = kToday}, row.offers, offer
        );
        const std::string refusal = offered ? ""
                                    : offered.error().fields.empty()
                                        ? offered.error().rule
                                        : offered.error().fields[0].field;
        EXPECT_EQ(refusal, row.refusal) << row.why;
    }
}

TEST(HandingOver, EndsOnePartAsTheOtherBegins) {
    const AllocationContext context{
        .allocations = {ALead("ann", Day(3)), ADeputy("jo", Day(4))},
        .post = APost(),
        .today = kToday};
    const auto taken = DecideLeadAcceptance(context, AnOffer("ann", "jo"), Day(6));
    ASSERT_TRUE(taken) << taken.error().message;
    EXPECT_EQ(taken->naming.named.from, Day(6));
    ASSERT_EQ(taken->naming.ended.size(), 2U) << "the lead's, and their own beside it";
    for (const AllocationEnded& ended : taken->naming.ended) EXPECT_EQ(ended.ended_on, Day(6));

    EXPECT_EQ(
        DecideLeadAcceptance(context, AnOffer("ann", "jo"), Day(4)).error().fields[0].field, "on"
    );
    EXPECT_EQ(DecideLeadAcceptance(context, AnOffer("bo", "jo"), Day(6)).error().rule, "HAND-3");
    EXPECT_EQ(DecideLeadRefusal(context, AnOffer("ann", "jo"), " ").error().fields[0].field, "why");
    EXPECT_TRUE(DecideLeadRefusal(context, AnOffer("ann", "jo"), "No room"));
}

TEST(HandingOver, KeepsTheLeadResponsibleUntilItIsAnswered) {
    const Allocation ann = ALead("ann", Day(3));
    const Allocation bo = ADeputy("bo", Day(3));
    const auto check = [&](const LeadHandover& offer, const Allocation& ending) {
        return CheckNoHandoverWaits({offer}, {ann, bo}, ending, kToday);
    };
    EXPECT_EQ(check(AnOffer("ann", "jo"), ann).error().rule, "KEY-6");
    EXPECT_TRUE(check(AnOffer("ann", "jo"), bo));
    LeadHandover declined = AnOffer("ann", "jo");
    declined.state = HandoverState::kDeclined;
    EXPECT_TRUE(check(declined, ann));
}

// Workers who offer, accept, decline, are named and leave in any order, day after day.
class Handovers {
public:
    explicit Handovers(unsigned seed) : random_(seed) {}

    void Step() {
        if (Pick(3) == 0) today_ += std::chrono::days(Pick(4));
        switch (Pick(7)) {
            case 0:
                return Name(AllocationRole::kLead);
            case 1:
                return Name(AllocationRole::kDeputy);
            case 2:
            case 3:
                return Offer();
            case 4:
                return Accept();
            case 5:
                return Decline();
            default:
                return End();
        }
    }
    // Exactly one lead on every day from the first on, but on those on which the last lead had
    // ended their part and nobody was asked to take over: then none, and never two.
    void ExpectOneLeadEachDay() const {
        if (!first_) return;
        for (Date day = *first_; day <= today_; day += std::chrono::days(1)) {
            const auto leads = std::ranges::count_if(held_, [&](const Allocation& held) {
                return held.role == AllocationRole::kLead && held.Open().Contains(day);
            });
            const bool nobody = std::ranges::any_of(alone_, [&](const Period& period) {
                return period.Contains(day);
            });
            ASSERT_EQ(leads, nobody ? 0 : 1) << ToText(day);
        }
    }
    int Accepted() const { return accepted_; }
    int KeptFromEnding() const { return kept_; }

private:
    int Pick(int below) { return std::uniform_int_distribution(0, below - 1)(random_); }
    PostId AnyPost() { return PostId(std::string(1, static_cast<char>('a' + Pick(4)))); }
    Date AnyDay() { return today_ - std::chrono::days(Pick(4)); }
    AllocationContext ContextFor(const PostId& worker) const {
        workforce::PostSummary post = APost();
        post.id = worker;
        return {.allocations = held_, .post = post, .today = today_};
    }
    void Take(const Naming& naming) {
        for (const AllocationEnded& ended : naming.ended) EndPart(ended);
        const KeyworkerNamed& named = naming.named;
        held_.push_back(
            {.id = named.id, .worker = named.worker, .role = named.role, .from = named.from}
        );
        if (named.role != AllocationRole::kLead) return;
        if (!first_ || named.from < *first_) first_ = named.from;
        for (Period& period : alone_) period.to = std::min(period.to, named.from);
    }
    void EndPart(const AllocationEnded& ended) {
        std::ranges::find(held_, ended.id, &Allocation::id)->to = ended.ended_on;
    }
    void Name(AllocationRole role) {
        // A lead named for a day on which the record began later would change who led then.
        const Date from = role == AllocationRole::kLead ? today_ : AnyDay();
        const PostId worker = AnyPost();
        if (const auto naming = DecideNaming(ContextFor(worker), worker, role, from)) Take(*naming);
    }
    void Offer() {
        const auto lead = LeadOn(held_, today_);
        if (!lead) return;
        LeadHandoverOffered offer{
            .id = {}, .from = lead->id, .to = AnyPost(), .reason = "Why", .offered_on = {}};
        const auto offered = DecideLeadOffer(ContextFor(offer.to), offers_, offer);
        if (!offered) return;
        offers_.push_back(
            {.id = offered->id,
             .from = offered->from,
             .to = offered->to,
             .reason = offered->reason,
             .offered_on = offered->offered_on}
        );
    }
    LeadHandover* AnyOffer() {
        if (offers_.empty()) return nullptr;
        return &offers_.at(static_cast<std::size_t>(Pick(static_cast<int>(offers_.size()))));
    }
    void Accept() {
        LeadHandover* offer = AnyOffer();
        if (offer == nullptr) return;
        const auto taken = DecideLeadAcceptance(ContextFor(offer->to), *offer, AnyDay());
        if (!taken) return;
        offer->state = HandoverState::kAccepted;
        Take(taken->naming);
        ++accepted_;
    }
    void Decline() {
        LeadHandover* offer = AnyOffer();
        if (offer != nullptr && DecideLeadRefusal(ContextFor(offer->to), *offer, "Why"))
            offer->state = HandoverState::kDeclined;
    }
    void End() {
        if (held_.empty()) return;
        const Allocation part =
            held_.at(static_cast<std::size_t>(Pick(static_cast<int>(held_.size()))));
        if (!CheckNoHandoverWaits(offers_, held_, part, today_)) {
            ++kept_;
            return;
        }
        const auto ended = DecideEnd(part, today_, today_);
        if (!ended) return;
        EndPart(*ended);
        if (part.role == AllocationRole::kLead) alone_.push_back({today_, kForever});
    }

    std::mt19937 random_;
    Date today_ = kToday;
    std::optional<Date> first_;
    std::vector<Allocation> held_;
    std::vector<LeadHandover> offers_;
    std::vector<Period> alone_;  // On which the lead had left with nobody asked.
    int accepted_ = 0;
    int kept_ = 0;
};

TEST(HandingOver, LeavesOneLeadAtEveryInstantWhateverHappens) {
    constexpr unsigned seeds = 400;
    constexpr int steps = 60;
    int accepted = 0;
    int kept = 0;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        Handovers handovers(seed);
        for (int step = 0; step < steps; ++step) {
            handovers.Step();
            handovers.ExpectOneLeadEachDay();
            ASSERT_FALSE(testing::Test::HasFatalFailure()) << "seed " << seed << ", step " << step;
        }
        accepted += handovers.Accepted();
        kept += handovers.KeptFromEnding();
    }
    EXPECT_GT(accepted, 300) << "too few hand-overs were accepted to prove anything";
    EXPECT_GT(kept, 100);
}

}  // namespace
}  // namespace alongside::keyworking
