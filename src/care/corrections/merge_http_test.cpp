// The pages about two records of one person, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admissions_tables.h"
#include "care/corrections/corrections_tables.h"
#include "care/corrections/merge_people.h"
#include "care/corrections/module.h"
#include "care/corrections/sorting_store.h"
#include "care/governance/governance_tables.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/api.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "support/page_fixture.h"

namespace alongside::corrections {
namespace {

using identity::Grants;
using identity::Permission;
using people::PersonId;

bool Has(const web::Response& page, const std::string& words) {
    return page.body.find(words) != std::string::npos;
}

class MergePages : public test::PageTest {
protected:
    MergePages()
        : PageTest(
              {&AddCorrections,
               &governance::AddGovernance,
               &admissions::AddAdmissions,
               &keyworking::AddKeyworking,
               &dsr::AddRegister},
              {CorrectionRoutes()}
          ) {}

    static std::string PageOf(const PersonId& person) { return "/people/" + person.value; }
    std::string Compare() const { return PageOf(ann_) + "/same/" + anne_.value; }
    std::string Joined() const { return PageOf(ann_) + "/joined/" + anne_.value; }
    void Rate(const std::string& why) {
        RecordAnyway(
            ann_, dsr::RatingGiven{dsr::RatingId::New(), dsr::Rating::kRed, today_, why, ""}
        );
    }
    void Join() {
        Must(
            Do(MergePeople, {.stays = ann_, .goes = anne_, .seen = 2, .answers = {"One child", ""}})
        );
    }
    std::size_t CountToSort() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return ListEntriesToSort(tables, scope).size();
        });
    }

    const PersonId ann_ = NewPerson("Ann", "Example");
    const PersonId anne_ = NewPerson("Anne", "Exampel");
};
INSTANTIATE_ON_SQLITE(MergePages);

TEST_P(MergePages, ShowsWhoMayBeTheSameAndWhy) {
    const auto page = Get(PageOf(ann_) + "/same");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page, "Compare with Anne Exampel"));
    EXPECT_TRUE(Has(page, "The same date of birth"));
    EXPECT_TRUE(Has(page, Compare()));
    EXPECT_EQ(CountLooks(ann_), 1U);
    const auto nobody = Get(PageOf(NewPerson("Omar", "Khan", DateOf(2001, 2, 3))) + "/same");
    EXPECT_TRUE(Has(nobody, "Nobody else on record looks like the same person"));
}

TEST_P(MergePages, FindsAnotherWithoutANameInTheAddress) {
    const PersonId omar = NewPerson("Omar", "Khan", DateOf(2001, 2, 3));
    const std::string same = PageOf(ann_) + "/same";
    EXPECT_EQ(Send(Get(same), same, {{"sought", ""}}).status, 422);
    const std::string found = GoesTo(Send(Get(same), same, {{"sought", "khan"}}));
    ASSERT_TRUE(found.starts_with(same + "?search="));
    EXPECT_EQ(found.find("khan"), std::string::npos);
    EXPECT_TRUE(Has(Get(found), "Compare with Omar Khan"));
    EXPECT_TRUE(Has(Get(found), same + "/" + omar.value));
    const std::string none = GoesTo(Send(Get(same), same, {{"sought", "xyz"}}));
    EXPECT_TRUE(Has(Get(none), "Nobody found"));
}

TEST_P(MergePages, LooksThroughEverybody) {
    const auto page = Get("/people/likely-same");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page, "We looked at 2 people"));
    EXPECT_TRUE(Has(page, "Ann Example, born 17 May 2008"));
    EXPECT_TRUE(Has(page, Compare()));
    EXPECT_FALSE(Has(page, "Look at more people"));
    Must(Do(people::KeepApart, {.person = anne_, .other = ann_, .reason = "Cousins"}));
    EXPECT_TRUE(Has(Get("/people/likely-same"), "Nobody here looks like somebody else"));
    const auto later = Get("/people/likely-same?after=" + anne_.value);
    EXPECT_TRUE(Has(later, "We looked at 0 more people"));
    EXPECT_EQ(Get("/people/likely-same?after=%27").status, 200);
}

TEST_P(MergePages, ComparesJoinsAndLeadsToTheRecordThatStays) {
    Rate("In crisis");
    const auto form = Get(Compare());
    EXPECT_EQ(form.status, 200);
    EXPECT_TRUE(Has(form, "Red, since 9 January 2023"));
    EXPECT_TRUE(Has(form, "Keep the other record instead"));
    EXPECT_FALSE(Has(form, "Type “one person”"));
    const auto without = Send(form, Compare(), {{"reason", ""}});
    EXPECT_EQ(without.status, 422);
    EXPECT_TRUE(Has(without, "href=\"#reason\""));
    EXPECT_EQ(GoesTo(Send(form, Compare(), {{"reason", "One child"}})), PageOf(ann_));
    const auto again = Get(Compare());
    EXPECT_EQ(again.status, 409);
    EXPECT_TRUE(Has(again, "These are one record already"));
    EXPECT_EQ(CountLooks(anne_), 2U) << "who is compared is looked at";
}

