// The page of everything that was changed in somebody's record.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "platform/base/instant.h"
#include "platform/html/html.h"
#include "platform/html/url.h"

namespace alongside::overview {

struct HistoryEntry {
    std::string words;
    std::string who;
    Instant recorded;
    std::string more = {};  ///< In smaller type below, e.g. that something was removed here.
    struct Act {
        std::string text;
        html::Url href;
        std::string about = {};  ///< Said after the text, so that links tell apart.
    };
    std::optional<Act> act = {};  ///< What the reader may do about it.
};

struct HistoryView {
    html::Url page;  ///< Of the history itself.
    std::string name;
    std::vector<HistoryEntry> entries;  ///< Of this page, the latest first.
    std::size_t number = 1;             ///< Of this page, from 1.
    std::size_t pages = 1;
};

html::Html HistoryPage(const HistoryView& view);

}  // namespace alongside::overview
