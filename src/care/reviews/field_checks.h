// Tidies what was typed about a review, and collects what is wrong with it.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/base/date.h"
#include "platform/base/result.h"
#include "platform/base/text.h"

namespace alongside::reviews {

/// Every text of a review may have as many characters.
inline constexpr std::size_t kLongestText = 10'000;

class FieldChecks {
public:
    /// Takes away white space around the text. `field` is its name, `called` begins what is said.
    void Tidy(std::string& text, std::string_view field, std::string_view called) {
        text = std::string(Trim(text));
        if (!IsValidUtf8(text) || HasControlCharacters(text))
            Add(field, std::string(called) + " holds characters that cannot be kept");
        else if (CountCharacters(text) > kLongestText)
            Add(field, std::string(called) + " must be 10,000 characters or fewer");
    }
    /// The same; a text that is empty then is none.
    void Tidy(std::optional<std::string>& text, std::string_view field, std::string_view called) {
        if (!text) return;
        Tidy(*text, field, called);
        if (text->empty()) text.reset();
    }
    /// The same for one that has to be there.
    void Require(
        std::string& text, std::string_view field, std::string_view called, std::string_view missing
    ) {
        Tidy(text, field, called);
        if (text.empty()) Add(field, std::string(missing));
    }
    void NotAfter(
        const std::optional<Date>& day, Date last, std::string_view field, std::string_view message
    ) {
        if (day && *day > last) Add(field, std::string(message));
    }
    void NotBefore(
        const std::optional<Date>& day,
        const std::optional<Date>& first,
        std::string_view field,
        std::string_view message
    ) {
        if (day && first && *day < *first) Add(field, std::string(message));
    }
    void Add(std::string_view field, std::string message) {
        faults_.push_back({std::string(field), std::move(message)});
    }

    bool fine() const { return faults_.empty(); }
    Error Refusal() { return {Fault::kInvalid, "There is a problem", {}, std::move(faults_)}; }

private:
    std::vector<FieldFault> faults_;
};

/// The event when nothing is wrong with it, or everything that is.
template <class E>
Result<E> UnlessFaulty(E event, FieldChecks& checks) {
    if (!checks.fine()) return checks.Refusal();
    return event;
}

}  // namespace alongside::reviews
