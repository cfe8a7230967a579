// From the addresses of actions to what they show.
// SPDX-License-Identifier: MIT
#include "care/actions/action_pages.h"

#include <algorithm>
#include <map>
#include <utility>

#include "care/actions/action_store.h"
#include "care/actions/action_view.h"
#include "care/actions/find_owner.h"
#include "care/governance/api.h"
#include "care/people/api.h"
#include "care/workforce/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/journal/journal.h"

namespace alongside::actions {
namespace {

using identity::Permission;
using people::PageOf;
using people::PersonOf;

constexpr int kActionsOnAPage = 50;
constexpr std::chrono::days kWeek(7);

html::Url ActionsOf(const people::PersonId& person) {
    return PageOf(person).Segment("actions");
}

ShownAction Shown(const identity::View& look, const identity::Scope& scope, Action action) {
    std::string owner = FindOwner(look.tables, scope, action);
    html::Url page = ActionsOf(scope.stream()).Segment(action.id.value);
    return {std::move(action), std::move(owner), std::move(page)};
}

// A page about a person, with whose record it is.
template <class View>
struct Found {
    people::PersonId person;
    View view;
};

Result<Found<ActionsView>> FindActions(const web::Request& request, const identity::View& look) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(look, Permission::kViewPerson, PersonOf(request))
    );
    ActionsView view;
    view.name = subject.name;
    view.today = look.today;
    for (Action& action : ActionStore(look.tables, subject.scope).List()) {
        auto& list = action.IsOpen() ? view.open : view.finished;
        list.push_back(Shown(look, subject.scope, std::move(action)));
    }
    std::ranges::stable_sort(view.finished, std::ranges::greater{}, [](const ShownAction& shown) {
        return *shown.action.EndedOn();
    });
    return Found<ActionsView>{subject.scope.stream(), std::move(view)};
}

// What happened to one action, the latest first; who took it over is named.
std::vector<HistoryLine> HistoryOf(
    const site::Site& site,
    const identity::View& look,
    const identity::Scope& scope,
    const governance::ActorNameStore& names,
    const ActionId& action
) {
    const journal::Catalogue& catalogue = site.runner.catalogue();
    std::vector<HistoryLine> lines;
    const auto tell = [&](const journal::Entry& entry) {
        if (catalogue.ThingOf(entry.fact) != action.value) return;
        std::string words = catalogue.Describe(entry.fact);
        if (entry.fact.type == ActionHanded::kType) {
            const auto post = journal::Decode<ActionHanded>(entry.fact).owner_post;
            const auto named =
                post ? workforce::NameOfPost(look.tables, scope, *post) : std::nullopt;
            if (named) words += " (" + named->Shown() + ")";
        }
        lines.push_back({std::move(words), names.NameOf(entry.actor), entry.recorded});
    };
    journal::ForEachEntry(
        look.tables, catalogue, site.runner.keys(), look.actor.area, scope.stream(), tell
    );
    std::ranges::reverse(lines);
    return lines;
}

Result<Found<ActionView>> FindAction(
    const web::Request& request, const site::Site& site, const identity::View& look
) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(look, Permission::kViewPerson, PersonOf(request))
    );
    const ActionStore store(look.tables, subject.scope);
    TRY_ASSIGN(Action action, store.Get(ActionId(request.Parameter("action"))));
    const governance::ActorNameStore names(look.tables, subject.scope);
    ActionView view;
    view.name = subject.name;
    view.today = look.today;
    for (ActionNote& note : store.Notes(action.id))
        view.notes.push_back({std::move(note.note), names.NameOf(note.written_by), note.written_at}
        );
    view.history = HistoryOf(site, look, subject.scope, names, action.id);
    const auto& person = subject.scope.stream();
    if (!action.source.empty())
        view.source = PageOf(person).Segment("reviews").Segment(action.source.value);
    view.shown = Shown(look, subject.scope, std::move(action));
    return Found<ActionView>{person, std::move(view)};
}

template <NamedEnum E>
std::optional<E> Asked(const web::Request& request, std::string_view name) {
    return EnumNamed<E>(request.query.Get(name));
}

