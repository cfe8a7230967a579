// Safeguarding from use case to rows, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/clocks/clocks_tables.h"
#include "care/governance/governance_facts.h"
#include "care/governance/governance_tables.h"
#include "care/safeguarding/find_concern.h"
#include "care/safeguarding/name_leads.h"
#include "care/safeguarding/record_concern.h"
#include "care/safeguarding/record_protection.h"
#include "care/safeguarding/safeguarding_tables.h"
#include "care/safeguarding/take_concern.h"
#include "platform/notify/outbox.h"
#include "support/record_fixture.h"

namespace alongside::safeguarding {
namespace {

using identity::Grants;
using identity::Permission;

const Grants kWorker = {Permission::kRecordConcern, Permission::kViewPerson};
const Grants kLeader = {
    Permission::kRecordConcern, Permission::kViewPerson, Permission::kHandleConcerns};

class SafeguardingTest : public test::RecordTest {
protected:
    SafeguardingTest()
        : RecordTest({&AddSafeguarding, &clocks::AddClockTables, &governance::AddGovernance}) {
        ann_ = NewPerson();
    }

    RecordConcernCommand About(const StreamId& person, const char* words = "He hits me") const {
        ConcernRecorded said;
        said.person = person;
        said.heard_on = today_;
        said.said = words;
        return {said};
    }
    ConcernId Record(const char* words = "He hits me") {
        return Must(Do(RecordConcern, About(ann_, words), kWorker)).id;
    }
    template <class E>
    auto Handle(
        Result<E> (*act)(const identity::Work&, const HandleCommand<E>&),
        const ConcernId& concern,
        int seen,
        E what,
        const Grants& grants = kLeader
    ) {
        return Do(act, HandleCommand<E>{concern, seen, std::move(what)}, grants);
    }
    Result<Concern> See(const std::string& user, const ConcernId& concern, const Grants& grants) {
        ActAs(user);
        return runner_.Show(ActorWith(grants), [&](const identity::View& view) -> Result<Concern> {
            TRY_ASSIGN(const FoundConcern found, FindConcern(view, concern));
            return found.concern;
        });
    }
    ConcernReferred Referral(Date on) const {
        return {
            .to = ReferredTo::kChildrensSocialCare,
            .to_name = "Front door",
            .on = on,
            .reference = "R-1",
            .told = "What she said",
            .family = FamilyTold::kYes};
    }

