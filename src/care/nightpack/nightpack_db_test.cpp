// The night pack on both databases: written, opened, kept, and what happens when it cannot be.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "care/admissions/admissions_tables.h"
#include "care/consents/consents_tables.h"
#include "care/crisis/crisis_tables.h"
#include "care/crisis/write_sheet.h"
#include "care/governance/governance_facts.h"
#include "care/governance/governance_tables.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/nightpack/pack_jobs.h"
#include "care/oncall/oncall_tables.h"
#include "care/oncall/record_shift.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/workforce/workforce_tables.h"
#include "platform/journal/keys.h"
#include "platform/journal/recovery.h"
#include "platform/journal/sealed_file.h"
#include "support/record_fixture.h"

namespace alongside::nightpack {
namespace {

namespace fs = std::filesystem;
using std::chrono::days;
using std::chrono::hours;

class NightPackTest : public test::RecordTest {
protected:
    NightPackTest()
        : RecordTest(
              {&governance::AddGovernance,
               &dsr::AddRegister,
               &workforce::AddWorkforce,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &consents::AddConsents,
               &oncall::AddOnCall,
               &crisis::AddCrisis}
          ) {
        fs::create_directories(folder_);
    }
    ~NightPackTest() override { fs::remove_all(folder_); }

    // Somebody on the register, with a sheet.
    people::PersonId WithSheet(const std::string& given_name, const std::string& helps) {
        const auto person = NewPerson(given_name);
        const auto stay = dsr::RegisterEntryId::New();
        RecordAnyway(person, dsr::ReferralReceived{.stay = stay, .referred_on = today_ - days(20)});
        dsr::ReferralDecided decided;
        decided.stay = stay;
        decided.decision = dsr::Decision::kAccepted;
        decided.decided_on = today_ - days(10);
        RecordAnyway(person, decided);
        WriteFor(person, helps);
        return person;
    }
    void WriteFor(const people::PersonId& person, const std::string& helps) {
        crisis::CrisisSheetWritten sheet;
        sheet.helps = helps;
        sheet.written_with = "them";
        Must(Do(crisis::WriteSheet, {.person = person, .seen = 0, .sheet = sheet, .review_by = {}})
        );
    }

