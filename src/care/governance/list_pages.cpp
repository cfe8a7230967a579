// From the forms about an area's lists to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/governance/list_pages.h"

#include <algorithm>
#include <optional>

#include "care/governance/area_questions.h"
#include "care/governance/area_store.h"
#include "care/governance/area_view.h"
#include "care/governance/change_list.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::governance {
namespace {

using identity::Permission;

const html::Url kAdmin("/admin");
const html::Url kLists("/admin/lists");

web::Response ShowLists(
    const web::Request& /*request*/, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageArea));
        const AreaStore area(view.tables, scope);
        const auto frame = site::FrameOf(visit, "", kLists, kAdmin, sent);
        return site::FormPage{
            "Teams and localities",
            kAdmin,
            ListsPage(
                {.frame = frame,
                 .teams = area.Names(ListKind::kTeam),
                 .localities = area.Names(ListKind::kLocality)}
            )};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// What is to be removed: in the address when it is asked about, in the form when it is done.
std::optional<ListItemCommand> RemovalOf(const web::Fields& fields) {
    const auto list = EnumNamed<ListKind>(fields.Get("list"));
    if (!list) return std::nullopt;
    return ListItemCommand{*list, std::string(fields.Get("name"))};
}

web::Response ShowRemoval(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto command =
        RemovalOf(request.method == web::Method::kPost ? request.form.fields : request.query);
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageArea));
        const Error unknown{Fault::kNotFound, "There is no such name"};
        if (!command) return unknown;
        const auto names = AreaStore(view.tables, scope).Names(command->list);
        if (std::ranges::find(names, command->name) == names.end()) return unknown;
        auto frame = site::FrameOf(visit, "", html::Url("/admin/lists/remove"), kLists, sent);
        frame.hidden.emplace_back("list", NameOf(command->list));
        frame.hidden.emplace_back("name", command->name);
        return site::FormPage{
            "Remove a name", kLists, RemovalForm(frame, command->list, command->name)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetLists(const web::Request& request, site::Visit& visit) {
    return ShowLists(request, visit, site::FirstTime(request, visit));
}

web::Response PostListItem(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const ListItemCommand command = {
        .list = answers.Of(kListAsked), .name = answers.Of(kListedNameAsked)};
    const auto add = [&](const identity::Work& work) -> Result<site::Receipt> {
        TRY(AddListItem(work, command));
        return site::Receipt{kLists, "The name was added"};
    };
    return site::CarryOut(request, visit, answers, ShowLists, add);
}

web::Response GetListItemRemoval(const web::Request& request, site::Visit& visit) {
    return ShowRemoval(request, visit, site::FirstTime(request, visit));
}

web::Response PostListItemRemoval(const web::Request& request, site::Visit& visit) {
    const site::Answers answers(request);
    const auto command = RemovalOf(request.form.fields);
    const auto remove = [&](const identity::Work& work) -> Result<site::Receipt> {
        if (!command) return Error{Fault::kNotFound, "There is no such name"};
        TRY(RemoveListItem(work, *command));
        return site::Receipt{kLists, "The name was removed"};
    };
    return site::CarryOut(request, visit, answers, ShowRemoval, remove);
}

}  // namespace alongside::governance
