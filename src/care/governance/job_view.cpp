// Renders what the service could not do by itself.
// SPDX-License-Identifier: MIT
#include "care/governance/job_view.h"

#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/prose.h"

namespace alongside::governance {
namespace {

using html::All;
using html::Html;

Html FailedTable(const std::vector<FailedWork>& failed) {
    return nhsuk::Table{
        .caption = {.text = "What did not succeed", .size = nhsuk::Size::kM},
        .head = {{.text = "What"}, {.text = "When"}, {.text = "Why"}},
        .body =
            [&failed](nhsuk::TableBody& body) {
                for (const FailedWork& each : failed)
                    body.Row()
                        .Cell(each.what)
                        .Cell(each.when ? alongside::InWords(*each.when) : "Not known")
                        .Cell(each.why);
            },
        .responsive = true};
}

std::string NightPackWords(const NightPackLine& pack) {
    if (pack.written)
        return "The last night pack, for when the system is down, was written on " +
               alongside::InWords(*pack.written) + ".";
    if (pack.wanted == NightPackLine::Wanted::kNotConfigured)
        return "No night pack is written: nobody has said where it goes and who can open it. "
               "Whoever looks after the server does that in the configuration, under night_pack.";
    return "No night pack was written yet: it is written at three in the morning.";
}

}  // namespace

Html FailedWorkPage(
    const std::vector<FailedWork>& failed,
    const NightPackLine& night_pack,
    const std::vector<std::pair<std::string, std::string>>& hidden
) {
    const Html about = All(
        nhsuk::Heading{.text = "Done by itself", .size = nhsuk::Size::kL},
        patterns::Paragraph{
            .text = "Alongside does some work by itself: it works out due dates again every night, "
                    "and forgets drafts and searches when their time is over. What does not "
                    "succeed is tried again for some hours, and then stands here."},
        patterns::Paragraph{.text = NightPackWords(night_pack)}
    );
    if (failed.empty())
        return All(
            about,
            patterns::Paragraph{.text = "Nothing has failed. There is nothing that you need to do."}
        );
    return All(
        about,
        FailedTable(failed),
        patterns::Paragraph{
            .text = "Nothing in anybody’s record was lost by this. Try once more; if it fails "
                    "again, tell whoever looks after the server what stands here."},
        patterns::Form{
            .action = html::Url("/admin/jobs"),
            .hidden = hidden,
            .content = nhsuk::Button{.text = "Try once more"}}
    );
}

}  // namespace alongside::governance
