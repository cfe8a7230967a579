// From the addresses of crisis sheets to what they show.
// SPDX-License-Identifier: MIT
#include "care/crisis/crisis_pages.h"

#include <string>
#include <utility>
#include <vector>

#include "care/crisis/crisis_store.h"
#include "care/crisis/crisis_view.h"
#include "care/crisis/find_calls.h"
#include "care/crisis/find_standing.h"
#include "care/governance/api.h"
#include "care/keyworking/api.h"
#include "care/people/api.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/identity/stored_search.h"

namespace alongside::crisis {
namespace {

using identity::Permission;
using people::PersonOf;

constexpr int kYours = 50;
constexpr int kWaitingShown = 20;
constexpr int kNotesShown = 5;
constexpr std::size_t kLongestSearch = 200;

html::Url PageOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("crisis");
}

// Somebody by their id, when they may be seen; whoever was erased meanwhile is left out.
std::optional<FoundLine> LineOf(const identity::View& view, const people::PersonId& person) {
    const auto scope = view.policy.Allow(view.actor, Permission::kViewPerson, person);
    if (!scope) return std::nullopt;
    const auto who = people::PersonStore(view.tables, *scope).Get();
    if (!who) return std::nullopt;
    return FoundLine{
        .person = person,
        .name = people::ShownName(who->details),
        .born = who->details.date_of_birth};
}

std::vector<FoundLine> YoursOf(const identity::View& view, const identity::Scope& area) {
    std::vector<FoundLine> yours;
    if (view.actor.post.empty()) return yours;
    const auto caseload = keyworking::ListCaseload(
        view.tables, area, workforce::PostId(view.actor.post.value), view.today, {}, kYours
    );
    for (const keyworking::CaseloadLine& line : caseload) {
        auto found = LineOf(view, line.person);
        if (!found) continue;
        found->more = line.part == keyworking::CaseloadLine::Part::kLeads ? "You lead" : "";
        yours.push_back(*std::move(found));
    }
    return yours;
}

std::vector<FoundLine> WaitingOf(const identity::View& view, const identity::Scope& area) {
    std::vector<FoundLine> waiting;
    for (const WaitingCrisis& each : AreaCrisisStore(view.tables, area).Waiting(kWaitingShown)) {
        auto found = LineOf(view, each.person);
        if (!found) continue;
        found->more = "A crisis on " + InWords(each.happened_on);
        waiting.push_back(*std::move(found));
    }
    return waiting;
}

web::Response ShowHome(const site::Visit& visit, std::string fault, int status) {
    auto found = visit.Show([&](const identity::View& view) -> Result<CrisisHomeView> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewPerson));
        return CrisisHomeView{
            .today = view.today,
            .yours = YoursOf(view, area),
            .waiting = WaitingOf(view, area),
            .on_call = FindCalls(view.tables, area, view.now),
            .hidden = {},
            .fault = {},
            .has = view.actor.post.empty() ? CrisisHomeView::Has::kNoPost
                                           : CrisisHomeView::Has::kPost};
    });
    if (!found) return visit.Refuse(found.error());
    CrisisHomeView page = *std::move(found);
    page.hidden = {visit.CsrfField()};
    page.fault = std::move(fault);
    visit.NoteAccess(StreamId(visit.actor().area.value), "crisis");
    return visit.Page(
        {.title = "Crisis",
         .content = CrisisHome(page),
         .errors = page.fault.empty() ? site::Frame::Errors::kNone : site::Frame::Errors::kSome},
        status
    );
}

struct Found {
    people::PersonId person;
    CrisisView page;
};

Result<Found> FindCrisis(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(
        const auto scope, view.policy.Allow(view.actor, Permission::kViewPerson, PersonOf(request))
    );
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewPerson));
    TRY_ASSIGN(Standing standing, FindStanding(view.tables, scope, area, view.today));
    const CrisisStore store(view.tables, scope);
    const governance::ActorNameStore names(view.tables, area);
    CrisisView page{
        .person = people::PageOf(scope.stream()),
        .standing = std::move(standing),
        .today = view.today,
        .sheet = store.Latest(),
        .written_by = {},
        .on_call = FindCalls(view.tables, area, view.now),
        .notes = {},
        .acts = {}};
    if (page.sheet) page.written_by = names.NameOf(page.sheet->by);
    for (CrisisNote& note : store.Notes(kNotesShown)) {
        NoteLine line{std::move(note), {}, {}};
        line.by = names.NameOf(line.note.by);
        if (line.note.acknowledged) line.acknowledged_by = names.NameOf(line.note.acknowledged_by);
        page.notes.push_back(std::move(line));
    }
    return Found{scope.stream(), std::move(page)};
}

}  // namespace

