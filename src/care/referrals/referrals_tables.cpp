// The only writer of the referrals' tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/referrals/referrals_tables.h"

#include <optional>
#include <string>
#include <string_view>

#include "care/referrals/referrals_facts.h"
#include "care/referrals/referrals_sql.h"

namespace alongside::referrals {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kReferrals = ALONGSIDE_PROJECTION(
    "referrals",
    1,
    "referral, entry, version, state, from_stream, how, route, received_on, due_on, counted, "
    "source, "
    "by_working_days, referrer, relation, organisation, email, phone, given_name, family_name, "
    "preferred_name, date_of_birth, nhs_number, postcode, learning_disability, autism, "
    "what_happens, "
    "tried, risk, has_ehc_plan, lives_with, school, safe_contact, young_person_knows, "
    "family_knows, "
    "their_view, consent, linked, outcome, decided_on, decision_reason, told, appeal_from, "
    "appeal_words, appealed_on, joined_to, withdrawn_reason, settled_on"
);
constexpr journal::Projection kQuestions = ALONGSIDE_PROJECTION(
    "referral_questions",
    1,
    "referral, question, entry, words, asked_of, asked_on, answer_by, stopped, days_left, answer, "
    "answered_on"
);
constexpr journal::Projection kContacts =
    ALONGSIDE_PROJECTION("referral_contacts", 1, "entry, phone, hours");

std::optional<std::string_view> Text(const std::optional<Sensitive<std::string>>& value) {
    if (!value) return std::nullopt;
    return value->Reveal();
}

void Apply(Tx& tx, const Entry& entry, const ReferralArrived& e) {
    tx.Execute(
        sql::kInsertReferral,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"referral", e.id},
         {"entry", entry.number},
         {"from_stream", entry.origin},
         {"how", e.how},
         {"route", e.route},
         {"received_on", e.received_on},
         {"due_on", e.due_on},
         {"counted", e.counted},
         {"source", e.source},
         {"by_working_days", e.by_working_days},
         {"referrer", e.referrer.Reveal()},
         {"relation", e.relation},
         {"organisation", e.organisation},
         {"email", Text(e.email)},
         {"phone", Text(e.phone)},
         {"given_name", e.given_name.Reveal()},
         {"family_name", e.family_name.Reveal()},
         {"preferred_name", Text(e.preferred_name)},
         {"date_of_birth", e.date_of_birth},
         {"nhs_number", Text(e.nhs_number)},
         {"postcode", e.postcode},
         {"learning_disability", e.learning_disability},
         {"autism", e.autism},
         {"what_happens", e.what_happens},
         {"tried", e.tried},
         {"risk", e.risk},
         {"has_ehc_plan", e.has_ehc_plan},
         {"lives_with", e.lives_with},
         {"school", e.school},
         {"safe_contact", e.safe_contact},
         {"young_person_knows", e.young_person_knows},
         {"family_knows", e.family_knows},
         {"their_view", e.their_view},
         {"consent", e.consent}}
    );
}

void Apply(Tx& tx, const Entry& entry, const MoreInformationAsked& e) {
    tx.Execute(
        sql::kInsertReferralQuestion,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"referral", e.id},
         {"question", e.question},
         {"entry", entry.number},
         {"words", e.words},
         {"asked_of", e.asked_of},
         {"asked_on", e.asked_on},
         {"answer_by", e.answer_by},
         {"stopped", e.stops},
         {"days_left", e.left}}
    );
    tx.Execute(
        sql::kUpdateReferralAsked,
        {{"area", entry.area}, {"stream", entry.stream}, {"referral", e.id}}
    );
}

void Apply(Tx& tx, const Entry& entry, const MoreInformationGiven& e) {
    tx.Execute(
        sql::kUpdateReferralQuestionAnswered,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"referral", e.id},
         {"question", e.question},
         {"answer", e.answer},
         {"answered_on", e.given_on}}
    );
    tx.Execute(
        sql::kUpdateReferralAnswered,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"referral", e.id},
         {"due_on", e.due_on},
         {"counted", e.counted}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ReferralLinked& e) {
    tx.Execute(
        sql::kUpdateReferralLinked,
        {{"area", entry.area}, {"stream", entry.stream}, {"referral", e.id}, {"linked", e.before}}
    );
}

void Apply(Tx& tx, const Entry& entry, const OutcomeDecided& e) {
    tx.Execute(
        sql::kUpdateReferralDecided,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"referral", e.id},
         {"outcome", e.outcome},
         {"decided_on", e.decided_on},
         {"decision_reason", e.reason},
         {"told", e.told}}
    );
}

void Apply(Tx& tx, const Entry& entry, const AppealReceived& e) {
    tx.Execute(
        sql::kUpdateReferralAppealed,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"referral", e.id},
         {"appeal_from", e.from},
         {"appeal_words", e.words},
         {"appealed_on", e.received_on},
         {"due_on", e.due_on},
         {"counted", e.counted}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ReferralJoined& e) {
    tx.Execute(
        sql::kUpdateReferralJoined,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"referral", e.id},
         {"joined_to", e.to},
         {"settled_on", ToLocal(entry.recorded).day}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ReferralParted& e) {
    tx.Execute(
        sql::kUpdateReferralParted,
        {{"area", entry.area}, {"stream", entry.stream}, {"referral", e.id}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ReferralWithdrawn& e) {
    tx.Execute(
        sql::kUpdateReferralWithdrawn,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"referral", e.id},
         {"reason", e.reason},
         {"settled_on", ToLocal(entry.recorded).day}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ContactGiven& e) {
    tx.Execute(
        sql::kInsertReferralContact,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"entry", entry.number},
         {"phone", e.phone},
         {"hours", e.hours}}
    );
}

}  // namespace

void AddReferrals(journal::Catalogue& catalogue) {
    catalogue.Add<ReferralArrived>(&Apply);
    catalogue.Add<MoreInformationAsked>(&Apply);
    catalogue.Add<MoreInformationGiven>(&Apply);
    catalogue.Add<ReferralLinked>(&Apply);
    catalogue.Add<OutcomeDecided>(&Apply);
    catalogue.Add<AppealReceived>(&Apply);
    catalogue.Add<ReferralJoined>(&Apply);
    catalogue.Add<ReferralParted>(&Apply);
    catalogue.Add<ReferralWithdrawn>(&Apply);
    catalogue.Add<ContactGiven>(&Apply);
    catalogue.AddTable(kReferrals);
    catalogue.AddTable(kQuestions);
    catalogue.AddTable(kContacts);
}

}  // namespace alongside::referrals
