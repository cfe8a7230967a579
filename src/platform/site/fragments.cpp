// Finds and forgets fragments.
// SPDX-License-Identifier: MIT
#include "platform/site/fragments.h"

#include <chrono>

#include "platform/journal/record_version.h"

namespace alongside::site {
namespace {

constexpr std::size_t kMost = 128;  // Some 50 KB each.
constexpr std::chrono::seconds kLongest(10);

}  // namespace

std::optional<Fragments::State> Fragments::StateOf(const identity::View& look) {
    const auto record = journal::RecordVersion(look.tables);
    if (!record) return std::nullopt;
    return State{*record, look.today, look.now};
}

Fragment Fragments::Find(const std::string& key, const State& state) {
    const std::lock_guard lock(guard_);
    const auto it = kept_.find(key);
    if (it == kept_.end()) return nullptr;
    const State& from = it->second.from;
    const bool same = from.record == state.record && from.today == state.today &&
                      state.now >= from.now && state.now - from.now < kLongest;
    return same ? it->second.fragment : nullptr;
}

void Fragments::Keep(std::string key, const State& state, Fragment fragment) {
    const std::lock_guard lock(guard_);
    if (kept_.size() >= kMost && !kept_.contains(key)) kept_.clear();
    kept_.insert_or_assign(std::move(key), Kept{state, std::move(fragment)});
}

}  // namespace alongside::site
