// Column by column, in the order of the bundle's files.
// SPDX-License-Identifier: MIT
#include "care/overview/person_json_pages.h"

#include "platform/base/json_writer.h"

namespace alongside::overview {
namespace {

constexpr std::size_t kExpectedBytes = 8 * 1024;

std::optional<std::string_view> Revealed(const std::optional<Sensitive<std::string>>& known) {
    if (!known) return std::nullopt;
    return known->Reveal();
}

// A confidential home leaves no trace: not even the postcode goes out.
void Write(JsonWriter& to, const people::DetailsRecorded& who, PersonRecord::Home home) {
    const bool open = home == PersonRecord::Home::kOpen;
    to.Member("person_id", who.reference)
        .Member("nhs_number", Revealed(who.nhs_number))
        .Member("given_name", who.given_name.Reveal())
        .Member("family_name", who.family_name.Reveal())
        .Member("preferred_name", Revealed(who.preferred_name))
        .Member("date_of_birth", who.date_of_birth)
        .Member("date_of_death", who.date_of_death)
        .Member("gender", who.gender)
        .Member("pronouns", who.pronouns)
        .Member("ethnicity", who.ethnicity)
        .Member("first_language", who.first_language)
        .Member("interpreter_needed", who.interpreter_needed)
        .Member("postcode", open ? who.postcode : std::nullopt)
        .Member("locality", who.locality)
        .Member("learning_disability", who.learning_disability)
        .Member("autism", who.autism)
        .Member("gp_ods", who.gp_ods)
        .Member("school", who.school)
        .Member("ehcp_from", who.ehcp_from)
        .Member("ehcp_to", who.ehcp_to)
        .Member("looked_after", who.looked_after);
}

void Write(JsonWriter& to, const dsr::Stay& stay) {
    to.Member("referred_on", stay.referred_on)
        .Member("referral_source", stay.source)
        .Member("decision", stay.decision)
        .Member("decided_on", stay.decided_on)
        .Member("decision_reason", stay.decision_reason)
        .Member("consent", stay.consent)
        .Member("consent_on", stay.consent_on)
        .Member("removed_on", stay.removed_on)
        .Member("removal_reason", stay.removal_reason);
}

void Write(JsonWriter& to, const dsr::GivenRating& rating) {
    to.Member("rated_on", rating.rated_on)
        .Member("rating", rating.rating)
        .Member("rationale", rating.rationale);
}

void Write(JsonWriter& to, const keyworking::Episode& episode) {
    to.Member("kind", episode.kind)
        .Member("opened_on", episode.opened_on)
        .Member("phase", episode.phase)
        .Member("closed_on", episode.closed_on)
        .Member("close_reason", episode.close_reason);
}

void Write(JsonWriter& to, const admissions::Admission& stay) {
    to.Member("hospital", stay.hospital)
        .Member("hospital_ods", stay.hospital_ods)
        .Member("ward_type", stay.ward_type)
        .Member("secure", stay.secure)
        .Member("legal_status", stay.legal_status)
        .Member("admitted_on", stay.admitted_on)
        .Member("planned_discharge_on", stay.planned_discharge_on)
        .Member("discharged_on", stay.discharged_on)
        .Member("delay_reason", stay.delay_reason);
}

// A list of objects, each written by `write(thing)`.
template <class Thing, class WriteOne>
void List(
    JsonWriter& to, std::string_view name, const std::vector<Thing>& things, const WriteOne& write
) {
    to.Name(name).BeginList();
    for (const Thing& thing : things) {
        to.BeginObject();
        write(thing);
        to.EndObject();
    }
    to.EndList();
}

}  // namespace

std::string PersonJson(const PersonRecord& record, const Looking& looking) {
    JsonWriter to(kExpectedBytes);
    const auto own_columns = [&](const auto& thing) { Write(to, thing); };
    to.BeginObject().Member("id", record.person.id.value);
    Write(to, record.person.details, record.home);
    to.Member("as_at", looking.as_at)
        .Member("as_known", looking.as_known)
        .Member("standing", StandingOn(FactsOf(record), looking.as_at));
    List(to, "register", record.stays, own_columns);
    List(to, "ratings", record.ratings, own_columns);
    List(to, "allocations", record.allocations, [&](const keyworking::Allocation& part) {
        const auto worker = record.workers.find(part.worker);
        const bool known = worker != record.workers.end();
        to.Member("worker_id", known ? worker->second.worker_id : part.worker.value)
            .Member("name", known ? worker->second.name : std::nullopt)
            .Member("role", part.role)
            .Member("from", part.from)
            .Member("to", part.to);
    });
    List(to, "episodes", record.episodes, own_columns);
    List(to, "admissions", record.admissions, own_columns);
    to.EndObject();
    return std::move(to).Take();
}

}  // namespace alongside::overview
