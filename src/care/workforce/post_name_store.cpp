// Names, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/workforce/post_name_store.h"

#include <array>
#include <string_view>

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

std::map<PostId, PostName> NamesOfPosts(
    const db::Reader& tables, const identity::Scope& scope, const std::set<PostId>& ids
) {
    std::map<PostId, PostName> names;
    for (auto id = ids.begin(); id != ids.end();) {
        std::array<std::string_view, 6> some{};
        for (auto slot = some.begin(); slot != some.end() && id != ids.end(); ++slot, ++id)
            *slot = id->value;
        tables.Query(
            sql::kListPostNames,
            {{"area", scope.area()},
             {"first", some[0]},
             {"second", some[1]},
             {"third", some[2]},
             {"fourth", some[3]},
             {"fifth", some[4]},
             {"sixth", some[5]}},
            [&](const db::Row& row) {
                names.emplace(
                    row.Get<PostId>(0),
                    PostName{row.Get<std::string>(1), row.Get<std::optional<std::string>>(2)}
                );
            }
        );
    }
    return names;
}

}  // namespace alongside::workforce
