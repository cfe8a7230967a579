// Links for people without an account: what opens them, what ends them, what is kept of them.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "platform/identity/identity_tables.h"
#include "platform/identity/one_time_links.h"
#include "platform/journal/backup.h"
#include "platform/journal/journal.h"
#include "support/record_fixture.h"

namespace alongside::identity {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

class OneTimeLinksTest : public test::RecordTest {
protected:
    OneTimeLinksTest() : RecordTest({&AddIdentityTables}) {}

    IssuedLink Issue(const StreamId& stream = StreamId("QKS"), hours lasts = hours(72)) {
        return Must(runner_.Change(
            ActorWith(Grants::All()),
            [&](const Work& work) -> Result<IssuedLink> {
                return IssueLink(
                    work,
                    {.purpose = "referral", .stream = stream, .about = "an-id", .lasts = lasts}
                );
            }
        ));
    }
    Result<std::string> Try(const std::string& secret, const std::string& code) const {
        return links_.Open({.secret = secret, .code = code, .address = address_});
    }
    // Why it did not open; "" when it did, and "code" when the code was wrong.
    std::string WhyNot(const std::string& secret, const std::string& code) const {
        const auto opened = Try(secret, code);
        if (opened) return "";
        return opened.error().rule.empty() ? opened.error().fields.at(0).field
                                           : opened.error().rule;
    }
    static std::string NotThe(const std::string& code) {
        return code == "000000" ? "111111" : "000000";
    }
    template <class Act>
    void Change(const Act& act) {
        Must(runner_.Change(ActorWith(Grants::All()), [&](const Work& work) -> Result<Done> {
            act(work);
            return Done{};
        }));
    }
    void Advance(std::chrono::microseconds by) { clock_.AdvanceTo(clock_.Now() + by); }

    std::string address_ = "192.0.2.1";
    const OneTimeLinks links_{*database_, keys_, clock_};
};

INSTANTIATE_ON_BOTH(OneTimeLinksTest);

TEST_P(OneTimeLinksTest, OpensWithItsCodeAndLeadsToWhatItIsAbout) {
    const IssuedLink issued = Issue();
    EXPECT_EQ(issued.secret.size(), 32U);
    EXPECT_EQ(issued.code.size(), 6U);
    EXPECT_EQ(PathOfLink(issued.secret), "/links/" + issued.secret);
    EXPECT_TRUE(links_.IsOpen(issued.secret));
    const std::string typed = issued.code.substr(0, 3) + " " + issued.code.substr(3);
    const auto link = links_.Find(Must(Try(issued.secret, typed)));
    ASSERT_TRUE(link);
    EXPECT_EQ(link->area, area_);
    EXPECT_EQ(link->link, issued.link);
    EXPECT_EQ(link->purpose, "referral");
    EXPECT_EQ(link->stream, StreamId("QKS"));
    EXPECT_EQ(link->about, "an-id");
}

TEST_P(OneTimeLinksTest, LookingAtALinkDoesNotUseItUp) {
    const IssuedLink issued = Issue();
    for (int i = 0; i < 50; ++i) EXPECT_TRUE(links_.IsOpen(issued.secret));
    EXPECT_TRUE(Try(issued.secret, issued.code));
}

TEST_P(OneTimeLinksTest, FiveWrongCodesEndIt) {
    const IssuedLink issued = Issue();
    for (int i = 1; i < kMostWrongCodes; ++i)
        EXPECT_EQ(WhyNot(issued.secret, NotThe(issued.code)), "code") << i;
    EXPECT_EQ(WhyNot(issued.secret, NotThe(issued.code)), "LINK-ENDED");
    EXPECT_EQ(WhyNot(issued.secret, issued.code), "LINK-ENDED");
    EXPECT_FALSE(links_.IsOpen(issued.secret));
}

TEST_P(OneTimeLinksTest, TheRightCodeForgivesTheWrongOnes) {
    const IssuedLink issued = Issue();
    for (int round = 0; round < 3; ++round) {
        for (int i = 1; i < kMostWrongCodes; ++i)
            EXPECT_EQ(WhyNot(issued.secret, NotThe(issued.code)), "code");
        EXPECT_EQ(WhyNot(issued.secret, issued.code), "");
    }
}

TEST_P(OneTimeLinksTest, UsedEndedAndUnknownAnswerAlike) {
    const IssuedLink used = Issue();
    const auto link = links_.Find(Must(Try(used.secret, used.code)));
    Change([&](const Work& work) {
        EXPECT_TRUE(UseUpLink(work, *link));
        EXPECT_FALSE(UseUpLink(work, *link)) << "in another tab of the browser";
    });
    const IssuedLink over = Issue(StreamId("QKS"), hours(1));
    Advance(hours(1));
    std::set<std::string> answers;
    for (const std::string& secret : {used.secret, over.secret, std::string(32, 'a')}) {
        const auto answer = Try(secret, used.code);
        ASSERT_FALSE(answer);
        answers.insert(answer.error().rule + answer.error().message);
    }
    EXPECT_EQ(answers.size(), 1U);
    EXPECT_TRUE(answers.begin()->starts_with("LINK-ENDED"));
}

TEST_P(OneTimeLinksTest, IsHeldForTwoHoursAndCanBeOpenedAgain) {
    const IssuedLink issued = Issue();
    const std::string first = Must(Try(issued.secret, issued.code));
    Advance(kLinkHeld - minutes(1));
    EXPECT_TRUE(links_.Find(first));
    const std::string second = Must(Try(issued.secret, issued.code));
    EXPECT_FALSE(links_.Find(first)) << "one browser at a time";
    EXPECT_TRUE(links_.Find(second));
    Advance(kLinkHeld);
    EXPECT_FALSE(links_.Find(second));
    EXPECT_FALSE(links_.Find(""));
    EXPECT_FALSE(links_.Find(issued.secret));
}

TEST_P(OneTimeLinksTest, AnAddressThatTriesAndTriesWaits) {
    std::string answer;
    for (int i = 0; i < 40 && answer != "LINK-WAIT"; ++i)
        answer = WhyNot(std::string(32, 'b'), "123456");
    EXPECT_EQ(answer, "LINK-WAIT");
    const IssuedLink issued = Issue();
    EXPECT_EQ(WhyNot(issued.secret, issued.code), "LINK-WAIT");
    address_ = "192.0.2.2";
    EXPECT_EQ(WhyNot(issued.secret, issued.code), "") << "others do not wait for it";
}

TEST_P(OneTimeLinksTest, EndWithTheirRecord) {
    const StreamId ann = NewPerson("Ann");
    const StreamId bea = NewPerson("Bea");
    const IssuedLink of_ann = Issue(ann);
    const IssuedLink of_bea = Issue(bea);
    const std::string held = Must(Try(of_ann.secret, of_ann.code));
    Change([&](const Work& work) { EXPECT_EQ(EndLinks(work, ann), 1U); });
    EXPECT_FALSE(links_.Find(held));
    EXPECT_EQ(WhyNot(of_ann.secret, of_ann.code), "LINK-ENDED");
    WithJournal([&](journal::Journal& journal) { journal.Erase(bea, "Asked for"); });
    EXPECT_FALSE(links_.IsOpen(of_bea.secret));
}

TEST_P(OneTimeLinksTest, LeadSomewhereAfterABackupIsRestoredAndAreForgottenWhenTheyEnd) {
    const IssuedLink issued = Issue();
    journal::AddJournalArchive(catalogue_);
    std::ostringstream backup;
    journal::WriteBackup(database_.owner(), catalogue_, keys_, backup);
    std::istringstream file(backup.str());
    test::TestDatabase restored(GetParam());
    journal::RestoreBackup(restored.owner(), catalogue_, keys_, file);
    const OneTimeLinks there(*restored, keys_, clock_);
    EXPECT_TRUE(there.Open({.secret = issued.secret, .code = issued.code, .address = {}}));
    Advance(hours(71));
    links_.Purge();
    EXPECT_TRUE(links_.IsOpen(issued.secret));
    Advance(hours(1));
    links_.Purge();
    EXPECT_FALSE(links_.IsOpen(issued.secret));
}

}  // namespace
}  // namespace alongside::identity
