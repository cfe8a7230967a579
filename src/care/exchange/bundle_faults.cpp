// The line that a fault is printed as.
// SPDX-License-Identifier: MIT
#include "care/exchange/bundle_faults.h"

namespace alongside::exchange {

std::string InOneLine(const BundleNote& note) {
    std::string text = note.file;
    if (note.line != 0) text += ":" + std::to_string(note.line);
    text += ": ";
    if (!note.column.empty()) text += note.column + ": ";
    return text + note.message;
}

}  // namespace alongside::exchange
