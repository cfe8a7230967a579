// Areas, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/governance/area_store.h"

#include <algorithm>
#include <map>

#include "care/governance/governance_rows.h"
#include "care/governance/governance_sql.h"

namespace alongside::governance {

AreaSettings AreaStore::On(Date day, Instant as_known) const {
    return SettingsOn(Said(as_known), day);
}

std::vector<AreaDescribed> AreaStore::Said(Instant as_known) const {
    return tables_.All(
        sql::kListAreaSettings,
        {{"area", scope_.area()}, {"as_known", as_known}},
        [](const db::Row& row) { return ReadAreaDescribed(row, 0); }
    );
}

std::vector<std::string> AreaStore::Names(ListKind list) const {
    return tables_.All(
        sql::kListListItems,
        {{"area", scope_.area()}, {"list", list}},
        [](const db::Row& row) { return row.Get<std::string>(0); }
    );
}

std::vector<ListedArea> ListAreas(const db::Reader& every_area, Date today) {
    std::map<AreaId, std::vector<AreaDescribed>> said;
    every_area.Query(sql::kListSettingsOfAreas, {}, [&](const db::Row& row) {
        said[row.Get<AreaId>(0)].push_back(ReadAreaDescribed(row, 1));
    });
    std::vector<ListedArea> areas;
    for (const auto& [area, each] : said) areas.push_back({area, SettingsOn(each, today)});
    std::ranges::sort(areas, {}, [](const ListedArea& listed) { return listed.settings.code; });
    return areas;
}

std::optional<AreaId> FindAreaByCode(
    const db::Reader& every_area, std::string_view code, Date today
) {
    for (const ListedArea& listed : ListAreas(every_area, today)) {
        if (listed.settings.code == code) return listed.area;
    }
    return std::nullopt;
}

}  // namespace alongside::governance
