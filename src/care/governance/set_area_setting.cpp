// Load, decide, record: an area's settings.
// SPDX-License-Identifier: MIT
#include "care/governance/set_area_setting.h"

#include "care/governance/area_store.h"

namespace alongside::governance {

Result<AreaDescribed> SetAreaSetting(
    const identity::Work& work, const SetAreaSettingCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.AllowArea(work.actor, identity::Permission::kManageArea)
    );
    work.journal.Lock(scope.stream());
    const AreaSettings held =
        AreaStore(work.tables, scope).On(command.from.value_or(work.today), work.now);
    TRY_ASSIGN(
        const AreaDescribed described,
        DecideSetting(
            {.code = held.code,
             .name = command.name,
             .from = command.from,
             .serves_18_25 = command.serves_18_25,
             .readmission_days = command.readmission_days}
        )
    );
    return work.journal.Record(scope.stream(), described);
}

}  // namespace alongside::governance
