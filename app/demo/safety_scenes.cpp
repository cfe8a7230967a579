// Safeguarding: who looks after concerns, two of them, and what local authorities do.
// SPDX-License-Identifier: MIT
#include <memory>
#include <string>
#include <utility>

#include "care/governance/api.h"
#include "care/safeguarding/find_concern.h"
#include "care/safeguarding/name_leads.h"
#include "care/safeguarding/record_concern.h"
#include "care/safeguarding/record_protection.h"
#include "care/safeguarding/take_concern.h"
#include "demo/demo_scenes.h"

namespace alongside::app {
namespace {

using identity::Permission;
using identity::Work;
using safeguarding::ConcernId;

Result<Done> NameThem(const Work& work) {
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kManageArea));
    safeguarding::LeadsNamed named;
    for (const governance::User& user : governance::AccountStore(work.tables, area).Users())
        if (user.email == kLeader) named.leads = named.allegation_leads = {user.id.value};
    return Just(safeguarding::NameLeads(work, {.seen = 0, .named = named}));
}

using Concern = std::shared_ptr<ConcernId>;

template <class E>
Result<safeguarding::HandleCommand<E>> About(const Work& work, const Concern& concern, E what) {
    TRY_ASSIGN(const auto found, safeguarding::FindConcern(work, *concern));
    return safeguarding::HandleCommand<E>{*concern, found.concern.version, std::move(what)};
}

Result<Done> RecordIt(const Work& work, safeguarding::ConcernRecorded said, const Concern& id) {
    said.heard_on = work.today;
    TRY_ASSIGN(const auto recorded, safeguarding::RecordConcern(work, {std::move(said)}));
    *id = recorded.id;
    return Done{};
}

// Told by the young person herself, referred the same day, answered the next.
void TellAnsweredConcern(const DemoStory& story, std::vector<Scene>& scenes) {
    const auto id = std::make_shared<ConcernId>();
    scenes.push_back({At(DateOf(2022, 12, 19), 11, 20), kKeyworker, [&story, id](const Work& work) {
                          safeguarding::ConcernRecorded said;
                          said.person = story.Person("KM0163");
                          said.who_said = safeguarding::WhoSaid::kYoungPerson;
                          said.said =
                              "“When he drinks he breaks things and shouts at Mum. I go out "
                              "so that I do not hear it. On Saturday he held my bag so that "
                              "I could not go.”";
                          said.safe_now = safeguarding::SafeNow::kSafe;
                          said.done_now =
                              "Said that she did right to tell. She stays at her gran’s "
                              "until this is looked at; her gran and her mother agree.";
                          return RecordIt(work, std::move(said), id);
                      }});
    scenes.push_back(
        {At(DateOf(2022, 12, 19), 11, 50),
         kLeader,
         [id](const Work& work) -> Result<Done> {
             TRY_ASSIGN(
                 const auto taken,
                 About(work, id, safeguarding::ConcernTakenOn{"I ring the front door now"})
             );
             return Just(safeguarding::TakeOn(work, taken));
         }}
    );
    scenes.push_back(
        {At(DateOf(2022, 12, 19), 12, 30),
         kLeader,
         [id](const Work& work) -> Result<Done> {
             safeguarding::ConcernReferred made;
             made.to = safeguarding::ReferredTo::kChildrensSocialCare;
             made.to_name = "Duty social worker, Morag Finch";
             made.on = work.today;
             made.reference = "FD-2022-11873";
             made.told =
                 "What Georgia said, in her words, and where she sleeps. Asked "
                 "for a strategy discussion before she goes home.";
             made.family = safeguarding::FamilyTold::kYes;
             TRY_ASSIGN(const auto referred, About(work, id, std::move(made)));
             return Just(safeguarding::ReferOn(work, referred));
         }}
    );
    scenes.push_back(
        {At(DateOf(2022, 12, 20), 15, 10),
         kLeader,
         [id](const Work& work) -> Result<Done> {
             TRY_ASSIGN(
                 const auto answered,
                 About(
                     work,
                     id,
                     safeguarding::ConcernAnswered{
                         work.today,
                         "Strategy discussion held. A section 47 enquiry is open, and "
                         "she stays with her gran meanwhile."}
                 )
             );
             return Just(safeguarding::RecordAnswer(work, answered));
         }}
    );
    scenes.push_back(
        {At(DateOf(2023, 1, 5), 10, 15),
         kLeader,
         [id](const Work& work) -> Result<Done> {
             TRY_ASSIGN(
                 const auto note,
                 About(
                     work,
                     id,
                     safeguarding::ConcernNoted{
                         "Initial conference on 4 January: a child protection plan. "
                         "Her keyworker is in the core group, which meets on 13 "
                         "January."}
                 )
             );
             return Just(safeguarding::AddNote(work, note));
         }}
    );
}

