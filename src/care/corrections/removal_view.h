// The pages of removing an entry that is about somebody else.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/corrections/removal.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::corrections {

/// An entry in words: what it says, and who recorded it.
struct EntryWords {
    std::string words;
    std::string who;
    Instant recorded;
};

/// A request with everybody's name.
struct RemovalView {
    Removal removal;
    std::vector<EntryWords> lines;  ///< What would go, the entry asked about first; may be gone.
    std::string asked_by;
    std::string settled_by = {};
    enum class Reader { kAsked, kMayDecide } reader = Reader::kMayDecide;
    html::Url page;
};

/// Asks for a reason, and says what will happen.
html::Html AskingForm(const patterns::FormFrame& frame, const std::vector<EntryWords>& lines);
/// The request: to agree, to decline or to take back, or what became of it.
html::Html RemovalPage(const patterns::FormFrame& frame, const RemovalView& view);
html::Html DecliningForm(const patterns::FormFrame& frame, const RemovalView& view);
html::Html WithdrawingForm(const patterns::FormFrame& frame, const RemovalView& view);

/// A request in the list of an area.
struct WaitingRemoval {
    std::string name;  ///< Of the person in whose record the entry is.
    html::Url page;
    std::string asked_by;
    Instant asked_at;
};
struct WaitingView {
    std::vector<WaitingRemoval> removals;  ///< The oldest first.
    html::Url next;                        ///< The next page; empty on the last.
};
html::Html WaitingPage(const WaitingView& view);

}  // namespace alongside::corrections
