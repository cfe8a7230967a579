// JSON as it was typed: every number keeps its digits. For small documents from anybody.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/base/result.h"

namespace alongside::returns {

/// One JSON value.
struct JsonTree {
    enum class Kind { kNull, kBool, kNumber, kText, kList, kObject };
    Kind kind = Kind::kNull;
    /// The text, or the characters of the number as they were typed.
    std::string text = {};
    /// The members of an object in their order; of a list with empty names.
    std::vector<std::pair<std::string, JsonTree>> members = {};

    /// The member so named, or null.
    const JsonTree* Find(std::string_view name) const;
};

/// Parses one document of at most `max_bytes`, nested at most `max_depth` deep, in which no object
/// names a key twice. Anything else is `kInvalid` in words for whoever typed it.
Result<JsonTree> ParseJsonTree(std::string_view text, std::size_t max_bytes, std::size_t max_depth);

}  // namespace alongside::returns
