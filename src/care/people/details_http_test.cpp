// The pages to add somebody and to change their details, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/people/module.h"
#include "care/people/person_store.h"
#include "support/page_fixture.h"

namespace alongside::people {
namespace {

using identity::Permission;

class DetailsPagesTest : public test::PageTest {
protected:
    DetailsPagesTest() : PageTest({}, {PeopleRoutes()}) {}

    web::Fields Details(const std::string& given, const std::string& nhs_number = {}) const {
        web::Fields fields = {
            {"given_name", given}, {"family_name", "O'Brien"}, {"nhs_number", nhs_number}};
        return test::AddDay(fields, "date_of_birth", DateOf(2008, 5, 17));
    }
    web::Response Add(const web::Fields& fields) {
        return Send(Get("/people/new"), "/people", fields);
    }
    // What the question whether it is somebody on record sends: all that was typed, unseen.
    web::Response SendQuestion(const web::Response& question, web::Fields fields) {
        const std::string_view field = "name=\"not_these\" value=\"";
        const auto at = question.body.find(field);
        if (at != std::string::npos) {
            const auto from = at + field.size();
            fields.Add(
                "not_these", question.body.substr(from, question.body.find('"', from) - from)
            );
        }
        return Send(question, "/people", fields);
    }
    static PersonId AddedBy(const web::Response& response) {
        const std::string to = GoesTo(response);
        return PersonId(to.substr(to.rfind('/') + 1));
    }
    Person Held(const PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return Must(PersonStore(tables, scope).Get());
        });
    }
};

TEST_P(DetailsPagesTest, AddsSomebodyAndShowsThem) {
    const auto response = Add(Details("Ann", "999 123 4578"));
    ASSERT_EQ(response.status, 303);
    const Person held = Held(AddedBy(response));
    EXPECT_EQ(held.details.given_name.Reveal(), "Ann");
    EXPECT_EQ(held.details.nhs_number->Reveal(), "9991234578");
    EXPECT_FALSE(held.details.locality);
}

TEST_P(DetailsPagesTest, KeepsWhatWasTypedWhenTheNameIsMissing) {
    const auto response = Add(Details("", "999 123 4578"));
    EXPECT_EQ(response.status, 422);
    EXPECT_NE(response.body.find("Enter a given name"), std::string::npos);
    EXPECT_NE(response.body.find("value=\"O&#39;Brien\""), std::string::npos);
    EXPECT_NE(response.body.find("value=\"999 123 4578\""), std::string::npos);
}

TEST_P(DetailsPagesTest, LeadsToWhoeverHasTheNhsNumberAlready) {
    const auto first = Add(Details("Ann", "9991234578"));
    const auto second = Add(Details("Anne", "9991234578"));
    EXPECT_EQ(second.status, 409);
    EXPECT_NE(second.body.find("href=\"" + GoesTo(first) + "\""), std::string::npos);
    EXPECT_NE(second.body.find("value=\"Anne\""), std::string::npos);
}

TEST_P(DetailsPagesTest, AddsOnePersonHoweverOftenTheFormIsSent) {
    const auto form = Get("/people/new");
    const auto first = Send(form, "/people", Details("Ann"));
    EXPECT_EQ(GoesTo(Send(form, "/people", Details("Ann"))), GoesTo(first));
}

TEST_P(DetailsPagesTest, AsksWhetherItIsSomebodyOnRecordBeforeItSaves) {
    const auto first = Add(Details("Elizabeth"));
    const auto question = Add(Details("Liz"));
    EXPECT_EQ(question.status, 409);
    EXPECT_NE(question.body.find("Is it one of these people?"), std::string::npos);
    EXPECT_NE(question.body.find("href=\"" + GoesTo(first) + "\""), std::string::npos);
    EXPECT_NE(question.body.find("The given names are forms of one name"), std::string::npos);
    EXPECT_EQ(CountLooks(AddedBy(first)), 1U);
    EXPECT_NE(question.body.find("name=\"given_name\" value=\"Liz\""), std::string::npos);
    const auto second = SendQuestion(question, Details("Liz"));
    ASSERT_EQ(second.status, 303);
    EXPECT_EQ(Held(AddedBy(second)).details.given_name.Reveal(), "Liz");
    EXPECT_NE(GoesTo(second), GoesTo(first));
}

TEST_P(DetailsPagesTest, GivesBackWhatWasTypedToWhoeverLooksAgain) {
    Add(Details("Elizabeth"));
    const auto question = Add(Details("Liz"));
    auto fields = Details("Liz");
    fields.Add("again", "yes");
    const auto again = SendQuestion(question, fields);
    EXPECT_EQ(again.status, 200);
    EXPECT_NE(again.body.find("value=\"Liz\""), std::string::npos);
    EXPECT_EQ(again.body.find("There is a problem"), std::string::npos);
}

TEST_P(DetailsPagesTest, AsksOnceMoreWhenSomebodyLikelierWasAddedMeanwhile) {
    Add(Details("Elizabeth"));
    const auto question = Add(Details("Liz"));
    NewPerson("Lizzie", "O'Brien");
    const auto again = SendQuestion(question, Details("Liz"));
    EXPECT_EQ(again.status, 409);
    EXPECT_NE(again.body.find("Lizzie"), std::string::npos);
    EXPECT_EQ(SendQuestion(again, Details("Liz")).status, 303);
}

TEST_P(DetailsPagesTest, ChangesDetailsForAReason) {
    const PersonId ann = AddedBy(Add(Details("Ann")));
    const std::string edit = "/people/" + ann.value + "/details/edit";
    const auto form = Get(edit);
    auto fields = Details("Anna");
    fields.Add("reference", Held(ann).details.reference);
    EXPECT_EQ(Send(form, edit, fields).status, 422);
    fields.Add("reason", "Spelt wrongly");
    EXPECT_EQ(GoesTo(Send(form, edit, fields)), "/people/" + ann.value);
    EXPECT_EQ(Held(ann).details.given_name.Reveal(), "Anna");
    const auto late = Post(edit, [&] {
        auto stale = fields;
        stale.Add("seen", "1");
        return stale;
    }());
    EXPECT_EQ(late.status, 409);
}

TEST_P(DetailsPagesTest, ShowsScriptAsWords) {
    const PersonId ann = AddedBy(Add(Details("<script>alert(1)</script>")));
    const auto page = Get("/people/" + ann.value + "/details/edit");
    EXPECT_EQ(page.body.find("<script>alert"), std::string::npos);
    EXPECT_NE(page.body.find("&lt;script&gt;alert(1)"), std::string::npos);
}

TEST_P(DetailsPagesTest, RefusesWhoeverMayNotAmend) {
    const PersonId ann = AddedBy(Add(Details("Ann")));
    const identity::Grants viewer = {Permission::kViewPerson};
    EXPECT_EQ(Get("/people/" + ann.value + "/details/edit", viewer).status, 403);
    EXPECT_EQ(Post("/people", Details("Ben"), viewer).status, 403);
}

INSTANTIATE_ON_SQLITE(DetailsPagesTest);

}  // namespace
}  // namespace alongside::people
