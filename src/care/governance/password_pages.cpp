// From the form that sets a password to the use case, and back.
// SPDX-License-Identifier: MIT
#include "care/governance/password_pages.h"

#include "care/governance/account_store.h"
#include "care/governance/password_view.h"
#include "care/governance/set_password.h"
#include "care/governance/user_view.h"
#include "platform/site/form_page.h"

namespace alongside::governance {
namespace {

using identity::Permission;

const html::Url kUsers("/admin/users");

Result<User> UserOf(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageUsers));
    return AccountStore(view.tables, scope).GetUser(UserId(request.Parameter("user")));
}

web::Response ShowPassword(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const User user, UserOf(request, view));
        const auto frame =
            site::FrameOf(visit, user.name, PageOf(user.id, "password"), kUsers, sent);
        return site::FormPage{"Set a password", kUsers, UserPasswordForm(frame)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetUserPassword(const web::Request& request, site::Visit& visit) {
    return ShowPassword(request, visit, {});
}

web::Response PostUserPassword(const web::Request& request, site::Visit& visit) {
    const auto user = visit.Show([&](const identity::View& view) { return UserOf(request, view); });
    if (!user) return visit.Refuse(user.error());
    web::FormReader form(request);
    const std::string_view password = form.Kept("password");
    for (const FieldFault& fault : identity::CheckPassword(password, user->email))
        form.Reject(fault.field, fault.message);
    SetPasswordCommand command = {.user = user->id, .password_hash = {}};
    if (form.faults().empty()) {
        auto hash = visit.site().passwords.Hash(password);
        if (!hash) return ShowPassword(request, visit, site::SentBack(request, hash.error()));
        command.password_hash = *std::move(hash);
    }
    const auto set = [&](const identity::Work& work) -> Result<site::Receipt> {
        TRY(SetPassword(work, command));
        return site::Receipt{kUsers, "The password was set"};
    };
    return site::CarryOut(request, visit, form, ShowPassword, set);
}

}  // namespace alongside::governance