web::Response GetCrisisHome(const web::Request& /*request*/, site::Visit& visit) {
    return ShowHome(visit, {}, 200);
}

web::Response PostCrisisSearch(const web::Request& request, site::Visit& visit) {
    const std::string typed(Trim(request.form.fields.Get("q")));
    if (typed.empty()) return ShowHome(visit, "Enter a name or an NHS number", 422);
    if (CountCharacters(typed) > kLongestSearch)
        return ShowHome(visit, "What you look for must be 200 characters or fewer", 422);
    const auto search = visit.site().runner.Change(
        visit.actor(),
        [&](const identity::Work& work) -> Result<identity::SearchId> {
            TRY(work.policy.AllowArea(work.actor, Permission::kViewPerson));
            return identity::StoreSearch(work.journal.tx(), work.actor, typed, work.now);
        }
    );
    if (!search) return visit.Refuse(search.error());
    return web::Redirect(html::Url("/crisis/search").Segment(search->value).view());
}

web::Response GetCrisisSearch(const web::Request& request, site::Visit& visit) {
    const identity::SearchId search(request.Parameter("search"));
    const std::string_view after = request.query.Get("after");
    const people::PersonId from(IsIdText(after) ? std::string(after) : std::string());
    auto found = visit.Show([&](const identity::View& view) -> Result<CrisisSearchView> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewPerson));
        const auto typed = identity::FindSearch(view.tables, view.actor, search, view.now);
        if (!typed) return Error{Fault::kNotFound, "There is no such search"};
        CrisisSearchView page{
            .typed = Sensitive(*typed),
            .people = {},
            .next = {},
            .hidden = {},
            .today = view.today};
        auto people = people::PeopleStore(view.tables, area).Search(*typed, from);
        for (people::PersonSummary& person : people.people)
            page.people.push_back(
                {.person = std::move(person.id),
                 .name = std::move(person.name),
                 .born = person.born,
                 .more = std::move(person.locality).value_or("")}
            );
        if (people.next)
            page.next = html::Url("/crisis/search")
                            .Segment(search.value)
                            .Query("after", people.next->value);
        return page;
    });
    if (!found && found.error().fault == Fault::kNotFound)
        return ShowHome(
            visit, "This search is no longer kept: searches go after a day. Search again", 404
        );
    if (!found) return visit.Refuse(found.error());
    CrisisSearchView page = *std::move(found);
    page.hidden = {visit.CsrfField()};
    visit.NoteAccess(StreamId(visit.actor().area.value), "search");
    return visit.Page(
        {.title = "Whose crisis sheet?",
         .before = nhsuk::BackLink{.href = html::Url("/crisis")},
         .content = CrisisSearch(page)}
    );
}

web::Response GetCrisis(const web::Request& request, site::Visit& visit) {
    auto found = visit.Show([&](const identity::View& view) { return FindCrisis(request, view); });
    if (!found) return visit.Refuse(found.error());
    if (found->person != PersonOf(request)) return web::Redirect(PageOf(found->person).view());
    CrisisView page = found->page;
    page.acts = {
        .write = visit.May(Permission::kAmendPerson),
        .note = visit.May(Permission::kRecordAction),
        .meet = visit.May(Permission::kRecordReview),
        .concern = visit.May(Permission::kRecordConcern),
        .correct = visit.May(Permission::kCorrectRecord)};
    visit.NoteAccess(found->person, "crisis sheet");
    return visit.Page(
        {.title = "Crisis sheet",
         .before = nhsuk::BackLink{.text = "Back to Crisis", .href = html::Url("/crisis")},
         .content = CrisisPage(page)}
    );
}

web::Response GetVersions(const web::Request& request, site::Visit& visit) {
    struct Shown {
        people::Subject subject;
        std::vector<VersionLine> versions;
    };
    auto found = visit.Show([&](const identity::View& view) -> Result<Shown> {
        TRY_ASSIGN(
            auto subject, people::FindSubject(view, Permission::kViewPerson, PersonOf(request))
        );
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewPerson));
        const governance::ActorNameStore names(view.tables, area);
        std::vector<VersionLine> versions;
        for (Sheet& sheet : CrisisStore(view.tables, subject.scope).Versions()) {
            std::string by = names.NameOf(sheet.by);
            versions.push_back({std::move(sheet), std::move(by)});
        }
        return Shown{std::move(subject), std::move(versions)};
    });
    if (!found) return visit.Refuse(found.error());
    const auto& person = found->subject.scope.stream();
    visit.NoteAccess(person, "crisis sheet versions");
    return visit.Page(
        {.title = "Versions of the crisis sheet",
         .before = nhsuk::BackLink{.href = PageOf(person)},
         .content = VersionsPage(found->subject.name, found->versions)}
    );
}

}  // namespace alongside::crisis
