// Assessments and duties, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/risk/risk_store.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "care/risk/risk_sql.h"
#include "platform/base/as_seen.h"
#include "platform/base/text.h"

namespace alongside::risk {
namespace {

std::vector<std::string> LinesOf(std::string_view text) {
    std::vector<std::string> lines;
    if (text.empty()) return lines;
    for (const std::string_view line : Split(text, '\n')) lines.emplace_back(line);
    return lines;
}

Assessment ReadAssessment(const db::Row& row) {
    return {
        .id = row.Get<AssessmentId>(0),
        .number = row.Get<int>(1),
        .title = row.Get<std::string>(2),
        .said = LinesOf(row.Text(3)),
        .score = row.Get<int>(4),
        .suggested = row.Get<std::optional<dsr::Rating>>(5),
        .because = LinesOf(row.Text(6)),
        .rating = row.Get<dsr::Rating>(7),
        .rationale = row.Get<std::string>(8),
        .override_reason = row.Get<std::optional<std::string>>(9),
        .assessed_on = row.Get<Date>(10),
        .rating_id = row.Get<dsr::RatingId>(11)};
}

Duty ReadDuty(const db::Row& row) {
    return {
        .id = row.Get<DutyId>(0),
        .version = row.Get<int>(1),
        .kind = row.Get<DutyKind>(2),
        .rating = row.Get<dsr::Rating>(3),
        .starts_on = row.Get<Date>(4),
        .due_on = row.Get<Date>(5),
        .counted = row.Get<std::string>(6),
        .ending = row.Get<std::optional<DutyEnding>>(7),
        .ended_on = row.Get<std::optional<Date>>(8),
        .note = row.Get<std::optional<std::string>>(9)};
}

}  // namespace

std::vector<Assessment> RiskStore::Assessments() const {
    return tables_.All(
        sql::kListAssessments,
        {{"area", scope_.area()}, {"stream", scope_.stream()}},
        ReadAssessment
    );
}

Result<Assessment> RiskStore::GetAssessment(const AssessmentId& id) const {
    const auto all = Assessments();
    const auto found = std::ranges::find(all, id, &Assessment::id);
    if (found == all.end()) return Error{Fault::kNotFound, "There is no such assessment"};
    return *found;
}

std::vector<Duty> RiskStore::Duties() const {
    return tables_.All(
        sql::kListDuties, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadDuty
    );
}

Result<Duty> RiskStore::GetDuty(const DutyId& id) const {
    const auto all = Duties();
    const auto found = std::ranges::find(all, id, &Duty::id);
    if (found == all.end()) return Error{Fault::kNotFound, "There is no such thing to do"};
    return *found;
}

Result<Duty> RiskStore::GetDutyToChange(const DutyId& id, int seen) const {
    return AsSeen(GetDuty(id), seen);
}

std::vector<Published> QuestionnairesOf(const db::Reader& tables, const AreaId& area) {
    return tables.All(
        sql::kListQuestionnaires,
        {{"area", area}, {"stream", StreamId(area.value)}},
        [](const db::Row& row) -> Published {
            return {
                .id = row.Get<QuestionnaireId>(0),
                .number = row.Get<int>(1),
                .text = row.Get<std::string>(2),
                .from = row.Get<Date>(3),
                .reason = row.Get<std::string>(4)};
        }
    );
}

std::vector<DutySetting> DutySettingsOf(const db::Reader& tables, const AreaId& area) {
    return tables.All(
        sql::kListDutySettings,
        {{"area", area}, {"stream", StreamId(area.value)}},
        [](const db::Row& row) -> DutySetting {
            return {
                .rating = row.Get<dsr::Rating>(0),
                .duty = row.Get<DutyKind>(1),
                .days = row.Get<std::optional<int>>(2),
                .from = row.Get<Date>(3)};
        }
    );
}

}  // namespace alongside::risk
