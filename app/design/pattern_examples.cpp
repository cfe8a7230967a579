// What we have built from the components for this service, as it looks.
// SPDX-License-Identifier: MIT
#include <optional>

#include "design/example.h"
#include "platform/html/patterns/bar_chart.h"
#include "platform/html/patterns/caseload_bar.h"
#include "platform/html/patterns/change_list.h"
#include "platform/html/patterns/check_answers.h"
#include "platform/html/patterns/confirmation.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/filter_panel.h"
#include "platform/html/patterns/history_strip.h"
#include "platform/html/patterns/line_chart.h"
#include "platform/html/patterns/link_groups.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/record_banner.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/patterns/stat_tiles.h"
#include "platform/html/patterns/status_tag.h"
#include "platform/html/patterns/task_steps.h"

namespace alongside::app {
namespace {

using patterns::Shape;
using patterns::Tone;

Example CheckAnswersExample() {
    const patterns::FormFrame frame = {
        .about = "Ann Example",
        .action = html::Url("/design"),
        .back = html::Url("/design"),
        .hidden = {}};
    return ALONGSIDE_EXAMPLE(
        "Check your answers",
        patterns::CheckAnswers{
            .frame = frame,
            .groups =
                {{.answers =
                      {{.question = "Rating", .text = "Red", .change = html::Url("/design")},
                       {.question = "From", .text = "9 January 2023"}}}},
            .button = "Save rating"}
    );
}

Example DateExample() {
    const patterns::FormState state(
        {{"rated_on-day", "31"}, {"rated_on-month", "2"}, {"rated_on-year", "2023"}},
        {{"rated_on", "The day must be a real date"}}
    );
    return ALONGSIDE_EXAMPLE(
        "Date with what was typed",
        patterns::DateField{.state = state, .name = "rated_on", .legend = "From which day?"}
    );
}

Example BarChartExample() {
    return ALONGSIDE_EXAMPLE(
        "Counts as bars",
        patterns::BarChart{
            .title = "People on the register at the end of each quarter",
            .category_heading = "Quarter",
            .categories = {"April to June 2022", "July to September 2022"},
            .series =
                {{.name = "Red", .colour = Tone::kRed, .counts = {12, 14}},
                 {.name = "Amber", .colour = Tone::kAmber, .counts = {31, 28}},
                 {.name = "Green", .colour = Tone::kGreen, .counts = {40, 46}}},
            .layout = patterns::BarLayout::kStacked}
    );
}

Example LineChartExample() {
    return ALONGSIDE_EXAMPLE(
        "Counts over time",
        patterns::LineChart{
            .title = "Reviews held in each quarter",
            .time_heading = "Quarter",
            .times =
                {"April to June 2022",
                 "July to September 2022",
                 "October to December 2022",
                 "January to March 2023"},
            .series =
                {{.name = "In time", .colour = Tone::kGreen, .counts = {18, 22, std::nullopt, 25}},
                 {.name = "Late",
                  .colour = Tone::kRed,
                  .shape = Shape::kTriangle,
                  .counts = {9, 7, 4, 2}}},
            .missing = "Not yet sent"}
    );
}

}  // namespace

std::vector<Example> PatternExamples() {
    return {
        ALONGSIDE_EXAMPLE(
            "Rating: red",
            patterns::StatusTag{.word = "Red", .shape = Shape::kTriangle, .colour = Tone::kRed}
        ),
        ALONGSIDE_EXAMPLE(
            "Rating: amber",
            patterns::StatusTag{.word = "Amber", .shape = Shape::kDiamond, .colour = Tone::kAmber}
        ),
        ALONGSIDE_EXAMPLE(
            "Rating: green",
            patterns::StatusTag{.word = "Green", .shape = Shape::kCircle, .colour = Tone::kGreen}
        ),
        ALONGSIDE_EXAMPLE(
            "In hospital",
            patterns::StatusTag{
                .word = "In hospital", .shape = Shape::kSquare, .colour = Tone::kBlue}
        ),
        ALONGSIDE_EXAMPLE(
            "Banner of a record",
            patterns::RecordBanner{
                .title = "Ann Example",
                .facts = {{"Born", "17 May 2008"}, {"Age", "14 years"}, {"Locality", "Dover"}}}
        ),
        ALONGSIDE_EXAMPLE(
            "The pages of a record",
            patterns::LinkGroups{
                .label = "The pages of the example",
                .groups =
                    {{.heading = "Now",
                      .first = {.text = "Crisis sheet", .href = html::Url("/design")},
                      .links = {{.text = "Why this rating", .href = html::Url("/design")}}},
                     {.heading = "Support",
                      .links = {{.text = "Actions", .href = html::Url("/design")}}}}}
        ),
        ALONGSIDE_EXAMPLE(
            "Counts that lead to the people",
            patterns::StatTiles{
                .tiles =
                    {{.number = 53,
                      .label = "Red",
                      .href = html::Url("/register"),
                      .colour = Tone::kRed,
                      .shape = Shape::kTriangle},
                     {.number = 31,
                      .label = "Amber",
                      .href = html::Url("/register"),
                      .colour = Tone::kAmber,
                      .shape = Shape::kDiamond}},
                .aria_label = "Example of counts"}
        ),
        ALONGSIDE_EXAMPLE(
            "History as a strip",
            patterns::HistoryStrip{
                .title = "Ratings since July 2022",
                .segments =
                    {{.period = {DateOf(2022, 7, 15), DateOf(2022, 8, 15)},
                      .label = "Red",
                      .colour = Tone::kRed,
                      .shape = Shape::kTriangle},
                     {.period = {DateOf(2022, 8, 15), kForever},
                      .label = "Amber",
                      .colour = Tone::kAmber,
                      .shape = Shape::kDiamond}},
                .today = DateOf(2023, 1, 9),
                .label_heading = "Rating"}
        ),
        ALONGSIDE_EXAMPLE(
            "Caseload",
            patterns::CaseloadBar{.count = 28, .limit = 12, .longest = 28, .unit = "people"}
        ),
        BarChartExample(),
        LineChartExample(),
        ALONGSIDE_EXAMPLE(
            "What was changed",
            patterns::ChangeList{
                .changes =
                    {{.words = "Rated red from 9 January 2023: Out of school",
                      .who = "Kim Walker",
                      .when = "9 January 2023 at 9:00am",
                      .datetime = "2023-01-09T09:00:00Z"}}}
        ),
        ALONGSIDE_EXAMPLE(
            "Nothing to show",
            patterns::EmptyState{
                .heading = "Nobody is waiting", .text = "A new referral appears here."}
        ),
        ALONGSIDE_EXAMPLE(
            "Filters",
            patterns::FilterPanel{
                .action = html::Url("/design"),
                .chosen = {{.text = "Red", .remove = html::Url("/design")}},
                .clear = html::Url("/design"),
                .heading = "Show only",
                .button = "Show"}
        ),
        DateExample(),
        ALONGSIDE_EXAMPLE(
            "Steps",
            patterns::TaskSteps{
                .steps =
                    {{.title = "Consent",
                      .state = patterns::StepState::kDone,
                      .href = html::Url("/design")},
                     {.title = "Invitations", .href = html::Url("/design")},
                     {.title = "The day itself",
                      .hint = "After the invitations",
                      .state = patterns::StepState::kNotYet}}}
        ),
        CheckAnswersExample(),
        ALONGSIDE_EXAMPLE(
            "Confirmation",
            patterns::Confirmation{
                .title = "Referral sent",
                .text = "We told the family.",
                .next = patterns::Paragraph{.text = "We answer within five working days."}}
        )};
}

}  // namespace alongside::app
