// Renders what waits to be sent and what reached nobody.
// SPDX-License-Identifier: MIT
#include "care/governance/mail_view.h"

#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/card.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/prose.h"

namespace alongside::governance {
namespace {

using html::All;
using html::Html;

std::string Waiting(std::size_t waiting) {
    if (waiting == 0) return "No letter waits";
    return Counted(waiting, "letter waits", "letters wait");
}

std::string HowItStands(const MailView& view) {
    if (view.service == MailView::Service::kDemonstration)
        return Waiting(view.waiting) +
               ": this demonstration sends no mail. So that you can follow them all the same, "
               "they are shown here. A real service never shows what a letter says.";
    if (view.from.empty())
        return Waiting(view.waiting) +
               ". No mail server is set up, so nothing goes out. Ask whoever looks after the "
               "server to set one up: the guide to installing says how. Until then, ring people "
               "or write to them.";
    return "Letters come from " + view.from + ". " + Waiting(view.waiting) +
           ". What is not taken at once is tried again for half a day.";
}

Html FailedTable(const std::vector<FailedLetter>& failed) {
    return nhsuk::Table{
        .caption = {.text = "What reached nobody", .size = nhsuk::Size::kM},
        .head = {{.text = "Written"}, {.text = "About"}, {.text = "To"}, {.text = "Why"}},
        .body =
            [&failed](nhsuk::TableBody& body) {
                for (const FailedLetter& each : failed)
                    body.Row()
                        .Cell(InWords(each.posted))
                        .Cell(each.subject)
                        .Cell(each.to.empty() ? "Nobody" : each.to)
                        .Cell(WithCapital(each.why));
            },
        .responsive = true};
}

Html Failed(const MailView& view) {
    if (view.failed.empty())
        return patterns::Paragraph{
            .text =
                "Every letter has reached its mail server or still waits. There is nothing "
                "that you need to do."};
    return All(
        FailedTable(view.failed),
        patterns::Paragraph{
            .text = "Nobody read these. Tell whoever works with the person it is about, so that "
                    "they can ring or write instead, and put the address right where it is wrong. "
                    "If the mail server was at fault, try once more."},
        patterns::Form{
            .action = html::Url("/admin/mail"),
            .hidden = view.hidden,
            .content = nhsuk::Button{.text = "Try once more"}}
    );
}

Html Shown(const ShownLetter& letter) {
    Html says = patterns::Paragraph{
        .text = "To " + letter.to + ", " + InWords(letter.posted), .quiet = true};
    for (const std::string& each : letter.paragraphs)
        says = All(says, patterns::Paragraph{.text = each});
    if (!letter.link.empty())
        says =
            All(says,
                patterns::Paragraph{
                    .html = patterns::Link{
                        .text = "Open the link in this letter",
                        .href = letter.link,
                        .visually_hidden_text = ": " + letter.subject}});
    return nhsuk::Card{
        .heading = {.text = letter.subject, .size = nhsuk::Size::kS, .level = 3},
        .description = {.html = says}};
}

}  // namespace

Html MailPage(const MailView& view) {
    Html page =
        All(nhsuk::Heading{.text = "Letters by e-mail", .size = nhsuk::Size::kL},
            patterns::Paragraph{.text = HowItStands(view)},
            Failed(view));
    if (view.shown.empty()) return page;
    page = All(
        page,
        nhsuk::Heading{.text = "Letters of the demonstration", .size = nhsuk::Size::kM, .level = 2}
    );
    for (const ShownLetter& letter : view.shown) page = All(page, Shown(letter));
    return page;
}

}  // namespace alongside::governance