TEST_P(MergePages, WarnsOfTwins) {
    const PersonId bea = NewPerson("Bea", "Example");
    const std::string twins = PageOf(ann_) + "/same/" + bea.value;
    const auto form = Get(twins);
    EXPECT_TRUE(Has(form, "They may be twins"));
    const auto unsure = Send(form, twins, {{"reason", "One child"}, {"typed", "yes"}});
    EXPECT_EQ(unsure.status, 422);
    EXPECT_TRUE(Has(unsure, "href=\"#typed\""));
    EXPECT_TRUE(Has(unsure, "One child"));
    const auto sure = Send(form, twins, {{"reason", "One child"}, {"typed", "one person"}});
    EXPECT_EQ(GoesTo(sure), PageOf(ann_));
}

TEST_P(MergePages, OffersNoJoiningOfTwoNumbers) {
    people::DetailsRecorded details;
    details.reference = "R1";
    details.given_name = Sensitive<std::string>("Ann");
    details.family_name = Sensitive<std::string>("Example");
    details.date_of_birth = DateOf(2008, 5, 17);
    details.nhs_number = Sensitive<std::string>("9991234578");
    RecordAnyway(ann_, details);
    details.reference = "R2";
    details.nhs_number = Sensitive<std::string>("9991234586");
    RecordAnyway(anne_, details);
    const auto page = Get(Compare());
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page, "Their NHS numbers are different"));
    EXPECT_FALSE(Has(page, "Join the two records"));
}

TEST_P(MergePages, TellsTwoPeopleApart) {
    const std::string apart = Compare() + "/apart";
    const auto form = Get(apart);
    EXPECT_TRUE(Has(form, "Both records stay as they are"));
    EXPECT_EQ(Send(form, apart, {{"reason", ""}}).status, 422);
    EXPECT_EQ(GoesTo(Send(form, apart, {{"reason", "Cousins"}})), PageOf(ann_) + "/same");
    EXPECT_FALSE(Has(Get(PageOf(ann_) + "/same"), "Compare with"));
}

TEST_P(MergePages, SeparatesAndSortsWhatLiesBetween) {
    Join();
    Rate("<script>alert(1)</script>");
    const auto form = Get(Joined());
    EXPECT_EQ(form.status, 200);
    EXPECT_TRUE(Has(form, "Anne Exampel (the record that was joined)"));
    EXPECT_TRUE(Has(form, "&lt;script&gt;alert(1)"));
    EXPECT_EQ(Send(form, Joined(), {{"reason", ""}}).status, 422);
    const std::string sorting = PageOf(ann_) + "/sorting";
    EXPECT_EQ(GoesTo(Send(form, Joined(), {{"reason", "Cousins"}})), sorting);
    const auto page = Get(sorting);
    EXPECT_TRUE(Has(page, "It belongs here"));
    EXPECT_TRUE(Has(page, "It is about the other person"));
    EXPECT_TRUE(Has(page, PageOf(anne_)));
    EXPECT_FALSE(Has(page, "<script>alert"));
    EXPECT_EQ(Post(sorting, {{"entry", "nothing"}}).status, 409);
    EXPECT_EQ(GoesTo(Send(page, sorting, {})), sorting);
    EXPECT_EQ(CountToSort(), 0U);
    EXPECT_TRUE(Has(Get(sorting), "Everything is sorted"));
}

TEST_P(MergePages, FindNothingThatIsNotJoined) {
    EXPECT_EQ(Get(Joined()).status, 404);
    EXPECT_EQ(Get(PageOf(ann_) + "/same/nobody").status, 404);
    EXPECT_EQ(Get(PageOf(ann_) + "/joined/" + ann_.value).status, 404);
}

TEST_P(MergePages, AreForWhoeverMayJoin) {
    const Grants viewer = {Permission::kViewPerson, Permission::kAddPerson};
    for (const std::string& page :
         {PageOf(ann_) + "/same",
          Compare(),
          Compare() + "/apart",
          Joined(),
          PageOf(ann_) + "/sorting"})
        EXPECT_EQ(Get(page, viewer).status, 403) << page;
}

}  // namespace
}  // namespace alongside::corrections
