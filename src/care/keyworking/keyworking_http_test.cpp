// The pages about workers and support, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/keyworking/module.h"
#include "care/workforce/open_post.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;
using std::chrono::days;

class KeyworkingPagesTest : public test::PageTest {
protected:
    KeyworkingPagesTest()
        : PageTest({&AddKeyworking, &workforce::AddWorkforce}, {KeyworkingRoutes()}) {}

    workforce::PostId NewPost(const std::string& worker_id, bool carries_caseload = true) {
        return Must(Do(workforce::OpenPost,
                       {.details =
                            {.worker_id = worker_id,
                             .name = worker_id + " <b>Lindley</b>",
                             .role = "Keyworker",
                             .grade = "6",
                             .carries_caseload = carries_caseload,
                             .opened_on = DateOf(2022, 1, 1)}})
        ).post;
    }
    web::Fields Naming(const workforce::PostId& worker, const std::string& role) const {
        web::Fields fields = {{"worker", worker.value}, {"role", role}};
        return test::AddDay(fields, "from", today_ - days(1));
    }
    web::Response Name(const workforce::PostId& worker, const std::string& role = "lead") {
        return Send(Get(page_ + "/keyworkers/new"), page_ + "/keyworkers", Naming(worker, role));
    }
    web::Response OpenSupport() {
        web::Fields fields = {{"kind", "keyworking"}, {"phase", "Getting to know"}};
        test::AddDay(fields, "opened_on", today_ - days(3));
        return Send(Get(page_ + "/episodes/new"), page_ + "/episodes", fields);
    }
    web::Response SendTo(const std::string& path, const web::Fields& fields) {
        return Send(Get(path), path, fields);
    }
    std::vector<Allocation> Allocations() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return KeyworkingStore(tables, scope).Allocations();
        });
    }
    std::vector<Episode> Episodes() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return KeyworkingStore(tables, scope).Episodes();
        });
    }
    std::string PartAt(const std::string& act) {
        return page_ + "/keyworkers/" + Allocations().at(0).id.value + "/" + act;
    }
    std::string EpisodeAt(const std::string& act) {
        return page_ + "/episodes/" + Episodes().at(0).id.value + "/" + act;
    }

    const people::PersonId ann_ = NewPerson();
    const std::string page_ = "/people/" + ann_.value;
};

TEST_P(KeyworkingPagesTest, OffersThoseWhoCarryACaseloadWithItsSize) {
    const auto tom = NewPost("TL");
    NewPost("XX", false);
    ASSERT_EQ(Name(tom).status, 303);
    const auto form = Get(page_ + "/keyworkers/new");
    EXPECT_NE(
        form.body.find("TL &lt;b&gt;Lindley&lt;/b&gt;, Keyworker – works with 1 person"),
        std::string::npos
    );
    EXPECT_EQ(form.body.find("XX"), std::string::npos);
}

TEST_P(KeyworkingPagesTest, NamesALeadKeyworker) {
    const auto tom = NewPost("TL");
    EXPECT_EQ(GoesTo(Name(tom)), page_);
    ASSERT_EQ(Allocations().size(), 1U);
    EXPECT_EQ(Allocations()[0].worker, tom);
    EXPECT_EQ(Allocations()[0].role, AllocationRole::kLead);
}

TEST_P(KeyworkingPagesTest, KeepsTheWorkerWhenTheRoleIsMissing) {
    const auto tom = NewPost("TL");
    const auto response = Name(tom, "");
    EXPECT_EQ(response.status, 422);
    EXPECT_NE(response.body.find("Choose what they are"), std::string::npos);
    EXPECT_NE(response.body.find("value=\"" + tom.value + "\" selected"), std::string::npos);
}

TEST_P(KeyworkingPagesTest, RefusesALeadNamedBesideAnother) {
    const auto tom = NewPost("TL");
    const auto form = Get(page_ + "/keyworkers/new");
    ASSERT_EQ(Name(NewPost("AB")).status, 303);
    const auto response = Send(form, page_ + "/keyworkers", Naming(tom, "lead"));
    EXPECT_EQ(response.status, 409);
    EXPECT_NE(response.body.find("Someone else named a lead keyworker"), std::string::npos);
}

