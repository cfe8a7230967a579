// HTML in one form, so that two ways to write the same document compare equal.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::html {

/// One line for each tag and text. Attributes are sorted, entities decoded, white space collapsed;
/// it is dropped where a browser shows none: beside tags of blocks and controls, and, when it holds
/// a line break, just inside an inline tag. A plain space inside an inline tag is kept, as is all
/// white space of a textarea.
std::string NormalHtml(std::string_view html);

/// A tag in the order of the document; `</p>` has the name `/p`.
struct Tag {
    std::string name;
    std::map<std::string, std::string> attributes;  // Decoded.
};
/// The tags alone, without what stands between them.
std::vector<Tag> TagsOf(std::string_view html);

}  // namespace alongside::html
