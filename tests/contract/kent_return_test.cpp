// The demonstration area, imported, gives the published return wherever that was consistent.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "care/actions/actions_tables.h"
#include "care/admissions/admissions_tables.h"
#include "care/exchange/bundle_source.h"
#include "care/exchange/import_bundle.h"
#include "care/governance/api.h"
#include "care/governance/governance_tables.h"
#include "care/insight/insight_tables.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/overview/board_tables.h"
#include "care/people/people_tables.h"
#include "care/register/register_tables.h"
#include "care/returns/compute_return.h"
#include "care/returns/figure_counts.h"
#include "care/returns/return_json.h"
#include "care/returns/returns_tables.h"
#include "care/reviews/reviews_tables.h"
#include "care/workforce/workforce_tables.h"
#include "support/test_database.h"

namespace alongside::returns {
namespace {

using Json = nlohmann::ordered_json;

// As the definitions print it, but for the table, the risks and the words, which have tests below.
constexpr const char* kFigures = R"({
  "area": "QKS", "quarter": "2022/23-Q3", "as_at": "2022-12-31", "serves_18_25": true,
  "register": {"under_18": {"red": 31, "amber": 24, "green": 18, "total": 73, "blue": 4}, "18_25": {"red": 22, "amber": 8, "green": 11, "total": 41, "blue": 15}},
  "with_keyworker": {"under_18": {"red": 31, "amber": 24, "total": 55, "percent": 100.0, "met": true}, "18_25": {"red": 9, "amber": 0, "total": 9, "percent": 30.0, "met": false}},
  "inpatients": {"under_18": {"total": 4, "with_keyworker": 4, "percent": 100.0, "met": true}, "18_25": {"total": 15, "with_keyworker": 15, "percent": 100.0, "met": true}},
  "admissions": {"under_18": {"new": 0, "readmissions": 1}, "18_25": {"new": 0, "readmissions": 0}, "met": false},
  "supported": {"under_18": {"inpatient": 4, "red": 31, "amber": 24, "green": 18, "unrated": 0, "preventive": 35, "total": 112}, "18_25": {"inpatient": 15, "red": 9, "amber": 0, "green": 11, "unrated": 0, "preventive": 0, "total": 35}},
  "stepped_back": {"under_18": 18, "18_25": 11},
  "narrative": {"successes": "", "development": "", "challenges": ""},
  "findings": [{"code": "below-target", "where": "with_keyworker.18_25", "says": "9 of 30 red or amber have a named keyworker (30.0 %); the target is 90 %."}]
})";

// role, employer, grade, part time, caseload, stepped down; the last two -1 where none is carried.
struct Line {
    std::string role;
    std::string employer;
    std::string grade;
    bool part_time;
    int caseload;
    int stepped_down;
    bool operator==(const Line&) const = default;
    friend void PrintTo(const Line& line, std::ostream* out) {
        *out << line.role << " | " << line.employer << " | " << line.grade << " | "
             << line.part_time << " | " << line.caseload << " | " << line.stepped_down;
    }
};

class KentReturnTest : public test::DatabaseTest {
protected:
    KentReturnTest() {
        journal::AddJournalEvents(catalogue_);
        people::AddPeople(catalogue_);
        dsr::AddRegister(catalogue_);
        keyworking::AddKeyworking(catalogue_);
        admissions::AddAdmissions(catalogue_);
        reviews::AddReviews(catalogue_);
        actions::AddActions(catalogue_);
        workforce::AddWorkforce(catalogue_);
        insight::AddInsight(catalogue_);
        governance::AddGovernance(catalogue_);
        AddReturns(catalogue_);
        overview::AddBoard(catalogue_);
        const auto bundle = exchange::BundleSource::Open("db/seed/kent-medway");
        const auto report = exchange::ImportBundle(runner_, **bundle, {.area = "QKS"});
        EXPECT_TRUE(report && report->faults.empty());
    }

    ProgressReturn Compute() {
        std::optional<AreaId> area;
        database_.owner().Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
            area = governance::FindAreaByCode(tables, "QKS", clock_.Today());
        });
        const identity::Actor actor{
            .id = journal::ActorId("test"),
            .area = area.value(),
            .name = "Test",
            .grants = identity::Grants::All()};
        return runner_.Show(actor, [&](const identity::View& view) {
            const auto scope = view.policy.AllowArea(actor, identity::Permission::kViewReturn);
            return ComputeReturn(
                view.tables,
                *scope,
                *Quarter::Parse("2022/23-Q3"),
                view.now,
                Detail::kFiguresAndPeople
            );
        });
    }

    journal::Catalogue catalogue_;
    const journal::KeyRing keys_{journal::SecretKey::Random()};
    SetClock clock_{Instant(DateOf(2023, 1, 9)) + std::chrono::hours(9)};
    identity::Runner runner_{database_.owner(), catalogue_, keys_, clock_};
};

