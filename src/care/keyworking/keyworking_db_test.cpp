// Episodes and allocations from use case to row, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/keyworking/api.h"
#include "care/keyworking/close_episode.h"
#include "care/keyworking/correct_allocation.h"
#include "care/keyworking/correct_episode.h"
#include "care/keyworking/end_allocation.h"
#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/keyworking/name_keyworker.h"
#include "care/keyworking/open_episode.h"
#include "care/workforce/close_post.h"
#include "care/workforce/open_post.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::keyworking {
namespace {

using identity::Grants;
using identity::Permission;
using people::PersonId;
using workforce::PostId;

class KeyworkingTest : public test::RecordTest {
protected:
    KeyworkingTest() : RecordTest({&AddKeyworking, &workforce::AddWorkforce}) {}

    PostId NewPost(const std::string& worker_id, std::optional<bool> carries_caseload = true) {
        return Must(Do(workforce::OpenPost,
                       {.details =
                            {.worker_id = worker_id,
                             .role = "Keyworker",
                             .grade = "6",
                             .carries_caseload = carries_caseload,
                             .opened_on = DateOf(2022, 1, 1)}})
        ).post;
    }
    KeyworkerNamed Name(
        const PersonId& person,
        const PostId& worker,
        AllocationRole role = AllocationRole::kLead,
        Date from = DateOf(2023, 1, 9)
    ) {
        return Must(Do(
            NameKeyworker,
            {.person = person, .worker = worker, .role = role, .from = from, .seen = Seen(person)}
        ));
    }
    /// Which lead a form would show today.
    std::string Seen(const PersonId& person) {
        return VersionOf(LeadOn(Allocations(person), clock_.Today()));
    }
    std::vector<Allocation> Allocations(const PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return KeyworkingStore(tables, scope).Allocations();
        });
    }
    std::vector<Episode> Episodes(const PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return KeyworkingStore(tables, scope).Episodes();
        });
    }
    EpisodeOpened Open(
        const PersonId& person,
        EpisodeKind kind = EpisodeKind::kKeyworking,
        Date opened_on = DateOf(2023, 1, 2)
    ) {
        return Must(
            Do(OpenEpisode, {.person = person, .kind = kind, .opened_on = opened_on, .phase = {}})
        );
    }
    std::int64_t Caseload(const PostId& post, Date day) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return CountCaseload(tables, scope, post, day);
        });
    }

    static Date Day(unsigned day) { return DateOf(2023, 1, day); }
};

INSTANTIATE_ON_BOTH(KeyworkingTest);

TEST_P(KeyworkingTest, NamesALeadKeyworker) {
    const PersonId ann = NewPerson();
    const PostId jo = NewPost("KW1");
    const KeyworkerNamed named = Name(ann, jo, AllocationRole::kLead, Day(5));
    EXPECT_EQ(
        Allocations(ann),
        (std::vector<Allocation>{
            {.id = named.id, .worker = jo, .role = AllocationRole::kLead, .from = Day(5)}})
    );
}

TEST_P(KeyworkingTest, EndsTheLeadOnTheDayThatAnotherIsNamed) {
    const PersonId ann = NewPerson();
    Name(ann, NewPost("KW1"), AllocationRole::kLead, Day(2));
    Name(ann, NewPost("KW2"), AllocationRole::kLead, Day(9));
    const auto held = Allocations(ann);
    ASSERT_EQ(held.size(), 2U);
    EXPECT_EQ(held[0].to, Day(9));
    EXPECT_EQ(held[0].version, 2);
    EXPECT_FALSE(held[1].to.has_value());
}

TEST_P(KeyworkingTest, RefusesALeadWhenSomebodyElseNamedOneMeanwhile) {
    const PersonId ann = NewPerson();
    Name(ann, NewPost("KW1"));
    const auto late =
        Do(NameKeyworker,
           {.person = ann,
            .worker = NewPost("KW2"),
            .role = AllocationRole::kLead,
            .from = today_,
            .seen = ""});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().fault, Fault::kConflict);
    EXPECT_EQ(Allocations(ann).size(), 1U);
}

