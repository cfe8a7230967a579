// Practice rules over imported history.
// SPDX-License-Identifier: MIT
#include "care/exchange/bundle_warnings.h"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "care/exchange/bundle_schema.h"
#include "platform/base/text.h"

namespace alongside::exchange {
namespace {

using Notes = std::vector<BundleNote>;
using Spans = std::vector<PersonFacts::Span>;

template <class Row>
BundleNote NoteAt(std::size_t line, std::string_view column, std::string message) {
    return {std::string(Schema<Row>::kFile), line, std::string(column), std::move(message)};
}

// A note for every day after today.
template <class Row>
Notes InTheFuture(
    std::size_t line,
    Date today,
    std::initializer_list<std::pair<std::string_view, std::optional<Date>>> days
) {
    Notes notes;
    for (const auto& [column, day] : days)
        if (day && *day > today)
            notes.push_back(NoteAt<Row>(line, column, ToText(*day) + " is in the future"));
    return notes;
}

void SortByStart(Spans& spans) {
    std::stable_sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) {
        return a.period.from < b.period.from;
    });
}

// Open on at least one day, counting a period that ends on its first day as that day.
bool Touches(const Period& period, const Period& other) {
    const Date end = std::max(period.to, period.from + std::chrono::days(1));
    return Period{period.from, end}.Meets(other);
}

template <class Row>
void NoteOverlaps(
    const Spans& sorted, std::string_view column, std::string_view says, Notes& notes
) {
    const PersonFacts::Span* longest = nullptr;
    for (const auto& span : sorted) {
        if (longest != nullptr && longest->period.Meets(span.period))
            notes.push_back(
                NoteAt<Row>(span.line, column, std::string(says) + std::to_string(longest->line))
            );
        if (longest == nullptr || span.period.to > longest->period.to) longest = &span;
    }
}

void NoteUncoveredLeads(const Spans& leads, const Spans& episodes, Notes& notes) {
    for (const auto& lead : leads) {
        Date reached = lead.period.from;
        for (const auto& episode : episodes)
            if (episode.period.Contains(reached)) reached = episode.period.to;
        if (reached < lead.period.to)
            notes.push_back(NoteAt<AllocationRow>(
                lead.line, "from", "a lead on " + ToText(reached) + ", when no episode was open"
            ));
    }
}

// A death ends what was open; what begins outside the life is noted.
template <class Row>
void FitIntoLife(Spans& spans, const Period& life, std::string_view column, Notes& notes) {
    for (auto& span : spans) {
        if (span.period.from < life.from)
            notes.push_back(NoteAt<Row>(span.line, column, "is before the person was born"));
        if (span.period.from > life.to)
            notes.push_back(NoteAt<Row>(span.line, column, "is after the person died"));
        span.period.to = std::max(span.period.from, std::min(span.period.to, life.to));
    }
}

}  // namespace

Notes WarningsAbout(PersonFacts facts) {
    Notes notes;
    FitIntoLife<RegisterRow>(facts.stays, facts.life, "decided_on", notes);
    FitIntoLife<EpisodeRow>(facts.episodes, facts.life, "opened_on", notes);
    FitIntoLife<AllocationRow>(facts.leads, facts.life, "from", notes);
    FitIntoLife<AdmissionRow>(facts.admissions, facts.life, "admitted_on", notes);
    FitIntoLife<ReviewRow>(facts.reviews, facts.life, "held_on", notes);
    for (Spans* spans : {&facts.stays, &facts.episodes, &facts.leads, &facts.admissions})
        SortByStart(*spans);
    for (const auto& admission : facts.admissions) {
        const bool known =
            std::any_of(facts.stays.begin(), facts.stays.end(), [&](const auto& stay) {
                return Touches(admission.period, stay.period);
            });
        if (!known)
            notes.push_back(NoteAt<AdmissionRow>(
                admission.line, "admitted_on", "in hospital and never on the register meanwhile"
            ));
    }
    NoteOverlaps<AdmissionRow>(
        facts.admissions, "admitted_on", "overlaps the admission on line ", notes
    );
    NoteUncoveredLeads(facts.leads, facts.episodes, notes);
    NoteOverlaps<AllocationRow>(
        facts.leads, "from", "a second lead at the same time as line ", notes
    );
    return notes;
}

Notes WarningsIn(const RegisterRow& row, std::size_t line, Date today) {
    return InTheFuture<RegisterRow>(
        line,
        today,
        {{"referred_on", row.referred_on},
         {"decided_on", row.decided_on},
         {"consent_on", row.consent_on},
         {"removed_on", row.removed_on}}
    );
}

Notes WarningsIn(const RatingRow& row, std::size_t line, Date today) {
    Notes notes = InTheFuture<RatingRow>(line, today, {{"rated_on", row.rated_on}});
    if (Trim(row.rationale).empty())
        notes.push_back(NoteAt<RatingRow>(line, "rationale", "a rating without a reason"));
    return notes;
}

Notes WarningsIn(const EpisodeRow& row, std::size_t line, Date today) {
    return InTheFuture<EpisodeRow>(
        line, today, {{"opened_on", row.opened_on}, {"closed_on", row.closed_on}}
    );
}

Notes WarningsIn(const AllocationRow& row, std::size_t line, Date today) {
    return InTheFuture<AllocationRow>(line, today, {{"from", row.from}, {"to", row.to}});
}

Notes WarningsIn(const AdmissionRow& row, std::size_t line, Date today) {
    return InTheFuture<AdmissionRow>(
        line, today, {{"admitted_on", row.admitted_on}, {"discharged_on", row.discharged_on}}
    );
}

