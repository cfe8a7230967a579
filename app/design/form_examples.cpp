// Components for asking, as they look.
// SPDX-License-Identifier: MIT
#include "design/example.h"
#include "platform/html/nhsuk/character_count.h"
#include "platform/html/nhsuk/checkboxes.h"
#include "platform/html/nhsuk/date_input.h"
#include "platform/html/nhsuk/error_message.h"
#include "platform/html/nhsuk/error_summary.h"
#include "platform/html/nhsuk/fieldset.h"
#include "platform/html/nhsuk/file_upload.h"
#include "platform/html/nhsuk/hint.h"
#include "platform/html/nhsuk/input.h"
#include "platform/html/nhsuk/label.h"
#include "platform/html/nhsuk/password_input.h"
#include "platform/html/nhsuk/radios.h"
#include "platform/html/nhsuk/search_input.h"
#include "platform/html/nhsuk/select.h"
#include "platform/html/nhsuk/textarea.h"

namespace alongside::app {

std::vector<Example> FormExamples() {
    return {
        ALONGSIDE_EXAMPLE(
            "Error summary",
            nhsuk::ErrorSummary{
                .error_list = {{.text = "Enter a name", .href = html::Url("#example-wrong")}},
                .disable_auto_focus = true}
        ),
        ALONGSIDE_EXAMPLE(
            "Text input with an error",
            nhsuk::Input{
                .label = {.text = "Name"},
                .error_message = nhsuk::ErrorMessage{.text = "Enter a name"},
                .id = "example-wrong",
                .name = "wrong"}
        ),
        ALONGSIDE_EXAMPLE(
            "Text input",
            nhsuk::Input{
                .label = {.text = "NHS number"},
                .hint = {.text = "Ten digits, with or without spaces"},
                .name = "example-number",
                .inputmode = "numeric",
                .width = 10}
        ),
        ALONGSIDE_EXAMPLE(
            "Text area",
            nhsuk::Textarea{.label = {.text = "Why this rating?"}, .name = "example-why"}
        ),
        ALONGSIDE_EXAMPLE(
            "Character count",
            nhsuk::CharacterCount{
                .label = {.text = "What helps?"}, .name = "example-helps", .maxlength = 200}
        ),
        ALONGSIDE_EXAMPLE(
            "Date",
            nhsuk::DateInput{
                .fieldset = nhsuk::Fieldset{.legend = {.text = "From which day?"}},
                .hint = {.text = "For example, 9 1 2023"},
                .id = "example-date",
                .name_prefix = "example-date"}
        ),
        ALONGSIDE_EXAMPLE(
            "Radios",
            nhsuk::Radios{
                .fieldset = nhsuk::Fieldset{.legend = {.text = "Rating"}},
                .name = "example-rating",
                .items =
                    {{.text = "Red",
                      .value = "red",
                      .hint = {.text = "At immediate risk of coming into hospital"}},
                     {.text = "Amber", .value = "amber"},
                     {.text = "Green", .value = "green"}}}
        ),
        ALONGSIDE_EXAMPLE(
            "Checkboxes",
            nhsuk::Checkboxes{
                .fieldset = nhsuk::Fieldset{.legend = {.text = "Who may we speak to?"}},
                .name = "example-who",
                .items =
                    {{.text = "School", .value = "school"},
                     {.text = "Social care", .value = "care"}}}
        ),
        ALONGSIDE_EXAMPLE(
            "Select",
            nhsuk::Select{
                .label = {.text = "Locality"},
                .name = "example-locality",
                .items = {{.text = "Dover"}, {.text = "Thanet"}}}
        ),
        ALONGSIDE_EXAMPLE(
            "File upload",
            nhsuk::FileUpload{
                .label = {.text = "The register as a spreadsheet"}, .name = "example-file"}
        ),
        ALONGSIDE_EXAMPLE(
            "Password",
            nhsuk::PasswordInput{.label = {.text = "Password"}, .name = "example-password"}
        ),
        ALONGSIDE_EXAMPLE(
            "Search", nhsuk::SearchInput{.label = {.text = "Find somebody"}, .name = "example-find"}
        )};
}

}  // namespace alongside::app
