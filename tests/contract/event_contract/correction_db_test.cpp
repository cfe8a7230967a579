// The event contract, points 7 to 10: evolution, two times, and the ways to put something right.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string_view>

#include "care/admissions/admissions_facts.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/people/add_person.h"
#include "care/people/people_facts.h"
#include "care/register/rating.h"
#include "care/register/register_facts.h"
#include "care/register/register_store.h"
#include "care/signals/signals_facts.h"
#include "care/spreadsheets/spreadsheets_facts.h"
#include "care/workforce/workforce_facts.h"
#include "contract_fixture.h"
#include "every_event.h"
#include "platform/journal/journal_facts.h"

namespace alongside::test {
namespace {

class Contract7Evolution : public ContractTest {};
class Contract8TwoTimes : public ContractTest {};
class Contract9Corrections : public ContractTest {
protected:
    std::vector<std::string> HistoryOf(const StreamId& person) {
        std::vector<std::string> words;
        WithJournal([&](journal::Journal& journal) {
            journal::ForEachEntry(
                journal.tx(),
                catalogue_,
                keys_,
                area_,
                person,
                [&](const journal::Entry& entry) { words.push_back(entry.fact.type); }
            );
        });
        return words;
    }
    Result<Done> MayRedact(const StreamId& stream, std::int64_t number, std::string_view by) {
        Result<Done> may = Done{};
        WithJournal([&](journal::Journal& journal) { may = journal.MayRedact(stream, number, by); }
        );
        return may;
    }
    Result<Done> MayMerge(const StreamId& survivor, const StreamId& other) {
        Result<Done> may = Done{};
        WithJournal([&](journal::Journal& journal) { may = journal.MayMerge(survivor, other); });
        return may;
    }
    void Merge(const StreamId& survivor, const StreamId& other) {
        WithJournal([&](journal::Journal& journal) { journal.Merge(survivor, other, "One person"); }
        );
    }
};
class Contract10Rules : public ContractTest {};

constexpr const char* kGolden = "tests/golden/facts/";

// Makes the golden files that are missing; none is ever written over.
void WriteGolden() {
    for (const auto* events : {&EventsOfAPerson(), &OtherEvents()})
        for (const AnyEvent& event : *events) {
            CountedWords words;
            const journal::Fact fact = event.filled(words);
            const auto path = kGolden + fact.type + ".v" + std::to_string(fact.version) + ".json";
            if (!std::filesystem::exists(path)) std::ofstream(path) << fact.payload << "\n";
        }
}

TEST_P(Contract7Evolution, EveryReleasedFactHasAGoldenFileWordsAndApplies) {
    if (std::getenv("ALONGSIDE_WRITE_GOLDEN") != nullptr) WriteGolden();
    std::map<std::string, journal::Fact> golden;
    for (const auto& [type, known] : catalogue_.types()) {
        for (int version = 1; version <= known.version; ++version) {
            std::ifstream file(kGolden + type + ".v" + std::to_string(version) + ".json");
            ASSERT_TRUE(file) << "there is no golden file of " << type << " version " << version;
            std::string payload;
            std::getline(file, payload);
            const journal::Fact fact{type, version, payload};
            EXPECT_NE(catalogue_.Describe(fact), "") << type;
            golden[type] = catalogue_.Current(fact);
        }
    }
    // Each applies, to whatever is held.
    const StreamId person = NewHistory();
    const StreamId post = NewStream(journal::StreamKind::kWorker);
    WithJournal([&](journal::Journal& journal) {
        for (const auto& [type, fact] : golden) {
            if (type.starts_with("journal.")) continue;
            const bool areas = type.starts_with("governance.") || type.starts_with("insight.");
            journal.Append(
                areas                            ? StreamId(area_.value)
                : type.starts_with("workforce.") ? post
                                                 : person,
                fact
            );
        }
    });
    EXPECT_EQ(VerifyAll(), Problems{});
}

TEST_P(Contract7Evolution, AnEventThatThisReleaseDoesNotKnowRefusesTheDatabase) {
    NewHistory();
    const auto refuse = [&](const journal::Catalogue& catalogue) {
        database_.owner().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
            journal::RefuseUnknownEvents(tables, catalogue);
        });
    };
    EXPECT_NO_THROW(refuse(catalogue_));
    journal::Catalogue older;
    journal::AddJournalEvents(older);
    EXPECT_THROW(refuse(older), journal::UnknownEvent);
    EXPECT_THROW(
        journal::Rebuild(database_.owner(), older, keys_, &NoProgress), journal::UnknownEvent
    );
    Tamper("INSERT INTO event_types (type, version) VALUES ('register.rating_given', 2)");
    EXPECT_THROW(refuse(catalogue_), journal::UnknownEvent);
}

