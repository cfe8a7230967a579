// Consultations from rule to row, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/keyworking/api.h"
#include "care/keyworking/consultation_store.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/keyworking/record_consultation.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::keyworking {
namespace {

using identity::Grants;
using identity::Permission;
using people::PersonId;
using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);

ConsultationGiven Given() {
    ConsultationGiven given;
    given.asked_by = NetworkPart::kSchool;
    given.asker = " Ms Okafor, Hillside School ";
    given.basis = TalkBasis::kParent;
    given.asked = "What helps when she runs out of class?";
    given.advised = "A way out that is agreed beforehand";
    given.minutes = 25;
    given.given_by = "Jo Example";
    return given;
}

template <class T>
std::vector<std::string> FieldsOf(const Result<T>& result) {
    std::vector<std::string> fields;
    if (result) return fields;
    for (const FieldFault& fault : result.error().fields) fields.push_back(fault.field);
    return fields;
}
using Fields = std::vector<std::string>;

TEST(ConsultationRules, SayEverythingThatIsWrong) {
    struct Row {
        const char* what;
        void (*spoil)(ConsultationGiven&);
        Fields fields;
    };
    const Row rows[] = {
        {"nothing", [](ConsultationGiven&) {}, {}},
        {"no words",
         [](ConsultationGiven& g) { g.asker = g.asked = g.advised = g.given_by = " "; },
         {"asker", "asked", "advised", "given_by"}},
        {"no minutes", [](ConsultationGiven& g) { g.minutes = 0; }, {"minutes"}},
        {"too many", [](ConsultationGiven& g) { g.minutes = 601; }, {"minutes"}},
        {"followed up on the same day",
         [](ConsultationGiven& g) { g.follow_up_on = kToday; },
         {"follow_up_on"}},
        {"too long", [](ConsultationGiven& g) { g.asker = std::string(201, 'x'); }, {"asker"}},
    };
    for (const Row& row : rows) {
        ConsultationGiven given = Given();
        row.spoil(given);
        EXPECT_EQ(
            FieldsOf(DecideConsultation({.episodes = {}, .today = kToday}, kToday, given)),
            row.fields
        ) << row.what;
    }
    EXPECT_EQ(
        FieldsOf(DecideConsultation({.episodes = {}, .today = kToday}, kToday + days(1), Given())),
        Fields{"on"}
    );
}

TEST(ConsultationRules, ItEndsOnItsDayUnlessItIsFollowedUp) {
    const EpisodeContext context{.episodes = {}, .today = kToday};
    const auto ended = DecideConsultation(context, kToday, Given());
    ASSERT_TRUE(ended && ended->closed);
    EXPECT_EQ(ended->closed->closed_on, kToday);
    EXPECT_EQ(ended->given.id, ended->opened.id);
    EXPECT_EQ(ended->given.asker, "Ms Okafor, Hillside School");
    ConsultationGiven later = Given();
    later.follow_up_on = kToday + days(14);
    EXPECT_FALSE(DecideConsultation(context, kToday, later)->closed);
}

TEST(ConsultationRules, KnowTheQuartersOfTheYear) {
    const std::array<std::array<Date, 3>, 4> rows = {{
        {DateOf(2023, 1, 9), DateOf(2023, 1, 1), DateOf(2023, 3, 31)},
        {DateOf(2022, 12, 31), DateOf(2022, 10, 1), DateOf(2022, 12, 31)},
        {DateOf(2024, 2, 29), DateOf(2024, 1, 1), DateOf(2024, 3, 31)},
        {DateOf(2023, 4, 1), DateOf(2023, 4, 1), DateOf(2023, 6, 30)},
    }};
    for (const auto& [day, from, to] : rows) {
        EXPECT_EQ(QuarterOf(day).from, from) << ToText(day);
        EXPECT_EQ(QuarterOf(day).to, to) << ToText(day);
    }
}

class ConsultationsTest : public test::RecordTest {
protected:
    ConsultationsTest() : RecordTest({&AddKeyworking, &workforce::AddWorkforce}) {}

    EpisodeId Consult(const PersonId& person, Date on, std::optional<Date> follow_up_on = {}) {
        ConsultationGiven given = Given();
        given.follow_up_on = follow_up_on;
        return Must(Do(RecordConsultation, {.person = person, .on = on, .given = given})).id;
    }
    Consultation Held(const PersonId& person, const EpisodeId& id) {
        return Look(person, [&](const db::Reader& tables, const identity::Scope& scope) {
            return Must(ConsultationStore(tables, scope).Get(id));
        });
    }
    std::vector<Episode> Episodes(const PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return KeyworkingStore(tables, scope).Episodes();
        });
    }
    // Those of a quarter, by page and counted.
    std::vector<EpisodeId> Listed(Date day, int skipped = 0, int most = 100) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            std::vector<EpisodeId> ids;
            const AreaConsultationStore store(tables, scope);
            for (const auto& each : store.List(QuarterOf(day), skipped, most))
                ids.push_back(each.consultation.id);
            return ids;
        });
    }
    std::int64_t Counted(Date day) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return AreaConsultationStore(tables, scope).Count(QuarterOf(day));
        });
    }
    // As a return reads them.
    int CountForReturn(Date from, Date to) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            int count = 0;
            ForEachEpisode(tables, scope, {from, to}, kNowKnown, [&](const EpisodeSpan& span) {
                count += span.kind == EpisodeKind::kPreventativeConsultation ? 1 : 0;
            });
            return count;
        });
    }
};
INSTANTIATE_ON_BOTH(ConsultationsTest);

TEST_P(ConsultationsTest, OneOfADayIsKeptWithItsWordsAndCounted) {
    const PersonId ann = NewPerson();
    const auto id = Consult(ann, today_);
    const Consultation held = Held(ann, id);
    EXPECT_EQ(held.on, today_);
    EXPECT_EQ(held.closed_on, today_);
    ASSERT_TRUE(held.advice);
    EXPECT_EQ(held.advice->asker, "Ms Okafor, Hillside School");
    EXPECT_EQ(held.advice->minutes, 25);
    EXPECT_EQ(Episodes(ann).front().kind, EpisodeKind::kPreventativeConsultation);
    EXPECT_EQ(Listed(today_), std::vector{id});
    EXPECT_EQ(Counted(today_), 1);
    EXPECT_EQ(Counted(DateOf(2022, 12, 31)), 0);
    EXPECT_EQ(Counted(DateOf(2023, 4, 1)), 0);
    EXPECT_EQ(CountForReturn(DateOf(2023, 1, 1), DateOf(2023, 3, 31)), 1);
    EXPECT_EQ(
        Do(RecordConsultation,
           {.person = ann, .on = today_, .given = Given()},
           Grants{Permission::kViewPerson})
            .error()
            .fault,
        Fault::kForbidden
    );
}

TEST_P(ConsultationsTest, CountsInTheQuarterItBeganAndWhileOpen) {
    const PersonId ann = NewPerson();
    const auto id = Consult(ann, DateOf(2022, 11, 1), DateOf(2023, 1, 5));
    EXPECT_EQ(Counted(DateOf(2022, 11, 1)), 1);
    EXPECT_EQ(Counted(today_), 1);
    Must(
        Do(FollowUpConsultation,
           {.person = ann,
            .consultation = id,
            .seen = 1,
            .followed_up = {{}, DateOf(2023, 1, 1), "It helped", {}}})
    );
    EXPECT_EQ(Counted(DateOf(2022, 11, 1)), 1);
    EXPECT_EQ(Counted(today_), 0) << "it ended on the first day, and was open on none";
    // One that came with an import has no words, and counts all the same.
    const PersonId ben = NewPerson("Ben");
    const auto imported = EpisodeId::New();
    RecordAnyway(
        ben,
        EpisodeOpened{
            .id = imported,
            .kind = EpisodeKind::kPreventativeConsultation,
            .opened_on = DateOf(2022, 12, 1)}
    );
    EXPECT_EQ(Listed(today_), std::vector{imported});
    EXPECT_FALSE(Held(ben, imported).advice);
}

TEST_P(ConsultationsTest, ListsAPageAtATimeTheLatestFirst) {
    std::vector<EpisodeId> made;
    for (int i = 0; i < 5; ++i)
        made.insert(made.begin(), Consult(NewPerson(), DateOf(2023, 1, 2) + days(i)));
    EXPECT_EQ(Listed(today_), made);
    EXPECT_EQ(Listed(today_, 2, 2), (std::vector{made[2], made[3]}));
    EXPECT_EQ(Counted(today_), 5);
}

