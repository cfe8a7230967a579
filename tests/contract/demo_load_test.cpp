// The demonstration as bin/demo loads it: the published return, and something on every page.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>

#include "care/meetings/api.h"
#include "care/oncall/api.h"
#include "care/returns/compute_return.h"
#include "demo/load_demo.h"

namespace alongside::app {
namespace {

using identity::Permission;

// "red amber green blue" of a band.
std::string InOneLine(const std::optional<returns::RegisterFigures>& of) {
    std::ostringstream line;
    line << of->red << ' ' << of->amber << ' ' << of->green << ' ' << of->blue;
    return line.str();
}

class DemoLoadTest : public testing::Test {
protected:
    DemoLoadTest() {
        std::ostringstream progress;
        const auto loaded = LoadDemo(installation_, "db/seed/kent-medway", progress);
        EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().message);
    }
    ~DemoLoadTest() override { std::filesystem::remove_all(folder_); }

    template <class Look>
    auto Ask(const Look& look) {
        const auto area = installation_.AreaOf("QKS");
        const identity::Actor actor{
            journal::ActorId("test"), *area, "Test", identity::Grants::All()};
        return installation_.runner().Show(actor, [&](const identity::View& view) {
            return look(view, *view.policy.AllowArea(view.actor, Permission::kViewTeam));
        });
    }

    static std::string NewFolder() {
        const auto folder = std::filesystem::temp_directory_path() / ("demo-" + NewUuid());
        std::filesystem::create_directory(folder);
        return folder.string();
    }
    const std::string folder_ = NewFolder();
    const SetClock clock_{DemoStart()};
    Installation installation_{
        {.database = "sqlite:" + folder_ + "/demo.db"}, Use::kCreate, clock_};
};

TEST_F(DemoLoadTest, GivesThePublishedReturnAndHasAMeetingAndSomebodyOnCall) {
    const auto of = Ask([](const identity::View& view, const identity::Scope& area) {
        return returns::ComputeReturn(
            view.tables,
            area,
            *returns::Quarter::Parse("2022/23-Q3"),
            view.now,
            returns::Detail::kFiguresAndPeople
        );
    });
    EXPECT_EQ(InOneLine(of.on_register.under_18), "31 24 18 4");
    EXPECT_EQ(InOneLine(of.on_register.from_18_to_25), "22 8 11 15");
    EXPECT_EQ(of.supported.under_18.total(), 112);
    EXPECT_EQ(of.supported.from_18_to_25.total(), 35);
    EXPECT_EQ(of.stepped_back.under_18, 18);
    EXPECT_EQ(of.stepped_back.from_18_to_25, 11);
    EXPECT_EQ(of.findings.size(), 1U);

    const auto on_call = Ask([](const identity::View& view, const identity::Scope& area) {
        return oncall::OnCallNow(view.tables, area, view.now);
    });
    ASSERT_TRUE(on_call.first);
    EXPECT_EQ(on_call.first->name, "Nisha Wadhwani");

    Ask([](const identity::View& view, const identity::Scope& area) {
        const meetings::MeetingStore store(view.tables, area);
        const auto past = store.Past(view.today, {}, 10);
        const auto ahead = store.Ahead(view.today, 10);
        EXPECT_EQ(past.size(), 3U);
        EXPECT_EQ(ahead.size(), 1U);
        for (const auto& meeting : past) EXPECT_FALSE(meeting.IsOpen());
        for (const auto& meeting : ahead) EXPECT_EQ(store.Agenda(meeting.id()).size(), 6U);
        return 0;
    });
}

}  // namespace
}  // namespace alongside::app
