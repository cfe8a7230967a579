// What somebody is about to send, to look over before it counts.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/patterns/record_form.h"

namespace alongside::patterns {

struct Answer {
    std::string question = {};  ///< Short, e.g. "Rating".
    std::string text = {};      ///< Empty shows "Not answered".
    Html html = {};             ///< Instead, e.g. a `StatusTag`.
    Url change = {};            ///< Where the answer is given; none if it cannot be changed.
};

struct AnswerGroup {
    std::string heading = {};  ///< May be empty if there is one group.
    std::vector<Answer> answers = {};
};

/// The last step of a form over several pages. `frame.hidden` carries the answers, or the key of
/// the draft that holds them, besides the token.
struct CheckAnswers {
    const FormFrame& frame;
    std::string title = "Check your answers";
    std::vector<AnswerGroup> groups = {};
    std::string declaration = {};  ///< What sending it means, above the button.
    std::string button = "Save";

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns
