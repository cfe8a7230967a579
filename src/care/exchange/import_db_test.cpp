#include <gtest/gtest.h>

#include <sstream>

#include "care/actions/api.h"
#include "care/exchange/bundle_schema.h"
#include "care/exchange/import_bundle.h"
#include "care/governance/api.h"
#include "care/reviews/api.h"
#include "care/synth/synth.h"
#include "support/installation_fixture.h"

namespace alongside::exchange {
namespace {

using test::Files;
using test::Installation;
using Lines = std::vector<std::string>;

Lines Words(const NoteList& notes) {
    Lines lines;
    for (const BundleNote& note : notes.kept()) lines.push_back(InOneLine(note));
    return lines;
}

class Import : public testing::TestWithParam<db::Dialect> {
protected:
    void TearDown() override { EXPECT_EQ(here_.Problems(), Lines{}); }

    /// Imports into `here_`, exports, imports that elsewhere and exports again.
    void ExpectRoundTrip(const BundleSource& bundle, const std::string& area) {
        const auto report = here_.Import(bundle, {area});
        ASSERT_TRUE(report) << report.error().message;
        ASSERT_EQ(Words(report->faults), Lines{});
        const Files exported = here_.Export(area);
        Installation elsewhere(GetParam());
        const auto again = elsewhere.Import(exported, {area});
        ASSERT_TRUE(again) << again.error().message;
        ASSERT_EQ(Words(again->faults), Lines{});
        EXPECT_EQ(again->added(), report->added());
        const Files twice = elsewhere.Export(area);
        for (const std::string_view file : kBundleFiles)
            EXPECT_EQ(twice.at(std::string(file)), exported.at(std::string(file))) << file;
        EXPECT_EQ(elsewhere.Problems(), Lines{});
    }

    /// Looks at the whole of QKS.
    template <class Look>
    void EachOfArea(const Look& look) {
        std::optional<AreaId> area;
        here_.database().owner().Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
            area = governance::FindAreaByCode(tables, "QKS", DateOf(2023, 1, 9));
        });
        const identity::Actor actor{
            .id = journal::ActorId("test"),
            .area = area.value(),
            .name = "Test",
            .grants = identity::Grants::All()};
        const auto shown =
            here_.runner().Show(actor, [&](const identity::View& view) -> Result<Done> {
                TRY_ASSIGN(
                    const auto scope, view.policy.AllowArea(actor, identity::Permission::kExport)
                );
                look(view, scope);
                return Done{};
            });
        ASSERT_TRUE(shown);
    }

    Installation here_{GetParam()};
};
INSTANTIATE_ON_BOTH(Import);

const Files kSmall = {
    {"area.csv", "code,name,from,serves_18_25,readmission_days\nQKS,Kent and Medway,,yes,365\n"},
    {"people.csv",
     "person_id,nhs_number,given_name,family_name,date_of_birth,learning_disability,autism\n"
     "P1,9434765919,Ada,Abara,2008-02-29,none,confirmed\n"
     "P2,,Ben,Bell,2001-05-06,confirmed,unknown\n"},
    {"posts.csv",
     "worker_id,role,employer,grade,part_time,fte,carries_caseload,localities\n"
     "TL,Practice consultant,LA,8a/KR12,yes,0.625,yes,Ashford;Thanet\n"},
    {"register.csv",
     "person_id,referred_on,decision,decided_on,decision_reason,removed_on,removal_reason\n"
     "P1,2022-01-01,accepted,2022-01-04,Meets the criteria,2022-11-01,Moved\n"
     "P2,2022-03-01,pending,,Waiting for consent,,\n"},
    {"ratings.csv",
     "person_id,rated_on,rating,rationale\n"
     "P1,2022-01-04,amber,First\n"
     "P1,2022-01-04,red,Second thoughts\n"
     "P1,2021-12-01,green,Before the register\n"},
    {"episodes.csv",
     "person_id,kind,opened_on,phase,closed_on,close_reason\n"
     "P1,keyworking,2022-01-10,,2022-10-01,stepped-back\n"},
    {"allocations.csv",
     "person_id,worker_id,role,from,to\nP1,TL,lead,2022-01-10,2022-10-01\nP2,TL,lead,2022-04-01,"
     "\n"},
    {"admissions.csv",
     "person_id,hospital,legal_status,admitted_on,discharged_on\n"
     "P1,St Elsewhere,02,2022-05-01,2022-05-20\nP1,The Grove,03,2022-05-20,\n"},
    {"reviews.csv",
     "person_id,kind,requested_on,consent,status,planned_on,held_on,outcome,report_sent_on\n"
     "P1,post-admission,2022-05-02,given,held,2022-05-12,2022-05-12,Home by June,2022-05-24\n"
     "P1,laep,,,held,,2022-04-30,Nowhere else to go tonight,\n"
     "P1,inpatient,2022-05-12,,held,,2022-05-12,\"Looked at again, with Mum\",\n"
     "P2,community,,best-interests,planned,2023-02-01,,,\n"
     "P2,community,2022-11-01,refused,cancelled,2022-12-01,,Not wanted,\n"
     "P2,community,2023-01-03,,requested,,,,\n"},
    {"actions.csv",
     "person_id,title,agency,owner,raised_on,due_on,review_held_on,completed_on,evidence\n"
     "P1,Find a school place,School,Head of "
     "year,2022-05-24,2022-06-30,2022-05-12,2022-06-20,Starts "
     "on Monday\n"
     "P1,Agree who leads on sleep,,TL,2022-05-24,2022-06-30,2022-05-12,,Two of three calls made\n"
     "P1,Ring the school,,Mum,,2022-06-30,,2022-07-01,\n"
     "P2,Visit at home,Children’s social care,,2022-11-02,2022-11-09,,,\n"},
    {"risks.csv",
     "description,raised_on,rag_before,mitigation\nTwo posts vacant,2022-09-01,red,Recruiting\n"},
};

