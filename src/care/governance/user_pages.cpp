// From the forms about accounts to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/governance/user_pages.h"

#include <map>

#include "care/governance/account_store.h"
#include "care/governance/add_user.h"
#include "care/governance/amend_user.h"
#include "care/governance/user_questions.h"
#include "care/governance/user_view.h"
#include "care/workforce/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/identity/credentials.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::governance {
namespace {

using identity::Permission;

const html::Url kUsers("/admin/users");

patterns::Choice ChoiceOf(const workforce::PostSummary& post, std::string_view remark) {
    return {
        .value = post.id.value, .text = post.ShownName() + ", " + post.role + std::string(remark)};
}

// The posts that are open, and the one held when it is not: it must be seen to be given up.
std::vector<patterns::Choice> PostChoices(
    const identity::View& view, const identity::Scope& scope, const std::optional<StreamId>& held
) {
    std::vector<patterns::Choice> choices;
    for (const auto& post : workforce::PostsOn(view.tables, scope, view.today))
        choices.push_back(ChoiceOf(post, ""));
    if (!held || workforce::PostOn(view.tables, scope, *held, view.today)) return choices;
    if (const auto closed = workforce::FindPost(view.tables, scope, *held))
        choices.push_back(ChoiceOf(*closed, " (closed)"));
    return choices;
}

// What the fields of an account say; what is wrong with them is told with the rest of the form.
UserRecorded ReadAccount(site::Answers& answers) {
    UserRecorded account{
        .user = {},
        .email = identity::FoldEmail(answers.Of(kEmailAsked)),
        .name = answers.Of(kFullNameAsked),
        .role = answers.Of(kRoleAsked),
        .post = answers.IfAny(kPostAsked),
        .reason = std::nullopt};
    const auto read = answers.faults();
    for (const FieldFault& fault : CheckAccount(account)) {
        if (web::MessageFor(read, fault.field).empty()) answers.Reject(fault.field, fault.message);
    }
    return account;
}

web::Response ShowNewUser(
    const web::Request& /*request*/, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageUsers));
        const auto frame = site::FrameOf(visit, "", kUsers, kUsers, sent);
        return site::FormPage{
            "Add a user", kUsers, NewUserForm(frame, PostChoices(view, scope, std::nullopt))};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowUserAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageUsers));
        TRY_ASSIGN(
            const User user,
            AccountStore(view.tables, scope).GetUser(UserId(request.Parameter("user")))
        );
        const auto frame = site::FrameOf(
            visit, user.name, PageOf(user.id, "amend"), kUsers, sent, std::to_string(user.version)
        );
        return site::FormPage{
            "Change an account",
            kUsers,
            UserAmendmentForm(frame, user, PostChoices(view, scope, user.post))};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

Result<std::vector<ListedUser>> ListUsers(const identity::View& view) {
    TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageUsers));
    std::vector<ListedUser> listed;
    for (User& user : AccountStore(view.tables, scope).Users()) {
        std::string post;
        if (user.post) {
            if (const auto held = workforce::FindPost(view.tables, scope, *user.post))
                post = held->ShownName() + ", " + held->role;
        }
        listed.push_back({std::move(user), std::move(post)});
    }
    return listed;
}

}  // namespace

web::Response GetUsers(const web::Request& /*request*/, site::Visit& visit) {
    const auto users = visit.Show(ListUsers);
    if (!users) return visit.Refuse(users.error());
    return visit.Page(
        {.title = "Users",
         .before = nhsuk::BackLink{.href = html::Url("/admin")},
         .content = UserList(*users),
         .width = site::Frame::Width::kWide}
    );
}

web::Response GetNewUser(const web::Request& request, site::Visit& visit) {
    return ShowNewUser(request, visit, site::FirstTime(request, visit));
}

web::Response PostUser(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const UserRecorded account = ReadAccount(answers);
    const std::string_view password = answers.Kept("password");
    for (const FieldFault& fault : identity::CheckPassword(password, account.email))
        answers.Reject(fault.field, fault.message);
    AddUserCommand command = {
        .email = account.email,
        .name = account.name,
        .role = account.role,
        .post = account.post,
        .password_hash = {}};
    if (answers.faults().empty()) {
        auto hash = visit.site().passwords.Hash(password);
        if (!hash) return ShowNewUser(request, visit, site::SentBack(request, hash.error()));
        command.password_hash = *std::move(hash);
    }
    const auto add = [&](const identity::Work& work) -> Result<site::Receipt> {
        TRY(AddUser(work, command));
        return site::Receipt{kUsers, "The user was added and can sign in"};
    };
    return site::CarryOut(request, visit, answers, ShowNewUser, add);
}

web::Response GetUserAmendment(const web::Request& request, site::Visit& visit) {
    return ShowUserAmendment(request, visit, site::FirstTime(request, visit));
}

web::Response PostUserAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const UserRecorded account = ReadAccount(answers);
    const AmendUserCommand command = {
        .user = UserId(request.Parameter("user")),
        .seen = site::SeenVersion(request),
        .email = account.email,
        .name = account.name,
        .role = account.role,
        .post = account.post,
        .reason = answers.Of(kWhyAccountChangedAsked)};
    const auto amend = [&](const identity::Work& work) -> Result<site::Receipt> {
        TRY(AmendUser(work, command));
        return site::Receipt{kUsers, "The account was changed"};
    };
    return site::CarryOut(request, visit, answers, ShowUserAmendment, amend);
}

}  // namespace alongside::governance
