// What is imported gives the figures that a second program works out from the bundle itself.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

#include "care/governance/api.h"
#include "care/people/api.h"
#include "care/returns/compute_return.h"
#include "care/returns/return_json.h"
#include "care/synth/synth.h"
#include "support/installation_fixture.h"

namespace alongside::exchange {
namespace {

using nlohmann::ordered_json;

// What `tests/oracle/return_oracle.py` makes of the bundle.
ordered_json AskOracle(const std::string& bundle, const std::string& quarter) {
    const std::string command =
        "python3 tests/oracle/return_oracle.py " + bundle + " " + quarter + " --figures";
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(
        ::popen(command.c_str(), "r"), &::pclose
    );
    std::string said;
    std::array<char, 4096> bytes{};
    while (const std::size_t size = std::fread(bytes.data(), 1, bytes.size(), pipe.get()))
        said.append(bytes.data(), size);
    return ordered_json::parse(said);
}

ordered_json Compute(
    const identity::Runner& runner, const std::string& area, const std::string& quarter
) {
    std::optional<AreaId> found;
    runner.database().Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
        found = governance::FindAreaByCode(tables, area, runner.clock().Today());
    });
    const identity::Actor actor{
        .id = journal::ActorId("test"),
        .area = found.value(),
        .name = "Test",
        .grants = identity::Grants::All()};
    const auto computed = runner.Show(actor, [&](const identity::View& view) {
        const auto scope = view.policy.AllowArea(view.actor, identity::Permission::kViewReturn);
        return returns::ComputeReturn(
            view.tables,
            *scope,
            *returns::Quarter::Parse(quarter),
            kNowKnown,
            returns::Detail::kFiguresOnly
        );
    });
    ordered_json json = ordered_json::parse(returns::ReturnJson(computed));
    for (ordered_json& finding : json["findings"]) finding.erase("says");
    return json;
}

class Figures : public testing::TestWithParam<db::Dialect> {
protected:
    void ExpectEqual(
        const std::string& bundle, const std::string& area, const std::vector<std::string>& quarters
    ) {
        const auto source = BundleSource::Open(bundle);
        ASSERT_TRUE(source) << source.error().message;
        const auto report = here_.Import(**source, {area});
        ASSERT_TRUE(report) << report.error().message;
        ASSERT_TRUE(report->faults.empty());
        for (const std::string& quarter : quarters)
            EXPECT_EQ(
                Compute(here_.runner(), area, quarter).dump(1), AskOracle(bundle, quarter).dump(1)
            ) << quarter;
    }
    void ExpectEqualForInvented(const synth::SynthOptions& options) {
        ASSERT_TRUE(synth::Synthesise(options));
        ExpectEqual(options.out, "AREA01", {"2021/22-Q4", "2022/23-Q2", "2022/23-Q3"});
    }

    test::Installation here_{GetParam()};
    // A server's database takes longer for each, and counts the same.
    std::size_t Many(std::size_t people) const {
        return GetParam() == db::Dialect::kSqlite ? people : people / 4;
    }

    const test::TestFolder folder_;
};
INSTANTIATE_ON_BOTH(Figures);

TEST_P(Figures, AreThoseOfTheDemonstrationArea) {
    ExpectEqual("db/seed/kent-medway", "QKS", {"2022/23-Q3", "2022/23-Q2", "2021/22-Q4"});
}

TEST_P(Figures, AreThoseOfInventedHistories) {
    ExpectEqualForInvented({.people = Many(60), .seed = 11, .out = folder_.path() + "/bundle"});
}

TEST_P(Figures, AreThoseOfHistoriesFullOfEdges) {
    ExpectEqualForInvented(
        {.people = Many(200),
         .seed = 5,
         .out = folder_.path() + "/bundle",
         .flavour = synth::Flavour::kEdges}
    );
}

}  // namespace
}  // namespace alongside::exchange
