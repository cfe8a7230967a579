// Renders the steps as a task list.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/task_steps.h"

#include <algorithm>

#include "platform/html/nhsuk/task_list.h"
#include "platform/html/patterns/prose.h"

namespace alongside::patterns {

namespace {

nhsuk::Tag TagOf(StepState state) {
    constexpr char kPlain[] = "nhsuk-u-font-weight-normal";
    constexpr char kQuiet[] = "nhsuk-u-font-weight-normal nhsuk-u-secondary-text-colour";
    const auto words = [](const char* text, const char* classes) {
        return nhsuk::Tag{
            .text = text,
            .colour = nhsuk::TagColour::kNone,
            .border = false,
            .classes = classes,
        };
    };
    switch (state) {
        case StepState::kDone:
            return words("Completed", kPlain);
        case StepState::kNotYet:
            return words("Cannot start yet", kQuiet);
        case StepState::kStarted:
            return {.text = "In progress", .colour = nhsuk::TagColour::kAquaGreen};
        case StepState::kToDo:
            break;
    }
    return {.text = "Incomplete", .colour = nhsuk::TagColour::kBlue};
}

}  // namespace

void TaskSteps::Render(Writer& to) const {
    nhsuk::TaskList list = {.id_prefix = id_prefix};
    for (const TaskStep& step : steps) {
        list.items.push_back({
            .heading = {.text = step.title},
            .hint = {.text = step.hint},
            .status = {.tag = TagOf(step.state)},
            .href = step.state == StepState::kNotYet ? Url() : step.href,
        });
    }
    const auto done = std::count_if(steps.begin(), steps.end(), [](const TaskStep& step) {
        return step.state == StepState::kDone;
    });
    to << Paragraph{
              .text = "You have completed " + std::to_string(done) + " of " +
                      std::to_string(steps.size()) + " steps."}
       << list;
}

}  // namespace alongside::patterns
