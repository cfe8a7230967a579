// A death from form to row, on both databases: recorded, put right, ticked off and taken back.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/people/amend_person.h"
#include "care/people/module.h"
#include "care/people/people_store.h"
#include "care/people/person_store.h"
#include "care/people/record_death.h"
#include "platform/identity/one_time_links.h"
#include "platform/notify/outbox.h"
#include "platform/notify/outbox_store.h"
#include "support/page_fixture.h"

namespace alongside::people {
namespace {

using identity::Permission;

const Date kToday = DateOf(2023, 1, 9);

Person Ann(Date born = DateOf(2008, 5, 17), std::optional<Date> died_on = {}) {
    Person ann;
    ann.details.date_of_birth = born;
    ann.details.date_of_death = died_on;
    return ann;
}

Date Day(unsigned day) {
    return DateOf(2023, 1, day);
}

TEST(DecideDeath, RefusesDaysThatCannotBe) {
    struct Row {
        const char* why;
        DeathRecorded death;
        std::vector<std::string> fields;
    };
    const Row rows[] = {
        {"today", {{}, kToday, kToday, {}}, {}},
        {"heard of later", {{}, Day(2), Day(9), {}}, {}},
        {"tomorrow", {{}, Day(10), Day(10), {}}, {"died_on", "learned_on"}},
        {"before the birth", {{}, DateOf(2008, 5, 16), Day(9), {}}, {"died_on"}},
        {"heard of before", {{}, Day(5), Day(4), {}}, {"learned_on"}},
        {"a note without end", {{}, Day(5), Day(5), std::string(2001, 'a')}, {"note"}},
    };
    for (const Row& row : rows) {
        const auto decided = DecideDeath(Ann(), row.death, kToday);
        std::vector<std::string> fields;
        if (!decided)
            for (const FieldFault& fault : decided.error().fields) fields.push_back(fault.field);
        EXPECT_EQ(fields, row.fields) << row.why;
    }
}

TEST(DecideDeathStep, AsksForTheChildDeathReviewUnder18Alone) {
    const DeathStepDone review{{}, DeathStep::kChildDeathReview, Day(8), {}};
    EXPECT_TRUE(DecideDeathStep(Ann(DateOf(2005, 1, 6), Day(5)), review, kToday));
    const auto adult = DecideDeathStep(Ann(DateOf(2005, 1, 5), Day(5)), review, kToday);
    ASSERT_FALSE(adult) << "who died on their 18th birthday";
    EXPECT_EQ(adult.error().fields.at(0).field, "step");
    EXPECT_EQ(DecideDeathStep(Ann(), review, kToday).error().rule, "DEATH-1");
    const DeathStepDone early{{}, DeathStep::kGpAndTeam, Day(4), {}};
    EXPECT_EQ(
        DecideDeathStep(Ann(DateOf(2008, 5, 17), Day(5)), early, kToday).error().fields[0].field,
        "on"
    );
}

class DeathTest : public test::PageTest {
protected:
    DeathTest() : PageTest({}, {PeopleRoutes()}) {}

    template <class Ask>
    auto Asked(const Ask& ask) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return ask(PersonStore(tables, scope));
        });
    }
    Person Held() {
        return Asked([](const PersonStore& store) { return Must(store.Get()); });
    }
    std::vector<DoneDeathStep> Steps() {
        return Asked([](const PersonStore& store) { return store.DoneDeathSteps(); });
    }
    bool Died() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return HasDied(tables, scope);
        });
    }
    Result<DeathRecorded> Record(Date died_on) {
        return Do(
            RecordDeath,
            {.person = ann_,
             .seen = Held().version,
             .death = {{}, died_on, today_, "Her aunt rang"}}
        );
    }
    Result<DeathUndone> Undo() {
        return Do(
            UndoDeath, {.person = ann_, .seen = Held().version, .reason = "It was another Ann"}
        );
    }
    Result<DetailsRecorded> Amend(std::optional<Date> date_of_death) {
        const Person held = Held();
        AmendPersonCommand command = {
            .person = ann_, .seen = held.version, .details = held.details};
        command.details.date_of_death = date_of_death;
        command.details.locality = "Dover";
        command.details.reason = "She had moved";
        return Do(AmendPerson, command);
    }

    const PersonId ann_ = NewPerson();
    const std::string page_ = "/people/" + ann_.value + "/death";
};
INSTANTIATE_ON_BOTH(DeathTest);

