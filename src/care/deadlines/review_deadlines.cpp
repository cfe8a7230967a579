// From facts and rules to deadlines. The rules' words are explained in rules/england-2023.toml.
// SPDX-License-Identifier: MIT
#include "care/deadlines/review_deadlines.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace alongside::deadlines {
namespace {

constexpr int kAdult = 18;

// A day on which a rule starts, and how its reason calls it.
struct Start {
    Date day;
    std::string words;
    std::string about = {};
};

// The facts as they were known on a day: what came later is gone.
StayFacts AsAt(StayFacts facts, Date as_at) {
    std::erase_if(facts.reviews, [&](const HeldReview& review) { return review.held > as_at; });
    std::erase_if(facts.oversight_visits, [&](Date visit) { return visit > as_at; });
    if (facts.discharged && *facts.discharged > as_at) facts.discharged.reset();
    if (facts.applicable_day && *facts.applicable_day > as_at) facts.applicable_day.reset();
    std::ranges::stable_sort(facts.reviews, {}, &HeldReview::held);
    return facts;
}

bool Contains(const std::vector<ReviewKind>& kinds, ReviewKind kind) {
    return std::ranges::find(kinds, kind) != kinds.end();
}

// Held of somebody who is in hospital.
bool IsOfInpatients(ReviewKind kind) {
    return kind == ReviewKind::kPostAdmission || kind == ReviewKind::kInpatient;
}

class Stay {
public:
    Stay(const StayFacts& facts, Date as_at)
        : facts_(AsAt(facts, as_at)), admitted_(facts.admitted <= as_at) {}

    ReviewType TypeOn(Date day) const { return deadlines::TypeOn(facts_, day); }
    bool IsInpatient() const { return admitted_ && !facts_.discharged; }
    bool IsSecure() const { return facts_.security != Security::kNone; }

    std::vector<Start> StartsOf(const Rule& rule) const {
        switch (rule.starts_at) {
            case RuleStart::kAdmission:
                return AtAdmission();
            case RuleStart::kLastVisit:
                return AtLastVisit();
            case RuleStart::kLastReview:
                return Last(ReviewsOfSpell(rule.days_before));
            case RuleStart::kReview:
                return AtReviews();
            case RuleStart::kLaep:
                return AtLaeps();
            case RuleStart::kDischarge:
                if (!admitted_ || !facts_.discharged) return {};
                return {{*facts_.discharged, "discharge", {}}};
            case RuleStart::kApplicableDay:
                if (!facts_.applicable_day) return {};
                return {{*facts_.applicable_day, "the applicable day", {}}};
            case RuleStart::kLastMeeting:
                return Last(Meetings());
            case RuleStart::kMeeting:
                return Meetings();
            default:
                return {};  // Of other facts than these.
        }
    }

    // A review of such a kind in the days before the start, or on it.
    bool IsPrevented(const Rule& rule, Date start) const {
        const std::chrono::days before(rule.days_before);
        return std::ranges::any_of(facts_.reviews, [&](const HeldReview& review) {
            return Contains(rule.prevented_by, review.kind) && review.held >= start - before &&
                   review.held <= start;
        });
    }
    bool IsClosed(const Rule& rule, Date start) const {
        return std::ranges::any_of(facts_.reviews, [&](const HeldReview& review) {
            return Contains(rule.closed_by, review.kind) && review.held >= start;
        });
    }

private:
    // Of the last of something there is one at a time, whichever it is.
    static std::vector<Start> Last(std::vector<Start> starts) {
        if (starts.size() > 1) starts.erase(starts.begin(), starts.end() - 1);
        for (Start& start : starts) start.about.clear();
        return starts;
    }
    Start AtReview(const HeldReview& review, std::string_view what) const {
        return {review.held, "the " + std::string(what) + " held", review.id};
    }
    Start AtCetr(const HeldReview& review) const {
        return AtReview(
            review,
            std::string(NameOf(review.kind)) + " " + std::string(NameOf(TypeOn(review.held)))
        );
    }

