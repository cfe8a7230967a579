// Renders lists of accounts and the forms about one.
// SPDX-License-Identifier: MIT
#include "care/governance/user_view.h"

#include <algorithm>

#include "care/governance/password_view.h"
#include "care/governance/user_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/input.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::governance {
namespace {

using html::All;
using html::Html;

Html ActsOn(const User& user) {
    const auto link = [&](std::string text, std::string_view act) {
        return patterns::Link{
            .text = std::move(text),
            .href = PageOf(user.id, act),
            .visually_hidden_text = " for " + user.name};
    };
    if (user.account == Account::kClosed) return link("Work to hand over", "work");
    return patterns::ActionRow{
        .actions =
            All(link("Change", "amend"), link("Set password", "password"), link("Close", "close"))};
}

Html UserTable(const std::vector<ListedUser>& users, Account account, std::string caption) {
    return nhsuk::Table{
        .caption = {.text = std::move(caption), .size = nhsuk::Size::kM},
        .head =
            {{.text = "Name"},
             {.text = "Email address"},
             {.text = "Role"},
             {.text = "Post"},
             {.text = "Actions"}},
        .body =
            [&users, account](nhsuk::TableBody& body) {
                for (const auto& [user, post] : users) {
                    if (user.account != account) continue;
                    body.Row().Cell(user.name).Cell(user.email).Cell(InWords(user.role));
                    body.Cell(post.empty() ? "None" : post).Show(ActsOn(user));
                }
            },
        .first_cell_is_header = true,
        .responsive = true};
}

std::size_t CountOf(const std::vector<ListedUser>& users, Account account) {
    return static_cast<std::size_t>(std::ranges::count_if(users, [&](const ListedUser& listed) {
        return listed.user.account == account;
    }));
}

Html EmailField(const patterns::FormState& state, const std::string& held) {
    return patterns::Filled(
        nhsuk::Input{
            .label = {.text = std::string(kEmailAsked.label), .size = nhsuk::Size::kS},
            .hint = {.text = std::string(kEmailAsked.hint)},
            .name = std::string(kEmailAsked.name),
            .value = held,
            .type = "email",
            .autocomplete = "off",
            .spellcheck = false},
        state
    );
}

Html AccountFields(
    const patterns::FormState& state,
    const User& held,
    const std::vector<patterns::Choice>& posts,
    const std::optional<Role>& role
) {
    return All(
        kFullNameAsked.In(state, held.name),
        EmailField(state, held.email),
        kRoleAsked.In(state, role),
        kPostAsked.In(state, posts, held.post.value_or(StreamId()))
    );
}

}  // namespace

std::string InWords(Role role) {
    for (const ask::Option<Role>& option : kRoleOptions)
        if (option.value == role) return std::string(option.text);
    return {};
}

html::Url PageOf(const UserId& user, std::string_view act) {
    return html::Url("/admin/users").Segment(user.value).Segment(act);
}

Html UserList(const std::vector<ListedUser>& users) {
    const std::size_t open = CountOf(users, Account::kOpen);
    const std::size_t closed = CountOf(users, Account::kClosed);
    Html list =
        All(nhsuk::Heading{.text = "Users", .size = nhsuk::Size::kL},
            nhsuk::Button{.text = "Add a user", .href = html::Url("/admin/users/new")});
    if (open == 0)
        list = All(
            list,
            patterns::EmptyState{
                .heading = "Nobody has an account yet", .text = "Add the first user of this area."}
        );
    else
        list = All(list, UserTable(users, Account::kOpen, Counted(open, "user", "users")));
    if (closed == 0) return list;
    const std::string folded = Counted(closed, "closed account", "closed accounts");
    return All(
        list,
        nhsuk::Details{
            .summary = {.text = folded}, .html = UserTable(users, Account::kClosed, "Closed")}
    );
}

Html NewUserForm(const patterns::FormFrame& frame, const std::vector<patterns::Choice>& posts) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Add a user",
        .fields =
            All(AccountFields(state, {}, posts, {}),
                NewPasswordField(state, "First password", "Tell it to them in person or by phone.")
            ),
        .button = "Add user"};
}

Html UserAmendmentForm(
    const patterns::FormFrame& frame, const User& user, const std::vector<patterns::Choice>& posts
) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Change an account",
        .fields =
            All(AccountFields(state, user, posts, user.role), kWhyAccountChangedAsked.In(state))};
}

}  // namespace alongside::governance
