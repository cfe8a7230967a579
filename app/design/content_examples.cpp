// Components for words and pictures, as they look.
// SPDX-License-Identifier: MIT
#include "design/example.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/card.h"
#include "platform/html/nhsuk/code.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/do_dont_list.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/icon.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/notification_banner.h"
#include "platform/html/nhsuk/panel.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/tabs.h"
#include "platform/html/nhsuk/tag.h"
#include "platform/html/nhsuk/warning_callout.h"

namespace alongside::app {

std::vector<Example> ContentExamples() {
    return {
        ALONGSIDE_EXAMPLE(
            "Heading",
            nhsuk::Heading{
                .text = "Give a rating",
                .caption = {.text = "Ann Example"},
                .size = nhsuk::Size::kL,
                .level = 3}
        ),
        ALONGSIDE_EXAMPLE("Inset text", nhsuk::InsetText{.text = "Red since 9 January 2023."}),
        ALONGSIDE_EXAMPLE(
            "Warning callout",
            nhsuk::WarningCallout{
                .heading = {.text = "Please read this first", .level = 3},
                .text = "A second person has to agree."}
        ),
        ALONGSIDE_EXAMPLE(
            "Notification banner",
            nhsuk::NotificationBanner{
                .title = {.text = "Please note", .level = 3},
                .text = "The review moved to Thursday.",
                .disable_auto_focus = true}
        ),
        ALONGSIDE_EXAMPLE(
            "Panel",
            nhsuk::Panel{
                .heading = {.text = "Referral sent", .size = nhsuk::Size::kL, .level = 3},
                .text = "We will answer within five working days."}
        ),
        ALONGSIDE_EXAMPLE(
            "Card",
            nhsuk::Card{
                .heading = {.text = "Admissions", .level = 3},
                .description = {.text = "Who is in hospital, and since when."},
                .href = html::Url("/register"),
                .clickable = true}
        ),
        ALONGSIDE_EXAMPLE(
            "Details",
            nhsuk::Details{
                .summary = {.text = "What a rating means"},
                .text = "How likely somebody is to come into hospital."}
        ),
        ALONGSIDE_EXAMPLE(
            "Do and don't list",
            nhsuk::DoDontList{
                .heading = {.text = "Do", .level = 3},
                .items = {{.text = "say who you are"}, {.text = "ask before you come in"}}}
        ),
        ALONGSIDE_EXAMPLE(
            "Summary list",
            nhsuk::SummaryList{
                .rows =
                    {{.key = {.text = "Born"}, .value = {.text = "17 May 2008"}},
                     {.key = {.text = "Lead keyworker"},
                      .value = {.text = "Kim Walker"},
                      .actions = {{.text = "Change", .href = html::Url("/team")}}}}}
        ),
        ALONGSIDE_EXAMPLE(
            "Table",
            nhsuk::Table{
                .caption = {.text = "On the register"},
                .head = {{.text = "Rating"}, {.text = "Under 18"}},
                .rows = {{{.text = "Red"}, {.text = "31"}}, {{.text = "Amber"}, {.text = "24"}}},
                .first_cell_is_header = true,
                .responsive = true}
        ),
        ALONGSIDE_EXAMPLE(
            "Tabs",
            nhsuk::Tabs{
                .items =
                    {{.label = "Now", .panel = {.text = "Three people"}},
                     {.label = "Before", .panel = {.text = "Two people"}}},
                .id_prefix = "example-tabs"}
        ),
        ALONGSIDE_EXAMPLE("Tag", nhsuk::Tag{.text = "New", .colour = nhsuk::TagColour::kGreen}),
        ALONGSIDE_EXAMPLE("Icon", nhsuk::Icon{.name = nhsuk::IconName::kTick, .title = "Done"}),
        ALONGSIDE_EXAMPLE("Code", nhsuk::Code{.text = "alongside verify"}),
        ALONGSIDE_EXAMPLE(
            "Button",
            nhsuk::Button{
                .text = "Save", .type = "button", .variant = nhsuk::ButtonVariant::kDefault}
        ),
        ALONGSIDE_EXAMPLE(
            "Secondary button",
            nhsuk::Button{
                .text = "Cancel", .type = "button", .variant = nhsuk::ButtonVariant::kSecondary}
        )};
}

}  // namespace alongside::app
