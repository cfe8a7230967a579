// A form that comes after its session ended: nothing is recorded, and nothing typed is lost.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "contract/service_fixture.h"

namespace alongside {
namespace {

using governance::Role;

class SessionEndTest : public test::ServiceTest {
protected:
    const std::string session_ = SessionOf(kent_, Role::kTeamLeader);
    const std::string person_ =
        test::AddressOf("/people/{person}", RecordsFor(kent_, Role::kTeamLeader));
    const web::Fields form_ = {
        {"csrf", CsrfOf(session_)},
        {"once", "once-1"},
        {"page", person_ + "/ratings/new"},
        {"rating", "red"},
        {"rationale", "He has not slept"}};

    std::string FormAfterSigningIn(Role role) {
        return Get(person_ + "/ratings/new", SignInAgain(kent_, role)).body;
    }
};

TEST_F(SessionEndTest, KeepsWhatWasTypedForWhoTypedIt) {
    const auto before = CountEntries();
    PassTime(std::chrono::hours(2));
    const auto answer = Post(person_ + "/ratings", form_, session_);
    EXPECT_EQ(answer.status, 303);
    EXPECT_EQ(
        answer.Find("Location"),
        html::Url("/sign-in").Query("then", person_ + "/ratings/new").view()
    );
    EXPECT_EQ(CountEntries(), before);
    EXPECT_NE(FormAfterSigningIn(Role::kTeamLeader).find("He has not slept"), std::string::npos);
    EXPECT_EQ(FormAfterSigningIn(Role::kKeyworker).find("He has not slept"), std::string::npos);
}

TEST_F(SessionEndTest, KeepsNothingThatDidNotComeFromAPageOfTheSession) {
    PassTime(std::chrono::hours(2));
    web::Fields forged;
    for (const web::Field& field : form_)
        forged.Add(field.name, field.name == "csrf" ? "forged" : field.value);
    EXPECT_EQ(Post(person_ + "/ratings", forged, session_).status, 303);
    EXPECT_EQ(FormAfterSigningIn(Role::kTeamLeader).find("He has not slept"), std::string::npos);
}

TEST_F(SessionEndTest, KeepsNothingOfWhoSignedOut) {
    Post("/sign-out", {{"csrf", CsrfOf(session_)}}, session_);
    EXPECT_EQ(Post(person_ + "/ratings", form_, session_).status, 303);
    EXPECT_EQ(FormAfterSigningIn(Role::kTeamLeader).find("He has not slept"), std::string::npos);
}

// Sessions are forgotten by the hour, but not while a form of theirs may still come.
TEST_F(SessionEndTest, TheTimetableForgetsWhatIsOverAndNothingElse) {
    EXPECT_EQ(RunTimetable(), 0) << "nothing is due at nine in the morning";
    PassTime(std::chrono::hours(13));
    EXPECT_EQ(RunTimetable(), 2 * 5)
        << "two areas forget sessions, searches, drafts and uploads, and look for letters";
    EXPECT_EQ(Post(person_ + "/ratings", form_, session_).status, 303);
    EXPECT_NE(FormAfterSigningIn(Role::kTeamLeader).find("He has not slept"), std::string::npos);
    PassTime(std::chrono::hours(100 * 24));
    EXPECT_EQ(RunTimetable(), 2 * 8)
        << "and at night dates are worked out, sent forms forgotten and the night pack is due";
    EXPECT_EQ(Post(person_ + "/ratings", form_, session_).status, 303);
    EXPECT_EQ(FormAfterSigningIn(Role::kTeamLeader).find("He has not slept"), std::string::npos);
}

// A calendar program has no session: the secret in the address is what it has.
TEST_F(SessionEndTest, ACalendarIsReadWithoutASession) {
    const auto address_on_page = [&](const std::string& session) {
        const std::string page = Get("/today/calendar", session).body;
        const auto at = page.find("/calendar/", page.find("Copy this address"));
        return at == std::string::npos ? std::string() : page.substr(at, page.find('<', at) - at);
    };
    const std::string session = SessionOf(kent_, Role::kKeyworker);
    EXPECT_EQ(address_on_page(session), "");
    Post("/today/calendar", {{"csrf", CsrfOf(session)}}, session);
    const std::string first = address_on_page(session);
    const auto calendar = Get(first, "");
    EXPECT_EQ(calendar.status, 200);
    EXPECT_EQ(calendar.body.substr(0, 17), "BEGIN:VCALENDAR\r\n");
    EXPECT_EQ(calendar.body.find("Ann"), std::string::npos);

    PassTime(std::chrono::minutes(1));
    Post("/today/calendar", {{"csrf", CsrfOf(session)}}, session);
    EXPECT_EQ(Get(first, "").status, 404);
    EXPECT_EQ(Get(address_on_page(session), "").status, 200);
    Post("/today/calendar/stop", {{"csrf", CsrfOf(session)}}, session);
    EXPECT_EQ(address_on_page(session), "");
    EXPECT_EQ(Get("/calendar/" + std::string(64, 'a') + ".ics", "").status, 404);
}

}  // namespace
}  // namespace alongside
