// What a form asks, declared once: the name, the words, the limits and the messages of a field. The
// page shows it with `In`; `site::Answers` reads what was typed by the same declaration.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/names.h"
#include "platform/html/patterns/fields.h"

/// The kinds of question. In all of them `required` is what is said when nothing was answered, and
/// without it nothing need be; `called` is how other messages name the answer ("The reason must
/// be…"), the field's own name where it is left out. Declare them `constexpr`, beside each other:
///
///     constexpr ask::Words kReason = {.name = "reason", .label = "Why is it changed?",
///                                     .required = "Enter a reason", .called = "The reason"};
///     fields << kReason.In(frame.state);           // on the page
///     command.reason = answers.Of(kReason);        // when it is sent
namespace alongside::ask {

using patterns::FormState;

/// One line of words.
struct Line {
    std::string_view name = {};
    std::string_view label = {};
    std::string_view hint = {};
    std::string_view required = {};
    std::string_view called = {};
    std::size_t longest = 1'000;  ///< In characters.
    int width = 0;                ///< As `nhsuk::Input`.
    std::string_view inputmode = {};

    patterns::TextField In(const FormState& state, std::string_view held = {}) const;
};

/// Some lines of words.
struct Words {
    std::string_view name = {};
    std::string_view label = {};
    std::string_view hint = {};
    std::string_view required = {};
    std::string_view called = {};
    std::size_t longest = 2'000;  ///< In characters.
    int rows = 4;

    patterns::LongTextField In(const FormState& state, std::string_view held = {}) const;
};

/// A whole number.
struct Number {
    std::string_view name = {};
    std::string_view label = {};
    std::string_view hint = {};
    std::string_view required = {};
    std::string_view called = {};
    long long least = std::numeric_limits<long long>::min();
    long long most = std::numeric_limits<long long>::max();
    int width = 4;

    patterns::TextField In(const FormState& state, std::optional<long long> held = {}) const;
};

/// A day, typed in three fields.
struct Day {
    std::string_view name = {};
    std::string_view label = {};
    std::string_view hint = {};
    std::string_view required = {};
    std::string_view called = {};

    patterns::DateField In(const FormState& state, const std::optional<Date>& held = {}) const;
};

/// A time of day, as people type it: `9:30`, `9.30am`, `1430`, `noon`.
struct Time {
    std::string_view name = {};
    std::string_view label = {};
    std::string_view hint = "For example, 9:30am or 14:30";
    std::string_view required = {};
    std::string_view called = {};

    patterns::TextField In(
        const FormState& state, const std::optional<std::chrono::minutes>& held = {}
    ) const;
};

/// One answer that may be chosen.
template <NamedEnum E>
struct Option {
    E value;
    std::string_view text;
    std::string_view hint = {};
};

template <NamedEnum E>
std::vector<patterns::Choice> ChoicesOf(std::span<const Option<E>> options) {
    std::vector<patterns::Choice> choices;
    choices.reserve(options.size());
    for (const Option<E>& option : options)
        choices.push_back(
            {.value = std::string(NameOf(option.value)),
             .text = std::string(option.text),
             .hint = std::string(option.hint)}
        );
    return choices;
}

/// One of a few that are all in view.
template <NamedEnum E>
struct OneOf {
    std::string_view name = {};
    std::string_view label = {};
    std::string_view hint = {};
    std::string_view required = {};
    std::string_view called = {};
    std::span<const Option<E>> options = {};

    patterns::ChoiceField In(const FormState& state, const std::optional<E>& held = {}) const {
        return {
            .state = state,
            .name = std::string(name),
            .legend = std::string(label),
            .hint = std::string(hint),
            .choices = ChoicesOf(options),
            .held = held ? std::string(NameOf(*held)) : std::string()};
    }
};

/// One of a list that unfolds.
template <NamedEnum E>
struct OneOfList {
    std::string_view name = {};
    std::string_view label = {};
    std::string_view hint = {};
    std::string_view required = {};
    std::string_view called = {};
    std::span<const Option<E>> options = {};
    std::string_view empty = "Choose one";  ///< The words of the empty choice.

    patterns::SelectField In(const FormState& state, const std::optional<E>& held = {}) const {
        return {
            .state = state,
            .name = std::string(name),
            .label = std::string(label),
            .hint = std::string(hint),
            .choices = ChoicesOf(options),
            .held = held ? std::string(NameOf(*held)) : std::string(),
            .empty = std::string(empty)};
    }
};

/// Any number of a few, or none.
template <NamedEnum E>
struct AnyOf {
    std::string_view name = {};
    std::string_view label = {};
    std::string_view hint = "Choose all that apply";
    std::string_view required = {};
    std::string_view called = {};
    std::span<const Option<E>> options = {};

    patterns::ManyField In(const FormState& state, const std::vector<E>& held = {}) const {
        patterns::ManyField field = {
            .state = state,
            .name = std::string(name),
            .legend = std::string(label),
            .hint = std::string(hint),
            .choices = ChoicesOf(options)};
        for (const E value : held) field.held.emplace_back(NameOf(value));
        return field;
    }
};

/// One of those that the record holds, e.g. its keyworkers: the choices come with the page.
template <class AnyId>
struct OneRecorded {
    std::string_view name = {};
    std::string_view label = {};
    std::string_view hint = {};
    std::string_view required = {};
    std::string_view called = {};
    std::string_view empty = "Choose one";  ///< The words of the empty choice.

    patterns::SelectField In(
        const FormState& state, const std::vector<patterns::Choice>& choices, const AnyId& held = {}
    ) const {
        return {
            .state = state,
            .name = std::string(name),
            .label = std::string(label),
            .hint = std::string(hint),
            .choices = choices,
            .held = held.value,
            .empty = std::string(empty)};
    }
};

/// Yes, no, or not known.
struct YesOrNo {
    std::string_view name = {};
    std::string_view label = {};
    std::string_view hint = {};

    patterns::ChoiceField In(const FormState& state, const std::optional<bool>& held = {}) const;
};

/// A single box to tick.
struct Tick {
    std::string_view name = {};
    std::string_view label = {};
    std::string_view hint = {};

    patterns::TickField In(const FormState& state, bool held = false) const;
};

}  // namespace alongside::ask
