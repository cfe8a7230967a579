// The rows of the register bundle as typed values: one struct a file.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/admissions/ids.h"
#include "care/insight/ids.h"
#include "care/keyworking/ids.h"
#include "care/people/ids.h"
#include "care/people/nhs_number.h"
#include "care/register/ids.h"
#include "care/reviews/ids.h"
#include "care/workforce/ids.h"
#include "platform/base/date.h"

namespace alongside::exchange {

/// Thousandths of a whole: a part-time post of 0.6 is 600.
struct Thousandths {
    int value;
    bool operator==(const Thousandths&) const = default;
};

// In every row: empty text and an absent value both mean "not known". Ids are the area's own words.

/// The area, or one change of its settings from a day; no day means always.
struct AreaRow {
    std::string code;
    std::string name;
    std::optional<Date> from;
    std::optional<bool> serves_18_25;
    std::optional<int> readmission_days;
    bool operator==(const AreaRow&) const = default;
};

struct PersonRow {
    std::string person_id;
    std::optional<people::NhsNumber> nhs_number;
    std::string given_name;
    std::string family_name;
    std::string preferred_name;
    Date date_of_birth{};
    std::optional<Date> date_of_death;
    std::string gender;
    std::string pronouns;
    std::string ethnicity;
    std::string first_language;
    std::optional<bool> interpreter_needed;
    std::string postcode;
    std::string locality;
    people::Diagnosis learning_disability{};
    people::Diagnosis autism{};
    std::string gp_ods;
    std::string school;
    std::optional<Date> ehcp_from;
    std::optional<Date> ehcp_to;
    std::optional<bool> looked_after;
    bool operator==(const PersonRow&) const = default;
};

struct PostRow {
    std::string worker_id;
    std::string name;
    std::string role;
    workforce::Employer employer{};
    std::string grade;
    bool part_time{};
    std::optional<Thousandths> fte;
    std::optional<bool> carries_caseload;
    std::optional<bool> vacant;
    std::optional<Date> opened_on;
    std::optional<Date> closed_on;
    std::optional<Date> started_on;
    std::optional<Date> left_on;
    std::optional<Date> elearning_1_on;
    std::optional<Date> elearning_2_on;
    std::optional<Date> elearning_3_on;
    std::optional<Date> operational_on;
    std::optional<workforce::AgeCohort> age_cohort;
    std::string team;
    std::vector<std::string> localities;
    bool operator==(const PostRow&) const = default;
};

struct RegisterRow {
    std::string person_id;
    Date referred_on{};
    std::optional<dsr::ReferralSource> referral_source;
    dsr::Decision decision{};
    std::optional<Date> decided_on;
    std::string decision_reason;
    std::optional<dsr::Consent> consent;
    std::optional<Date> consent_on;
    std::optional<Date> removed_on;
    std::string removal_reason;
    bool operator==(const RegisterRow&) const = default;
};

struct RatingRow {
    std::string person_id;
    Date rated_on{};
    dsr::Rating rating{};
    std::string rationale;
    bool operator==(const RatingRow&) const = default;
};

struct EpisodeRow {
    std::string person_id;
    keyworking::EpisodeKind kind{};
    Date opened_on{};
    std::string phase;
    std::optional<Date> closed_on;
    std::optional<keyworking::CloseReason> close_reason;
    bool operator==(const EpisodeRow&) const = default;
};

struct AllocationRow {
    std::string person_id;
    std::string worker_id;
    keyworking::AllocationRole role{};
    Date from{};
    std::optional<Date> to;
    bool operator==(const AllocationRow&) const = default;
};

struct AdmissionRow {
    std::string person_id;
    std::string hospital;
    std::string hospital_ods;
    std::string ward_type;
    std::optional<admissions::Security> secure;
    std::string legal_status;  ///< NHS Data Dictionary code, two digits.
    Date admitted_on{};
    std::optional<Date> planned_discharge_on;
    std::optional<Date> discharged_on;
    std::string delay_reason;
    bool operator==(const AdmissionRow&) const = default;
};

/// `outcome` is what came of a review, and of a cancelled one why it was.
struct ReviewRow {
    std::string person_id;
    reviews::ReviewKind kind{};
    std::optional<Date> requested_on;
    std::optional<reviews::Consent> consent;
    reviews::ReviewStatus status{};
    std::optional<Date> planned_on;
    std::optional<Date> held_on;
    std::string outcome;
    std::optional<Date> report_sent_on;
    bool operator==(const ReviewRow&) const = default;
};

/// `owner` is a `worker_id` when one of our own workers owns it, and a name or a job otherwise.
struct ActionRow {
    std::string person_id;
    std::string title;
    std::string agency;
    std::string owner;
    std::optional<Date> raised_on;
    Date due_on{};
    std::optional<Date> review_held_on;  ///< Of the person's review that recommended it.
    std::optional<Date> completed_on;
    std::string evidence;
    bool operator==(const ActionRow&) const = default;
};

struct RiskRow {
    std::string description;
    Date raised_on{};
    insight::RiskLevel rag_before{};
    std::string mitigation;
    std::optional<insight::RiskLevel> rag_after;
    std::optional<Date> closed_on;
    bool operator==(const RiskRow&) const = default;
};

}  // namespace alongside::exchange