TEST_P(KeyworkingTest, RefusesPostsThatCannotBeNamed) {
    const PersonId ann = NewPerson();
    const PostId closed = NewPost("KW1");
    Must(Do(
        workforce::ClosePost, {.post = closed, .seen = 1, .closed_on = Day(9), .reason = "No funds"}
    ));
    const auto rule = [&](const PostId& worker) {
        return Do(NameKeyworker,
                  {.person = ann,
                   .worker = worker,
                   .role = AllocationRole::kSupport,
                   .from = today_,
                   .seen = ""})
            .error()
            .rule;
    };
    EXPECT_EQ(rule(closed), "KEY-2");
    EXPECT_EQ(rule(PostId("nobody")), "KEY-2");
    EXPECT_EQ(rule(NewPost("TL", false)), "KEY-3");
    EXPECT_EQ(rule(NewPost("TL2", std::nullopt)), "KEY-3");
}

TEST_P(KeyworkingTest, RefusesTheSameWorkerTwiceAtOnce) {
    const PersonId ann = NewPerson();
    const PostId jo = NewPost("KW1");
    Name(ann, jo, AllocationRole::kDeputy);
    const auto again =
        Do(NameKeyworker,
           {.person = ann, .worker = jo, .role = AllocationRole::kLead, .from = today_, .seen = ""}
        );
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().rule, "KEY-4");
}

TEST_P(KeyworkingTest, EndsAPartOnceAndInTheVersionSeen) {
    const PersonId ann = NewPerson();
    const AllocationId id = Name(ann, NewPost("KW1"), AllocationRole::kLead, Day(2)).id;
    EndAllocationCommand command{.person = ann, .allocation = id, .seen = 7, .ended_on = Day(5)};
    EXPECT_EQ(Do(EndAllocation, command).error().fault, Fault::kConflict);
    command.seen = 1;
    Must(Do(EndAllocation, command));
    EXPECT_EQ(Allocations(ann).at(0).to, Day(5));
    command.seen = 2;
    EXPECT_EQ(Do(EndAllocation, command).error().rule, "KEY-5");
    command.allocation = AllocationId("none");
    EXPECT_EQ(Do(EndAllocation, command).error().fault, Fault::kNotFound);
}

TEST_P(KeyworkingTest, AmendsAnAllocationAndKeepsWhatWasKnown) {
    const PersonId ann = NewPerson();
    const PostId kim = NewPost("KW2");
    const AllocationId id = Name(ann, NewPost("KW1"), AllocationRole::kLead, Day(5)).id;
    const Instant before = clock_.Now();
    AdvanceDays(1);
    Must(
        Do(AmendAllocation,
           {.person = ann,
            .allocation = id,
            .seen = 1,
            .worker = kim,
            .role = AllocationRole::kDeputy,
            .from = Day(3),
            .to = Day(8),
            .reason = "A slip"})
    );
    EXPECT_EQ(
        Allocations(ann),
        (std::vector<Allocation>{
            {.id = id,
             .version = 2,
             .worker = kim,
             .role = AllocationRole::kDeputy,
             .from = Day(3),
             .to = Day(8)}})
    );
    const auto as_known = Look(ann, [&](const db::Reader& tables, const identity::Scope& scope) {
        return KeyworkingStore(tables, scope).Allocations(before);
    });
    EXPECT_EQ(as_known.at(0).role, AllocationRole::kLead);
}

TEST_P(KeyworkingTest, WithdrawsAnAllocationForAReason) {
    const PersonId ann = NewPerson();
    const AllocationId id = Name(ann, NewPost("KW1")).id;
    WithdrawAllocationCommand command{.person = ann, .allocation = id, .seen = 1, .reason = " "};
    EXPECT_EQ(Do(WithdrawAllocation, command).error().fault, Fault::kInvalid);
    command.reason = "Wrong person";
    Must(Do(WithdrawAllocation, command));
    EXPECT_TRUE(Allocations(ann).empty());
    EXPECT_EQ(Do(WithdrawAllocation, command).error().fault, Fault::kNotFound);
}

