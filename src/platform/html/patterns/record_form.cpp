// Renders the form of a record.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/record_form.h"

#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/prose.h"

namespace alongside::patterns {

namespace {

// What was typed is shown again, but nothing of it is recorded: both must be plain.
Html KeptNotice(const FormFrame& frame) {
    if (!frame.kept) return {};
    Url fresh = frame.fresh;
    return nhsuk::InsetText{
        .html = All(
            Paragraph{
                .text = "You typed this on " + InWords(*frame.kept) +
                        " and have not saved it. We kept it for you."},
            Paragraph{
                .html =
                    Link{
                        .text = "Start again without it",
                        .href = std::move(fresh).Query("fresh", "yes")}}
        )};
}

}  // namespace

void RecordForm::Render(Writer& to) const {
    const Html actions =
        All(nhsuk::Button{.text = button, .variant = variant, .prevent_double_click = true},
            Link{.text = "Cancel", .href = frame.back});
    to << FaultSummary{.state = frame.state}
       << nhsuk::
              Heading{.text = title, .caption = {.text = frame.about, .size = nhsuk::Size::kL}, .size = nhsuk::Size::kL}
       << KeptNotice(frame) << intro
       << Form{
              .action = frame.action,
              .hidden = frame.hidden,
              .content = All(fields, ActionRow{.actions = actions}),
              .drafts = frame.fresh.empty() ? Form::Drafts::kNone : Form::Drafts::kKept};
}

void WithdrawalForm::Render(Writer& to) const {
    Html intro =
        All(nhsuk::InsetText{.text = recorded},
            Paragraph{
                .text = "Withdraw this only if it never happened. What was recorded stays in the "
                        "history, with your name and your reason."});
    if (!consequence.empty()) intro = All(intro, Paragraph{.text = consequence});
    to << RecordForm{
        .frame = frame,
        .title = title,
        .intro = std::move(intro),
        .fields = reason.In(frame.state),
        .button = button,
        .variant = nhsuk::ButtonVariant::kWarning};
}

}  // namespace alongside::patterns
