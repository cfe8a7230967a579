// The forms of posts, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/workforce/post_pages.h"
#include "care/workforce/post_store.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::workforce {
namespace {

using identity::Grants;
using identity::Permission;

class PostPages : public test::PageTest {
protected:
    PostPages() : PageTest({&AddWorkforce}, {PostRoutes()}) {}

    static web::Fields Typed(const std::string& worker_id = "JW") {
        return {
            {"name", "Jo Worker"},
            {"worker_id", worker_id},
            {"role", "Keyworker"},
            {"employer", "LA"},
            {"grade", "6"},
            {"part_time", "yes"},
            {"fte", "0.6"},
            {"carries_caseload", "yes"},
            {"vacant", "no"},
            {"localities", " Ashford; Dover ;"}};
    }
    std::vector<workforce::Post> Held() {
        return LookAtArea([](const db::Reader& tables, const identity::Scope& scope) {
            return PostStore(tables, scope).Posts();
        });
    }
    std::string OpenOne() {
        Send(Get("/team/new"), "/team", Typed());
        return "/team/" + Held().at(0).id.value;
    }
};
INSTANTIATE_ON_SQLITE(PostPages);

bool Has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST_P(PostPages, OpensAPostWithWhatWasTyped) {
    const auto sent = Send(Get("/team/new"), "/team", Typed());
    ASSERT_EQ(Held().size(), 1U);
    const PostRecorded held = Held()[0].details;
    EXPECT_EQ(GoesTo(sent), "/team/" + Held()[0].id.value);
    EXPECT_EQ(held.name, "Jo Worker");
    EXPECT_EQ(held.employer, Employer::kLocalAuthority);
    EXPECT_TRUE(held.part_time);
    EXPECT_EQ(held.fte, "0.6");
    EXPECT_EQ(held.carries_caseload, true);
    EXPECT_EQ(held.vacant, false);
    EXPECT_EQ(held.localities, (std::vector<std::string>{"Ashford", "Dover"}));
    EXPECT_EQ(held.opened_on, std::nullopt);
}

TEST_P(PostPages, SendsAFaultyFormBackWithWhatWasTyped) {
    web::Fields typed = {{"name", "<b>Jo</b>"}, {"opened_on-day", "31"}, {"opened_on-month", "2"}};
    const auto page = Send(Get("/team/new"), "/team", typed);
    EXPECT_EQ(page.status, 422);
    for (const char* words :
         {"Enter the role", "Choose the employer", "Enter the grade", "&lt;b&gt;Jo&lt;/b&gt;"})
        EXPECT_TRUE(Has(page.body, words)) << words;
    EXPECT_FALSE(Has(page.body, "<b>Jo"));
    EXPECT_TRUE(Held().empty());
}

TEST_P(PostPages, ASecondPostWithTheSameIdIsRefused) {
    OpenOne();
    const auto page = Send(Get("/team/new"), "/team", Typed());
    EXPECT_EQ(page.status, 409);
    EXPECT_EQ(Held().size(), 1U);
}

TEST_P(PostPages, ChangesAPostWithAReason) {
    const std::string path = OpenOne();
    const auto form = Get(path + "/amend");
    EXPECT_TRUE(Has(form.body, "value=\"Jo Worker\""));
    EXPECT_TRUE(Has(form.body, "Ashford; Dover"));
    web::Fields typed = Typed("JW2");
    EXPECT_EQ(Send(form, path + "/amend", typed).status, 422) << "no reason";
    typed.Add("reason", "A new id");
    EXPECT_EQ(Send(form, path + "/amend", typed).status, 303);
    EXPECT_EQ(Held()[0].details.worker_id, "JW2");
    web::Fields again = Typed("JW3");
    again.Add("reason", "Sent twice");
    EXPECT_EQ(Send(form, path + "/amend", again).status, 303) << "done already";
    EXPECT_EQ(Held()[0].details.worker_id, "JW2");
}

TEST_P(PostPages, AFormThatIsOutOfDateIsAConflict) {
    const std::string path = OpenOne();
    const auto first = Get(path + "/amend");
    const auto second = Get(path + "/amend");
    web::Fields typed = Typed("JW2");
    typed.Add("reason", "A new id");
    EXPECT_EQ(Send(first, path + "/amend", typed).status, 303);
    EXPECT_EQ(Send(second, path + "/amend", typed).status, 409);
}

TEST_P(PostPages, ClosesAPostAndKeepsThatThroughALaterChange) {
    const std::string path = OpenOne();
    web::Fields closing = {{"reason", "The contract ended"}};
    test::AddDay(closing, "closed_on", today_ + std::chrono::days(30));
    EXPECT_EQ(Send(Get(path + "/close"), path + "/close", closing).status, 303);
    EXPECT_EQ(Held()[0].details.closed_on, today_ + std::chrono::days(30));
    EXPECT_EQ(Send(Get(path + "/close"), path + "/close", closing).status, 409) << "once only";
    web::Fields typed = Typed();
    typed.Add("reason", "A slip");
    EXPECT_EQ(Send(Get(path + "/amend"), path + "/amend", typed).status, 303);
    EXPECT_EQ(Held()[0].details.closed_on, today_ + std::chrono::days(30));
}

TEST_P(PostPages, ChangingIsForThoseWhoMay) {
    const std::string path = OpenOne();
    const Grants reader{Permission::kViewTeam};
    for (const std::string& address : {std::string("/team/new"), path + "/amend", path + "/close"})
        EXPECT_EQ(Get(address, reader).status, 403) << address;
    EXPECT_EQ(Get("/team/unknown/amend").status, 404);
}

}  // namespace
}  // namespace alongside::workforce