    StreamId ann_;
};

INSTANTIATE_ON_BOTH(SafeguardingTest);

TEST_P(SafeguardingTest, AConcernGoesFromWordsToAnAnswer) {
    ActAs("jo");
    const ConcernId concern = Record();
    Concern held = *See("lead", concern, kLeader);
    EXPECT_EQ(held.state, ConcernState::kNew);
    EXPECT_EQ(held.said.said, "He hits me");
    EXPECT_EQ(held.DueOn(), DateOf(2023, 1, 10));
    ASSERT_TRUE(Handle(TakeOn, concern, 1, ConcernTakenOn{}));
    ASSERT_TRUE(Handle(ReferOn, concern, 2, Referral(today_)));
    held = *See("lead", concern, kLeader);
    EXPECT_EQ(held.taken_by, journal::ActorId("lead"));
    EXPECT_EQ(held.state, ConcernState::kReferred);
    EXPECT_EQ(held.DueOn(), DateOf(2023, 1, 10));
    const auto early = Handle(CloseConcern, concern, 3, ConcernClosed{"Done"});
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().rule, "SAFE-3");
    ASSERT_TRUE(Handle(RecordAnswer, concern, 3, ConcernAnswered{today_, "They visit tomorrow"}));
    ASSERT_TRUE(Handle(CloseConcern, concern, 4, ConcernClosed{"The plan is theirs"}));
    ASSERT_TRUE(Handle(ReopenConcern, concern, 5, ConcernReopened{"She said more"}));
    held = *See("lead", concern, kLeader);
    EXPECT_EQ(held.state, ConcernState::kTaken);
    EXPECT_EQ(held.referral->answer, "They visit tomorrow");
}

TEST_P(SafeguardingTest, NobodyElseCanTellThatThereIsOne) {
    ActAs("jo");
    const ConcernId concern = Record();
    EXPECT_TRUE(See("jo", concern, kWorker));
    EXPECT_EQ(See("al", concern, kWorker).error().fault, Fault::kNotFound);
    EXPECT_EQ(See("al", ConcernId("none"), kWorker).error().fault, Fault::kNotFound);
    EXPECT_EQ(See("al", concern, {Permission::kViewPerson}).error().fault, Fault::kForbidden);
    ActAs("jo");
    const auto handled = Handle(TakeOn, concern, 1, ConcernTakenOn{}, kWorker);
    ASSERT_FALSE(handled);
    EXPECT_EQ(handled.error().fault, Fault::kForbidden);
}

// The record of the young person holds no word of it: not in its rows and not in its history.
TEST_P(SafeguardingTest, TheYoungPersonsOwnRecordHoldsNothingOfIt) {
    const auto entries = [&] {
        int count = 0;
        Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            journal::ForEachEntry(tables, catalogue_, keys_, scope.area(), ann_, [&](const auto&) {
                ++count;
            });
            return 0;
        });
        return count;
    };
    const int before = entries();
    Record("the-marker-word");
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(
        Look(
            ann_,
            [&](const db::Reader& tables, const identity::Scope&) {
                return RowsOf(tables, ann_).find("the-marker-word");
            }
        ),
        std::string::npos
    );
}

TEST_P(SafeguardingTest, TwoWhoActAtOnceDoNotOverwriteEachOther) {
    const ConcernId concern = Record();
    ASSERT_TRUE(Handle(TakeOn, concern, 1, ConcernTakenOn{}));
    const auto late = Handle(CloseConcern, concern, 1, ConcernClosed{"Nothing in it"});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().fault, Fault::kConflict);
    EXPECT_TRUE(Handle(AddNote, concern, 1, ConcernNoted{"Rang the school"}));
}

TEST_P(SafeguardingTest, NamedLeadsAloneSeeWhatTheyLookAfter) {
    ActAs("admin");
    RecordAnyway(
        StreamId(area_.value),
        governance::UserRecorded{
            .user = governance::UserId("lead"),
            .email = "lead@example.org",
            .name = "Lee",
            .role = governance::Role::kTeamLeader}
    );
    const NameLeadsCommand name{
        .seen = 0, .named = {.leads = {"lead"}, .allegation_leads = {"lead"}, .look_within = 2}};
    ASSERT_TRUE(Do(NameLeads, name));
    EXPECT_EQ(Do(NameLeads, name).error().fault, Fault::kConflict);
    NameLeadsCommand wrong = name;
    wrong.seen = 1;
    wrong.named.leads = {"nobody"};
    EXPECT_EQ(Do(NameLeads, wrong).error().fault, Fault::kInvalid);
    ActAs("jo");
    const ConcernId concern = Record();
    EXPECT_EQ(See("lead", concern, kLeader)->DueOn(), DateOf(2023, 1, 11));
    EXPECT_FALSE(See("another", concern, kLeader));
}

TEST_P(SafeguardingTest, ErasingThePersonErasesTheConcerns) {
    ActAs("jo");
    const ConcernId concern = Record();
    WithJournal([&](journal::Journal& journal) { journal.Erase(ann_, "The time has come"); });
    EXPECT_EQ(See("jo", concern, kWorker).error().fault, Fault::kNotFound);
    EXPECT_EQ(
        LookAtArea([&](const db::Reader& tables, const identity::Scope&) {
            return RowsOf(tables, concern);
        }).find("He hits me"),
        std::string::npos
    );
}

