#include "care/exchange/bundle_reader.h"

#include <gtest/gtest.h>

#include "care/exchange/bundle_schema.h"
#include "care/exchange/memory_bundle.h"

namespace alongside::exchange {
namespace {

using Files = std::map<std::string, std::string>;

const Files kSmall = {
    {"area.csv", "code,name\nQKS,Kent and Medway\n"},
    {"people.csv",
     "person_id,given_name,family_name,date_of_birth,learning_disability,autism\n"
     "P1,Ada,Abara,2008-02-29,none,confirmed\n"
     "P2,Ben,Bell,2001-05-06,confirmed,unknown\n"},
    {"posts.csv",
     "worker_id,role,employer,grade,part_time\nTL,Practice consultant,LA,8a/KR12,no\n"}};

std::vector<std::string> FaultsOf(const Files& files, const ReadOptions& options = {"QKS"}) {
    const MemoryBundle bundle(files);
    EachRow ignore([](const auto&, std::size_t) {});
    std::vector<std::string> lines;
    const BundleReport report = ReadBundle(bundle, options, ignore);
    for (const BundleNote& note : report.faults.kept()) lines.push_back(InOneLine(note));
    return lines;
}

Files With(const std::string& file, const std::string& content) {
    Files files = kSmall;
    files[file] = content;
    return files;
}

using Lines = std::vector<std::string>;

TEST(BundleReader, HandsOnEveryRowInFileOrder) {
    const MemoryBundle bundle(
        With("ratings.csv", "rated_on,person_id,rating\n2022-01-02,P2,red\n2021-01-02,P1,green\n")
    );
    std::string seen;
    EachRow note([&](const auto& row, std::size_t line) {
        seen += std::string(Schema<std::remove_cvref_t<decltype(row)>>::kFile) +
                std::to_string(line) + " ";
    });
    const BundleReport report = ReadBundle(bundle, {"QKS"}, note);
    EXPECT_TRUE(report.faults.empty());
    EXPECT_EQ(seen, "area.csv2 people.csv2 people.csv3 posts.csv2 ratings.csv2 ratings.csv3 ");
    EXPECT_EQ(report.total_rows(), 6U);
}

TEST(BundleReader, NamesFilesThatAreMissingUnknownOrNotYetTaken) {
    EXPECT_EQ(
        FaultsOf({{"goals.csv", ""}, {"notes.txt", ""}}),
        (Lines{
            "goals.csv: Alongside cannot take this file yet: keep it safe and leave it out for now",
            "notes.txt: is not a file of a bundle: take it out or check its name",
            "area.csv: is required and is not there",
            "people.csv: is required and is not there"})
    );
}

TEST(BundleReader, NamesColumnsThatAreUnknownMissingOrDoubled) {
    EXPECT_EQ(
        FaultsOf(With("ratings.csv", "person_id,rated_on,colour\nP1,2022-01-01,red\n")),
        (Lines{
            "ratings.csv:1: rating: the column is required and is not there",
            "ratings.csv:1: has a column that is not known: colour"})
    );
    EXPECT_EQ(
        FaultsOf(With("ratings.csv", "person_id,rated_on,rating,rating\n")),
        Lines{"ratings.csv:1: the column rating is named twice"}
    );
}

TEST(BundleReader, ListsEveryFaultOfEveryRow) {
    EXPECT_EQ(
        FaultsOf(With(
            "ratings.csv",
            "person_id,rated_on,rating\nP1,01/02/2022,Red\n,2022-02-30,\nP1,2022-01-01\nP9,"
            "2022-01-01,red\n"
        )),
        (Lines{
            "ratings.csv:2: rated_on: must be a real date written like 2023-01-09, not "
            "\"01/02/2022\"",
            "ratings.csv:2: rating: must be red, amber or green, not \"Red\"",
            "ratings.csv:3: person_id: is required",
            "ratings.csv:3: rated_on: must be a real date written like 2023-01-09, not "
            "\"2022-02-30\"",
            "ratings.csv:3: rating: is required",
            "ratings.csv:4: 2 values where the header names 3 columns",
            "ratings.csv:5: person_id: P9 is not in people.csv"})
    );
}

TEST(BundleReader, JudgesEveryRowByItsOwnRules) {
    struct Row {
        const char* file;
        const char* content;
        const char* says;
    };
    const Row rows[] = {
        {"area.csv", "code,name\nQXX,Elsewhere\n", "area.csv:2: code: QXX is not the area"},
        {"area.csv", "code,name\n", "area.csv: must have a row"},
        {"area.csv", "code,name\nQKS,\n", "area.csv:2: name: is required"},
        {"area.csv",
         "code,name,from\nQKS,a,\nQKS,b,\n",
         "area.csv:3: from: an empty day is also on line 2"},
        {"area.csv",
         "code,name,readmission_days\nQKS,a,0\n",
         "area.csv:2: readmission_days: must be a whole number"},
        {"posts.csv",
         "worker_id,role,employer,grade,part_time,opened_on,closed_on\nA,r,NHS,7,no,2022-01-02,"
         "2022-01-01\n",
         "posts.csv:2: closed_on: 2022-01-01 is before opened_on 2022-01-02"},
        {"posts.csv",
         "worker_id,role,employer,grade,part_time,started_on,left_on\nA,r,NHS,7,no,2022-01-02,"
         "2022-01-01\n",
         "posts.csv:2: left_on: 2022-01-01 is before started_on 2022-01-02"},
        {"posts.csv",
         "worker_id,role,employer,grade,part_time,fte\nA,r,NHS,7,yes,half\n",
         "posts.csv:2: fte: must be a number such as 1 or 0.6"},
        {"posts.csv",
         "worker_id,role,employer,grade,part_time\nA,r,NHS,7,no\nA,r,NHS,7,no\n",
         "posts.csv:3: worker_id: A is also on line 2"},
        {"register.csv",
         "person_id,referred_on,decision\nP1,2022-01-01,accepted\n",
         "register.csv:2: decided_on: is required once"},
        {"register.csv",
         "person_id,referred_on,decision,decided_on,removed_on\nP1,2022-01-03,accepted,2022-01-04,"
         "2022-01-03\n",
         "register.csv:2: removed_on: 2022-01-03 is before decided_on"},
        {"episodes.csv",
         "person_id,kind,opened_on,closed_on\nP1,keyworking,2022-01-02,2022-01-01\n",
         "episodes.csv:2: closed_on: 2022-01-01 is before opened_on"},
        {"allocations.csv",
         "person_id,worker_id,role,from,to\nP1,TL,lead,2022-01-02,2022-01-01\n",
         "allocations.csv:2: to: 2022-01-01 is before from"},
        {"allocations.csv",
         "person_id,worker_id,role,from\nP1,ZZ,lead,2022-01-02\n",
         "allocations.csv:2: worker_id: ZZ is not in posts.csv"},
        {"admissions.csv",
         "person_id,hospital,legal_status,admitted_on,discharged_on\nP1,H,02,2022-01-02,"
         "2022-01-01\n",
         "admissions.csv:2: discharged_on: 2022-01-01 is before admitted_on"},
        {"admissions.csv",
         "person_id,hospital,legal_status,admitted_on\nP1,H,section 2,2022-01-02\n",
         "admissions.csv:2: legal_status: must be a code of two digits"},
        {"reviews.csv",
         "person_id,kind,status,requested_on,planned_on\nP1,community,requested,2022-01-01,"
         "2022-02-01\n",
         "reviews.csv:2: planned_on: must be empty when the status is requested"},
        {"reviews.csv",
         "person_id,kind,status\nP1,community,planned\n",
         "reviews.csv:2: planned_on: is required when the status is planned"},
        {"reviews.csv",
         "person_id,kind,status,planned_on\nP1,inpatient,held,2022-01-01\n",
         "reviews.csv:2: held_on: is required when the status is held"},
        {"reviews.csv",
         "person_id,kind,status,held_on\nP1,inpatient,cancelled,2022-01-01\n",
         "reviews.csv:2: held_on: must be empty when the status is cancelled"},
        {"reviews.csv",
         "person_id,kind,status,planned_on,report_sent_on\nP1,inpatient,planned,2022-01-01,"
         "2022-01-01\n",
         "reviews.csv:2: report_sent_on: must be empty when the status is planned"},
        {"reviews.csv",
         "person_id,kind,status,planned_on,outcome\nP1,inpatient,planned,2022-01-01,Home\n",
         "reviews.csv:2: outcome: must be empty when the status is planned"},
        {"reviews.csv",
         "person_id,kind,status,requested_on,planned_on\nP1,laep,planned,2022-01-02,2022-01-01\n",
         "reviews.csv:2: planned_on: 2022-01-01 is before requested_on"},
        {"reviews.csv",
         "person_id,kind,status,requested_on,held_on\nP1,laep,held,2022-01-02,2022-01-01\n",
         "reviews.csv:2: held_on: 2022-01-01 is before requested_on"},
        {"reviews.csv",
         "person_id,kind,status,held_on,report_sent_on\nP1,laep,held,2022-01-02,2022-01-01\n",
         "reviews.csv:2: report_sent_on: 2022-01-01 is before held_on"},
        {"reviews.csv",
         "person_id,kind,status,held_on\nP1,cetr,held,2022-01-02\n",
         "reviews.csv:2: kind: must be community, laep, post-admission or inpatient"},
        {"actions.csv",
         "person_id,title,raised_on,due_on\nP1,A,2022-01-02,2022-01-01\n",
         "actions.csv:2: due_on: 2022-01-01 is before raised_on"},
        {"actions.csv",
         "person_id,title,raised_on,due_on,completed_on\nP1,A,2022-01-02,2022-01-03,2022-01-01\n",
         "actions.csv:2: completed_on: 2022-01-01 is before raised_on"},
        {"actions.csv",
         "person_id,title,due_on,review_held_on\nP1,A,2022-01-02,2022-01-01\n",
         "actions.csv:2: review_held_on: P1 had no review that was held on 2022-01-01"},
        {"risks.csv",
         "description,raised_on,rag_before,closed_on\nA,2022-01-02,red,2022-01-01\n",
         "risks.csv:2: closed_on: 2022-01-01 is before raised_on"},
    };
    for (const Row& row : rows) {
        const Lines faults = FaultsOf(With(row.file, row.content));
        ASSERT_EQ(faults.size(), 1U) << row.content;
        EXPECT_EQ(faults[0].substr(0, std::string_view(row.says).size()), row.says);
    }
}

TEST(BundleReader, TakesAnEndOnTheDayOfTheStart) {
    EXPECT_TRUE(FaultsOf(With(
                             "admissions.csv",
                             "person_id,hospital,legal_status,admitted_on,discharged_on\n"
                             "P1,H,02,2022-01-02,2022-01-02\n"
                         ))
                    .empty());
}

TEST(BundleReader, JudgesPeopleByTheirDaysAndNumbers) {
    const std::string header =
        "person_id,nhs_number,given_name,family_name,date_of_birth,date_of_death,"
        "learning_disability,autism,ehcp_from,ehcp_to\n";
    EXPECT_EQ(
        FaultsOf(With(
            "people.csv",
            header + "P1,943 476 5919,A,B,2008-01-02,2008-01-01,none,none,,\n"
                     "P2,9434765918,A,B,2008-01-02,,none,none,2020-01-02,2020-01-01\n"
                     "P3,9434765919,A,B,2008-01-02,,none,none,,\n"
                     "P1,,A,B,2008-01-02,,none,none,,\n"
        )),
        (Lines{
            "people.csv:2: date_of_death: 2008-01-01 is before date_of_birth 2008-01-02",
            "people.csv:3: nhs_number: is not an NHS number: The last digit does not agree with "
            "the others: check the NHS number for a slip",
            "people.csv:4: nhs_number: 9434765919 is also on line 2",
            "people.csv:5: person_id: P1 is also on line 2"})
    );
}

TEST(BundleReader, DoesNotBlameEveryRowForOneWrongHeader) {
    Files files = With("people.csv", "person,given_name\nP1,Ada\n");
    files["ratings.csv"] = "person_id,rated_on,rating\nP1,2022-01-01,red\n";
    for (const std::string& line : FaultsOf(files)) EXPECT_EQ(line.find("people.csv:1: "), 0U);
}

TEST(BundleReader, AsksTheAreaForRecordsThatTheBundleLeavesOut) {
    class Held final : public HeldRecords {
        bool HoldsPerson(std::string_view id) const override { return id == "P9"; }
        bool HoldsWorker(std::string_view id) const override { return id == "W9"; }
        bool HoldsReview(std::string_view id, Date held_on) const override {
            return id == "P9" && held_on == DateOf(2022, 1, 1);
        }
        std::optional<std::string> PersonWith(const people::NhsNumber& number) const override {
            if (number.ToText() == "9434765919") return "P8";
            return std::nullopt;
        }
    } held;
    Files files = With(
        "allocations.csv",
        "person_id,worker_id,role,from\nP9,W9,lead,2022-01-01\nP7,W7,lead,2022-01-01\n"
    );
    files["people.csv"] =
        "person_id,nhs_number,given_name,family_name,date_of_birth,learning_disability,autism\n"
        "P1,9434765919,Ada,Abara,2008-02-29,none,none\n";
    files["actions.csv"] =
        "person_id,title,due_on,review_held_on\nP9,A,2022-01-02,2022-01-01\n"
        "P9,A,2022-01-02,2022-01-02\n";
    EXPECT_EQ(
        FaultsOf(files, {"QKS", &held}),
        (Lines{
            "people.csv:2: nhs_number: already belongs to P8 in this area",
            "allocations.csv:3: person_id: P7 is not in people.csv",
            "allocations.csv:3: worker_id: W7 is not in posts.csv",
            "actions.csv:3: review_held_on: P9 had no review that was held on 2022-01-02"})
    );
}

TEST(BundleReader, CountsAllFaultsAndKeepsTheFirstThousand) {
    std::string content = "person_id,rated_on,rating\n";
    for (int i = 0; i < 2500; ++i) content += "P1,2022-01-01,blue\n";
    const MemoryBundle bundle(With("ratings.csv", content));
    EachRow ignore([](const auto&, std::size_t) {});
    const BundleReport report = ReadBundle(bundle, {"QKS"}, ignore);
    EXPECT_EQ(report.faults.count(), 2500U);
    EXPECT_EQ(report.faults.kept().size(), 1000U);
}

}  // namespace
}  // namespace alongside::exchange
