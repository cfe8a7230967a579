// Renders the answers as summary lists above the form that sends them.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/check_answers.h"

#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/patterns/prose.h"

namespace alongside::patterns {

namespace {

nhsuk::SummaryListRow RowOf(const Answer& answer) {
    const bool none = answer.text.empty() && answer.html.empty();
    nhsuk::SummaryListRow row = {
        .key = {.text = answer.question},
        .value = {.text = none ? "Not answered" : answer.text, .html = answer.html},
    };
    if (!answer.change.empty()) {
        row.actions.push_back(
            {.text = "Change", .href = answer.change, .visually_hidden_text = answer.question}
        );
    }
    return row;
}

}  // namespace

void CheckAnswers::Render(Writer& to) const {
    Writer answers;
    for (const AnswerGroup& group : groups) {
        nhsuk::SummaryList list;
        for (const Answer& answer : group.answers) list.rows.push_back(RowOf(answer));
        answers << nhsuk::Heading{.text = group.heading, .size = nhsuk::Size::kM, .level = 2}
                << list;
    }
    to << RecordForm{
        .frame = frame,
        .title = title,
        .intro = std::move(answers).Take(),
        .fields = declaration.empty() ? Html() : Html(Paragraph{.text = declaration}),
        .button = button,
    };
}

}  // namespace alongside::patterns
