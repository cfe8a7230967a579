// Streaming the board.
// SPDX-License-Identifier: MIT
#include "care/overview/board_export_pages.h"

#include <functional>
#include <map>
#include <memory>
#include <stdexcept>

#include "care/overview/board_csv.h"
#include "care/overview/board_query_pages.h"
#include "care/overview/board_store.h"
#include "care/overview/board_xlsx.h"
#include "care/workforce/api.h"

namespace alongside::overview {
namespace {

using identity::Permission;

constexpr int kPeopleAtOnce = 500;

// The way through the whole list, a piece at a time. It outlives the visit that asked for it.
class Walk {
public:
    Walk(const identity::Runner& runner, identity::Actor actor, BoardQuery query)
        : runner_(runner), actor_(std::move(actor)), query_(std::move(query)) {
        query_.after = {};
        query_.before = {};
        query_.limit = kPeopleAtOnce;
    }

    /// Whether the actor may still have the list, asked before the first byte is sent.
    Result<Done> Check() const {
        return runner_.Show(actor_, [](const identity::View& look) -> Result<Done> {
            TRY(look.policy.AllowArea(look.actor, Permission::kExport));
            return Done{};
        });
    }

    web::More Next(const std::function<void(const BoardLine&)>& visit) {
        const BoardPage page = runner_.Show(actor_, [&](const identity::View& look) {
            const auto scope = look.policy.AllowArea(look.actor, Permission::kExport);
            if (!scope) throw std::runtime_error("may no longer export the register");
            BoardPage found = BoardStore(look.tables, *scope, look.today).List(query_);
            for (const BoardRow& row : found.rows)
                visit(LineOf(row, NameOfLead(look, *scope, row.lead), look.today));
            return found;
        });
        if (!query_.after.empty() && page.before == Neighbour::kNone)
            throw std::runtime_error("the register changed while it was exported");
        if (page.after == Neighbour::kNone) return web::More::kNo;
        query_.after = page.rows.back().person;
        return web::More::kYes;
    }

private:
    const std::string& NameOfLead(
        const identity::View& look, const identity::Scope& scope, const workforce::PostId& post
    ) {
        const auto [it, is_new] = names_.try_emplace(post);
        if (is_new && !post.empty()) {
            if (const auto found = workforce::FindPost(look.tables, scope, post))
                it->second = found->ShownName();
        }
        return it->second;
    }

    const identity::Runner& runner_;
    identity::Actor actor_;
    BoardQuery query_;
    std::map<workforce::PostId, std::string> names_;
};

std::shared_ptr<Walk> WalkFor(const web::Request& request, const site::Visit& visit) {
    return std::make_shared<Walk>(
        visit.site().runner, visit.actor(), ReadBoardQuery(request.query).query
    );
}

void NoteExport(const site::Visit& visit) {
    visit.NoteAccess(StreamId(visit.actor().area.value), "register export");
}

}  // namespace

web::Response GetBoardAsCsv(const web::Request& request, site::Visit& visit) {
    const auto walk = WalkFor(request, visit);
    if (const auto may = walk->Check(); !may) return visit.Refuse(may.error());
    NoteExport(visit);
    enum class Heading { kWritten, kToCome };
    return web::File(
        "text/csv; charset=utf-8",
        "register.csv",
        [walk, heading = Heading::kToCome](std::string& chunk) mutable {
            if (heading == Heading::kToCome) AppendCsvHeading(chunk);
            heading = Heading::kWritten;
            return walk->Next([&](const BoardLine& line) { AppendCsvLine(chunk, line); });
        }
    );
}

web::Response GetBoardAsXlsx(const web::Request& request, site::Visit& visit) {
    const auto walk = WalkFor(request, visit);
    if (const auto may = walk->Check(); !may) return visit.Refuse(may.error());
    NoteExport(visit);
    return web::File(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "register.xlsx",
        [walk](std::string& chunk) {
            BoardWorkbook workbook;
            while (walk->Next([&](const BoardLine& line) { workbook.Add(line); }) == web::More::kYes
            ) {
            }
            chunk = workbook.Finish();
            return web::More::kNo;
        }
    );
}

}  // namespace alongside::overview
