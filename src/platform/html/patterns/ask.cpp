// From declarations to the fields of a page.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/ask.h"

#include <utility>

namespace alongside::ask {
namespace {

std::string InDigits(std::chrono::minutes time) {
    const auto two = [](long long number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return two(time.count() / 60) + ":" + two(time.count() % 60);
}

}  // namespace

patterns::TextField Line::In(const FormState& state, std::string_view held) const {
    return {
        .state = state,
        .name = std::string(name),
        .label = std::string(label),
        .hint = std::string(hint),
        .held = std::string(held),
        .width = width,
        .inputmode = std::string(inputmode)};
}

patterns::LongTextField Words::In(const FormState& state, std::string_view held) const {
    return {
        .state = state,
        .name = std::string(name),
        .label = std::string(label),
        .hint = std::string(hint),
        .held = std::string(held),
        .rows = rows};
}

patterns::TextField Number::In(const FormState& state, std::optional<long long> held) const {
    const std::string number = held ? std::to_string(*held) : std::string();
    return Line{.name = name, .label = label, .hint = hint, .width = width, .inputmode = "numeric"}
        .In(state, number);
}

patterns::DateField Day::In(const FormState& state, const std::optional<Date>& held) const {
    return {
        .state = state,
        .name = std::string(name),
        .legend = std::string(label),
        .hint = std::string(hint),
        .held = held};
}

patterns::TextField Time::In(
    const FormState& state, const std::optional<std::chrono::minutes>& held
) const {
    const std::string time = held ? InDigits(*held) : std::string();
    return Line{.name = name, .label = label, .hint = hint, .width = 10}.In(state, time);
}

patterns::ChoiceField YesOrNo::In(const FormState& state, const std::optional<bool>& held) const {
    std::string value = "unknown";
    if (held) value = *held ? "yes" : "no";
    return {
        .state = state,
        .name = std::string(name),
        .legend = std::string(label),
        .hint = std::string(hint),
        .choices =
            {{.value = "yes", .text = "Yes"},
             {.value = "no", .text = "No"},
             {.value = "unknown", .text = "Not known"}},
        .held = std::move(value)};
}

patterns::TickField Tick::In(const FormState& state, bool held) const {
    return {
        .state = state,
        .name = std::string(name),
        .label = std::string(label),
        .hint = std::string(hint),
        .held = held};
}

}  // namespace alongside::ask
