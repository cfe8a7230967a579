// Early signals, the questions about risk, and referrals in every state.
// SPDX-License-Identifier: MIT
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "care/referrals/ask_referrer.h"
#include "care/referrals/decide_outcome.h"
#include "care/referrals/merge_referral.h"
#include "care/referrals/record_referral.h"
#include "care/referrals/referral_store.h"
#include "care/register/api.h"
#include "care/risk/assess_risk.h"
#include "care/signals/api.h"
#include "demo/demo_scenes.h"

namespace alongside::app {
namespace {

using identity::Permission;
using identity::Work;
using referrals::ReferralId;
using referrals::Route;
using signals::SignalKind;
using std::chrono::days;

// Early signals.

struct SignalTold {
    const char* person;
    SignalKind kind;
    Date noticed_on;
    Instant at;
    const char* told_by;
    const char* note;
};

std::vector<SignalTold> Signals() {
    return {
        {"KM0081",
         SignalKind::kEmergencyDepartment,
         DateOf(2022, 11, 10),
         At(DateOf(2022, 11, 11), 8, 30),
         "His mother",
         "Sent home at four in the morning with the plan they came with"},
        {"KM0048",
         SignalKind::kPolice,
         DateOf(2022, 11, 14),
         At(DateOf(2022, 11, 15), 13),
         "Her school",
         "She walked out of school and was brought home by an officer she liked"},
        {"KM0156",
         SignalKind::kExclusion,
         DateOf(2022, 12, 12),
         At(DateOf(2022, 12, 13), 16),
         "School, by phone",
         "Three days, after a chair was thrown"},
        {"KM0081",
         SignalKind::kCamhs,
         DateOf(2023, 1, 2),
         At(DateOf(2023, 1, 3), 10),
         "CAMHS, by letter",
         "He says that he does not want to wake up. They see him weekly now"},
        {"KM0156",
         SignalKind::kPartTimeTimetable,
         DateOf(2023, 1, 4),
         At(DateOf(2023, 1, 4), 16),
         "School, by phone",
         "Mornings only, until half term"},
        {"KM0156",
         SignalKind::kExclusion,
         DateOf(2023, 1, 6),
         At(DateOf(2023, 1, 6), 16),
         "His mother",
         "Two days, in his first week back"},
        {"KM0143",
         SignalKind::kPlacementBreakingDown,
         DateOf(2023, 1, 4),
         At(DateOf(2023, 1, 4), 17),
         "Her social worker",
         "Her foster carer is ill and may have to stop"},
        {"KM0157",
         SignalKind::kOther,
         DateOf(2023, 1, 6),
         At(DateOf(2023, 1, 6), 11),
         "His father",
         "The climbing group closes at Easter"},
        {"KM0156",
         SignalKind::kCamhs,
         DateOf(2023, 1, 8),
         At(DateOf(2023, 1, 9), 8, 30),
         "CAMHS duty line",
         "He rang by himself on Sunday and asked to speak to somebody"}};
}

Scene KeepRated(const DemoStory& story, const char* person, Instant at, const char* reason) {
    return {at, kLeader, [&story, person, reason](const Work& work) -> Result<Done> {
                TRY_ASSIGN(
                    const auto scope,
                    work.policy.Allow(work.actor, Permission::kRate, story.Person(person))
                );
                const signals::SignalStore store(work.tables, scope);
                const std::string seen =
                    signals::VersionOf(store.OpenLook(), signals::Waiting(store.List()));
                return Just(signals::KeepRating(work, {story.Person(person), seen, reason}));
            }};
}

// The answers come to amber; who knows him says red, and why.
Result<Done> WorkThroughQuestions(const DemoStory& story, const Work& work) {
    const auto& person = story.Person("KM0081");
    TRY_ASSIGN(const auto scope, work.policy.Allow(work.actor, Permission::kRate, person));
    risk::Decided decided;
    decided.answers = {
        {1, 1},
        {2, 2},
        {3, 2},
        {4, 2},
        {5, 1},
        {6, 2},
        {7, 2},
        {8, 1},
        {9, 1},
        {10, 2},
        {12, 2},
        {13, 2}};
    decided.rating = dsr::Rating::kRed;
    decided.rationale =
        "He says that he does not want to wake up, and his mother is awake with him "
        "every night.";
    decided.override_reason =
        "The points do not know that he says it quietly and to his mother alone. Everybody who "
        "knows him is more worried than in the summer.";
    decided.assessed_on = work.today;
    return Just(risk::AssessRisk(
        work,
        {.person = person,
         .questionnaire = risk::Starter().id,
         .decided = decided,
         .seen = risk::SeenNow(work, scope)}
    ));
}

void TellSignals(const DemoStory& story, std::vector<Scene>& scenes) {
    for (const SignalTold& told : Signals())
        scenes.push_back(
            {told.at,
             kKeyworker,
             [&story, told](const Work& work) {
                 signals::SignalRecorded signal;
                 signal.kind = told.kind;
                 signal.noticed_on = told.noticed_on;
                 signal.told_by = told.told_by;
                 signal.note = told.note;
                 return Just(signals::RecordSignal(work, {story.Person(told.person), signal}));
             }}
        );
    scenes.push_back(KeepRated(
        story,
        "KM0081",
        At(DateOf(2022, 11, 11), 15),
        "He is red already, and is seen every day this week"
    ));
    scenes.push_back(KeepRated(
        story,
        "KM0048",
        At(DateOf(2022, 11, 16), 10),
        "It was one bad lesson. She was back the next day and told us about it"
    ));
    scenes.push_back({At(DateOf(2023, 1, 4), 11), kLeader, [&story](const Work& work) {
                          return WorkThroughQuestions(story, work);
                      }});
}

// Referrals.

using Told = std::shared_ptr<ReferralId>;

// One that was told of by telephone.
referrals::ReferralArrived ByPhone(
    const char* given_name, const char* family_name, Date born, Route route
) {
    referrals::ReferralArrived told;
    told.how = referrals::HowItCame::kByPhone;
    told.route = route;
    told.given_name = Sensitive<std::string>(given_name);
    told.family_name = Sensitive<std::string>(family_name);
    told.date_of_birth = born;
    told.phone = Sensitive<std::string>("01632 960 321");
    told.autism = people::Diagnosis::kConfirmed;
    return told;
}

void From(referrals::ReferralArrived& told, const char* name, const char* relation) {
    told.referrer = Sensitive<std::string>(name);
    told.relation = relation;
}

Told Arrives(referrals::ReferralArrived told, Instant at, std::vector<Scene>& scenes) {
    auto id = std::make_shared<ReferralId>();
    scenes
        .push_back({at, kKeyworker, [told = std::move(told), id](const Work& work) -> Result<Done> {
                        referrals::RecordReferralCommand command{told};
                        command.told.received_on = work.today;
                        TRY_ASSIGN(const auto arrived, referrals::RecordReferral(work, command));
                        *id = arrived.id;
                        return Done{};
                    }});
    return id;
}

Result<referrals::Referral> Held(const Work& work, const Told& id) {
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kAddPerson));
    return referrals::ReferralStore(work.tables, area).Get(*id);
}

