// Opening, amending and closing posts, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/workforce/amend_post.h"
#include "care/workforce/api.h"
#include "care/workforce/close_post.h"
#include "care/workforce/open_post.h"
#include "care/workforce/post_store.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::workforce {
namespace {

using identity::Grants;
using identity::Permission;

class WorkforceTest : public test::RecordTest {
protected:
    WorkforceTest() : RecordTest({&AddWorkforce}) {}

    static PostRecorded Lead() {
        return {.worker_id = "TL", .role = "Practice consultant", .grade = "8a/KR12"};
    }
    /// Whole: every column is written and read.
    static PostRecorded Jo() {
        return {
            .worker_id = "KW1",
            .name = "Jo Example",
            .role = "Keyworker",
            .employer = Employer::kLocalAuthority,
            .grade = "6/KR9",
            .part_time = true,
            .fte = "0.6",
            .carries_caseload = true,
            .vacant = false,
            .opened_on = DateOf(2021, 4, 1),
            .closed_on = DateOf(2024, 4, 1),
            .started_on = DateOf(2021, 5, 4),
            .left_on = DateOf(2023, 1, 1),
            .elearning_1_on = DateOf(2021, 6, 1),
            .elearning_2_on = DateOf(2021, 6, 2),
            .elearning_3_on = DateOf(2021, 6, 3),
            .operational_on = DateOf(2021, 7, 1),
            .age_cohort = AgeCohort::k18To25,
            .team = "East",
            .localities = {"Thanet", "Dover"},
            .reason = std::nullopt};
    }
    PostId Open(const PostRecorded& details) {
        return Must(Do(OpenPost, {.details = details})).post;
    }
    template <class Act>
    auto InStore(const Act& act) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return act(PostStore(tables, scope));
        });
    }
    Post Get(const PostId& id) {
        return Must(InStore([&](const PostStore& posts) { return posts.GetPost(id); }));
    }
    std::vector<std::string> ListedAsKnown(Instant as_known) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            std::vector<std::string> ids;
            for (const KnownPost& post : PostsAsKnown(tables, scope, as_known))
                ids.push_back(post.details.worker_id);
            return ids;
        });
    }
};

INSTANTIATE_ON_BOTH(WorkforceTest);

TEST_P(WorkforceTest, HoldsEverythingThatWasSaidOfAPost) {
    const PostId jo = Open(Jo());
    EXPECT_EQ(Get(jo), (Post{jo, 1, Jo()}));
}

TEST_P(WorkforceTest, ListsPostsInTheOrderInWhichTheyWereOpened) {
    Open(Lead());
    Open(Jo());
    EXPECT_EQ(ListedAsKnown(clock_.Now()), (std::vector<std::string>{"TL", "KW1"}));
}

TEST_P(WorkforceTest, KeepsWhatWasKnownBeforeAnAmendment) {
    const PostId lead = Open(Lead());
    const Instant before = clock_.Now();
    AdvanceDays(1);
    PostRecorded renamed = Lead();
    renamed.worker_id = "TL2";
    renamed.vacant = true;
    Must(Do(AmendPost, {.post = lead, .seen = 1, .details = renamed, .reason = "She left"}));
    EXPECT_EQ(Get(lead), (Post{lead, 2, renamed}));
    EXPECT_EQ(ListedAsKnown(before), std::vector<std::string>{"TL"});
    EXPECT_EQ(ListedAsKnown(clock_.Now()), std::vector<std::string>{"TL2"});
}

TEST_P(WorkforceTest, RefusesAWorkerIdThatAnotherPostBears) {
    Open(Lead());
    const auto again = Do(OpenPost, {.details = Lead()});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().fault, Fault::kRefused);
    EXPECT_EQ(again.error().rule, "WORK-1");
    const PostId jo = Open(Jo());
    PostRecorded taken = Jo();
    taken.worker_id = "TL";
    const auto amended =
        Do(AmendPost, {.post = jo, .seen = 1, .details = taken, .reason = "A slip"});
    ASSERT_FALSE(amended);
    EXPECT_EQ(amended.error().rule, "WORK-1");
}