Notes WarningsIn(const ReviewRow& row, std::size_t line, Date today) {
    Notes notes = InTheFuture<ReviewRow>(
        line,
        today,
        {{"requested_on", row.requested_on},
         {"held_on", row.held_on},
         {"report_sent_on", row.report_sent_on}}
    );
    if (row.held_on && row.consent == reviews::Consent::kRefused)
        notes.push_back(NoteAt<ReviewRow>(line, "consent", "held although consent was refused"));
    return notes;
}

Notes WarningsIn(const ActionRow& row, std::size_t line, Date today) {
    Notes notes = InTheFuture<ActionRow>(
        line, today, {{"raised_on", row.raised_on}, {"completed_on", row.completed_on}}
    );
    if (row.agency.empty() && row.owner.empty())
        notes.push_back(NoteAt<ActionRow>(line, "owner", "an action that nobody owns"));
    if (row.completed_on && row.evidence.empty())
        notes.push_back(NoteAt<ActionRow>(line, "evidence", "done, and nothing that shows it"));
    return notes;
}

Notes WarningsIn(const RiskRow& row, std::size_t line, Date today) {
    return InTheFuture<RiskRow>(
        line, today, {{"raised_on", row.raised_on}, {"closed_on", row.closed_on}}
    );
}

template <class Row>
void WarningCollector::Note(const Row& row, std::size_t line) {
    for (BundleNote& note : WarningsIn(row, line, today_)) notes_.Add(std::move(note));
}

void WarningCollector::Add(
    const std::string& person_id, Kind kind, Date from, std::optional<Date> to, std::size_t line
) {
    const auto person = person_numbers_.find(person_id);
    if (person == person_numbers_.end()) return;
    const auto count = [](Date day) {
        return static_cast<std::int32_t>(day.time_since_epoch().count());
    };
    facts_.push_back(
        {person->second,
         static_cast<std::uint32_t>(line),
         count(from),
         count(to.value_or(kForever)),
         kind}
    );
}

void WarningCollector::Visit(const PersonRow& row, std::size_t) {
    person_numbers_.emplace(row.person_id, static_cast<std::uint32_t>(lives_.size()));
    lives_.push_back({row.date_of_birth, row.date_of_death.value_or(kForever)});
}

void WarningCollector::Visit(const PostRow& row, std::size_t) {
    posts_.emplace(
        row.worker_id,
        Post{
            {row.opened_on.value_or(Date::min()), row.closed_on.value_or(kForever)},
            row.carries_caseload.value_or(false)}
    );
}

void WarningCollector::Visit(const RegisterRow& row, std::size_t line) {
    Note(row, line);
    if (row.decision == dsr::Decision::kAccepted)
        Add(row.person_id, Kind::kStay, *row.decided_on, row.removed_on, line);
}

void WarningCollector::Visit(const RatingRow& row, std::size_t line) {
    Note(row, line);
}

void WarningCollector::Visit(const EpisodeRow& row, std::size_t line) {
    Note(row, line);
    Add(row.person_id, Kind::kEpisode, row.opened_on, row.closed_on, line);
}

void WarningCollector::Visit(const AllocationRow& row, std::size_t line) {
    Note(row, line);
    if (row.role == keyworking::AllocationRole::kLead)
        Add(row.person_id, Kind::kLead, row.from, row.to, line);
    const auto post = posts_.find(row.worker_id);
    if (post == posts_.end()) return;
    if (!post->second.open.Contains(row.from))
        notes_.Add(NoteAt<AllocationRow>(
            line, "worker_id", "the post of " + row.worker_id + " was not open on that day"
        ));
    if (!post->second.carries_caseload)
        notes_.Add(NoteAt<AllocationRow>(
            line, "worker_id", "the post of " + row.worker_id + " carries no caseload"
        ));
}

void WarningCollector::Visit(const AdmissionRow& row, std::size_t line) {
    Note(row, line);
    Add(row.person_id, Kind::kAdmission, row.admitted_on, row.discharged_on, line);
}

void WarningCollector::Visit(const ReviewRow& row, std::size_t line) {
    Note(row, line);
    if (row.held_on) Add(row.person_id, Kind::kReview, *row.held_on, row.held_on, line);
}

void WarningCollector::Visit(const ActionRow& row, std::size_t line) {
    Note(row, line);
}

void WarningCollector::Visit(const RiskRow& row, std::size_t line) {
    Note(row, line);
}

NoteList WarningCollector::Take() {
    std::sort(facts_.begin(), facts_.end(), [](const Fact& a, const Fact& b) {
        return std::tie(a.person, a.kind, a.line) < std::tie(b.person, b.kind, b.line);
    });
    for (auto fact = facts_.begin(); fact != facts_.end();) {
        const std::uint32_t number = fact->person;
        PersonFacts person{lives_[number], {}, {}, {}, {}, {}};
        Spans* const lists[] = {
            &person.stays, &person.episodes, &person.leads, &person.admissions, &person.reviews};
        for (; fact != facts_.end() && fact->person == number; ++fact)
            lists[static_cast<std::size_t>(fact->kind)]->push_back(
                {{Date(std::chrono::days(fact->from)), Date(std::chrono::days(fact->to))},
                 fact->line}
            );
        for (BundleNote& note : WarningsAbout(std::move(person))) notes_.Add(std::move(note));
    }
    return std::move(notes_);
}

}  // namespace alongside::exchange
