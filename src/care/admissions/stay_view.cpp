// Renders a stay in hospital, and who is in hospital.
// SPDX-License-Identifier: MIT
#include "care/admissions/stay_view.h"

#include <algorithm>

#include "care/admissions/admission_view.h"
#include "care/admissions/legal_status.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/warning_callout.h"
#include "platform/html/patterns/change_list.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::admissions {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::Link;
using patterns::Paragraph;

constexpr int kMonthsToName = 3;

std::string Days(int days) {
    return Counted(static_cast<std::size_t>(std::max(0, days)), "day", "days");
}

Html Part(std::string text) {
    return nhsuk::Heading{.text = std::move(text), .size = nhsuk::Size::kM, .level = 2};
}

std::string Times(int count) {
    if (count == 1) return "once";
    if (count == 2) return "twice";
    return std::to_string(count) + " times";
}

// "1 March 2023. It moved twice."
std::string PlannedInWords(const std::optional<Date>& planned_on, int moved) {
    std::string words = planned_on ? InWords(*planned_on) : "No day is planned";
    if (moved > 0) words += ". It changed " + Times(moved);
    return words;
}

std::string Agreed(const DischargePlan& plan) {
    if (plan.agreed_by_person && plan.agreed_by_family) return "they and their family agree";
    if (plan.agreed_by_person) return "they agree; their family has not yet";
    if (plan.agreed_by_family) return "their family agrees; they have not yet";
    return "not agreed with them and their family yet";
}

Date EndOf(const StayView& view) {
    return std::min(view.spell.when.to, view.today);
}

bool IsThere(const StayView& view) {
    return !view.stay.admission.discharged_on && view.spell.when.to > view.today;
}

std::string HowLong(const StayView& view) {
    const std::string days = Days(DaysOf(view.spell.when, view.today));
    std::string words = "Since " + InWords(view.spell.when.from) + ", " + days;
    if (!IsThere(view))
        words =
            "From " + InWords(view.spell.when.from) + " to " + InWords(EndOf(view)) + ", " + days;
    if (view.others.empty()) return words;
    return words + ", with all transfers";
}

std::string DelayInWords(const StayView& view) {
    const Delay* running = RunningDelay(view.stay);
    if (running == nullptr || !IsThere(view)) return "Nothing delays it that we know of";
    return "Since " + InWords(running->from) + ": " + std::string(InTheMiddle(running->reason)) +
           ". For " + running->owner + " to solve";
}

std::string DelayedInWords(const DelayedDays& delayed) {
    std::string words = Days(delayed.all);
    if (delayed.by_owner.size() < 2) return words;
    std::vector<std::string> owners;
    for (const auto& [owner, days] : delayed.by_owner) owners.push_back(owner + " " + Days(days));
    return words + ": " + Join(owners, ", ");
}

// The facts of a stay under their names; what is not known yet is said further down.
class Facts {
public:
    void Say(std::string name, std::string value) {
        list_.rows.push_back({.key = {.text = std::move(name)}, .value = {.text = std::move(value)}}
        );
    }
    void Render(html::Writer& to) const { to << list_; }

private:
    nhsuk::SummaryList list_;
};

void SayLeaving(Facts& facts, const StayView& view) {
    const Stay& stay = view.stay;
    if (IsThere(view))
        facts.Say(
            "Planned to leave",
            PlannedInWords(stay.admission.planned_discharge_on, CountMoves(stay.plans))
        );
    facts.Say(
        "Clinically ready to leave",
        stay.ready.empty() ? "Not recorded" : "Since " + InWords(stay.ready.back().ready_on)
    );
    facts.Say("What delays it", DelayInWords(view));
    const DelayedDays delayed = CountDelayedDays(stay, view.today);
    if (delayed.all > 0) facts.Say("Delayed so far", DelayedInWords(delayed));
    if (stay.admission.delay_reason)
        facts.Say("Written about a delay", *stay.admission.delay_reason);
    if (stay.plan)
        facts.Say(
            "To leave for",
            std::string(InTheMiddle(stay.plan->destination)) + "; " + Agreed(*stay.plan)
        );
}

