// The only writer of safeguarding's tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/safeguarding_tables.h"

#include <limits>
#include <vector>

#include "care/safeguarding/safeguarding_facts.h"
#include "care/safeguarding/safeguarding_rows.h"
#include "care/safeguarding/safeguarding_sql.h"

namespace alongside::safeguarding {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kConcerns = ALONGSIDE_PROJECTION(
    "concerns",
    1,
    "version, kind, state, person, about_name, heard_on, who_said, who_name, said, safe_now, "
    "done_now, about_worker, about_post, look_by, look_because, recorded, recorded_by, taken_by, "
    "referred_to, referred_name, referred_on, reference, answer_by, answer_because, answered_on, "
    "answer, changed"
);
constexpr journal::Projection kLeads = ALONGSIDE_PROJECTION(
    "safeguarding_leads", 1, "version, leads, allegation_leads, look_within, answer_within"
);
constexpr journal::Projection kProtections = ALONGSIDE_PROJECTION(
    "protections", 1, "protection, version, kind, starts_on, ends_on, authority, note"
);

std::optional<std::string> Shown(const std::optional<Sensitive<std::string>>& text) {
    return text ? std::optional(text->Reveal()) : std::nullopt;
}

void Apply(Tx& tx, const Entry& entry, const ConcernRecorded& e) {
    tx.Execute(
        sql::kInsertConcern,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"kind", e.kind},
         {"person", e.person},
         {"about_name", Shown(e.about_name)},
         {"heard_on", e.heard_on},
         {"who_said", e.who_said},
         {"who_name", Shown(e.who_name)},
         {"said", e.said},
         {"safe_now", e.safe_now},
         {"done_now", e.done_now},
         {"about_worker", e.about_worker},
         {"about_post", e.about_post},
         {"look_by", e.look_by},
         {"look_because", e.look_because},
         {"recorded", entry.recorded},
         {"recorded_by", entry.actor}}
    );
}

void SetState(Tx& tx, const Entry& entry, ConcernState state) {
    tx.Execute(
        sql::kUpdateConcernState,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"state", state},
         {"recorded", entry.recorded}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ConcernTakenOn&) {
    tx.Execute(
        sql::kUpdateConcernTaken,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"actor", entry.actor},
         {"recorded", entry.recorded}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ConcernReferred& e) {
    tx.Execute(
        sql::kUpdateConcernReferred,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"actor", entry.actor},
         {"referred_to", e.to},
         {"referred_name", e.to_name},
         {"referred_on", e.on},
         {"reference", e.reference},
         {"answer_by", e.answer_by},
         {"answer_because", e.answer_because},
         {"recorded", entry.recorded}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ConcernAnswered& e) {
    tx.Execute(
        sql::kUpdateConcernAnswered,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"answered_on", e.on},
         {"answer", e.answer},
         {"recorded", entry.recorded}}
    );
}

// What is added changes nothing of what stands: it is read from the concern's history.
void Apply(Tx&, const Entry&, const ConcernNoted&) {}

void Apply(Tx& tx, const Entry& entry, const ConcernClosed&) {
    SetState(tx, entry, ConcernState::kClosed);
}

void Apply(Tx& tx, const Entry& entry, const ConcernReopened&) {
    SetState(tx, entry, ConcernState::kTaken);
}

void Apply(Tx& tx, const Entry& entry, const LeadsNamed& e) {
    tx.Execute(
        sql::kInsertLeads,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"leads", Joined(e.leads)},
         {"allegation_leads", Joined(e.allegation_leads)},
         {"look_within", e.look_within},
         {"answer_within", e.answer_within}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ProtectionRecorded& e) {
    tx.Execute(
        sql::kInsertProtection,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"protection", e.id},
         {"kind", e.kind},
         {"starts_on", e.from},
         {"ends_on", e.to},
         {"authority", e.authority},
         {"note", e.note}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ProtectionWithdrawn& e) {
    tx.Execute(
        sql::kDeleteProtection,
        {{"area", entry.area}, {"stream", entry.stream}, {"protection", e.id}}
    );
}

// However many concerns there are about somebody, an erasure reaches all of them.
std::vector<StreamId> FindConcernsAbout(
    const db::Reader& tables, const AreaId& area, const std::vector<StreamId>& record
) {
    std::vector<StreamId> concerns;
    for (const StreamId& person : record)
        tables.Query(
            sql::kListConcernsAbout,
            {{"area", area}, {"person", person}, {"limit", std::numeric_limits<int>::max()}},
            [&](const db::Row& row) { concerns.push_back(row.Get<StreamId>(0)); }
        );
    return concerns;
}

}  // namespace

void AddSafeguarding(journal::Catalogue& catalogue) {
    catalogue.Add<ConcernRecorded>(&Apply);
    catalogue.Add<ConcernTakenOn>(&Apply);
    catalogue.Add<ConcernReferred>(&Apply);
    catalogue.Add<ConcernAnswered>(&Apply);
    catalogue.Add<ConcernNoted>(&Apply);
    catalogue.Add<ConcernClosed>(&Apply);
    catalogue.Add<ConcernReopened>(&Apply);
    catalogue.Add<LeadsNamed>(&Apply);
    catalogue.Add<ProtectionRecorded>(&Apply);
    catalogue.Add<ProtectionWithdrawn>(&Apply);
    catalogue.AddTable(kConcerns);
    catalogue.AddTable(kLeads);
    catalogue.AddTable(kProtections);
    catalogue.AddKeptApart(&FindConcernsAbout);
}

}  // namespace alongside::safeguarding
