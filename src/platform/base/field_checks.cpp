// Words the faults of texts and days alike, whichever form they stand on.
// SPDX-License-Identifier: MIT
#include "platform/base/field_checks.h"

#include "platform/base/text.h"

namespace alongside {

void FieldChecks::Tidy(
    std::string& text, std::string_view field, std::string_view called, std::size_t longest
) {
    text = std::string(Trim(text));
    if (!IsValidUtf8(text) || HasControlCharacters(text))
        Add(field, std::string(called) + " holds characters that cannot be kept");
    else if (CountCharacters(text) > longest)
        Add(field,
            std::string(called) + " must be " + WithThousands(static_cast<long long>(longest)) +
                " characters or fewer");
}

void FieldChecks::Tidy(
    std::optional<std::string>& text,
    std::string_view field,
    std::string_view called,
    std::size_t longest
) {
    if (!text) return;
    Tidy(*text, field, called, longest);
    if (text->empty()) text.reset();
}

void FieldChecks::Require(
    std::string& text,
    std::string_view field,
    std::string_view called,
    std::string_view missing,
    std::size_t longest
) {
    Tidy(text, field, called, longest);
    if (text.empty()) Add(field, std::string(missing));
}

void FieldChecks::NotAfter(
    const std::optional<Date>& day, Date last, std::string_view field, std::string_view message
) {
    if (day && *day > last) Add(field, std::string(message));
}

void FieldChecks::NotBefore(
    const std::optional<Date>& day,
    const std::optional<Date>& first,
    std::string_view field,
    std::string_view message
) {
    if (day && first && *day < *first) Add(field, std::string(message));
}

void FieldChecks::Add(std::string_view field, std::string message) {
    faults_.push_back({std::string(field), std::move(message)});
}

Error FieldChecks::Refusal() {
    return {Fault::kInvalid, "There is a problem", {}, std::exchange(faults_, {})};
}

Result<Done> CheckReason(std::string_view reason, std::string_view missing) {
    FieldChecks checks;
    if (Trim(reason).empty()) checks.Add("reason", std::string(missing));
    return UnlessFaulty(Done{}, checks);
}

}  // namespace alongside
