// Which use case carries out which row.
// SPDX-License-Identifier: MIT
#include "demo/demo_story.h"

#include <algorithm>
#include <utility>

#include "care/actions/complete_action.h"
#include "care/actions/raise_action.h"
#include "care/admissions/admit_person.h"
#include "care/admissions/discharge_person.h"
#include "care/admissions/record_oversight.h"
#include "care/clocks/set_area_rules.h"
#include "care/exchange/row_mapping.h"
#include "care/insight/change_risk.h"
#include "care/insight/raise_risk.h"
#include "care/keyworking/close_episode.h"
#include "care/keyworking/end_allocation.h"
#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/name_keyworker.h"
#include "care/keyworking/open_episode.h"
#include "care/people/add_person.h"
#include "care/register/correct_stay.h"
#include "care/register/decide_referral.h"
#include "care/register/rate_person.h"
#include "care/register/refer_person.h"
#include "care/register/register_store.h"
#include "care/register/remove_from_register.h"
#include "care/reviews/hold_review.h"
#include "care/reviews/invite_person.h"
#include "care/reviews/request_review.h"
#include "care/reviews/review_store.h"
#include "care/reviews/send_report.h"
#include "care/transfers/close_transfer.h"
#include "care/transfers/offer_transfer.h"
#include "care/workforce/open_post.h"
#include "demo/demo_scenes.h"

