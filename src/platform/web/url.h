// Percent-encoding, form-encoding and request targets, read strictly.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "platform/base/result.h"
#include "platform/web/fields.h"

namespace alongside::web {

/// Whether `+` stands for a space: in forms and queries, not in paths.
enum class Plus { kIsSpace, kIsPlus };

/// The text that `encoded` stands for. Nothing when an escape is malformed, or when the result
/// holds NUL or is not UTF-8.
std::optional<std::string> PercentDecode(std::string_view encoded, Plus plus);
/// `text` with everything but letters, digits and `-._~` escaped: fit for a path segment or a value
/// in a query.
std::string PercentEncode(std::string_view text);

/// `application/x-www-form-urlencoded`, as a query or a body. Repeated names are kept in order.
/// `kInvalid` for anything that does not decode, or more than `max_fields`.
Result<Fields> ParseUrlEncoded(std::string_view text, std::size_t max_fields);

/// A request target taken apart.
struct Target {
    std::string path;            ///< Decoded; starts with `/` and has no `.` or `..` segment.
    std::string_view query;      ///< Still encoded, without the `?`; points into what was parsed.
    std::string_view authority;  ///< Of an absolute-form target (`http://host/path`), else "".
};

/// Nothing when the target is not one of origin form or absolute form, does not decode, holds a
/// control character, an escaped `/` or `\`, or climbs with `..`.
std::optional<Target> ParseTarget(std::string_view target);

}  // namespace alongside::web
