// What other modules may name of keyworking.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::keyworking {

using EpisodeId = Id<struct EpisodeTag>;
using AllocationId = Id<struct AllocationTag>;

enum class EpisodeKind { kKeyworking, kPreventativeConsultation };
constexpr std::array<std::string_view, 2> NamesOf(EpisodeKind) {
    return {"keyworking", "preventative-consultation"};
}

enum class CloseReason { kSteppedBack, kMovedArea, kAgedOut, kDeclined, kDied, kOther };
constexpr std::array<std::string_view, 6> NamesOf(CloseReason) {
    return {"stepped-back", "moved-area", "aged-out", "declined", "died", "other"};
}

enum class AllocationRole { kLead, kDeputy, kSupport };
constexpr std::array<std::string_view, 3> NamesOf(AllocationRole) {
    return {"lead", "deputy", "support"};
}

}  // namespace alongside::keyworking