TEST_P(SafeguardingTest, AMergedRecordShowsTheConcernsOfBoth) {
    const StreamId twin = NewPerson();
    ActAs("jo");
    Record();
    Must(Do(RecordConcern, About(twin), kWorker));
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann_, twin, "One person"); });
    const auto about = runner_.Show(ActorWith(kWorker), [&](const identity::View& view) {
        return FindConcernsAbout(view, ann_);
    });
    EXPECT_EQ(about->size(), 2U);
}

TEST_P(SafeguardingTest, CountsWhatWaitsForALead) {
    const auto waiting = [&](const Grants& grants) {
        return runner_.Show(ActorWith(grants), [](const identity::View& view) {
            return CountWaitingFor(view);
        });
    };
    const ConcernId concern = Record();
    Record();
    EXPECT_EQ(waiting(kLeader), 2U);
    EXPECT_EQ(waiting(kWorker), 0U);
    ASSERT_TRUE(Handle(TakeOn, concern, 1, ConcernTakenOn{}));
    EXPECT_EQ(waiting(kLeader), 1U);
    ASSERT_TRUE(Handle(ReferOn, concern, 2, Referral(today_)));
    EXPECT_EQ(waiting(kLeader), 1U);
    AdvanceDays(2);  // Nobody answered.
    EXPECT_EQ(waiting(kLeader), 2U);
}

TEST_P(SafeguardingTest, ListsPagesOfWhatIsClosed) {
    for (int i = 0; i < 52; ++i) {
        const ConcernId concern = Record();
        ASSERT_TRUE(Handle(CloseConcern, concern, 1, ConcernClosed{"Settled"}));
    }
    const auto page = [&](const ConcernId& after) {
        return *runner_.Show(ActorWith(kLeader), [&](const identity::View& view) {
            return FindConcerns(view, after);
        });
    };
    const auto first = page({});
    EXPECT_EQ(first.closed.size(), 50U);
    EXPECT_TRUE(first.has_more_closed);
    const auto second = page(first.closed.back().id);
    EXPECT_EQ(second.closed.size(), 2U);
    EXPECT_FALSE(second.has_more_closed);
}

TEST_P(SafeguardingTest, APlanOfALocalAuthorityBeginsAndEnds) {
    const ProtectionRecorded plan{
        .id = {}, .kind = ProtectionKind::kProtectionPlan, .from = today_, .authority = "Kent"};
    const auto recorded = Must(Do(RecordProtection, {ann_, 0, plan}));
    const auto all = [&] {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return ProtectionsOf(tables, scope);
        });
    };
    EXPECT_EQ(ProtectionLine(all(), today_), "Child protection plan (Kent, since 9 January 2023)");
    const auto changes = [&](PlanEdge edge, Date from) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            const Period year{from, AddMonths(from, 12)};
            const auto kind = ProtectionKind::kProtectionPlan;
            return ListPlanChanges(tables, area, kind, edge, year, {}, 10).size();
        });
    };
    EXPECT_EQ(changes(PlanEdge::kBegins, today_), 1U);
    EXPECT_EQ(changes(PlanEdge::kBegins, today_ + std::chrono::days(1)), 0U);
    EXPECT_EQ(changes(PlanEdge::kEnds, today_), 0U);
    ProtectionRecorded ended = recorded;
    ended.to = today_;
    EXPECT_EQ(Do(RecordProtection, {ann_, 1, ended}).error().fault, Fault::kInvalid);
    ended.reason = "The conference ended it";
    EXPECT_EQ(Do(RecordProtection, {ann_, 2, ended}).error().fault, Fault::kConflict);
    ASSERT_TRUE(Do(RecordProtection, {ann_, 1, ended}));
    EXPECT_EQ(ProtectionLine(all(), today_), "");
    EXPECT_EQ(changes(PlanEdge::kEnds, today_), 1U);
    ASSERT_TRUE(Do(WithdrawProtection, {ann_, recorded.id, 2, "Her cousin’s"}));
    EXPECT_TRUE(all().empty());
}

}  // namespace
}  // namespace alongside::safeguarding
