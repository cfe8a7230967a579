// Whatever stands in a record stays text in every pattern.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "platform/html/patterns/caseload_bar.h"
#include "platform/html/patterns/change_list.h"
#include "platform/html/patterns/check_answers.h"
#include "platform/html/patterns/confirmation.h"
#include "platform/html/patterns/demo_banner.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/filter_panel.h"
#include "platform/html/patterns/history_strip.h"
#include "platform/html/patterns/link_groups.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/record_banner.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/patterns/stat_tiles.h"
#include "platform/html/patterns/status_tag.h"
#include "platform/html/patterns/task_steps.h"
#include "support/normal_html.h"

namespace alongside::patterns {
namespace {

constexpr char kHostile[] =
    "\"'><script>alert(1)</script><img src=x onerror=alert(1)></textarea></title></select>--> "
    "javascript:alert(1)";

/// A pattern with `text` in every place that takes one, and in an address.
using Pattern = std::function<Html(const std::string& text)>;

Url AddressWith(const std::string& text) {
    return Url("/people").Segment(text).Query(text, text).Fragment(text);
}

FormState StateWith(const std::string& text) {
    return FormState(
        {{text, text}, {text + "-day", text}}, {{text, text}, {"", text}}, AddressWith(text)
    );
}

std::map<std::string, Pattern> AllPatterns() {
    using Words = const std::string&;
    return {
        {"CaseloadBar", [](Words t) { return CaseloadBar{.count = 3, .limit = 2, .unit = t}; }},
        {"ChangeList",
         [](Words t) {
             return ChangeList{.changes = {{.words = t, .who = t, .when = t, .datetime = t}}};
         }},
        {"CheckAnswers",
         [](Words t) {
             const FormFrame frame = {
                 .about = t,
                 .action = AddressWith(t),
                 .back = AddressWith(t),
                 .hidden = {{t, t}},
                 .state = StateWith(t)};
             return Html(CheckAnswers{
                 .frame = frame,
                 .title = t,
                 .groups = {{t, {{.question = t, .text = t, .change = AddressWith(t)}}}},
                 .declaration = t,
                 .button = t});
         }},
        {"ChoiceField",
         [](Words t) {
             const FormState state = StateWith(t);
             return Html(ChoiceField{
                 .state = state, .name = t, .legend = t, .hint = t, .choices = {{t, t, t}}});
         }},
        {"Confirmation",
         [](Words t) {
             return Confirmation{.title = t, .text = t, .next = Text(t), .next_heading = t};
         }},
        {"DateField",
         [](Words t) {
             const FormState state = StateWith(t);
             return Html(DateField{.state = state, .name = t, .legend = t, .hint = t});
         }},
        {"DemoBanner", [](Words t) { return DemoBanner{.title = t, .text = t}; }},
        {"EmptyState", [](Words t) { return EmptyState{.heading = t, .text = t}; }},
        {"FactList",
         [](Words t) {
             return FactList{.facts = {{t, t}}};
         }},
        {"FilterPanel",
         [](Words t) {
             return FilterPanel{
                 .action = AddressWith(t),
                 .chosen = {{t, AddressWith(t)}},
                 .clear = AddressWith(t),
                 .heading = t,
                 .button = t};
         }},
        {"HiddenField", [](Words t) { return HiddenField{.name = t, .value = t}; }},
        {"HistoryStrip",
         [](Words t) {
             return HistoryStrip{
                 .title = t,
                 .segments = {{{DateOf(2022, 7, 1), DateOf(2022, 9, 1)}, t}},
                 .today = DateOf(2023, 1, 9),
                 .label_heading = t};
         }},
        {"Link",
         [](Words t) {
             return Link{.text = t, .href = AddressWith(t), .visually_hidden_text = t};
         }},
        {"LongTextField",
         [](Words t) {
             const FormState state = StateWith(t);
             return Html(LongTextField{.state = state, .name = t, .label = t, .hint = t});
         }},
        {"ManyField",
         [](Words t) {
             const FormState state = StateWith(t);
             return Html(ManyField{
                 .state = state, .name = t, .legend = t, .hint = t, .choices = {{t, t, t}}});
         }},
        {"Paragraph", [](Words t) { return Paragraph{.text = t}; }},
        {"Quiet", [](Words t) { return Html(Quiet{.text = t, .more = t}); }},
        {"LinkGroups",
         [](Words t) {
             const Link link = {.text = t, .href = Url("/")};
             return Html(LinkGroups{
                 .label = t, .groups = {{.heading = t, .first = link, .links = {link}}}});
         }},
        {"RecordBanner",
         [](Words t) {
             return RecordBanner{.title = t, .also = t, .facts = {{t, t}}};
         }},
        {"SelectField",
         [](Words t) {
             const FormState state = StateWith(t);
             return Html(SelectField{
                 .state = state, .name = t, .label = t, .hint = t, .choices = {{t, t}}, .empty = t}
             );
         }},
        {"StatTiles",
         [](Words t) {
             return StatTiles{.tiles = {{.label = t, .href = AddressWith(t)}}, .aria_label = t};
         }},
        {"StatusTag", [](Words t) { return StatusTag{.word = t, .visually_hidden_text = t}; }},
        {"TaskSteps",
         [](Words t) {
             return TaskSteps{
                 .steps = {{.title = t, .hint = t, .href = AddressWith(t)}}, .id_prefix = t};
         }},
        {"TextField",
         [](Words t) {
             const FormState state = StateWith(t);
             return Html(TextField{.state = state, .name = t, .label = t, .hint = t, .inputmode = t}
             );
         }},
        {"TickField",
         [](Words t) {
             const FormState state = StateWith(t);
             return Html(TickField{.state = state, .name = t, .label = t, .hint = t});
         }},
        {"WithdrawalForm",
         [](Words t) {
             const ask::Words reason = {.name = t, .label = t, .hint = t};
             const FormFrame frame = {.about = t, .hidden = {{t, t}}, .state = StateWith(t)};
             return Html(WithdrawalForm{
                 .frame = frame,
                 .reason = reason,
                 .title = t,
                 .recorded = t,
                 .consequence = t,
                 .button = t});
         }},
    };
}

std::vector<std::string> OutlineOf(const Html& html) {
    std::vector<std::string> outline;
    for (const auto& [tag, attributes] : html::TagsOf(html.view())) {
        std::string line = tag;
        for (const auto& [name, value] : attributes) {
            line.append(" ").append(name);
            const bool address = name == "href" || name == "action" || name == "src";
            if (address && !value.empty() && !html::IsAllowedUrl(value))
                line.append("=").append(value);
        }
        outline.push_back(std::move(line));
    }
    return outline;
}

TEST(Patterns, ShowHostileTextAsItIs) {
    for (const auto& [name, pattern] : AllPatterns()) {
        const Html hostile = pattern(kHostile);
        EXPECT_EQ(OutlineOf(hostile), OutlineOf(pattern("harmless"))) << name;
        EXPECT_EQ(hostile.view().find("<script"), std::string_view::npos) << name;
        EXPECT_NE(hostile.view().find("&quot;&#39;&gt;&lt;script&gt;"), std::string_view::npos)
            << name << " shows nothing of it";
    }
}

}  // namespace
}  // namespace alongside::patterns
