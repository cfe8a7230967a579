// Key, stream, first settings.
// SPDX-License-Identifier: MIT
#include "care/governance/create_area.h"

#include <optional>

#include "care/governance/area_settings.h"
#include "care/governance/area_store.h"

namespace alongside::governance {
namespace {

// Opaque: of a new id only what is random in it.
AreaId NewAreaId() {
    constexpr std::size_t kRandomDigits = 12;
    const std::string uuid = NewUuid();
    return AreaId("a-" + uuid.substr(uuid.size() - kRandomDigits));
}

}  // namespace

Result<AreaId> CreateArea(
    db::Tx& every_area,
    const identity::Runner& runner,
    const journal::ActorId& actor,
    const AreaDescribed& described
) {
    TRY_ASSIGN(const AreaDescribed first, DecideSetting(described));
    if (FindAreaByCode(every_area, first.code, runner.clock().Today()))
        return Error{Fault::kRefused, "There is already an area " + first.code, "GOV-3"};
    const AreaId area = NewAreaId();
    runner.keys().CreateAreaKey(every_area, area);
    const identity::Actor maker{.id = actor, .area = area, .name = actor.value};
    TRY(runner.Run(every_area, maker, [&](const identity::Work& work) -> Result<Done> {
        const StreamId stream(area.value);
        work.journal.Begin(stream, journal::StreamKind::kArea);
        work.journal.Record(stream, first);
        return Done{};
    }));
    return area;
}

Result<AreaId> CreateArea(
    db::Database& as_owner,
    const identity::Runner& runner,
    const journal::ActorId& actor,
    const AreaDescribed& described
) {
    std::optional<Result<AreaId>> area;
    as_owner.Write(db::AreaSetting::Every(), [&](db::Tx& tx) {
        area = CreateArea(tx, runner, actor, described);
        return *area ? db::Ending::kCommit : db::Ending::kRollback;
    });
    return *std::move(area);
}

}  // namespace alongside::governance
