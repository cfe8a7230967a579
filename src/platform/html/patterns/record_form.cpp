// Renders the form of a record.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/record_form.h"

#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::patterns {

void RecordForm::Render(Writer& to) const {
    const Html actions =
        All(nhsuk::Button{.text = button, .variant = variant, .prevent_double_click = true},
            Link{.text = "Cancel", .href = frame.back});
    to << FaultSummary{.state = frame.state, .dates = dates}
       << nhsuk::
              Heading{.text = title, .caption = {.text = frame.about, .size = nhsuk::Size::kL}, .size = nhsuk::Size::kL}
       << intro
       << Form{
              .action = frame.action,
              .hidden = frame.hidden,
              .content = All(fields, ActionRow{.actions = actions})};
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
        .fields =
            LongTextField{
                .state = frame.state,
                .name = "reason",
                .label = "Why was this never so?",
                .hint = "For example, it was recorded about the wrong person"},
        .button = button,
        .variant = nhsuk::ButtonVariant::kWarning};
}

}  // namespace alongside::patterns
