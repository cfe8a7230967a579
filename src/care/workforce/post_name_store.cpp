// Names, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/workforce/post_name_store.h"

#include "care/workforce/workforce_sql.h"

namespace alongside::workforce {

std::vector<NamedPost> CaseloadPostsOn(
    const db::Reader& tables, const identity::Scope& scope, Date day, int most
) {
    return tables.All(
        sql::kListCaseloadPosts,
        {{"area", scope.area()}, {"day", day}, {"limit", most}},
        [](const db::Row& row) -> NamedPost {
            return {row.Get<PostId>(0), std::string(row.Text(row.IsNull(2) ? 1 : 2))};
        }
    );
}

std::optional<PostName> NameOfPost(
    const db::Reader& tables, const identity::Scope& scope, const PostId& id
) {
    return tables.First(
        sql::kGetPostName,
        {{"area", scope.area()}, {"stream", id}},
        [](const db::Row& row) -> PostName {
            return {row.Get<std::string>(0), row.Get<std::optional<std::string>>(1)};
        }
    );
}

}  // namespace alongside::workforce
