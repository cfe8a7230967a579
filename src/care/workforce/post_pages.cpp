// From the forms of posts to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/workforce/post_pages.h"

#include <array>

#include "care/workforce/amend_post.h"
#include "care/workforce/close_post.h"
#include "care/workforce/open_post.h"
#include "care/workforce/post_questions.h"
#include "care/workforce/post_store.h"
#include "care/workforce/post_view.h"
#include "platform/base/text.h"
#include "platform/site/carry_out.h"

namespace alongside::workforce {
namespace {

using identity::Permission;

PostId PostOf(const web::Request& request) {
    return PostId(request.Parameter("post"));
}
html::Url PageOf(const PostId& post) {
    return html::Url("/team").Segment(post.value);
}

std::vector<std::string> ReadLocalities(site::Answers& answers) {
    std::vector<std::string> localities;
    const std::string typed = answers.Of(kLocalitiesAsked);
    for (const std::string_view piece : Split(typed, ';')) {
        if (const auto name = Trim(piece); !name.empty()) localities.emplace_back(name);
    }
    return localities;
}

// In the order of the form's fields, so that its faults are in that order too.
PostRecorded ReadPost(site::Answers& answers) {
    PostRecorded post;
    post.name = answers.IfAny(kHolderAsked);
    post.worker_id = answers.Of(kWorkerIdAsked);
    post.role = answers.Of(kRoleAsked);
    post.employer = answers.Of(kEmployerAsked);
    post.grade = answers.Of(kGradeAsked);
    post.part_time = answers.Of(kPartTimeAsked) == YesNo::kYes;
    post.fte = answers.IfAny(kFteAsked);
    post.carries_caseload = answers.Of(kCarriesCaseloadAsked) == YesNo::kYes;
    post.vacant = answers.Of(kVacantAsked) == YesNo::kYes;
    post.age_cohort = answers.IfAny(kAgeCohortAsked);
    post.team = answers.IfAny(kTeamAsked);
    post.localities = ReadLocalities(answers);
    post.opened_on = answers.IfAny(kOpenedOnAsked);
    post.started_on = answers.IfAny(kStartedOnAsked);
    post.operational_on = answers.IfAny(kOperationalOnAsked);
    post.left_on = answers.IfAny(kLeftOnAsked);
    post.elearning_1_on = answers.IfAny(kElearning1OnAsked);
    post.elearning_2_on = answers.IfAny(kElearning2OnAsked);
    post.elearning_3_on = answers.IfAny(kElearning3OnAsked);
    return post;
}

web::Response ShowOpening(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY(view.policy.AllowArea(view.actor, Permission::kManagePosts));
        const auto frame = site::FrameOf(visit, "", html::Url("/team"), html::Url("/team"), sent);
        return site::FormPage{"Open a post", frame.back, PostOpeningForm(frame)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// Shows a form about a post: `render(frame, post, today)`.
template <class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    std::string_view act,
    const std::string& title,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManagePosts));
        TRY_ASSIGN(const Post post, PostStore(view.tables, scope).GetPost(PostOf(request)));
        const auto frame = site::FrameOf(
            visit,
            post.details.name.value_or(post.details.worker_id),
            PageOf(post.id).Segment(act),
            PageOf(post.id),
            sent,
            std::to_string(post.version)
        );
        return site::FormPage{title, frame.back, render(frame, post, view.today)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "amend",
        "Change this post",
        [](const patterns::FormFrame& frame, const Post& post, Date) {
            return PostAmendmentForm(frame, post.details);
        }
    );
}

web::Response ShowClosing(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "close",
        "Close this post",
        [](const patterns::FormFrame& frame, const Post&, Date today) {
            return PostClosingForm(frame, today);
        }
    );
}

web::Response PostOpening(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const OpenPostCommand command = {.details = ReadPost(answers)};
    return site::CarryOut(
        visit,
        answers,
        ShowOpening,
        OpenPost,
        command,
        [&](const OpenedPost& opened) {
            return site::Receipt{PageOf(opened.post), "The post is open", opened.post};
        }
    );
}

// The form does not show when a post closes: what is held of that stays.
web::Response PostAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AmendPostCommand command = {
        .post = PostOf(request),
        .seen = site::SeenVersion(request),
        .details = ReadPost(answers),
        .reason = answers.Of(kWhyChangedAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowAmendment,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(
                const auto scope, work.policy.AllowArea(work.actor, Permission::kManagePosts)
            );
            TRY_ASSIGN(const Post held, PostStore(work.tables, scope).GetPost(command.post));
            command.details.closed_on = held.details.closed_on;
            TRY(AmendPost(work, command));
            return site::Receipt{PageOf(command.post), "The post was changed", command.post};
        }
    );
}

web::Response PostClosing(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const ClosePostCommand command = {
        .post = PostOf(request),
        .seen = site::SeenVersion(request),
        .closed_on = answers.Of(kClosedOnAsked),
        .reason = answers.Of(kWhyClosedAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowClosing,
        ClosePost,
        command,
        {PageOf(command.post), "The post closes", command.post}
    );
}

}  // namespace

std::span<const site::Route> PostRoutes() {
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /team/new", Permission::kManagePosts, &site::ShowFirst<ShowOpening>},
        {"POST /team", Permission::kManagePosts, &PostOpening},
        {"GET /team/{post}/amend", Permission::kManagePosts, &site::ShowFirst<ShowAmendment>},
        {"POST /team/{post}/amend", Permission::kManagePosts, &PostAmendment},
        {"GET /team/{post}/close", Permission::kManagePosts, &site::ShowFirst<ShowClosing>},
        {"POST /team/{post}/close", Permission::kManagePosts, &PostClosing},
    });
    return kRoutes;
}

}  // namespace alongside::workforce
