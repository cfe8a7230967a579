// From the page of one's own account to the use case, and back.
// SPDX-License-Identifier: MIT
#include "care/governance/account_pages.h"

#include "care/governance/account_store.h"
#include "care/governance/password_view.h"
#include "care/governance/set_password.h"
#include "platform/identity/credentials.h"
#include "platform/site/form_page.h"

namespace alongside::governance {
namespace {

const html::Url kAccount("/account");

Result<User> OwnUser(const identity::View& view) {
    TRY_ASSIGN(
        const auto scope, view.policy.AllowArea(view.actor, identity::Permission::kSignedIn)
    );
    return AccountStore(view.tables, scope).GetUser(view.actor.id);
}

web::Response ShowAccount(
    const web::Request& /*request*/, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const User user, OwnUser(view));
        const auto frame = site::FrameOf(visit, "", kAccount, html::Url("/"), sent);
        return site::FormPage{"Your account", html::Url("/"), OwnAccount(frame, user)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// Whether the present password is right; refused when too many are being looked at.
Result<Done> CheckPresent(const site::Visit& visit, web::FormReader& form) {
    const auto held = visit.Show([](const identity::View& view) -> Result<identity::Credential> {
        TRY_ASSIGN(const User user, OwnUser(view));
        auto credential = identity::FindCredential(view.tables, user.email);
        if (!credential) return Error{Fault::kNotFound, "There is no such user"};
        return *std::move(credential);
    });
    if (!held) return held.error();
    TRY_ASSIGN(
        const auto match, visit.site().passwords.Match(form.Kept("present"), held->password_hash)
    );
    if (match == identity::PasswordMatch::kDiffers)
        form.Reject("present", "Enter your present password");
    return Done{};
}

}  // namespace

web::Response GetAccount(const web::Request& request, site::Visit& visit) {
    return ShowAccount(request, visit, {});
}

web::Response PostAccount(const web::Request& request, site::Visit& visit) {
    const auto user = visit.Show(OwnUser);
    if (!user) return visit.Refuse(user.error());
    web::FormReader form(request);
    if (const auto checked = CheckPresent(visit, form); !checked)
        return ShowAccount(request, visit, site::SentBack(request, checked.error()));
    const std::string_view password = form.Kept("password");
    for (const FieldFault& fault : identity::CheckPassword(password, user->email))
        form.Reject(fault.field, fault.message);
    SetPasswordCommand command = {.user = user->id, .password_hash = {}};
    if (form.faults().empty()) {
        auto hash = visit.site().passwords.Hash(password);
        if (!hash) return ShowAccount(request, visit, site::SentBack(request, hash.error()));
        command.password_hash = *std::move(hash);
    }
    // Setting it ends this session too: the words of the receipt wait for the next one.
    const auto change = [&](const identity::Work& work) -> Result<site::Receipt> {
        TRY(SetPassword(work, command));
        return site::Receipt{kAccount, "Your password was changed"};
    };
    return site::CarryOut(request, visit, form, ShowAccount, change);
}

}  // namespace alongside::governance
