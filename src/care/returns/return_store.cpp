// Returns, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/returns/return_store.h"

#include <algorithm>

#include "care/returns/returns_rows.h"
#include "care/returns/returns_sql.h"

namespace alongside::returns {

QuarterReturn ReturnStore::Get(const Quarter& quarter) const {
    return tables_
        .First(
            sql::kGetReturn,
            {{"area", scope_.area()}, {"quarter", quarter.ToText()}},
            ReadQuarterReturn
        )
        .value_or(QuarterReturn{});
}

std::vector<SignedReturn> ReturnStore::Signed(const Quarter& quarter) const {
    return tables_.All(
        sql::kListSignedReturns,
        {{"area", scope_.area()}, {"stream", Get(quarter).stream}},
        ReadSignedReturn
    );
}

Result<SignedReturn> ReturnStore::GetSigned(const Quarter& quarter, std::int64_t entry) const {
    std::vector<SignedReturn> all = Signed(quarter);
    const auto it = std::ranges::find(all, entry, &SignedReturn::entry);
    if (it == all.end()) return Error{Fault::kNotFound, "There is no such signed return"};
    return std::move(*it);
}

}  // namespace alongside::returns
