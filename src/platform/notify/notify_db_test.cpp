// Letters on both databases: none goes before what it tells of is so, none goes twice by our doing,
// and what reaches nobody is seen. SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "platform/journal/backup.h"
#include "platform/notify/outbox.h"
#include "platform/notify/outbox_store.h"
#include "platform/notify/postman.h"
#include "platform/notify/smtp_server.h"
#include "support/record_fixture.h"

namespace alongside::notify {
namespace {

using identity::Work;
using std::chrono::hours;
using std::chrono::minutes;

void AddTables(journal::Catalogue& catalogue) {
    AddOutboxTables(catalogue);
}

class OutboxTest : public test::RecordTest {
protected:
    OutboxTest() : RecordTest({&AddTables}) {}

    // Posts a letter about somebody in a transaction of its own.
    LetterId PostTo(const std::string& to, const StreamId& stream = StreamId("QKS")) {
        return Must(runner_.Change(
            ActorWith(identity::Grants::All()),
            [&](const Work& work) -> Result<LetterId> {
                return Post(
                    work,
                    {.stream = stream,
                     .to = to,
                     .subject = "There is news",
                     .text = "Open {service}/links/1 or {service}/help"}
                );
            }
        ));
    }
    Postman Handing(Outcome outcome) {
        return {
            .deliver = [this, outcome](const Message& message) -> Delivery {
                const std::lock_guard lock(mutex_);
                handed_.push_back(message);
                return {outcome, "as the test says"};
            },
            .from = "service@alongside.example",
            .service_address = "https://alongside.example"};
    }
    // Works through what is due now; gives how many jobs there were.
    int WorkThrough(const Postman& postman) {
        jobs::Worker worker(runner_, LetterJobs(postman), [this](const std::string& words) {
            const std::lock_guard lock(mutex_);
            reports_ += words + "\n";
        });
        int jobs = 0;
        while (worker.RunNext()) ++jobs;
        return jobs;
    }
    std::vector<Letter> In(LetterState state) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return OutboxStore(tables, area, keys_).InState(state, 100);
        });
    }
    std::size_t Count(LetterState state) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return OutboxStore(tables, area, keys_).Count(state);
        });
    }
    std::size_t SendAgain() {
        return Must(runner_.Change(
            ActorWith(identity::Grants::All()),
            [](const Work& work) -> Result<std::size_t> {
                TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, kLooking));
                return SendFailedAgain(work, area);
            }
        ));
    }
    void Advance(minutes by) { clock_.AdvanceTo(clock_.Now() + by); }

    std::mutex mutex_;
    std::vector<Message> handed_;
    std::string reports_;
};

INSTANTIATE_ON_BOTH(OutboxTest);

TEST_P(OutboxTest, ALetterGoesOnceWhatItTellsOfIsSo) {
    const auto refused =
        runner_.Change(ActorWith(identity::Grants::All()), [](const Work& work) -> Result<Done> {
            Post(work, {StreamId("QKS"), "sam@school.example", "News", "Text"});
            return Error{Fault::kRefused, "No"};
        });
    EXPECT_FALSE(refused);
    EXPECT_EQ(WorkThrough(Handing(Outcome::kTaken)), 0) << "nothing happened, so nothing is told";

    const LetterId letter = PostTo("sam@school.example");
    ASSERT_EQ(In(LetterState::kWaiting).size(), 1U);
    EXPECT_EQ(In(LetterState::kWaiting)[0].says->to, "sam@school.example");
    WorkThrough(Handing(Outcome::kTaken));
    ASSERT_EQ(handed_.size(), 1U);
    EXPECT_EQ(handed_[0].id, letter.value);
    EXPECT_EQ(handed_[0].from, "service@alongside.example");
    EXPECT_EQ(
        handed_[0].text, "Open https://alongside.example/links/1 or https://alongside.example/help"
    );
    const auto sent = In(LetterState::kSent);
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_FALSE(sent[0].says) << "what was sent is not kept";
    EXPECT_EQ(sent[0].ended, clock_.Now());
    Advance(hours(24));
    EXPECT_EQ(WorkThrough(Handing(Outcome::kTaken)), 0);
}