constexpr std::size_t kSmallRows = 25;

Files With(Files files, const std::string& file, const std::string& more) {
    files[file] += more;
    return files;
}

TEST_P(Import, RecordsEveryRowOfABundleAndMakesTheArea) {
    const auto report = here_.Import(kSmall);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(Words(report->faults), Lines{});
    EXPECT_EQ(report->area, AreaState::kAbsent);
    EXPECT_EQ(report->added(), kSmallRows);
    EXPECT_EQ(report->skipped(), 0U);
    const Files exported = here_.Export();
    EXPECT_EQ(
        exported.at("ratings.csv"),
        "person_id,rated_on,rating,rationale\n"
        "P1,2021-12-01,green,Before the register\n"
        "P1,2022-01-04,amber,First\n"
        "P1,2022-01-04,red,Second thoughts\n"
    );
    EXPECT_NE(exported.at("posts.csv").find("yes,0.625,yes"), std::string::npos);
    EXPECT_NE(exported.at("register.csv").find("pending,,Waiting for consent"), std::string::npos);
}

TEST_P(Import, GivesBackEveryByteOfASmallBundle) {
    ExpectRoundTrip(MemoryBundle(kSmall), "QKS");
}

TEST_P(Import, GivesBackReviewsAndActionsAsTheyWereRecorded) {
    ASSERT_TRUE(here_.Import(kSmall));
    const Files exported = here_.Export();
    EXPECT_EQ(exported.at("reviews.csv"), kSmall.at("reviews.csv"));
    EXPECT_EQ(exported.at("actions.csv"), kSmall.at("actions.csv"));
}

TEST_P(Import, LinksAnActionToTheFirstReviewOfItsDayAndToTheWorkerWhoOwnsIt) {
    ASSERT_TRUE(here_.Import(kSmall));
    Files later = {
        {"area.csv", kSmall.at("area.csv")},
        {"people.csv",
         "person_id,given_name,family_name,date_of_birth,learning_disability,autism\n"},
        {"actions.csv",
         "person_id,title,owner,due_on,review_held_on\nP1,Ring Gran,TL,2022-06-30,2022-05-12\n"}};
    ASSERT_EQ(here_.Import(later)->added(), 1U);
    std::vector<reviews::Review> held;
    std::vector<actions::Action> raised;
    EachOfArea([&](const identity::View& view, const identity::Scope& area) {
        reviews::ForEachReview(view.tables, area, kNowKnown, [&](const auto&, const auto& review) {
            if (review.held_on == DateOf(2022, 5, 12)) held.push_back(review);
        });
        actions::ForEachAction(view.tables, area, kNowKnown, [&](const auto&, const auto& action) {
            if (!action.source.empty()) raised.push_back(action);
        });
    });
    ASSERT_EQ(held.size(), 2U);
    ASSERT_EQ(raised.size(), 3U);
    for (const actions::Action& action : raised)
        EXPECT_EQ(action.source.value, held[0].id.value) << action.title;
    EXPECT_EQ(raised[0].owner, "Head of year");
    for (const std::size_t ours : {1U, 2U}) {
        EXPECT_TRUE(raised[ours].owner_post.has_value()) << raised[ours].title;
        EXPECT_EQ(raised[ours].owner, std::nullopt);
    }
}

