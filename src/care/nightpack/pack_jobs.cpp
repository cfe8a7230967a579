// Gathers a night pack, a few people at a time, and seals it.
// SPDX-License-Identifier: MIT
#include "care/nightpack/pack_jobs.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "care/crisis/api.h"
#include "care/governance/api.h"
#include "care/nightpack/pack_view.h"
#include "care/oncall/api.h"
#include "care/today/api.h"
#include "care/workforce/api.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/patterns/paper.h"
#include "platform/html/patterns/prose.h"
#include "platform/journal/sealed_file.h"

namespace alongside::nightpack {
namespace {

using identity::Permission;
using jobs::Then;
using std::chrono::days;

constexpr int kPeopleAtOnce = 100;
constexpr int kItemsAtOnce = 500;
constexpr days kDaysAhead(8);
constexpr std::string_view kEnding = ".sealed";

using Where = std::pair<std::string, std::string>;

// What the area is called, and the beginning of its packs' names.
Result<Where> FindArea(const identity::View& view) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewPerson));
    const auto settings = governance::AreaStore(view.tables, area).On(view.today, view.now);
    const std::string code = IsIdText(settings.code) ? settings.code : area.area().value;
    return Where{settings.name, "night-pack-" + code + "-"};
}

std::vector<CallLine> CallsOf(const std::vector<crisis::CallLine>& calls) {
    std::vector<CallLine> lines;
    lines.reserve(calls.size());
    for (const crisis::CallLine& call : calls) lines.push_back({call.who, call.phone, call.more});
    return lines;
}

Result<html::Html> GatherRoster(const identity::View& view) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewPerson));
    RosterPart part{
        .now = CallsOf(crisis::FindCalls(view.tables, area, view.now)), .ahead = {}, .gaps = {}};
    const auto roster =
        oncall::RosterOf(view.tables, area, view.now, StartOf(view.today + kDaysAhead));
    for (const oncall::RosterLine& line : roster.lines) {
        std::string who = line.shift.name + ", " + std::string(NameOf(line.shift.turn));
        if (line.left) who += ", not here from " + oncall::OnDayInWords(*line.left);
        part.ahead.push_back(
            {oncall::OnDayInWords(line.shift.starts),
             oncall::OnDayInWords(line.shift.ends),
             std::move(who),
             line.shift.phone}
        );
    }
    for (const oncall::Gap& gap : roster.gaps)
        part.gaps.push_back(oncall::OnDayInWords(gap.from) + " to " + oncall::OnDayInWords(gap.to));
    return RosterSheet(part);
}

// The next of what is overdue or due within the week, of everybody, and where it goes on.
struct DuePortion {
    html::Html lines;
    today::After after;
    bool more = false;
};
Result<DuePortion> GatherDue(const identity::View& view, const today::After& after) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewRegister));
    const today::DayRange range = {
        today::kEver, today::DaysOf(today::Part::kThisWeek, view.today).to};
    const today::TodayStore store(view.tables, area, std::nullopt);
    std::map<workforce::PostId, std::string> names;
    std::vector<DueLine> lines;
    DuePortion portion{.lines = {}, .after = after};
    for (const today::Item& item : store.ListOf(today::List::kToDo, range, after, kItemsAtOnce)) {
        auto [whose, is_new] = names.try_emplace(item.worker);
        if (is_new && !item.worker.empty())
            if (const auto post = workforce::NameOfPost(view.tables, area, item.worker))
                whose->second = post->Shown();
        lines.push_back({InWords(item.due_on), item.name.Reveal(), item.words, whose->second});
        portion.after = {item.due_on, item.person.value, item.thing};
    }
    portion.more = lines.size() == static_cast<std::size_t>(kItemsAtOnce);
    portion.lines = DueLines(lines);
    return portion;
}

std::vector<std::string> StandingLines(const crisis::Standing& standing, Date today) {
    std::vector<std::string> lines = {
        "Born " + InWords(standing.born) + ", aged " + std::to_string(AgeOn(standing.born, today))};
    const auto add = [&](const std::string& name, const std::string& value) {
        if (!value.empty()) lines.push_back(name + ": " + value);
    };
    add("NHS number", standing.nhs_number);
    if (standing.rating) add("Rating", std::string(NameOf(*standing.rating)));
    add("In hospital", standing.hospital);
    add("Language", standing.language);
    add("Pronouns", standing.pronouns);
    return lines;
}

struct Titled {
    std::string crisis::CrisisSheetWritten::*text;
    std::string_view heading;
};
constexpr std::array<Titled, 13> kSections = {{
    {&crisis::CrisisSheetWritten::who_i_am, "Who I am"},
    {&crisis::CrisisSheetWritten::first_step, "What to do first"},
    {&crisis::CrisisSheetWritten::then_step, "What to do then"},
    {&crisis::CrisisSheetWritten::if_worse, "If it gets worse"},
    {&crisis::CrisisSheetWritten::helps, "What helps"},
    {&crisis::CrisisSheetWritten::worse, "What makes it worse: do not"},
    {&crisis::CrisisSheetWritten::must_not, "What must not happen"},
    {&crisis::CrisisSheetWritten::how_to_talk, "How to talk with me"},
    {&crisis::CrisisSheetWritten::health, "Health and medicines"},
    {&crisis::CrisisSheetWritten::services, "Hospital and police: what is agreed"},
    {&crisis::CrisisSheetWritten::warning_signs, "How you see that it begins"},
    {&crisis::CrisisSheetWritten::pinch_points, "Times that are hard"},
    {&crisis::CrisisSheetWritten::safe_places, "Safe places"},
}};

