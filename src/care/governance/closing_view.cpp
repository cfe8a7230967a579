// Renders the form that closes an account, and the work that closing leaves.
// SPDX-License-Identifier: MIT
#include "care/governance/closing_view.h"

#include "care/governance/closing_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/warning_callout.h"
#include "platform/html/patterns/prose.h"

namespace alongside::governance {
namespace {

using html::All;
using html::Html;

Html WorkTable(const std::vector<OpenWorkLine>& work) {
    const std::string people = Counted(work.size(), "person", "people");
    return nhsuk::Table{
        .caption = {.text = people + " to hand over", .size = nhsuk::Size::kM},
        .head = {{.text = "Reference"}, {.text = "Part"}, {.text = "Since"}},
        .body =
            [&work](nhsuk::TableBody& body) {
                for (const OpenWorkLine& line : work) {
                    body.Row();
                    if (line.record.empty())
                        body.Cell(line.reference);
                    else
                        body.Link(line.record, line.reference);
                    body.Cell(
                        line.part == OpenWorkLine::Part::kLeads ? "Lead keyworker" : "Supports"
                    );
                    body.Cell(alongside::InWords(line.since));
                }
            },
        .first_cell_is_header = true,
        .responsive = true};
}

Html WhoTakesOver() {
    return patterns::Paragraph{
        .html =
            All(html::Text("A team leader names somebody else for each of them. "),
                patterns::Link{.text = "Show everybody's caseloads", .href = html::Url("/team")})};
}

}  // namespace

Html ClosingForm(const patterns::FormFrame& frame, const std::vector<OpenWorkLine>& work) {
    Html intro = patterns::Paragraph{
        .text = "They are signed out at once and cannot sign in again. What they recorded stays."};
    if (work.empty())
        intro = All(intro, patterns::Paragraph{.text = "They work with nobody now."});
    else
        intro =
            All(intro,
                nhsuk::WarningCallout{
                    .heading = {.text = "Open work stays with their post", .level = 2},
                    .html = WhoTakesOver()},
                WorkTable(work));
    return patterns::RecordForm{
        .frame = frame,
        .title = "Close an account",
        .intro = std::move(intro),
        .fields = kWhyAccountClosedAsked.In(frame.state),
        .button = "Close account",
        .variant = nhsuk::ButtonVariant::kWarning};
}

Html OpenWorkPage(const User& user, const std::vector<OpenWorkLine>& work) {
    const nhsuk::Heading heading = {
        .text = "Work to hand over",
        .caption = {.text = user.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    if (work.empty())
        return All(heading, patterns::Paragraph{.text = "There is nothing to hand over."});
    return All(heading, WhoTakesOver(), WorkTable(work));
}

}  // namespace alongside::governance
