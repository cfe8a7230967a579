// Renders forms with what was typed.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/form.h"

#include "platform/base/text.h"

namespace alongside::patterns {

namespace {

template <class Field>
Field FilledByName(Field field, const FormState& state) {
    if (state.WasSent(field.name)) field.value = state.Value(field.name);
    if (auto fault = state.FaultOf(field.name)) field.error_message = std::move(fault);
    return field;
}

}  // namespace

std::string_view FormState::Value(std::string_view name) const {
    const auto it = values_.lower_bound(name);
    return it == values_.end() || it->first != name ? std::string_view() : it->second;
}

std::vector<std::string> FormState::All(std::string_view name) const {
    std::vector<std::string> all;
    const auto [begin, end] = values_.equal_range(name);
    for (auto it = begin; it != end; ++it) all.push_back(it->second);
    return all;
}

std::optional<nhsuk::ErrorMessage> FormState::FaultOf(std::string_view name) const {
    for (const FieldFault& fault : faults_) {
        if (fault.field == name) return nhsuk::ErrorMessage{.text = fault.message};
    }
    return std::nullopt;
}

void FaultSummary::Render(Writer& to) const {
    if (!state.HasFaults()) return;
    nhsuk::ErrorSummary summary;
    for (const FieldFault& fault : state.faults()) {
        const bool date = state.WasSent(fault.field + "-day");
        nhsuk::ErrorSummaryItem item = {.text = fault.message};
        item.href = fault.field.empty() ? state.instead()
                                        : Url().Fragment(fault.field + (date ? "-day" : ""));
        summary.error_list.push_back(std::move(item));
    }
    to << summary;
}

nhsuk::Input Filled(nhsuk::Input field, const FormState& state) {
    return FilledByName(std::move(field), state);
}
nhsuk::Textarea Filled(nhsuk::Textarea field, const FormState& state) {
    return FilledByName(std::move(field), state);
}
nhsuk::Select Filled(nhsuk::Select field, const FormState& state) {
    return FilledByName(std::move(field), state);
}
nhsuk::Radios Filled(nhsuk::Radios field, const FormState& state) {
    return FilledByName(std::move(field), state);
}

nhsuk::Checkboxes Filled(nhsuk::Checkboxes field, const FormState& state) {
    if (!state.IsFirst()) field.values = state.All(field.name);
    if (auto fault = state.FaultOf(field.name)) field.error_message = std::move(fault);
    return field;
}

nhsuk::DateInput Filled(nhsuk::DateInput field, const FormState& state) {
    for (nhsuk::DateInputItem& item : field.items) {
        const std::string part = item.name;
        item.label.text = WithCapital(part);
        item.name = field.id + "-" + part;
        item.id = item.name;
        item.width = part == "year" ? 4 : 2;
        if (state.WasSent(item.name)) item.value = state.Value(item.name);
        if (auto fault = state.FaultOf(item.name)) {
            item.error = true;
            field.error_message = std::move(fault);
        }
    }
    if (auto fault = state.FaultOf(field.id)) field.error_message = std::move(fault);
    return field;
}

void Form::Render(Writer& to) const {
    to << "<form method=\"post\"" << Attribute("action", action)
       << Attribute::IfAny("enctype", encoding == Encoding::kWithFiles ? "multipart/form-data" : "")
       << Attribute::IfAny("data-module", drafts == Drafts::kKept ? "app-draft" : "")
       << " novalidate>";
    for (const auto& [name, value] : hidden) {
        to << "<input type=\"hidden\"" << Attribute("name", name) << Attribute("value", value)
           << ">";
    }
    to << content;
    if (drafts == Drafts::kKept)
        to << "<p class=\"app-draft\" role=\"status\" data-draft-status></p>";
    to << "</form>";
}

}  // namespace alongside::patterns