TEST_P(DeathTest, StopsLettersAndLinksThatWereOnTheirWay) {
    const auto issued = runner_.Change(
        ActorWith(identity::Grants::All()),
        [&](const identity::Work& work) -> Result<identity::IssuedLink> {
            notify::Post(work, {ann_, "aunt@family.example", "A question", "How is she?"});
            return identity::IssueLink(
                work,
                {.purpose = "question", .stream = ann_, .about = {}, .lasts = std::chrono::hours(9)}
            );
        }
    );
    const identity::OneTimeLinks links(*database_, keys_, clock_);
    ASSERT_TRUE(links.IsOpen(Must(issued).secret));
    Must(Record(Day(5)));
    EXPECT_FALSE(links.IsOpen(Must(issued).secret));
    const auto letters = Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
        return notify::OutboxStore(tables, scope, keys_).OfRecord();
    });
    ASSERT_EQ(letters.size(), 1U);
    EXPECT_EQ(letters[0].state, notify::LetterState::kStopped);
}

TEST_P(DeathTest, IsSeenByEverythingThatReadsTheDayOfDeath) {
    EXPECT_FALSE(Died());
    Must(Record(Day(5)));
    EXPECT_TRUE(Died());
    EXPECT_EQ(Held().details.date_of_death, Day(5));
    std::optional<Date> counted;
    LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
        PeopleStore(tables, scope).ForEachLife(kNowKnown, [&](const Life& life) {
            counted = life.died;
        });
        return Done{};
    });
    EXPECT_EQ(counted, Day(5)) << "by a return";
    const auto death = Asked([](const PersonStore& store) { return store.FindDeath(); });
    ASSERT_TRUE(death);
    EXPECT_EQ(*death, (Death{death->id, Day(5), today_, "Her aunt rang", {}}));
}

TEST_P(DeathTest, TakesAnotherDayAndRefusesOneWrittenBlindly) {
    const DeathId first = Must(Record(Day(5))).id;
    EXPECT_EQ(Must(Record(Day(6))).id, first) << "the same death";
    EXPECT_EQ(Held().details.date_of_death, Day(6));
    const auto late =
        Do(RecordDeath, {.person = ann_, .seen = 1, .death = {{}, Day(7), today_, std::nullopt}});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().fault, Fault::kConflict);
}

TEST_P(DeathTest, UndoneGoesBackToWhatTheDetailsSay) {
    Must(Amend(Day(2)));
    Must(Record(Day(5)));
    Must(Undo());
    EXPECT_EQ(Held().details.date_of_death, Day(2));
    Must(Undo());
    EXPECT_FALSE(Died()) << "what only the details said is taken out of them";
    EXPECT_EQ(Undo().error().rule, "DEATH-1");
}

TEST_P(DeathTest, DoesNotCreepIntoTheDetailsByAnAmendmentMeanwhile) {
    Must(Record(Day(5)));
    Must(Amend(Held().details.date_of_death));
    EXPECT_EQ(Held().details.date_of_death, Day(5));
    EXPECT_EQ(Held().details.locality, "Dover");
    Must(Undo());
    EXPECT_FALSE(Died());
    EXPECT_EQ(Held().details.locality, "Dover");
}

TEST_P(DeathTest, TicksOffItsStepsAndForgetsThemWhenUndone) {
    TakeDeathStepCommand told{.person = ann_, .step = {{}, DeathStep::kGpAndTeam, Day(6), {}}};
    EXPECT_EQ(Do(TakeDeathStep, told).error().rule, "DEATH-1");
    Must(Record(Day(5)));
    Must(Do(TakeDeathStep, told));
    told.step.on = Day(7);
    told.step.note = "The school too";
    Must(Do(TakeDeathStep, told));
    EXPECT_EQ(
        Steps(), (std::vector<DoneDeathStep>{{DeathStep::kGpAndTeam, Day(7), "The school too"}})
    ) << "said again, the later counts";
    Must(Undo());
    EXPECT_TRUE(Steps().empty());
}

