// The queue: the lists on which referrals stand.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/url.h"

namespace alongside::referrals {

/// The lists on which every referral stands, on exactly one of them.
enum class QueueList { kWaiting, kAsked, kAppealed, kSettled };
constexpr std::array<std::string_view, 4> NamesOf(QueueList) {
    return {"waiting", "asked", "appealed", "settled"};
}

/// A referral in a list.
struct ReferralLine {
    std::string name;
    html::Url page;
    std::string from;  ///< Who refers: "A school (SENCO)".
    Date received_on;
    Date due_on;
    std::string counted;
    std::string became;  ///< What was decided; empty while it is open.
};
struct QueuePart {
    QueueList list{};
    std::vector<ReferralLine> lines;
    html::Url more;  ///< The next page; none when there is none.
};
struct QueueView {
    Date today;
    std::size_t to_decide = 0;
    std::size_t overdue = 0;
    std::size_t asked = 0;
    std::size_t appealed = 0;
    std::optional<QueueList> only;
    std::vector<QueuePart> parts;
    html::Url add;  ///< Where a referral is written down; none for a reader who may not.
};
html::Html QueuePage(const QueueView& view);

}  // namespace alongside::referrals
