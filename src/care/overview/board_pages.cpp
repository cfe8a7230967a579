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
constexpr html::UrlLiteral kAddPerson = "/people/new";
constexpr html::UrlLiteral kTakeFromSpreadsheet = "/register/spreadsheet";

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

// What a reader is offered beside the people themselves.
struct Offers {
    bool add = false;
    bool export_list = false;
};

BoardView ReadBoard(
    const identity::View& look,
    const identity::Scope& scope,
    const BoardQuery& query,
    const Offers& offers
) {
    const BoardStore board(look.tables, scope, look.today);
    BoardView view{
        .query = query,
        .today = look.today,
        .counts = board.Counts(),
        .page = board.List(query),
        .workers = {},
        .leads = {},
        .localities = board.Localities(),
        .add = {},
        .export_as_csv = {},
        .export_as_xlsx = {}};
    NameWorkers(look.tables, scope, view);
    if (offers.add) view.add = html::Url(kAddPerson);
    if (offers.export_list) {
        BoardQuery whole = query;
        whole.after = {};
        whole.before = {};
        view.export_as_csv = AddressOf(whole, html::Url("/register.csv"));
        view.export_as_xlsx = AddressOf(whole, html::Url("/register.xlsx"));
    }
    return view;
}

// The page that is open all day on every screen: its board is rendered once for each change of the
// record, not for each look at it.
web::Response GetBoard(const web::Request& request, site::Visit& visit) {
    const AskedBoard asked = ReadBoardQuery(request.query);
    const Offers offers = {
        .add = visit.May(Permission::kAddPerson), .export_list = visit.May(Permission::kExport)};
    std::string key(AddressOf(asked.query).view());
    key += offers.add ? " add" : "";
    key += offers.export_list ? " export" : "";
    const auto board = visit.Show([&](const identity::View& look) -> Result<site::Fragment> {
        TRY_ASSIGN(const auto scope, look.policy.AllowArea(look.actor, Permission::kViewRegister));
        return visit.site().fragments->Get(std::move(key), look, [&] {
            return RegisterBoard(ReadBoard(look, scope, asked.query, offers));
        });
    });
    if (!board) return visit.Refuse(board.error());
    visit.NoteAccess(StreamId(visit.actor().area.value), "register");
    const BoardTop top = {
        .left_aside = asked.left_aside,
        .search_fields = {visit.CsrfField()},
        .add = offers.add ? html::Url(kAddPerson) : html::Url(),
        .take =
            visit.May(Permission::kImportRegister) ? html::Url(kTakeFromSpreadsheet) : html::Url(),
        .meetings = visit.May(Permission::kHoldMeeting) ? html::Url("/meetings") : html::Url()};
    return visit.Page(
        {.title = "Register",
         .content = html::All(RegisterTop(top), **board),
         .width = site::Frame::Width::kWide}
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
