// Renders fields and forms for passwords.
// SPDX-License-Identifier: MIT
#include "care/governance/password_view.h"

#include "care/governance/user_view.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/password_input.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/prose.h"

namespace alongside::governance {
namespace {

using html::All;
using html::Html;

constexpr std::string_view kRules =
    "12 to 128 characters, at least 5 of them different. Not a common password, and without the "
    "name in the email address.";

nhsuk::PasswordInput PasswordField(
    const patterns::FormState& state, std::string_view name, std::string label
) {
    nhsuk::PasswordInput field = {
        .label = {.text = std::move(label), .size = nhsuk::Size::kS}, .name = std::string(name)};
    if (auto fault = state.FaultOf(name)) field.error_message = std::move(fault);
    return field;
}

}  // namespace

Html NewPasswordField(const patterns::FormState& state, std::string label, std::string advice) {
    nhsuk::PasswordInput field = PasswordField(state, "password", std::move(label));
    field.hint.text = std::string(kRules) + (advice.empty() ? "" : " " + advice);
    field.autocomplete = "new-password";
    return field;
}

Html UserPasswordForm(const patterns::FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Set a password",
        .intro =
            patterns::Paragraph{
                .text = "They are signed out everywhere and sign in again with the new password. "
                        "Tell it to them in person or by phone."},
        .fields = NewPasswordField(frame.state, "New password"),
        .button = "Set password"};
}

Html OwnAccount(const patterns::FormFrame& frame, const User& user) {
    const nhsuk::SummaryList account = {
        .rows = {
            {.key = {.text = "Name"}, .value = {.text = user.name}},
            {.key = {.text = "Email address"}, .value = {.text = user.email}},
            {.key = {.text = "Role"}, .value = {.text = InWords(user.role)}}}};
    return patterns::RecordForm{
        .frame = frame,
        .title = "Your account",
        .intro =
            All(account,
                patterns::Paragraph{.text = "To change these, ask an administrator."},
                nhsuk::Heading{.text = "Change your password", .size = nhsuk::Size::kM, .level = 2},
                patterns::Paragraph{
                    .text = "You will be signed out everywhere, and sign in again with the new "
                            "password."}),
        .fields =
            All(PasswordField(frame.state, "present", "Present password"),
                NewPasswordField(frame.state, "New password")),
        .button = "Change password"};
}

}  // namespace alongside::governance
