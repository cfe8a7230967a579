// The list of legal statuses.
// SPDX-License-Identifier: MIT
#include "care/admissions/legal_status.h"

#include <algorithm>

namespace alongside::admissions {
namespace {

constexpr LegalStatus kStatuses[] = {
    {"01", "Informal"},
    {"02", "Detained under section 2"},
    {"03", "Detained under section 3"},
    {"04", "Detained under section 4"},
    {"05", "Detained under section 5(2)"},
    {"06", "Detained under section 5(4)"},
    {"07", "Detained under section 35"},
    {"08", "Detained under section 36"},
    {"09", "Detained under section 37 with section 41 restrictions"},
    {"10", "Detained under section 37"},
    {"12", "Detained under section 38"},
    {"13", "Detained under section 44"},
    {"14", "Detained under section 46"},
    {"15", "Detained under section 47 with section 49 restrictions"},
    {"16", "Detained under section 47"},
    {"17", "Detained under section 48 with section 49 restrictions"},
    {"18", "Detained under section 48"},
    {"19", "Detained under section 135"},
    {"20", "Detained under section 136"},
    {"31", "Detained under the Criminal Procedure (Insanity) Act 1964, as amended in 1991"},
    {"32", "Detained under another Act"},
    {"35", "Under guardianship by section 7"},
    {"36", "Under guardianship by section 37"},
    {"37", "Detained under section 45A, limited direction in force"},
    {"38", "Detained under section 45A, limitation direction ended"},
    {"98", "Not applicable"},
    {"99", "Not known"},
};

}  // namespace

std::span<const LegalStatus> LegalStatuses() {
    return kStatuses;
}

bool IsLegalStatus(std::string_view code) {
    return std::ranges::find(kStatuses, code, &LegalStatus::code) != std::ranges::end(kStatuses);
}

std::string_view LegalStatusInWords(std::string_view code) {
    const auto found = std::ranges::find(kStatuses, code, &LegalStatus::code);
    return found == std::ranges::end(kStatuses) ? code : found->words;
}

}  // namespace alongside::admissions