TEST_P(OutboxTest, WhatIsNotTakenIsTriedAtGrowingIntervalsAndThenSeen) {
    PostTo("sam@school.example");
    for (const int wait : {1, 5, 30, 120, 720}) {
        EXPECT_EQ(WorkThrough(Handing(Outcome::kLater)), 1);
        EXPECT_EQ(In(LetterState::kWaiting).at(0).problem, "as the test says");
        Advance(minutes(wait - 1));
        if (wait > 1) {
            EXPECT_EQ(WorkThrough(Handing(Outcome::kLater)), 0) << wait;
        }
        Advance(minutes(1));
    }
    EXPECT_EQ(WorkThrough(Handing(Outcome::kLater)), 1);
    ASSERT_EQ(Count(LetterState::kFailed), 1U);
    const Letter failed = In(LetterState::kFailed)[0];
    EXPECT_EQ(failed.problem, "it was tried for half a day: as the test says");
    EXPECT_EQ(failed.says->to, "sam@school.example") << "somebody has to ring them";
    EXPECT_EQ(handed_.size(), 6U);
    EXPECT_EQ(reports_.find("sam@"), std::string::npos) << "no address is in a log";

    EXPECT_EQ(SendAgain(), 1U);
    WorkThrough(Handing(Outcome::kTaken));
    EXPECT_EQ(Count(LetterState::kSent), 1U);
    EXPECT_EQ(SendAgain(), 0U);
}

TEST_P(OutboxTest, WhatIsRefusedForGoodIsSeenAtOnce) {
    PostTo("gone@school.example");
    WorkThrough(Handing(Outcome::kNever));
    EXPECT_EQ(Count(LetterState::kFailed), 1U);
    Advance(hours(24));
    WorkThrough(Handing(Outcome::kNever));
    EXPECT_EQ(handed_.size(), 1U);
}

TEST_P(OutboxTest, ALetterToNobodyIsSeenAtOnce) {
    for (const char* to : {"", "sam", "sam@school.example\r\nBcc: all@school.example"}) PostTo(to);
    EXPECT_EQ(WorkThrough(Handing(Outcome::kTaken)), 0);
    EXPECT_TRUE(handed_.empty());
    ASSERT_EQ(Count(LetterState::kFailed), 3U);
    EXPECT_EQ(In(LetterState::kFailed)[2].problem, "there is no e-mail address");
    EXPECT_EQ(SendAgain(), 3U);
    WorkThrough(Handing(Outcome::kTaken));
    EXPECT_TRUE(handed_.empty()) << "an address that is none becomes none by trying";
    EXPECT_EQ(Count(LetterState::kFailed), 3U);
}

// Between handing over and saying so: once more at most, and then somebody is told.
TEST_P(OutboxTest, WhenTheServiceStopsInTheMiddleALetterGoesTwiceAtMost) {
    PostTo("sam@school.example");
    Postman dying = Handing(Outcome::kTaken);
    dying.deliver = [this, taken = dying.deliver](const Message& message) -> Delivery {
        taken(message);
        throw std::runtime_error("the power failed");
    };
    for (int i = 0; i < 5; ++i) {
        WorkThrough(dying);
        Advance(hours(13));
    }
    EXPECT_EQ(handed_.size(), 2U);
    EXPECT_EQ(handed_[0].id, handed_[1].id) << "a mail server can tell that it is the same";
    ASSERT_EQ(Count(LetterState::kFailed), 1U);
    EXPECT_NE(In(LetterState::kFailed)[0].problem.find("handed over twice"), std::string::npos);
}

TEST_P(OutboxTest, WhenNobodySaysWhetherItWasTakenItGoesTwiceAtMost) {
    PostTo("sam@school.example");
    for (int i = 0; i < 4; ++i) {
        WorkThrough(Handing(Outcome::kUnknown));
        Advance(hours(13));
    }
    EXPECT_EQ(handed_.size(), 2U);
    EXPECT_EQ(Count(LetterState::kFailed), 1U);
}

