// The demonstration area, from its bundle to a record that was lived through.
// SPDX-License-Identifier: MIT
#include "demo/load_demo.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <utility>

#include "care/exchange/bundle_reader.h"
#include "care/exchange/bundle_source.h"
#include "care/governance/add_user.h"
#include "care/governance/api.h"
#include "care/governance/change_list.h"
#include "care/governance/create_area.h"
#include "catalogue.h"
#include "demo/demo_accounts.h"
#include "demo/demo_scenes.h"
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

std::vector<Scene> ScenesOf(DemoStory& story, const Scene& accounts) {
    std::vector<Scene> scenes;
    for (const Date day : story.Days())
        scenes.push_back({At(day, 9), kNobodyYet, [&story, day](const Work& work) {
                              return story.Live(day, work);
                          }});
    scenes.push_back(accounts);
    for (auto* tell :
         {&NightScenes,
          &MeetingScenes,
          &SafetyScenes,
          &CircleScenes,
          &SchoolScenes,
          &ArrivalScenes})
        std::ranges::move(tell(story), std::back_inserter(scenes));
    std::ranges::stable_sort(scenes, {}, &Scene::at);
    return scenes;
}

// Plays scenes in one area, with the clock set to each.
class Stage {
public:
    Stage(Installation& installation, AreaId area)
        : area_(std::move(area)),
          runner_(installation.database(), Everything(), installation.keys(), clock_) {}

    Result<Done> Play(const Scene& scene) {
        clock_.AdvanceTo(scene.at);
        const auto actor = ActorOf(scene.by);
        if (!actor) return Error{Fault::kNotFound, "Nobody is called " + std::string(scene.by)};
        return runner_.Change(*actor, scene.act);
    }

    /// The accounts of one area, and the lists from which their forms choose.
    Result<Done> AddAccounts(DemoArea which, const DemoStory& story, const Work& work) {
        identity::PasswordPool passwords({}, {});
        TRY_ASSIGN(const std::string hash, passwords.Hash(kDemoPassword));
        for (const DemoAccount& account : kDemoAccounts) {
            if (account.area != which) continue;
            TRY_ASSIGN(
                const auto added,
                governance::AddUser(
                    work,
                    {.email = std::string(account.email),
                     .name = std::string(account.name),
                     .role = account.grants,
                     .post = story.PostOf(account.worker_id),
                     .password_hash = hash}
                )
            );
            users_.emplace(account.email, added.user);
        }
        if (which != DemoArea::kKent) return Done{};
        for (const std::string& locality : story.localities())
            TRY(governance::AddListItem(work, {governance::ListKind::kLocality, locality}));
        return Done{};
    }

private:
    std::optional<identity::Actor> ActorOf(std::string_view by) const {
        const identity::Actor itself{
            journal::ActorId("demonstration"), area_, "Demonstration", identity::Grants::All()};
        if (by == kNobodyYet) return itself;
        const auto user = users_.find(by);
        if (user == users_.end()) return std::nullopt;
        return runner_.Show(itself, [&](const identity::View& view) {
            return governance::ActorFor(view.tables, area_, user->second);
        });
    }

    AreaId area_;
    SetClock clock_{DemoStart()};
    identity::Runner runner_;
    std::map<std::string_view, governance::UserId> users_;
};

// Lives through the story and its scenes: a transaction each.
Result<Done> LiveThrough(
    Installation& installation, const AreaId& area, DemoStory& story, std::ostream& progress
) {
    Stage stage(installation, area);
    const Date written_from = DateOf(2022, 6, 6);  // Before the first scene.
    const auto scenes = ScenesOf(story, {At(written_from, 10), kNobodyYet, [&](const Work& work) {
                                             return stage.AddAccounts(DemoArea::kKent, story, work);
                                         }});
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        TRY(stage.Play(scenes[i]));
        if ((i + 1) % 100 == 0 || i + 1 == scenes.size())
            progress << "  " << i + 1 << " of " << scenes.size() << " steps\n" << std::flush;
    }
    return Done{};
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
    Stage stage(installation, next_door);
    TRY(stage.Play({DemoStart(), kNobodyYet, [&](const Work& work) {
                        return stage.AddAccounts(DemoArea::kNextDoor, story, work);
                    }}));
    installation.Set(kDemoMark, "yes");
    return Done{};
}

}  // namespace alongside::app