    // Runs what the timetable has for tonight; gives what a worker said of it.
    std::string RunNight() {
        std::string said;
        const Settings settings = settings_;
        jobs::Worker worker(
            runner_,
            {{kWriteNightPack,
              jobs::HowOften::kDaily,
              "a test",
              {identity::Permission::kViewPerson, identity::Permission::kViewRegister},
              [settings](jobs::Turn& turn) { return WriteNightPack(turn, settings); }}},
            [&said](const std::string& words) { said += words + "\n"; }
        );
        worker.Plan();
        AdvanceDays(1);
        while (worker.RunNext()) continue;
        return said;
    }
    std::vector<fs::path> Packs() const {
        std::vector<fs::path> packs;
        for (const auto& entry : fs::directory_iterator(folder_)) packs.push_back(entry.path());
        std::ranges::sort(packs);
        return packs;
    }
    std::string Opened(const fs::path& pack, const std::string& secret) const {
        std::ifstream sealed(pack, std::ios::binary);
        std::ostringstream opened;
        journal::OpenSealedFile(sealed, secret, opened);
        return opened.str();
    }
    static std::string BytesOf(const fs::path& pack) {
        std::ifstream file(pack, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    const fs::path folder_ = fs::temp_directory_path() / ("night-pack-" + NewUuid());
    const journal::RecoveryKeys keys_of_pack_ = journal::NewRecoveryKeys();
    Settings settings_{folder_.string(), keys_of_pack_.open};
};
INSTANTIATE_ON_BOTH(NightPackTest);

bool Has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST_P(NightPackTest, HoldsSheetsAndWhoIsOnCallForWhoHasTheKey) {
    WithSheet("Ann", "A walk with zebrafinch\n<script>alert(1)</script>");
    oncall::Shift shift;
    shift.id = oncall::ShiftId::New();
    shift.name = "Out-of-hours team";
    shift.phone = "01632 960002";
    shift.starts = clock_.Now();
    shift.ends = clock_.Now() + days(2);
    Must(Do(oncall::RecordShifts, {{shift}}));
    EXPECT_EQ(RunNight(), "");
    ASSERT_EQ(Packs().size(), 1U);
    EXPECT_TRUE(Packs()[0].filename().string().ends_with("-2023-01-10.sealed"));
    const std::string opened = Opened(Packs()[0], keys_of_pack_.secret);
    EXPECT_TRUE(opened.starts_with("<!doctype html>"));
    EXPECT_TRUE(opened.ends_with("</html>"));
    EXPECT_TRUE(Has(opened, "zebrafinch"));
    EXPECT_TRUE(Has(opened, "Out-of-hours team"));
    EXPECT_TRUE(Has(opened, "Ann Example"));
    EXPECT_FALSE(Has(opened, "<script>")) << "what was typed is text";
    EXPECT_FALSE(Has(BytesOf(Packs()[0]), "zebrafinch"));
    EXPECT_THROW(Opened(Packs()[0], journal::NewRecoveryKeys().secret), journal::KeyProblem);
}

TEST_P(NightPackTest, IsKnownWhenItWasChangedOrCutShort) {
    WithSheet("Ann", std::string(2'900, 'a'));
    RunNight();
    const std::string whole = BytesOf(Packs().at(0));
    const fs::path other = folder_ / "other";
    for (const std::size_t at : {whole.size() / 2, whole.size() - 1}) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        std::ofstream(other, std::ios::binary) << changed;
        EXPECT_THROW(Opened(other, keys_of_pack_.secret), journal::KeyProblem) << at;
        std::ofstream(other, std::ios::binary) << whole.substr(0, at);
        EXPECT_THROW(Opened(other, keys_of_pack_.secret), journal::KeyProblem) << at;
    }
}

TEST_P(NightPackTest, HoldsManyPeople) {
    constexpr int kMany = 120;  // More than are gathered at once, and than fit one sealed piece.
    for (int i = 0; i < kMany; ++i)
        WithSheet("Ann" + std::to_string(i), std::string(900, 'a') + " marker" + std::to_string(i));
    EXPECT_EQ(RunNight(), "");
    const std::string opened = Opened(Packs().at(0), keys_of_pack_.secret);
    for (int i = 0; i < kMany; ++i)
        EXPECT_TRUE(Has(opened, " marker" + std::to_string(i) + "<")) << i;
}

TEST_P(NightPackTest, LeavesOutWhoWasErasedWhoDiedAndWhoIsNotOnTheRegister) {
    const auto ann = WithSheet("Ann", "zebrafinch");
    const auto bea = WithSheet("Bea", "kingfisher");
    WriteFor(NewPerson("Cat"), "nightjar");
    RunNight();
    EXPECT_TRUE(Has(Opened(Packs().at(0), keys_of_pack_.secret), "zebrafinch"));
    WithJournal([&](journal::Journal& journal) {
        journal.Lock(ann);
        journal.Erase(ann, "Retention ended");
    });
    RecordAnyway(
        bea,
        people::DeathRecorded{
            .id = people::DeathId::New(), .died_on = today_, .learned_on = today_, .note = {}}
    );
    RunNight();
    const std::string next = Opened(Packs().at(1), keys_of_pack_.secret);
    for (const char* marker : {"zebrafinch", "kingfisher", "nightjar"})
        EXPECT_FALSE(Has(next, marker)) << marker;
}

TEST_P(NightPackTest, KeepsTheLastSeven) {
    for (int night = 0; night < 9; ++night) EXPECT_EQ(RunNight(), "");
    const auto packs = Packs();
    ASSERT_EQ(packs.size(), static_cast<std::size_t>(kPacksKept));
    EXPECT_TRUE(packs.front().filename().string().ends_with("2023-01-12.sealed"));
    EXPECT_TRUE(packs.back().filename().string().ends_with("2023-01-18.sealed"));
}

TEST_P(NightPackTest, AFullDiskFailsTheJobAndLeavesThePacksThatThereAre) {
    WithSheet("Ann", "zebrafinch");
    RunNight();
    const std::string before = BytesOf(Packs().at(0));
    // A disk that takes no more: a file may not grow beyond some bytes.
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    {
        journal::SealedFile file((folder_ / "full").string(), keys_of_pack_.open);
        rlimit small = old;
        small.rlim_cur = 256;
        setrlimit(RLIMIT_FSIZE, &small);
        EXPECT_THROW(file.Write(std::string(200'000, 'a')), std::runtime_error);
        setrlimit(RLIMIT_FSIZE, &old);
    }
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(Packs().size(), 1U) << "what was not finished is gone";
    settings_.folder = (folder_ / "not-there").string();
    EXPECT_TRUE(Has(RunNight(), "cannot be written"));
    EXPECT_EQ(BytesOf(Packs().at(0)), before);
}

TEST_P(NightPackTest, WritesNothingWhereNobodyAskedForIt) {
    settings_ = {};
    EXPECT_EQ(RunNight(), "");
    EXPECT_TRUE(Packs().empty());
}

}  // namespace
}  // namespace alongside::nightpack