Scene Asks(const Told& id, Instant at, const char* words, const char* asked_of) {
    return {at, kLeader, [id, words, asked_of](const Work& work) -> Result<Done> {
                TRY_ASSIGN(const auto held, Held(work, id));
                return Just(referrals::AskReferrer(
                    work,
                    {.referral = *id,
                     .seen = held.version,
                     .words = words,
                     .asked_of = asked_of,
                     .asked_on = work.today,
                     .answer_by = work.today + days(7)}
                ));
            }};
}

Scene Answers(const Told& id, Instant at, const char* answer) {
    return {
        at, kLeader, [id, answer](const Work& work) -> Result<Done> {
            TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kAddPerson));
            const referrals::ReferralStore store(work.tables, area);
            TRY_ASSIGN(const auto held, store.Get(*id));
            const auto questions = store.Questions(held);
            const referrals::Question* open = referrals::OpenQuestion(questions);
            if (open == nullptr) return Error{Fault::kNotFound, "Nothing was asked"};
            return Just(referrals::ReceiveAnswer(
                work,
                {.referral = *id, .question = open->id, .answer = answer, .given_on = work.today}
            ));
        }};
}

Scene Declines(const Told& id, Instant at, const char* reason, const char* told) {
    return {at, kLeader, [id, reason, told](const Work& work) -> Result<Done> {
                TRY_ASSIGN(const auto held, Held(work, id));
                return Just(referrals::DeclineReferral(
                    work,
                    {.referral = *id,
                     .seen = held.version,
                     .decided_on = work.today,
                     .reason = reason,
                     .told = told}
                ));
            }};
}

