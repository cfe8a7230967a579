// Components for finding one's way, as they look. The header, the footer and the link that skips
// to the content are on every page.
// SPDX-License-Identifier: MIT
#include "design/example.h"
#include "platform/html/nhsuk/action_link.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/html/nhsuk/breadcrumb.h"
#include "platform/html/nhsuk/contents_list.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/task_list.h"

namespace alongside::app {

std::vector<Example> NavigationExamples() {
    return {
        ALONGSIDE_EXAMPLE("Back link", nhsuk::BackLink{.href = html::Url("/register")}),
        ALONGSIDE_EXAMPLE(
            "Breadcrumb",
            nhsuk::Breadcrumb{
                .items =
                    {{.text = "Register", .href = html::Url("/register")},
                     {.text = "Team", .href = html::Url("/team")}}}
        ),
        ALONGSIDE_EXAMPLE(
            "Action link",
            nhsuk::ActionLink{.text = "Start a referral", .href = html::Url("/people/new")}
        ),
        ALONGSIDE_EXAMPLE(
            "Contents list",
            nhsuk::ContentsList{
                .items =
                    {{.text = "What a rating is", .current = true},
                     {.text = "Who decides", .href = html::Url("/design")}}}
        ),
        ALONGSIDE_EXAMPLE(
            "Pagination",
            nhsuk::Pagination{
                .previous = {.label = {.text = "July to September"}, .href = html::Url("/returns")},
                .next = {.label = {.text = "January to March"}, .href = html::Url("/returns")},
                .aria_label = "Example of pages"}
        ),
        ALONGSIDE_EXAMPLE(
            "Task list",
            nhsuk::TaskList{
                .items =
                    {{.heading = {.text = "Consent"},
                      .status = {.text = "Completed"},
                      .href = html::Url("/design")},
                     {.heading = {.text = "Invitations"},
                      .status =
                          {.tag = nhsuk::Tag{.text = "To do", .colour = nhsuk::TagColour::kBlue}},
                      .href = html::Url("/design")}},
                .id_prefix = "example-tasks"}
        )};
}

}  // namespace alongside::app