PersonPart PartOf(const crisis::Standing& standing, const crisis::Sheet& sheet, Date today) {
    PersonPart part{
        .id = standing.person.value,
        .name = standing.name,
        .standing = StandingLines(standing, today),
        .calls = {},
        .sections = {},
        .footnote = "Written on " + InWords(sheet.said.written_on) + " with " +
                    sheet.said.written_with + "."};
    for (const crisis::Rung& rung : crisis::RungOf(sheet.said))
        part.calls.push_back({rung.name, rung.phone, rung.when});
    for (const crisis::StandingWorker& worker : standing.workers)
        part.calls.push_back({worker.part + ", " + worker.name, worker.phone, {}});
    for (const Titled& section : kSections)
        part.sections.push_back(
            {std::string(section.heading), crisis::LinesOf(sheet.said.*section.text)}
        );
    part.sections.push_back({"What may be shared", standing.sharing});
    return part;
}

struct PeoplePortion {
    std::vector<PersonPart> people;
    people::PersonId last;
    bool more = false;
};
Result<PeoplePortion> GatherPeople(const identity::View& view, const people::PersonId& after) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewPerson));
    const auto next =
        crisis::AreaCrisisStore(view.tables, area).NextWithSheet(after, kPeopleAtOnce);
    PeoplePortion portion{.people = {}, .last = after};
    portion.more = next.size() == static_cast<std::size_t>(kPeopleAtOnce);
    for (const people::PersonId& person : next) {
        portion.last = person;
        const auto scope = view.policy.Allow(view.actor, Permission::kViewPerson, person);
        if (!scope) continue;
        const auto sheet = crisis::CrisisStore(view.tables, *scope).Latest();
        const auto standing = crisis::FindStanding(view.tables, *scope, area, view.today);
        if (!sheet || !standing || !standing->rating) continue;
        if (standing->life == crisis::Standing::Life::kDied) continue;
        portion.people.push_back(PartOf(*standing, *sheet, view.today));
    }
    return portion;
}

// Writes everything but the people.
Result<Done> WriteTop(jobs::Turn& turn, journal::SealedFile& file, const std::string& area) {
    const Instant now = turn.runner().clock().Now();
    file.Write(html::Html(patterns::PaperHead{.title = "Night pack of " + area}).view());
    file.Write(html::Html(patterns::Paragraph{
                              .text =
                                  "As it was on " + InWords(now) +
                                  ". Destroy it when the system runs again. Names are at the end."})
                   .view());
    TRY_ASSIGN(const html::Html roster, turn.Show(GatherRoster));
    file.Write(roster.view());
    file.Write(html::Html(patterns::PaperSheet{.id = "today", .title = "What is to be done"}).view()
    );
    today::After after;
    bool more = true;
    while (more) {
        TRY_ASSIGN(const DuePortion due, turn.Show([&](const identity::View& view) {
            return GatherDue(view, after);
        }));
        file.Write(due.lines.view());
        after = due.after;
        more = due.more;
    }
    return Done{};
}

// Writes everybody's sheet, and keeps the job's lease while it does; how many there were.
// Nothing when the process is about to end.
Result<std::optional<std::size_t>> WritePeople(jobs::Turn& turn, journal::SealedFile& file) {
    std::vector<NameLine> names;
    people::PersonId after;
    bool more = true;
    while (more) {
        TRY_ASSIGN(const PeoplePortion portion, turn.Show([&](const identity::View& view) {
            return GatherPeople(view, after);
        }));
        for (const PersonPart& person : portion.people) {
            file.Write(PersonSheet(person).view());
            names.push_back({person.id, person.name});
        }
        after = portion.last;
        more = portion.more;
        if (!more) break;
        if (turn.stopping()) return std::optional<std::size_t>();
        TRY(turn.Change([&](const identity::Work&) -> Result<jobs::Progress> {
            return jobs::Progress{std::to_string(names.size()), Then::kMore};
        }));
    }
    std::ranges::sort(names, {}, &NameLine::name);
    file.Write(NamesSheet(names).view());
    return std::optional(names.size());
}

// Keeps the latest packs of an area; days in names sort as they follow each other.
void RemoveOld(const std::filesystem::path& folder, const std::string& beginning) {
    std::vector<std::filesystem::path> packs;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(beginning) && name.ends_with(kEnding)) packs.push_back(entry.path());
    }
    std::ranges::sort(packs, std::ranges::greater{});
    for (std::size_t i = kPacksKept; i < packs.size(); ++i) std::filesystem::remove(packs[i]);
}

Result<std::optional<std::size_t>> Write(jobs::Turn& turn, const Settings& settings) {
    TRY_ASSIGN(const Where where, turn.Show(FindArea));
    const auto& [name, beginning] = where;
    const std::filesystem::path folder(settings.folder);
    const std::string day = ToText(turn.runner().clock().Today());
    journal::SealedFile file(
        (folder / (beginning + day + std::string(kEnding))).string(), settings.recipient
    );
    TRY(WriteTop(turn, file, name));
    TRY_ASSIGN(const auto sheets, WritePeople(turn, file));
    if (!sheets) return sheets;
    file.Write(html::Html(patterns::PaperFoot{}).view());
    file.Finish();
    RemoveOld(folder, beginning);
    return sheets;
}

}  // namespace

Result<Then> WriteNightPack(jobs::Turn& turn, const Settings& settings) {
    const auto end = [&](std::string progress) {
        return turn.Change([&](const identity::Work&) -> Result<jobs::Progress> {
            return jobs::Progress{progress, Then::kDone};
        });
    };
    if (!settings.IsComplete()) return end("not configured");
    TRY_ASSIGN(const auto sheets, Write(turn, settings));
    // It begins anew when the server runs again.
    if (!sheets) return Then::kMore;
    return end("written " + std::to_string(*sheets));
}

}  // namespace alongside::nightpack
