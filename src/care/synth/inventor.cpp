// The words of invented records.
// SPDX-License-Identifier: MIT
#include "care/synth/inventor.h"

#include <array>
#include <string_view>

#include "care/synth/names.h"
#include "platform/base/names.h"

namespace alongside::synth {
namespace {

using namespace std::string_view_literals;

constexpr std::array kLocalities = {
    "Northfield"sv,
    "Riverside"sv,
    "Hilltop"sv,
    "Old Town"sv,
    "Harbour"sv,
    "Castle"sv,
    "Meadow"sv,
    "Woodlands"sv,
    "Marsh"sv,
    "Bridge"sv};
constexpr std::array kSchools = {
    ""sv, "Oak Tree School"sv, "Riverbank Academy"sv, "Meadow School"sv, "Hilltop College"sv};
constexpr std::array kEthnicities = {
    "White British"sv,
    "White British"sv,
    "White British"sv,
    "Black African"sv,
    "Indian"sv,
    "Pakistani"sv,
    "Mixed"sv,
    "Not stated"sv};
constexpr std::array kRoles = {
    "Keyworker"sv,
    "Keyworker"sv,
    "Practice consultant"sv,
    "Behaviour technician"sv,
    "Peer associate"sv};
constexpr std::array kGrades = {"4"sv, "5"sv, "6"sv, "7"sv, "8a"sv};
constexpr std::array kHospitals = {
    "Willow House"sv, "Beech Unit"sv, "Lakeside Hospital"sv, "The Larches"sv};
constexpr std::array kLegalStatuses = {"01"sv, "02"sv, "03"sv};
constexpr std::array kRationales = {
    std::array{
        "Home is close to breaking point."sv,
        "Two visits to A&E this month."sv,
        "Placement has given notice."sv},
    std::array{
        "Back at school part time."sv,
        "Support agreed, not started yet."sv,
        "Unsettled by the move."sv},
    std::array{
        "Goals met; family know whom to ring."sv,
        "Settled for three months."sv,
        "Sleeping well and out with friends."sv}};
constexpr std::array kRisks = {
    "Posts stay vacant for months"sv,
    "Too few places for short breaks"sv,
    "Housing with support is scarce"sv,
    "Records are spread over several systems"sv};

template <NamedEnum E>
E AnyOf(Draw& draw) {
    return static_cast<E>(draw.Below(NamesOf(E{}).size()));
}

}  // namespace

people::NhsNumber TestNhsNumbers::Next() {
    // 7919 shares no factor with a million, so that every body comes once.
    for (;;) {
        const std::string tail = std::to_string(1'000'000 + next_++ * 7919 % 1'000'000).substr(1);
        const std::string body = "999" + tail;
        const char check = people::NhsCheckDigit(body);
        if (check != 'X') return *people::NhsNumber::Parse(body + check);
    }
}

std::string NumberedId(char letter, std::uint64_t number) {
    return letter + std::to_string(1'000'000 + number).substr(1);
}

std::string Inventor::Name(bool feminine) {
    return std::string(feminine ? draw_.Pick(kGivenFeminine) : draw_.Pick(kGivenMasculine));
}

exchange::PersonRow Inventor::Person() {
    exchange::PersonRow row;
    const bool feminine = draw_.Chance(45);
    row.given_name = Name(feminine);
    row.family_name = draw_.Pick(kFamily);
    if (draw_.Chance(10)) row.preferred_name = row.given_name.substr(0, 2);
    row.gender = feminine ? "female" : "male";
    row.ethnicity = draw_.Pick(kEthnicities);
    row.first_language = "English";
    row.interpreter_needed = draw_.Chance(4);
    row.locality = draw_.Pick(kLocalities);
    row.school = draw_.Pick(kSchools);
    row.autism = AnyOf<people::Diagnosis>(draw_);
    row.learning_disability = AnyOf<people::Diagnosis>(draw_);
    if (draw_.Chance(80)) row.looked_after = draw_.Chance(15);
    return row;
}

exchange::PostRow Inventor::Post(std::uint64_t number) {
    exchange::PostRow row;
    row.worker_id = NumberedId('W', number);
    row.name = Name(draw_.Chance(50)) + " " + std::string(draw_.Pick(kFamily));
    row.role = draw_.Pick(kRoles);
    row.employer = AnyOf<workforce::Employer>(draw_);
    row.grade = draw_.Pick(kGrades);
    row.part_time = draw_.Chance(25);
    row.fte = exchange::Thousandths{row.part_time ? 600 : 1000};
    row.carries_caseload = true;
    row.vacant = false;
    row.age_cohort = AnyOf<workforce::AgeCohort>(draw_);
    row.localities = {std::string(draw_.Pick(kLocalities))};
    return row;
}

exchange::RiskRow Inventor::Risk(Date raised_on) {
    exchange::RiskRow row;
    row.description = draw_.Pick(kRisks);
    row.raised_on = raised_on;
    row.rag_before = AnyOf<insight::RiskLevel>(draw_);
    row.mitigation = "Agreed with the partners and looked at each month";
    if (draw_.Chance(70)) row.rag_after = AnyOf<insight::RiskLevel>(draw_);
    return row;
}

std::string Inventor::Rationale(dsr::Rating rating) {
    return std::string(draw_.Pick(kRationales[static_cast<std::size_t>(rating)]));
}

std::string Inventor::Hospital() {
    return std::string(draw_.Pick(kHospitals));
}

std::string Inventor::LegalStatus() {
    return std::string(draw_.Pick(kLegalStatuses));
}

}  // namespace alongside::synth
