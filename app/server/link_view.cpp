// Renders what somebody meets who follows a link.
// SPDX-License-Identifier: MIT
#include "server/link_view.h"

#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/input.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/prose.h"

namespace alongside::app {
namespace {

constexpr int kCodeWidth = 10;

site::Frame Plain(const std::string& title, const std::vector<std::string>& says) {
    std::vector<html::Html> content = {nhsuk::Heading{.text = title, .size = nhsuk::Size::kL}};
    for (const std::string& each : says) content.push_back(patterns::Paragraph{.text = each});
    html::Html all;
    for (const html::Html& each : content) all = html::All(all, each);
    return {.title = title, .content = patterns::TwoThirds{.content = all}};
}

}  // namespace

site::Frame CodeFrame(const LinkView& view) {
    const patterns::FormState state({}, view.faults);
    const html::Html form = patterns::Form{
        .action = view.action,
        .hidden = {{"csrf", view.csrf}},
        .content = html::All(
            patterns::Filled(
                nhsuk::Input{
                    .label = {.text = "Six-digit code"},
                    .hint = {.text = "For example, 123 456"},
                    .name = "code",
                    .inputmode = "numeric",
                    .width = kCodeWidth,
                    .autocomplete = "one-time-code",
                    .spellcheck = false},
                state
            ),
            nhsuk::Button{.text = "Continue"}
        )};
    return {
        .title = "Enter your code",
        .content =
            patterns::TwoThirds{
                .content = html::All(
                    patterns::FaultSummary{.state = state},
                    nhsuk::Heading{.text = "Enter your code", .size = nhsuk::Size::kL},
                    patterns::Paragraph{
                        .text = "The link in our e-mail opens with a code. You saw it on the "
                                "screen when you asked for the link, or somebody told you. It is "
                                "not in the e-mail, so that nobody else who sees the e-mail can "
                                "use it."},
                    form,
                    patterns::Paragraph{
                        .text = "If you do not have a code, ask whoever sent you the link."}
                )},
        .errors = view.faults.empty() ? site::Frame::Errors::kNone : site::Frame::Errors::kSome};
}

site::Frame EndedLinkFrame() {
    return Plain(
        "This link cannot be used",
        {"It may have been used already, or its time may be over. You have done nothing wrong.",
         "Ask whoever sent it to you for a new one. If you sent a form before, it has reached us: "
         "you do not have to send it again."}
    );
}

site::Frame NoLinkFrame() {
    return Plain(
        "Open the link again",
        {"You can use this page for two hours after you open its link. That time is over, or the "
         "link was opened in another browser.",
         "Open the link in our e-mail again, and enter your code. If you have sent your form, it "
         "has reached us and there is nothing more to do."}
    );
}

}  // namespace alongside::app
