// The demonstration area, from its bundle to a record that was lived through.
// SPDX-License-Identifier: MIT
#include "demo/load_demo.h"

#include <ostream>
#include <string>

#include "care/exchange/bundle_reader.h"
#include "care/exchange/bundle_source.h"
#include "care/governance/add_user.h"
#include "care/governance/change_list.h"
#include "care/governance/create_area.h"
#include "care/referrals/ask_referrer.h"
#include "care/referrals/record_referral.h"
#include "catalogue.h"
#include "demo/demo_accounts.h"
#include "demo/demo_story.h"
#include "platform/identity/password.h"

namespace alongside::app {
namespace {

using identity::Work;

constexpr std::string_view kAreaCode = "QKS";
constexpr const char* kNextDoorCode = "NEXTDOOR";
constexpr const char* kNextDoorName = "Example Downs";
constexpr std::string_view kDemoMark = "demonstration";

Result<Done> ReadStory(const std::string& bundle, DemoStory& story) {
    TRY_ASSIGN(const auto source, exchange::BundleSource::Open(bundle));
    exchange::EachRow tell([&](const auto& row, std::size_t) { story.Tell(row); });
    const auto report = exchange::ReadBundle(*source, {.area = std::string(kAreaCode)}, tell);
    if (!report.faults.empty())
        return Error{Fault::kInvalid, "The demonstration bundle in " + bundle + " has faults"};
    return Done{};
}

// Lives through the story: one transaction a day, with the clock set to nine that morning.
Result<Done> LiveThrough(
    Installation& installation, const AreaId& area, DemoStory& story, std::ostream& progress
) {
    SetClock clock(DemoStart());
    const identity::Runner runner(
        installation.database(), Everything(), installation.keys(), clock
    );
    const identity::Actor actor{
        journal::ActorId("demonstration"), area, "Demonstration", identity::Grants::All()};
    const auto days = story.Days();
    for (std::size_t i = 0; i < days.size(); ++i) {
        clock.AdvanceTo(StartOf(days[i]) + std::chrono::hours(9));
        TRY(runner.Change(actor, [&](const Work& work) { return story.Live(days[i], work); }));
        if ((i + 1) % 50 == 0 || i + 1 == days.size())
            progress << "  " << i + 1 << " of " << days.size() << " days\n" << std::flush;
    }
    return Done{};
}

Result<Done> AddAccounts(
    Installation& installation, const AreaId& area, DemoArea which, const DemoStory& story
) {
    identity::PasswordPool passwords({}, {});
    SetClock clock(DemoStart());
    const identity::Runner runner(
        installation.database(), Everything(), installation.keys(), clock
    );
    const identity::Actor actor{
        journal::ActorId("demonstration"), area, "Demonstration", identity::Grants::All()};
    TRY_ASSIGN(const std::string hash, passwords.Hash(kDemoPassword));
    return runner.Change(actor, [&](const Work& work) -> Result<Done> {
        for (const DemoAccount& account : kDemoAccounts) {
            if (account.area != which) continue;
            TRY(governance::AddUser(
                work,
                {.email = std::string(account.email),
                 .name = std::string(account.name),
                 .role = account.grants,
                 .post = story.PostOf(account.worker_id),
                 .password_hash = hash}
            ));
        }
        if (which != DemoArea::kKent) return Done{};
        for (const std::string& locality : story.localities())
            TRY(governance::AddListItem(work, {governance::ListKind::kLocality, locality}));
        return Done{};
    });
}

// Somebody who was told of by telephone some days before the demonstration begins.
referrals::RecordReferralCommand Told(
    const char* given_name, const char* family_name, Date born, int days_ago
) {
    referrals::RecordReferralCommand command;
    referrals::ReferralArrived& told = command.told;
    told.how = referrals::HowItCame::kByPhone;
    told.received_on = ToLocal(DemoStart()).day - std::chrono::days(days_ago);
    told.given_name = Sensitive<std::string>(given_name);
    told.family_name = Sensitive<std::string>(family_name);
    told.date_of_birth = born;
    told.phone = Sensitive<std::string>("01632 960 321");
    return command;
}

// Referrals that wait: one to decide today, one that is new, and one with a question.
Result<Done> AddReferrals(Installation& installation, const AreaId& area) {
    SetClock clock(DemoStart());
    const identity::Runner runner(
        installation.database(), Everything(), installation.keys(), clock
    );
    const identity::Actor actor{
        journal::ActorId("demonstration"), area, "Demonstration", identity::Grants::All()};
    return runner.Change(actor, [&](const Work& work) -> Result<Done> {
        TRY(referrals::GiveContact(work, {"01632 960 300", "Monday to Friday, 9am to 5pm"}));
        auto due = Told("Ottilie", "Marchbanks", DateOf(2010, 8, 23), 4);
        due.told.route = referrals::Route::kFamily;
        due.told.referrer = Sensitive<std::string>("Edda Marchbanks");
        due.told.relation = "mother";
        due.told.autism = people::Diagnosis::kConfirmed;
        due.told.what_happens =
            "Ottilie has not eaten with us since November. At night she walks about and cries. "
            "The school says she may not come without somebody beside her.";
        due.told.risk = "I cannot keep her safe at night much longer.";
        due.told.consent = referrals::ToldConsent::kParentAgrees;
        TRY(referrals::RecordReferral(work, due));
        auto fresh = Told("Caspian", "Underhill", DateOf(2006, 2, 11), 0);
        fresh.told.route = referrals::Route::kCollege;
        fresh.told.referrer = Sensitive<std::string>("Noor Fairweather");
        fresh.told.relation = "tutor";
        fresh.told.learning_disability = people::Diagnosis::kConfirmed;
        fresh.told.what_happens = "He has been sent home three times for hitting himself.";
        TRY(referrals::RecordReferral(work, fresh));
        auto asked = Told("Linnea", "Applegarth", DateOf(2012, 11, 30), 3);
        asked.told.route = referrals::Route::kHealth;
        asked.told.referrer = Sensitive<std::string>("Dr Iver Holloway");
        asked.told.relation = "GP";
        asked.told.what_happens = "Her family asks for help; they have moved here twice this year.";
        TRY_ASSIGN(const auto told, referrals::RecordReferral(work, asked));
        TRY(referrals::AskReferrer(
            work,
            {.referral = told.id,
             .seen = 1,
             .words = "Is Linnea autistic, or on the pathway to an assessment?",
             .asked_of = "Dr Iver Holloway",
             .asked_on = work.today,
             .answer_by = work.today + std::chrono::days(7)}
        ));
        return Done{};
    });
}

}  // namespace

Instant DemoStart() {
    return StartOf(DateOf(2023, 1, 9)) + std::chrono::hours(9);
}

bool IsDemo(Installation& installation) {
    return installation.Get(kDemoMark) == "yes";
}

Result<Done> LoadDemo(
    Installation& installation, const std::string& bundle, std::ostream& progress
) {
    DemoStory story;
    TRY(ReadStory(bundle, story));
    // The area is as old as its first day, so that everything after is learned later.
    SetClock clock(StartOf(story.Days().front()));
    const identity::Runner runner(
        installation.database(), Everything(), installation.keys(), clock
    );
    TRY_ASSIGN(
        const AreaId area,
        governance::CreateArea(
            installation.database(), runner, journal::ActorId("demonstration"), story.area()
        )
    );
    TRY(LiveThrough(installation, area, story, progress));
    TRY(AddAccounts(installation, area, DemoArea::kKent, story));
    TRY(AddReferrals(installation, area));
    // Nobody is on record next door until somebody is handed over.
    TRY_ASSIGN(
        const AreaId next_door,
        governance::CreateArea(
            installation.database(),
            runner,
            journal::ActorId("demonstration"),
            {.code = kNextDoorCode, .name = kNextDoorName, .from = std::nullopt}
        )
    );
    TRY(AddAccounts(installation, next_door, DemoArea::kNextDoor, story));
    installation.Set(kDemoMark, "yes");
    return Done{};
}

}  // namespace alongside::app