TEST_P(DeathTest, IsHeldOfTheSurvivorOfTwoRecords) {
    const PersonId twice = NewPerson("Anne", "Exampel");
    RecordAnyway(twice, DeathRecorded{DeathId::New(), Day(5), today_, {}});
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann_, twice, "One person"); });
    EXPECT_TRUE(Died());
    WithJournal([&](journal::Journal& journal) { journal.Unmerge(ann_, twice, "Two people"); });
    EXPECT_FALSE(Died());
}

TEST_P(DeathTest, NeedsThePermissionForEachChange) {
    const identity::Grants viewing{Permission::kViewPerson};
    EXPECT_EQ(Do(RecordDeath, {.person = ann_}, viewing).error().fault, Fault::kForbidden);
    EXPECT_EQ(Do(TakeDeathStep, {.person = ann_}, viewing).error().fault, Fault::kForbidden);
    EXPECT_EQ(
        Do(UndoDeath, {.person = ann_}, {Permission::kAmendPerson}).error().fault, Fault::kForbidden
    );
}

TEST_P(DeathTest, IsRecordedTickedOffAndTakenBackByForms) {
    web::Fields typed;
    test::AddDay(typed, "died_on", Day(5));
    test::AddDay(typed, "learned_on", Day(4));
    const auto wrong = Send(Get(page_), page_, typed);
    EXPECT_EQ(wrong.status, 422);
    EXPECT_NE(wrong.body.find("must not be before they died"), std::string::npos);
    web::Fields right;
    test::AddDay(right, "died_on", Day(5));
    test::AddDay(right, "learned_on", Day(6));
    EXPECT_EQ(GoesTo(Send(Get(page_), page_, right)), page_);

    auto shown = Get(page_);
    EXPECT_NE(shown.body.find("They died on 5 January 2023"), std::string::npos);
    EXPECT_NE(shown.body.find("child death review"), std::string::npos);
    EXPECT_EQ(shown.body.find("<title>Ann"), std::string::npos);

    web::Fields step = {{"step", "bereavement-contact"}, {"note", "Kim, who knew her best"}};
    test::AddDay(step, "on", Day(7));
    const std::string steps = page_ + "/steps";
    EXPECT_EQ(GoesTo(Send(Get(steps), steps, step)), page_);
    shown = Get(page_);
    EXPECT_NE(shown.body.find("Done on 7 January 2023: Kim, who knew her best"), std::string::npos);

    const std::string undo = page_ + "/undo";
    EXPECT_EQ(Send(Get(undo), undo, {}).status, 422);
    EXPECT_EQ(Send(Get(undo), undo, {{"reason", "Another Ann"}}).status, 303);
    EXPECT_FALSE(Died());
    EXPECT_NE(Get(page_).body.find("Record that they have died"), std::string::npos);
}

TEST_P(DeathTest, LeavesTheDayOutOfTheFormOfDetails) {
    Must(Record(Day(5)));
    const std::string edit = "/people/" + ann_.value + "/details/edit";
    const auto form = Get(edit);
    EXPECT_NE(form.body.find("href=\"" + page_ + "\""), std::string::npos);
    web::Fields typed = {
        {"given_name", "Anna"},
        {"family_name", "Example"},
        {"reference", Held().details.reference},
        {"reason", "Spelt wrongly"}};
    test::AddDay(typed, "date_of_birth", DateOf(2008, 5, 17));
    EXPECT_EQ(Send(form, edit, typed).status, 303);
    EXPECT_EQ(Held().details.given_name.Reveal(), "Anna");
    EXPECT_EQ(Held().details.date_of_death, Day(5));
    Must(Undo());
    EXPECT_FALSE(Died());
}

}  // namespace
}  // namespace alongside::people
