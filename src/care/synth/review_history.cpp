// Reviews round stays in hospital, their reports, and what came of what they recommended.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <string_view>

#include "care/synth/history.h"

namespace alongside::synth {
namespace {

using namespace std::string_view_literals;
using exchange::ReviewRow;
using reviews::ReviewKind;
using reviews::ReviewStatus;
using std::chrono::days;

constexpr int kAdult = 18;
// Further ahead nobody plans a review yet.
constexpr days kPlansAhead(35);

struct Recommended {
    std::string_view title;
    std::string_view agency;
    std::string_view owner;  // Empty: one of our own workers.
};
constexpr std::array kRecommended = {
    Recommended{"Agree who leads on sleep"sv, "CAMHS"sv, "Care coordinator"sv},
    Recommended{"Look again at the medicine, with the family"sv, "CAMHS"sv, "Psychiatrist"sv},
    Recommended{
        "Offer family sessions at a time that both parents can make"sv, "CAMHS"sv, "Therapist"sv},
    Recommended{
        "Arrange a short break each month"sv, "Children’s social care"sv, "Social worker"sv},
    Recommended{
        "Ask the carers what would help at night"sv, "Children’s social care"sv, "Social worker"sv},
    Recommended{
        "Find a home near the family"sv, "Children’s social care"sv, "Placements officer"sv},
    Recommended{"Find a school place near home"sv, "School"sv, "Inclusion lead"sv},
    Recommended{"Agree a quiet place and a way to ask for it"sv, "School"sv, "Class teacher"sv},
    Recommended{"Agree who pays for support at home"sv, "ICB"sv, "Commissioner"sv},
    Recommended{"Ask for a communication assessment"sv, "ICB"sv, "Commissioner"sv},
    Recommended{"Plan the first weekend at home"sv, "Hospital ward"sv, "Ward manager"sv},
    Recommended{
        "Write down what helps and what does not, in their words"sv,
        "Hospital ward"sv,
        "Named nurse"sv},
    Recommended{"Visit twice a week until things are calmer"sv, "Keyworking team"sv, ""sv},
    Recommended{"Make a plan for hard evenings with the family"sv, "Keyworking team"sv, ""sv}};
constexpr std::array kOutcomes = {
    "Can be supported at home with more help in the evenings"sv,
    "Needs to be in hospital for now; a plan for home was begun"sv,
    "Ready to leave once support at home is agreed"sv,
    "The present plan works; look again at the next review"sv};
constexpr std::array kEvidence = {
    "Confirmed by the family"sv,
    "Letter seen"sv,
    "Told us at the team meeting"sv,
    "First visit took place"sv};

}  // namespace

void ReviewHistory::WriteCommunity(const exchange::PersonRow& who, Period on_register) {
    const Date day = draw_.Day(on_register.from + days(20), std::min(on_register.to, last_day_));
    if (!draw_.Chance(10) || day >= on_register.to) return;
    ReviewRow row{.person_id = who.person_id, .kind = ReviewKind::kCommunity};
    row.requested_on = day - days(draw_.Between(7, 20));
    row.planned_on = day;
    if (draw_.Chance(12)) {
        row.consent = reviews::Consent::kRefused;
        row.status = ReviewStatus::kCancelled;
        row.outcome = "They did not want a review now";
        writer_.Write(row);
        return;
    }
    Hold(std::move(row), who, day, on_register.to);
}

void ReviewHistory::WriteAround(
    const exchange::PersonRow& who, const exchange::AdmissionRow& stay, Date leaves_register
) {
    const bool goes_on_from_another =
        stay.person_id == last_person_ && stay.admitted_on == left_on_;
    std::optional<Date> last = goes_on_from_another ? stay.admitted_on : WriteBefore(who, stay);
    last_person_ = stay.person_id;
    left_on_ = stay.discharged_on;
    const Date leaves = stay.discharged_on.value_or(kForever);
    // Whoever is on the register on the last day may stay on it.
    if (leaves_register > last_day_) leaves_register = kForever;
    if (!last) {
        const bool late = draw_.Chance(18);
        last = stay.admitted_on + days(late ? draw_.Between(17, 40) : draw_.Between(5, 13));
        WriteInside(who, ReviewKind::kPostAdmission, *last, leaves, leaves_register);
    }
    const int months = BirthdayOf(who.date_of_birth, kAdult) > stay.admitted_on ? 3 : 6;
    for (Date day = AddMonths(*last, months); day < leaves && day < last_day_ + kPlansAhead;
         day = AddMonths(day, months)) {
        day += days(draw_.Chance(15) ? draw_.Between(5, 30) : -draw_.Between(0, 10));
        WriteInside(who, ReviewKind::kInpatient, day, leaves, leaves_register);
    }
}

// What was tried before an admission. A review in the community makes the one after the admission
// needless: its day, when there was one.
std::optional<Date> ReviewHistory::WriteBefore(
    const exchange::PersonRow& who, const exchange::AdmissionRow& stay
) {
    if (draw_.Chance(40)) {
        // Stays are twenty days apart or follow at once: this is after the one before.
        const Date day = stay.admitted_on - days(draw_.Between(3, 19));
        ReviewRow row{.person_id = who.person_id, .kind = ReviewKind::kCommunity};
        row.requested_on = day - days(draw_.Between(2, 12));
        row.planned_on = day;
        Hold(std::move(row), who, day, stay.discharged_on.value_or(kForever));
        return day;
    }
    if (draw_.Chance(50)) {
        const Date day = stay.admitted_on - days(draw_.Between(0, 2));
        Hold({.person_id = who.person_id, .kind = ReviewKind::kLaep}, who, day, kForever);
    }
    return std::nullopt;
}

void ReviewHistory::WriteInside(
    const exchange::PersonRow& who,
    ReviewKind kind,
    Date day,
    Date leaves_hospital,
    Date leaves_register
) {
    if (day >= leaves_hospital || day >= leaves_register) return;
    ReviewRow row{.person_id = who.person_id, .kind = kind};
    const bool soon = kind == ReviewKind::kPostAdmission;
    row.requested_on = day - days(soon ? draw_.Between(2, 4) : draw_.Between(14, 42));
    row.planned_on = day;
    Hold(std::move(row), who, day, leaves_register);
}

void ReviewHistory::Hold(
    ReviewRow row, const exchange::PersonRow& who, Date day, Date leaves_register
) {
    if (row.requested_on && *row.requested_on > last_day_) return;
    const bool adult = BirthdayOf(who.date_of_birth, kAdult) <= day;
    if (row.kind != ReviewKind::kLaep)
        row.consent = adult || draw_.Chance(30) ? reviews::Consent::kGiven
                                                : reviews::Consent::kParentalResponsibility;
    if (day > last_day_) {
        row.status = ReviewStatus::kPlanned;
        writer_.Write(row);
        return;
    }
    row.status = ReviewStatus::kHeld;
    row.held_on = day;
    row.outcome = draw_.Pick(kOutcomes);
    Date raised = day;
    if (row.kind != ReviewKind::kLaep) {
        raised += days(draw_.Chance(20) ? draw_.Between(15, 35) : draw_.Between(6, 14));
        if (raised <= last_day_ && raised < leaves_register) row.report_sent_on = raised;
    }
    writer_.Write(row);
    if (row.kind == ReviewKind::kLaep || row.report_sent_on) Recommend(row, raised);
}

// What is years old was done, or nobody would still speak of it.
void ReviewHistory::Recommend(const ReviewRow& review, Date raised_on) {
    const bool laep = review.kind == ReviewKind::kLaep;
    std::size_t which = draw_.Below(kRecommended.size());
    for (int left = laep ? draw_.Between(1, 2) : draw_.Between(2, 5); left > 0; --left) {
        const Recommended& recommended = kRecommended[which % kRecommended.size()];
        which += static_cast<std::size_t>(draw_.Between(1, 2));
        exchange::ActionRow row{.person_id = review.person_id};
        row.title = recommended.title;
        row.agency = recommended.agency;
        row.owner = recommended.owner.empty() ? NumberedId('W', 1 + draw_.Below(posts_))
                                              : std::string(recommended.owner);
        row.raised_on = raised_on;
        row.due_on = raised_on + days(laep ? draw_.Between(1, 14) : draw_.Between(14, 84));
        row.review_held_on = review.held_on;
        Finish(row);
        writer_.Write(row);
    }
}

void ReviewHistory::Finish(exchange::ActionRow& row) {
    const bool long_ago = row.due_on + days(365) < last_day_;
    const int term = static_cast<int>((row.due_on - *row.raised_on).count());
    const Date done = *row.raised_on + days(draw_.Between(1, draw_.Chance(20) ? term + 45 : term));
    const std::string_view evidence = draw_.Pick(kEvidence);
    if (!draw_.Chance(long_ago ? 99 : 85) || done > last_day_) return;
    row.completed_on = done;
    row.evidence = evidence;
}

}  // namespace alongside::synth
