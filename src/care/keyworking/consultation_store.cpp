// Consultations, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/keyworking/consultation_store.h"

#include "care/keyworking/keyworking_rows.h"
#include "care/keyworking/keyworking_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::keyworking {
namespace {

constexpr int kConsultationColumns = 14;

Consultation ReadConsultation(const db::Row& row) {
    Consultation consultation = {
        .id = row.Get<EpisodeId>(0),
        .version = row.Get<int>(1),
        .on = row.Get<Date>(2),
        .closed_on = ReadEnd(row, 3)};
    if (row.IsNull(4)) return consultation;
    consultation.advice = Advice{
        .asked_by = row.Get<NetworkPart>(4),
        .asker = row.Get<std::string>(5),
        .basis = row.Get<TalkBasis>(6),
        .asked = row.Get<std::string>(7),
        .advised = row.Get<std::string>(8),
        .minutes = row.Get<int>(9),
        .given_by = row.Get<std::string>(10),
        .follow_up_on = row.Get<std::optional<Date>>(11),
        .led_to = row.Get<std::optional<EpisodeId>>(12),
        .led_because = row.Get<std::optional<std::string>>(13)};
    return consultation;
}

}  // namespace

std::vector<Consultation> ConsultationStore::List() const {
    return tables_.All(
        sql::kListConsultations,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", kNowKnown}},
        ReadConsultation
    );
}

Result<Consultation> ConsultationStore::Get(const EpisodeId& id) const {
    auto consultation = tables_.First(
        sql::kGetConsultation,
        {{"area", scope_.area()},
         {"stream", scope_.stream()},
         {"episode", id},
         {"as_known", kNowKnown}},
        ReadConsultation
    );
    if (!consultation) return Error{Fault::kNotFound, "There is no such consultation"};
    return *std::move(consultation);
}

Result<Consultation> ConsultationStore::GetToChange(const EpisodeId& id, int seen) const {
    return AsSeen(Get(id), seen, "this consultation");
}

std::vector<FollowUp> ConsultationStore::FollowUps(const EpisodeId& id) const {
    return tables_.All(
        sql::kListFollowUps,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"episode", id}},
        [](const db::Row& row) -> FollowUp {
            return {row.Get<Date>(0), row.Get<std::string>(1)};
        }
    );
}

std::int64_t AreaConsultationStore::Count(const QuarterDays& quarter) const {
    return tables_
        .First(
            sql::kCountAreaConsultations,
            {{"area", area_.area()},
             {"from", quarter.from},
             {"to", quarter.to},
             {"as_known", kNowKnown}},
            [](const db::Row& row) { return row.Int(0); }
        )
        .value_or(0);
}

std::vector<AreaConsultation> AreaConsultationStore::List(
    const QuarterDays& quarter, int skipped, int most
) const {
    return tables_.All(
        sql::kListAreaConsultations,
        {{"area", area_.area()},
         {"from", quarter.from},
         {"to", quarter.to},
         {"as_known", kNowKnown},
         {"skipped", skipped},
         {"most", most}},
        [](const db::Row& row) -> AreaConsultation {
            return {row.Get<people::PersonId>(kConsultationColumns), ReadConsultation(row)};
        }
    );
}

}  // namespace alongside::keyworking