namespace alongside::app {
namespace {

using identity::Permission;
using identity::Work;

constexpr int kFirstVersion = 1;
constexpr int kNineInTheMorning = 9 * 60;  // The hour at which the story is written down.
constexpr int kTenInTheMorning = 10 * 60;
// Amber, and 25 in spring: whom the adult register was asked to take over, and has not answered
// yet.
constexpr std::string_view kGrownUp = "KM0049";
constexpr const char* kAdultRegister = "Kent and Medway adult learning disability register";

std::optional<std::string> Known(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return text;
}

// The part of a record that a form would have been shown.
Result<std::string> CurrentRating(const Work& work, const people::PersonId& person) {
    TRY_ASSIGN(const auto scope, work.policy.Allow(work.actor, Permission::kRate, person));
    const dsr::RegisterStore store(work.tables, scope);
    return dsr::VersionOf(dsr::RatingOn(store.Ratings(), work.today));
}
Result<dsr::Stay> HeldStay(
    const Work& work, const people::PersonId& person, const dsr::RegisterEntryId& stay
) {
    TRY_ASSIGN(const auto scope, work.policy.Allow(work.actor, Permission::kViewPerson, person));
    return dsr::RegisterStore(work.tables, scope).GetStay(stay);
}
Result<std::string> CurrentLead(const Work& work, const people::PersonId& person) {
    TRY_ASSIGN(const auto scope, work.policy.Allow(work.actor, Permission::kAllocate, person));
    const keyworking::KeyworkingStore store(work.tables, scope);
    return keyworking::VersionOf(keyworking::LeadOn(store.Allocations(), work.today));
}

Result<reviews::SeenReview> SeenOf(
    const Work& work, const people::PersonId& person, const reviews::ReviewId& id
) {
    TRY_ASSIGN(const auto scope, work.policy.Allow(work.actor, Permission::kViewPerson, person));
    TRY_ASSIGN(const reviews::Review held, reviews::ReviewStore(work.tables, scope).Get(id));
    return reviews::SeenReview{person, id, held.version};
}

Date NextWeekday(Date day) {
    while (std::chrono::weekday(day).iso_encoding() > 5) day += std::chrono::days(1);
    return day;
}

// Keyworking ends on its own day, which its row gives.
transfers::TransferOffered OfferTo(const std::string& reason, Date today) {
    transfers::TransferOffered offer;
    offer.kind = transfers::TransferKind::kAdultRegister;
    offer.to_name = kAdultRegister;
    offer.contact = "The duty desk, 01632 960 004";
    offer.reason = reason;
    offer.offered_on = today;
    offer.wished_on = today + std::chrono::days(28);
    offer.handed_over =
        "What helps: one person who stays the same, and being told a day before. Their crisis "
        "plan, "
        "the last review and who is in their circle go with this.";
    offer.wishes = transfers::Wishes::kKnown;
    return offer;
}

// "admission-avoided: why" is both what a LAEP ended with and why, as an export writes it.
std::pair<reviews::LaepDecision, std::string> DecisionOf(const std::string& outcome) {
    const auto colon = outcome.find(": ");
    const auto decision =
        EnumNamed<reviews::LaepDecision>(std::string_view(outcome).substr(0, colon));
    if (!decision || colon == std::string::npos) return {reviews::LaepDecision::kTomorrow, outcome};
    return {*decision, outcome.substr(colon + 2)};
}

}  // namespace

// The area did not wait for May 2023: with the draft rules there is something due in January.
void DemoStory::AdoptRules() {
    On(DateOf(2022, 3, 28), Step::kRules, [](const Work& work) {
        return Just(clocks::AdoptRuleSet(
            work,
            {.set = "england-2023",
             .from = DateOf(2022, 4, 1),
             .reason = "The partnership board adopted the draft policy early"}
        ));
    });
}

void DemoStory::Mention(const std::string& person, Date day) {
    const auto [it, added] = first_mentions_.emplace(person, day);
    if (!added && day < it->second) it->second = day;
}

std::optional<StreamId> DemoStory::PostOf(std::string_view worker_id) const {
    const auto it = posts_.find(worker_id);
    if (it == posts_.end()) return std::nullopt;
    return it->second;
}

void DemoStory::Tell(const exchange::AreaRow& row) {
    area_ = {
        .code = row.code,
        .name = row.name,
        .from = row.from,
        .serves_18_25 = row.serves_18_25,
        .readmission_days = row.readmission_days};
}

void DemoStory::Tell(const exchange::PersonRow& row) {
    rows_of_people_.emplace(row.person_id, row);
    if (!row.locality.empty()) localities_.insert(row.locality);
}

// Posts are listed in the order of their file, so all are opened together on the first day.
void DemoStory::Tell(const exchange::PostRow& row) {
    const Date day = DateOf(2019, 1, 1);
    On(day, Step::kPost, [this, row](const Work& work) -> Result<Done> {
        TRY_ASSIGN(const auto opened, workforce::OpenPost(work, {exchange::FactOf(row)}));
        posts_.emplace(row.worker_id, opened.post);
        return Done{};
    });
}

// Consent often comes after the referral: it is then a fact of its own day.
void DemoStory::Tell(const exchange::RegisterRow& row) {
    Mention(row.person_id, row.referred_on);
    const auto stay = std::make_shared<dsr::RegisterEntryId>();
    const bool later = row.consent_on && *row.consent_on > row.referred_on;
    On(row.referred_on,
       Step::kReferral,
       [this, row, stay, later](const Work& work) -> Result<Done> {
           dsr::ReferPersonCommand command{
               Person(row.person_id), row.referred_on, row.referral_source};
           if (!later) {
               command.consent = row.consent;
               command.consent_on = row.consent_on;
           }
           TRY_ASSIGN(const auto received, dsr::ReferPerson(work, command));
           *stay = received.stay;
           return Done{};
       });
    if (later) {
        On(*row.consent_on, Step::kConsent, [this, row, stay](const Work& work) -> Result<Done> {
            const auto& person = Person(row.person_id);
            TRY_ASSIGN(dsr::Stay held, HeldStay(work, person, *stay));
            const int seen = held.version;
            held.consent = row.consent;
            held.consent_on = row.consent_on;
            return Just(dsr::AmendStay(work, {person, seen, std::move(held), "Consent was given"}));
        });
    }
    if (row.decided_on) {
        On(*row.decided_on, Step::kDecision, [this, row, stay](const Work& work) -> Result<Done> {
            const auto& person = Person(row.person_id);
            TRY_ASSIGN(const dsr::Stay held, HeldStay(work, person, *stay));
            return Just(dsr::DecideReferral(
                work,
                {person,
                 *stay,
                 held.version,
                 row.decision,
                 *row.decided_on,
                 Known(row.decision_reason)}
            ));
        });
    }
    if (row.removed_on && row.removal_reason.find("adult services") != std::string::npos) {
        TellOfHandOver(row);
    } else if (row.removed_on) {
        On(*row.removed_on, Step::kRemoval, [this, row, stay](const Work& work) -> Result<Done> {
            const auto& person = Person(row.person_id);
            TRY_ASSIGN(const dsr::Stay held, HeldStay(work, person, *stay));
            return Just(dsr::RemoveFromRegister(
                work, {person, *stay, held.version, *row.removed_on, row.removal_reason}
            ));
        });
    }
}

// Four weeks before the day they were handed over the adult register was asked; the first of them
// it sent back once, for its own reasons.
void DemoStory::TellOfHandOver(const exchange::RegisterRow& row) {
    using std::chrono::days;
    const auto asked = std::make_shared<transfers::TransferId>();
    const auto ask = [this, row, asked](const Work& work) -> Result<Done> {
        TRY_ASSIGN(
            const auto offered,
            transfers::OfferTransfer(
                work, {Person(row.person_id), OfferTo(row.removal_reason, work.today)}
            )
        );
        *asked = offered.id;
        return Done{};
    };
    if (!std::exchange(declined_once_, true)) {
        On(NextWeekday(*row.removed_on - days(70)), Step::kHandOver, ask);
        On(NextWeekday(*row.removed_on - days(56)),
           Step::kHandOver,
           [this, row, asked](const Work& work) {
               return Just(transfers::DeclineTransfer(
                   work,
                   {Person(row.person_id),
                    *asked,
                    work.today,
                    "No worker until their new financial year begins"}
               ));
           });
    }
    On(NextWeekday(*row.removed_on - days(28)), Step::kHandOver, ask);
    On(*row.removed_on, Step::kRemoval, [this, row, asked](const Work& work) {
        return Just(transfers::AcceptTransfer(
            work, {Person(row.person_id), *asked, *row.removed_on, "Duty worker, adult register"}
        ));
    });
}

void DemoStory::TellOfWaitingHandOver() {
    const Date day = DateOf(2022, 12, 28);
    On(day, Step::kHandOver, [this](const Work& work) -> Result<Done> {
        const auto person = people_.find(std::string(kGrownUp));
        if (person == people_.end()) return Done{};
        return Just(transfers::OfferTransfer(
            work, {person->second, OfferTo("They turn 25 in spring", work.today)}
        ));
    });
}

void DemoStory::Tell(const exchange::RatingRow& row) {
    Mention(row.person_id, row.rated_on);
    On(row.rated_on, Step::kRating, [this, row](const Work& work) -> Result<Done> {
        const auto& person = Person(row.person_id);
        TRY_ASSIGN(const std::string seen, CurrentRating(work, person));
        return Just(dsr::RatePerson(work, {person, row.rating, row.rated_on, row.rationale, seen}));
    });
}

void DemoStory::Tell(const exchange::EpisodeRow& row) {
    Mention(row.person_id, row.opened_on);
    const auto episode = std::make_shared<keyworking::EpisodeId>();
    On(row.opened_on, Step::kOpening, [this, row, episode](const Work& work) -> Result<Done> {
        TRY_ASSIGN(
            const auto opened,
            keyworking::OpenEpisode(
                work, {Person(row.person_id), row.kind, row.opened_on, Known(row.phase)}
            )
        );
        *episode = opened.id;
        return Done{};
    });
    if (!row.closed_on) return;
    On(*row.closed_on, Step::kClosing, [this, row, episode](const Work& work) {
        return Just(keyworking::CloseEpisode(
            work, {Person(row.person_id), *episode, kFirstVersion, *row.closed_on, row.close_reason}
        ));
    });
}

void DemoStory::Tell(const exchange::AllocationRow& row) {
    Mention(row.person_id, row.from);
    const auto allocation = std::make_shared<keyworking::AllocationId>();
    On(row.from, Step::kNaming, [this, row, allocation](const Work& work) -> Result<Done> {
        const auto& person = Person(row.person_id);
        TRY_ASSIGN(const std::string seen, CurrentLead(work, person));
        TRY_ASSIGN(
            const auto named,
            keyworking::NameKeyworker(
                work, {person, posts_.at(row.worker_id), row.role, row.from, seen}
            )
        );
        *allocation = named.id;
        return Done{};
    });
    if (!row.to) return;
    On(*row.to, Step::kEnding, [this, row, allocation](const Work& work) {
        return Just(keyworking::EndAllocation(
            work, {Person(row.person_id), *allocation, kFirstVersion, *row.to}
        ));
    });
}

void DemoStory::Tell(const exchange::AdmissionRow& row) {
    Mention(row.person_id, row.admitted_on);
    const auto admission = std::make_shared<admissions::AdmissionId>();
    On(row.admitted_on, Step::kAdmission, [this, row, admission](const Work& work) -> Result<Done> {
        TRY_ASSIGN(
            const auto admitted,
            admissions::AdmitPerson(
                work,
                {Person(row.person_id),
                 {.admitted_on = row.admitted_on,
                  .hospital = row.hospital,
                  .hospital_ods = Known(row.hospital_ods),
                  .ward_type = Known(row.ward_type),
                  .secure = row.secure,
                  .legal_status = row.legal_status,
                  .planned_discharge_on = row.planned_discharge_on,
                  .delay_reason = Known(row.delay_reason)}}
            )
        );
        *admission = admitted.id;
        return Done{};
    });
    TellOfVisits(row, admission);
    if (!row.discharged_on) return;
    On(*row.discharged_on, Step::kDischarge, [this, row, admission](const Work& work) {
        return Just(admissions::DischargePerson(
            work, {Person(row.person_id), *admission, kFirstVersion, *row.discharged_on}
        ));
    });
}

// An urgent conversation is recorded when it is over, all at once.
void DemoStory::TellOfLaep(
    const exchange::ReviewRow& row, const std::shared_ptr<reviews::ReviewId>& id
) {
    On(*row.held_on, Step::kReview, [this, row, id](const Work& work) -> Result<Done> {
        const auto [decision, why] = DecisionOf(row.outcome);
        TRY_ASSIGN(
            const auto held,
            reviews::RecordLaep(
                work,
                {Person(row.person_id),
                 {.id = {},
                  .held_on = *row.held_on,
                  .held_at = kNineInTheMorning,
                  .called = {"Mum", "Crisis team", "Social worker"},
                  .reached = {"yes", "yes", "no"},
                  .decision = decision,
                  .why = why,
                  .next = {}}}
            )
        );
        *id = held.id;
        return Done{};
    });
}

// A bundle does not say when somebody answered and when the day was found: soon after the asking.
void DemoStory::TellOfWhatCameBefore(
    const exchange::ReviewRow& row, Date asked_on, const std::shared_ptr<reviews::ReviewId>& id
) {
    On(asked_on, Step::kRequest, [this, row, id](const Work& work) -> Result<Done> {
        reviews::ReviewRequested request;
        request.kind = row.kind;
        request.requested_on = row.requested_on;
        request.requested_by = reviews::Asker::kKeyworker;
        TRY_ASSIGN(
            const auto requested, reviews::RequestReview(work, {Person(row.person_id), request})
        );
        *id = requested.id;
        return Done{};
    });
    if (row.consent) {
        On(asked_on, Step::kAnswer, [this, row, id](const Work& work) -> Result<Done> {
            TRY_ASSIGN(const auto seen, SeenOf(work, Person(row.person_id), *id));
            return Just(
                reviews::RecordConsent(work, {seen, {*id, *row.consent, work.today, std::nullopt}})
            );
        });
    }
    if (row.planned_on) {
        On(asked_on, Step::kPlan, [this, row, id](const Work& work) -> Result<Done> {
            TRY_ASSIGN(const auto seen, SeenOf(work, Person(row.person_id), *id));
            reviews::ReviewPlanned plan;
            plan.planned_on = *row.planned_on;
            plan.planned_at = kTenInTheMorning;
            plan.place = row.kind == reviews::ReviewKind::kCommunity
                             ? "The family centre"
                             : "The meeting room of the ward";
            return Just(reviews::PlanReview(work, {seen, plan}));
        });
    }
    if (row.planned_on && row.held_on) {
        const Date sent_on = std::max(asked_on, *row.planned_on - std::chrono::days(3));
        On(sent_on, Step::kPack, [this, row, id](const Work& work) -> Result<Done> {
            TRY_ASSIGN(const auto seen, SeenOf(work, Person(row.person_id), *id));
            return Just(reviews::SendPack(work, {seen, work.today}));
        });
    }
}

void DemoStory::TellOfWhatCameOfIt(
    const exchange::ReviewRow& row, const std::shared_ptr<reviews::ReviewId>& id
) {
    if (row.held_on) {
        On(*row.held_on, Step::kReview, [this, row, id](const Work& work) -> Result<Done> {
            TRY_ASSIGN(const auto seen, SeenOf(work, Person(row.person_id), *id));
            reviews::ReviewHeld held;
            held.held_on = *row.held_on;
            held.outcome = Known(row.outcome);
            return Just(reviews::HoldReview(work, {seen, held}));
        });
    }
    if (row.report_sent_on) {
        On(*row.report_sent_on, Step::kReport, [this, row, id](const Work& work) -> Result<Done> {
            TRY_ASSIGN(const auto seen, SeenOf(work, Person(row.person_id), *id));
            return Just(reviews::SendReport(
                work, {seen, {*id, *row.report_sent_on, "The family and everybody who came"}}
            ));
        });
    }
}

void DemoStory::Tell(const exchange::ReviewRow& row) {
    const auto first = row.requested_on ? row.requested_on : row.held_on;
    if (!first) return;  // The demonstration's reviews were all asked for, or were urgent.
    Mention(row.person_id, *first);
    const auto id = std::make_shared<reviews::ReviewId>();
    if (row.held_on) held_reviews_.emplace(std::pair(row.person_id, *row.held_on), id);
    if (row.kind == reviews::ReviewKind::kLaep && row.held_on) return TellOfLaep(row, id);
    TellOfWhatCameBefore(row, *first, id);
    TellOfWhatCameOfIt(row, id);
    if (row.status != reviews::ReviewStatus::kCancelled) return;
    On(*first, Step::kCancelling, [this, row, id](const Work& work) -> Result<Done> {
        TRY_ASSIGN(const auto seen, SeenOf(work, Person(row.person_id), *id));
        return Just(reviews::CancelReview(work, {seen, row.outcome}));
    });
}

actions::Action DemoStory::ActionOf(const exchange::ActionRow& row) const {
    actions::Action action{.id = {}, .title = row.title, .first_due_on = {}, .due_on = row.due_on};
    action.agency = Known(row.agency);
    action.owner_post = PostOf(row.owner);
    if (!action.owner_post) action.owner = Known(row.owner);
    action.raised_on = row.raised_on;
    if (!row.completed_on) action.evidence = Known(row.evidence);
    if (row.review_held_on)
        action.source =
            actions::SourceId(held_reviews_.at(std::pair(row.person_id, *row.review_held_on))->value
            );
    return action;
}

void DemoStory::Tell(const exchange::ActionRow& row) {
    const Date raised_on = row.raised_on.value_or(row.review_held_on.value_or(row.due_on));
    Mention(row.person_id, raised_on);
    const auto id = std::make_shared<actions::ActionId>();
    On(raised_on, Step::kRaising, [this, row, id](const Work& work) -> Result<Done> {
        TRY_ASSIGN(
            const auto raised, actions::RaiseAction(work, {Person(row.person_id), ActionOf(row)})
        );
        *id = raised.id;
        return Done{};
    });
    if (!row.completed_on) return;
    On(*row.completed_on, Step::kDone, [this, row, id](const Work& work) {
        return Just(actions::CompleteAction(
            work, {Person(row.person_id), *id, kFirstVersion, *row.completed_on, row.evidence}
        ));
    });
}

// A bundle holds no visits of those who commission a bed. They came every six weeks once they had
// to; to one hospital not since the autumn.
void DemoStory::TellOfVisits(
    const exchange::AdmissionRow& row, const std::shared_ptr<admissions::AdmissionId>& admission
) {
    using std::chrono::days;
    constexpr days kFirstAfter(28);
    constexpr days kBetween(40);
    const Date from = std::max(row.admitted_on, DateOf(2022, 4, 1));
    const Date today = DateOf(2023, 1, 9);
    const Date to = std::min(
        row.discharged_on.value_or(today),
        row.hospital == "Ragstone Court" ? DateOf(2022, 11, 1) : today
    );
    for (Date day = NextWeekday(from + kFirstAfter); day < to; day = NextWeekday(day + kBetween)) {
        On(day, Step::kVisit, [this, row, admission, day](const Work& work) {
            return Just(admissions::RecordOversightVisit(
                work,
                {Person(row.person_id),
                 *admission,
                 {.id = {},
                  .admission = {},
                  .visited_on = day,
                  .visitor = "Case manager of the commissioner",
                  .seen = "Spoke with them alone, saw their room, and read the plan for going home",
                  .safe = admissions::Safety::kSafe}}
            ));
        });
    }
}

void DemoStory::Tell(const exchange::RiskRow& row) {
    const auto risk = std::make_shared<insight::RiskId>();
    On(row.raised_on, Step::kRisk, [row, risk](const Work& work) -> Result<Done> {
        TRY_ASSIGN(
            const auto raised,
            insight::RaiseRisk(
                work,
                {{.description = row.description,
                  .raised_on = row.raised_on,
                  .rag_before = row.rag_before,
                  .mitigation = Known(row.mitigation),
                  .rag_after = row.rag_after}}
            )
        );
        *risk = raised.id;
        return Done{};
    });
    if (!row.closed_on) return;
    On(*row.closed_on, Step::kRisk, [row, risk](const Work& work) {
        return Just(
            insight::CloseRisk(work, {*risk, kFirstVersion, *row.closed_on, "No longer a risk"})
        );
    });
}

std::vector<Date> DemoStory::Days() {
    for (auto& [id, row] : rows_of_people_) {
        const auto mention = first_mentions_.find(id);
        if (mention == first_mentions_.end()) continue;
        On(mention->second,
           Step::kPerson,
           [this, row = std::move(row)](const Work& work) -> Result<Done> {
               TRY_ASSIGN(auto person, people::AddPerson(work, {exchange::FactOf(row)}));
               people_.emplace(row.person_id, std::move(person));
               return Done{};
           });
    }
    rows_of_people_.clear();
    std::vector<Date> days;
    for (const auto& [day, acts] : happenings_) days.push_back(day);
    return days;
}

Result<Done> DemoStory::Live(Date day, const Work& work) {
    for (const auto& [step, act] : happenings_.at(day)) TRY(act(work));
    return Done{};
}

}  // namespace alongside::app