TEST_P(Import, FaultsAnActionOfAReviewThatNobodyHeld) {
    ASSERT_TRUE(here_.Import(kSmall));
    const auto report =
        here_.Import(With(kSmall, "actions.csv", "P2,Ring Gran,School,,,2022-06-30,2022-05-12,,\n")
        );
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(
        Words(report->faults),
        Lines{"actions.csv:6: review_held_on: P2 had no review that was held on 2022-05-12"}
    );
}

TEST_P(Import, FaultsAReviewThatIsHeldWithOtherFacts) {
    ASSERT_TRUE(here_.Import(kSmall));
    Files changed = kSmall;
    std::string& held = changed["reviews.csv"];
    held.replace(held.find("planned,2023-02-01"), 7, "cancelled");
    const auto report = here_.Import(changed);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(
        Words(report->faults),
        Lines{"reviews.csv:5: status: is not what the area already holds: put it right there, or "
              "here"}
    );
}

TEST_P(Import, GivesBackEveryByteOfTheDemonstrationArea) {
    ExpectRoundTrip(**BundleSource::Open("db/seed/kent-medway"), "QKS");
}

TEST_P(Import, GivesBackEveryByteOfInventedHistories) {
    const test::TestFolder folder;
    const std::string bundle = folder.path() + "/bundle";
    ASSERT_TRUE(synth::Synthesise({.people = 40, .seed = 7, .out = bundle}));
    ExpectRoundTrip(**BundleSource::Open(bundle), "AREA01");
}

TEST_P(Import, GivesBackEveryByteOfHistoriesFullOfEdges) {
    const test::TestFolder folder;
    const std::string bundle = folder.path() + "/bundle";
    ASSERT_TRUE(synth::Synthesise(
        {.people = 80, .seed = 3, .out = bundle, .flavour = synth::Flavour::kEdges}
    ));
    ExpectRoundTrip(**BundleSource::Open(bundle), "AREA01");
}

TEST_P(Import, SkipsEverythingThatIsThereAlready) {
    ASSERT_TRUE(here_.Import(kSmall));
    const auto before = here_.CountEntries();
    const auto again = here_.Import(kSmall);
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(Words(again->faults), Lines{});
    EXPECT_EQ(again->area, AreaState::kLive);
    EXPECT_EQ(again->added(), 0U);
    EXPECT_EQ(again->skipped(), kSmallRows);
    EXPECT_EQ(here_.CountEntries(), before);
}

TEST_P(Import, AddsOnlyTheRowsThatAreNew) {
    ASSERT_TRUE(here_.Import(kSmall));
    Files more = With(kSmall, "ratings.csv", "P1,2022-06-01,green,Better\n");
    more = With(more, "people.csv", "P3,,Cal,Cole,2010-01-01,none,none\n");
    more = With(more, "register.csv", "P3,2022-12-01,accepted,2022-12-02,,,\n");
    const auto report = here_.Import(more);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(Words(report->faults), Lines{});
    EXPECT_EQ(report->added(), 3U);
    EXPECT_EQ(report->skipped(), kSmallRows);
    EXPECT_NE(here_.Export().at("ratings.csv").find("2022-06-01,green,Better"), std::string::npos);
}

TEST_P(Import, TakesRowsAboutPeopleWhomTheBundleLeavesOut) {
    ASSERT_TRUE(here_.Import(kSmall));
    Files part = {
        {"area.csv", kSmall.at("area.csv")},
        {"people.csv",
         "person_id,given_name,family_name,date_of_birth,learning_disability,autism\n"},
        {"allocations.csv", "person_id,worker_id,role,from\nP2,TL,support,2022-07-01\n"}};
    const auto report = here_.Import(part);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(Words(report->faults), Lines{});
    EXPECT_EQ(report->added(), 1U);
}

TEST_P(Import, FaultsARowWhoseKeyIsHeldWithOtherFacts) {
    ASSERT_TRUE(here_.Import(kSmall));
    const auto before = here_.CountEntries();
    Files changed = kSmall;
    changed["people.csv"] =
        "person_id,nhs_number,given_name,family_name,date_of_birth,learning_disability,autism\n"
        "P1,9434765919,Ada,Abara,2008-02-29,none,confirmed\n"
        "P2,,Benjamin,Bell,2001-05-06,confirmed,none\n"
        "P4,9434765919,Dee,Dean,2009-01-01,none,none\n";
    changed["ratings.csv"] =
        "person_id,rated_on,rating,rationale\n"
        "P1,2022-01-04,amber,First\n"
        "P1,2022-01-04,amber,Second thoughts\n"
        "P1,2022-07-01,green,New\n";
    changed["area.csv"] = "code,name,serves_18_25,readmission_days\nQKS,Kent and Medway,yes,90\n";
    const auto report = here_.Import(changed);
    ASSERT_TRUE(report) << report.error().message;
    const std::string says = " is not what the area already holds: put it right there, or here";
    EXPECT_EQ(
        Words(report->faults),
        (Lines{
            "people.csv:4: nhs_number: 9434765919 is also on line 2",
            "area.csv:2: readmission_days:" + says,
            "people.csv:3: given_name:" + says,
            "people.csv:3: autism:" + says,
            "ratings.csv:3: rating:" + says})
    );
    EXPECT_EQ(here_.CountEntries(), before);
}