TEST_P(Contract8TwoTimes, WhatWasKnownBeforeACorrectionIsStillKnownAsItWas) {
    const StreamId ann = NewHistory();
    const dsr::RatingId id = dsr::RatingId::New();
    RecordAnyway(ann, dsr::RatingGiven{id, dsr::Rating::kGreen, today_, "Why", ""});
    const Instant before = clock_.Now();
    AdvanceDays(3);
    RecordAnyway(ann, dsr::RatingAmended{id, dsr::Rating::kRed, today_, "Why", "A slip"});
    const auto known_at = [&](Instant at) {
        return Ask(
            "SELECT rating FROM ratings WHERE rating_id = '" + id.value + "' AND known_from <= " +
            std::to_string(ToMicros(at)) + " AND " + std::to_string(ToMicros(at)) + " < known_to"
        );
    };
    EXPECT_EQ(known_at(before), "green");
    EXPECT_EQ(known_at(clock_.Now()), "red");
    ExpectRebuildChangesNothing();
    EXPECT_EQ(known_at(before), "green");
}

TEST_P(Contract9Corrections, RedactionTakesTwoPeople) {
    const StreamId ann = NewHistory();
    EXPECT_TRUE(MayRedact(ann, 4, "sam"));
    for (const char* alone : {"", "jo"}) {
        const auto may = MayRedact(ann, 4, alone);
        ASSERT_FALSE(may) << alone;
        EXPECT_EQ(may.error().rule, "JOURNAL-1");
    }
}

TEST_P(Contract9Corrections, RedactionTakesAnEntryThatIsThereAndNotTheJournalsOwn) {
    const StreamId ann = NewHistory();
    EXPECT_EQ(MayRedact(ann, 8, "sam").error().fault, Fault::kNotFound);
    EXPECT_EQ(MayRedact(ann, 0, "sam").error().fault, Fault::kNotFound);
    WithJournal([&](journal::Journal& journal) { journal.Redact(ann, 4, "Not Ann", "sam"); });
    EXPECT_EQ(MayRedact(ann, 4, "sam").error().fault, Fault::kNotFound) << "it was redacted";
    EXPECT_EQ(MayRedact(ann, 8, "sam").error().rule, "JOURNAL-2");
}

TEST_P(Contract9Corrections, RedactionLeavesPlaceReasonAndPeopleButNotTheWords) {
    const StreamId ann = NewHistory();
    WithJournal([&](journal::Journal& journal) { journal.Redact(ann, 4, "Not Ann", "sam"); });
    EXPECT_EQ(Ask("SELECT CAST(COUNT(*) AS TEXT) FROM ratings"), "1");
    EXPECT_EQ(
        Ask("SELECT CAST(COUNT(*) AS TEXT) FROM entries WHERE stream = '" + ann.value + "'"), "8"
    );
    EXPECT_EQ(HistoryOf(ann).size(), 7U);
    EXPECT_EQ(HistoryOf(ann).back(), "journal.entry_redacted");
    WithJournal([&](journal::Journal& journal) {
        journal::ForEachEntry(
            journal.tx(),
            catalogue_,
            keys_,
            area_,
            ann,
            [&](const journal::Entry& entry) {
                if (entry.number < 8) return;
                const auto redacted = journal::Decode<journal::EntryRedacted>(entry.fact);
                EXPECT_EQ(entry.actor.value, "jo");
                EXPECT_EQ(redacted.agreed_by, "sam");
                EXPECT_EQ(redacted.reason, "Not Ann");
                EXPECT_EQ(redacted.number, 4);
            }
        );
    });
    EXPECT_EQ(VerifyAll(), Problems{});
}