void SayCare(Facts& facts, const StayView& view) {
    const Stay& stay = view.stay;
    const auto away =
        std::ranges::find_if(stay.leave, [](const Leave& leave) { return !leave.back_on; });
    if (away != stay.leave.end() && IsThere(view))
        facts.Say(
            "On leave",
            "Since " + InWords(away->from) +
                (away->due_back_on ? ", due back on " + InWords(*away->due_back_on) : "")
        );
    if (stay.responsibility) {
        facts.Say("Responsible commissioner", stay.responsibility->commissioner);
        if (stay.responsibility->miles)
            facts.Say("Distance from home", MilesInWords(*stay.responsibility->miles));
    }
    if (!stay.aftercare) return;
    std::string words = stay.aftercare->entitled ? "Entitled" : "Not entitled";
    if (stay.aftercare->agreed_on) words += ", agreed on " + InWords(*stay.aftercare->agreed_on);
    if (stay.aftercare->responsible) words += ". Responsible: " + *stay.aftercare->responsible;
    if (stay.aftercare->note) words += ". " + *stay.aftercare->note;
    facts.Say("Section 117 aftercare", words);
}

Html Banner(const StayView& view) {
    const Admission& admission = view.stay.admission;
    Facts facts;
    facts.Say(
        "Where", admission.hospital + (admission.ward_type ? ", " + *admission.ward_type : "")
    );
    facts.Say("How long", HowLong(view));
    facts.Say(
        IsThere(view) ? "Legal status now" : "Legal status at the end",
        std::string(LegalStatusInWords(LegalStatusOn(admission, view.stay.statuses, kForever)))
    );
    SayLeaving(facts, view);
    SayCare(facts, view);
    if (view.spell.readmission == SpellOfStay::Readmission::kYes)
        facts.Say(
            "Back in hospital",
            "They left hospital on " + InWords(*view.spell.left_hospital_on) + ". Within " +
                Days(view.readmission_days) + " that counts as a re-admission (your area’s setting)"
        );
    return Html(facts);
}

// Said as a question for those who can change it, not as a fault of anybody.
Html LongAway(const StayView& view) {
    if (!IsThere(view) || AddMonths(view.spell.when.from, kMonthsToName) > view.today) return {};
    return nhsuk::InsetText{
        .text =
            "They have been away from home for more than three months. What would bring home "
            "closer, and who can do it?"};
}

Html NotSafe(const StayView& view) {
    if (view.stay.visits.empty() || view.stay.visits.back().safe == Safety::kSafe) return {};
    const OversightVisit& visit = view.stay.visits.back();
    return nhsuk::WarningCallout{
        .heading = {.text = "The last visit did not find them safe", .level = 2},
        .text = visit.visitor + " visited on " + InWords(visit.visited_on) + ": " + visit.seen};
}

Html Missing(const StayView& view) {
    if (view.missing.empty()) return {};
    patterns::BulletList list;
    for (const std::string& words : view.missing) list.items.push_back(html::Text(words));
    return All(Part("What is not there yet"), list);
}

Url At(const StayView& view, std::string_view things, const StayRecordId& id, const char* act) {
    return Url(view.page).Segment(things).Segment(id.value).Segment(act);
}

// Links in one cell or line, apart from one another.
Html InALine(const std::vector<Link>& links) {
    Html line;
    for (const Link& link : links) {
        if (!line.empty()) line = All(line, html::Text(" · "));
        line = All(line, link);
    }
    return line;
}

std::vector<Link> ActsOn(const StayView& view, const DischargeNeed& need) {
    std::vector<Link> acts;
    if (view.record == Offered::kYes && !need.met_on) {
        acts.push_back({"It is in place", At(view, "needs", need.id, "met"), need.what});
        acts.push_back({"Not needed any more", At(view, "needs", need.id, "drop"), need.what});
    }
    if (view.correct == Offered::kYes)
        acts.push_back({"Withdraw", At(view, "records", need.id, "withdraw"), need.what});
    return acts;
}

std::string StateOf(const DischargeNeed& need, Date today) {
    if (need.met_on) return "In place since " + InWords(*need.met_on);
    if (!need.needed_by) return "Not in place yet";
    return (*need.needed_by < today ? "Was needed by " : "Needed by ") + InWords(*need.needed_by);
}

