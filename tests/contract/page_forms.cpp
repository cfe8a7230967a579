// Finds the forms of a page. It reads our own markup, not any.
// SPDX-License-Identifier: MIT
#include "contract/page_forms.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace alongside::test {
namespace {

std::string Unescaped(std::string_view text) {
    constexpr std::pair<std::string_view, std::string_view> kEscapes[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    std::string plain(text);
    for (const auto& [escaped, character] : kEscapes) {
        for (auto at = plain.find(escaped); at != std::string::npos;
             at = plain.find(escaped, at + 1))
            plain.replace(at, escaped.size(), character);
    }
    return plain;
}

std::optional<std::string> AttributeOf(std::string_view tag, std::string_view name) {
    const std::string start = " " + std::string(name) + "=\"";
    const auto at = tag.find(start);
    if (at == std::string_view::npos) return std::nullopt;
    const auto from = at + start.size();
    return Unescaped(tag.substr(from, tag.find('"', from) - from));
}

std::string_view NameOfTag(std::string_view tag) {
    return tag.substr(0, tag.find_first_of(" />\n"));
}

class FormReading {
public:
    explicit FormReading(PageForm& form) : form_(form) {}

    // `after` is what follows the tag.
    void Tag(std::string_view tag, std::string_view after) {
        const std::string_view name = NameOfTag(tag);
        if (name == "select") {
            Add({AttributeOf(tag, "name").value_or(""), "", FieldKind::kChoice});
        } else if (name == "option") {
            Option(AttributeOf(tag, "value").value_or(""), tag);
        } else if (name == "textarea") {
            Add(
                {AttributeOf(tag, "name").value_or(""),
                 Unescaped(after.substr(0, after.find("</textarea"))),
                 FieldKind::kText}
            );
        } else if (name == "input") {
            Input(tag);
        }
    }

private:
    void Input(std::string_view tag) {
        const std::string name = AttributeOf(tag, "name").value_or("");
        const std::string value = AttributeOf(tag, "value").value_or("");
        const std::string type = AttributeOf(tag, "type").value_or("text");
        if (type == "radio" || type == "checkbox") {
            if (Find(name) == nullptr) Add({name, "", FieldKind::kChoice});
            Choose(*Find(name), value, tag.find(" checked") != std::string_view::npos);
        } else {
            Add({name, value, type == "hidden" ? FieldKind::kHidden : FieldKind::kText});
        }
    }
    void Option(const std::string& value, std::string_view tag) {
        if (!form_.fields.empty())
            Choose(form_.fields.back(), value, tag.find(" selected") != std::string_view::npos);
    }
    static void Choose(FormField& field, const std::string& value, bool taken) {
        if (field.value.empty() || (taken && !value.empty())) field.value = value;
    }
    FormField* Find(std::string_view name) {
        const auto it = std::ranges::find(form_.fields, name, &FormField::name);
        return it == form_.fields.end() ? nullptr : &*it;
    }
    void Add(FormField field) {
        if (!field.name.empty() && Find(field.name) == nullptr)
            form_.fields.push_back(std::move(field));
    }

    PageForm& form_;
};

PageForm ReadPageForm(std::string_view tag, std::string_view inside) {
    PageForm form{.action = AttributeOf(tag, "action").value_or(""), .fields = {}};
    FormReading reading(form);
    for (auto from = inside.find('<'); from != std::string_view::npos;
         from = inside.find('<', from + 1)) {
        const auto to = inside.find('>', from);
        if (to == std::string_view::npos) break;
        reading.Tag(inside.substr(from + 1, to - from - 1), inside.substr(to + 1));
    }
    return form;
}

}  // namespace

web::Fields PageForm::FilledWith(std::string_view words) const {
    web::Fields filled;
    for (const FormField& field : fields) {
        const bool empty = field.kind == FieldKind::kText && field.value.empty();
        filled.Add(field.name, empty ? std::string(words) : field.value);
    }
    return filled;
}

web::Fields PageForm::OverwrittenWith(std::string_view words) const {
    web::Fields filled;
    for (const FormField& field : fields)
        filled.Add(field.name, field.kind == FieldKind::kText ? std::string(words) : field.value);
    return filled;
}

std::vector<PageForm> PostedForms(std::string_view page) {
    std::vector<PageForm> forms;
    for (auto from = page.find("<form"); from != std::string_view::npos;
         from = page.find("<form", from + 1)) {
        const auto open = page.find('>', from);
        const auto close = page.find("</form", open);
        if (close == std::string_view::npos) break;
        const std::string_view tag = page.substr(from, open - from);
        if (AttributeOf(tag, "method") != "post") continue;
        forms.push_back(ReadPageForm(tag, page.substr(open + 1, close - open - 1)));
    }
    return forms;
}

}  // namespace alongside::test
