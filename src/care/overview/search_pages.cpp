// From a search that was typed to the people it found.
// SPDX-License-Identifier: MIT
#include "care/overview/search_pages.h"

#include "care/overview/board_store.h"
#include "care/overview/search_view.h"
#include "care/people/api.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/identity/stored_search.h"

namespace alongside::overview {
namespace {

using identity::Permission;

constexpr std::size_t kLongestSearch = 200;

html::Html BackToRegister() {
    return nhsuk::BackLink{.text = "Back to the register", .href = html::Url("/register")};
}

web::Response AskAgain(const site::Visit& visit, const std::string& fault, int status) {
    return visit.Page(
        {.title = "Find somebody",
         .before = BackToRegister(),
         .content = SearchAgain({visit.CsrfField()}, fault),
         .errors = site::Frame::Errors::kSome},
        status
    );
}

FoundPerson Found(const BoardStore& board, people::PersonSummary&& person) {
    const auto row = board.Find(person.id);
    return {
        .id = std::move(person.id),
        .name = std::move(person.name),
        .born = person.born,
        .reference = std::move(person.reference),
        .locality = std::move(person.locality).value_or(""),
        .standing = row ? std::optional(row->standing) : std::nullopt};
}

}  // namespace

web::Response PostSearch(const web::Request& request, site::Visit& visit) {
    const std::string typed(Trim(request.form.fields.Get("q")));
    if (typed.empty()) return AskAgain(visit, "Enter a name or an NHS number", 422);
    if (CountCharacters(typed) > kLongestSearch)
        return AskAgain(visit, "What you look for must be 200 characters or fewer", 422);
    const auto search = visit.site().runner.Change(
        visit.actor(),
        [&](const identity::Work& work) -> Result<identity::SearchId> {
            TRY(work.policy.AllowArea(work.actor, Permission::kViewRegister));
            return identity::StoreSearch(work.journal.tx(), work.actor, typed, work.now);
        }
    );
    if (!search) return visit.Refuse(search.error());
    return web::Redirect(html::Url("/register/search").Segment(search->value).view());
}

web::Response GetSearch(const web::Request& request, site::Visit& visit) {
    const identity::SearchId search(request.Parameter("search"));
    const std::string_view after = request.query.Get("after");
    const people::PersonId from(IsIdText(after) ? std::string(after) : std::string());
    const auto view = visit.Show([&](const identity::View& look) -> Result<SearchView> {
        TRY_ASSIGN(const auto scope, look.policy.AllowArea(look.actor, Permission::kViewRegister));
        const auto typed = identity::FindSearch(look.tables, look.actor, search, look.now);
        if (!typed) return Error{Fault::kNotFound, "There is no such search"};
        auto found = people::PeopleStore(look.tables, scope).Search(*typed, from);
        const BoardStore board(look.tables, scope, look.today);
        SearchView shown{
            .typed = Sensitive(*typed),
            .people = {},
            .today = look.today,
            .next = {},
            .add = {},
            .search_fields = {visit.CsrfField()}};
        for (people::PersonSummary& person : found.people)
            shown.people.push_back(Found(board, std::move(person)));
        if (found.next)
            shown.next = html::Url("/register/search")
                             .Segment(search.value)
                             .Query("after", found.next->value);
        return shown;
    });
    if (!view && view.error().fault == Fault::kNotFound)
        return AskAgain(
            visit, "This search is no longer kept: searches go after a day. Search again", 404
        );
    if (!view) return visit.Refuse(view.error());
    SearchView shown = *view;
    if (visit.May(Permission::kAddPerson)) shown.add = html::Url("/people/new");
    visit.NoteAccess(StreamId(visit.actor().area.value), "search");
    return visit.Page(
        {.title = "Find somebody",
         .before = BackToRegister(),
         .content = SearchResults(shown),
         .width = site::Frame::Width::kWide}
    );
}

}  // namespace alongside::overview