TEST_P(Import, FaultsAnNhsNumberThatAnotherPersonOfTheAreaHas) {
    ASSERT_TRUE(here_.Import(kSmall));
    Files other = {
        {"area.csv", kSmall.at("area.csv")},
        {"people.csv",
         "person_id,nhs_number,given_name,family_name,date_of_birth,learning_disability,autism\n"
         "P9,9434765919,Eve,Ellis,2009-01-01,none,none\n"}};
    const auto report = here_.Import(other);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(
        Words(report->faults), Lines{"people.csv:2: nhs_number: already belongs to P1 in this area"}
    );
}

TEST_P(Import, WritesNothingWhenItIsRehearsed) {
    const auto report = here_.Import(kSmall, {.area = "QKS", .writing = Writing::kDryRun});
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->added(), kSmallRows);
    EXPECT_EQ(here_.CountEntries(), 0);
    ASSERT_TRUE(here_.Import(kSmall));
    const auto again = here_.Import(kSmall, {.area = "QKS", .writing = Writing::kDryRun});
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->skipped(), kSmallRows);
}

TEST_P(Import, WritesNothingWhenThereIsOneFault) {
    const auto report =
        here_.Import(With(kSmall, "admissions.csv", "P1,The Grove,03,2022-02-30,\n"));
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->faults.count(), 1U);
    EXPECT_EQ(here_.CountEntries(), 0);
}

TEST_P(Import, RecordsWhatBreaksARuleOfPracticeWithAWarning) {
    const auto report =
        here_.Import(With(kSmall, "admissions.csv", "P2,The Grove,02,2022-02-01,2022-02-03\n"));
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_FALSE(report->warnings.empty());
    EXPECT_EQ(report->added(), kSmallRows + 1);
}

TEST_P(Import, DescribesAnAreaThatWasOnlySetUp) {
    ASSERT_TRUE(governance::CreateArea(
        here_.database().owner(), here_.runner(), journal::ActorId("init"), {"QKS", "Kent"}
    ));
    const auto report = here_.Import(kSmall);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(Words(report->faults), Lines{});
    EXPECT_EQ(report->area, AreaState::kEmpty);
    EXPECT_EQ(
        here_.Export().at("area.csv"),
        "code,name,from,serves_18_25,readmission_days\nQKS,Kent and Medway,,yes,365\n"
    );
}

TEST_P(Import, MakesNoAreaThatIsNotInForceYet) {
    Files files = kSmall;
    files["area.csv"] = "code,name,from\nQKS,Kent and Medway,2024-01-01\n";
    const auto report = here_.Import(files);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(
        Words(report->faults),
        Lines{"area.csv: must have a row without from, or from today or before"}
    );
}

TEST_P(Import, RefusesManyRowsIntoAnAreaThatIsInUseOrShared) {
    Files many = kSmall;
    std::string& ratings = many["ratings.csv"];
    for (int i = 0; i < 50'000; ++i) ratings += "P1,2022-01-05,red,\n";
    const auto shared = here_.Import(many, {.area = "QKS", .holding = Holding::kShared});
    ASSERT_FALSE(shared);
    EXPECT_EQ(
        shared.error().message,
        "The bundle has 50025 rows. At most 50,000 at once can be brought into the service while "
        "it runs; stop it first"
    );
    ASSERT_TRUE(here_.Import(kSmall));
    const auto live = here_.Import(many);
    ASSERT_FALSE(live);
    EXPECT_EQ(
        live.error().message,
        "The bundle has 50025 rows. At most 50,000 at once can be brought into an area that is in "
        "use"
    );
}

TEST_P(Import, SaysInWordsWhatCameOfIt) {
    std::ostringstream out;
    WriteReport(out, *here_.Import(kSmall));
    EXPECT_NE(out.str().find("people.csv: 2 added\n"), std::string::npos);
    out.str("");
    WriteReport(out, *here_.Import(kSmall, {.area = "QKS", .writing = Writing::kDryRun}));
    EXPECT_NE(out.str().find("people.csv: 0 to add, 2 already there\n"), std::string::npos);
    EXPECT_NE(out.str().find("Nothing was written: this was a dry run\n"), std::string::npos);
}

}  // namespace
}  // namespace alongside::exchange