// They are on the register from then on, rated on the same day.
Result<Done> Accept(const Work& work, const Told& id) {
    TRY_ASSIGN(const auto held, Held(work, id));
    consents::ConsentRecorded consent;
    consent.given_by = consents::ConsentGiver::kParentalResponsibility;
    consent.name = "Hedy Haddaway";
    consent.relation = "mother";
    consent.decided_on = work.today;
    consent.how = consents::AskedHow::kByPhone;
    consent.explained = "What the register is, and who sees it. Wren listened and agreed too";
    consent.on_register = true;
    consent.keyworking = true;
    consent.shares_with = {
        std::string(NameOf(consents::Agency::kCamhs)),
        std::string(NameOf(consents::Agency::kSchool))};
    TRY_ASSIGN(
        const auto accepted,
        referrals::AcceptReferral(
            work,
            {.referral = *id,
             .seen = held.version,
             .decided_on = work.today,
             .reason = "May not stay at home without more help, and hospital was mentioned",
             .told = "Her mother and CAMHS, by telephone",
             .consent = consent}
        )
    );
    return Just(dsr::RatePerson(
        work,
        {.person = accepted.person,
         .rating = dsr::Rating::kAmber,
         .rated_on = work.today,
         .rationale = "At home with her mother; CAMHS see her twice a week for now.",
         .seen = dsr::VersionOf(std::nullopt)}
    ));
}

void TellDecidedReferrals(std::vector<Scene>& scenes) {
    auto accepted = ByPhone("Wren", "Haddaway", DateOf(2009, 3, 14), Route::kCamhs);
    From(accepted, "Dr Iolo Penhallow", "psychiatrist");
    accepted.what_happens =
        "She has not left her room since half term. Her mother sleeps on the "
        "landing. A bed was mentioned; she and her mother want to try at home.";
    accepted.risk = "Weight and sleep.";
    accepted.consent = referrals::ToldConsent::kParentAgrees;
    const auto wren = Arrives(std::move(accepted), At(DateOf(2023, 1, 3), 11), scenes);
    scenes.push_back({At(DateOf(2023, 1, 4), 14), kLeader, [wren](const Work& work) {
                          return Accept(work, wren);
                      }});

    auto declined = ByPhone("Tobias", "Merrion", DateOf(2011, 9, 2), Route::kHealth);
    From(declined, "Dr Orla Whitcombe", "GP");
    declined.what_happens = "The family waits for an assessment of autism and asks for advice.";
    declined.autism = people::Diagnosis::kSuspectedOnPathway;
    const auto tobias = Arrives(std::move(declined), At(DateOf(2023, 1, 3), 15), scenes);
    scenes.push_back(Declines(
        tobias,
        At(DateOf(2023, 1, 5), 10),
        "There is no sign of a risk of hospital. The neurodiversity support line can begin this "
        "week, and the family may come back to us at any time.",
        "The GP and the mother, by telephone"
    ));

    auto appealed = ByPhone("Isolde", "Fairbairn", DateOf(2010, 6, 17), Route::kFamily);
    From(appealed, "Torquil Fairbairn", "father");
    appealed.what_happens = "Isolde shouts through the night and hits the wall. We take turns.";
    const auto isolde = Arrives(std::move(appealed), At(DateOf(2022, 12, 20), 10), scenes);
    scenes.push_back(Declines(
        isolde,
        At(DateOf(2022, 12, 22), 10),
        "The sleep clinic can see her in the first week of January.",
        "Her father, by telephone"
    ));
    scenes.push_back({At(DateOf(2023, 1, 6), 12), kKeyworker, [isolde](const Work& work) {
                          return Just(referrals::ReceiveAppeal(
                              work,
                              {.referral = *isolde,
                               .from = "Torquil Fairbairn",
                               .words = "The clinic says that she is too ill for them, and named a "
                                        "hospital.",
                               .received_on = work.today}
                          ));
                      }});

    auto twice = ByPhone("Wren", "Haddaway", DateOf(2009, 3, 14), Route::kCamhs);
    From(twice, "Dr Iolo Penhallow", "psychiatrist");
    twice.what_happens = "She has not left her room since half term.";
    const auto again = Arrives(std::move(twice), At(DateOf(2023, 1, 3), 11, 30), scenes);
    scenes
        .push_back({At(DateOf(2023, 1, 3), 12), kLeader, [again](const Work& work) -> Result<Done> {
                        TRY_ASSIGN(const auto held, Held(work, again));
                        return Just(referrals::WithdrawReferral(
                            work,
                            {.referral = *again,
                             .seen = held.version,
                             .reason = "Written down twice: two of us took the same call"}
                        ));
                    }});
}