    std::vector<Start> AtAdmission() const {
        if (!admitted_) return {};
        return {{facts_.admitted, "admission", {}}};
    }
    std::vector<Start> AtLastVisit() const {
        std::optional<Date> last;
        for (const Date visit : facts_.oversight_visits)
            if (visit >= facts_.admitted && (!last || visit > *last)) last = visit;
        if (!admitted_ || !last) return AtAdmission();
        return {{*last, "the oversight visit", {}}};
    }
    // Community reviews count from shortly before the spell to its first day, the others within it.
    std::vector<Start> ReviewsOfSpell(int days_before) const {
        std::vector<Start> starts;
        if (!admitted_) return starts;
        const Date earliest = facts_.admitted - std::chrono::days(days_before);
        for (const HeldReview& review : facts_.reviews) {
            const bool community = review.kind == ReviewKind::kCommunity &&
                                   review.held >= earliest && review.held <= facts_.admitted;
            const bool inside = IsOfInpatients(review.kind) && review.held >= facts_.admitted;
            if (community || inside) starts.push_back(AtCetr(review));
        }
        return starts;
    }
    std::vector<Start> AtReviews() const {
        std::vector<Start> starts;
        for (const HeldReview& review : facts_.reviews)
            if (review.kind != ReviewKind::kLaep) starts.push_back(AtCetr(review));
        return starts;
    }
    // One who was in hospital on that day, or was admitted afterwards, is not followed up at home.
    std::vector<Start> AtLaeps() const {
        std::vector<Start> starts;
        for (const HeldReview& review : facts_.reviews) {
            if (review.kind != ReviewKind::kLaep) continue;
            const bool left_before = facts_.discharged && *facts_.discharged <= review.held;
            if (!admitted_ || left_before) starts.push_back(AtReview(review, "LAEP"));
        }
        return starts;
    }
    std::vector<Start> Meetings() const {
        std::vector<Start> starts;
        if (!facts_.applicable_day) return starts;
        for (const HeldReview& review : facts_.reviews)
            if (IsOfInpatients(review.kind) && review.held >= *facts_.applicable_day)
                starts.push_back(AtCetr(review));
        return starts;
    }

    StayFacts facts_;
    bool admitted_;
};

TermFor WhomOf(ReviewType type, const Stay& stay) {
    if (type == ReviewType::kCetr) return TermFor::kCetr;
    return stay.IsSecure() ? TermFor::kCtrSecure : TermFor::kCtr;
}

// Wards of every security have the same term where a rule does not tell them apart.
std::optional<Term> TermOf(const Rule& rule, TermFor whom, Date start) {
    if (const auto term = rule.TermOf(whom, start)) return term;
    return whom == TermFor::kCtrSecure ? rule.TermOf(TermFor::kCtr, start) : std::nullopt;
}

Error Contradiction(std::string field, std::string message) {
    return {Fault::kInvalid, message, {}, {{std::move(field), message}}};
}

// What a rule asks from one of its starts; nothing where it asks for nothing.
Result<std::optional<Deadline>> DeadlineOf(
    const RuleSet& set,
    const Rule& rule,
    const HolidayCalendar& calendar,
    const Stay& stay,
    const Start& start
) {
    const std::optional<Deadline> none;
    if (!IsInForce(set, rule, start.day)) return none;
    if (stay.IsPrevented(rule, start.day) || stay.IsClosed(rule, start.day)) return none;
    const ReviewType type = stay.TypeOn(start.day);
    const auto term = TermOf(rule, WhomOf(type, stay), start.day);
    if (!term) return none;
    TRY_ASSIGN(const Date due, term->DueAfter(start.day, calendar));
    return std::optional<Deadline>(
        {.rule = rule.name,
         .type = type,
         .starts_on = start.day,
         .due = due,
         .set = set.name,
         .version = set.version,
         .calendar = calendar.version,
         .standing = rule.standing,
         .counted = Counted(*term, start.words),
         .source = rule.source,
         .about = start.about}
    );
}

// Every open deadline of one rule.
Result<Done> AddOf(
    const RuleSet& set,
    const Rule& rule,
    const HolidayCalendar& calendar,
    const Stay& stay,
    std::vector<Deadline>& open
) {
    if (rule.while_inpatient && !stay.IsInpatient()) return Done{};
    for (const Start& start : stay.StartsOf(rule)) {
        TRY_ASSIGN(auto deadline, DeadlineOf(set, rule, calendar, stay, start));
        if (deadline) open.push_back(*std::move(deadline));
    }
    return Done{};
}

}  // namespace

ReviewType TypeOn(const StayFacts& facts, Date day) {
    if (AgeOn(facts.born, day) < kAdult) return ReviewType::kCetr;
    const bool has_plan = std::ranges::any_of(facts.ehc_plans, [&](const Period& plan) {
        return plan.Contains(day);
    });
    return has_plan ? ReviewType::kCetr : ReviewType::kCtr;
}

Result<std::vector<Deadline>> OpenDeadlines(
    const RuleBook& book,
    const std::vector<const RuleSet*>& sets,
    const StayFacts& facts,
    Date as_at
) {
    if (facts.admitted < facts.born)
        return Contradiction("admitted", "The admission is before the birth");
    if (facts.discharged && *facts.discharged < facts.admitted)
        return Contradiction("discharged", "The discharge is before the admission");
    const Stay stay(facts, as_at);
    std::vector<Deadline> open;
    for (const RuleSet* set : sets)
        for (const Rule& rule : set->rules) TRY(AddOf(*set, rule, book.calendar, stay, open));
    std::ranges::stable_sort(open, {}, [](const Deadline& each) { return each.due; });
    return open;
}

}  // namespace alongside::deadlines