TEST_P(KeyworkingTest, OpensOneEpisodeOfKeyworkingAtATime) {
    const PersonId ann = NewPerson();
    Open(ann);
    Open(ann, EpisodeKind::kPreventativeConsultation);
    const auto second =
        Do(OpenEpisode,
           {.person = ann, .kind = EpisodeKind::kKeyworking, .opened_on = today_, .phase = {}});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().rule, "EPISODE-1");
    EXPECT_EQ(Episodes(ann).size(), 2U);
}

TEST_P(KeyworkingTest, EndsAllocationsWithTheEpisodeOfKeyworking) {
    const PersonId ann = NewPerson();
    const EpisodeOpened episode = Open(ann);
    Name(ann, NewPost("KW1"), AllocationRole::kLead, Day(3));
    Name(ann, NewPost("KW2"), AllocationRole::kSupport, Day(4));
    CloseEpisodeCommand command{
        .person = ann,
        .episode = episode.id,
        .seen = 1,
        .closed_on = Day(6),
        .close_reason = CloseReason::kSteppedBack};
    EXPECT_EQ(Must(Do(CloseEpisode, command)).ended.size(), 2U);
    for (const Allocation& held : Allocations(ann)) EXPECT_EQ(held.to, Day(6));
    EXPECT_EQ(Episodes(ann).at(0).close_reason, CloseReason::kSteppedBack);
    command.seen = 2;
    EXPECT_EQ(Do(CloseEpisode, command).error().rule, "EPISODE-2");
}

TEST_P(KeyworkingTest, LeavesAllocationsWhenAConsultationEnds) {
    const PersonId ann = NewPerson();
    const EpisodeOpened episode = Open(ann, EpisodeKind::kPreventativeConsultation);
    Name(ann, NewPost("KW1"), AllocationRole::kLead, Day(3));
    Must(Do(
        CloseEpisode,
        {.person = ann, .episode = episode.id, .seen = 1, .closed_on = Day(6), .close_reason = {}}
    ));
    EXPECT_FALSE(Allocations(ann).at(0).to.has_value());
}

TEST_P(KeyworkingTest, AmendsAndWithdrawsAnEpisode) {
    const PersonId ann = NewPerson();
    const EpisodeId id = Open(ann).id;
    AmendEpisodeCommand amend{
        .person = ann,
        .episode = id,
        .seen = 1,
        .kind = EpisodeKind::kKeyworking,
        .opened_on = Day(3),
        .phase = "stabilise",
        .closed_on = Day(8),
        .close_reason = CloseReason::kDeclined,
        .reason = "A slip"};
    Must(Do(AmendEpisode, amend));
    EXPECT_EQ(
        Episodes(ann),
        (std::vector<Episode>{
            {.id = id,
             .version = 2,
             .kind = EpisodeKind::kKeyworking,
             .phase = "stabilise",
             .opened_on = Day(3),
             .closed_on = Day(8),
             .close_reason = CloseReason::kDeclined}})
    );
    EXPECT_EQ(Do(AmendEpisode, amend).error().fault, Fault::kConflict);
    WithdrawEpisodeCommand withdraw{.person = ann, .episode = id, .seen = 2, .reason = ""};
    EXPECT_EQ(Do(WithdrawEpisode, withdraw).error().fault, Fault::kInvalid);
    withdraw.reason = "Another person's";
    Must(Do(WithdrawEpisode, withdraw));
    EXPECT_TRUE(Episodes(ann).empty());
}

