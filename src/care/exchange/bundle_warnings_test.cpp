#include "care/exchange/bundle_warnings.h"

#include <gtest/gtest.h>

#include "care/exchange/memory_bundle.h"

namespace alongside::exchange {
namespace {

using Lines = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

// The warnings of a bundle that has no faults, read on 9 January 2023.
Lines WarningsOf(const BundleSource& bundle) {
    WarningCollector collector(DateOf(2023, 1, 9));
    const BundleReport report = ReadBundle(bundle, {"QKS"}, collector);
    for (const BundleNote& note : report.faults.kept()) ADD_FAILURE() << InOneLine(note);
    const NoteList notes = collector.Take();
    Lines lines;
    for (const BundleNote& note : notes.kept()) lines.push_back(InOneLine(note));
    return lines;
}

Lines WarningsOf(const std::string& file, const std::string& rows) {
    Files files = {
        {"area.csv", "code,name\nQKS,Kent and Medway\n"},
        {"people.csv",
         "person_id,given_name,family_name,date_of_birth,date_of_death,learning_disability,autism\n"
         "P1,A,B,2008-02-29,,none,confirmed\n"
         "P2,A,B,2001-05-06,2022-06-01,none,confirmed\n"},
        {"posts.csv",
         "worker_id,role,employer,grade,part_time,carries_caseload,opened_on,closed_on\n"
         "TL,Practice consultant,LA,8a,no,yes,2021-01-01,\n"
         "JT,Practice consultant,LA,8a,no,yes,2021-01-01,2022-01-01\n"
         "PO,Project officer,LA,6,no,,,\n"},
        {"register.csv",
         "person_id,referred_on,decision,decided_on,removed_on\n"
         "P1,2022-01-01,accepted,2022-01-10,2022-07-01\n"
         "P2,2021-01-01,accepted,2021-01-10,\n"},
        {"episodes.csv",
         "person_id,kind,opened_on,closed_on\n"
         "P1,keyworking,2022-01-10,2022-03-01\nP1,keyworking,2022-03-01,2022-05-01\n"
         "P2,keyworking,2021-01-10,\n"}};
    files[file] = rows;
    return WarningsOf(MemoryBundle(files));
}

const std::string kAdmissions = "person_id,hospital,legal_status,admitted_on,discharged_on\n";
const std::string kAllocations = "person_id,worker_id,role,from,to\n";

TEST(BundleWarnings, AreSilentAboutAnOrdinaryHistory) {
    EXPECT_EQ(
        WarningsOf(
            "allocations.csv",
            kAllocations + "P1,TL,lead,2022-01-10,2022-03-20\n"
                           "P1,TL,lead,2022-03-20,2022-05-01\n"
                           "P1,TL,support,2022-01-10,2022-08-01\n"
                           "P2,TL,lead,2021-02-01,\n"
        ),
        Lines{}
    );
    EXPECT_EQ(
        WarningsOf(
            "admissions.csv",
            kAdmissions + "P1,H,02,2022-02-01,2022-03-01\n"
                          "P1,H,02,2022-03-01,2022-03-05\n"
                          "P1,H,02,2022-06-30,2022-06-30\n"
        ),
        Lines{}
    );
}

TEST(BundleWarnings, NameAdmissionsOffTheRegisterAndOverlappingOnes) {
    EXPECT_EQ(
        WarningsOf(
            "admissions.csv",
            kAdmissions + "P1,H,02,2022-07-01,2022-08-01\n"
                          "P1,H,02,2022-02-01,2022-03-01\n"
                          "P1,H,02,2022-02-28,2022-03-02\n"
        ),
        (Lines{
            "admissions.csv:2: admitted_on: in hospital and never on the register meanwhile",
            "admissions.csv:4: admitted_on: overlaps the admission on line 3"})
    );
}

TEST(BundleWarnings, NameLeadsOutsideEpisodesAndSecondLeads) {
    EXPECT_EQ(
        WarningsOf(
            "allocations.csv",
            kAllocations + "P1,TL,lead,2022-01-09,2022-02-01\n"
                           "P1,TL,lead,2022-04-01,2022-05-02\n"
                           "P1,TL,lead,2022-01-20,2022-01-25\n"
        ),
        (Lines{
            "allocations.csv:2: from: a lead on 2022-01-09, when no episode was open",
            "allocations.csv:3: from: a lead on 2022-05-01, when no episode was open",
            "allocations.csv:4: from: a second lead at the same time as line 2"})
    );
}

TEST(BundleWarnings, NamePostsThatWereClosedOrCarryNoCaseload) {
    EXPECT_EQ(
        WarningsOf(
            "allocations.csv",
            kAllocations + "P1,JT,support,2022-02-01,2022-02-02\n"
                           "P1,PO,deputy,2022-02-01,\n"
        ),
        (Lines{
            "allocations.csv:2: worker_id: the post of JT was not open on that day",
            "allocations.csv:3: worker_id: the post of PO carries no caseload"})
    );
}

TEST(BundleWarnings, NameRatingsWithoutReasonAndDaysToCome) {
    EXPECT_EQ(
        WarningsOf(
            "ratings.csv",
            "person_id,rated_on,rating,rationale\nP1,2023-01-09,red,\n"
            "P1,2023-01-10,red,Unsettled.\n"
        ),
        (Lines{
            "ratings.csv:2: rationale: a rating without a reason",
            "ratings.csv:3: rated_on: 2023-01-10 is in the future"})
    );
}

TEST(BundleWarnings, NameFactsOutsideALife) {
    EXPECT_EQ(
        WarningsOf(
            "admissions.csv",
            kAdmissions + "P2,H,02,2022-06-02,\nP2,H,02,2022-06-01,2022-06-01\n"
                          "P1,H,02,2008-02-28,2022-02-01\n"
        ),
        (Lines{
            "admissions.csv:4: admitted_on: is before the person was born",
            "admissions.csv:2: admitted_on: is after the person died",
            "admissions.csv:3: admitted_on: in hospital and never on the register meanwhile",
            "admissions.csv:2: admitted_on: in hospital and never on the register meanwhile"})
    );
}

TEST(BundleWarnings, NameReviewsAndActionsThatPracticeWouldNotHave) {
    EXPECT_EQ(
        WarningsOf(
            "reviews.csv",
            "person_id,kind,status,consent,held_on,planned_on\n"
            "P1,community,held,refused,2022-02-01,\nP1,community,held,given,2022-02-01,\n"
            "P1,laep,held,,2023-01-10,\nP2,laep,held,,2022-06-02,\n"
            "P1,community,planned,,,2023-02-01\n"
        ),
        (Lines{
            "reviews.csv:2: consent: held although consent was refused",
            "reviews.csv:4: held_on: 2023-01-10 is in the future",
            "reviews.csv:5: held_on: is after the person died"})
    );
    EXPECT_EQ(
        WarningsOf(
            "actions.csv",
            "person_id,title,owner,due_on,completed_on,evidence\n"
            "P1,A,,2022-02-01,,\nP1,B,Mum,2022-02-01,2022-02-01,\n"
            "P1,C,Mum,2022-02-01,2023-01-10,Seen\nP1,D,Mum,2022-02-01,2023-01-09,Seen\n"
        ),
        (Lines{
            "actions.csv:2: owner: an action that nobody owns",
            "actions.csv:3: evidence: done, and nothing that shows it",
            "actions.csv:4: completed_on: 2023-01-10 is in the future"})
    );
}

TEST(BundleWarnings, FindNothingInTheDemonstrationArea) {
    const auto source = BundleSource::Open("db/seed/kent-medway");
    ASSERT_TRUE(source);
    EXPECT_EQ(WarningsOf(**source), Lines{});
}

}  // namespace
}  // namespace alongside::exchange
