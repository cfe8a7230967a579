// From posts, allocations and the board to the pages of the team.
// SPDX-License-Identifier: MIT
#include "care/overview/team_pages.h"

#include <algorithm>
#include <array>
#include <map>

#include "care/clocks/api.h"
#include "care/corrections/api.h"
#include "care/keyworking/api.h"
#include "care/overview/board_store.h"
#include "care/overview/team_view.h"
#include "care/people/api.h"
#include "care/workforce/api.h"
#include "platform/base/number.h"
#include "platform/html/nhsuk/back_link.h"

namespace alongside::overview {
namespace {

using identity::Permission;

constexpr std::size_t kPostsOnAPage = 50;
constexpr int kPeopleOnAPage = 50;

bool IsOpen(const workforce::PostRecorded& details, Date day) {
    return (!details.opened_on || *details.opened_on <= day) &&
           (!details.closed_on || day < *details.closed_on);
}

// The open posts, A to Z, each with its caseload weighed against its role.
std::vector<TeamMember> MembersOn(const identity::View& look, const identity::Scope& scope) {
    const auto caseloads = keyworking::CaseloadsOn(look.tables, scope, look.today);
    std::vector<TeamMember> members;
    for (workforce::KnownPost& post : workforce::PostsAsKnown(look.tables, scope, look.now)) {
        if (!IsOpen(post.details, look.today)) continue;
        const auto it = caseloads.find(post.id);
        members.push_back(
            {.post = post.id,
             .details = std::move(post.details),
             .caseload = it == caseloads.end() ? 0 : it->second}
        );
    }
    std::ranges::sort(members, [](const TeamMember& a, const TeamMember& b) {
        return ShownName(a.details) < ShownName(b.details);
    });
    std::vector<TeamMember*> carrying;
    std::vector<CarriedCaseload> carried;
    for (TeamMember& member : members) {
        if (!member.details.carries_caseload.value_or(false)) continue;
        carrying.push_back(&member);
        carried.push_back({member.details.role, member.caseload, FteThousandths(member.details.fte)}
        );
    }
    const auto balance = BalanceOf(carried);
    for (std::size_t i = 0; i < carrying.size(); ++i) carrying[i]->balance = balance[i];
    return members;
}

// The page asked for, or the first.
int PageAsked(const web::Request& request, int pages) {
    const int page = ParseNumber<int>(request.query.Get("page")).value_or(1);
    return page >= 1 && page <= pages ? page : 1;
}

web::Response GetTeam(const web::Request& request, site::Visit& visit) {
    const auto view = visit.Show([&](const identity::View& look) -> Result<TeamView> {
        TRY_ASSIGN(const auto scope, look.policy.AllowArea(look.actor, Permission::kViewTeam));
        std::vector<TeamMember> members = MembersOn(look, scope);
        TeamView shown;
        shown.today = look.today;
        shown.posts = members.size();
        for (const TeamMember& member : members) {
            if (member.details.vacant.value_or(false)) ++shown.vacant;
            shown.people += member.caseload;
            shown.longest = std::max(shown.longest, member.caseload);
        }
        shown.pages = static_cast<int>((members.size() + kPostsOnAPage - 1) / kPostsOnAPage);
        shown.page = PageAsked(request, shown.pages);
        const std::size_t first = static_cast<std::size_t>(shown.page - 1) * kPostsOnAPage;
        const std::size_t last = std::min(first + kPostsOnAPage, members.size());
        for (std::size_t i = first; i < last; ++i) shown.members.push_back(std::move(members[i]));
        if (look.actor.grants.Has(Permission::kCorrectRecord) &&
            !corrections::OpenRemovals(look.tables, scope, {}, 1).empty())
            shown.removals = html::Url("/corrections");
        return shown;
    });
    if (!view) return visit.Refuse(view.error());
    TeamView shown = *view;
    if (visit.May(Permission::kMergePeople)) shown.doubles = html::Url("/people/likely-same");
    if (visit.May(Permission::kManagePosts)) shown.open_post = html::Url("/team/new");
    return visit.Page({.title = "Team", .content = Team(shown), .width = site::Frame::Width::kWide}
    );
}

// Somebody who is not on the register is looked up among all people.
CaseloadPerson PersonOf(
    const identity::View& look, const BoardStore& board, const keyworking::CaseloadLine& line
) {
    CaseloadPerson shown{
        .person = line.person,
        .name = Sensitive(std::string("Not known")),
        .standing = {},
        .part = line.part == keyworking::CaseloadLine::Part::kLeads
                    ? CaseloadPerson::Part::kLeads
                    : CaseloadPerson::Part::kSupports,
        .since = line.since};
    if (auto row = board.Find(line.person)) {
        shown.name = std::move(row->name);
        shown.standing = row->standing;
        return shown;
    }
    const auto scope = look.policy.Allow(look.actor, Permission::kViewPerson, line.person);
    if (!scope) return shown;
    if (const auto person = people::PersonStore(look.tables, *scope).Get())
        shown.name = people::ShownName(person->details);
    return shown;
}

TrainingView TrainingOf(
    const identity::View& look, const identity::Scope& scope, const workforce::PostRecorded& details
) {
    const std::array modules = {
        details.elearning_1_on, details.elearning_2_on, details.elearning_3_on};
    TrainingView training;
    for (const auto& done : modules)
        if (done && *done <= look.today) ++training.done;
    if (training.done == std::ssize(modules) || !details.started_on) return training;
    const auto due = clocks::FindELearningDue(look.tables, scope, *details.started_on);
    if (!due) return training;
    training.due = due->due;
    training.why = due->counted + " on " + InWords(due->starts_on);
    training.on_whose_word = clocks::OnWhoseWord(due->standing);
    if (const auto source = html::Url::Parse(due->source)) training.source = *source;
    return training;
}

html::Url PageOf(const workforce::PostId& post) {
    return html::Url("/team").Segment(post.value);
}

web::Response GetWorker(const web::Request& request, site::Visit& visit) {
    const workforce::PostId post(request.Parameter("post"));
    const std::string_view typed = request.query.Get("after");
    const people::PersonId after(IsIdText(typed) ? std::string(typed) : std::string());
    const auto view = visit.Show([&](const identity::View& look) -> Result<WorkerView> {
        TRY_ASSIGN(const auto scope, look.policy.AllowArea(look.actor, Permission::kViewTeam));
        WorkerView shown;
        shown.today = look.today;
        auto members = MembersOn(look, scope);
        const auto member = std::ranges::find(members, post, &TeamMember::post);
        if (member != members.end()) {
            shown.member = std::move(*member);
        } else {
            auto posts = workforce::PostsAsKnown(look.tables, scope, look.now);
            const auto known = std::ranges::find(posts, post, &workforce::KnownPost::id);
            if (known == posts.end()) return Error{Fault::kNotFound, "There is no such post"};
            shown.member = {
                .post = post,
                .details = std::move(known->details),
                .caseload = keyworking::CountCaseload(look.tables, scope, post, look.today)};
        }
        shown.training = TrainingOf(look, scope, shown.member.details);
        auto lines = keyworking::ListCaseload(
            look.tables, scope, post, look.today, after, kPeopleOnAPage + 1
        );
        if (lines.size() > static_cast<std::size_t>(kPeopleOnAPage)) {
            lines.pop_back();
            shown.next = PageOf(post).Query("after", lines.back().person.value);
        }
        const BoardStore board(look.tables, scope, look.today);
        for (const keyworking::CaseloadLine& line : lines)
            shown.people.push_back(PersonOf(look, board, line));
        return shown;
    });
    if (!view) return visit.Refuse(view.error());
    WorkerView shown = *view;
    if (visit.May(Permission::kManagePosts)) {
        shown.amend = PageOf(post).Segment("amend");
        if (!shown.member.details.closed_on) shown.close = PageOf(post).Segment("close");
    }
    visit.NoteAccess(post, "caseload");
    return visit.Page(
        {.title = ShownName(shown.member.details),
         .before = nhsuk::BackLink{.text = "Back to the team", .href = html::Url("/team")},
         .content = Worker(shown)}
    );
}

}  // namespace

std::span<const site::Route> TeamRoutes() {
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /team", Permission::kViewTeam, &GetTeam},
        {"GET /team/{post}", Permission::kViewTeam, &GetWorker},
    });
    return kRoutes;
}

}  // namespace alongside::overview
