// The tasks of a longer piece of work, each with how far it is.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/tag.h"

namespace alongside::nhsuk {

struct TaskListHeading {
    std::string text = {};
    Html html = {};
    std::string visually_hidden_text = {};
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    bool empty() const { return text.empty() && html.empty(); }
};

/// A tag, or words.
struct TaskListStatus {
    std::optional<Tag> tag = std::nullopt;
    std::string text = {};
    Html html = {};
    std::string classes = {};
};

/// Without a heading it is left out but keeps its number, so that the ids of the others stay.
struct TaskListItem {
    TaskListHeading heading = {};
    Phrase hint = {};
    TaskListStatus status = {};
    Url href = {};  ///< None while the task cannot be started.
    std::string classes = {};
};

struct TaskList {
    std::vector<TaskListItem> items = {};
    std::string id_prefix = "task-list";  ///< Of the ids of hints and statuses.
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