// Whatever is missing, what is left applies: each event of a thing is taken out in turn, what
// began it first, while all that amend, end and withdraw it stay.
TEST_P(Contract9Corrections, ReplayBearsTheLossOfAnyEntry) {
    const StreamId ann = NewPerson();
    std::int64_t last = 1;
    SameWords words("w");  // All are of one thing of their kind: every id is the same.
    for (const AnyEvent& event : EventsOfAPerson()) {
        if (event.type == people::DetailsRecorded::kType) continue;
        WithJournal([&](journal::Journal& journal) { journal.Append(ann, event.filled(words)); });
        ++last;
    }
    for (std::int64_t number = 2; number <= last; ++number) {
        WithJournal([&](journal::Journal& journal) {
            journal.Redact(ann, number, "Not Ann", "sam");
        });
        EXPECT_EQ(VerifyAll(), Problems{}) << "without " << number;
    }
    EXPECT_EQ(Ask("SELECT CAST(COUNT(*) AS TEXT) FROM ratings"), "0");
    EXPECT_EQ(Ask("SELECT CAST(COUNT(*) AS TEXT) FROM admissions"), "0");
    ExpectRebuildChangesNothing();
}

TEST_P(Contract9Corrections, EveryEventOfAPersonSaysWhichThingItIsAbout) {
    // These are about the record as a whole.
    const std::set<std::string_view> whole = {
        people::DetailsRecorded::kType,
        people::KeptApart::kType,
        signals::SignalsConsidered::kType,
        spreadsheets::RowImported::kType};
    SameWords words("w");
    for (const AnyEvent& event : EventsOfAPerson()) {
        if (whole.contains(event.type)) continue;
        EXPECT_EQ(catalogue_.ThingOf(event.filled(words)), "w") << event.type;
    }
}

TEST_P(Contract9Corrections, RedactsAnEntryOfAMergedRecordInItsOwnStream) {
    const StreamId ann = NewHistory();
    const StreamId twice = NewHistory("Anne");
    Merge(ann, twice);
    WithJournal([&](journal::Journal& journal) { journal.Redact(twice, 4, "Not Ann", "sam"); });
    EXPECT_EQ(VerifyAll(), Problems{});
    ExpectRebuildChangesNothing();
}

TEST_P(Contract9Corrections, MergingGivesTheSurvivorBothAndUnmergingTakesThemApart) {
    const StreamId ann = NewHistory();
    const StreamId twice = NewHistory("Anne");
    const Dump before = DumpProjections(database_.owner(), catalogue_);
    AdvanceDays(1);
    Merge(ann, twice);
    EXPECT_EQ(
        Ask("SELECT CAST(COUNT(DISTINCT rating_id) AS TEXT) FROM ratings WHERE stream = '" +
            ann.value + "'"),
        "4"
    );
    EXPECT_EQ(
        Ask("SELECT CAST(COUNT(*) AS TEXT) FROM ratings WHERE stream = '" + twice.value + "'"), "0"
    );
    EXPECT_EQ(VerifyAll(), Problems{});
    std::vector<journal::HistoryLine> between;
    WithJournal([&](journal::Journal& journal) {
        between = journal.Unmerge(ann, twice, "Two people");
    });
    EXPECT_TRUE(between.empty());
    const Dump after = DumpProjections(database_.owner(), catalogue_);
    for (const char* table : {"ratings", "register_stays", "admissions", "people"})
        EXPECT_EQ(after.at(table), before.at(table)) << table;
    EXPECT_EQ(VerifyAll(), Problems{});
}

