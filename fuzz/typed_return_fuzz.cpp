// Whatever somebody sends as a typed return is read or refused, checked, and written down again.
// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "care/returns/check_return.h"
#include "care/returns/return_json.h"
#include "care/returns/return_text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace alongside::returns;
    const auto typed = ReadTypedReturn({reinterpret_cast<const char*>(data), size});
    if (!typed) return 0;
    const auto findings = CheckReturn(*typed);
    FindingsText(findings);
    FindingsJson(findings);
    return 0;
}