// A lead has to look at it today.
void TellOpenConcern(const DemoStory& story, std::vector<Scene>& scenes) {
    const auto id = std::make_shared<ConcernId>();
    scenes.push_back({At(DateOf(2023, 1, 6), 15, 40), kKeyworker, [&story, id](const Work& work) {
                          safeguarding::ConcernRecorded said;
                          said.person = story.Person("KM0148");
                          said.who_said = safeguarding::WhoSaid::kProfessional;
                          said.who_name = Sensitive<std::string>("Mrs Oyelaran, class teacher");
                          said.said =
                              "Zayn came to school without a coat for the third day and asked "
                              "for food to take home. He fell asleep at his table.";
                          said.safe_now = safeguarding::SafeNow::kNotKnown;
                          said.done_now =
                              "School gave him lunch and a coat. His social worker’s "
                              "phone is off until Monday: left a message with the duty "
                              "desk.";
                          return RecordIt(work, std::move(said), id);
                      }});
}

struct ProtectionTold {
    const char* person;
    safeguarding::ProtectionKind kind;
    Date from;
    Date recorded_on;
    const char* authority;
    const char* note;
};

void TellProtections(const DemoStory& story, std::vector<Scene>& scenes) {
    using safeguarding::ProtectionKind;
    const std::vector<ProtectionTold> protections = {
        {"KM0163",
         ProtectionKind::kProtectionPlan,
         DateOf(2023, 1, 4),
         DateOf(2023, 1, 5),
         "Kent",
         "Emotional abuse. Core group on 13 January"},
        {"KM0069",
         ProtectionKind::kLookedAfter,
         DateOf(2020, 3, 9),
         DateOf(2022, 9, 8),
         "Kent",
         "Section 20. Social worker: Bola Adeleke"},
        {"KM0143",
         ProtectionKind::kLookedAfter,
         DateOf(2021, 6, 14),
         DateOf(2022, 9, 8),
         "Kent",
         "Care order. Lives with her foster carer"},
        {"KM0148",
         ProtectionKind::kLookedAfter,
         DateOf(2022, 2, 1),
         DateOf(2022, 9, 8),
         "Kent",
         "Placed with his grandparents"}};
    for (const ProtectionTold& told : protections)
        scenes.push_back({At(told.recorded_on, 11), kKeyworker, [&story, told](const Work& work) {
                              safeguarding::ProtectionRecorded details;
                              details.kind = told.kind;
                              details.from = told.from;
                              details.authority = told.authority;
                              details.note = told.note;
                              return Just(safeguarding::RecordProtection(
                                  work, {story.Person(told.person), 0, details}
                              ));
                          }});
}

}  // namespace

std::vector<Scene> SafetyScenes(const DemoStory& story) {
    std::vector<Scene> scenes;
    scenes.push_back({At(DateOf(2022, 9, 5), 10), kAdministrator, &NameThem});
    TellAnsweredConcern(story, scenes);
    TellOpenConcern(story, scenes);
    TellProtections(story, scenes);
    return scenes;
}

}  // namespace alongside::app