TEST_P(ConsultationsTest, IsFollowedUpUntilNothingIsToFollow) {
    const PersonId ann = NewPerson();
    const auto id = Consult(ann, DateOf(2023, 1, 2), DateOf(2023, 1, 6));
    EXPECT_EQ(Held(ann, id).advice->follow_up_on, DateOf(2023, 1, 6));
    const auto follow_up = [&](const ConsultationFollowedUp& what) {
        return Do(
            FollowUpConsultation,
            {.person = ann, .consultation = id, .seen = Held(ann, id).version, .followed_up = what}
        );
    };
    EXPECT_EQ(
        FieldsOf(follow_up({{}, DateOf(2023, 1, 1), " ", DateOf(2023, 1, 1)})),
        (Fields{"on", "what", "again_on"})
    );
    Must(follow_up({{}, DateOf(2023, 1, 6), "Better", DateOf(2023, 1, 20)}));
    EXPECT_EQ(Held(ann, id).advice->follow_up_on, DateOf(2023, 1, 20));
    EXPECT_FALSE(Held(ann, id).closed_on);
    Must(follow_up({{}, today_, "It goes well", {}}));
    EXPECT_EQ(Held(ann, id).closed_on, today_);
    EXPECT_FALSE(Held(ann, id).advice->follow_up_on);
    EXPECT_EQ(follow_up({{}, today_, "Again", {}}).error().rule, "CONSULT-2");
    Look(ann, [&](const db::Reader& tables, const identity::Scope& scope) {
        const std::vector<FollowUp> asked = {
            {DateOf(2023, 1, 6), "Better"}, {today_, "It goes well"}};
        EXPECT_EQ(ConsultationStore(tables, scope).FollowUps(id), asked);
        return 0;
    });
}

TEST_P(ConsultationsTest, ItsWordsArePutRightAndWhatFollowsStays) {
    const PersonId ann = NewPerson();
    const auto id = Consult(ann, today_, today_ + days(7));
    AmendConsultationCommand amend = {
        .person = ann, .consultation = id, .seen = 1, .right = Given()};
    amend.right.minutes = 40;
    EXPECT_EQ(FieldsOf(Do(AmendConsultation, amend)), Fields{"reason"});
    amend.right.reason = "It was longer";
    EXPECT_EQ(
        Do(AmendConsultation, amend, Grants{Permission::kRecordEpisode}).error().fault,
        Fault::kForbidden
    );
    Must(Do(AmendConsultation, amend));
    EXPECT_EQ(Held(ann, id).advice->minutes, 40);
    EXPECT_EQ(Held(ann, id).advice->follow_up_on, today_ + days(7));
    EXPECT_FALSE(Held(ann, id).closed_on);
}

TEST_P(ConsultationsTest, LeadsOnToKeyworkingWithItsWords) {
    const PersonId ann = NewPerson();
    const auto id = Consult(ann, DateOf(2023, 1, 2), DateOf(2023, 1, 20));
    const LeadOnCommand lead_on = {
        .person = ann,
        .consultation = id,
        .seen = 1,
        .on = today_,
        .why = CarriedOver(*Held(ann, id).advice)};
    const auto led = Must(Do(LeadOnToKeyworking, lead_on));
    const Consultation held = Held(ann, id);
    EXPECT_EQ(held.closed_on, today_);
    EXPECT_EQ(held.advice->led_to, led.episode);
    EXPECT_NE(held.advice->led_because->find("A way out that is agreed"), std::string::npos);
    const auto now = KeyworkingOn(Episodes(ann), today_);
    ASSERT_TRUE(now);
    EXPECT_EQ(now->id, led.episode);
    LeadOnCommand again = lead_on;
    EXPECT_EQ(Do(LeadOnToKeyworking, again).error().fault, Fault::kConflict);
    again.seen = held.version;
    EXPECT_EQ(Do(LeadOnToKeyworking, again).error().rule, "CONSULT-3");
    EXPECT_EQ(
        Do(RecordConsultation, {.person = ann, .on = today_, .given = Given()}).error().rule,
        "CONSULT-1"
    ) << "who has keyworking is helped by that";
}

TEST_P(ConsultationsTest, AddsSomebodyNewUnlessTheyMayBeOnRecord) {
    ConsultAboutNewCommand command;
    command.details.given_name = Sensitive(std::string("Ann"));
    command.details.family_name = Sensitive(std::string("Example"));
    command.details.date_of_birth = DateOf(2008, 5, 17);
    command.on = today_;
    command.given = Given();
    const auto person = Must(Do(ConsultAboutNew, command));
    EXPECT_EQ(Episodes(person).size(), 1U);
    const auto twice = Do(ConsultAboutNew, command);
    ASSERT_FALSE(twice);
    EXPECT_EQ(FieldsOf(twice), Fields{"nobody_else"});
    EXPECT_EQ(twice.error().link, "/people/" + person.value);
    command.same = ConsultAboutNewCommand::Same::kNobody;
    EXPECT_NE(Must(Do(ConsultAboutNew, command)), person);
    // What is wrong with the consultation leaves nobody behind.
    command.details.family_name = Sensitive(std::string("Somebody"));
    command.given.asked.clear();
    EXPECT_EQ(FieldsOf(Do(ConsultAboutNew, command)), Fields{"asked"});
    EXPECT_EQ(Counted(today_), 2);
}

}  // namespace
}  // namespace alongside::keyworking
