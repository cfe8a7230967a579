// What happened in the demonstration area that no row of its bundle tells.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <string_view>
#include <vector>

#include "demo/demo_story.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::app {

// Who does it: by the e-mail of an account of the demonstration.
inline constexpr std::string_view kLeader = "leader@demo.example";
inline constexpr std::string_view kKeyworker = "keyworker@demo.example";
inline constexpr std::string_view kAdministrator = "admin@demo.example";
inline constexpr std::string_view kNobodyYet;  ///< The demonstration itself, with every permission.

/// Something that was done at a moment: by an account with what its role may do, in a transaction
/// of its own.
struct Scene {
    Instant at;
    std::string_view by;
    std::function<Result<Done>(const identity::Work&)> act;
};

/// A moment on a day, UK winter or summer time alike: scenes need no more than their order.
inline Instant At(Date day, int hour, int minute = 0) {
    return StartOf(day) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

/// What a use case gives when nobody needs to know it.
template <class T>
Result<Done> Just(const Result<T>& result) {
    if (!result) return result.error();
    return Done{};
}

// Each refers to the story it belongs to, by which it knows people and posts.
/// Who is on call, crisis sheets, and what happened at night.
std::vector<Scene> NightScenes(const DemoStory& story);
/// The meetings about the register.
std::vector<Scene> MeetingScenes(const DemoStory& story);
/// Safeguarding: who looks after concerns, two of them, and what local authorities do.
std::vector<Scene> SafetyScenes(const DemoStory& story);
/// Consent, and the people around a young person.
std::vector<Scene> CircleScenes(const DemoStory& story);
/// Early signals, the questions about risk, and referrals in every state.
std::vector<Scene> ArrivalScenes(const DemoStory& story);

/// Reviews of EHC plans.
std::vector<Scene> SchoolScenes(const DemoStory& story);

}  // namespace alongside::app