TEST_P(Contract9Corrections, UnmergingListsWhatWasRecordedInBetween) {
    const StreamId ann = NewHistory();
    const StreamId twice = NewHistory("Anne");
    Merge(ann, twice);  // All at the same instant: the order of recording decides.
    RecordAnyway(
        twice, dsr::RatingGiven{dsr::RatingId::New(), dsr::Rating::kRed, today_, "Between", ""}
    );
    RecordAnyway(
        ann, dsr::RatingGiven{dsr::RatingId::New(), dsr::Rating::kGreen, today_, "Also", ""}
    );
    std::vector<journal::HistoryLine> between;
    WithJournal([&](journal::Journal& journal) {
        between = journal.Unmerge(ann, twice, "Two people");
    });
    ASSERT_EQ(between.size(), 2U);
    EXPECT_EQ(between[0].origin, twice);
    EXPECT_EQ(between[0].number, 8);
    EXPECT_EQ(between[0].actor.value, "jo");
    EXPECT_EQ(between[0].type, "register.rating_given");
    EXPECT_NE(between[0].words.find("Between"), std::string::npos);
    EXPECT_EQ(between[1].origin, ann);
    EXPECT_EQ(VerifyAll(), Problems{});
    // Merged and separated once more, only what came since then is listed.
    Merge(ann, twice);
    WithJournal([&](journal::Journal& journal) {
        EXPECT_TRUE(journal.Unmerge(ann, twice, "Two people").empty());
    });
    EXPECT_EQ(VerifyAll(), Problems{});
}

TEST_P(Contract9Corrections, MergingTakesTwoWholeSeparateRecordsOfOneKind) {
    const StreamId ann = NewHistory();
    const StreamId bea = NewHistory("Bea");
    const StreamId cat = NewHistory("Cat");
    const StreamId post = NewStream(journal::StreamKind::kWorker);
    EXPECT_TRUE(MayMerge(ann, bea));
    EXPECT_EQ(MayMerge(ann, ann).error().rule, "JOURNAL-3");
    EXPECT_EQ(MayMerge(ann, post).error().rule, "JOURNAL-4");
    EXPECT_EQ(MayMerge(ann, StreamId("nobody")).error().fault, Fault::kNotFound);
    Merge(ann, bea);
    EXPECT_EQ(MayMerge(cat, bea).error().rule, "JOURNAL-5") << "Bea is merged";
    EXPECT_EQ(MayMerge(bea, cat).error().rule, "JOURNAL-5") << "into Bea, who is merged";
    EXPECT_EQ(MayMerge(cat, ann).error().rule, "JOURNAL-5") << "Ann has Bea behind her";
    EXPECT_TRUE(MayMerge(ann, cat));
    Result<Done> may = Done{};
    WithJournal([&](journal::Journal& journal) { may = journal.MayUnmerge(ann, cat); });
    EXPECT_EQ(may.error().rule, "JOURNAL-6");
}

TEST_P(Contract10Rules, APracticeRuleIsNoConstraintOfTheTables) {
    // Two leads at once, from an import: refused live, held all the same.
    const StreamId ann = NewHistory();
    keyworking::KeyworkerNamed named;
    named.id = keyworking::AllocationId::New();
    named.worker = workforce::PostId("another");
    named.role = keyworking::AllocationRole::kLead;
    named.from = DateOf(2022, 11, 11);
    RecordAnyway(ann, named);
    EXPECT_EQ(Ask("SELECT CAST(COUNT(*) AS TEXT) FROM allocations WHERE role = 'lead'"), "2");
    EXPECT_EQ(VerifyAll(), Problems{});
}

TEST_P(Contract10Rules, AnImpossibleRuleHoldsAtEveryDoorAlsoForAMergedPerson) {
    const auto add = [&](const std::string& reference) {
        people::AddPersonCommand command;
        command.details.reference = reference;
        command.details.nhs_number = Sensitive<std::string>("9991234500");
        command.details.given_name = Sensitive<std::string>("Ann");
        command.details.family_name = Sensitive<std::string>("Example");
        command.details.date_of_birth = DateOf(2008, 5, 17);
        return Do(people::AddPerson, command);
    };
    const StreamId ann = Must(add("KM-1"));
    const auto again = add("KM-2");
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().rule, "PERSON-1");
    const StreamId bea = NewHistory("Bea");
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann, bea, "One person"); });
    EXPECT_FALSE(add("KM-3")) << "the survivor bears the number still";
}

INSTANTIATE_ON_BOTH(Contract10Rules);
INSTANTIATE_ON_BOTH(Contract7Evolution);
INSTANTIATE_ON_BOTH(Contract8TwoTimes);
INSTANTIATE_ON_BOTH(Contract9Corrections);

}  // namespace
}  // namespace alongside::test
