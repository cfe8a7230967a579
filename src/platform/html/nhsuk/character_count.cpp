// Renders the counted field: a textarea, and below it the words of its limit.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/character_count.h"

#include <array>

#include "platform/html/nhsuk/textarea.h"

namespace alongside::nhsuk {

namespace {

constexpr PluralNames kCharactersUnder = {
    "data-i18n.characters-under-limit.zero",
    "data-i18n.characters-under-limit.one",
    "data-i18n.characters-under-limit.two",
    "data-i18n.characters-under-limit.few",
    "data-i18n.characters-under-limit.many",
    "data-i18n.characters-under-limit.other"};
constexpr PluralNames kCharactersOver = {
    "data-i18n.characters-over-limit.zero",
    "data-i18n.characters-over-limit.one",
    "data-i18n.characters-over-limit.two",
    "data-i18n.characters-over-limit.few",
    "data-i18n.characters-over-limit.many",
    "data-i18n.characters-over-limit.other"};
constexpr PluralNames kWordsUnder = {
    "data-i18n.words-under-limit.zero",
    "data-i18n.words-under-limit.one",
    "data-i18n.words-under-limit.two",
    "data-i18n.words-under-limit.few",
    "data-i18n.words-under-limit.many",
    "data-i18n.words-under-limit.other"};
constexpr PluralNames kWordsOver = {
    "data-i18n.words-over-limit.zero",
    "data-i18n.words-over-limit.one",
    "data-i18n.words-over-limit.two",
    "data-i18n.words-over-limit.few",
    "data-i18n.words-over-limit.many",
    "data-i18n.words-over-limit.other"};

std::string_view TypeOf(const CharacterCount& field) {
    constexpr std::array<std::string_view, 4> kWords = {"", "characters", "length", "words"};
    if (field.count_type == CountType::kDefault && field.maxwords != 0) return "words";
    return kWords[static_cast<std::size_t>(field.count_type)];
}

int LimitOf(const CharacterCount& field) {
    return field.maxwords != 0 ? field.maxwords : field.maxlength;
}

// Empty without a limit: the script may yet set one.
std::string Description(const CharacterCount& field) {
    if (LimitOf(field) == 0) return {};
    std::string text = field.textarea_description_text;
    if (text.empty()) {
        text = "You can enter up to %{count} ";
        text.append(TypeOf(field) == "words" ? "words" : "characters");
    }
    constexpr std::string_view kPlace = "%{count}";
    const std::string limit = std::to_string(LimitOf(field));
    for (auto at = text.find(kPlace); at != std::string::npos; at = text.find(kPlace, at)) {
        text.replace(at, kPlace.size(), limit);
    }
    return text;
}

Hint Message(const CharacterCount& field, const std::string& id) {
    Hint message = {
        .text = Description(field),
        .id = id,
        .classes = Joined("nhsuk-character-count__message", field.count_message.classes),
    };
    if (message.text.empty()) message.attributes = {{"hidden"}};
    return message;
}

Attributes GroupAttributes(const CharacterCount& field) {
    Attributes made = {{"data-module", "nhsuk-character-count"}};
    const auto add_number = [&](html::AttributeName name, int number) {
        if (number != 0) made.push_back({name, std::to_string(number)});
    };
    add_number("data-maxlength", field.maxlength);
    add_number("data-maxwords", field.maxwords);
    add_number("data-threshold", field.threshold);
    AddMessage(made, "data-count-type", std::string(TypeOf(field)));
    if (LimitOf(field) == 0) {
        AddMessage(made, "data-i18n.textarea-description.other", field.textarea_description_text);
    }
    AddMessage(made, kCharactersUnder, field.characters_under_limit_text);
    AddMessage(made, "data-i18n.characters-at-limit", field.characters_at_limit_text);
    AddMessage(made, kCharactersOver, field.characters_over_limit_text);
    AddMessage(made, kWordsUnder, field.words_under_limit_text);
    AddMessage(made, "data-i18n.words-at-limit", field.words_at_limit_text);
    AddMessage(made, kWordsOver, field.words_over_limit_text);
    made.insert(made.end(), field.form_group.attributes.begin(), field.form_group.attributes.end());
    return made;
}

}  // namespace

void CharacterCount::Render(Writer& to) const {
    const std::string& field_id = id.empty() ? name : id;
    const std::string message_id = field_id + "-info";
    to << Textarea{
        .label = label,
        .hint = hint,
        .error_message = error_message,
        .id = field_id,
        .name = name,
        .value = value,
        .rows = rows,
        .described_by = message_id,
        .autocomplete = autocomplete,
        .spellcheck = spellcheck,
        .disabled = disabled,
        .form_group =
            {
                .before_input = form_group.before_input,
                .after_input = {.html = All(Message(*this, message_id), form_group.after_input)},
                .classes = Joined(form_group.classes, "nhsuk-character-count"),
                .attributes = GroupAttributes(*this),
            },
        .classes = Joined("nhsuk-js-character-count", classes),
        .attributes = attributes,
    };
}

}  // namespace alongside::nhsuk
