// multipart/form-data: forms that carry files.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "platform/base/result.h"
#include "platform/web/request.h"

namespace alongside::web {

/// Reads a body by the boundary in its Content-Type. `kInvalid` when it is malformed, cut short,
/// has more than `max_parts` parts, or a text field is not UTF-8 or holds NUL. The bytes of a file
/// are not looked at. A file control left empty gives no file.
Result<Form> ParseMultipart(
    std::string_view body, std::string_view content_type, std::size_t max_parts
);

}  // namespace alongside::web
