// Reads the options that many components share.
// SPDX-License-Identifier: MIT
#include "contract/nhsuk/options.h"

#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "support/trusted_html.h"

namespace alongside::nhsuk::fixtures {
namespace {

Markup ElementOf(const Json& options) {
    const std::string name = TextOf(options, "element");
    if (name == "p") return "p";
    if (name == "h2") return "h2";
    if (!name.empty() && name != "span") throw std::runtime_error("unknown element " + name);
    return "span";
}

// A label or legend: `heading` may be text, an object or `true`, and `isPageHeading` overrides it.
template <class Field>
Field FieldNameOf(const Json& options) {
    Field field;
    field.text = TextOf(options, "text");
    field.html = HtmlOf(options, "html");
    field.visually_hidden_text = TextOf(options, "visuallyHiddenText");
    field.caption = CaptionOf(ObjectOf(options, "caption"));
    field.size = SizeOf(options);
    field.id = TextOf(options, "id");
    field.classes = TextOf(options, "classes");
    field.attributes = AttributesOf(options);
    const Json heading = ObjectOf(options, "heading");
    const bool refused = !NotFalse(options, "heading") || !NotFalse(options, "isPageHeading");
    if (refused) {
        if (field.text.empty()) field.text = TextOf(heading, "text");
    } else if (IsSet(options, "heading") || IsSet(options, "isPageHeading")) {
        field.heading = FieldHeading{
            .text = TextOf(heading, "text"),
            .html = HtmlOf(heading, "html"),
            .caption = CaptionOf(ObjectOf(heading, "caption")),
            .size = SizeOf(heading),
            .level = NumberOf(heading, "level", 1),
            .id = TextOf(heading, "id"),
            .attributes = AttributesOf(heading),
        };
    }
    return field;
}

}  // namespace

std::string TextOf(const Json& options, const char* key) {
    const auto it = options.find(key);
    if (it == options.end()) return {};
    if (it->is_string()) return it->get<std::string>();
    return it->is_number() ? it->dump() : std::string();
}

Html HtmlOf(const Json& options, const char* key) {
    return html::TrustedForTest::Make(TextOf(options, key));
}

Html CallOr(const Json& options, const Html& call) {
    return call.empty() ? HtmlOf(options, "html") : call;
}

bool IsSet(const Json& options, const char* key) {
    const auto it = options.find(key);
    if (it == options.end() || it->is_null()) return false;
    if (it->is_boolean()) return it->get<bool>();
    return !it->is_string() || !it->get<std::string>().empty();
}

std::optional<bool> MaybeOf(const Json& options, const char* key) {
    const auto it = options.find(key);
    if (it == options.end() || !it->is_boolean()) return std::nullopt;
    return it->get<bool>();
}

bool NotFalse(const Json& options, const char* key) {
    return MaybeOf(options, key).value_or(true);
}

int NumberOf(const Json& options, const char* key, int usual) {
    const std::string digits = TextOf(options, key);
    return digits.empty() ? usual : std::stoi(digits);
}

Url UrlOf(const Json& options, const char* key) {
    const std::string text = TextOf(options, key);
    if (text.empty()) return {};
    auto url = Url::Parse(text);
    if (!url) throw std::runtime_error("refused address " + text);
    return *url;
}

Json ObjectOf(const Json& options, const char* key) {
    const auto it = options.find(key);
    if (it != options.end() && it->is_object()) return *it;
    if (it != options.end() && it->is_string()) return {{"text", *it}};
    return Json::object();
}

std::vector<Json> ItemsOf(const Json& options, const char* key) {
    std::vector<Json> items;
    const auto it = options.find(key);
    if (it == options.end() || !it->is_array()) return items;
    for (const Json& item : *it) {
        if (item.is_object() || item.is_array()) items.push_back(item);
        if (item.is_string()) items.push_back({{"text", item}});
    }
    return items;
}

Attributes AttributesOf(const Json& options) {
    Attributes attributes;
    const Json all = ObjectOf(options, "attributes");
    for (const auto& [name, value] : all.items()) {
        const std::string text = TextOf(all, name.c_str());
        if (name == "lang") {
            attributes.push_back({"lang", text});
        } else if (name == "tabindex") {
            attributes.push_back({"tabindex", text});
        } else if (name == "maxlength") {
            attributes.push_back({"maxlength", text});
        } else {
            throw std::runtime_error("unknown attribute " + name);
        }
    }
    return attributes;
}

Phrase PhraseOf(const Json& options) {
    return {.text = TextOf(options, "text"), .html = HtmlOf(options, "html")};
}

Size SizeOf(const Json& options) {
    constexpr std::array<std::string_view, 8> kWords = {
        "", "xxs", "xs", "s", "m", "l", "xl", "xxl"};
    return EnumOf<Size>(TextOf(options, "size"), kWords);
}

Width WidthOf(const Json& options) {
    constexpr std::array<std::string_view, 7> kWords = {
        "", "one-quarter", "one-third", "one-half", "two-thirds", "three-quarters", "full"};
    return EnumOf<Width>(TextOf(options, "width"), kWords);
}

Variant VariantOf(const Json& options) {
    return TextOf(options, "variant") == "reverse" ? Variant::kReverse : Variant::kDefault;
}

Placement PlacementOf(const Json& options) {
    constexpr std::array<std::string_view, 5> kWords = {"", "before", "start", "end", "after"};
    return EnumOf<Placement>(TextOf(options, "placement"), kWords);
}

ButtonVariant ButtonVariantOf(const std::string& word) {
    constexpr std::array<std::string_view, 7> kWords = {
        "", "brand", "login", "reverse", "secondary", "secondary-solid", "warning"};
    return EnumOf<ButtonVariant>(word, kWords);
}

IconName IconOf(const std::string& name) {
    constexpr std::array<std::string_view, 19> kWords = {
        "arrow-left",
        "arrow-right",
        "arrow-up",
        "arrow-down",
        "arrow-up-down",
        "arrow-right-circle",
        "arrow-left-circle",
        "arrow-up-circle",
        "arrow-down-circle",
        "chevron-right-circle",
        "chevron-left-circle",
        "chevron-up-circle",
        "chevron-down-circle",
        "cross",
        "tick",
        "minus",
        "plus",
        "search",
        "user"};
    return EnumOf<IconName>(name, kWords);
}

Caption CaptionOf(const Json& options) {
    return {
        .text = TextOf(options, "text"),
        .html = HtmlOf(options, "html"),
        .id = TextOf(options, "id"),
        .placement = PlacementOf(options),
        .size = SizeOf(options),
        .classes = TextOf(options, "classes"),
        .attributes = AttributesOf(options),
        .element = ElementOf(options),
    };
}

Heading HeadingOptions(const Json& options, int level) {
    return {
        .text = TextOf(options, "text"),
        .html = HtmlOf(options, "html"),
        .visually_hidden_text = TextOf(options, "visuallyHiddenText"),
        .href = UrlOf(options, "href"),
        .caption = CaptionOf(ObjectOf(options, "caption")),
        .size = SizeOf(options),
        .level = NumberOf(options, "level", level),
        .id = TextOf(options, "id"),
        .classes = TextOf(options, "classes"),
        .attributes = AttributesOf(options),
        .element = IsSet(options, "element") ? ElementOf(options) : Markup(""),
    };
}

Tag TagOf(const Json& options, const Html& call) {
    constexpr std::array<std::string_view, 12> kColours = {
        "",
        "no-colour",
        "white",
        "grey",
        "green",
        "aqua-green",
        "blue",
        "purple",
        "pink",
        "red",
        "orange",
        "yellow"};
    return {
        .text = TextOf(options, "text"),
        .html = CallOr(options, call),
        .colour = EnumOf<TagColour>(
            NotFalse(options, "colour") ? TextOf(options, "colour") : "no-colour", kColours
        ),
        .border = NotFalse(options, "border"),
        .id = TextOf(options, "id"),
        .classes = TextOf(options, "classes"),
        .attributes = AttributesOf(options),
    };
}

Label LabelOf(const Json& options) {
    auto label = FieldNameOf<Label>(options);
    label.for_id = TextOf(options, "for");
    return label;
}

Legend LegendOf(const Json& options) {
    return FieldNameOf<Legend>(options);
}

Hint HintOf(const Json& options) {
    return {
        .text = TextOf(options, "text"),
        .html = HtmlOf(options, "html"),
        .id = TextOf(options, "id"),
        .classes = TextOf(options, "classes"),
        .attributes = AttributesOf(options),
    };
}

std::optional<ErrorMessage> ErrorOf(const Json& field) {
    if (!IsSet(field, "errorMessage")) return std::nullopt;
    const Json options = ObjectOf(field, "errorMessage");
    ErrorMessage error = {
        .text = TextOf(options, "text"),
        .html = HtmlOf(options, "html"),
        .id = TextOf(options, "id"),
        .classes = TextOf(options, "classes"),
        .attributes = AttributesOf(options),
    };
    if (options.contains("visuallyHiddenText")) {
        error.visually_hidden_text = TextOf(options, "visuallyHiddenText");
    }
    return error;
}

FormGroup FormGroupOf(const Json& field) {
    const Json options = ObjectOf(field, "formGroup");
    const bool several = options.contains("beforeInputs") || options.contains("afterInputs");
    return {
        .before_input = PhraseOf(ObjectOf(options, several ? "beforeInputs" : "beforeInput")),
        .after_input = PhraseOf(ObjectOf(options, several ? "afterInputs" : "afterInput")),
        .classes = TextOf(options, "classes"),
        .attributes = AttributesOf(options),
    };
}

Affix AffixOf(const Json& o) {
    return {.text = TextOf(o, "text"), .html = HtmlOf(o, "html"), .classes = TextOf(o, "classes")};
}

InputWrapper WrapperOf(const Json& o) {
    const Json wrapper = ObjectOf(o, "inputWrapper");
    return {.classes = TextOf(wrapper, "classes"), .attributes = AttributesOf(wrapper)};
}

std::vector<Action> ActionsOf(const Json& options) {
    std::vector<Action> actions;
    auto items = ItemsOf(options, "actions");
    if (items.empty()) items = ItemsOf(ObjectOf(options, "actions"), "items");
    for (const Json& item : items) {
        actions.push_back({
            .text = TextOf(item, "text"),
            .html = HtmlOf(item, "html"),
            .href = UrlOf(item, "href"),
            .type = TextOf(item, "type"),
            .name = TextOf(item, "name"),
            .value = TextOf(item, "value"),
            .visually_hidden_text = TextOf(item, "visuallyHiddenText"),
            .id = TextOf(item, "id"),
            .classes = TextOf(item, "classes"),
            .attributes = AttributesOf(item),
        });
    }
    return actions;
}

Card CardOf(const Json& options, const Html& call) {
    constexpr std::array<std::string_view, 8> kVariants = {
        "", "feature", "primary", "secondary", "warning", "non-urgent", "urgent", "emergency"};
    const Json heading = ObjectOf(options, "heading");
    const Json description = ObjectOf(options, "description");
    const Json image = ObjectOf(options, "image");
    return {
        .heading =
            {.text = TextOf(heading, "text"),
             .html = HtmlOf(heading, "html"),
             .visually_hidden_text = TextOf(heading, "visuallyHiddenText"),
             .caption = CaptionOf(ObjectOf(heading, "caption")),
             .size = SizeOf(heading),
             .level = NumberOf(heading, "level", 2),
             .id = TextOf(heading, "id"),
             .classes = TextOf(heading, "classes"),
             .attributes = AttributesOf(heading)},
        .description =
            {.text = TextOf(description, "text"),
             .html = call.empty() ? HtmlOf(description, "html") : call,
             .classes = TextOf(description, "classes")},
        .variant = EnumOf<CardVariant>(TextOf(options, "variant"), kVariants),
        .href = UrlOf(options, "href"),
        .clickable = IsSet(options, "clickable"),
        .image =
            {.src = UrlOf(image, "src"),
             .alt = TextOf(image, "alt"),
             .html = HtmlOf(image, "html")},
        .actions = ActionsOf(options),
        .actions_classes = TextOf(ObjectOf(options, "actions"), "classes"),
        .id = TextOf(options, "id"),
        .classes = TextOf(options, "classes"),
        .attributes = AttributesOf(options),
    };
}

}  // namespace alongside::nhsuk::fixtures