INSTANTIATE_ON_BOTH(KentReturnTest);

TEST_P(KentReturnTest, GivesTheFiguresOfTheDefinitionsByteForByte) {
    Json computed = Json::parse(ReturnJson(Compute()));
    computed.erase("workforce");
    computed.erase("risks");
    EXPECT_EQ(computed.dump(2), Json::parse(kFigures).dump(2));
}

TEST_P(KentReturnTest, GivesTheWorkforceLineByLine) {
    std::vector<Line> lines;
    for (const WorkerLine& of : Compute().workforce)
        lines.push_back(
            {of.role,
             std::string(NameOf(of.employer)),
             of.grade,
             of.part_time,
             of.caseload.value_or(-1),
             of.stepped_down.value_or(-1)}
        );
    const std::vector<Line> published = {
        {"Programme lead", "LA", "8b/KR13", true, -1, -1},
        {"Senior educational psychologist", "LA", "8b/KR13", true, -1, -1},
        {"Project officer", "LA", "6/KR10", false, -1, -1},
        {"Project officer", "LA", "6/KR10", true, -1, -1},
        {"Programme administrator", "LA", "3/KR5", false, -1, -1},
        {"Programme administrator", "LA", "3/KR5", false, -1, -1},
        {"Occupational therapy lead", "LA", "8a/KR12", false, -1, -1},
        {"Practice consultant", "LA", "8a/KR12", false, 8, 5},
        {"Practice consultant", "LA", "8a/KR12", false, 9, 4},
        {"Practice consultant", "LA", "8a/KR12", true, 28, 1},
        {"Practice consultant", "LA", "8a/KR12", false, 10, 5},
        {"Practice consultant", "LA", "8a/KR12", false, 4, 5},
        {"Board certified behaviour analyst", "LA", "7/KR11", false, 11, 6},
        {"Board certified behaviour analyst", "LA", "7/KR11", true, 6, 3},
        {"Behaviour technician", "LA", "4/KR7", false, 5, 3},
        {"Behaviour technician", "LA", "4/KR7", true, 2, 2},
        {"Behaviour technician", "LA", "4/KR7", false, 4, 0},
        {"Behaviour technician", "LA", "4/KR7", false, -1, -1},
        {"Behaviour technician", "LA", "4/KR7", false, -1, -1},
        {"Parent strategy officer", "LA", "5/KR8", true, -1, -1},
        {"Parent strategy officer", "LA", "5/KR8", true, -1, -1},
        {"Local Offer IASK worker", "LA", "4/KR7", false, -1, -1},
        {"Peer associate lead", "third-sector", "5/KR8", false, 2, 0},
        {"Peer associate", "third-sector", "4/KR7", false, 8, 0},
        {"Peer associate", "third-sector", "4/KR7", false, 7, 3},
        {"Peer associate", "third-sector", "4/KR7", true, 4, 0},
        {"Peer associate", "third-sector", "4/KR7", false, 3, 1},
        {"Peer associate", "third-sector", "4/KR7", false, 4, 0}};
    EXPECT_EQ(lines, published);
}

TEST_P(KentReturnTest, GivesTheThreeRisks) {
    std::vector<std::string> risks;
    for (const Risk& risk : Compute().risks) risks.push_back(risk.description);
    EXPECT_EQ(
        risks,
        (std::vector<std::string>{
            "Too few regulated placement providers, so that unregulated services are used for "
            "children with complex needs",
            "Constant change, and difficulty recruiting, across health, social care and education",
            "Cases split unevenly: one practice consultant carries the whole 18+ cohort while more "
            "young adults need support"})
    );
}

TEST_P(KentReturnTest, HoldsAPersonForEachThatAFigureCounts) {
    const ProgressReturn of = Compute();
    for (const std::string& path : CountPaths(of))
        EXPECT_EQ(of.members.Count(path), static_cast<std::size_t>(CountAt(of, path).value_or(0)))
            << path;
}

}  // namespace
}  // namespace alongside::returns
