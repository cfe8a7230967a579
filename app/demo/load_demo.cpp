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
#include "catalogue.h"
#include "demo/demo_accounts.h"
#include "demo/demo_story.h"
#include "platform/identity/password.h"

namespace alongside::app {
namespace {

using identity::Work;

constexpr std::string_view kAreaCode = "QKS";
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

Result<Done> AddAccounts(Installation& installation, const AreaId& area, const DemoStory& story) {
    identity::PasswordPool passwords({}, {});
    SetClock clock(DemoStart());
    const identity::Runner runner(
        installation.database(), Everything(), installation.keys(), clock
    );
    const identity::Actor actor{
        journal::ActorId("demonstration"), area, "Demonstration", identity::Grants::All()};
    TRY_ASSIGN(const std::string hash, passwords.Hash(kDemoPassword));
    return runner.Change(actor, [&](const Work& work) -> Result<Done> {
        for (const DemoAccount& account : kDemoAccounts)
            TRY(governance::AddUser(
                work,
                {.email = std::string(account.email),
                 .name = std::string(account.name),
                 .role = account.grants,
                 .post = story.PostOf(account.worker_id),
                 .password_hash = hash}
            ));
        for (const std::string& locality : story.localities())
            TRY(governance::AddListItem(work, {governance::ListKind::kLocality, locality}));
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
    TRY(AddAccounts(installation, area, story));
    installation.Set(kDemoMark, "yes");
    return Done{};
}

}  // namespace alongside::app
