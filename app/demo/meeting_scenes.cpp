// The meetings about the register: three that were held, and one that is prepared.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "care/actions/api.h"
#include "care/actions/complete_action.h"
#include "care/meetings/api.h"
#include "care/meetings/plan_meeting.h"
#include "care/meetings/record_discussion.h"
#include "care/register/api.h"
#include "demo/demo_scenes.h"

namespace alongside::app {
namespace {

using identity::Permission;
using identity::Work;
using meetings::Attendance;
using std::chrono::days;

// What was said about somebody; without it they are only on the agenda.
struct ItemTold {
    const char* person = "";
    const char* why = "";
    const char* said = "";
    const char* decided = "";
    const char* rated_because = "";  ///< They stay as they are rated, for this reason.
    const char* action = "";
    const char* agency = "";
    const char* owner = "";
    std::optional<Date> due_on = {};
    std::optional<Date> done_on = {};
    const char* evidence = "";
};

struct AttendeeTold {
    const char* name;
    const char* agency;
    Attendance attendance;
};

struct MeetingTold {
    Date on;
    std::vector<AttendeeTold> attendees;
    std::vector<ItemTold> items;
    const char* note = "";  ///< Of a meeting that was held.
    std::optional<Date> next_on = {};
    bool IsHeld() const { return next_on.has_value(); }
};

constexpr const char* kIcb = "Integrated care board";
constexpr const char* kSocialCare = "Children’s social care";
constexpr const char* kEducation = "Education";
constexpr const char* kCamhs = "CAMHS";
constexpr const char* kAdultCare = "Adult social care";

MeetingTold October() {
    return {
        .on = DateOf(2022, 10, 11),
        .attendees =
            {{"Kim Walker-Lowe", kIcb, Attendance::kCame},
             {"Bola Adeleke", kSocialCare, Attendance::kCame},
             {"Sian Prothero", kEducation, Attendance::kCame},
             {"Dr Anand Pillai", kCamhs, Attendance::kCame},
             {"Grace Tolliver", kAdultCare, Attendance::kCame},
             {"Jerome Tavistock", "Keyworking", Attendance::kCame}},
        .items =
            {{.person = "KM0112",
              .why = "The crisis line was rung on two nights",
              .said =
                  "Milo is at home with his mother and his brother. The nights are the hardest; "
                  "by day he manages.",
              .decided = "Help at home at night is asked for before anything else.",
              .rated_because = "The nights are not safe yet, and his mother is alone with them",
              .action = "Find somebody for two nights a week",
              .agency = kSocialCare,
              .owner = "Bola Adeleke",
              .due_on = DateOf(2022, 11, 8),
              .done_on = DateOf(2022, 11, 28),
              .evidence = "Two nights a week from 3 December, with the same two people"},
             {.person = "KM0083",
              .why = "Eats with nobody but her mother",
              .said =
                  "Ella eats again with her mother beside her. School keeps a place for her and "
                  "has not seen her since June.",
              .decided = "School comes to her first: one teacher, at home.",
              .action = "A teacher visits her at home, once a week to begin with",
              .agency = kEducation,
              .owner = "Sian Prothero",
              .due_on = DateOf(2022, 11, 1),
              .done_on = DateOf(2022, 10, 27),
              .evidence = "Mrs Dunmore comes on Thursdays at two"},
             {.person = "KM0163",
              .why = "New on the register",
              .said =
                  "Georgia has slept by day since the summer. Her gran is the one she talks to.",
              .decided = "Keyworking begins with her gran in the room."},
             {.person = "KM0124",
              .why = "Nobody holds the plan since the summer",
              .said = "Hana has had three social workers in a year and trusts none of them.",
              .decided = "One named social worker, who comes with her keyworker the first time.",
              .action = "Name a social worker who stays",
              .agency = kAdultCare,
              .owner = "Grace Tolliver",
              .due_on = DateOf(2022, 11, 25)}},
        .note = "Everybody who has to be there was there.",
        .next_on = DateOf(2022, 11, 8)};
}

MeetingTold November() {
    return {
        .on = DateOf(2022, 11, 8),
        .attendees =
            {{"Kim Walker-Lowe", kIcb, Attendance::kCame},
             {"Bola Adeleke", kSocialCare, Attendance::kCame},
             {"Sian Prothero", kEducation, Attendance::kApologies},
             {"Dr Anand Pillai", kCamhs, Attendance::kCame},
             {"Nisha Wadhwani", "Keyworking", Attendance::kCame}},
        .items =
            {{.person = "KM0164",
              .why = "Harm to self since the move",
              .said = "Fatima changes homes every Friday. Each parent does well alone; the day of "
                      "the change is what hurts.",
              .decided = "The change moves to Saturday morning, at her aunt’s.",
              .action = "Ask the GP for a weekly weighing without a number said aloud",
              .agency = kCamhs,
              .owner = "Dr Anand Pillai",
              .due_on = DateOf(2022, 11, 22),
              .done_on = DateOf(2022, 11, 21),
              .evidence = "Tuesdays at nine, with the practice nurse"},
             {.person = "KM0127",
              .why = "Lost his grandfather in September",
              .said = "Thomas asks for his grandfather every day. School lets him leave the room.",
              .decided = "Somebody who speaks Romanian helps with the grief.",
              .rated_because = "Distress on most days, and nobody yet who helps with the grief",
              .action = "Find bereavement support in Romanian",
              .agency = kIcb,
              .owner = "Kim Walker-Lowe",
              .due_on = DateOf(2022, 12, 9)},
             {.person = "KM0147",
              .why = "Ready to leave hospital; no house yet",
              .said = "Daniel could go home today. The house needs a wet room and a door alarm.",
              .decided = "The works are paid for from the discharge budget.",
              .action = "Order the works, with a date that Daniel can be told",
              .agency = kSocialCare,
              .owner = "Bola Adeleke",
              .due_on = DateOf(2022, 12, 2),
              .done_on = DateOf(2022, 11, 30),
              .evidence = "Works 9 to 16 January; Daniel has the calendar"}},
        .note = "Nobody from education: what concerns school waits until December.",
        .next_on = DateOf(2022, 12, 13)};
}

MeetingTold December() {
    return {
        .on = DateOf(2022, 12, 13),
        .attendees =
            {{"Kim Walker-Lowe", kIcb, Attendance::kCame},
             {"Bola Adeleke", kSocialCare, Attendance::kCame},
             {"Sian Prothero", kEducation, Attendance::kCame},
             {"Dr Anand Pillai", kCamhs, Attendance::kApologies},
             {"Dr Joy Nkemelu", kCamhs, Attendance::kCame},
             {"Grace Tolliver", kAdultCare, Attendance::kCame},
             {"Miriam Kestle", "Keyworking", Attendance::kCame}},
        .items =
            {{.person = "KM0069",
              .why = "Her foster carers are tired",
              .said =
                  "Jo and Bev want to go on and cannot without a break. Carys has heard the word "
                  "notice.",
              .decided = "A weekend in three, always with the same family. Carys is told today, by "
                         "Bev.",
              .rated_because = "The placement may end, and nobody else is found",
              .action = "Agree the weekends in writing",
              .agency = kSocialCare,
              .owner = "Bola Adeleke",
              .due_on = DateOf(2023, 1, 6)},
             {.person = "KM0163",
              .why = "Was missing from home twice",
              .said = "Georgia goes to her gran’s, and once nobody knew for five hours.",
              .decided = "A plan for when she is missing is on her crisis sheet.",
              .action = "Put a return interview in place each time",
              .agency = kSocialCare,
              .owner = "Bola Adeleke",
              .due_on = DateOf(2022, 12, 20),
              .done_on = DateOf(2022, 12, 19),
              .evidence = "Agreed with the missing children team"},
             {.person = "KM0099",
              .why = "Home by Easter",
              .said =
                  "Zara has slept at home on three weekends. She wants one thing above all: that "
                  "leave is not changed on the day.",
              .decided = "Leave is written down for four weeks ahead and only changed with her.",
              .action = "A school place for the summer term",
              .agency = kEducation,
              .owner = "Sian Prothero",
              .due_on = DateOf(2023, 1, 31)},
             {.person = "KM0113",
              .why = "The provider gave notice in writing",
              .said = "Lara may stay until March. She has not been told how sure that is.",
              .decided = "Adult social care tells her the truth, with pictures, this week.",
              .action = "Look at three homes with her",
              .agency = kAdultCare,
              .owner = "Grace Tolliver",
              .due_on = DateOf(2023, 1, 13)}},
        .note = "Dr Nkemelu stood in for Dr Pillai.",
        .next_on = DateOf(2023, 1, 17)};
}

MeetingTold January() {
    return {
        .on = DateOf(2023, 1, 17),
        .attendees =
            {{"Kim Walker-Lowe", kIcb, Attendance::kExpected},
             {"Bola Adeleke", kSocialCare, Attendance::kExpected},
             {"Sian Prothero", kEducation, Attendance::kExpected},
             {"Dr Anand Pillai", kCamhs, Attendance::kExpected},
             {"Grace Tolliver", kAdultCare, Attendance::kApologies}},
        .items = {
            {.person = "KM0112", .why = "A crisis in the night to Monday"},
            {.person = "KM0163", .why = "A child protection plan since last week"},
            {.person = "KM0147", .why = "Goes home on 20 January: is everything ready?"},
            {.person = "KM0164", .why = "Eats with nobody since Christmas"},
            {.person = "KM0069", .why = "Her foster carers gave notice on 30 December"},
            {.person = "KM0113", .why = "Which of the three homes does she want?"}}};
}

using Held = std::shared_ptr<meetings::MeetingId>;

void TellPlanning(const MeetingTold& told, const Held& id, std::vector<Scene>& scenes) {
    const Date planned_on = std::min(told.on - days(21), DateOf(2022, 12, 14));
    scenes.push_back(
        {At(planned_on, 16),
         kLeader,
         [on = told.on, id](const Work& work) -> Result<Done> {
             meetings::MeetingPlanned plan;
             plan.on = on;
             plan.starts_at = "10:00";
             plan.place = "The Oast Room, Quarry House";
             plan.chair = "Priya Raman";
             plan.quorum = {kIcb, kSocialCare, kEducation, kCamhs};
             TRY_ASSIGN(const auto planned, meetings::PlanMeeting(work, {.plan = plan}));
             *id = planned.id;
             return Done{};
         }}
    );
}

Result<Done> RecordWhoComes(const Work& work, const MeetingTold& told, const Held& id) {
    for (const AttendeeTold& each : told.attendees) {
        meetings::AttendeeRecorded attendee;
        attendee.meeting = *id;
        attendee.name = each.name;
        attendee.agency = each.agency;
        attendee.attendance = each.attendance;
        TRY(meetings::RecordAttendee(work, {attendee}));
    }
    return Done{};
}

// Who is talked about is chosen a week before; of the one to come, on the morning of the
// demonstration.
void TellAgenda(
    const DemoStory& story, const MeetingTold& told, const Held& id, std::vector<Scene>& scenes
) {
    const Instant when = told.IsHeld() ? At(told.on - days(7), 14) : At(DateOf(2023, 1, 9), 8, 50);
    scenes.push_back(
        {when,
         kLeader,
         [&story, told, id](const Work& work) -> Result<Done> {
             for (const ItemTold& item : told.items)
                 TRY(meetings::AddToAgenda(work, {*id, story.Person(item.person), item.why}));
             if (told.IsHeld()) return Done{};
             return RecordWhoComes(work, told, id);
         }}
    );
}

std::optional<std::string> Said(const char* text) {
    if (*text == '\0') return std::nullopt;
    return text;
}

// They stay as they were rated: whatever the rating is on that day.
Result<meetings::GivenInMeeting> RatingOf(
    const Work& work, const people::PersonId& person, const ItemTold& told
) {
    if (*told.rated_because == '\0') return meetings::GivenInMeeting{};
    TRY_ASSIGN(const auto scope, work.policy.Allow(work.actor, Permission::kRate, person));
    const auto current =
        dsr::RatingOn(dsr::RegisterStore(work.tables, scope).Ratings(), work.today);
    if (!current) return meetings::GivenInMeeting{};
    return meetings::GivenInMeeting{
        current->rating, std::string(told.rated_because), dsr::VersionOf(current)};
}

// Everybody on the agenda was talked about, and then the meeting was ended.
Result<Done> HoldMeeting(
    const DemoStory& story, const MeetingTold& told, const Held& id, const Work& work
) {
    TRY(RecordWhoComes(work, told, id));
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kHoldMeeting));
    const meetings::MeetingStore store(work.tables, area);
    for (const meetings::Item& item : store.Agenda(*id)) {
        const auto of = std::ranges::find_if(told.items, [&](const ItemTold& each) {
            return story.Person(each.person) == item.person;
        });
        TRY_ASSIGN(meetings::GivenInMeeting rating, RatingOf(work, item.person, *of));
        meetings::RecordDiscussionCommand command = {
            .meeting = *id,
            .person = item.person,
            .item = item.id,
            .seen = item.version,
            .said = of->said,
            .decided = Said(of->decided),
            .rating = std::move(rating),
            .action = {Said(of->action), Said(of->agency), Said(of->owner), of->due_on}};
        TRY(meetings::RecordDiscussion(work, command));
    }
    TRY_ASSIGN(const meetings::Meeting held, store.Get(*id));
    return Just(meetings::EndMeeting(
        work, {held.version, {*id, work.today, std::string(told.note), told.next_on}}
    ));
}

