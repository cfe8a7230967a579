// A form that was sent: its fields keep what was typed and say what is wrong with it.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/base/result.h"
#include "platform/html/nhsuk/checkboxes.h"
#include "platform/html/nhsuk/date_input.h"
#include "platform/html/nhsuk/error_summary.h"
#include "platform/html/nhsuk/radios.h"
#include "platform/html/nhsuk/select.h"
#include "platform/html/nhsuk/textarea.h"
#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

/// What was typed, by the name of its field, and what was wrong with it. Empty on the first visit.
/// The field faults come from `Error::fields`.
class FormState {
public:
    /// A name may have several: a group of boxes to tick.
    using Values = std::multimap<std::string, std::string, std::less<>>;

    FormState() = default;
    /// `instead` is where the first fault leads that belongs to no field, e.g. the record that is
    /// held already.
    FormState(Values values, std::vector<FieldFault> faults, Url instead = {})
        : values_(std::move(values)), faults_(std::move(faults)), instead_(std::move(instead)) {}

    /// What was typed; empty for a name unknown, the first where there are several.
    std::string_view Value(std::string_view name) const;
    /// All that was chosen, in order.
    std::vector<std::string> All(std::string_view name) const;
    /// Whether nothing was sent yet.
    bool IsFirst() const { return values_.empty(); }
    /// Whether the field was sent, if only empty.
    bool WasSent(std::string_view name) const { return values_.find(name) != values_.end(); }
    /// What was typed, or `otherwise` when the field was not sent.
    std::string ValueOr(std::string_view name, std::string_view otherwise) const {
        return std::string(WasSent(name) ? Value(name) : otherwise);
    }
    /// What is wrong with a field, or nothing.
    std::optional<nhsuk::ErrorMessage> FaultOf(std::string_view name) const;
    bool HasFaults() const { return !faults_.empty(); }
    const std::vector<FieldFault>& faults() const { return faults_; }
    const Url& instead() const { return instead_; }

private:
    Values values_;
    std::vector<FieldFault> faults_;
    Url instead_;
};

/// The summary of all faults, each a link to its field; writes nothing if there are none. A fault
/// of a date points at its day.
struct FaultSummary {
    const FormState& state;

    void Render(Writer& to) const;
};

/// Fields that take value and fault from the state; the options given are kept.
nhsuk::Input Filled(nhsuk::Input field, const FormState& state);
nhsuk::Textarea Filled(nhsuk::Textarea field, const FormState& state);
nhsuk::Select Filled(nhsuk::Select field, const FormState& state);
nhsuk::Radios Filled(nhsuk::Radios field, const FormState& state);
nhsuk::Checkboxes Filled(nhsuk::Checkboxes field, const FormState& state);
/// A date named `id`: three fields `id-day`, `id-month` and `id-year`.
nhsuk::DateInput Filled(nhsuk::DateInput field, const FormState& state);

/// A POST form with its hidden fields and content.
struct Form {
    Url action = {};
    std::vector<std::pair<std::string, std::string>> hidden = {};  ///< CSRF token, version, key.
    Html content = {};
    enum class Encoding { kFields, kWithFiles } encoding = Encoding::kFields;
    /// Whether what is typed is kept while it is typed, where scripts run.
    enum class Drafts { kNone, kKept } drafts = Drafts::kNone;

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns
