// Joining two records, separating them again and sorting what lies between, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>

#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_tables.h"
#include "care/corrections/agree_to_removal.h"
#include "care/corrections/ask_removal.h"
#include "care/corrections/corrections_tables.h"
#include "care/corrections/find_both.h"
#include "care/corrections/merge_people.h"
#include "care/corrections/sorting_store.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "care/register/register_tables.h"
#include "platform/journal/rebuild.h"
#include "support/record_fixture.h"

namespace alongside::corrections {
namespace {

using identity::Permission;
using people::PersonId;

template <class T>
std::string RuleOf(const Result<T>& result) {
    return result ? "" : result.error().rule;
}

std::vector<std::string> FieldsOf(const Error& error) {
    std::vector<std::string> fields;
    for (const FieldFault& fault : error.fields) fields.push_back(fault.field);
    return fields;
}

class MergeTest : public test::RecordTest {
protected:
    MergeTest()
        : RecordTest(
              {&AddCorrections,
               &admissions::AddAdmissions,
               &keyworking::AddKeyworking,
               &dsr::AddRegister}
          ) {}

    dsr::RatingId Rate(const PersonId& person, dsr::Rating rating, const std::string& why) {
        const auto id = dsr::RatingId::New();
        RecordAnyway(person, dsr::RatingGiven{id, rating, today_, why, ""});
        return id;
    }
    void PutOnRegister(const PersonId& person) {
        const auto stay = dsr::RegisterEntryId::New();
        RecordAnyway(person, dsr::ReferralReceived{.stay = stay, .referred_on = today_});
        RecordAnyway(
            person,
            dsr::ReferralDecided{
                .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = today_}
        );
    }
    void GiveNumber(const PersonId& person, const std::string& number) {
        people::DetailsRecorded details = Details(person);
        details.nhs_number = Sensitive(number);
        details.reason = "Now known";
        RecordAnyway(person, details);
    }
    people::DetailsRecorded Details(const PersonId& person) {
        return Must(Look(
                        person,
                        [](const db::Reader& tables, const identity::Scope& scope) {
                            return people::PersonStore(tables, scope).Get();
                        }
                    )
        ).details;
    }

    MergePeopleCommand Joining(const PersonId& stays, const PersonId& goes) const {
        return {.stays = stays, .goes = goes, .seen = 2, .answers = {"Their mother told us", ""}};
    }
    Result<Done> Join(const PersonId& stays, const PersonId& goes) {
        return Do(MergePeople, Joining(stays, goes));
    }
    Result<std::size_t> Separate() {
        return Do(UnmergePeople, {.person = ann_, .other = anne_, .reason = "Cousins"});
    }
    std::vector<EntryToSort> ToSort(const PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return ListEntriesToSort(tables, scope);
        });
    }
    std::size_t CountRatings(const PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return dsr::RegisterStore(tables, scope).Ratings().size();
        });
    }
    std::vector<PersonId> LikelySameAs(const PersonId& person) {
        const auto sought = SoughtAs(people::KnownAs(person, Details(person)));
        std::vector<PersonId> found;
        LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            for (const auto& likely : people::FindLikelySame(tables, area, sought))
                found.push_back(likely.person);
            return Done{};
        });
        return found;
    }
    BothRecords Both(const PersonId& one, const PersonId& other) {
        return Must(runner_.Show(
            ActorWith(identity::Grants::All()),
            [&](const identity::View& view) -> Result<BothRecords> {
                TRY_ASSIGN(const auto first, view.policy.Allow(view.actor, kLooking, one));
                TRY_ASSIGN(const auto second, view.policy.Allow(view.actor, kLooking, other));
                return FindBoth(view, first, second);
            }
        ));
    }

    const PersonId ann_ = NewPerson("Ann", "Example");
    const PersonId anne_ = NewPerson("Anne", "Exampel");
};
INSTANTIATE_ON_BOTH(MergeTest);

TEST_P(MergeTest, JoinsTwoRecordsIntoOne) {
    Rate(ann_, dsr::Rating::kAmber, "Out of school");
    Rate(anne_, dsr::Rating::kRed, "In crisis");
    EXPECT_EQ(LikelySameAs(ann_), std::vector{anne_});
    ASSERT_TRUE(Join(ann_, anne_));
    EXPECT_EQ(CountRatings(ann_), 2U);
    EXPECT_EQ(Details(anne_), Details(ann_)) << "the old address leads to the record that stays";
    EXPECT_TRUE(LikelySameAs(ann_).empty());
    EXPECT_EQ(RuleOf(Join(ann_, anne_)), "JOURNAL-3") << "they are one record already";
}

TEST_P(MergeTest, AsksForAReason) {
    auto joining = Joining(ann_, anne_);
    joining.answers.reason = " ";
    const auto refused = Do(MergePeople, joining);
    ASSERT_FALSE(refused);
    EXPECT_EQ(FieldsOf(refused.error()), std::vector<std::string>{"reason"});
}

TEST_P(MergeTest, JoinsTwinsOnlyForWhoeverSaysSo) {
    const PersonId bea = NewPerson("Bea", "Example");
    auto joining = Joining(ann_, bea);
    joining.answers.reason = "";
    const auto refused = Do(MergePeople, joining);
    ASSERT_FALSE(refused);
    EXPECT_EQ(FieldsOf(refused.error()), (std::vector<std::string>{"typed", "reason"}));
    joining.answers = {"Bea is what they call Ann", " One Person "};
    EXPECT_TRUE(Do(MergePeople, joining));
}

TEST_P(MergeTest, AsksOnceMoreWhoeverJoinsThoseWhoAreUnlike) {
    const PersonId other = NewPerson("Omar", "Khan", DateOf(2001, 2, 3));
    const auto refused = Join(ann_, other);
    ASSERT_FALSE(refused);
    EXPECT_EQ(FieldsOf(refused.error()), std::vector<std::string>{"typed"});
}

TEST_P(MergeTest, NeverJoinsTwoPeopleWithANumberEach) {
    GiveNumber(ann_, "9991234578");
    GiveNumber(anne_, "9991234586");
    auto joining = Joining(ann_, anne_);
    joining.seen = 4;
    joining.answers.typed = "one person";
    EXPECT_EQ(RuleOf(Do(MergePeople, joining)), "MERGE-1");
    EXPECT_TRUE(LikelySameAs(ann_) == std::vector{anne_}) << "they are still shown";
}

TEST_P(MergeTest, JoinsNothingThatChangedMeanwhile) {
    GiveNumber(ann_, "9991234578");
    const auto refused = Join(ann_, anne_);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kConflict);
}

TEST_P(MergeTest, IsForWhoeverMayJoin) {
    const identity::Grants others = {Permission::kViewPerson, Permission::kCorrectRecord};
    for (const auto fault :
         {Do(MergePeople, Joining(ann_, anne_), others).error().fault,
          Do(UnmergePeople, {.person = ann_, .other = anne_, .reason = "Cousins"}, others)
              .error()
              .fault,
          Do(KeepEntry, {.person = ann_, .origin = ann_, .number = 2}, others).error().fault,
          Do(people::KeepApart, {.person = ann_, .other = anne_, .reason = "Cousins"}, others)
              .error()
              .fault})
        EXPECT_EQ(fault, Fault::kForbidden);
}

TEST_P(MergeTest, SeparatesThemAndLeavesToSortWhatLiesBetween) {
    Rate(ann_, dsr::Rating::kAmber, "Out of school");
    Rate(anne_, dsr::Rating::kRed, "In crisis");
    const auto details = Details(anne_);
    ASSERT_TRUE(Join(ann_, anne_));
    AdvanceDays(1);
    Rate(ann_, dsr::Rating::kGreen, "Back at school");
    ASSERT_EQ(Must(Separate()), 1U);
    EXPECT_EQ(CountRatings(ann_), 2U) << "what was recorded in between stays until it is sorted";
    EXPECT_EQ(CountRatings(anne_), 1U);
    EXPECT_EQ(Details(anne_), details);
    const auto left = ToSort(ann_);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].origin, ann_);
    EXPECT_EQ(left[0].other, anne_);
    EXPECT_TRUE(LikelySameAs(ann_).empty()) << "nobody asks again";
    EXPECT_TRUE(LikelySameAs(anne_).empty());
}

TEST_P(MergeTest, LeavesNothingToSortWhereNothingLiesBetween) {
    ASSERT_TRUE(Join(ann_, anne_));
    EXPECT_EQ(Must(Separate()), 0U);
    EXPECT_TRUE(ToSort(ann_).empty());
}

TEST_P(MergeTest, JoinsAndSeparatesAsOftenAsSomebodyIsMistaken) {
    ASSERT_TRUE(Join(ann_, anne_));
    Rate(ann_, dsr::Rating::kGreen, "Back at school");
    ASSERT_EQ(Must(Separate()), 1U);
    ASSERT_TRUE(Join(ann_, anne_));
    ASSERT_EQ(Must(Separate()), 0U) << "what was left before is left already";
    EXPECT_EQ(ToSort(ann_).size(), 1U);
}

TEST_P(MergeTest, SeparatesOnlyWhatIsJoined) {
    const auto refused = Separate();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kNotFound);
}

