// The pages of actions: those of a person, one of them, and those of an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/actions/action.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/url.h"

namespace alongside::actions {

/// An action as a list shows it.
struct ShownAction {
    Action action;
    std::string owner;  ///< Who does it; empty when nobody is named.
    html::Url page;
};

struct ActionsView {
    std::string name;  ///< Whose they are.
    Date today;
    std::vector<ShownAction> open;      ///< The longest overdue first.
    std::vector<ShownAction> finished;  ///< The latest first.
    html::Url raise;                    ///< Empty when the reader may not.
};
html::Html Actions(const ActionsView& view);

/// A note with the name of who wrote it.
struct NoteLine {
    std::string note;
    std::string who;
    Instant written_at;
};
/// An entry of the history.
struct HistoryLine {
    std::string words;
    std::string who;
    Instant recorded;
};
/// Whether the reader is offered what may be done.
enum class Offered { kNo, kYes };

struct ActionView {
    std::string name;
    Date today;
    ShownAction shown;
    std::vector<NoteLine> notes;  ///< The latest first; so is the history.
    std::vector<HistoryLine> history;
    html::Url source;  ///< The review that recommended it; empty for none.
    Offered record = Offered::kNo;
    Offered correct = Offered::kNo;
};
html::Html ActionPage(const ActionView& view);

/// Which of an area's open actions are shown: an absent part shows all.
enum class OnlyOf { kMine };
constexpr std::array<std::string_view, 1> NamesOf(OnlyOf) {
    return {"mine"};
}
enum class OnlyDue { kOverdue, kWeek };
constexpr std::array<std::string_view, 2> NamesOf(OnlyDue) {
    return {"overdue", "week"};
}
struct OpenActionsQuery {
    std::optional<OnlyOf> whose = {};
    std::optional<OnlyDue> due = {};
};

/// An action with whose it is.
struct OpenActionLine {
    std::string person;
    html::Url person_page;
    ShownAction shown;
};

struct OpenActionsView {
    OpenActionsQuery query;
    Date today;
    std::vector<OpenActionLine> lines;  ///< Of this page, the longest overdue first.
    html::Url next;                     ///< The page after; empty on the last.
    /// Whether it is known which post the reader holds: without, nothing is theirs.
    enum class Reader { kHoldsPost, kHoldsNone } reader = Reader::kHoldsPost;
};
html::Html OpenActions(const OpenActionsView& view);
html::Url AddressOf(const OpenActionsQuery& query);

}  // namespace alongside::actions