// The action that a meeting agreed about somebody is done.
Result<Done> DoAction(const Work& work, const people::PersonId& person, const ItemTold& told) {
    TRY_ASSIGN(const auto scope, work.policy.Allow(work.actor, Permission::kRecordAction, person));
    const auto all = actions::ActionStore(work.tables, scope).List();
    const auto action = std::ranges::find(all, told.action, &actions::Action::title);
    if (action == all.end()) return Error{Fault::kNotFound, "There is no such action"};
    return Just(actions::CompleteAction(
        work, {person, action->id, action->version, *told.done_on, told.evidence}
    ));
}

void TellHolding(
    const DemoStory& story, const MeetingTold& told, const Held& id, std::vector<Scene>& scenes
) {
    scenes.push_back({At(told.on, 12, 30), kLeader, [&story, told, id](const Work& work) {
                          return HoldMeeting(story, told, id, work);
                      }});
    for (const ItemTold& item : told.items)
        if (item.done_on)
            scenes.push_back({At(*item.done_on, 16), kLeader, [&story, item](const Work& work) {
                                  return DoAction(work, story.Person(item.person), item);
                              }});
}

}  // namespace

std::vector<Scene> MeetingScenes(const DemoStory& story) {
    std::vector<Scene> scenes;
    for (const MeetingTold& told : {October(), November(), December(), January()}) {
        const auto id = std::make_shared<meetings::MeetingId>();
        TellPlanning(told, id, scenes);
        TellAgenda(story, told, id, scenes);
        if (told.IsHeld()) TellHolding(story, told, id, scenes);
    }
    return scenes;
}

}  // namespace alongside::app