Html Needs(const StayView& view) {
    if (view.stay.needs.empty()) return {};
    const bool may = view.record == Offered::kYes || view.correct == Offered::kYes;
    nhsuk::Table table = {
        .caption =
            {.text = "What must be in place before they leave",
             .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "What"}, {.text = "Who sees to it"}, {.text = "In place?"}},
        .responsive = true};
    if (may) table.head.push_back({.text = "What you can do"});
    table.body = [&view, may](nhsuk::TableBody& to) {
        for (const DischargeNeed& need : view.stay.needs) {
            to.Row().Cell(need.what).Cell(need.agency).Cell(StateOf(need, view.today));
            if (may) to.Show(InALine(ActsOn(view, need)));
        }
    };
    return All(Part("What must be in place before they leave"), table);
}

template <class Thing>
const Thing* Find(const std::vector<Thing>& things, const StayRecordId& id) {
    const auto found =
        std::ranges::find_if(things, [&](const Thing& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

// What may still be recorded of a line of the timeline.
std::vector<Link> NextOf(const StayView& view, const Happening& line) {
    const StayRecordId& id = line.record;
    std::vector<Link> acts;
    if (const auto* delay = Find(view.stay.delays, id); delay != nullptr && !delay->ended_on)
        acts.push_back({"Record that it is solved", At(view, "delays", id, "end"), line.words});
    if (const auto* leave = Find(view.stay.leave, id); leave != nullptr && !leave->back_on)
        acts.push_back({"Record that they are back", At(view, "leave", id, "end"), line.words});
    if (line.thing == StayThing::kAdvocate)
        acts.push_back({"Record another answer", At(view, "advocates", id, "answer"), line.words});
    const Restriction* restriction = Find(view.stay.restrictions, id);
    if (restriction == nullptr) return acts;
    if (!restriction->to)
        acts.push_back({"Record that it ended", At(view, "restrictions", id, "end"), line.words});
    if (!restriction->reviewed_on)
        acts.push_back({"Record its review", At(view, "restrictions", id, "review"), line.words});
    return acts;
}

Html ActsOn(const StayView& view, const Happening& line) {
    if (line.record.empty()) return {};
    std::vector<Link> acts;
    if (view.record == Offered::kYes) acts = NextOf(view, line);
    if (view.correct == Offered::kYes)
        acts.push_back({"Withdraw", At(view, "records", line.record, "withdraw"), line.words});
    return InALine(acts);
}

Html Timeline(const StayView& view) {
    patterns::ChangeList list;
    for (const Happening& line : TimelineOf(view.stay))
        list.changes.push_back(
            {.words = line.words,
             .when = InWords(line.on),
             .datetime = ToText(line.on),
             .act = ActsOn(view, line),
             .detail =
                 line.detail.empty() ? Html() : Html(Paragraph{.text = line.detail, .quiet = true})}
        );
    return All(Part("What happened, the latest first"), list);
}

Html PlannedDays(const StayView& view) {
    const auto plans = PlansOf(view.stay.plans);
    if (plans.empty()) return {};
    nhsuk::Table table = {
        .caption =
            {.text = "Every day that was planned for leaving",
             .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "Planned for"}, {.text = "Recorded on"}, {.text = "Why"}},
        .body =
            [&plans](nhsuk::TableBody& to) {
                for (const PlannedDischarge& plan : plans)
                    to.Row()
                        .Cell(plan.planned_on ? InWords(*plan.planned_on) : "No day any more")
                        .Cell(InWords(ToLocal(plan.recorded).day))
                        .Cell(plan.reason.value_or("Recorded with the admission"));
            },
        .responsive = true};
    return Html(nhsuk::Details{
        .summary = {.text = "Every day that was planned for leaving"}, .html = Html(table)});
}

Html Others(const StayView& view) {
    if (view.others.empty()) return {};
    patterns::BulletList list;
    for (const OtherAdmission& other : view.others)
        list.items.push_back(Link{.text = other.words, .href = other.page});
    return All(Part("The same time in hospital, elsewhere"), list);
}

// Taken back from here: they have no line in the timeline.
void OfferWithdrawals(patterns::BulletList& list, const StayView& view) {
    if (view.correct == Offered::kNo) return;
    const auto offer = [&](const auto& held, const char* words) {
        if (held)
            list.items.push_back(Link{
                .text = words, .href = At(view, "records", held->id, "withdraw")});
    };
    offer(view.stay.responsibility, "Withdraw who is responsible");
    offer(view.stay.aftercare, "Withdraw the aftercare");
    offer(view.stay.plan, "Withdraw where they are to live");
    list.items.push_back(Link{
        .text = "Change or withdraw the stay itself", .href = Url(view.page).Segment("amend")});
}

Html Acts(const StayView& view) {
    patterns::BulletList list;
    const auto offer = [&](const char* words, const char* act) {
        list.items.push_back(Link{.text = words, .href = Url(view.page).Segment(act)});
    };
    if (view.record == Offered::kYes) {
        offer("Record an oversight visit", "visits");
        if (IsThere(view)) offer("Plan the day of leaving", "planned-discharge");
        offer("Record a delay in leaving", "delays");
        if (view.stay.ready.empty()) offer("Record that they are ready to leave", "ready");
        offer("Plan where they are to live", "plan");
        offer("Add what must be in place", "needs");
        offer("Record a change of legal status", "legal-status");
        offer("Record leave", "leave");
        offer("Record the offer of an advocate", "advocates");
        offer("Record a report of a restriction", "restrictions");
        offer("Record who is responsible, and how far from home", "responsibility");
        offer("Record section 117 aftercare", "aftercare");
        if (IsThere(view)) {
            offer("Record a transfer", "transfer");
            offer("Record the discharge", "discharge");
        }
    }
    OfferWithdrawals(list, view);
    if (list.items.empty()) return {};
    return All(Part("What you can do"), list);
}

std::string DelayInWords(const StaySummary& stay, Date today) {
    if (!stay.delay) return "None recorded";
    return std::string(InTheMiddle(stay.delay->reason)) + ", for " + stay.delay->owner + ", " +
           Days(DaysOf({stay.delay->since, kForever}, today));
}

Html ChooseOrder(const InpatientsView& view) {
    const auto choice = [](const char* words, const Url& href) -> Html {
        if (href.empty()) return Html(html::Text(words));
        return Html(Link{.text = words, .href = href});
    };
    return Paragraph{
        .html =
            All(html::Text("In order of: "),
                choice("longest in hospital first", view.by_stay),
                html::Text(" · "),
                choice("longest delayed first", view.by_delay))};
}

}  // namespace

Html StayPage(const StayView& view) {
    return All(
        nhsuk::Heading{
            .text = "Stay in hospital",
            .caption = {.text = view.name, .size = nhsuk::Size::kL},
            .size = nhsuk::Size::kL},
        NotSafe(view),
        Banner(view),
        LongAway(view),
        PlannedDays(view),
        Missing(view),
        Needs(view),
        Acts(view),
        Timeline(view),
        Others(view)
    );
}

Html InpatientsPage(const InpatientsView& view) {
    const nhsuk::Heading heading = {.text = "People in hospital", .size = nhsuk::Size::kL};
    if (view.people.empty())
        return All(
            heading,
            patterns::EmptyState{
                .heading = "Nobody is in hospital",
                .text = "When an admission is recorded on somebody’s page, they stand here until "
                        "they leave."}
        );
    const nhsuk::Table table = {
        .caption = {.text = "People in hospital", .classes = "nhsuk-u-visually-hidden"},
        .head =
            {{.text = "Name"},
             {.text = "Where"},
             {.text = "How long"},
             {.text = "Legal status"},
             {.text = "Planned to leave"},
             {.text = "What delays it"}},
        .body =
            [&](nhsuk::TableBody& to) {
                for (const InpatientLine& line : view.people)
                    to.Row()
                        .Link(line.page, line.name.Reveal())
                        .Cell(line.stay.hospital)
                        .Cell(Days(DaysOf({line.stay.since, kForever}, view.today)))
                        .Cell(LegalStatusInWords(line.stay.legal_status))
                        .Cell(PlannedInWords(line.stay.planned_on, line.stay.moved))
                        .Cell(DelayInWords(line.stay, view.today));
            },
        .first_cell_is_header = true,
        .responsive = true};
    Html all = All(
        heading,
        Paragraph{
            .text = "Everybody whose stay has not ended. The days are counted from the first day "
                    "in hospital, with transfers."},
        ChooseOrder(view),
        table
    );
    if (view.next.empty()) return all;
    return All(all, nhsuk::Pagination{.next = {.href = view.next}});
}

}  // namespace alongside::admissions
