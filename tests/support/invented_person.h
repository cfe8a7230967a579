// People of a register for tests and benchmarks of the board: recorded as facts, past every rule,
// and kept as plain values. SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_tables.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/overview/board_tables.h"
#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/workforce/workforce_facts.h"
#include "care/workforce/workforce_tables.h"
#include "platform/journal/journal.h"

namespace alongside::overview {

/// Somebody as a test invents them. Parts are added in the order in which they are recorded.
struct Invented {
    people::PersonId id;
    people::DetailsRecorded details;
    std::vector<Period> stays;
    struct Rated {
        dsr::Rating rating;
        Date on;
    };
    std::vector<Rated> ratings;
    struct Part {
        workforce::PostId worker;
        keyworking::AllocationRole role;
        Period open;
    };
    std::vector<Part> team;
    std::vector<Period> admissions;
};

/// The modules whose facts the board is worked out from, and the board.
inline const std::initializer_list<void (*)(journal::Catalogue&)> kBoardModules = {
    &dsr::AddRegister,
    &workforce::AddWorkforce,
    &keyworking::AddKeyworking,
    &admissions::AddAdmissions,
    &AddBoard};

inline Invented Somebody(
    const std::string& given, const std::string& family, Date born, const std::string& locality
) {
    static int count = 0;
    Invented person;
    person.details.reference = "R" + std::to_string(++count);
    person.details.given_name = Sensitive(given);
    person.details.family_name = Sensitive(family);
    person.details.date_of_birth = born;
    if (!locality.empty()) person.details.locality = locality;
    return person;
}

inline void RecordStay(
    journal::Journal& journal, const people::PersonId& person, const Period& stay
) {
    const auto id = dsr::RegisterEntryId::New();
    journal.Record(person, dsr::ReferralReceived{.stay = id, .referred_on = stay.from});
    journal.Record(
        person,
        dsr::ReferralDecided{
            .stay = id, .decision = dsr::Decision::kAccepted, .decided_on = stay.from}
    );
    if (stay.to != kForever)
        journal.Record(person, dsr::RemovedFromRegister{.stay = id, .removed_on = stay.to});
}
inline void RecordRating(
    journal::Journal& journal, const people::PersonId& person, const Invented::Rated& rated
) {
    journal.Record(
        person,
        dsr::RatingGiven{
            .id = dsr::RatingId::New(),
            .rating = rated.rating,
            .rated_on = rated.on,
            .rationale = "As agreed",
            .rule = "RATE-1"}
    );
}
inline void RecordPart(
    journal::Journal& journal, const people::PersonId& person, const Invented::Part& part
) {
    journal.Record(
        person,
        keyworking::KeyworkerNamed{
            .id = keyworking::AllocationId::New(),
            .worker = part.worker,
            .role = part.role,
            .from = part.open.from,
            .to = part.open.to == kForever ? std::nullopt : std::optional(part.open.to)}
    );
}
inline void RecordAdmission(
    journal::Journal& journal, const people::PersonId& person, const Period& period
) {
    const auto id = admissions::AdmissionId::New();
    journal.Record(
        person,
        admissions::Admitted{
            .id = id, .admitted_on = period.from, .hospital = "St Elsewhere", .legal_status = "01"}
    );
    if (period.to != kForever)
        journal.Record(person, admissions::Discharged{.id = id, .discharged_on = period.to});
}

/// Records all that is held of somebody, as an import would, and gives them their id.
inline void RecordAll(journal::Journal& journal, Invented& person) {
    person.id = journal.Begin(journal::StreamKind::kPerson);
    journal.Record(person.id, person.details);
    for (const Period& stay : person.stays) RecordStay(journal, person.id, stay);
    for (const Invented::Rated& rated : person.ratings) RecordRating(journal, person.id, rated);
    for (const Invented::Part& part : person.team) RecordPart(journal, person.id, part);
    for (const Period& period : person.admissions) RecordAdmission(journal, person.id, period);
}

/// Opens a post that carries a caseload.
inline workforce::PostId RecordPost(
    journal::Journal& journal, const workforce::PostRecorded& details
) {
    workforce::PostId post = journal.Begin(journal::StreamKind::kWorker);
    journal.Record(post, details);
    return post;
}
inline workforce::PostRecorded Keyworker(const std::string& name) {
    return {
        .worker_id = "W-" + name,
        .name = name,
        .role = "Keyworker",
        .grade = "6",
        .carries_caseload = true};
}

}  // namespace alongside::overview
