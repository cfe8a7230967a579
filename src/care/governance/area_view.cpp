// Renders administration's first page, and an area's settings and lists.
// SPDX-License-Identifier: MIT
#include "care/governance/area_view.h"

#include "care/governance/area_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/card.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/prose.h"

namespace alongside::governance {
namespace {

using html::All;
using html::Html;

nhsuk::Card CardTo(html::Url href, std::string heading, std::string about) {
    return {
        .heading = {.text = std::move(heading), .size = nhsuk::Size::kM},
        .description = {.text = std::move(about)},
        .href = std::move(href),
        .clickable = true};
}

nhsuk::SummaryList InForce(const AreaSettings& now) {
    const bool serves = now.serves_18_25 == AreaSettings::Serves18To25::kYes;
    return {
        .rows = {
            {.key = {.text = "Code"}, .value = {.text = now.code}},
            {.key = {.text = "Name"}, .value = {.text = now.name}},
            {.key = {.text = "Serves people aged 18 to 25"},
             .value = {.text = serves ? "Yes" : "No"}},
            {.key = {.text = "Counts a re-admission within"},
             .value = {
                 .text = Counted(static_cast<std::size_t>(now.readmission_days), "day", "days")}}}};
}

Html SettingFields(const patterns::FormState& state, const AreaSettings& now, Date today) {
    return All(
        kAreaNameAsked.In(state, now.name),
        kServes18To25Asked.In(state, now.serves_18_25),
        kReadmissionDaysAsked.In(state, now.readmission_days),
        kSettingsFromAsked.In(state, today)
    );
}

Html NameTable(const std::vector<std::string>& names, ListKind list, std::string caption) {
    if (names.empty())
        return All(
            nhsuk::Heading{.text = std::move(caption), .size = nhsuk::Size::kM, .level = 2},
            patterns::Paragraph{.text = "There is none yet."}
        );
    return nhsuk::Table{
        .caption = {.text = std::move(caption), .size = nhsuk::Size::kM},
        .head = {{.text = "Name"}, {.text = "Action"}},
        .body =
            [&names, list](nhsuk::TableBody& body) {
                for (const std::string& name : names)
                    body.Row().Cell(name).Show(patterns::Link{
                        .text = "Remove",
                        .href = html::Url("/admin/lists/remove")
                                    .Query("list", NameOf(list))
                                    .Query("name", name),
                        .visually_hidden_text = " " + name});
            },
        .first_cell_is_header = true};
}

std::string WordOf(ListKind list) {
    return list == ListKind::kTeam ? "team" : "locality";
}

}  // namespace

Html Administration(const AdministrationView& view) {
    return All(
        nhsuk::Heading{
            .text = "Administration",
            .caption = {.text = view.area, .size = nhsuk::Size::kL},
            .size = nhsuk::Size::kL},
        CardTo(
            html::Url("/admin/users"),
            "Users",
            Counted(view.users, "person", "people") +
                " can sign in. Add, change and close accounts."
        ),
        CardTo(
            html::Url("/admin/area"),
            "Area settings",
            "The area's name, whom it serves and how it counts, from which day."
        ),
        CardTo(
            html::Url("/admin/risk"),
            "Rating: questions and what follows",
            "What is asked before somebody is rated, and what a rating asks for."
        ),
        CardTo(
            html::Url("/admin/signals"),
            "Early signals",
            "Which signals ask for another look at a rating."
        ),
        CardTo(
            html::Url("/admin/rules"),
            "Dates and times",
            "By when something is due: your area's settings, the national rules, bank holidays."
        ),
        CardTo(
            html::Url("/admin/referrals"),
            "Referrals",
            "Whom families without e-mail ring. Referrals come by the public page /refer."
        ),
        CardTo(
            html::Url("/admin/hand-overs"),
            "Handing over",
            "In how many days another area or an adult register should answer."
        ),
        CardTo(
            html::Url("/consent"),
            "Consent",
            "How many said no to the register, without names, and when consent is asked again."
        ),
        CardTo(
            html::Url("/oncall"),
            "On-call list",
            "Who is on call and when, their numbers, and whom to ring when nobody is."
        ),
        CardTo(
            html::Url("/admin/crisis"),
            "Crisis sheets",
            "After how many days a crisis sheet is looked at again."
        ),
        CardTo(
            html::Url("/admin/safeguarding"),
            "Safeguarding",
            "Who looks after concerns and allegations, and how soon."
        ),
        CardTo(
            html::Url("/admin/lists"), "Teams and localities", "The names that people choose from."
        ),
        CardTo(
            html::Url("/admin/jobs"),
            "Done by itself",
            view.failed == 0
                ? "What Alongside does at night and by the hour. Nothing has failed."
                : Counted(view.failed, "thing", "things") + " did not succeed. Look at what."
        ),
        CardTo(
            html::Url("/admin/mail"),
            "Letters by e-mail",
            view.unsent == 0
                ? "What Alongside writes to people outside. No letter has failed."
                : Counted(view.unsent, "letter", "letters") + " reached nobody. Look at which."
        )
    );
}

Html AreaPage(const AreaView& view) {
    const nhsuk::Heading history = {
        .text = "What was changed", .size = nhsuk::Size::kM, .level = 2};
    const Html form = patterns::RecordForm{
        .frame = view.frame,
        .title = "Area settings",
        .intro =
            All(InForce(view.now),
                nhsuk::Heading{.text = "Change the settings", .size = nhsuk::Size::kM, .level = 2}),
        .fields = SettingFields(view.frame.state, view.now, view.today),
        .button = "Save settings"};
    return All(form, history, patterns::ChangeList{.changes = view.changes});
}

Html ListsPage(const ListsView& view) {
    const auto& state = view.frame.state;
    return patterns::RecordForm{
        .frame = view.frame,
        .title = "Teams and localities",
        .intro =
            All(NameTable(view.teams, ListKind::kTeam, "Teams"),
                NameTable(view.localities, ListKind::kLocality, "Localities"),
                nhsuk::Heading{.text = "Add a name", .size = nhsuk::Size::kM, .level = 2}),
        .fields = All(kListAsked.In(state), kListedNameAsked.In(state)),
        .button = "Add"};
}

Html RemovalForm(const patterns::FormFrame& frame, ListKind list, const std::string& name) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Remove a " + WordOf(list),
        .intro =
            patterns::Paragraph{
                .text = "Nobody can choose " + name + " any more. Records that name it keep it."},
        .button = "Remove " + name,
        .variant = nhsuk::ButtonVariant::kWarning};
}

}  // namespace alongside::governance
