// Looking up what a release does with an event.
// SPDX-License-Identifier: MIT
#include "platform/journal/catalogue.h"

#include <algorithm>

#include "platform/base/check.h"

namespace alongside::journal {

EventType& Catalogue::New(std::string_view type) {
    const auto [it, added] = types_.try_emplace(std::string(type));
    ALONGSIDE_CHECK(added);
    return it->second;
}

EventType& Catalogue::Find(std::string_view type) {
    const auto it = types_.find(type);
    ALONGSIDE_CHECK(it != types_.end());
    return it->second;
}

const EventType& Catalogue::Get(std::string_view type, int version) const {
    const auto it = types_.find(type);
    if (it == types_.end() || version > it->second.version || version < 1)
        throw UnknownEvent(
            "the journal holds an event " + std::string(type) + " version " +
            std::to_string(version) + ", which this release does not know: use a newer release"
        );
    return it->second;
}

Fact Catalogue::Current(Fact fact) const {
    const EventType& type = Get(fact.type, fact.version);
    if (fact.version < type.version) {
        ALONGSIDE_CHECK(type.upgrade != nullptr);
        fact.payload = type.upgrade(fact.version, std::move(fact.payload));
        fact.version = type.version;
    }
    return fact;
}

bool Catalogue::IsDerived(std::string_view table) const {
    return std::ranges::find(derivations_, table, &Derivation::table) != derivations_.end();
}

std::string Catalogue::Describe(const Fact& fact) const {
    const Fact current = Current(fact);
    return Get(current.type, current.version).in_words(current);
}

std::string Catalogue::ThingOf(const Fact& fact) const {
    const Fact current = Current(fact);
    return Get(current.type, current.version).thing(current);
}

}  // namespace alongside::journal
