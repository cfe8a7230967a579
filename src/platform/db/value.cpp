// What happens when a column is not what its reader takes it for.
// SPDX-License-Identifier: MIT
#include "platform/db/value.h"

#include "platform/db/database.h"

namespace alongside::db {

void Row::Refuse(int column, std::string_view wanted) const {
    throw Failure(
        Failure::Kind::kMisuse,
        std::string(statement_) + ": column " + std::to_string(column) + " does not hold " +
            std::string(wanted)
    );
}

}  // namespace alongside::db
