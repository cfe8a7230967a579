// A field for files, which may also be dropped onto it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/form_group.h"
#include "platform/html/nhsuk/messages.h"

namespace alongside::nhsuk {

/// The form around it must be `multipart/form-data`. Texts that are empty are upstream's.
struct FileUpload {
    Label label = {};
    Hint hint = {};
    std::optional<ErrorMessage> error_message = std::nullopt;
    std::string id = {};  ///< Empty for the name.
    std::string name = {};
    std::string described_by = {};
    bool multiple = false;
    bool disabled = false;
    /// Instead of the class that makes the button secondary.
    std::optional<std::vector<std::string>> choose_files_button_class_list = std::nullopt;
    std::string choose_files_button_text = {};
    std::string drop_instruction_text = {};
    std::string no_file_chosen_text = {};
    PluralText multiple_files_chosen_text = {};
    std::string entered_drop_zone_text = {};
    std::string left_drop_zone_text = {};
    FormGroup form_group = {};
    std::string classes = {};
    Attributes attributes = {};  ///< Such as `accept`.

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
