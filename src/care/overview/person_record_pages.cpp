// From the modules' values to the page of a person.
// SPDX-License-Identifier: MIT
#include "care/overview/person_record_pages.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "care/contacts/api.h"
#include "care/overview/person_words.h"
#include "platform/base/text.h"

namespace alongside::overview {
namespace {

using identity::Permission;

void CutEnd(std::optional<Date>& end, Date day) {
    if (end && *end > day) end.reset();
}

void Cut(dsr::Stay& stay, Date day) {
    if (stay.decided_on && *stay.decided_on > day) {
        stay.decision = dsr::Decision::kPending;
        stay.decided_on.reset();
        stay.decision_reason.reset();
    }
    if (stay.removed_on && *stay.removed_on > day) {
        stay.removed_on.reset();
        stay.removal_reason.reset();
    }
    if (stay.consent_on && *stay.consent_on > day) {
        stay.consent.reset();
        stay.consent_on.reset();
    }
}

// The acts on one thing of a record.
class Acts {
public:
    Acts(const PersonView& view, const Looking& looking, const identity::Actor& actor)
        : page_(view.page), now_(looking.when == Looking::When::kNow), actor_(actor) {}

    bool May(Permission permission) const { return now_ && actor_.grants.Has(permission); }
    // Whoever holds a part in handing over the lead, and who may allocate: rule HAND-4.
    bool MayHandOver(const workforce::PostId& worker) const {
        return May(Permission::kRecordEpisode) &&
               (May(Permission::kAllocate) || actor_.post == worker);
    }
    html::Url At(std::string_view things, std::string_view thing) const {
        return html::Url(page_).Segment(things).Segment(thing);
    }
    // "Put right", with what comes before it.
    std::vector<PersonAct> On(
        std::string_view things,
        const std::string& thing,
        const std::string& about,
        std::vector<PersonAct> before = {}
    ) const {
        if (May(Permission::kCorrectRecord))
            before.push_back({"Put right", At(things, thing).Segment("amend"), about});
        return before;
    }

private:
    html::Url page_;
    bool now_;
    const identity::Actor& actor_;
};

std::string YesOrNo(const std::optional<bool>& value) {
    if (!value) return "Not known";
    return *value ? "Yes" : "No";
}

std::string Spaced(const std::string& nhs_number) {
    const auto number = people::NhsNumber::Parse(nhs_number);
    return number ? number->Spaced() : nhs_number;
}

void SayWho(PersonView& view, const PersonRecord& record, Date day) {
    const people::DetailsRecorded& who = record.person.details;
    view.name = people::ShownName(who).Reveal();
    const std::string full = who.given_name.Reveal() + " " + who.family_name.Reveal();
    if (full != view.name) view.full_name = full;
    if (who.pronouns) view.full_name += (view.full_name.empty() ? "" : " · ") + *who.pronouns;
    const Date aged_on = who.date_of_death.value_or(day);
    const auto age = static_cast<std::size_t>(std::max(0, AgeOn(who.date_of_birth, aged_on)));
    view.banner = {
        {"Born", InWords(who.date_of_birth)},
        {who.date_of_death ? "Died" : "Age",
         who.date_of_death ? InWords(*who.date_of_death) + ", aged " + std::to_string(age)
                           : Counted(age, "year", "years")},
        {"NHS number", who.nhs_number ? Spaced(who.nhs_number->Reveal()) : "Not recorded"},
        {"Reference", who.reference},
        {"Locality", who.locality.value_or("Not recorded")}};
}

void SayDetails(PersonView& view, const PersonRecord& record) {
    const people::DetailsRecorded& who = record.person.details;
    view.details = {
        {"First language", who.first_language.value_or("Not recorded")},
        {"Interpreter needed", YesOrNo(who.interpreter_needed)},
        {"Learning disability", WordsOf(who.learning_disability)},
        {"Autism", WordsOf(who.autism)},
        {"Looked after by the council", YesOrNo(who.looked_after)}};
    // The rest is named only where there is something to say.
    const auto say = [&](const char* name, const std::optional<std::string>& value) {
        if (value) view.details.push_back({name, *value});
    };
    say("School or college", who.school);
    if (who.ehcp_from)
        say("EHC plan",
            "From " + InWords(*who.ehcp_from) + (who.ehcp_to ? " to " + InWords(*who.ehcp_to) : "")
        );
    say("Gender", who.gender);
    say("Ethnicity", who.ethnicity);
    if (record.home == PersonRecord::Home::kOpen)
        say("Postcode", who.postcode);
    else if (who.postcode)
        view.details.push_back({"Postcode", "Kept confidential"});
    say("GP practice", who.gp_ods);
}

// The periods of a list, each ended by a death.
template <class Thing, class PeriodOf>
std::vector<Period> Periods(
    const std::vector<Thing>& things, const std::optional<Date>& died, const PeriodOf& period_of
) {
    std::vector<Period> periods;
    for (const Thing& thing : things) {
        const Period period = admissions::EndedBy(period_of(thing), died);
        if (period.from < period.to) periods.push_back(period);
    }
    return periods;
}

void SayStanding(PersonView& view, const PersonRecord& record, const Acts& acts, Date day) {
    view.history = StandingHistory(FactsOf(record), day);
    if (dsr::IsOnRegister(record.stays, day)) {
        view.on_register = PersonView::Register::kOn;
    } else if (std::ranges::any_of(record.stays, [](const dsr::Stay& stay) {
                   return stay.decision == dsr::Decision::kPending;
               })) {
        view.on_register = PersonView::Register::kReferred;
    }
    for (const admissions::Admission& stay : record.admissions)
        if (stay.InHospital().Contains(day))
            view.in_hospital = stay.hospital + " since " + InWords(stay.admitted_on);
    for (const dsr::GivenRating& rating : record.ratings)
        view.ratings.insert(
            view.ratings.begin(),
            {rating.rating,
             rating.rated_on,
             rating.rationale,
             acts.On("ratings", rating.id.value, "the rating of " + InWords(rating.rated_on))}
        );
    if (const auto current = dsr::RatingOn(record.ratings, day);
        current && view.on_register == PersonView::Register::kOn)
        view.rating = RatingLine{current->rating, current->rated_on, current->rationale};
}

// What may be done with a part that has not ended.
std::vector<PersonAct> ActsOnPart(
    const PersonRecord& record,
    const Acts& acts,
    const keyworking::Allocation& part,
    const std::string& worker
) {
    std::vector<PersonAct> offered;
    // KEY-6: while somebody has still to answer, the lead's part does not end.
    if (record.lead_offer && record.lead_offer->from == part.id) return offered;
    const bool leads = part.role == keyworking::AllocationRole::kLead;
    if (leads && !record.lead_offer && acts.MayHandOver(part.worker))
        offered.push_back(
            {"Hand over",
             acts.At("keyworkers", part.id.value).Segment("hand-over"),
             "the lead to somebody else"}
        );
    if (acts.May(Permission::kAllocate))
        offered.push_back(
            {"End", acts.At("keyworkers", part.id.value).Segment("end"), "the part of " + worker}
        );
    return offered;
}

void SayTeam(PersonView& view, const PersonRecord& record, const Acts& acts, Date day) {
    auto parts = record.allocations;
    std::ranges::stable_sort(parts, [](const auto& a, const auto& b) {
        return std::pair(a.role, b.from) < std::pair(b.role, a.from);
    });
    for (const keyworking::Allocation& part : parts) {
        const auto worker = record.workers.find(part.worker);
        TeamLine line = {
            worker == record.workers.end() ? "Somebody" : worker->second.Shown(),
            WordsOf(part.role),
            part.from,
            part.to};
        const bool ended = part.to && *part.to <= day;
        line.acts = acts.On(
            "keyworkers",
            part.id.value,
            "the part of " + line.worker,
            ended ? std::vector<PersonAct>() : ActsOnPart(record, acts, part, line.worker)
        );
        (ended ? view.team_before : view.team).push_back(std::move(line));
    }
}

void SayLeadOffer(PersonView& view, const PersonRecord& record, const Acts& acts) {
    if (!record.lead_offer) return;
    const keyworking::LeadHandover& offer = *record.lead_offer;
    const auto worker = record.workers.find(offer.to);
    view.lead_offer = LeadOfferLine{
        worker == record.workers.end() ? "Somebody" : worker->second.Shown(), offer.offered_on};
    if (acts.MayHandOver(offer.to))
        view.lead_offer->answer = acts.At("keyworkers", offer.from.value).Segment("answer");
}

void SayEpisodes(PersonView& view, const PersonRecord& record, const Acts& acts) {
    for (const keyworking::Episode& episode : record.episodes) {
        const std::string about = "the support from " + InWords(episode.opened_on);
        std::vector<PersonAct> before;
        if (!episode.closed_on && acts.May(Permission::kRecordEpisode))
            before.push_back(
                {"Close", acts.At("episodes", episode.id.value).Segment("close"), about}
            );
        view.episodes.push_back(
            {WordsOf(episode.kind),
             episode.phase.value_or(""),
             episode.opened_on,
             episode.closed_on,
             episode.close_reason ? WordsOf(*episode.close_reason) : "",
             acts.On("episodes", episode.id.value, about, std::move(before))}
        );
    }
    std::ranges::stable_sort(view.episodes, std::greater{}, &EpisodeLine::opened_on);
}

void SayAdmissions(PersonView& view, const PersonRecord& record, const Acts& acts) {
    for (const admissions::Admission& stay : record.admissions) {
        const std::string about = "the stay from " + InWords(stay.admitted_on);
        std::vector<PersonAct> before;
        if (acts.May(Permission::kViewPerson))
            before.push_back({"Open", acts.At("admissions", stay.id.value), about});
        if (!stay.discharged_on && acts.May(Permission::kRecordAdmission))
            before.push_back(
                {"Record discharge",
                 acts.At("admissions", stay.id.value).Segment("discharge"),
                 "from " + stay.hospital}
            );
        if (acts.May(Permission::kCorrectRecord))
            before.push_back(
                {stay.discharged_on ? "Put right" : "Change",
                 acts.At("admissions", stay.id.value).Segment("amend"),
                 about}
            );
        view.admissions.push_back(
            {stay.hospital,
             stay.ward_type.value_or(""),
             std::string(admissions::LegalStatusInWords(stay.legal_status)),
             stay.admitted_on,
             stay.discharged_on,
             stay.planned_discharge_on,
             stay.delay_reason.value_or(""),
             std::move(before)}
        );
    }
    std::ranges::stable_sort(view.admissions, std::greater{}, &AdmissionLine::admitted_on);
}

std::string DecisionOf(const dsr::Stay& stay) {
    const std::string day = stay.decided_on ? " on " + InWords(*stay.decided_on) : "";
    const std::string why = stay.decision_reason ? " – " + *stay.decision_reason : "";
    switch (stay.decision) {
        case dsr::Decision::kAccepted:
            return "Accepted" + day + why;
        case dsr::Decision::kDeclined:
            return "Declined" + day + why;
        case dsr::Decision::kPending:
            return "Not decided yet";
    }
    return {};
}

std::string ConsentOf(const dsr::Stay& stay) {
    if (!stay.consent) return {};
    return WordsOf(*stay.consent) + (stay.consent_on ? " on " + InWords(*stay.consent_on) : "");
}

void SayStays(PersonView& view, const PersonRecord& record, const Acts& acts, Date day) {
    for (const dsr::Stay& stay : record.stays) {
        const std::string about = "the referral of " + InWords(stay.referred_on);
        const html::Url at = acts.At("referrals", stay.id.value);
        std::vector<PersonAct> before;
        if (stay.decision == dsr::Decision::kPending && acts.May(Permission::kDecideReferral))
            before.push_back({"Decide", html::Url(at).Segment("decision"), about});
        if (stay.OnRegister().Contains(day) && acts.May(Permission::kDecideReferral))
            before.push_back({"Take off the register", html::Url(at).Segment("removal"), about});
        view.stays.push_back(
            {stay.referred_on,
             stay.source ? WordsOf(*stay.source) : "",
             DecisionOf(stay),
             ConsentOf(stay),
             stay.removed_on,
             stay.removal_reason.value_or(""),
             acts.On("referrals", stay.id.value, about, std::move(before))}
        );
    }
    std::ranges::stable_sort(view.stays, std::greater{}, &StayLine::referred_on);
}

// Somebody who had support before comes back to it in one step.
void OfferSupport(PersonView& view, const PersonRecord& record, const Acts& acts) {
    if (!acts.May(Permission::kRecordEpisode)) return;
    view.acts.push_back({"Open support", acts.At("episodes", "new")});
    if (!record.episodes.empty())
        view.acts.push_back(
            {"Bring their support back in one step", html::Url(view.page).Segment("come-back")}
        );
}

void SayActs(PersonView& view, const PersonRecord& record, const Acts& acts) {
    const auto offer = [&](Permission permission, const char* text, const char* things) {
        if (acts.May(permission)) view.acts.push_back({text, acts.At(things, "new")});
    };
    if (view.on_register == PersonView::Register::kOn)
        offer(Permission::kRate, "Give a rating", "ratings");
    if (view.on_register == PersonView::Register::kOff)
        offer(Permission::kAddPerson, "Refer to the register", "referrals");
    offer(Permission::kRecordAction, "Record an early signal", "signals");
    offer(Permission::kHoldMeeting, "Talk about them at the next meeting", "agenda");
    offer(Permission::kAllocate, "Name a keyworker", "keyworkers");
    if (std::ranges::none_of(record.episodes, [](const keyworking::Episode& episode) {
            return episode.kind == keyworking::EpisodeKind::kKeyworking && !episode.closed_on;
        }))
        OfferSupport(view, record, acts);
    if (view.in_hospital.empty())
        offer(Permission::kRecordAdmission, "Record an admission to hospital", "admissions");
    offer(Permission::kRecordReview, "Ask for a review", "reviews");
    if (acts.May(Permission::kRecordReview))
        view.acts.push_back({"Record an urgent LAEP now", html::Url(view.page).Segment("laep")});
    offer(Permission::kRecordAction, "Add an action", "actions");
    if (acts.May(Permission::kAmendPerson))
        view.acts.push_back({"Change their details", acts.At("details", "edit")});
    if (acts.May(Permission::kAmendPerson))
        view.acts.push_back(
            {record.person.details.date_of_death ? "After their death" : "Record that they died",
             html::Url(view.page).Segment("death")}
        );
}

// The pages on which the rest of the record stands: what is needed now, what is done with them, and
// what is written down.
void SayParts(PersonView& view) {
    const auto at = [&](std::string_view part) { return html::Url(view.page).Segment(part); };
    view.parts = {
        {"Now",
         {"Crisis sheet", at("crisis")},
         {{"Everything that is due, and why", at("deadlines")},
          {"Why this rating", at("risk")},
          {"Early signals", at("signals")},
          {"Safeguarding", at("concerns")}}},
        {"Support",
         {},
         {{"Actions", at("actions")},
          {"Reviews", at("reviews")},
          {"Phases of support", at("phases")},
          {"Step-down and coming back", at("step-down")},
          {"EHC plan", at("ehc-plan")},
          {"Handing over", at("transfers")},
          {"Consultations", at("consultations")}}},
        {"The record",
         {},
         {{"People around them", at("contacts")},
          {"Consent and sharing", at("consent")},
          {"Referrals", at("referrals")},
          {"The journey so far", at("journey")},
          {"Everything that was changed, and by whom", at("history")}}}};
}

}  // namespace

Result<PersonRecord> ReadPerson(
    const identity::View& view, const identity::Scope& scope, Instant as_known
) {
    TRY_ASSIGN(people::Person person, people::PersonStore(view.tables, scope).Get(as_known));
    const dsr::RegisterStore dsr(view.tables, scope);
    const keyworking::KeyworkingStore keyworking(view.tables, scope);
    PersonRecord record = {
        .person = std::move(person),
        .ratings = dsr.Ratings(as_known),
        .stays = dsr.Stays(as_known),
        .allocations = keyworking.Allocations(as_known),
        .workers = {},
        .episodes = keyworking.Episodes(as_known),
        .admissions = admissions::AdmissionStore(view.tables, scope).List(as_known)};
    if (contacts::IsHomeConfidential(view.tables, scope))
        record.home = PersonRecord::Home::kConfidential;
    std::set<workforce::PostId> workers;
    for (const keyworking::Allocation& part : record.allocations) workers.insert(part.worker);
    record.workers = workforce::NamesOfPosts(view.tables, scope, workers);
    return record;
}

StandingFacts FactsOf(const PersonRecord& record) {
    const auto& died = record.person.details.date_of_death;
    StandingFacts facts = {
        .on_register =
            Periods(record.stays, died, [](const dsr::Stay& stay) { return stay.OnRegister(); }),
        .in_hospital = Periods(record.admissions, died, [](const admissions::Admission& stay) {
            return stay.InHospital();
        })};
    for (const dsr::GivenRating& rating : record.ratings)
        if (rating.rated_on < rating.until)
            facts.ratings.push_back({{rating.rated_on, rating.until}, rating.rating});
    return facts;
}

Result<PersonRecord> ReadPersonNow(const identity::View& view, const identity::Scope& scope) {
    TRY_ASSIGN(PersonRecord record, ReadPerson(view, scope, kNowKnown));
    record.lead_offer = keyworking::FindWaitingHandover(view.tables, scope, view.today);
    if (!record.lead_offer) return record;
    const workforce::PostId& to = record.lead_offer->to;
    if (auto named = workforce::NameOfPost(view.tables, scope, to))
        record.workers.emplace(to, *std::move(named));
    return record;
}

void CutTo(PersonRecord& record, Date day) {
    CutEnd(record.person.details.date_of_death, day);
    std::erase_if(record.ratings, [&](const auto& rating) { return rating.rated_on > day; });
    std::erase_if(record.stays, [&](const auto& stay) { return stay.referred_on > day; });
    for (dsr::Stay& stay : record.stays) Cut(stay, day);
    std::erase_if(record.allocations, [&](const auto& part) { return part.from > day; });
    for (keyworking::Allocation& part : record.allocations) CutEnd(part.to, day);
    std::erase_if(record.episodes, [&](const auto& episode) { return episode.opened_on > day; });
    for (keyworking::Episode& episode : record.episodes) {
        CutEnd(episode.closed_on, day);
        if (!episode.closed_on) episode.close_reason.reset();
    }
    std::erase_if(record.admissions, [&](const auto& stay) { return stay.admitted_on > day; });
    for (admissions::Admission& stay : record.admissions) CutEnd(stay.discharged_on, day);
}

PersonView ViewOf(
    const PersonRecord& record, const Looking& looking, const identity::Actor& actor
) {
    PersonView view;
    view.page = people::PageOf(record.person.id);
    view.looking = looking;
    const Acts acts(view, looking, actor);
    const Date day = looking.as_at;
    SayWho(view, record, day);
    SayDetails(view, record);
    SayStanding(view, record, acts, day);
    SayTeam(view, record, acts, day);
    SayLeadOffer(view, record, acts);
    SayEpisodes(view, record, acts);
    SayAdmissions(view, record, acts);
    SayStays(view, record, acts, day);
    SayActs(view, record, acts);
    SayParts(view);
    return view;
}

}  // namespace alongside::overview