TEST_P(OutboxTest, TwoWorkersSendEachLetterOnce) {
    constexpr int kLetters = 12;
    for (int i = 0; i < kLetters; ++i) PostTo("sam" + std::to_string(i) + "@school.example");
    std::thread first([this] { WorkThrough(Handing(Outcome::kTaken)); });
    std::thread second([this] { WorkThrough(Handing(Outcome::kTaken)); });
    first.join();
    second.join();
    EXPECT_EQ(handed_.size(), static_cast<std::size_t>(kLetters));
    EXPECT_EQ(Count(LetterState::kSent), static_cast<std::size_t>(kLetters));
}

TEST_P(OutboxTest, WhatIsStoppedIsNotSent) {
    const StreamId ann = NewPerson("Ann");
    const StreamId bea = NewPerson("Bea");
    PostTo("ann@family.example", ann);
    PostTo("bea@family.example", bea);
    const auto stopped = runner_.Change(
        ActorWith(identity::Grants::All()),
        [&](const Work& work) -> Result<std::size_t> { return StopLetters(work, ann); }
    );
    EXPECT_EQ(Must(stopped), 1U);
    WorkThrough(Handing(Outcome::kTaken));
    ASSERT_EQ(handed_.size(), 1U);
    EXPECT_EQ(handed_[0].to, "bea@family.example");
    const auto of_ann = Look(ann, [&](const db::Reader& tables, const identity::Scope& scope) {
        return OutboxStore(tables, scope, keys_).OfRecord();
    });
    ASSERT_EQ(of_ann.size(), 1U);
    EXPECT_EQ(of_ann[0].state, LetterState::kStopped);
    EXPECT_FALSE(of_ann[0].says);
}

TEST_P(OutboxTest, WithoutAMailServerLettersWaitAndGoWhenThereIsOne) {
    PostTo("sam@school.example");
    PostTo("kim@school.example");
    EXPECT_EQ(WorkThrough({}), 2);
    EXPECT_EQ(Count(LetterState::kWaiting), 2U);
    EXPECT_EQ(WorkThrough(Handing(Outcome::kTaken)), 0) << "nobody is asked to send them";
    jobs::Worker worker(runner_, LetterJobs(Handing(Outcome::kTaken)), [](const std::string&) {});
    worker.Plan();
    Advance(hours(1));
    while (worker.RunNext()) continue;
    EXPECT_EQ(Count(LetterState::kSent), 2U);
    EXPECT_EQ(handed_.size(), 2U);
}

TEST_P(OutboxTest, WhatEndedIsForgottenAfterThreeMonths) {
    PostTo("sam@school.example");
    WorkThrough(Handing(Outcome::kTaken));
    jobs::Worker worker(runner_, LetterJobs({}), [](const std::string&) {});
    AdvanceDays(80);
    PostTo("kim@school.example");
    while (worker.RunNext()) continue;
    worker.Plan();
    AdvanceDays(11);
    while (worker.RunNext()) continue;
    EXPECT_EQ(Count(LetterState::kSent), 0U);
    EXPECT_EQ(Count(LetterState::kWaiting), 1U) << "what has not gone is kept";
}

TEST_P(OutboxTest, IsSealedErasedWithItsRecordAndInABackup) {
    const StreamId ann = NewPerson("Ann");
    PostTo("ann@family.example", ann);
    journal::AddJournalArchive(catalogue_);
    jobs::AddJobTables(catalogue_);
    std::ostringstream backup;
    journal::WriteBackup(database_.owner(), catalogue_, keys_, backup);
    std::istringstream file(backup.str());
    test::TestDatabase restored(GetParam());
    journal::RestoreBackup(restored.owner(), catalogue_, keys_, file);
    restored.owner().Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
        const auto area = identity::Policy::ForDerivation(area_, ann);
        const auto letters = OutboxStore(tables, area, keys_).OfRecord();
        ASSERT_EQ(letters.size(), 1U);
        EXPECT_EQ(letters[0].says->to, "ann@family.example");
    });
    WithJournal([&](journal::Journal& journal) { journal.Erase(ann, "Asked for"); });
    EXPECT_EQ(Count(LetterState::kWaiting), 0U);
    WorkThrough(Handing(Outcome::kTaken));
    EXPECT_TRUE(handed_.empty());
}

