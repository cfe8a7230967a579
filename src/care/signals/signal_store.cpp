// Early signals, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/signals/signal_store.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "care/signals/signals_sql.h"
#include "platform/base/text.h"

namespace alongside::signals {
namespace {

std::vector<std::string> LinesOf(std::string_view text) {
    std::vector<std::string> lines;
    if (text.empty()) return lines;
    for (const std::string_view line : Split(text, '\n')) lines.emplace_back(line);
    return lines;
}

Signal ReadSignal(const db::Row& row) {
    return {
        .id = row.Get<SignalId>(0),
        .kind = row.Get<SignalKind>(1),
        .noticed_on = row.Get<Date>(2),
        .told_by = row.Get<std::optional<std::string>>(3),
        .note = row.Get<std::optional<std::string>>(4),
        .considered = row.Get<std::optional<Date>>(5)};
}

Look ReadLook(const db::Row& row) {
    return {
        .id = row.Get<LookId>(0),
        .asked_on = row.Get<Date>(1),
        .due_on = row.Get<Date>(2),
        .counted = row.Get<std::string>(3),
        .because = LinesOf(row.Text(4))};
}

// A kind that is not known any more is left out.
SignalRule ReadRule(const db::Row& row) {
    SignalRule rule{
        .alone = {},
        .several = row.Get<int>(1),
        .within_days = row.Get<int>(2),
        .days = row.Get<int>(3),
        .from = row.Get<Date>(4)};
    for (const std::string& name : LinesOf(row.Text(0)))
        if (const auto kind = EnumNamed<SignalKind>(name)) rule.alone.push_back(*kind);
    return rule;
}

}  // namespace

std::vector<Signal> SignalStore::List() const {
    return tables_.All(
        sql::kListSignals, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadSignal
    );
}

Result<Signal> SignalStore::Get(const SignalId& id) const {
    const auto signals = List();
    const auto found = std::ranges::find(signals, id, &Signal::id);
    if (found == signals.end()) return Error{Fault::kNotFound, "There is no such signal"};
    return *found;
}

std::optional<Look> SignalStore::OpenLook() const {
    const auto looks = OpenLooks();
    if (looks.empty()) return std::nullopt;
    return looks.front();
}

std::vector<Look> SignalStore::OpenLooks() const {
    return tables_.All(
        sql::kListOpenLooks, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadLook
    );
}

std::vector<SignalRule> SignalRulesOf(const db::Reader& tables, const AreaId& area) {
    return tables.All(
        sql::kListSignalRules, {{"area", area}, {"stream", StreamId(area.value)}}, ReadRule
    );
}

}  // namespace alongside::signals
