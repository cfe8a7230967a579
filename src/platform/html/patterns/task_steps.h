// The steps of a longer piece of work, with which are done.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

enum class StepState { kToDo, kStarted, kDone, kNotYet };

struct TaskStep {
    std::string title = {};
    std::string hint = {};  ///< What it needs, or why it cannot be started yet.
    StepState state = StepState::kToDo;
    Url href = {};  ///< Of no use to a step that cannot be started, which is shown without it.
};

/// Says first how many are done; a step's state is a word, and only what is to do has a colour.
struct TaskSteps {
    std::vector<TaskStep> steps = {};
    std::string id_prefix = "step";

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns
