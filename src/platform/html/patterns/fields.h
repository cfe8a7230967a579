// The fields that our forms are made of: each keeps what was typed and says what is wrong with it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/date.h"
#include "platform/html/nhsuk/input.h"
#include "platform/html/patterns/form.h"

namespace alongside::patterns {

/// A day, as three fields `name-day`, `name-month` and `name-year`.
struct DateField {
    const FormState& state;
    std::string name = {};
    std::string legend = {};
    std::string hint = {};
    std::optional<Date> held = std::nullopt;  ///< What is recorded so far.

    void Render(Writer& to) const;
};

struct Choice {
    std::string value = {};
    std::string text = {};
    std::string hint = {};
};

/// One of a few.
struct ChoiceField {
    const FormState& state;
    std::string name = {};
    std::string legend = {};
    std::string hint = {};
    std::vector<Choice> choices = {};
    std::string held = {};

    void Render(Writer& to) const;
};

/// One of many, from a list that unfolds; an empty choice stands first.
struct SelectField {
    const FormState& state;
    std::string name = {};
    std::string label = {};
    std::string hint = {};
    std::vector<Choice> choices = {};
    std::string held = {};
    std::string empty = "Choose one";  ///< The words of the empty choice.

    void Render(Writer& to) const;
};

/// Any number of a few, or none.
struct ManyField {
    const FormState& state;
    std::string name = {};
    std::string legend = {};
    std::string hint = {};
    std::vector<Choice> choices = {};
    std::vector<std::string> held = {};

    void Render(Writer& to) const;
};

/// A single box to tick.
struct TickField {
    const FormState& state;
    std::string name = {};
    std::string label = {};
    std::string hint = {};
    bool held = false;

    void Render(Writer& to) const;
};

/// A line of text.
struct TextField {
    const FormState& state;
    std::string name = {};
    std::string label = {};
    std::string hint = {};
    std::string held = {};
    int width = 0;  ///< As `nhsuk::Input`.
    std::string inputmode = {};

    void Render(Writer& to) const;
};

/// Some lines of text, e.g. a reason.
struct LongTextField {
    const FormState& state;
    std::string name = {};
    std::string label = {};
    std::string hint = {};
    std::string held = {};
    int rows = 4;

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns
