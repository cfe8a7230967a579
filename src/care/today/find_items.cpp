// From the modules' values to what there is to do.
// SPDX-License-Identifier: MIT
#include "care/today/find_items.h"

#include <utility>

#include "care/actions/api.h"
#include "care/clocks/api.h"
#include "care/consents/api.h"
#include "care/crisis/api.h"
#include "care/keyworking/api.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "care/reviews/api.h"
#include "care/risk/api.h"
#include "care/signals/api.h"
#include "care/transfers/api.h"

namespace alongside::today {
namespace {

class Gathering {
public:
    Gathering(workforce::PostId lead, Sensitive<std::string> name)
        : lead_(std::move(lead)), name_(std::move(name)) {}

    void Add(List list, Kind kind, std::string thing, Date due_on, std::string words) {
        AddOf(lead_, list, kind, std::move(thing), due_on, std::move(words));
    }
    void AddOf(
        const workforce::PostId& worker,
        List list,
        Kind kind,
        std::string thing,
        Date due_on,
        std::string words
    ) {
        items_.push_back(
            {.person = {},
             .list = list,
             .kind = kind,
             .thing = std::move(thing),
             .worker = worker,
             .due_on = due_on,
             .words = std::move(words),
             .name = name_}
        );
    }
    // Our own is its owner's; what another agency promised the lead waits for.
    void Add(const actions::Action& action) {
        if (action.owner_post)
            AddOf(
                *action.owner_post,
                List::kToDo,
                Kind::kAction,
                action.id.value,
                action.due_on,
                action.title
            );
        else
            Add(List::kWaiting,
                Kind::kAction,
                action.id.value,
                action.due_on,
                action.title + (action.agency ? " – " + *action.agency : ""));
    }
    bool has_lead() const { return !lead_.empty(); }
    std::vector<Item> Take() && { return std::move(items_); }

private:
    workforce::PostId lead_;
    Sensitive<std::string> name_;
    std::vector<Item> items_;
};

// What a worker was asked, and the next steps of stepping down.
void AddKeyworking(
    Gathering& items, const db::Reader& tables, const identity::Scope& person, Date today
) {
    if (const auto offer = keyworking::FindWaitingHandover(tables, person, today))
        items.AddOf(
            offer->to,
            List::kAnswer,
            Kind::kHandover,
            offer->from.value,
            offer->offered_on,
            "Take over as lead keyworker?"
        );
    for (const keyworking::PlannedStep& step : keyworking::StepsAhead(tables, person, today))
        items.Add(List::kToDo, Kind::kStep, step.id.value, step.on, "Stepping down: " + step.what);
    for (const keyworking::Consultation& each :
         keyworking::ConsultationStore(tables, person).List())
        if (!each.closed_on && each.advice && each.advice->follow_up_on)
            items.Add(
                List::kToDo,
                Kind::kConsultation,
                each.id.value,
                *each.advice->follow_up_on,
                "Ask how it went: advice to " + each.advice->asker
            );
}

// By when the plan for their schooling is reviewed, and what the local authority has to say after
// the last review.
void AddEhcPlan(
    Gathering& items,
    const db::Reader& tables,
    const identity::Scope& person,
    const people::DetailsRecorded& who,
    Date today
) {
    if (!who.ehcp_from) return;
    const auto context =
        keyworking::EhcReviewStore(tables, person).Context({who.ehcp_from, who.ehcp_to}, today);
    const auto next = keyworking::NextEhcReview(context);
    if (!next) return;
    const bool ended = next->support == keyworking::EhcReviewDue::Support::kEnded;
    items.Add(
        List::kToDo,
        Kind::kEhcReview,
        "ehc-plan-" + person.stream().value,
        next->by,
        ended ? "Review of the EHC plan: ask whether the keyworker should come back"
              : "Review of the EHC plan"
    );
    if (context.reviews.empty()) return;
    const keyworking::EhcReview& last = context.reviews.front();
    if (const auto by = keyworking::DecisionDue(last))
        items.Add(
            List::kWaiting,
            Kind::kEhcReview,
            last.id.value,
            *by,
            "EHC plan – the council has to say what it decided"
        );
}

// Who was asked to take over has to answer; by a day somebody here asks them again.
void AddHandOver(Gathering& items, const db::Reader& tables, const identity::Scope& person) {
    const auto offer = transfers::WaitingTransfer(transfers::TransferStore(tables, person).List());
    if (!offer) return;
    items.Add(
        List::kWaiting,
        Kind::kTransfer,
        offer->id.value,
        offer->wished_on,
        "Handing over – " + offer->to_name + " has to answer"
    );
    if (offer->ask_again_on)
        items.Add(
            List::kToDo,
            Kind::kTransfer,
            offer->id.value,
            *offer->ask_again_on,
            "Handing over – ask " + offer->to_name + " again, unless they have answered"
        );
}

// What their rating asks for, and that signals ask for another look at it.
void AddRating(Gathering& items, const db::Reader& tables, const identity::Scope& person) {
    for (const risk::Duty& duty : risk::RiskStore(tables, person).Duties())
        if (duty.IsOpen())
            items.Add(
                List::kToDo,
                Kind::kDuty,
                duty.id.value,
                duty.due_on,
                std::string(risk::AskedBy(duty.kind))
            );
    if (const auto look = signals::SignalStore(tables, person).OpenLook())
        items.Add(
            List::kToDo,
            Kind::kSignals,
            look->id.value,
            look->due_on,
            "Early signals: look at the rating again"
        );
}

// What happened in the night and nobody has taken on yet.
void AddCrises(Gathering& items, const db::Reader& tables, const identity::Scope& person) {
    for (const crisis::CrisisNote& note : crisis::CrisisStore(tables, person).Waiting())
        items.Add(
            List::kToDo,
            Kind::kCrisis,
            note.said.id.value,
            note.said.happened_on,
            "After a crisis: read what happened and take it on"
        );
}

// Consent that is to be asked again, by a birthday or an agreed day, of whoever we still work with.
void AddAskingAgain(
    Gathering& items, const db::Reader& tables, const identity::Scope& person, Date born, Date today
) {
    const auto asked = consents::ConsentStore(tables, person).List();
    if (asked.empty()) return;
    const auto again = consents::NextAsking(asked, born, today, 0);
    if (!again) return;
    if (!items.has_lead() && !dsr::IsOnRegister(dsr::RegisterStore(tables, person).Stays(), today))
        return;
    items.Add(List::kToDo, Kind::kConsent, person.stream().value, again->on, again->words);
}

}  // namespace

std::vector<Item> FindItems(
    const db::Reader& tables, const identity::Scope& person, Instant known_at
) {
    const Date today = ToLocal(known_at).day;
    const auto who = people::PersonStore(tables, person).Get();
    if (!who || who->details.date_of_death) return {};
    const auto lead =
        keyworking::LeadOn(keyworking::KeyworkingStore(tables, person).Allocations(), today);
    Gathering items(lead ? lead->worker : workforce::PostId(), people::ShownName(who->details));
    if (lead)
        items.Add(
            List::kNew, Kind::kPerson, lead->id.value, lead->from, "You are their lead keyworker"
        );
    AddKeyworking(items, tables, person, today);
    AddEhcPlan(items, tables, person, who->details, today);
    AddCrises(items, tables, person);
    AddRating(items, tables, person);
    AddHandOver(items, tables, person);
    AddAskingAgain(items, tables, person, who->details.date_of_birth, today);
    for (const clocks::Clock& clock : clocks::ClockStore(tables, person).Open())
        items.Add(
            List::kToDo,
            Kind::kDeadline,
            clock.id.value,
            clock.due_on,
            std::string(clocks::AskedBy(clock.rule)) +
                (clock.extended_because ? " (more time was given)" : "")
        );
    for (const reviews::Review& review : reviews::ReviewStore(tables, person).List())
        if (review.status == reviews::ReviewStatus::kPlanned && review.planned_on)
            items.Add(
                List::kToDo,
                Kind::kReview,
                review.id.value,
                *review.planned_on,
                reviews::KindInWords(review)
            );
    for (const actions::Action& action : actions::ActionStore(tables, person).List())
        if (action.IsOpen()) items.Add(action);
    return std::move(items).Take();
}

}  // namespace alongside::today
