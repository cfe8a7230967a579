// The files and columns of the register bundle: each is named once, here, for reader and writer.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <tuple>

#include "care/exchange/bundle_rows.h"

namespace alongside::exchange {

/// What a value must be, beyond its type.
enum class Need {
    kOptional,
    kRequired,  ///< Not empty.
    kId,        ///< Not empty; at most 64 characters, no white space at either end.
};

/// One column and the member of the row that holds it. Columns are written in the order listed.
template <class Row, class Value>
struct Column {
    std::string_view name;
    Value Row::*member;
    Need need;
};

template <class Row, class Value>
constexpr auto Optional(std::string_view name, Value Row::*member) {
    return Column<Row, Value>{name, member, Need::kOptional};
}
template <class Row, class Value>
constexpr auto Required(std::string_view name, Value Row::*member) {
    return Column<Row, Value>{name, member, Need::kRequired};
}
template <class Row>
constexpr auto Identifier(std::string_view name, std::string Row::*member) {
    return Column<Row, std::string>{name, member, Need::kId};
}

/// `kFile`, the file's name, and `kColumns`, a tuple of `Column`, for each kind of row.
template <class Row>
struct Schema;

template <class Row>
inline constexpr std::size_t kColumnCount =
    std::tuple_size_v<std::remove_const_t<decltype(Schema<Row>::kColumns)>>;

template <>
struct Schema<AreaRow> {
    static constexpr std::string_view kFile = "area.csv";
    static constexpr auto kColumns = std::make_tuple(
        Identifier("code", &AreaRow::code),
        Required("name", &AreaRow::name),
        Optional("from", &AreaRow::from),
        Optional("serves_18_25", &AreaRow::serves_18_25),
        Optional("readmission_days", &AreaRow::readmission_days)
    );
};

template <>
struct Schema<PersonRow> {
    static constexpr std::string_view kFile = "people.csv";
    static constexpr auto kColumns = std::make_tuple(
        Identifier("person_id", &PersonRow::person_id),
        Optional("nhs_number", &PersonRow::nhs_number),
        Required("given_name", &PersonRow::given_name),
        Required("family_name", &PersonRow::family_name),
        Optional("preferred_name", &PersonRow::preferred_name),
        Required("date_of_birth", &PersonRow::date_of_birth),
        Optional("date_of_death", &PersonRow::date_of_death),
        Optional("gender", &PersonRow::gender),
        Optional("pronouns", &PersonRow::pronouns),
        Optional("ethnicity", &PersonRow::ethnicity),
        Optional("first_language", &PersonRow::first_language),
        Optional("interpreter_needed", &PersonRow::interpreter_needed),
        Optional("postcode", &PersonRow::postcode),
        Optional("locality", &PersonRow::locality),
        Required("learning_disability", &PersonRow::learning_disability),
        Required("autism", &PersonRow::autism),
        Optional("gp_ods", &PersonRow::gp_ods),
        Optional("school", &PersonRow::school),
        Optional("ehcp_from", &PersonRow::ehcp_from),
        Optional("ehcp_to", &PersonRow::ehcp_to),
        Optional("looked_after", &PersonRow::looked_after)
    );
};

template <>
struct Schema<PostRow> {
    static constexpr std::string_view kFile = "posts.csv";
    static constexpr auto kColumns = std::make_tuple(
        Identifier("worker_id", &PostRow::worker_id),
        Optional("name", &PostRow::name),
        Required("role", &PostRow::role),
        Required("employer", &PostRow::employer),
        Required("grade", &PostRow::grade),
        Required("part_time", &PostRow::part_time),
        Optional("fte", &PostRow::fte),
        Optional("carries_caseload", &PostRow::carries_caseload),
        Optional("vacant", &PostRow::vacant),
        Optional("opened_on", &PostRow::opened_on),
        Optional("closed_on", &PostRow::closed_on),
        Optional("started_on", &PostRow::started_on),
        Optional("left_on", &PostRow::left_on),
        Optional("elearning_1_on", &PostRow::elearning_1_on),
        Optional("elearning_2_on", &PostRow::elearning_2_on),
        Optional("elearning_3_on", &PostRow::elearning_3_on),
        Optional("operational_on", &PostRow::operational_on),
        Optional("age_cohort", &PostRow::age_cohort),
        Optional("team", &PostRow::team),
        Optional("localities", &PostRow::localities)
    );
};

template <>
struct Schema<RegisterRow> {
    static constexpr std::string_view kFile = "register.csv";
    static constexpr auto kColumns = std::make_tuple(
        Identifier("person_id", &RegisterRow::person_id),
        Required("referred_on", &RegisterRow::referred_on),
        Optional("referral_source", &RegisterRow::referral_source),
        Required("decision", &RegisterRow::decision),
        Optional("decided_on", &RegisterRow::decided_on),
        Optional("decision_reason", &RegisterRow::decision_reason),
        Optional("consent", &RegisterRow::consent),
        Optional("consent_on", &RegisterRow::consent_on),
        Optional("removed_on", &RegisterRow::removed_on),
        Optional("removal_reason", &RegisterRow::removal_reason)
    );
};

template <>
struct Schema<RatingRow> {
    static constexpr std::string_view kFile = "ratings.csv";
    static constexpr auto kColumns = std::make_tuple(
        Identifier("person_id", &RatingRow::person_id),
        Required("rated_on", &RatingRow::rated_on),
        Required("rating", &RatingRow::rating),
        Optional("rationale", &RatingRow::rationale)
    );
};

template <>
struct Schema<EpisodeRow> {
    static constexpr std::string_view kFile = "episodes.csv";
    static constexpr auto kColumns = std::make_tuple(
        Identifier("person_id", &EpisodeRow::person_id),
        Required("kind", &EpisodeRow::kind),
        Required("opened_on", &EpisodeRow::opened_on),
        Optional("phase", &EpisodeRow::phase),
        Optional("closed_on", &EpisodeRow::closed_on),
        Optional("close_reason", &EpisodeRow::close_reason)
    );
};

template <>
struct Schema<AllocationRow> {
    static constexpr std::string_view kFile = "allocations.csv";
    static constexpr auto kColumns = std::make_tuple(
        Identifier("person_id", &AllocationRow::person_id),
        Identifier("worker_id", &AllocationRow::worker_id),
        Required("role", &AllocationRow::role),
        Required("from", &AllocationRow::from),
        Optional("to", &AllocationRow::to)
    );
};

template <>
struct Schema<AdmissionRow> {
    static constexpr std::string_view kFile = "admissions.csv";
    static constexpr auto kColumns = std::make_tuple(
        Identifier("person_id", &AdmissionRow::person_id),
        Required("hospital", &AdmissionRow::hospital),
        Optional("hospital_ods", &AdmissionRow::hospital_ods),
        Optional("ward_type", &AdmissionRow::ward_type),
        Optional("secure", &AdmissionRow::secure),
        Required("legal_status", &AdmissionRow::legal_status),
        Required("admitted_on", &AdmissionRow::admitted_on),
        Optional("planned_discharge_on", &AdmissionRow::planned_discharge_on),
        Optional("discharged_on", &AdmissionRow::discharged_on),
        Optional("delay_reason", &AdmissionRow::delay_reason)
    );
};

template <>
struct Schema<ReviewRow> {
    static constexpr std::string_view kFile = "reviews.csv";
    static constexpr auto kColumns = std::make_tuple(
        Identifier("person_id", &ReviewRow::person_id),
        Required("kind", &ReviewRow::kind),
        Optional("requested_on", &ReviewRow::requested_on),
        Optional("consent", &ReviewRow::consent),
        Required("status", &ReviewRow::status),
        Optional("planned_on", &ReviewRow::planned_on),
        Optional("held_on", &ReviewRow::held_on),
        Optional("outcome", &ReviewRow::outcome),
        Optional("report_sent_on", &ReviewRow::report_sent_on)
    );
};

template <>
struct Schema<ActionRow> {
    static constexpr std::string_view kFile = "actions.csv";
    static constexpr auto kColumns = std::make_tuple(
        Identifier("person_id", &ActionRow::person_id),
        Required("title", &ActionRow::title),
        Optional("agency", &ActionRow::agency),
        Optional("owner", &ActionRow::owner),
        Optional("raised_on", &ActionRow::raised_on),
        Required("due_on", &ActionRow::due_on),
        Optional("review_held_on", &ActionRow::review_held_on),
        Optional("completed_on", &ActionRow::completed_on),
        Optional("evidence", &ActionRow::evidence)
    );
};

template <>
struct Schema<RiskRow> {
    static constexpr std::string_view kFile = "risks.csv";
    static constexpr auto kColumns = std::make_tuple(
        Required("description", &RiskRow::description),
        Required("raised_on", &RiskRow::raised_on),
        Required("rag_before", &RiskRow::rag_before),
        Optional("mitigation", &RiskRow::mitigation),
        Optional("rag_after", &RiskRow::rag_after),
        Optional("closed_on", &RiskRow::closed_on)
    );
};

/// The files in the order in which they are read and recorded: what others refer to comes first.
inline constexpr std::array<std::string_view, 11> kBundleFiles = {
    Schema<AreaRow>::kFile,
    Schema<PersonRow>::kFile,
    Schema<PostRow>::kFile,
    Schema<RegisterRow>::kFile,
    Schema<RatingRow>::kFile,
    Schema<EpisodeRow>::kFile,
    Schema<AllocationRow>::kFile,
    Schema<AdmissionRow>::kFile,
    Schema<ReviewRow>::kFile,
    Schema<ActionRow>::kFile,
    Schema<RiskRow>::kFile,
};

/// Files of the bundle that this version does not carry yet.
inline constexpr std::array<std::string_view, 3> kLaterBundleFiles = {
    "contacts.csv", "goals.csv", "funding.csv"};

}  // namespace alongside::exchange
