// Renders the forms of posts.
// SPDX-License-Identifier: MIT
#include "care/workforce/post_view.h"

#include <string>
#include <vector>

#include "platform/base/names.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::workforce {
namespace {

using html::All;
using html::Html;
using patterns::ChoiceField;
using patterns::DateField;
using patterns::FormFrame;
using patterns::TextField;

const std::vector<std::string>& DateNames() {
    static const std::vector<std::string> names = {
        "opened_on",
        "started_on",
        "left_on",
        "elearning_1_on",
        "elearning_2_on",
        "elearning_3_on",
        "operational_on"};
    return names;
}

std::string HeldChoice(const std::optional<bool>& held) {
    if (!held) return {};
    return *held ? "yes" : "no";
}

ChoiceField YesOrNo(
    const FormFrame& frame, std::string name, std::string legend, const std::optional<bool>& held
) {
    return {
        .state = frame.state,
        .name = std::move(name),
        .legend = std::move(legend),
        .choices = {{.value = "yes", .text = "Yes"}, {.value = "no", .text = "No"}},
        .held = HeldChoice(held)};
}

Html WhatAndWho(const FormFrame& frame, const PostRecorded& held) {
    return All(
        TextField{
            .state = frame.state,
            .name = "name",
            .label = "Name of whoever holds the post",
            .hint = "Leave this empty while the post is vacant",
            .held = held.name.value_or("")},
        TextField{
            .state = frame.state,
            .name = "worker_id",
            .label = "Worker’s id",
            .hint =
                "The service’s own id of the post, such as initials. No two posts have the same",
            .held = held.worker_id,
            .width = 10},
        TextField{
            .state = frame.state,
            .name = "role",
            .label = "Role",
            .hint = "For example, keyworker or practice consultant",
            .held = held.role},
        ChoiceField{
            .state = frame.state,
            .name = "employer",
            .legend = "Employer",
            .choices =
                {{.value = "NHS", .text = "NHS"},
                 {.value = "LA", .text = "Local authority"},
                 {.value = "third-sector", .text = "Voluntary sector"}},
            .held = held.worker_id.empty() ? std::string() : std::string(NameOf(held.employer))},
        TextField{
            .state = frame.state,
            .name = "grade",
            .label = "Grade",
            .hint = "For example, 6 or 8a/KR12",
            .held = held.grade,
            .width = 10}
    );
}

Html Work(const FormFrame& frame, const PostRecorded& held) {
    const std::optional<bool> part_time =
        held.worker_id.empty() ? std::nullopt : std::optional(held.part_time);
    return All(
        YesOrNo(frame, "part_time", "Is the post part time?", part_time),
        TextField{
            .state = frame.state,
            .name = "fte",
            .label = "Whole-time equivalent (optional)",
            .hint = "For example, 0.6 for three days of five",
            .held = held.fte.value_or(""),
            .width = 4,
            .inputmode = "decimal"},
        YesOrNo(
            frame, "carries_caseload", "Does the post carry a caseload?", held.carries_caseload
        ),
        YesOrNo(frame, "vacant", "Is the post vacant?", held.vacant),
        patterns::SelectField{
            .state = frame.state,
            .name = "age_cohort",
            .label = "Ages that the post works with (optional)",
            .choices =
                {{.value = "under-18", .text = "Under 18"},
                 {.value = "18-25", .text = "18 to 25"},
                 {.value = "all", .text = "All ages"}},
            .held = held.age_cohort ? std::string(NameOf(*held.age_cohort)) : std::string(),
            .empty = "Not known"},
        TextField{
            .state = frame.state,
            .name = "team",
            .label = "Team (optional)",
            .held = held.team.value_or("")},
        TextField{
            .state = frame.state,
            .name = "localities",
            .label = "Localities (optional)",
            .hint = "Separate them with semicolons",
            .held = Join(held.localities, "; ")}
    );
}

Html Dates(const FormFrame& frame, const PostRecorded& held) {
    const auto day = [&](std::string name, std::string legend, const std::optional<Date>& date) {
        return DateField{
            .state = frame.state,
            .name = std::move(name),
            .legend = std::move(legend),
            .held = date};
    };
    return All(
        day("opened_on", "When did the post open? (optional)", held.opened_on),
        day("started_on", "When did the worker start? (optional)", held.started_on),
        day("operational_on",
            "When did they begin to work with people? (optional)",
            held.operational_on),
        day("left_on", "When did the worker leave? (optional)", held.left_on),
        day("elearning_1_on", "E-learning module 1 done on (optional)", held.elearning_1_on),
        day("elearning_2_on", "E-learning module 2 done on (optional)", held.elearning_2_on),
        day("elearning_3_on", "E-learning module 3 done on (optional)", held.elearning_3_on)
    );
}

Html Fields(const FormFrame& frame, const PostRecorded& held) {
    return All(WhatAndWho(frame, held), Work(frame, held), Dates(frame, held));
}

patterns::LongTextField Reason(const FormFrame& frame, std::string label) {
    return {.state = frame.state, .name = "reason", .label = std::move(label)};
}

}  // namespace

Html PostOpeningForm(const FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Open a post",
        .fields = Fields(frame, {}),
        .dates = DateNames(),
        .button = "Open the post"};
}

Html PostAmendmentForm(const FormFrame& frame, const PostRecorded& held) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Change this post",
        .fields = All(Fields(frame, held), Reason(frame, "Why does this change?")),
        .dates = DateNames()};
}

Html PostClosingForm(const FormFrame& frame, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Close this post",
        .intro =
            patterns::Paragraph{
                .text = "Nobody can be allocated to it from that day. The people of its caseload "
                        "stay allocated until somebody else is named for them."},
        .fields = All(
            DateField{
                .state = frame.state,
                .name = "closed_on",
                .legend = "First day on which there is no such post",
                .hint = "It may lie ahead",
                .held = today},
            Reason(frame, "Why is the post closed?")
        ),
        .dates = {"closed_on"},
        .button = "Close the post",
        .variant = nhsuk::ButtonVariant::kWarning};
}

}  // namespace alongside::workforce
