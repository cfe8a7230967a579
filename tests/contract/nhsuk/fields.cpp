// Upstream's options for fields of a form.
// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "contract/nhsuk/options.h"
#include "platform/html/nhsuk/checkboxes.h"
#include "platform/html/nhsuk/date_input.h"
#include "platform/html/nhsuk/password_input.h"
#include "platform/html/nhsuk/radios.h"
#include "platform/html/nhsuk/select.h"
#include "platform/html/nhsuk/textarea.h"

namespace alongside::nhsuk::fixtures {
namespace {

template <class Part>
Part Called(Part part, const Html& call) {
    if (!call.empty()) part.html = call;
    return part;
}

Html RenderLabel(const Json& o, const Html& call) {
    return Called(LabelOf(o), call);
}
Html RenderLegend(const Json& o, const Html& call) {
    return Called(LegendOf(o), call);
}
Html RenderHint(const Json& o, const Html& call) {
    return Called(HintOf(o), call);
}
Html RenderError(const Json& o, const Html& call) {
    return Called(*ErrorOf({{"errorMessage", o.empty() ? Json{{"text", ""}} : o}}), call);
}

std::optional<Fieldset> FieldsetOf(const Json& field) {
    if (!IsSet(field, "fieldset")) return std::nullopt;
    const Json options = ObjectOf(field, "fieldset");
    return Fieldset{
        .legend = LegendOf(ObjectOf(options, "legend")),
        .html = HtmlOf(options, "html"),
        .id = TextOf(options, "id"),
        .role = TextOf(options, "role"),
        .described_by = TextOf(options, "describedBy"),
        .classes = TextOf(options, "classes"),
        .attributes = AttributesOf(options),
    };
}

Html RenderFieldset(const Json& o, const Html& call) {
    return Called(*FieldsetOf({{"fieldset", o}}), call);
}

Html RenderInput(const Json& o, const Html&) {
    return Input{
        .label = LabelOf(ObjectOf(o, "label")),
        .hint = HintOf(ObjectOf(o, "hint")),
        .error_message = ErrorOf(o),
        .id = TextOf(o, "id"),
        .name = TextOf(o, "name"),
        .value = TextOf(o, "value"),
        .type = IsSet(o, "type") ? TextOf(o, "type") : "text",
        .inputmode = TextOf(o, "inputmode"),
        .width = NumberOf(o, "width", 0),
        .large = IsSet(o, "large"),
        .code = IsSet(o, "code"),
        .prefix = AffixOf(ObjectOf(o, "prefix")),
        .suffix = AffixOf(ObjectOf(o, "suffix")),
        .described_by = TextOf(o, "describedBy"),
        .autocomplete = TextOf(o, "autocomplete"),
        .autocapitalize = TextOf(o, "autocapitalize"),
        .spellcheck = MaybeOf(o, "spellcheck"),
        .pattern = TextOf(o, "pattern"),
        .placeholder = TextOf(o, "placeholder"),
        .disabled = IsSet(o, "disabled"),
        .input_wrapper = WrapperOf(o),
        .form_group = FormGroupOf(o),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
}

Html RenderTextarea(const Json& o, const Html&) {
    return Textarea{
        .label = LabelOf(ObjectOf(o, "label")),
        .hint = HintOf(ObjectOf(o, "hint")),
        .error_message = ErrorOf(o),
        .id = TextOf(o, "id"),
        .name = TextOf(o, "name"),
        .value = TextOf(o, "value"),
        .rows = NumberOf(o, "rows", 5),
        .described_by = TextOf(o, "describedBy"),
        .autocomplete = TextOf(o, "autocomplete"),
        .spellcheck = MaybeOf(o, "spellcheck"),
        .disabled = IsSet(o, "disabled"),
        .form_group = FormGroupOf(o),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
}

Html RenderSelect(const Json& o, const Html&) {
    Select select = {
        .label = LabelOf(ObjectOf(o, "label")),
        .hint = HintOf(ObjectOf(o, "hint")),
        .error_message = ErrorOf(o),
        .id = TextOf(o, "id"),
        .name = TextOf(o, "name"),
        .value = TextOf(o, "value"),
        .described_by = TextOf(o, "describedBy"),
        .disabled = IsSet(o, "disabled"),
        .input_wrapper = WrapperOf(o),
        .form_group = FormGroupOf(o),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    for (const Json& item : ItemsOf(o, "items")) {
        SelectItem made = {
            .text = TextOf(item, "text"),
            .selected = MaybeOf(item, "selected"),
            .disabled = IsSet(item, "disabled"),
            .divider = IsSet(item, "divider"),
            .attributes = AttributesOf(item),
        };
        if (item.contains("value")) made.value = TextOf(item, "value");
        select.items.push_back(std::move(made));
    }
    return select;
}

template <class Group>
Group GroupOf(const Json& o) {
    Group group;
    group.fieldset = FieldsetOf(o);
    group.hint = HintOf(ObjectOf(o, "hint"));
    group.error_message = ErrorOf(o);
    group.disabled = IsSet(o, "disabled");
    group.form_group = FormGroupOf(o);
    group.id = TextOf(o, "id");
    group.classes = TextOf(o, "classes");
    group.attributes = AttributesOf(o);
    return group;
}

template <class Group>
Group ChoicesOf(const Json& o) {
    auto group = GroupOf<Group>(o);
    group.id_prefix = TextOf(o, "idPrefix");
    group.name = TextOf(o, "name");
    group.inline_items = IsSet(o, "inline");
    group.small = IsSet(o, "small");
    for (const Json& item : ItemsOf(o, "items")) {
        group.items.push_back({
            .text = TextOf(item, "text"),
            .html = HtmlOf(item, "html"),
            .label = LabelOf(ObjectOf(item, "label")),
            .value = TextOf(item, "value"),
            .hint = HintOf(ObjectOf(item, "hint")),
            .checked = MaybeOf(item, "checked"),
            .disabled = MaybeOf(item, "disabled"),
            .conditional = HtmlOf(ObjectOf(item, "conditional"), "html"),
            .divider = TextOf(item, "divider"),
            .id = TextOf(item, "id"),
            .classes = TextOf(item, "classes"),
            .attributes = AttributesOf(item),
        });
    }
    return group;
}

Html RenderRadios(const Json& o, const Html&) {
    auto radios = ChoicesOf<Radios>(o);
    radios.value = TextOf(o, "value");
    return radios;
}

Html RenderCheckboxes(const Json& o, const Html&) {
    auto boxes = ChoicesOf<Checkboxes>(o);
    boxes.described_by = TextOf(o, "describedBy");
    for (const Json& value : ItemsOf(o, "values")) boxes.values.push_back(TextOf(value, "text"));
    const auto items = ItemsOf(o, "items");
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string behaviour = TextOf(items[i], "behaviour");
        CheckboxesItem& box = boxes.items[i];
        box.name = TextOf(items[i], "name");
        box.behaviour_group = TextOf(items[i], "behaviourGroup");
        if (box.behaviour_group.empty()) box.behaviour_group = TextOf(items[i], "exclusiveGroup");
        if (IsSet(items[i], "exclusive") || behaviour == "exclusive") {
            box.behaviour = CheckboxBehaviour::kExclusive;
        } else if (behaviour == "inclusive") {
            box.behaviour = CheckboxBehaviour::kInclusive;
        }
    }
    return boxes;
}

DateInputItem DateItemOf(const Json& o, const std::string& usual_name, const Json& values) {
    DateInputItem item = {
        .name = o.contains("name") ? TextOf(o, "name") : usual_name,
        .value = TextOf(o, "value"),
        .label = LabelOf(ObjectOf(o, "label")),
        .width = NumberOf(o, "width", 0),
        .error = IsSet(o, "error"),
        .id = TextOf(o, "id"),
        .autocomplete = TextOf(o, "autocomplete"),
        .pattern = TextOf(o, "pattern"),
        .disabled = MaybeOf(o, "disabled"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (item.value.empty()) item.value = TextOf(values, item.name.c_str());
    return item;
}

Html RenderDateInput(const Json& o, const Html&) {
    auto date = GroupOf<DateInput>(o);
    date.name_prefix = TextOf(o, "namePrefix");
    const Json values = ObjectOf(o, "values");
    const auto items = ItemsOf(o, "items");
    date.items.clear();
    for (const Json& item : items) date.items.push_back(DateItemOf(item, "", values));
    for (const char* part : {"day", "month", "year"}) {
        if (!items.empty() || !NotFalse(o, part)) continue;
        date.items.push_back(DateItemOf(ObjectOf(o, part), part, values));
    }
    return date;
}

Html RenderPassword(const Json& o, const Html&) {
    const Json button = ObjectOf(o, "button");
    const std::string variant_word = TextOf(button, "variant");
    const auto variant =
        variant_word.empty() ? ButtonVariant::kSecondary : ButtonVariantOf(variant_word);
    return PasswordInput{
        .label = LabelOf(ObjectOf(o, "label")),
        .hint = HintOf(ObjectOf(o, "hint")),
        .error_message = ErrorOf(o),
        .id = TextOf(o, "id"),
        .name = TextOf(o, "name"),
        .value = TextOf(o, "value"),
        .width = NumberOf(o, "width", 0),
        .code = IsSet(o, "code"),
        .prefix = AffixOf(ObjectOf(o, "prefix")),
        .suffix = AffixOf(ObjectOf(o, "suffix")),
        .autocomplete = IsSet(o, "autocomplete") ? TextOf(o, "autocomplete") : "current-password",
        .disabled = IsSet(o, "disabled"),
        .button =
            {.variant = variant,
             .disabled = MaybeOf(button, "disabled"),
             .prevent_double_click = MaybeOf(button, "preventDoubleClick")},
        .show_password_text = TextOf(o, "showPasswordText"),
        .hide_password_text = TextOf(o, "hidePasswordText"),
        .show_password_aria_label = TextOf(o, "showPasswordAriaLabel"),
        .hide_password_aria_label = TextOf(o, "hidePasswordAriaLabel"),
        .password_shown_announcement_text = TextOf(o, "passwordShownAnnouncementText"),
        .password_hidden_announcement_text = TextOf(o, "passwordHiddenAnnouncementText"),
        .input_wrapper = WrapperOf(o),
        .form_group = FormGroupOf(o),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
}

}  // namespace

void AddFields(Adapters& adapters) {
    adapters["label"] = RenderLabel;
    adapters["legend"] = RenderLegend;
    adapters["hint"] = RenderHint;
    adapters["error-message"] = RenderError;
    adapters["fieldset"] = RenderFieldset;
    adapters["input"] = RenderInput;
    adapters["textarea"] = RenderTextarea;
    adapters["select"] = RenderSelect;
    adapters["radios"] = RenderRadios;
    adapters["checkboxes"] = RenderCheckboxes;
    adapters["date-input"] = RenderDateInput;
    adapters["password-input"] = RenderPassword;
}

}  // namespace alongside::nhsuk::fixtures
