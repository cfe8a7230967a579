// Renders the fields of a form.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/fields.h"

#include <chrono>

#include "platform/html/nhsuk/checkboxes.h"

namespace alongside::patterns {

namespace {

nhsuk::Fieldset FieldsetOf(const std::string& legend) {
    return {.legend = {.text = legend, .size = nhsuk::Size::kM}};
}

nhsuk::Label LabelOf(const std::string& text) {
    return {.text = text, .size = nhsuk::Size::kS};
}

std::vector<nhsuk::DateInputItem> ItemsOf(const std::optional<Date>& held) {
    std::vector<nhsuk::DateInputItem> items = {
        {.name = "day"}, {.name = "month"}, {.name = "year"}};
    if (!held) return items;
    const std::chrono::year_month_day day(*held);
    items[0].value = std::to_string(static_cast<unsigned>(day.day()));
    items[1].value = std::to_string(static_cast<unsigned>(day.month()));
    items[2].value = std::to_string(static_cast<int>(day.year()));
    return items;
}

}  // namespace

void DateField::Render(Writer& to) const {
    to << Filled(
        nhsuk::DateInput{
            .fieldset = FieldsetOf(legend),
            .hint = {.text = hint},
            .id = name,
            .items = ItemsOf(held)},
        state
    );
}

void ChoiceField::Render(Writer& to) const {
    nhsuk::Radios radios = {
        .fieldset = FieldsetOf(legend), .hint = {.text = hint}, .name = name, .value = held};
    for (const Choice& choice : choices)
        radios.items.push_back(
            {.text = choice.text, .value = choice.value, .hint = {.text = choice.hint}}
        );
    to << Filled(std::move(radios), state);
}

void SelectField::Render(Writer& to) const {
    nhsuk::Select select = {
        .label = LabelOf(label),
        .hint = {.text = hint},
        .name = name,
        .items = {{.text = empty, .value = ""}},
        .value = held};
    for (const Choice& choice : choices)
        select.items.push_back({.text = choice.text, .value = choice.value});
    to << Filled(std::move(select), state);
}

void ManyField::Render(Writer& to) const {
    nhsuk::Checkboxes boxes = {
        .fieldset = FieldsetOf(legend), .hint = {.text = hint}, .name = name, .values = held};
    for (const Choice& choice : choices)
        boxes.items.push_back(
            {.text = choice.text, .value = choice.value, .hint = {.text = choice.hint}}
        );
    to << Filled(std::move(boxes), state);
}

// An unticked box is not sent: whether it was ticked is known only of a form that was.
void TickField::Render(Writer& to) const {
    const bool ticked = state.IsFirst() ? held : state.WasSent(name);
    nhsuk::Checkboxes box = {
        .name = name,
        .items = {{.text = label, .value = "yes", .hint = {.text = hint}, .checked = ticked}}};
    if (auto fault = state.FaultOf(name)) box.error_message = std::move(fault);
    to << box;
}

void TextField::Render(Writer& to) const {
    to << Filled(
        nhsuk::Input{
            .label = LabelOf(label),
            .hint = {.text = hint},
            .name = name,
            .value = held,
            .inputmode = inputmode,
            .width = width,
            .autocomplete = "off"},
        state
    );
}

void LongTextField::Render(Writer& to) const {
    to << Filled(
        nhsuk::Textarea{
            .label = LabelOf(label),
            .hint = {.text = hint},
            .name = name,
            .value = held,
            .rows = rows},
        state
    );
}

}  // namespace alongside::patterns
