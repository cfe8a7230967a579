// Asking, agreeing, declining and taking back, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admission_store.h"
#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_tables.h"
#include "care/corrections/agree_to_removal.h"
#include "care/corrections/ask_removal.h"
#include "care/corrections/close_removal.h"
#include "care/corrections/corrections_tables.h"
#include "care/corrections/record_line.h"
#include "care/corrections/removal_store.h"
#include "care/people/api.h"
#include "care/register/register_facts.h"
#include "care/register/register_store.h"
#include "care/register/register_tables.h"
#include "platform/journal/journal_facts.h"
#include "support/record_fixture.h"

namespace alongside::corrections {
namespace {

using admissions::AdmissionId;
using identity::Permission;

constexpr const char* kMarker = "kingfisher";

class CorrectionsTest : public test::RecordTest {
protected:
    CorrectionsTest()
        : RecordTest({&AddCorrections, &admissions::AddAdmissions, &dsr::AddRegister}) {}

    // Entry 2 gives a rating; 3 to 5 admit, amend and discharge.
    void FillRecord(const StreamId& person) {
        RecordAnyway(
            person,
            dsr::RatingGiven{dsr::RatingId::New(), dsr::Rating::kRed, today_, "Really so", ""}
        );
        const AdmissionId id = AdmissionId::New();
        RecordAnyway(person, Admitted(id));
        admissions::AdmissionAmended amended;
        amended.id = id;
        amended.admitted_on = today_;
        amended.hospital = std::string("The Other ") + kMarker;
        amended.legal_status = "01";
        amended.reason = std::string("Not the ") + kMarker;
        RecordAnyway(person, amended);
        RecordAnyway(person, admissions::Discharged{id, today_});
    }
    admissions::Admitted Admitted(const AdmissionId& id) const {
        admissions::Admitted admitted;
        admitted.id = id;
        admitted.admitted_on = today_;
        admitted.hospital = std::string("The ") + kMarker;
        admitted.legal_status = "01";
        return admitted;
    }

    Result<RemovalAsked> Ask(std::int64_t number, const StreamId& origin) {
        ActAs("jo");
        return Do(AskRemoval, {.origin = origin, .number = number, .reason = "It was another Ann"});
    }
    RemovalId Asked(std::int64_t number) { return Must(Ask(number, ann_)).id; }
    Result<RemovalAgreed> Agree(const RemovalId& removal, int seen = 1) {
        ActAs("kim");
        return Do(AgreeToRemoval, {.person = ann_, .removal = removal, .seen = seen});
    }
    template <class T>
    std::string RuleOf(const Result<T>& result) {
        return result ? "" : result.error().rule;
    }

    std::vector<journal::Entry> Entries() {
        std::vector<journal::Entry> entries;
        WithJournal([&](journal::Journal& journal) {
            journal.VisitEntries(ann_, [&](const journal::Entry& entry) {
                entries.push_back(entry);
            });
        });
        return entries;
    }
    // Everything that can be read of Ann: rows, and what the journal says.
    std::string Readable() {
        std::string all;
        WithJournal([&](journal::Journal& journal) { all = RowsOf(journal.tx(), ann_); });
        for (const journal::Entry& entry : Entries()) all += entry.fact.payload;
        return all;
    }
    std::vector<Removal> Open() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return RemovalStore(tables, scope).Open();
        });
    }
    Removal Get(const RemovalId& removal) {
        return Must(Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return RemovalStore(tables, scope).Get(removal);
        }));
    }
    std::vector<admissions::Admission> Admissions() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return admissions::AdmissionStore(tables, scope).List();
        });
    }
    std::size_t CountRatings() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return dsr::RegisterStore(tables, scope).Ratings().size();
        });
    }

    void SetUp() override { FillRecord(ann_); }

    const people::PersonId ann_ = NewPerson();
};

INSTANTIATE_ON_BOTH(CorrectionsTest);

TEST_P(CorrectionsTest, ARequestRemovesNothing) {
    const RemovalId removal = Asked(3);
    EXPECT_EQ(Admissions().size(), 1U);
    const Removal expected = {
        .id = removal,
        .origin = ann_,
        .number = 3,
        .reason = "It was another Ann",
        .asked_by = journal::ActorId("jo"),
        .asked_at = clock_.Now()};
    EXPECT_EQ(Open(), std::vector{expected});
    EXPECT_EQ(Get(removal), expected);
}