TEST_P(KeyworkingTest, CountsAndListsCaseloadsByDay) {
    const PostId jo = NewPost("KW1");
    const PostId kim = NewPost("KW2");
    const PersonId ann = NewPerson();
    const PersonId bea = NewPerson();
    Name(ann, jo, AllocationRole::kLead, Day(3));
    Name(bea, jo, AllocationRole::kSupport, Day(5));
    Name(bea, kim, AllocationRole::kLead, Day(5));
    EXPECT_EQ(Caseload(jo, Day(2)), 0);
    EXPECT_EQ(Caseload(jo, Day(3)), 1);
    EXPECT_EQ(Caseload(jo, Day(9)), 2);
    LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
        EXPECT_EQ(
            CaseloadsOn(tables, scope, Day(9)), (std::map<PostId, std::int64_t>{{jo, 2}, {kim, 1}})
        );
        const auto first = ListCaseload(tables, scope, jo, Day(9), PersonId(), 1);
        EXPECT_EQ(first.at(0).person, ann);
        EXPECT_EQ(first.at(0).part, CaseloadLine::Part::kLeads);
        const auto second = ListCaseload(tables, scope, jo, Day(9), ann, 1);
        EXPECT_EQ(second.at(0).person, bea);
        EXPECT_EQ(second.at(0).since, Day(5));
        EXPECT_EQ(second.at(0).part, CaseloadLine::Part::kSupports);
        return 0;
    });
}

TEST_P(KeyworkingTest, VisitsAnAreaByPersonWithinDaysAsKnown) {
    const PostId jo = NewPost("KW1");
    const PersonId ann = NewPerson();
    const EpisodeOpened episode = Open(ann, EpisodeKind::kKeyworking, Day(2));
    Name(ann, jo, AllocationRole::kLead, Day(3));
    const Instant before_the_end = clock_.Now();
    AdvanceDays(1);
    Must(
        Do(CloseEpisode,
           {.person = ann,
            .episode = episode.id,
            .seen = 1,
            .closed_on = Day(6),
            .close_reason = CloseReason::kSteppedBack})
    );
    const auto visited = [&](const Days& days, Instant as_known) {
        std::string seen;
        LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            ForEachEpisode(tables, scope, days, as_known, [&](const EpisodeSpan& span) {
                EXPECT_EQ(span.person, ann.value);
                seen += "episode to " + ToText(span.open.to) + ' ';
            });
            ForEachAllocation(tables, scope, days, as_known, [&](const AllocationSpan& span) {
                EXPECT_EQ(span.worker, jo.value);
                seen += "allocation to " + ToText(span.open.to);
            });
            return 0;
        });
        return seen;
    };
    const std::string ended = "episode to 2023-01-06 allocation to 2023-01-06";
    EXPECT_EQ(visited({Day(1), Day(1)}, clock_.Now()), "");
    EXPECT_EQ(visited({Day(1), Day(3)}, clock_.Now()), ended);
    EXPECT_EQ(visited({Day(6), Day(9)}, clock_.Now()), ended) << "its end is on the first day";
    EXPECT_EQ(visited({Day(7), Day(9)}, clock_.Now()), "");
    EXPECT_EQ(
        visited({Day(7), Day(9)}, before_the_end), "episode to 9999-12-31 allocation to 9999-12-31"
    );
}

TEST_P(KeyworkingTest, NeedsThePermissionForEachChange) {
    const PersonId ann = NewPerson();
    const Grants viewing{Permission::kViewPerson};
    const auto forbidden = [](const auto& result) {
        return !result && result.error().fault == Fault::kForbidden;
    };
    EXPECT_TRUE(forbidden(Do(NameKeyworker, {.person = ann}, viewing)));
    EXPECT_TRUE(forbidden(Do(EndAllocation, {.person = ann}, viewing)));
    EXPECT_TRUE(forbidden(Do(AmendAllocation, {.person = ann}, viewing)));
    EXPECT_TRUE(forbidden(Do(WithdrawAllocation, {.person = ann}, viewing)));
    EXPECT_TRUE(forbidden(Do(OpenEpisode, {.person = ann}, viewing)));
    EXPECT_TRUE(forbidden(Do(CloseEpisode, {.person = ann}, viewing)));
    EXPECT_TRUE(forbidden(Do(AmendEpisode, {.person = ann}, viewing)));
    EXPECT_TRUE(forbidden(Do(WithdrawEpisode, {.person = ann}, viewing)));
}

}  // namespace
}  // namespace alongside::keyworking