// One to decide today, one that is new, one with a question, one that was answered, and two about
// the same young person.
void TellOpenReferrals(std::vector<Scene>& scenes) {
    auto due = ByPhone("Ottilie", "Marchbanks", DateOf(2010, 8, 23), Route::kFamily);
    From(due, "Edda Marchbanks", "mother");
    due.what_happens =
        "Ottilie has not eaten with us since November. At night she walks about and cries. "
        "The school says she may not come without somebody beside her.";
    due.risk = "I cannot keep her safe at night much longer.";
    due.consent = referrals::ToldConsent::kParentAgrees;
    Arrives(std::move(due), At(DateOf(2023, 1, 5), 16), scenes);

    auto fresh = ByPhone("Caspian", "Underhill", DateOf(2006, 2, 11), Route::kCollege);
    From(fresh, "Noor Fairweather", "tutor");
    fresh.autism = people::Diagnosis::kUnknown;
    fresh.learning_disability = people::Diagnosis::kConfirmed;
    fresh.what_happens = "He has been sent home three times for hitting himself.";
    Arrives(std::move(fresh), At(DateOf(2023, 1, 9), 8, 50), scenes);

    auto asked = ByPhone("Linnea", "Applegarth", DateOf(2012, 11, 30), Route::kHealth);
    From(asked, "Dr Iver Holloway", "GP");
    asked.autism = people::Diagnosis::kUnknown;
    asked.what_happens = "Her family asks for help; they have moved here twice this year.";
    const auto linnea = Arrives(std::move(asked), At(DateOf(2023, 1, 6), 15), scenes);
    scenes.push_back(Asks(
        linnea,
        At(DateOf(2023, 1, 9), 8, 55),
        "Is Linnea autistic, or on the pathway to an assessment?",
        "Dr Iver Holloway"
    ));

    auto answered = ByPhone("Perpetua", "Lockwood", DateOf(2008, 4, 4), Route::kSchool);
    From(answered, "Benedict Ashworthy", "special educational needs coordinator");
    answered.what_happens = "She comes to school and cannot come into the building.";
    const auto perpetua = Arrives(std::move(answered), At(DateOf(2022, 12, 19), 9), scenes);
    scenes.push_back(Asks(
        perpetua,
        At(DateOf(2022, 12, 20), 9, 30),
        "What does Perpetua say herself? Who is with her at home?",
        "Benedict Ashworthy"
    ));
    scenes.push_back(Answers(
        perpetua,
        At(DateOf(2023, 1, 6), 9, 30),
        "She says that the corridor is the worst. Her grandmother is at home all day."
    ));

    auto first = ByPhone("Anselm", "Brightwater", DateOf(2013, 1, 25), Route::kSchool);
    From(first, "Philippa Strand", "head teacher");
    first.what_happens = "He climbs out of every room. We have no more people to be with him.";
    const auto school = Arrives(std::move(first), At(DateOf(2023, 1, 6), 10), scenes);
    auto second = ByPhone("Anselm", "Brightwater", DateOf(2013, 1, 25), Route::kFamily);
    From(second, "Cordelia Brightwater", "mother");
    second.what_happens = "School rings every day to fetch him. I have lost my work.";
    const auto mother = Arrives(std::move(second), At(DateOf(2023, 1, 6), 14), scenes);
    scenes.push_back(
        {At(DateOf(2023, 1, 6), 14, 30),
         kLeader,
         [school, mother](const Work& work) -> Result<Done> {
             TRY_ASSIGN(const auto held, Held(work, mother));
             return Just(referrals::JoinReferral(
                 work,
                 {.referral = *mother,
                  .seen = held.version,
                  .to = *school,
                  .reason = "His school and his mother rang on the same day"}
             ));
         }}
    );
}

}  // namespace

std::vector<Scene> ArrivalScenes(const DemoStory& story) {
    std::vector<Scene> scenes;
    TellSignals(story, scenes);
    scenes.push_back({At(DateOf(2022, 9, 5), 9), kAdministrator, [](const Work& work) {
                          return Just(referrals::GiveContact(
                              work, {"01632 960 300", "Monday to Friday, 9am to 5pm"}
                          ));
                      }});
    TellDecidedReferrals(scenes);
    TellOpenReferrals(scenes);
    return scenes;
}

}  // namespace alongside::app
