// From the form that closes an account to the use case, and back.
// SPDX-License-Identifier: MIT
#include "care/governance/closing_pages.h"

#include <utility>

#include "care/governance/account_store.h"
#include "care/governance/closing_questions.h"
#include "care/governance/closing_view.h"
#include "care/governance/deactivate_user.h"
#include "care/governance/user_view.h"
#include "care/people/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::governance {
namespace {

using identity::Permission;

const html::Url kUsers("/admin/users");

UserId UserOf(const web::Request& request) {
    return UserId(request.Parameter("user"));
}

struct Leaving {
    User user;
    std::vector<OpenWorkLine> work;
};

// The area's reference of somebody, for whoever hands work over without seeing the record.
std::string ReferenceOf(const identity::View& view, const people::PersonId& person) {
    const auto scope = identity::Policy::ForDerivation(view.actor.area, person);
    const auto held = people::PersonStore(view.tables, scope).Get();
    return held ? held->details.reference : person.value;
}

Result<Leaving> FindLeaving(const identity::View& view, const UserId& id) {
    TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageUsers));
    TRY_ASSIGN(User user, AccountStore(view.tables, scope).GetUser(id));
    TRY_ASSIGN(const auto lines, OpenWorkOf(view, id));
    const bool opens = view.actor.grants.Has(Permission::kViewPerson);
    std::vector<OpenWorkLine> work;
    work.reserve(lines.size());
    for (const keyworking::CaseloadLine& line : lines)
        work.push_back(
            {.reference = ReferenceOf(view, line.person),
             .since = line.since,
             .part = line.part == keyworking::CaseloadLine::Part::kLeads
                         ? OpenWorkLine::Part::kLeads
                         : OpenWorkLine::Part::kSupports,
             .record = opens ? people::PageOf(line.person) : html::Url()}
        );
    return Leaving{std::move(user), std::move(work)};
}

web::Response ShowClosing(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const Leaving leaving, FindLeaving(view, UserOf(request)));
        const User& user = leaving.user;
        const auto frame = site::FrameOf(
            visit, user.name, PageOf(user.id, "close"), kUsers, sent, std::to_string(user.version)
        );
        return site::FormPage{"Close an account", kUsers, ClosingForm(frame, leaving.work)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetClosing(const web::Request& request, site::Visit& visit) {
    return ShowClosing(request, visit, site::FirstTime(request, visit));
}

web::Response PostClosing(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const DeactivateUserCommand command = {
        .user = UserOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kWhyAccountClosedAsked)};
    const auto close = [&](const identity::Work& work) -> Result<site::Receipt> {
        TRY_ASSIGN(const DeactivatedUser closed, DeactivateUser(work, command));
        return closed.open_work.empty()
                   ? site::Receipt{kUsers, "The account was closed"}
                   : site::Receipt{
                         PageOf(command.user, "work"),
                         "The account was closed. Its work is still to be handed over"};
    };
    return site::CarryOut(request, visit, answers, ShowClosing, close);
}

web::Response GetOpenWork(const web::Request& request, site::Visit& visit) {
    const auto leaving =
        visit.Show([&](const identity::View& view) { return FindLeaving(view, UserOf(request)); });
    if (!leaving) return visit.Refuse(leaving.error());
    return visit.Page(
        {.title = "Work to hand over",
         .before = nhsuk::BackLink{.href = kUsers},
         .content = OpenWorkPage(leaving->user, leaving->work)}
    );
}

}  // namespace alongside::governance
