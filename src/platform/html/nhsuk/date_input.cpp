// Renders the date as three fields.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/date_input.h"

#include <algorithm>

#include "platform/base/text.h"
#include "platform/html/nhsuk/choices.h"

namespace alongside::nhsuk {

namespace {

Input FieldOf(const DateInput& date, const DateInputItem& item, bool wrong) {
    Label label = item.label;
    if (label.text.empty() && label.html.empty()) label.text = WithCapital(item.name);
    label.classes = "nhsuk-date-input__label" + (label.classes.empty() ? "" : " " + label.classes);
    const int usual_width = item.name == "year" ? 4 : 2;
    return Input{
        .label = std::move(label),
        .error_message = wrong ? std::optional(ErrorMessage{}) : std::nullopt,
        .id = item.id.empty() ? date.id + "-" + item.name : item.id,
        .name = date.name_prefix.empty() ? item.name : date.name_prefix + "[" + item.name + "]",
        .value = item.value,
        .inputmode = item.inputmode,
        .width = item.width == 0 ? usual_width : item.width,
        .autocomplete = item.autocomplete,
        .pattern = item.pattern,
        .disabled = item.disabled.value_or(date.disabled),
        .classes = "nhsuk-date-input__input" + (item.classes.empty() ? "" : " " + item.classes),
        .attributes = item.attributes,
    };
}

bool AnyWrong(const DateInput& date) {
    return std::any_of(date.items.begin(), date.items.end(), [](const auto& i) { return i.error; });
}

void RenderItems(Writer& to, const DateInput& date) {
    const bool all_wrong = date.error_message && !AnyWrong(date);
    to << "<div" << ClassList("nhsuk-date-input").Add(date.classes)
       << Attribute::IfAny("id", date.id) << date.attributes << ">" << date.form_group.before_input;
    for (const DateInputItem& item : date.items) {
        to << "<div class=\"nhsuk-date-input__item\">"
           << FieldOf(date, item, item.error || all_wrong) << "</div>";
    }
    to << date.form_group.after_input << "</div>";
}

}  // namespace

void DateInput::Render(Writer& to) const {
    const bool wrong = error_message || AnyWrong(*this);
    OpenFormGroup(to, form_group, wrong ? std::optional(ErrorMessage{}) : std::nullopt);
    DateInput date = *this;
    if (date.fieldset && date.fieldset->role.empty()) date.fieldset->role = "group";
    RenderChoiceGroup(to, date, id, {}, [&](Writer& inner, const std::string&) {
        RenderItems(inner, *this);
    });
    to << "</div>";
}

}  // namespace alongside::nhsuk
