// The page of one form about one record: what it does, to whom, what is wrong, fields, button.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/base/instant.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/patterns/ask.h"
#include "platform/html/patterns/form.h"

namespace alongside::patterns {

/// What every form of a record has, however it is filled: made by the handler for the view.
struct FormFrame {
    std::string about = {};  ///< Whose record it is; above the title.
    Url action = {};
    Url back = {};  ///< The record: where "Cancel" leads.
    std::vector<std::pair<std::string, std::string>> hidden = {};
    FormState state = {};
    std::optional<Instant> kept =
        std::nullopt;  ///< When what it shows was kept without being sent.
    Url fresh = {};    ///< Where it is shown without that.
};

struct RecordForm {
    const FormFrame& frame;
    std::string title = {};
    Html intro = {};
    Html fields = {};
    std::string button = "Save";
    nhsuk::ButtonVariant variant = nhsuk::ButtonVariant::kDefault;

    void Render(Writer& to) const;
};

/// What every withdrawal asks. `required` is said when nothing is answered.
constexpr ask::Words WhyWithdrawn(std::string_view required) {
    return {
        .name = "reason",
        .label = "Why was this never so?",
        .hint = "For example, it was recorded about the wrong person",
        .required = required,
        .called = "The reason"};
}

/// The form that takes back something that was recorded but never happened. It asks for a reason
/// and says what becomes of it.
struct WithdrawalForm {
    const FormFrame& frame;
    const ask::Words& reason;  ///< Of `WhyWithdrawn`.
    std::string title = {};
    std::string recorded = {};     ///< What was recorded, in words.
    std::string consequence = {};  ///< What happens to the rest of the record; may be empty.
    std::string button = "Withdraw";

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns
