// Histories that could have happened so: referral, register, ratings, keyworking, hospital,
// goodbye. SPDX-License-Identifier: MIT
#include <algorithm>

#include "care/synth/history.h"

namespace alongside::synth {
namespace {

using std::chrono::days;

// One post for so many people who were ever on the register, and at least a few.
constexpr std::uint64_t kPeopleAPost = 30;

}  // namespace

PlausibleHistory::PlausibleHistory(const AreaStory& story)
    : story_(story),
      inventor_(story.draw),
      posts_(story.people / kPeopleAPost + 6),
      reviews_(story, posts_),
      first_day_(AddMonths(story.last_day, -120)) {
    story_.writer.Write(exchange::AreaRow{story_.code, "Area " + story_.code, {}, true, 365});
    for (std::uint64_t number = 1; number <= posts_; ++number) {
        exchange::PostRow post = inventor_.Post(number);
        post.opened_on = post.started_on = first_day_ - days(story_.draw.Between(0, 700));
        post.elearning_1_on = *post.started_on + days(21);
        post.elearning_2_on = *post.started_on + days(42);
        post.elearning_3_on = *post.started_on + days(63);
        post.operational_on = *post.started_on + days(80);
        story_.writer.Write(post);
    }
    for (int risk = 0; risk < 6; ++risk) {
        exchange::RiskRow row =
            inventor_.Risk(story_.draw.Day(first_day_, story_.last_day - days(60)));
        if (risk > 3) row.closed_on = row.raised_on + days(story_.draw.Between(10, 50));
        story_.writer.Write(row);
    }
}

void PlausibleHistory::WritePerson(std::uint64_t number) {
    Draw& draw = story_.draw;
    exchange::PersonRow who = inventor_.Person();
    who.person_id = NumberedId('P', number);
    who.nhs_number = story_.nhs_numbers.Next();
    const Date met = draw.Day(first_day_, story_.last_day - days(60));
    who.date_of_birth = met - days(draw.Between(6 * 365, 23 * 365));
    const Date grown = std::min(BirthdayOf(who.date_of_birth, 26), story_.last_day + days(1));
    if (draw.Chance(1)) who.date_of_death = draw.Day(met + days(100), story_.last_day);
    if (who.date_of_death && *who.date_of_death > story_.last_day) who.date_of_death.reset();
    story_.writer.Write(who);

    const Date ends = std::min(grown, who.date_of_death.value_or(grown));
    Date decided = met + days(draw.Between(3, 14));
    if (draw.Chance(20)) {
        const Date closed = met + days(draw.Between(10, 40));
        exchange::EpisodeRow row{
            who.person_id, keyworking::EpisodeKind::kPreventativeConsultation, met, {}, {}, {}};
        if (closed < ends) row.closed_on = closed;
        if (row.closed_on) row.close_reason = keyworking::CloseReason::kOther;
        story_.writer.Write(row);
        decided += days(60);
    }
    if (draw.Chance(6)) {
        exchange::RegisterRow row{who.person_id, met};
        row.decision = draw.Chance(50) ? dsr::Decision::kDeclined : dsr::Decision::kPending;
        if (row.decision == dsr::Decision::kDeclined) row.decided_on = met + days(5);
        story_.writer.Write(row);
        return;
    }
    while (decided + days(30) < ends) {
        const Date left = decided + days(draw.Between(200, 2400));
        WriteStay(who, decided, std::min(left, ends));
        decided = left + days(draw.Between(200, 1500));
    }
}

// One stay on the register that lasts until `ends`, or goes on when that is behind the last day.
void PlausibleHistory::WriteStay(const exchange::PersonRow& who, Date decided, Date ends) {
    Draw& draw = story_.draw;
    exchange::RegisterRow row{who.person_id, decided - days(draw.Between(2, 9))};
    row.referral_source = static_cast<dsr::ReferralSource>(draw.Below(8));
    row.decision = dsr::Decision::kAccepted;
    row.decided_on = row.consent_on = decided;
    row.consent = draw.Chance(60) ? dsr::Consent::kGiven : dsr::Consent::kParentalResponsibility;
    const bool goes_on = ends > story_.last_day;
    if (!goes_on) {
        row.removed_on = ends;
        row.removal_reason = "Settled, or grown up; agreed with the family";
    }
    story_.writer.Write(row);
    WriteRatings(who, {decided, ends});
    reviews_.WriteCommunity(who, {decided, ends});
    WriteAdmissions(who, {decided, ends});
    Date opens = decided + days(draw.Between(0, 25));
    while (opens + days(20) < ends && draw.Chance(85)) {
        const Date closes = opens + days(draw.Between(90, 800));
        WriteEpisode(who, {opens, std::min(closes, ends)}, closes >= ends && goes_on);
        opens = closes + days(draw.Between(30, 300));
    }
}

void PlausibleHistory::WriteRatings(const exchange::PersonRow& who, Period stay) {
    Draw& draw = story_.draw;
    auto rating = static_cast<dsr::Rating>(draw.Below(2));
    for (Date day = stay.from; day < stay.to; day += days(draw.Between(20, 120))) {
        story_.writer.Write(exchange::RatingRow{
            who.person_id, day, rating, inventor_.Rationale(rating)});
        if (draw.Chance(45)) rating = static_cast<dsr::Rating>(draw.Below(3));
    }
}

void PlausibleHistory::WriteEpisode(const exchange::PersonRow& who, Period open, bool still_open) {
    Draw& draw = story_.draw;
    exchange::EpisodeRow row{who.person_id, keyworking::EpisodeKind::kKeyworking, open.from};
    row.phase = "active support";
    if (!still_open) {
        row.closed_on = open.to;
        row.close_reason = draw.Chance(70) ? keyworking::CloseReason::kSteppedBack
                                           : keyworking::CloseReason::kOther;
    }
    if (row.closed_on && row.closed_on == who.date_of_death)
        row.close_reason = keyworking::CloseReason::kDied;
    story_.writer.Write(row);
    const Date end = still_open ? kForever : open.to;
    Date from = open.from;
    while (from < open.to) {
        const Date to = from + days(draw.Between(120, 900));
        Allocate(who, keyworking::AllocationRole::kLead, {from, to < open.to ? to : end});
        from = to;
    }
    for (int helpers = draw.Between(0, 3); helpers > 0; --helpers) {
        const auto role = draw.Chance(50) ? keyworking::AllocationRole::kSupport
                                          : keyworking::AllocationRole::kDeputy;
        Allocate(who, role, {draw.Day(open.from, open.to - days(1)), end});
    }
}

void PlausibleHistory::Allocate(
    const exchange::PersonRow& who, keyworking::AllocationRole role, Period open
) {
    exchange::AllocationRow row{
        who.person_id, NumberedId('W', 1 + story_.draw.Below(posts_)), role, open.from, {}};
    if (open.to != kForever) row.to = open.to;
    story_.writer.Write(row);
}

void PlausibleHistory::WriteAdmissions(const exchange::PersonRow& who, Period stay) {
    Draw& draw = story_.draw;
    Date day = stay.from + days(draw.Between(20, 700));
    while (day < stay.to && draw.Chance(55)) {
        exchange::AdmissionRow row{who.person_id, inventor_.Hospital()};
        row.legal_status = inventor_.LegalStatus();
        row.admitted_on = day;
        const Date left = day + days(draw.Between(5, 240));
        row.planned_discharge_on = left - days(draw.Between(0, 4));
        if (left < stay.to || stay.to <= story_.last_day)
            row.discharged_on = std::min(left, stay.to);
        story_.writer.Write(row);
        reviews_.WriteAround(who, row, stay.to);
        day = left + days(draw.Chance(10) ? 0 : draw.Between(20, 800));
    }
}

}  // namespace alongside::synth