TEST_P(MergeTest, SortsAnEntryThatStays) {
    ASSERT_TRUE(Join(ann_, anne_));
    Rate(ann_, dsr::Rating::kGreen, "Back at school");
    ASSERT_TRUE(Separate());
    const EntryToSort left = ToSort(ann_).at(0);
    const KeepEntryCommand keep = {.person = ann_, .origin = left.origin, .number = left.number};
    ASSERT_TRUE(Do(KeepEntry, keep));
    EXPECT_TRUE(ToSort(ann_).empty());
    EXPECT_EQ(CountRatings(ann_), 1U);
    EXPECT_EQ(RuleOf(Do(KeepEntry, keep)), "MERGE-3");
}

TEST_P(MergeTest, SortsAnEntryThatIsRemovedAsTheOthers) {
    ASSERT_TRUE(Join(ann_, anne_));
    Rate(ann_, dsr::Rating::kGreen, "Back at school");
    ASSERT_TRUE(Separate());
    const EntryToSort left = ToSort(ann_).at(0);
    const auto asked =
        Must(Do(AskRemoval, {.origin = left.origin, .number = left.number, .reason = "Anne’s"}));
    EXPECT_EQ(ToSort(ann_).size(), 1U) << "nothing is sorted before a second person agrees";
    ActAs("kim");
    ASSERT_TRUE(Do(AgreeToRemoval, {.person = ann_, .removal = asked.id, .seen = 1}));
    EXPECT_TRUE(ToSort(ann_).empty());
    EXPECT_EQ(CountRatings(ann_), 0U);
}

TEST_P(MergeTest, ShowsWhatIsInBothAndWhatStandsTwice) {
    PutOnRegister(ann_);
    PutOnRegister(anne_);
    Rate(ann_, dsr::Rating::kAmber, "Out of school");
    Rate(anne_, dsr::Rating::kRed, "In crisis");
    GiveNumber(anne_, "9991234586");
    for (const auto& person : {ann_, anne_}) {
        RecordAnyway(
            person,
            keyworking::EpisodeOpened{.id = keyworking::EpisodeId::New(), .opened_on = today_}
        );
        RecordAnyway(
            person,
            keyworking::KeyworkerNamed{
                .id = keyworking::AllocationId::New(),
                .worker = workforce::PostId::New(),
                .role = keyworking::AllocationRole::kLead,
                .from = today_}
        );
        admissions::Admitted admitted;
        admitted.id = admissions::AdmissionId::New();
        admitted.admitted_on = today_;
        admitted.hospital = "Harbour House";
        admitted.legal_status = "01";
        RecordAnyway(person, admitted);
    }
    const BothRecords both = Both(ann_, anne_);
    EXPECT_EQ(both.clashes.size(), 6U);
    const auto rating = std::ranges::find(both.lines, std::string("Rating"), &InBoth::what);
    ASSERT_NE(rating, both.lines.end());
    EXPECT_EQ(rating->of_first, "Amber, since 9 January 2023");
    EXPECT_EQ(rating->of_second, "Red, since 9 January 2023");
    EXPECT_TRUE(Both(ann_, NewPerson("Bea")).clashes.empty());
}

TEST_P(MergeTest, TellsTwoPeopleApartForGood) {
    ASSERT_EQ(LikelySameAs(ann_), std::vector{anne_});
    EXPECT_FALSE(Do(people::KeepApart, {.person = ann_, .other = anne_, .reason = ""}));
    EXPECT_EQ(
        RuleOf(Do(people::KeepApart, {.person = ann_, .other = ann_, .reason = "Cousins"})),
        "PERSON-3"
    );
    ASSERT_TRUE(Do(people::KeepApart, {.person = ann_, .other = anne_, .reason = "Cousins"}));
    EXPECT_TRUE(LikelySameAs(ann_).empty());
    EXPECT_TRUE(LikelySameAs(anne_).empty());
}

TEST_P(MergeTest, SurvivesARebuildAfterEachStep) {
    Rate(anne_, dsr::Rating::kRed, "In crisis");
    const auto rows = [&] {
        std::string all;
        WithJournal([&](journal::Journal& journal) {
            all = RowsOf(journal.tx(), ann_) + RowsOf(journal.tx(), anne_);
        });
        return all;
    };
    const auto rebuilt = [&] {
        journal::Rebuild(database_.owner(), catalogue_, keys_, [](std::int64_t) {});
        return rows();
    };
    ASSERT_TRUE(Join(ann_, anne_));
    const std::string joined = rows();
    EXPECT_EQ(rebuilt(), joined);
    Rate(ann_, dsr::Rating::kGreen, "Back at school");
    ASSERT_TRUE(Separate());
    const std::string separated = rows();
    EXPECT_EQ(rebuilt(), separated);
}

}  // namespace
}  // namespace alongside::corrections
