// Signing in, in plain words.
// SPDX-License-Identifier: MIT
#include "server/sign_in_view.h"

#include "demo/demo_accounts.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/input.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/password_input.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/prose.h"

namespace alongside::app {
namespace {

html::Html DemoAccounts() {
    patterns::BulletList list;
    for (const DemoAccount& account : kDemoAccounts)
        list.items.push_back(html::Text(
            std::string(account.role) + ": " + std::string(account.email) + ", password " +
            std::string(kDemoPassword)
        ));
    return nhsuk::InsetText{
        .html = html::All(
            patterns::Paragraph{
                .text = "This is a demonstration with invented people. Sign in as:"},
            list
        )};
}

}  // namespace

site::Frame SignInFrame(const SignInView& view) {
    const patterns::FormState state({{"email", view.email}}, view.faults);
    html::Html form = patterns::Form{
        .action = html::Url("/sign-in"),
        .hidden = {{"csrf", view.csrf}, {"then", view.then}},
        .content = html::All(
            patterns::Filled(
                nhsuk::Input{
                    .label = {.text = "Email address"},
                    .name = "email",
                    .type = "email",
                    .autocomplete = "username",
                    .spellcheck = false},
                state
            ),
            nhsuk::PasswordInput{.label = {.text = "Password"}, .name = "password"},
            nhsuk::Button{.text = "Sign in"}
        )};
    html::Html intro =
        view.accounts == SignInView::Accounts::kShown ? DemoAccounts() : html::Html();
    return {
        .title = "Sign in",
        .content =
            patterns::TwoThirds{
                .content = html::All(
                    patterns::FaultSummary{.state = state},
                    nhsuk::Heading{.text = "Sign in to Alongside", .size = nhsuk::Size::kL},
                    intro,
                    form
                )},
        .errors = view.faults.empty() ? site::Frame::Errors::kNone : site::Frame::Errors::kSome};
}

}  // namespace alongside::app
