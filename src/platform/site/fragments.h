// Markup that many look at and that changes seldom: rendered once for each change of the record.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "platform/html/html.h"
#include "platform/identity/work.h"

namespace alongside::site {

/// A finished piece of a page, shared with whoever looks at the same.
using Fragment = std::shared_ptr<const html::Html>;

/// Keeps fragments for as long as the record stays as it was. A fragment may show the record, the
/// day, and what its key says: nothing of the reader, and no token of a form. Whoever asks for one
/// has checked that its reader may see it. Safe to use from many threads.
class Fragments {
public:
    /// What `key` names in the picture that `look` gives: as it was made before from the same
    /// record on the same day, or made now. Nothing is kept for longer than ten seconds: an erasure
    /// and a rebuild by another process change what is shown without an entry.
    template <class Make>
    Fragment Get(std::string key, const identity::View& look, const Make& make) {
        const auto state = StateOf(look);
        key += ' ';
        key += look.actor.area.value;
        if (Fragment kept = state ? Find(key, *state) : nullptr) return kept;
        auto made = std::make_shared<const html::Html>(make());
        if (state) Keep(std::move(key), *state, made);
        return made;
    }

private:
    // What a fragment is made from.
    struct State {
        std::int64_t record;
        Date today;
        Instant now;
    };
    struct Kept {
        State from;
        Fragment fragment;
    };

    static std::optional<State> StateOf(const identity::View& look);
    Fragment Find(const std::string& key, const State& state);
    void Keep(std::string key, const State& state, Fragment fragment);

    std::mutex guard_;
    std::unordered_map<std::string, Kept> kept_;
};

}  // namespace alongside::site
