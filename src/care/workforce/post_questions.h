// What the forms about posts ask.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "care/workforce/ids.h"
#include "platform/html/patterns/ask.h"

namespace alongside::workforce {

/// An answer that must be given.
enum class YesNo { kYes, kNo };
constexpr std::array<std::string_view, 2> NamesOf(YesNo) {
    return {"yes", "no"};
}

inline constexpr std::size_t kLongestPostText = 200;

inline constexpr ask::Option<YesNo> kYesNoOptions[] = {{YesNo::kYes, "Yes"}, {YesNo::kNo, "No"}};
inline constexpr ask::Option<Employer> kEmployerOptions[] = {
    {Employer::kNhs, "NHS"},
    {Employer::kLocalAuthority, "Local authority"},
    {Employer::kThirdSector, "Voluntary sector"},
};
inline constexpr ask::Option<AgeCohort> kAgeCohortOptions[] = {
    {AgeCohort::kUnder18, "Under 18"},
    {AgeCohort::k18To25, "18 to 25"},
    {AgeCohort::kAll, "All ages"},
};

inline constexpr ask::Line kHolderAsked = {
    .name = "name",
    .label = "Name of whoever holds the post",
    .hint = "Leave this empty while the post is vacant",
    .longest = kLongestPostText,
};
inline constexpr ask::Line kWorkerIdAsked = {
    .name = "worker_id",
    .label = "Worker’s id",
    .hint = "The service’s own id of the post, such as initials. No two posts have the same",
    .required = "Enter the worker’s id",
    .longest = kLongestPostText,
    .width = 10,
};
inline constexpr ask::Line kRoleAsked = {
    .name = "role",
    .label = "Role",
    .hint = "For example, keyworker or practice consultant",
    .required = "Enter the role",
    .longest = kLongestPostText,
};
inline constexpr ask::OneOf<Employer> kEmployerAsked = {
    .name = "employer",
    .label = "Employer",
    .required = "Choose the employer",
    .options = kEmployerOptions,
};
inline constexpr ask::Line kGradeAsked = {
    .name = "grade",
    .label = "Grade",
    .hint = "For example, 6 or 8a/KR12",
    .required = "Enter the grade",
    .longest = kLongestPostText,
    .width = 10,
};

inline constexpr ask::OneOf<YesNo> kPartTimeAsked = {
    .name = "part_time",
    .label = "Is the post part time?",
    .required = "Say whether the post is part time",
    .options = kYesNoOptions,
};
inline constexpr ask::Line kFteAsked = {
    .name = "fte",
    .label = "Whole-time equivalent (optional)",
    .hint = "For example, 0.6 for three days of five",
    .longest = kLongestPostText,
    .width = 4,
    .inputmode = "decimal",
};
inline constexpr ask::OneOf<YesNo> kCarriesCaseloadAsked = {
    .name = "carries_caseload",
    .label = "Does the post carry a caseload?",
    .required = "Say whether the post carries a caseload",
    .options = kYesNoOptions,
};
inline constexpr ask::OneOf<YesNo> kVacantAsked = {
    .name = "vacant",
    .label = "Is the post vacant?",
    .required = "Say whether the post is vacant",
    .options = kYesNoOptions,
};
inline constexpr ask::OneOfList<AgeCohort> kAgeCohortAsked = {
    .name = "age_cohort",
    .label = "Ages that the post works with (optional)",
    .options = kAgeCohortOptions,
    .empty = "Not known",
};
inline constexpr ask::Line kTeamAsked = {
    .name = "team",
    .label = "Team (optional)",
    .longest = kLongestPostText,
};
inline constexpr ask::Line kLocalitiesAsked = {
    .name = "localities",
    .label = "Localities (optional)",
    .hint = "Separate them with semicolons",
};

inline constexpr ask::Day kOpenedOnAsked = {
    .name = "opened_on",
    .label = "When did the post open? (optional)",
    .called = "The day the post opened",
};
inline constexpr ask::Day kStartedOnAsked = {
    .name = "started_on",
    .label = "When did the worker start? (optional)",
    .called = "The day the worker started",
};
inline constexpr ask::Day kOperationalOnAsked = {
    .name = "operational_on",
    .label = "When did they begin to work with people? (optional)",
    .called = "The day they began to work with people",
};
inline constexpr ask::Day kLeftOnAsked = {
    .name = "left_on",
    .label = "When did the worker leave? (optional)",
    .called = "The day the worker left",
};
inline constexpr ask::Day kElearning1OnAsked = {
    .name = "elearning_1_on",
    .label = "E-learning module 1 done on (optional)",
    .called = "The day of module 1",
};
inline constexpr ask::Day kElearning2OnAsked = {
    .name = "elearning_2_on",
    .label = "E-learning module 2 done on (optional)",
    .called = "The day of module 2",
};
inline constexpr ask::Day kElearning3OnAsked = {
    .name = "elearning_3_on",
    .label = "E-learning module 3 done on (optional)",
    .called = "The day of module 3",
};

inline constexpr ask::Words kWhyChangedAsked = {
    .name = "reason",
    .label = "Why does this change?",
    .required = "Enter why the post is changed",
    .called = "The reason",
};

inline constexpr ask::Day kClosedOnAsked = {
    .name = "closed_on",
    .label = "First day on which there is no such post",
    .hint = "It may lie ahead",
    .required = "Enter the first day without the post",
    .called = "The day the post closes",
};
inline constexpr ask::Words kWhyClosedAsked = {
    .name = "reason",
    .label = "Why is the post closed?",
    .required = "Enter why the post is closed",
    .called = "The reason",
};

}  // namespace alongside::workforce
