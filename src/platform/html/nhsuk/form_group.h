// What surrounds any field: its group, and the label, hint and error that it carries.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/html/nhsuk/error_message.h"
#include "platform/html/nhsuk/hint.h"
#include "platform/html/nhsuk/label.h"

namespace alongside::nhsuk {

struct FormGroup {
    Phrase before_input = {};
    Phrase after_input = {};
    std::string classes = {};
    Attributes attributes = {};
};

/// Opens the `div` of a field, marked as wrong if `error` is set. The caller closes it.
void OpenFormGroup(
    Writer& to,
    const FormGroup& group,
    const std::optional<ErrorMessage>& error,
    std::string_view first_class = "nhsuk-form-group"
);

/// Writes hint and error, giving each an id made of the field's; the ids join `described_by`, which
/// is returned.
std::string RenderHelp(
    Writer& to,
    std::string_view field_id,
    const Hint& hint,
    const std::optional<ErrorMessage>& error,
    std::string described_by
);

/// The label of a field: `label` with the field's id unless it names another.
Label LabelFor(std::string_view field_id, const Label& label);

}  // namespace alongside::nhsuk
