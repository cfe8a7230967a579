// Reads what an area said of the columns of its spreadsheets.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/spreadsheets/spreadsheets_facts.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::spreadsheets {

class LayoutStore {
public:
    /// `scope` is of a whole area.
    LayoutStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// What was last said of the layout with this fingerprint.
    std::optional<ColumnsMatched> Find(const std::string& layout) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

}  // namespace alongside::spreadsheets
