// From what the service knows of somebody to what it owes them.
// SPDX-License-Identifier: MIT
#include "care/deadlines/service_deadlines.h"

#include <algorithm>
#include <utility>

namespace alongside::deadlines {
namespace {

struct Start {
    Date day;
    TermFor whom = TermFor::kAll;
    std::string words;
    std::string about = {};
};

std::vector<Start> StartsOf(const Rule& rule, const ServiceFacts& facts) {
    std::vector<Start> starts;
    if (rule.starts_at == RuleStart::kReferral && facts.referred_on)
        starts.push_back({*facts.referred_on, TermFor::kAll, "the referral"});
    if (rule.starts_at == RuleStart::kRating && facts.rating)
        starts.push_back(
            {facts.rating->on,
             facts.rating->rating,
             "the " + std::string(NameOf(facts.rating->rating)) + " rating"}
        );
    if (rule.starts_at == RuleStart::kRedOrAmberWithoutLead && facts.without_lead_since)
        starts.push_back(
            {*facts.without_lead_since,
             TermFor::kAll,
             "being red or amber without a lead keyworker"}
        );
    if (rule.starts_at == RuleStart::kWorkerStarted && facts.worker_started)
        starts.push_back({*facts.worker_started, TermFor::kAll, "the worker’s start"});
    if (rule.starts_at == RuleStart::kPlannedReview)
        for (const PlannedReview& review : facts.packs_to_send)
            starts.push_back({review.planned, TermFor::kAll, "the review planned", review.id});
    return starts;
}

}  // namespace

Result<std::vector<Deadline>> OpenServiceDeadlines(
    const RuleBook& book, const std::vector<const RuleSet*>& sets, const ServiceFacts& facts
) {
    std::vector<Deadline> open;
    for (const RuleSet* set : sets)
        for (const Rule& rule : set->rules)
            for (const Start& start : StartsOf(rule, facts)) {
                const auto term = rule.TermOf(start.whom, start.day);
                if (!term || !IsInForce(*set, rule, start.day)) continue;
                TRY_ASSIGN(const Date due, term->DueAfter(start.day, book.calendar));
                open.push_back(
                    {.rule = rule.name,
                     .type = std::nullopt,
                     .starts_on = start.day,
                     .due = due,
                     .set = set->name,
                     .version = set->version,
                     .calendar = book.calendar.version,
                     .standing = rule.standing,
                     .counted = Counted(*term, start.words),
                     .source = rule.source,
                     .about = start.about}
                );
            }
    std::ranges::stable_sort(open, {}, &Deadline::due);
    return open;
}

}  // namespace alongside::deadlines
