// Renders the forms of posts.
// SPDX-License-Identifier: MIT
#include "care/workforce/post_view.h"

#include "care/workforce/post_questions.h"
#include "platform/base/text.h"
#include "platform/html/patterns/prose.h"

namespace alongside::workforce {
namespace {

using html::All;
using html::Html;
using patterns::FormFrame;

std::optional<YesNo> AnswerOf(const std::optional<bool>& held) {
    if (!held) return std::nullopt;
    return *held ? YesNo::kYes : YesNo::kNo;
}

// Of a post that is not recorded yet nothing is held, not even its employer.
Html Fields(const FormFrame& frame, const PostRecorded& held) {
    const auto& state = frame.state;
    const bool recorded = !held.worker_id.empty();
    return All(
        kHolderAsked.In(state, held.name.value_or("")),
        kWorkerIdAsked.In(state, held.worker_id),
        kRoleAsked.In(state, held.role),
        kEmployerAsked.In(state, recorded ? std::optional(held.employer) : std::nullopt),
        kGradeAsked.In(state, held.grade),
        kPartTimeAsked.In(state, AnswerOf(recorded ? std::optional(held.part_time) : std::nullopt)),
        kFteAsked.In(state, held.fte.value_or("")),
        kCarriesCaseloadAsked.In(state, AnswerOf(held.carries_caseload)),
        kVacantAsked.In(state, AnswerOf(held.vacant)),
        kAgeCohortAsked.In(state, held.age_cohort),
        kTeamAsked.In(state, held.team.value_or("")),
        kLocalitiesAsked.In(state, Join(held.localities, "; ")),
        kOpenedOnAsked.In(state, held.opened_on),
        kStartedOnAsked.In(state, held.started_on),
        kOperationalOnAsked.In(state, held.operational_on),
        kLeftOnAsked.In(state, held.left_on),
        kElearning1OnAsked.In(state, held.elearning_1_on),
        kElearning2OnAsked.In(state, held.elearning_2_on),
        kElearning3OnAsked.In(state, held.elearning_3_on)
    );
}

}  // namespace

Html PostOpeningForm(const FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Open a post",
        .fields = Fields(frame, {}),
        .button = "Open the post"};
}

Html PostAmendmentForm(const FormFrame& frame, const PostRecorded& held) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Change this post",
        .fields = All(Fields(frame, held), kWhyChangedAsked.In(frame.state))};
}

Html PostClosingForm(const FormFrame& frame, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Close this post",
        .intro =
            patterns::Paragraph{
                .text = "Nobody can be allocated to it from that day. The people of its caseload "
                        "stay allocated until somebody else is named for them."},
        .fields = All(kClosedOnAsked.In(frame.state, today), kWhyClosedAsked.In(frame.state)),
        .button = "Close the post",
        .variant = nhsuk::ButtonVariant::kWarning};
}

}  // namespace alongside::workforce
