// Reads areas: their settings and lists, and which areas there are.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "care/governance/area_settings.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::governance {

class AreaStore {
public:
    AreaStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// The settings on a day, as known at an instant.
    AreaSettings On(Date day, Instant as_known) const;
    /// All that was said of the area up to an instant, in the order of recording.
    std::vector<AreaDescribed> Said(Instant as_known) const;
    /// A list's names in the order of the alphabet.
    std::vector<std::string> Names(ListKind list) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// An area of this installation as it is today.
struct ListedArea {
    AreaId area;
    AreaSettings settings;
};
/// Every area, by code. The reader must see every area.
std::vector<ListedArea> ListAreas(const db::Reader& every_area, Date today);
/// The area whose code it is today. The reader must see every area.
std::optional<AreaId> FindAreaByCode(
    const db::Reader& every_area, std::string_view code, Date today
);

}  // namespace alongside::governance