TEST_P(KeyworkingPagesTest, SaysAtTheFormThatAPostCarriesNoCaseload) {
    const auto response = Name(NewPost("XX", false));
    EXPECT_EQ(response.status, 409);
    EXPECT_NE(response.body.find("does not carry a caseload"), std::string::npos);
}

TEST_P(KeyworkingPagesTest, EndsPutsRightAndWithdrawsAPart) {
    const auto tom = NewPost("TL");
    ASSERT_EQ(Name(tom).status, 303);
    auto right = Naming(tom, "support");
    right.Add("reason", "He is not the lead");
    EXPECT_EQ(GoesTo(SendTo(PartAt("amend"), right)), page_);
    EXPECT_EQ(Allocations()[0].role, AllocationRole::kSupport);

    web::Fields end;
    EXPECT_EQ(GoesTo(SendTo(PartAt("end"), test::AddDay(end, "ended_on", today_))), page_);
    EXPECT_EQ(Allocations()[0].to, today_);

    EXPECT_EQ(SendTo(PartAt("withdraw"), {}).status, 422);
    EXPECT_EQ(GoesTo(SendTo(PartAt("withdraw"), {{"reason", "Wrong person"}})), page_);
    EXPECT_TRUE(Allocations().empty());
}

TEST_P(KeyworkingPagesTest, OpensAndClosesSupport) {
    EXPECT_EQ(GoesTo(OpenSupport()), page_);
    EXPECT_EQ(Episodes().at(0).phase, "Getting to know");
    web::Fields close = {{"close_reason", "stepped-back"}};
    test::AddDay(close, "closed_on", today_);
    EXPECT_EQ(GoesTo(SendTo(EpisodeAt("close"), close)), page_);
    EXPECT_EQ(Episodes()[0].close_reason, CloseReason::kSteppedBack);
}

TEST_P(KeyworkingPagesTest, RefusesASecondEpisodeOfKeyworking) {
    OpenSupport();
    const auto response = OpenSupport();
    EXPECT_EQ(response.status, 409);
    EXPECT_NE(response.body.find("They already have an episode"), std::string::npos);
}

TEST_P(KeyworkingPagesTest, PutsSupportRightAndTakesItBack) {
    OpenSupport();
    web::Fields right = {{"kind", "preventative-consultation"}, {"reason", "Only advice"}};
    test::AddDay(right, "opened_on", today_ - days(2));
    const auto late = Get(EpisodeAt("amend"));
    EXPECT_EQ(GoesTo(SendTo(EpisodeAt("amend"), right)), page_);
    EXPECT_EQ(Episodes()[0].kind, EpisodeKind::kPreventativeConsultation);
    EXPECT_FALSE(Episodes()[0].phase);

    EXPECT_EQ(Send(late, EpisodeAt("amend"), right).status, 409);

    EXPECT_EQ(SendTo(EpisodeAt("withdraw"), {{"reason", "Never"}}).status, 303);
    EXPECT_TRUE(Episodes().empty());
}

TEST_P(KeyworkingPagesTest, LeavesAllocationToThoseWhoMayAllocate) {
    const auto tom = NewPost("TL");
    const identity::Grants keyworker = {Permission::kViewPerson, Permission::kRecordEpisode};
    EXPECT_EQ(Get(page_ + "/keyworkers/new", keyworker).status, 403);
    EXPECT_EQ(Post(page_ + "/keyworkers", Naming(tom, "lead"), keyworker).status, 403);
    EXPECT_EQ(Get(page_ + "/episodes/new", keyworker).status, 200);
}

TEST_P(KeyworkingPagesTest, DoesNotKnowAPersonOfAnotherArea) {
    const std::string stranger = "/people/01890000-0000-7000-8000-000000000000";
    EXPECT_EQ(Get(stranger + "/keyworkers/new").status, 404);
    EXPECT_EQ(Get(stranger + "/episodes/new").status, 404);
}

INSTANTIATE_ON_SQLITE(KeyworkingPagesTest);

}  // namespace
}  // namespace alongside::keyworking
