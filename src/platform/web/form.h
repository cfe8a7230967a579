// Reading the typed values of a form, and collecting everything that is wrong with it.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/date.h"
#include "platform/base/id.h"
#include "platform/base/names.h"
#include "platform/base/result.h"
#include "platform/web/fields.h"
#include "platform/web/request.h"

namespace alongside::web {

/// Whether a text may have line breaks.
enum class Lines { kMany, kOne };

/// What a text field takes. `label` begins its messages ("Reason must be…"); without one the name
/// of the field does. `required` is the message when it is left empty; without one it may be.
struct TextRules {
    std::size_t max = 1'000;  ///< In characters.
    std::string_view required = {};
    std::string_view label = {};
    Lines lines = Lines::kMany;
};

/// What a date, a choice or an id takes; as `TextRules`.
struct FieldRules {
    std::string_view required = {};
    std::string_view label = {};
};

/// What a whole number takes; as `TextRules`.
struct IntRules {
    long long min = std::numeric_limits<long long>::min();
    long long max = std::numeric_limits<long long>::max();
    std::string_view required = {};
    std::string_view label = {};
};

/// Reads fields by name. Each reader returns the value, or nothing (text: "") when it is absent or
/// wrong; what is wrong is added to `faults()`, in the order of reading. What was typed stays
/// available by `Kept`, to show the form again.
///
///     FormReader form(request);
///     const auto reason = form.Text("reason", {.max = 2000, .required = "Enter a reason"});
///     const auto day = form.DateFields("rated_on", {.required = "Enter the date of the rating"});
///     if (!form.faults().empty()) return form.Refusal();
class FormReader {
public:
    /// The request's form must have been read (`ReadForm`), and outlive the reader.
    explicit FormReader(const Request& request) : fields_(request.form.fields) {}
    explicit FormReader(const Fields& fields) : fields_(fields) {}

    /// Trimmed, with `\r\n` as `\n`, free of other control characters.
    std::string Text(std::string_view name, const TextRules& rules = {});
    /// A day from `name-day`, `name-month` and `name-year`: "9" or "09", "1", "Jan" or "January",
    /// and a year of four digits. A fault names the one of the three to go to.
    std::optional<Date> DateFields(std::string_view name, const FieldRules& rules = {});
    /// A time of day as minutes since midnight: "9:30", "9.30am", "930", "2 pm", "14:30", "noon",
    /// "midnight".
    std::optional<std::chrono::minutes> TimeOfDay(
        std::string_view name, const FieldRules& rules = {}
    );
    /// A whole number, in digits.
    std::optional<long long> Int(std::string_view name, const IntRules& rules = {});
    /// Whether a single checkbox is ticked: whether its name was sent at all.
    bool Checkbox(std::string_view name) const;
    /// One of an enum's names: radio buttons, a select.
    template <NamedEnum E>
    std::optional<E> Choice(std::string_view name, const FieldRules& rules = {}) {
        const std::string_view typed = Kept(name);
        if (IsMissing(name, typed, rules.required)) return std::nullopt;
        const auto value = EnumNamed<E>(typed);
        if (!value) RejectOther(name, rules);
        return value;
    }
    /// Any number of an enum's names: a group of checkboxes.
    template <NamedEnum E>
    std::vector<E> Choices(std::string_view name, const FieldRules& rules = {}) {
        std::vector<E> values;
        for (const std::string_view typed : fields_.All(name)) {
            const auto value = EnumNamed<E>(typed);
            if (!value) {
                RejectOther(name, rules);
                return {};
            }
            values.push_back(*value);
        }
        if (values.empty()) IsMissing(name, {}, rules.required);
        return values;
    }
    /// The id of something chosen from a list; whether it exists is for the use case to say.
    template <class AnyId>
    std::optional<AnyId> Chosen(std::string_view name, const FieldRules& rules = {}) {
        const std::string_view typed = Kept(name);
        if (IsMissing(name, typed, rules.required)) return std::nullopt;
        if (IsIdText(typed)) return AnyId(std::string(typed));
        RejectOther(name, rules);
        return std::nullopt;
    }

    /// Adds a fault that the page found itself.
    void Reject(std::string_view name, std::string message);
    /// Says of a choice that it is none of those that were offered.
    void RejectOther(std::string_view name, const FieldRules& rules);
    /// What was typed, as it came, or "".
    std::string_view Kept(std::string_view name) const { return fields_.Get(name); }
    const std::vector<FieldFault>& faults() const { return faults_; }
    /// All faults as the `kInvalid` that a handler returns.
    Error Refusal() const;

private:
    bool IsMissing(std::string_view name, std::string_view typed, std::string_view required);

    const Fields& fields_;
    std::vector<FieldFault> faults_;
};

/// The message for the field `name`, or for one of the three of a date of that name; or "".
std::string_view MessageFor(const std::vector<FieldFault>& faults, std::string_view name);

}  // namespace alongside::web