// Where the page begins that is asked for: at the first action, or after one.
ActionKey KeyAsked(const web::Request& request) {
    const auto due_on = ParseDate(request.query.Get("from"));
    const std::string_view after = request.query.Get("after");
    if (!due_on || !IsIdText(after)) return {};
    return {*due_on, ActionId(std::string(after))};
}

ActionFilter FilterOf(const OpenActionsQuery& query, const identity::View& look) {
    ActionFilter filter;
    if (query.whose) filter.owner_post = look.actor.post;
    if (query.due == OnlyDue::kOverdue) filter.due_to = look.today - std::chrono::days(1);
    if (query.due == OnlyDue::kWeek) {
        filter.due_from = look.today;
        filter.due_to = look.today + kWeek;
    }
    return filter;
}

// Whose they are, each looked up once.
class Subjects {
public:
    explicit Subjects(const identity::View& look) : look_(look) {}

    const Result<people::Subject>& Find(const people::PersonId& person) {
        const auto it = known_.find(person);
        if (it != known_.end()) return it->second;
        return known_.emplace(person, people::FindSubject(look_, Permission::kViewPerson, person))
            .first->second;
    }

private:
    const identity::View& look_;
    std::map<people::PersonId, Result<people::Subject>> known_;
};

Result<OpenActionsView> FindOpenActions(const web::Request& request, const identity::View& look) {
    TRY_ASSIGN(const auto area, look.policy.AllowArea(look.actor, Permission::kViewPerson));
    OpenActionsView view;
    view.query = {Asked<OnlyOf>(request, "whose"), Asked<OnlyDue>(request, "due")};
    view.today = look.today;
    if (look.actor.post.empty()) view.reader = OpenActionsView::Reader::kHoldsNone;
    auto found = ListOpenActions(
        look.tables, area, FilterOf(view.query, look), KeyAsked(request), kActionsOnAPage + 1
    );
    if (found.size() > kActionsOnAPage) {
        found.pop_back();
        const Action& last = found.back().action;
        view.next =
            AddressOf(view.query).Query("from", ToText(last.due_on)).Query("after", last.id.value);
    }
    Subjects subjects(look);
    for (auto& [person, action] : found) {
        const auto& subject = subjects.Find(person);
        if (!subject) continue;
        view.lines.push_back(
            {subject->name, PageOf(person), Shown(look, subject->scope, std::move(action))}
        );
    }
    return view;
}

}  // namespace

web::Response GetActions(const web::Request& request, site::Visit& visit) {
    auto found = visit.Show([&](const identity::View& look) { return FindActions(request, look); });
    if (!found) return visit.Refuse(found.error());
    auto [person, view] = *std::move(found);
    if (visit.May(Permission::kRecordAction)) view.raise = ActionsOf(person).Segment("new");
    visit.NoteAccess(person, "actions");
    return visit.Page(
        {.title = "Actions",
         .before = nhsuk::BackLink{.href = PageOf(person)},
         .content = Actions(view),
         .width = site::Frame::Width::kWide}
    );
}

web::Response GetAction(const web::Request& request, site::Visit& visit) {
    auto found = visit.Show([&](const identity::View& look) {
        return FindAction(request, visit.site(), look);
    });
    if (!found) return visit.Refuse(found.error());
    auto [person, view] = *std::move(found);
    if (visit.May(Permission::kRecordAction)) view.record = Offered::kYes;
    if (visit.May(Permission::kCorrectRecord)) view.correct = Offered::kYes;
    visit.NoteAccess(person, "action");
    return visit.Page(
        {.title = "Action",
         .before = nhsuk::BackLink{.text = "Back to the actions", .href = ActionsOf(person)},
         .content = ActionPage(view)}
    );
}

web::Response GetOpenActions(const web::Request& request, site::Visit& visit) {
    const auto view =
        visit.Show([&](const identity::View& look) { return FindOpenActions(request, look); });
    if (!view) return visit.Refuse(view.error());
    visit.NoteAccess(StreamId(visit.actor().area.value), "actions");
    return visit.Page(
        {.title = "Open actions", .content = OpenActions(*view), .width = site::Frame::Width::kWide}
    );
}

}  // namespace alongside::actions
