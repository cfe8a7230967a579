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

std::vector<NamedWorker> WorkersOn(
    const db::Reader& tables, const identity::Scope& scope, Date today
) {
    std::vector<NamedWorker> workers;
    for (const workforce::PostSummary& post : workforce::PostsOn(tables, scope, today)) {
        if (post.caseload == workforce::Caseload::kCarries)
            workers.push_back({post.id, post.ShownName()});
    }
    std::ranges::sort(workers, {}, &NamedWorker::name);
    return workers;
}

// The leads on a page whose posts have closed, or carry no caseload any more.
std::vector<NamedWorker> OtherLeads(
    const db::Reader& tables, const identity::Scope& scope, const BoardView& view
) {
    std::vector<NamedWorker> leads;
    const auto add = [&](const workforce::PostId& post) {
        const auto known = [&](const std::vector<NamedWorker>& list) {
            return std::ranges::find(list, post, &NamedWorker::post) != list.end();
        };
        if (post.empty() || known(view.workers) || known(leads)) return;
        if (const auto found = workforce::FindPost(tables, scope, post))
            leads.push_back({post, found->ShownName()});
    };
    for (const BoardRow& row : view.page.rows) add(row.lead);
    if (view.query.lead) add(*view.query.lead);
    return leads;
}

web::Response GetBoard(const web::Request& request, site::Visit& visit) {
    auto [query, left_aside] = ReadBoardQuery(request.query);
    const auto view = visit.Show([&](const identity::View& look) -> Result<BoardView> {
        TRY_ASSIGN(const auto scope, look.policy.AllowArea(look.actor, Permission::kViewRegister));
        const BoardStore board(look.tables, scope, look.today);
        BoardView shown{
            .query = query,
            .today = look.today,
            .counts = board.Counts(),
            .page = board.List(query),
            .workers = WorkersOn(look.tables, scope, look.today),
            .leads = {},
            .localities = board.Localities(),
            .left_aside = left_aside,
            .search_fields = {visit.CsrfField()},
            .add = {},
            .export_as_csv = {},
            .export_as_xlsx = {}};
        shown.leads = OtherLeads(look.tables, scope, shown);
        return shown;
    });
    if (!view) return visit.Refuse(view.error());
    BoardView shown = *view;
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