TEST_P(WorkforceTest, RefusesDetailsThatCannotBe) {
    const auto opened = Do(OpenPost, {.details = {}});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().fault, Fault::kInvalid);
    EXPECT_TRUE(ListedAsKnown(clock_.Now()).empty());
}

TEST_P(WorkforceTest, RefusesToAmendWhatSomebodyElseChangedMeanwhile) {
    const PostId lead = Open(Lead());
    Must(Do(AmendPost, {.post = lead, .seen = 1, .details = Lead(), .reason = "A slip"}));
    const auto late = Do(AmendPost, {.post = lead, .seen = 1, .details = Jo(), .reason = "Late"});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().fault, Fault::kConflict);
}

TEST_P(WorkforceTest, RefusesToAmendWhatIsNoPost) {
    const auto amended =
        Do(AmendPost, {.post = NewPerson(), .seen = 1, .details = Lead(), .reason = "A slip"});
    ASSERT_FALSE(amended);
    EXPECT_EQ(amended.error().fault, Fault::kNotFound);
}

TEST_P(WorkforceTest, ClosesAPostOnce) {
    const PostId lead = Open(Lead());
    Must(Do(ClosePost, {.post = lead, .seen = 1, .closed_on = today_, .reason = "No funds"}));
    const auto open_on = [&](Date day) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return PostOn(tables, scope, lead, day).has_value();
        });
    };
    EXPECT_TRUE(open_on(today_ - std::chrono::days(1)));
    EXPECT_FALSE(open_on(today_));
    const auto again =
        Do(ClosePost, {.post = lead, .seen = 2, .closed_on = today_, .reason = "Again"});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().rule, "WORK-2");
}

TEST_P(WorkforceTest, SumsUpTheOpenPostsForOtherModules) {
    const PostId lead = Open(Lead());
    const PostId jo = Open(Jo());
    const auto posts = LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
        return PostsOn(tables, scope, today_);
    });
    ASSERT_EQ(posts.size(), 2U);
    EXPECT_EQ(posts[0].id, lead);
    EXPECT_EQ(posts[0].caseload, Caseload::kNone);
    EXPECT_EQ(posts[0].ShownName(), "TL");
    EXPECT_EQ(posts[1].id, jo);
    EXPECT_EQ(posts[1].caseload, Caseload::kCarries);
    EXPECT_EQ(posts[1].holder, Holder::kInPost);
    EXPECT_EQ(posts[1].ShownName(), "Jo Example");
}

TEST_P(WorkforceTest, NamesThePostsThatCarryACaseloadAndNoMoreThanAskedFor) {
    const PostId lead = Open(Lead());
    const PostId jo = Open(Jo());
    const auto some = [&](Date day, int most) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return CaseloadPostsOn(tables, scope, day, most);
        });
    };
    const auto posts = some(today_, 5);
    ASSERT_EQ(posts.size(), 1U);
    EXPECT_EQ(posts[0].id, jo);
    EXPECT_EQ(posts[0].name, "Jo Example");
    EXPECT_TRUE(some(DateOf(1990, 1, 1), 5).empty());
    EXPECT_TRUE(some(today_, 0).empty());
    LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
        EXPECT_EQ(NameOfPost(tables, scope, jo)->Shown(), "Jo Example");
        EXPECT_EQ(NameOfPost(tables, scope, lead)->Shown(), "TL") << "nobody is named";
        EXPECT_FALSE(NameOfPost(tables, scope, PostId("nobody")).has_value());
        return 0;
    });
}

TEST_P(WorkforceTest, NeedsThePermissionToManagePosts) {
    const PostId lead = Open(Lead());
    const Grants viewing{Permission::kViewTeam};
    EXPECT_EQ(Do(OpenPost, {.details = Jo()}, viewing).error().fault, Fault::kForbidden);
    EXPECT_EQ(
        Do(AmendPost, {.post = lead, .seen = 1, .details = Jo(), .reason = "x"}, viewing)
            .error()
            .fault,
        Fault::kForbidden
    );
    EXPECT_EQ(
        Do(ClosePost, {.post = lead, .seen = 1, .closed_on = today_, .reason = "x"}, viewing)
            .error()
            .fault,
        Fault::kForbidden
    );
}

}  // namespace
}  // namespace alongside::workforce
