// From addresses of the register to the board and its page.
// SPDX-License-Identifier: MIT
#include "care/overview/board_pages.h"

#include <algorithm>
#include <array>

#include "care/overview/board_export_pages.h"
#include "care/overview/board_query_pages.h"
#include "care/overview/board_store.h"
#include "care/overview/board_view.h"
#include "care/overview/search_pages.h"
#include "care/workforce/api.h"

namespace alongside::overview {
namespace {

using identity::Permission;

// The longest list of keyworkers that somebody can still choose from; a large service's have
// teams, whose page leads to each of them.
constexpr int kMostWorkersOffered = 100;

// The leads on a page, and the one whom it is narrowed to, who are not among `view.workers`: their
// posts have closed, or carry no caseload any more, or there are too many to offer.
std::vector<NamedWorker> OtherLeads(
    const db::Reader& tables, const identity::Scope& scope, const BoardView& view
) {
    std::vector<NamedWorker> leads;
    const auto add = [&](const workforce::PostId& post) {
        const auto known = [&](const std::vector<NamedWorker>& list) {
            return std::ranges::find(list, post, &NamedWorker::post) != list.end();
        };
        if (post.empty() || known(view.workers) || known(leads)) return;
        if (const auto named = workforce::NameOfPost(tables, scope, post))
            leads.push_back({post, named->Shown()});
    };
    for (const BoardRow& row : view.page.rows) add(row.lead);
    if (view.query.lead) add(*view.query.lead);
    return leads;
}

void NameWorkers(const db::Reader& tables, const identity::Scope& scope, BoardView& view) {
    for (auto& [post, name] :
         workforce::CaseloadPostsOn(tables, scope, view.today, kMostWorkersOffered + 1))
        view.workers.push_back({std::move(post), std::move(name)});
    if (view.workers.size() > kMostWorkersOffered) {
        view.offered = WorkersOffered::kOfThisPage;
        view.workers.clear();
        view.workers = OtherLeads(tables, scope, view);
    } else {
        view.leads = OtherLeads(tables, scope, view);
    }
    std::ranges::sort(view.workers, {}, &NamedWorker::name);
}

web::Response GetBoard(const web::Request& request, site::Visit& visit) {
    auto [query, left_aside] = ReadBoardQuery(request.query);
    auto view = visit.Show([&](const identity::View& look) -> Result<BoardView> {
        TRY_ASSIGN(const auto scope, look.policy.AllowArea(look.actor, Permission::kViewRegister));
        const BoardStore board(look.tables, scope, look.today);
        BoardView shown{
            .query = query,
            .today = look.today,
            .counts = board.Counts(),
            .page = board.List(query),
            .workers = {},
            .leads = {},
            .localities = board.Localities(),
            .left_aside = left_aside,
            .search_fields = {visit.CsrfField()},
            .add = {},
            .export_as_csv = {},
            .export_as_xlsx = {}};
        NameWorkers(look.tables, scope, shown);
        return shown;
    });
    if (!view) return visit.Refuse(view.error());
    BoardView shown = *std::move(view);
    if (visit.May(Permission::kAddPerson)) shown.add = html::Url("/people/new");
    if (visit.May(Permission::kExport)) {
        BoardQuery whole = shown.query;
        whole.after = {};
        whole.before = {};
        shown.export_as_csv = AddressOf(whole, html::Url("/register.csv"));
        shown.export_as_xlsx = AddressOf(whole, html::Url("/register.xlsx"));
    }
    visit.NoteAccess(StreamId(visit.actor().area.value), "register");
    return visit.Page(
        {.title = "Register", .content = RegisterBoard(shown), .width = site::Frame::Width::kWide}
    );
}

}  // namespace

std::span<const site::Route> BoardRoutes() {
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /register", Permission::kViewRegister, &GetBoard},
        {"GET /register.csv", Permission::kExport, &GetBoardAsCsv},
        {"GET /register.xlsx", Permission::kExport, &GetBoardAsXlsx},
        {"POST /register/search", Permission::kViewRegister, &PostSearch},
        {"GET /register/search/{search}", Permission::kViewRegister, &GetSearch},
    });
    return kRoutes;
}

}  // namespace alongside::overview
