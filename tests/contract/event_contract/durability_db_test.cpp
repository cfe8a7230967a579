// What was acknowledged is there, after kill -9, a full disk or a broken one.
// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <future>
#include <random>
#include <sstream>
#include <thread>

#include "care/register/register_facts.h"
#include "contract_fixture.h"
#include "support/faulty_vfs.h"

namespace alongside::test {
namespace {

class Killed : public TamperedTest {
protected:
    // Starts the crash writer, kills it after a while and gives what it acknowledged.
    std::map<std::string, std::int64_t> RunAndKill(
        const std::string& key_file, const std::string& streams, std::chrono::microseconds after
    ) {
        int pipe_ends[2] = {};
        EXPECT_EQ(pipe(pipe_ends), 0);
        const pid_t child = fork();
        if (child == 0) {
            dup2(pipe_ends[1], STDOUT_FILENO);
            close(pipe_ends[0]);
            close(pipe_ends[1]);
            execl(
                CRASH_WRITER,
                CRASH_WRITER,
                database_.url().c_str(),
                key_file.c_str(),
                area_.value.c_str(),
                streams.c_str(),
                static_cast<char*>(nullptr)
            );
            _exit(127);
        }
        close(pipe_ends[1]);
        std::string printed;
        char buffer[4096];
        // The first line says that it writes; the moment of death is counted from there.
        bool killed = false;
        for (ssize_t size = 0; (size = read(pipe_ends[0], buffer, sizeof buffer)) > 0;) {
            printed.append(buffer, static_cast<std::size_t>(size));
            if (killed) continue;
            std::this_thread::sleep_for(after);
            kill(child, SIGKILL);
            killed = true;
        }
        close(pipe_ends[0]);
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself: " << printed;
        std::map<std::string, std::int64_t> acknowledged;
        std::istringstream lines(printed.substr(0, printed.rfind('\n') + 1));
        std::string stream;
        for (std::int64_t number = 0; lines >> stream >> number;) {
            auto& last = acknowledged[stream];
            last = std::max(last, number);
        }
        return acknowledged;
    }
};

TEST_P(Killed, WritersLoseNothingThatTheyAcknowledged) {
    const TestFolder folder;
    const std::string key_file = folder.path() + "/key";
    {
        // The child opens the record with the key of this one.
        static constexpr char kDigits[] = "0123456789abcdef";
        std::string text;
        for (const char byte : keys_.root().view()) {
            text += kDigits[static_cast<unsigned char>(byte) >> 4U];
            text += kDigits[static_cast<unsigned char>(byte) & 15U];
        }
        const int file = open(key_file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        ASSERT_EQ(write(file, text.data(), text.size()), ssize_t(text.size()));
        close(file);
    }
    std::string streams;
    for (int i = 0; i < 4; ++i) {
        streams += streams.empty() ? "" : ",";
        streams += NewPerson("P" + std::to_string(i)).value;
    }
    std::mt19937 random(1);
    std::int64_t acknowledged = 0;
    const int kills = Times(50, 1000);
    for (int i = 0; i < kills && !HasFailure(); ++i) {
        database_.Close();
        const auto printed =
            RunAndKill(key_file, streams, std::chrono::microseconds(random() % 20'000));
        database_.Reopen();
        for (const auto& [stream, number] : printed) {
            acknowledged += 1;
            EXPECT_EQ(
                Ask("SELECT CAST(COUNT(*) AS TEXT) FROM entries WHERE stream = '" + stream +
                    "' AND number = " + std::to_string(number)),
                "1"
            ) << "entry "
              << number << " of " << stream << " was acknowledged and is lost";
        }
        if (i % 10 == 0) {
            EXPECT_EQ(VerifyAll(), Problems{});
        }
    }
    EXPECT_GT(acknowledged, kills / 2) << "it was killed before it wrote anything";
    EXPECT_EQ(VerifyAll(), Problems{});
    ExpectRebuildChangesNothing();
}
INSTANTIATE_ON_BOTH(Killed);

// Eight commands at once over a disk that breaks at its next calls.
class BrokenDisk : public TamperedTest {
protected:
    // How many of the commands of one group were carried out.
    int RecordAtOnce(const StreamId& person) {
        std::vector<std::future<void>> answers;
        for (int i = 0; i < 8; ++i)
            answers.push_back(std::async(std::launch::async, [&] {
                database_->Write(db::AreaSetting::Of(area_), [&](db::Tx& tx) {
                    journal::Journal journal(
                        tx, catalogue_, keys_, area_, journal::ActorId("jo"), clock_.Now()
                    );
                    journal.Record(
                        person,
                        dsr::ReferralReceived{dsr::RegisterEntryId::New(), today_, {}, {}, {}}
                    );
                    journal.Settle();
                    return db::Ending::kCommit;
                });
            }));
        int done = 0;
        for (auto& answer : answers) {
            try {
                answer.get();
                ++done;
            } catch (const db::Failure&) {
                continue;
            }
        }
        return done;
    }
    void SetUp() override {
        ann_ = NewHistory();
        database_.Reopen({.vfs = FaultyVfs::name()});
    }
    // Closed before the disk goes, which it writes to.
    void TearDown() override { database_.Close(); }

    StreamId ann_;
    FaultyVfs disk_;
};

TEST_P(BrokenDisk, FailsEveryRequestAndLeavesNothingHalfWritten) {
    std::int64_t expected = 7;
    for (const DiskFault fault : {DiskFault::kFull, DiskFault::kIoError})
        for (const DiskCall call : {DiskCall::kWrite, DiskCall::kFlush})
            for (const int nth : {1, 2, 3, 5}) {
                SCOPED_TRACE("the " + std::to_string(nth) + "th call");
                disk_.FailFrom(nth, call, fault);
                const int done = RecordAtOnce(ann_);
                const bool failed = disk_.HasFailed();
                disk_.Heal();
                // A group that came before the disk broke is whole; one that met it is not there.
                EXPECT_TRUE(failed ? done < 8 : done == 8);
                expected += done;
                EXPECT_EQ(
                    Ask("SELECT CAST(MAX(number) AS TEXT) FROM entries WHERE stream = '" +
                        ann_.value + "'"),
                    std::to_string(expected)
                );
                EXPECT_EQ(VerifyAll(), Problems{});
            }
    EXPECT_EQ(RecordAtOnce(ann_), 8) << "it does not go on once there is room again";
    EXPECT_EQ(VerifyAll(), Problems{});
    ExpectRebuildChangesNothing();
}
INSTANTIATE_TEST_SUITE_P(On, BrokenDisk, testing::Values(db::Dialect::kSqlite), &NameOfDialect);

}  // namespace
}  // namespace alongside::test
