// A field of several lines that says how much may still be written.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "platform/html/nhsuk/form_group.h"
#include "platform/html/nhsuk/messages.h"

namespace alongside::nhsuk {

/// What is counted. `kCharacters` counts what people see as one, so that an emoji is one;
/// `kLength` counts UTF-16 units as `maxlength` does. The default follows the limit that is set.
enum class CountType { kDefault, kCharacters, kLength, kWords };

struct CountMessage {
    std::string classes = {};
};

/// Without script the limit is said below the field; the server still has to check it.
struct CharacterCount {
    Label label = {};
    Hint hint = {};
    std::optional<ErrorMessage> error_message = std::nullopt;
    std::string id = {};  ///< Empty for the name.
    std::string name = {};
    std::string value = {};
    int rows = 5;
    int maxlength = 0;  ///< The limit; 0 for none here.
    int maxwords = 0;   ///< The limit in words, instead of `maxlength`.
    int threshold = 0;  ///< Percent of the limit after which the count shows; 0 for always.
    CountType count_type = CountType::kDefault;
    CountMessage count_message = {};
    std::string textarea_description_text = {};  ///< `%{count}` becomes the limit.
    PluralText characters_under_limit_text = {};
    std::string characters_at_limit_text = {};
    PluralText characters_over_limit_text = {};
    PluralText words_under_limit_text = {};
    std::string words_at_limit_text = {};
    PluralText words_over_limit_text = {};
    std::string autocomplete = {};
    std::optional<bool> spellcheck = std::nullopt;
    bool disabled = false;
    FormGroup form_group = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
