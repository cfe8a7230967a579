// From a row's columns to a fact's fields: empty text is what is not known.
// SPDX-License-Identifier: MIT
#include "care/exchange/row_facts.h"

#include "care/exchange/field_values.h"

namespace alongside::exchange {
namespace {

std::optional<std::string> Known(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return text;
}

}  // namespace

people::DetailsRecorded DetailsOf(const PersonRow& row) {
    people::DetailsRecorded details{
        .reference = row.person_id,
        .given_name = Sensitive(row.given_name),
        .family_name = Sensitive(row.family_name),
        .date_of_birth = row.date_of_birth,
        .date_of_death = row.date_of_death,
        .gender = Known(row.gender),
        .pronouns = Known(row.pronouns),
        .ethnicity = Known(row.ethnicity),
        .first_language = Known(row.first_language),
        .interpreter_needed = row.interpreter_needed,
        .postcode = Known(row.postcode),
        .locality = Known(row.locality),
        .learning_disability = row.learning_disability,
        .autism = row.autism,
        .gp_ods = Known(row.gp_ods),
        .school = Known(row.school),
        .ehcp_from = row.ehcp_from,
        .ehcp_to = row.ehcp_to,
        .looked_after = row.looked_after};
    if (row.nhs_number) details.nhs_number = Sensitive(row.nhs_number->ToText());
    if (!row.preferred_name.empty()) details.preferred_name = Sensitive(row.preferred_name);
    return details;
}

workforce::PostRecorded PostOf(const PostRow& row) {
    workforce::PostRecorded post{
        .worker_id = row.worker_id,
        .name = Known(row.name),
        .role = row.role,
        .employer = row.employer,
        .grade = row.grade,
        .part_time = row.part_time,
        .carries_caseload = row.carries_caseload,
        .vacant = row.vacant,
        .opened_on = row.opened_on,
        .closed_on = row.closed_on,
        .started_on = row.started_on,
        .left_on = row.left_on,
        .elearning_1_on = row.elearning_1_on,
        .elearning_2_on = row.elearning_2_on,
        .elearning_3_on = row.elearning_3_on,
        .operational_on = row.operational_on,
        .age_cohort = row.age_cohort,
        .team = Known(row.team),
        .localities = row.localities};
    if (row.fte) {
        post.fte.emplace();
        WriteField(*row.fte, *post.fte);
    }
    return post;
}

}  // namespace alongside::exchange
