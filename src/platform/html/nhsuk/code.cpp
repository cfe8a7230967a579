// Renders the code and its button.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/code.h"

#include <array>

namespace alongside::nhsuk {

namespace {

std::string ButtonClasses(const Code& code) {
    std::string list;
    if (code.copy_button_class_list) {
        for (const std::string& name : *code.copy_button_class_list) list = Joined(list, name);
    } else {
        const bool reverse = code.variant == Variant::kReverse;
        list = reverse ? "nhsuk-button--reverse" : "nhsuk-button--secondary";
        list.append(" nhsuk-button--small");
    }
    list = Joined(std::move(list), "nhsuk-code__button nhsuk-js-code-button");
    return Joined(std::move(list), code.button->classes);
}

Button CopyButton(const Code& code) {
    const CodeButton& own = *code.button;
    return {
        .text = code.copy_button_text.empty() ? own.text : code.copy_button_text,
        .type = "button",
        .icon = own.icon,
        .disabled = own.disabled,
        .prevent_double_click = own.prevent_double_click,
        .aria_label = own.aria_label,
        .id = own.id,
        .classes = ButtonClasses(code),
        .attributes = {{"hidden"}},
    };
}

// The script puts these words back after it said that the code is copied.
std::string_view OwnWords(const Code& code) {
    if (!code.copy_button_text.empty()) return code.copy_button_text;
    const bool usual = !code.button || code.button->text == CodeButton{}.text;
    return usual ? std::string_view() : code.button->text;
}

}  // namespace

void Code::Render(Writer& to) const {
    constexpr std::array<std::string_view, 3> kBackgrounds = {"", "body", "template"};
    to << "<div"
       << ClassList("nhsuk-code")
              .AddIf(button.has_value(), "nhsuk-code--button")
              .AddIf(variant == Variant::kReverse, "nhsuk-code--reverse")
              .Add("nhsuk-code--background-", kBackgrounds[static_cast<std::size_t>(background)])
              .AddIf(!border, "nhsuk-code--no-border")
              .Add(classes)
       << Attribute::IfAny("id", id) << Attribute::IfAny("data-i18n.copy-button", OwnWords(*this))
       << Attribute::IfAny("data-i18n.copied-button", copied_button_text)
       << Attribute::IfAny("data-i18n.copied-announcement", copied_announcement_text) << attributes
       << " data-module=\"nhsuk-code\">";
    if (button) to << CopyButton(*this);
    to << "<pre class=\"nhsuk-code__container\"><code class=\"nhsuk-code__content\">"
       << Content(text, html) << "</code></pre></div>";
}

}  // namespace alongside::nhsuk