TEST_P(CorrectionsTest, ASecondPersonDestroysItAndAllThatFollowed) {
    ASSERT_NE(Readable().find(kMarker), std::string::npos);
    const RemovalId removal = Asked(3);
    AdvanceDays(1);
    ASSERT_TRUE(Agree(removal, 3));
    EXPECT_EQ(Readable().find(kMarker), std::string::npos);
    EXPECT_TRUE(Admissions().empty());
    EXPECT_EQ(CountRatings(), 1U) << "the rating was hers";
    EXPECT_TRUE(Open().empty());
    const Removal settled = Get(removal);
    EXPECT_EQ(settled.state, RemovalState::kAgreed);
    EXPECT_EQ(settled.settled_by, journal::ActorId("kim"));
    EXPECT_EQ(settled.settled_at, clock_.Now());
}

TEST_P(CorrectionsTest, TheJournalNamesBothPeopleAndTheReason) {
    ASSERT_TRUE(Agree(Asked(2)));
    const journal::Entry last = Entries().back();
    ASSERT_EQ(last.fact.type, journal::EntryRedacted::kType);
    const auto redacted = journal::Decode<journal::EntryRedacted>(last.fact);
    EXPECT_EQ(last.actor.value, "kim");
    EXPECT_EQ(redacted.agreed_by, "jo");
    EXPECT_EQ(redacted.number, 2);
    EXPECT_EQ(redacted.reason, "It was another Ann");
}

TEST_P(CorrectionsTest, WithoutAnAmendmentTheThingIsWhatItWas) {
    ASSERT_TRUE(Agree(Asked(4)));
    ASSERT_EQ(Admissions().size(), 1U);
    EXPECT_EQ(Admissions()[0].hospital, std::string("The ") + kMarker);
    EXPECT_EQ(Admissions()[0].discharged_on, today_);
}

TEST_P(CorrectionsTest, WithoutADischargeTheyAreStillThere) {
    ASSERT_TRUE(Agree(Asked(5)));
    ASSERT_EQ(Admissions().size(), 1U);
    EXPECT_FALSE(Admissions()[0].discharged_on);
}

TEST_P(CorrectionsTest, NobodyAgreesToWhatTheyAskedFor) {
    const RemovalId removal = Asked(2);
    const auto alone = Do(AgreeToRemoval, {.person = ann_, .removal = removal, .seen = 1});
    EXPECT_EQ(RuleOf(alone), "CORR-4");
    EXPECT_EQ(
        RuleOf(Do(DeclineRemoval, {.person = ann_, .removal = removal, .reason = "No"})), "CORR-4"
    );
    EXPECT_EQ(CountRatings(), 1U);
}

TEST_P(CorrectionsTest, WhatIsDeclinedStaysAndMayBeAskedForAgain) {
    const RemovalId removal = Asked(2);
    ActAs("kim");
    EXPECT_EQ(
        Do(DeclineRemoval, {.person = ann_, .removal = removal, .reason = " "}).error().fault,
        Fault::kInvalid
    );
    ASSERT_TRUE(Do(DeclineRemoval, {.person = ann_, .removal = removal, .reason = "I saw her"}));
    EXPECT_EQ(Get(removal).state, RemovalState::kDeclined);
    EXPECT_EQ(Get(removal).settled_reason, "I saw her");
    EXPECT_EQ(RuleOf(Agree(removal)), "CORR-5");
    EXPECT_EQ(CountRatings(), 1U);
    EXPECT_TRUE(Ask(2, ann_));
}

TEST_P(CorrectionsTest, WhoAskedMayTakeItBack) {
    const RemovalId removal = Asked(2);
    ActAs("kim");
    EXPECT_EQ(RuleOf(Do(WithdrawRemoval, {.person = ann_, .removal = removal})), "CORR-6");
    ActAs("jo");
    ASSERT_TRUE(Do(WithdrawRemoval, {.person = ann_, .removal = removal}));
    EXPECT_EQ(Get(removal).state, RemovalState::kWithdrawn);
    EXPECT_EQ(RuleOf(Agree(removal)), "CORR-5");
    EXPECT_EQ(CountRatings(), 1U);
}

TEST_P(CorrectionsTest, RefusesWhatCannotBeRemoved) {
    EXPECT_EQ(RuleOf(Ask(1, ann_)), "CORR-1");
    const RemovalId removal = Asked(2);
    EXPECT_EQ(RuleOf(Ask(6, ann_)), "CORR-2");
    EXPECT_EQ(RuleOf(Ask(2, ann_)), "CORR-3");
    ASSERT_TRUE(Agree(removal));
    EXPECT_EQ(RuleOf(Ask(2, ann_)), "CORR-8");
    EXPECT_EQ(RuleOf(Ask(8, ann_)), "CORR-2") << "what says that it was removed";
    EXPECT_EQ(Ask(99, ann_).error().fault, Fault::kNotFound);
    ActAs("jo");
    const auto empty = Do(AskRemoval, {.origin = ann_, .number = 3, .reason = " "});
    EXPECT_EQ(empty.error().fault, Fault::kInvalid);
}

TEST_P(CorrectionsTest, DestroysNothingThatWhoAgreedDidNotSee) {
    const RemovalId removal = Asked(3);
    const auto outcome = Agree(removal, 2);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().fault, Fault::kConflict);
    EXPECT_EQ(Admissions().size(), 1U);
}

TEST_P(CorrectionsTest, SaysWhenTheEntryWasRemovedMeanwhile) {
    const RemovalId removal = Asked(2);
    WithJournal([&](journal::Journal& journal) { journal.Redact(ann_, 2, "Not Ann", "sam"); });
    EXPECT_EQ(RuleOf(Agree(removal, 0)), "CORR-8");
    EXPECT_TRUE(Do(DeclineRemoval, {.person = ann_, .removal = removal, .reason = "It is gone"}));
}

TEST_P(CorrectionsTest, LeavesNobodyWithTheNumberOfAnother) {
    const auto details = [](const std::string& reference, const char* number) {
        people::DetailsRecorded e;
        e.reference = reference;
        e.nhs_number = Sensitive<std::string>(number);
        e.given_name = Sensitive<std::string>("Bea");
        e.family_name = Sensitive<std::string>("Example");
        e.date_of_birth = DateOf(2008, 5, 17);
        return e;
    };
    const people::PersonId bea = NewPerson("Bea");
    RecordAnyway(ann_, details("ANN", "9991234500"));  // 6: Bea's, by mistake.
    RecordAnyway(ann_, details("ANN", "9990000018"));  // 7: put right.
    RecordAnyway(bea, details("BEA", "9991234500"));
    const auto outcome = Agree(Asked(7));
    EXPECT_EQ(RuleOf(outcome), "CORR-7");
    EXPECT_EQ(Open().size(), 1U) << "nothing is changed by what was refused";
    EXPECT_TRUE(Agree(Asked(6)));
}

TEST_P(CorrectionsTest, ARequestGoesWithItsEntryWhenRecordsAreJoinedAndSeparated) {
    const StreamId twice = NewPerson("Anne");
    FillRecord(twice);
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann_, twice, "One girl"); });
    const RemovalId one = Must(Ask(2, twice)).id;
    const RemovalId two = Must(Ask(3, twice)).id;
    EXPECT_EQ(Open().size(), 2U);
    ASSERT_TRUE(Agree(one));
    EXPECT_EQ(CountRatings(), 1U) << "the other's rating went, Ann's stays";
    WithJournal([&](journal::Journal& journal) { journal.Unmerge(ann_, twice, "Two girls"); });
    EXPECT_TRUE(Open().empty());
    const auto waiting = Look(twice, [](const db::Reader& tables, const identity::Scope& scope) {
        return RemovalStore(tables, scope).Open();
    });
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting[0].id, two);
}

TEST_P(CorrectionsTest, ListsWhatWaitsInTheAreaTheOldestFirst) {
    const people::PersonId bea = NewPerson("Bea");
    FillRecord(bea);
    const RemovalId first = Asked(2);
    const RemovalId second = Must(Ask(3, bea)).id;
    const RemovalId third = Asked(5);
    const auto list = [&](const RemovalId& after, int limit) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            std::vector<RemovalId> ids;
            for (const AreaRemoval& waiting : OpenRemovals(tables, area, after, limit))
                ids.push_back(waiting.removal.id);
            return ids;
        });
    };
    EXPECT_EQ(list({}, 10), (std::vector{first, second, third}));
    EXPECT_EQ(list({}, 2), (std::vector{first, second}));
    EXPECT_EQ(list(second, 2), std::vector{third});
    ASSERT_TRUE(Agree(first));
    EXPECT_EQ(list({}, 10), (std::vector{second, third}));
}

TEST_P(CorrectionsTest, IsForThoseWhoMayCorrect) {
    const identity::Grants viewer = {Permission::kViewPerson};
    const AskRemovalCommand ask = {.origin = ann_, .number = 2, .reason = "Another Ann"};
    EXPECT_EQ(Do(AskRemoval, ask, viewer).error().fault, Fault::kForbidden);
    const RemovalId removal = Asked(2);
    ActAs("kim");
    const AgreeToRemovalCommand agree = {.person = ann_, .removal = removal, .seen = 1};
    EXPECT_EQ(Do(AgreeToRemoval, agree, viewer).error().fault, Fault::kForbidden);
}

}  // namespace
}  // namespace alongside::corrections
