// The only writer of the consents' tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/consents/consents_tables.h"

#include <optional>
#include <utility>

#include "care/consents/consent.h"
#include "care/consents/consents_facts.h"
#include "care/consents/consents_rows.h"
#include "care/consents/consents_sql.h"

namespace alongside::consents {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kConsents = ALONGSIDE_PROJECTION(
    "consents",
    1,
    "consent, version, kind, given_by, name, relation, ability, considered, decided_on, how, "
    "explained, on_register, keyworking, shares_with, not_with, review_on"
);
constexpr journal::Projection kRegisterAnswers =
    ALONGSIDE_PROJECTION("register_answers", 1, "standing");
constexpr journal::Projection kSharings = ALONGSIDE_PROJECTION(
    "sharings", 1, "sharing, version, agency, who, what, basis, why, decided_by, shared_on"
);
constexpr journal::Projection kAskingAgain =
    ALONGSIDE_PROJECTION("asking_again", 1, "valid_from, entry, days_before");

// How the latest answer about the register stands, for the area's count. A birthday changes no
// row: whether it still holds is asked of the conversations themselves.
void CountAnew(Tx& tx, const Entry& entry) {
    tx.Execute(sql::kDeleteRegisterAnswer, {{"area", entry.area}, {"stream", entry.stream}});
    const auto consents =
        tx.All(sql::kListConsents, {{"area", entry.area}, {"stream", entry.stream}}, ReadConsent);
    const Standing standing = LatestAboutRegister(consents).standing;
    if (standing == Standing::kNotAsked) return;
    tx.Execute(
        sql::kInsertRegisterAnswer,
        {{"area", entry.area}, {"stream", entry.stream}, {"standing", standing}}
    );
}

void Delete(Tx& tx, const Entry& entry, const ConsentId& id) {
    tx.Execute(
        sql::kDeleteConsent, {{"area", entry.area}, {"stream", entry.stream}, {"consent", id}}
    );
}

void Put(Tx& tx, const Entry& entry, const Consent& consent) {
    Delete(tx, entry, consent.id);
    tx.Execute(
        sql::kInsertConsent,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"consent", consent.id},
         {"version", consent.version},
         {"kind", consent.kind},
         {"given_by", consent.given_by},
         {"name", consent.name},
         {"relation", consent.relation},
         {"ability", consent.ability},
         {"considered", consent.considered},
         {"decided_on", consent.decided_on},
         {"how", consent.how},
         {"explained", consent.explained},
         {"on_register", consent.on_register},
         {"keyworking", consent.keyworking},
         {"shares_with", ColumnOf(consent.shares_with)},
         {"not_with", ColumnOf(consent.not_with)},
         {"review_on", consent.review_on}}
    );
    CountAnew(tx, entry);
}

// Of a conversation as it was recorded, and as it was put right: their fields are the same.
template <class E>
Consent ConsentOf(const E& e) {
    return {
        .id = e.id,
        .given_by = e.given_by,
        .name = e.name,
        .relation = e.relation,
        .ability = e.ability,
        .considered = e.considered,
        .decided_on = e.decided_on,
        .how = e.how,
        .explained = e.explained,
        .on_register = e.on_register,
        .keyworking = e.keyworking,
        .shares_with = AgenciesNamed(e.shares_with),
        .not_with = AgenciesNamed(e.not_with),
        .review_on = e.review_on};
}

void Apply(Tx& tx, const Entry& entry, const ConsentRecorded& e) {
    Put(tx, entry, ConsentOf(e));
}

void Apply(Tx& tx, const Entry& entry, const ConsentTakenBack& e) {
    Consent taken = {
        .id = e.id,
        .kind = Consent::Kind::kTakenBack,
        .given_by = e.taken_back_by,
        .name = e.name,
        .relation = e.relation,
        .decided_on = e.decided_on,
        .how = e.how,
        .explained = e.words.value_or(""),
        .not_with = AgenciesNamed(e.not_with)};
    if (e.on_register) taken.on_register = false;
    if (e.keyworking) taken.keyworking = false;
    Put(tx, entry, taken);
}

// One whose first fact was redacted is not held, and stays so.
void Apply(Tx& tx, const Entry& entry, const ConsentAmended& e) {
    const auto held = tx.First(
        sql::kGetConsent,
        {{"area", entry.area}, {"stream", entry.stream}, {"consent", e.id}},
        ReadConsent
    );
    if (!held) return;
    Consent amended = ConsentOf(e);
    amended.kind = held->kind;
    amended.version = held->version + 1;
    Put(tx, entry, amended);
}

void Apply(Tx& tx, const Entry& entry, const ConsentRecordWithdrawn& e) {
    Delete(tx, entry, e.id);
    CountAnew(tx, entry);
}

void Apply(Tx& tx, const Entry& entry, const SharingRecordWithdrawn& e) {
    tx.Execute(
        sql::kDeleteSharing, {{"area", entry.area}, {"stream", entry.stream}, {"sharing", e.id}}
    );
}

void Apply(Tx& tx, const Entry& entry, const SharingRecorded& e) {
    Apply(tx, entry, SharingRecordWithdrawn{e.id, {}});
    tx.Execute(
        sql::kInsertSharing,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"sharing", e.id},
         {"version", 1},
         {"agency", e.agency},
         {"who", e.who},
         {"what", e.what},
         {"basis", e.basis},
         {"why", e.why},
         {"decided_by", e.decided_by},
         {"shared_on", e.shared_on}}
    );
}

void Apply(Tx& tx, const Entry& entry, const AskingAgainSet& e) {
    tx.Execute(
        sql::kInsertAskingAgain,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"valid_from", e.from},
         {"entry", entry.number},
         {"days_before", e.days_before}}
    );
}

}  // namespace

void AddConsents(journal::Catalogue& catalogue) {
    catalogue.Add<ConsentRecorded>(&Apply);
    catalogue.Add<ConsentTakenBack>(&Apply);
    catalogue.Add<ConsentAmended>(&Apply);
    catalogue.Add<ConsentRecordWithdrawn>(&Apply);
    catalogue.Add<SharingRecorded>(&Apply);
    catalogue.Add<SharingRecordWithdrawn>(&Apply);
    catalogue.Add<AskingAgainSet>(&Apply);
    catalogue.AddTable(kConsents);
    catalogue.AddTable(kRegisterAnswers);
    catalogue.AddTable(kSharings);
    catalogue.AddTable(kAskingAgain);
}

}  // namespace alongside::consents
