// Legal status in hospital, in the codes and words of the NHS Data Dictionary.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace alongside::admissions {

struct LegalStatus {
    std::string_view code;   ///< Two digits, as stored.
    std::string_view words;  ///< As a page shows it.
};

/// Every code, in the order of the code.
/// Source: NHS Data Dictionary, "Mental Health Act Legal Status Classification Code":
/// https://www.datadictionary.nhs.uk/attributes/mental_health_act_legal_status_classification_code.html
std::span<const LegalStatus> LegalStatuses();

bool IsLegalStatus(std::string_view code);
/// The words of a code; the code itself when it is none of ours, as in an old import.
std::string_view LegalStatusInWords(std::string_view code);

}  // namespace alongside::admissions
