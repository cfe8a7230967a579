// Histories made of edges: whatever can have happened, on the days where counting goes wrong.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "care/synth/history.h"

namespace alongside::synth {
namespace {

using std::chrono::days;

constexpr std::uint64_t kPosts = 12;
// Days after which an admission is no re-admission, and how far a spell may be apart.
constexpr std::array kGaps = {-20, -1, 0, 0, 1, 1, 2, 29, 30, 31, 364, 365, 366, 400};
// Days within which something is to be held, reported or done, and one more.
constexpr std::array kTerms = {0, 0, 1, 13, 14, 15, 28, 29, 91, 92};

}  // namespace

EdgeHistory::EdgeHistory(const AreaStory& story) : story_(story), inventor_(story.draw) {
    Draw& draw = story_.draw;
    exchange::AreaRow area{story_.code, "Area " + story_.code, {}, draw.Chance(80), {}};
    story_.writer.Write(area);
    area.from = AddMonths(story_.last_day, -9);
    area.readmission_days = draw.Chance(50) ? 365 : 30;
    area.serves_18_25 = draw.Chance(60);
    story_.writer.Write(area);
    for (std::uint64_t number = 1; number <= kPosts; ++number)
        story_.writer.Write(EdgePost(number));
    for (int risk = 0; risk < 8; ++risk) {
        exchange::RiskRow row = inventor_.Risk(EdgeDay());
        row.description += " " + std::to_string(risk);
        row.closed_on = draw.Chance(30) ? EdgeEnd(row.raised_on) : std::nullopt;
        story_.writer.Write(row);
    }
}

exchange::PostRow EdgeHistory::EdgePost(std::uint64_t number) {
    Draw& draw = story_.draw;
    exchange::PostRow post = inventor_.Post(number);
    if (draw.Chance(70)) post.opened_on = EdgeDay() - days(365);
    if (draw.Chance(30)) post.closed_on = EdgeDay();
    if (post.closed_on && post.closed_on < post.opened_on) post.closed_on = post.opened_on;
    if (draw.Chance(20)) post.carries_caseload = false;
    if (draw.Chance(10)) post.carries_caseload.reset();
    post.vacant = draw.Chance(20);
    if (draw.Chance(30)) post.vacant.reset();
    if (draw.Chance(80)) post.elearning_1_on = EdgeDay() - days(100);
    if (draw.Chance(80)) post.elearning_2_on = EdgeDay() - days(50);
    if (draw.Chance(80)) post.elearning_3_on = EdgeDay();
    if (draw.Chance(80)) post.operational_on = EdgeDay();
    return post;
}

// A day at, or next to, the end of one of the last nine quarters; now and then any day between.
Date EdgeHistory::EdgeDay(Draw& draw) const {
    if (draw.Chance(25)) return draw.Day(story_.last_day - days(800), story_.last_day);
    const Date quarter_end = AddMonths(story_.last_day, -3 * draw.Between(0, 8));
    return quarter_end + days(draw.Between(-2, 3));
}

// An end that is valid: on the day of the start, soon, a year on, at another edge, or none.
std::optional<Date> EdgeHistory::EdgeEnd(Date from) {
    switch (story_.draw.Below(6)) {
        case 0:
            return from;
        case 1:
            return from + days(1);
        case 2:
            return from + days(story_.draw.Between(2, 90));
        case 3:
        case 4:
            return std::max(from, EdgeDay());
        default:
            return std::nullopt;
    }
}

// Born on a leap day, or so that the 18th or 26th birthday is at an edge.
Date EdgeHistory::EdgeBirth() {
    Draw& draw = story_.draw;
    constexpr std::array kLeapYears = {1996, 2000, 2004, 2008};
    if (draw.Chance(15)) return DateOf(draw.Pick(kLeapYears), 2, 29);
    const int years = draw.Chance(50) ? 18 : 26;
    if (draw.Chance(50)) return AddMonths(EdgeDay(), -12 * years);
    return story_.last_day - days(draw.Between(8 * 365, 28 * 365));
}

void EdgeHistory::WritePerson(std::uint64_t number) {
    Draw& draw = story_.draw;
    exchange::PersonRow who = inventor_.Person();
    who.person_id = NumberedId('P', number);
    if (draw.Chance(90)) who.nhs_number = story_.nhs_numbers.Next();
    who.date_of_birth = EdgeBirth();
    if (draw.Chance(12)) who.date_of_death = EdgeDay();
    story_.writer.Write(who);

    WriteEntries(who.person_id);
    WriteRatings(who.person_id);
    WriteEpisodes(who.person_id);
    WriteAllocations(who.person_id);
    WriteAdmissions(who.person_id);
    WriteActions(who.person_id, WriteReviews(who.person_id));
}

void EdgeHistory::WriteEntries(const std::string& person_id) {
    Draw& draw = story_.draw;
    for (int entries = draw.Between(0, 2); entries > 0; --entries) {
        exchange::RegisterRow row{person_id, EdgeDay()};
        row.decision = draw.Chance(75)   ? dsr::Decision::kAccepted
                       : draw.Chance(50) ? dsr::Decision::kDeclined
                                         : dsr::Decision::kPending;
        if (row.decision != dsr::Decision::kPending)
            row.decided_on = row.referred_on + days(draw.Between(0, 4));
        if (row.decision == dsr::Decision::kAccepted && draw.Chance(50))
            row.removed_on = EdgeEnd(*row.decided_on);
        story_.writer.Write(row);
    }
}

void EdgeHistory::WriteRatings(const std::string& person_id) {
    Draw& draw = story_.draw;
    for (int given = draw.Between(0, 4); given > 0; --given) {
        const auto rating = static_cast<dsr::Rating>(draw.Below(3));
        const Date day = EdgeDay();
        story_.writer.Write(exchange::RatingRow{person_id, day, rating, {}});
        if (draw.Chance(30))
            story_.writer.Write(exchange::RatingRow{
                person_id, day, static_cast<dsr::Rating>(draw.Below(3)), "Later that day."});
    }
}

void EdgeHistory::WriteEpisodes(const std::string& person_id) {
    Draw& draw = story_.draw;
    for (int opened = draw.Between(0, 3); opened > 0; --opened) {
        exchange::EpisodeRow row{
            person_id, static_cast<keyworking::EpisodeKind>(draw.Chance(30)), EdgeDay()};
        row.closed_on = EdgeEnd(row.opened_on);
        if (row.closed_on && draw.Chance(90))
            row.close_reason = draw.Chance(60)
                                   ? keyworking::CloseReason::kSteppedBack
                                   : static_cast<keyworking::CloseReason>(draw.Below(6));
        story_.writer.Write(row);
    }
}

void EdgeHistory::WriteAllocations(const std::string& person_id) {
    Draw& draw = story_.draw;
    for (int allocated = draw.Between(0, 4); allocated > 0; --allocated) {
        exchange::AllocationRow row{
            person_id,
            NumberedId('W', 1 + draw.Below(kPosts)),
            static_cast<keyworking::AllocationRole>(draw.Below(3)),
            EdgeDay(),
            {}};
        row.to = EdgeEnd(row.from);
        story_.writer.Write(row);
    }
}

// Stays that follow one another by every gap that matters, overlap, or never end.
void EdgeHistory::WriteAdmissions(const std::string& person_id) {
    Draw& draw = story_.draw;
    Date day = EdgeDay() - days(draw.Chance(50) ? 370 : 0);
    for (int admitted = draw.Between(0, 4); admitted > 0; --admitted) {
        exchange::AdmissionRow row{person_id, inventor_.Hospital()};
        row.legal_status = inventor_.LegalStatus();
        row.admitted_on = day;
        row.discharged_on = EdgeEnd(day);
        story_.writer.Write(row);
        day = row.discharged_on.value_or(EdgeDay()) + days(draw.Pick(kGaps));
    }
}

// A review of any kind and status that has to do with a day.
exchange::ReviewRow EdgeHistory::EdgeReview(const std::string& person_id, Date day) {
    using reviews::ReviewStatus;
    Draw& draw = story_.review_draw;
    exchange::ReviewRow row{.person_id = person_id};
    row.kind = static_cast<reviews::ReviewKind>(draw.Below(4));
    row.status = static_cast<ReviewStatus>(draw.Below(4));
    if (draw.Chance(50)) row.consent = static_cast<reviews::Consent>(draw.Below(5));
    if (draw.Chance(60)) row.requested_on = day;
    const bool planned = draw.Chance(50) || row.status == ReviewStatus::kPlanned;
    if (planned && row.status != ReviewStatus::kRequested)
        row.planned_on = day + days(draw.Pick(kTerms));
    if (row.status >= ReviewStatus::kHeld && draw.Chance(60)) row.outcome = "“Home”, soon\nor so";
    if (row.status != ReviewStatus::kHeld) return row;
    row.held_on = day + days(draw.Pick(kTerms));
    if (draw.Chance(60)) row.report_sent_on = *row.held_on + days(draw.Pick(kTerms));
    return row;
}

// Now and then two on one day; gives the days of those held.
std::vector<Date> EdgeHistory::WriteReviews(const std::string& person_id) {
    Draw& draw = story_.review_draw;
    std::vector<Date> held;
    for (int left = draw.Between(0, 4); left > 0; --left) {
        const bool again = draw.Chance(30) && !held.empty();
        const auto row = EdgeReview(person_id, again ? held.back() : EdgeDay(draw));
        if (row.held_on) held.push_back(*row.held_on);
        story_.writer.Write(row);
    }
    return held;
}

// Actions with and without a review, an owner and an end, some of them twice the same.
void EdgeHistory::WriteActions(const std::string& person_id, const std::vector<Date>& reviewed) {
    constexpr std::array kTitles = {
        "Ring the school", "Agree who leads on sleep", "A bed, \"soon\""};
    Draw& draw = story_.review_draw;
    for (int left = draw.Between(0, 5); left > 0; --left) {
        exchange::ActionRow row{.person_id = person_id, .title = draw.Pick(kTitles)};
        const Date day = EdgeDay(draw);
        row.due_on = day + days(draw.Pick(kTerms));
        if (draw.Chance(70)) row.raised_on = day;
        if (draw.Chance(60)) row.agency = "Children’s social care";
        if (draw.Chance(50)) row.owner = NumberedId('W', 1 + draw.Below(2 * kPosts));
        if (!reviewed.empty() && draw.Chance(60)) row.review_held_on = draw.Pick(reviewed);
        if (draw.Chance(50)) row.completed_on = day + days(draw.Pick(kTerms));
        if (draw.Chance(50)) row.evidence = "Seen";
        story_.writer.Write(row);
    }
}

}  // namespace alongside::synth