// --- how a letter goes over the wire ---

Message Written(const std::string& subject, const std::string& text) {
    return {
        .id = "1",
        .from = "service@alongside.example",
        .to = "sam@school.example",
        .subject = subject,
        .text = text,
        .sent = Instant(DateOf(2023, 1, 9)) + hours(9)};
}

TEST(MailMessage, SaysWhenFromWhomAndToWhom) {
    const std::string wire = ToWire(Written("News", "Hello"));
    for (const char* line :
         {"Date: Mon, 09 Jan 2023 09:00:00 +0000\r\n",
          "From: Alongside <service@alongside.example>\r\n",
          "To: <sam@school.example>\r\n",
          "Subject: News\r\n",
          "Message-ID: <1@alongside.example>\r\n",
          "Auto-Submitted: auto-generated\r\n",
          "\r\n\r\nHello\r\n"})
        EXPECT_NE(wire.find(line), std::string::npos) << line << wire;
}

TEST(MailMessage, EncodesWhatIsBeyondAscii) {
    const std::string wire = ToWire(Written("Siân’s café", "50 % = half \nCafé"));
    EXPECT_NE(wire.find("Subject: =?UTF-8?B?U2nDom7igJlzIGNhZsOp?=\r\n"), std::string::npos)
        << wire;
    EXPECT_NE(wire.find("50 % =3D half=20\r\nCaf=C3=A9\r\n"), std::string::npos) << wire;
}

TEST(MailMessage, NoLineIsLongAndNoneIsBare) {
    const std::string wire = ToWire(Written(
        std::string(30, 'x') + " ’’’’’’’’’’’’’’’’’’’’’’’’’’’’’’", std::string(5000, 'a') + "é\n.\n"
    ));
    std::istringstream lines(wire);
    for (std::string line; std::getline(lines, line);) {
        ASSERT_TRUE(line.ends_with('\r')) << line;
        EXPECT_LE(line.size(), 77U) << line;
        for (const char c : line) EXPECT_GE(c, 0);
    }
}

TEST(MailMessage, NothingCanAddAHeader) {
    for (const char* subject : {"", "News\nBcc: a@b.example", "News\r", "A\tB", "\x7F", "\xFF"})
        EXPECT_NE(WhyItCannotBeSent("sam@school.example", subject), "") << subject;
    for (const char* to :
         {"",
          "sam",
          "sam@school.example\r\nDATA",
          "sam@school.example>",
          "<sam@school.example",
          "sam@school.example,all@school.example",
          "sam kim@school.example",
          "-oQ/tmp@school.example",
          "s\xC3\xA9@school.example"})
        EXPECT_FALSE(IsMailAddress(to)) << to;
    EXPECT_TRUE(IsMailAddress("sam.o'neill+news@mail.school.example"));
    EXPECT_EQ(WhyItCannotBeSent("sam@school.example", "Siân’s news"), "");
}

TEST(MailSettings, SayWhatIsWrongWithThem) {
    const MailSettings fine = {
        "smtp://mail.example:587", "service@alongside.example", "https://alongside.example"};
    EXPECT_EQ(WhyUnusable(fine), "");
    const auto with = [&](auto change) {
        MailSettings settings = fine;
        change(settings);
        return WhyUnusable(settings).substr(0, 4);
    };
    EXPECT_EQ(with([](MailSettings& s) { s.server = "http://mail.example"; }), "serv");
    EXPECT_EQ(with([](MailSettings& s) { s.server = "smtp://"; }), "serv");
    EXPECT_EQ(with([](MailSettings& s) { s.from = "nobody"; }), "from");
    EXPECT_EQ(
        with([](MailSettings& s) { s.service_address = "http://alongside.example"; }), "serv"
    );
    EXPECT_EQ(with([](MailSettings& s) { s.user = "alongside"; }), "user");
}

}  // namespace
}  // namespace alongside::notify
