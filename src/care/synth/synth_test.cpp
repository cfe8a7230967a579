#include "care/synth/synth.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "care/exchange/bundle_warnings.h"
#include "care/exchange/bundle_writer.h"
#include "care/synth/inventor.h"
#include "platform/base/names.h"

namespace alongside::synth {
namespace {

namespace fs = std::filesystem;

class SynthTest : public ::testing::Test {
protected:
    SynthTest()
        : folder_(
              fs::temp_directory_path() /
              ("alongside-synth-" + std::to_string(::getpid()) + "-" +
               ::testing::UnitTest::GetInstance()->current_test_info()->name())
          ) {
        fs::remove_all(folder_);
    }
    ~SynthTest() override { fs::remove_all(folder_); }

    fs::path Make(const std::string& name, SynthOptions options) const {
        options.out = folder_ / name;
        EXPECT_TRUE(Synthesise(options));
        return options.out;
    }

    static std::string Everything(const fs::path& folder) {
        const auto source = exchange::BundleSource::Open(folder);
        std::ostringstream all;
        for (const std::string& file : (*source)->files())
            all << file << "\n" << std::ifstream(folder / file).rdbuf();
        return all.str();
    }

    static exchange::BundleReport Check(const fs::path& folder, const std::string& code) {
        const auto source = exchange::BundleSource::Open(folder);
        exchange::EachRow ignore([](const auto&, std::size_t) {});
        return exchange::ReadBundle(**source, {code}, ignore);
    }

    fs::path folder_;
};

TEST_F(SynthTest, GivesTheSameBytesForTheSameSeed) {
    for (const Flavour flavour : {Flavour::kPlausible, Flavour::kEdges}) {
        const std::string name = flavour == Flavour::kEdges ? "edges" : "plausible";
        const SynthOptions options{.people = 60, .seed = 5, .flavour = flavour};
        SynthOptions other = options;
        other.seed = 6;
        const std::string first = Everything(Make(name + "1", options));
        EXPECT_EQ(Everything(Make(name + "2", options)), first);
        EXPECT_NE(Everything(Make(name + "3", other)), first);
    }
}

TEST_F(SynthTest, WritesBundlesWithoutFault) {
    for (const Flavour flavour : {Flavour::kPlausible, Flavour::kEdges}) {
        const auto folder = Make(
            flavour == Flavour::kEdges ? "edges" : "plausible", {.people = 500, .flavour = flavour}
        );
        const auto report = Check(folder, "AREA01");
        for (const auto& note : report.faults.kept()) ADD_FAILURE() << InOneLine(note);
        EXPECT_EQ(report.rows[1], 500U);
    }
}

TEST_F(SynthTest, TellsOfReviewsAndWhatTheyRecommended) {
    const auto folder = Make("plausible", {.people = 2000});
    std::map<std::string, int> seen;
    exchange::EachRow count([&](const auto& row, std::size_t) {
        using Row = std::remove_cvref_t<decltype(row)>;
        if constexpr (std::is_same_v<Row, exchange::ReviewRow>) {
            ++seen[std::string(NameOf(row.kind))];
            ++seen[std::string(NameOf(row.status))];
            if (row.report_sent_on && *row.report_sent_on > *row.held_on + std::chrono::days(14))
                ++seen["report after two weeks"];
        } else if constexpr (std::is_same_v<Row, exchange::ActionRow>) {
            ++seen[row.completed_on ? "done" : "open"];
            if (!row.completed_on && row.due_on < DateOf(2022, 12, 31)) ++seen["overdue"];
            if (row.owner.starts_with("W0")) ++seen["ours"];
        }
    });
    const auto source = exchange::BundleSource::Open(folder);
    ASSERT_TRUE(ReadBundle(**source, {"AREA01"}, count).faults.empty());
    for (const char* kind : {"community", "laep", "post-admission", "inpatient"})
        EXPECT_GT(seen[kind], 300) << kind;
    EXPECT_GT(seen["held"], 2000);
    EXPECT_GT(seen["planned"], 3);
    for (const char* few : {"cancelled", "overdue", "report after two weeks"})
        EXPECT_GT(seen[few], 10) << few;
    EXPECT_GT(seen["done"], 10 * seen["open"]);
    EXPECT_GT(seen["ours"], 500);
}

TEST_F(SynthTest, TellsPlausibleHistoriesOfAboutThirtyFiveFacts) {
    const auto folder = Make("plausible", {.people = 2000});
    const auto rows = Check(folder, "AREA01").total_rows();
    EXPECT_GT(rows, 2000U * 30);
    EXPECT_LT(rows, 2000U * 40);
    const auto source = exchange::BundleSource::Open(folder);
    exchange::WarningCollector collector(DateOf(2022, 12, 31));
    ReadBundle(**source, {"AREA01"}, collector);
    const auto warnings = collector.Take();
    for (const auto& note : warnings.kept()) ADD_FAILURE() << InOneLine(note);
}

TEST_F(SynthTest, SpreadsPeopleOverAreasWithoutRepeatingAnNhsNumber) {
    Make("areas", {.people = 50, .areas = 3});
    std::size_t people = 0;
    std::set<std::string> numbers;
    exchange::EachRow count([&](const auto& row, std::size_t) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(row)>, exchange::PersonRow>) {
            ++people;
            numbers.insert(row.nhs_number->ToText());
        }
    });
    for (const char* code : {"AREA01", "AREA02", "AREA03"}) {
        const auto source = exchange::BundleSource::Open(folder_ / "areas" / code);
        EXPECT_TRUE(ReadBundle(**source, {code}, count).faults.empty());
    }
    EXPECT_EQ(people, 50U);
    EXPECT_EQ(numbers.size(), 50U);
    for (const std::string& number : numbers) EXPECT_EQ(number.substr(0, 3), "999");
}

TEST_F(SynthTest, RefusesTooManyPeopleAndAFolderInUse) {
    EXPECT_EQ(Synthesise({.people = 900'001, .out = folder_}).error().fault, Fault::kInvalid);
    EXPECT_EQ(Synthesise({.areas = 0, .out = folder_}).error().fault, Fault::kInvalid);
    const auto folder = Make("used", {.people = 1});
    EXPECT_EQ(Synthesise({.people = 1, .out = folder}).error().fault, Fault::kConflict);
}

TEST_F(SynthTest, SurvivesBeingReadAndWrittenAgain) {
    const auto folder = Make("edges", {.people = 300, .flavour = Flavour::kEdges});
    auto writer = *exchange::BundleWriter::Create(folder_ / "again");
    const auto source = exchange::BundleSource::Open(folder);
    exchange::EachRow copy([&](const auto& row, std::size_t) { writer.Write(row); });
    ReadBundle(**source, {"AREA01"}, copy);
    writer.Finish();
    EXPECT_EQ(Everything(folder_ / "again"), Everything(folder));
}

TEST(TestNhsNumbers, NeverRepeatsOne) {
    TestNhsNumbers numbers;
    std::set<std::string> seen;
    for (int i = 0; i < 20'000; ++i) EXPECT_TRUE(seen.insert(numbers.Next().ToText()).second);
}

}  // namespace
}  // namespace alongside::synth
