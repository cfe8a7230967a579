// A post of the service and whoever holds it, and the rules for both.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "care/workforce/ids.h"
#include "care/workforce/workforce_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::workforce {

/// The first day there is: a post whose opening is not known has always been open.
inline constexpr Date kAlways =
    std::chrono::sys_days(std::chrono::year(1000) / std::chrono::January / 1);

/// A post as it is held: what was last said of it.
struct Post {
    PostId id;
    int version = 1;
    PostRecorded details;  ///< Without a reason.
    bool operator==(const Post&) const = default;
};

/// The days on which the post exists.
Period OpenDays(const PostRecorded& details);

/// Whether `text` is a whole-time equivalent: a decimal above 0 and at most 1.5, of at most three
/// places, such as `0.6`.
bool IsFte(std::string_view text);

/// What is wrong with a post, field by field; nothing when it can be recorded. Field names are
/// those of the event.
std::vector<FieldFault> CheckPost(const PostRecorded& details);

/// Changes a post, or says why not: the details must hold and the correction needs a reason.
Result<PostRecorded> DecidePostAmendment(PostRecorded details, std::string reason);

/// Closes a post from a day on, which may lie ahead. Practice rule WORK-2: a post is closed once.
Result<PostRecorded> DecideClosing(const Post& post, Date closed_on, std::string reason);

}  // namespace alongside::workforce
