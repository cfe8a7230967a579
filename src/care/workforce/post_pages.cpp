// From the forms of posts to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/workforce/post_pages.h"

#include <array>

#include "care/workforce/amend_post.h"
#include "care/workforce/close_post.h"
#include "care/workforce/open_post.h"
#include "care/workforce/post_store.h"
#include "care/workforce/post_view.h"
#include "platform/base/text.h"
#include "platform/site/form_page.h"

namespace alongside::workforce {
namespace {

using identity::Permission;

constexpr std::size_t kLongest = 200;
enum class YesNo { kYes, kNo };
constexpr std::array<std::string_view, 2> NamesOf(YesNo) {
    return {"yes", "no"};
}

PostId PostOf(const web::Request& request) {
    return PostId(request.Parameter("post"));
}
html::Url PageOf(const PostId& post) {
    return html::Url("/team").Segment(post.value);
}

std::optional<std::string> OptionalText(web::FormReader& form, std::string_view name) {
    auto text = form.Text(name, {.max = kLongest, .lines = web::Lines::kOne});
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}
std::optional<bool> ReadYesNo(
    web::FormReader& form, std::string_view name, std::string_view required
) {
    const auto choice = form.Choice<YesNo>(name, {.required = required});
    return choice ? std::optional(*choice == YesNo::kYes) : std::nullopt;
}
std::optional<Date> ReadDay(web::FormReader& form, std::string_view name, std::string_view label) {
    return form.DateFields(name, {.label = label});
}

std::vector<std::string> ReadLocalities(web::FormReader& form) {
    std::vector<std::string> localities;
    const std::string typed = form.Text("localities", {.lines = web::Lines::kOne});
    for (const std::string_view piece : Split(typed, ';')) {
        if (const auto name = Trim(piece); !name.empty()) localities.emplace_back(name);
    }
    return localities;
}

// In the order of the form's fields, so that its faults are in that order too.
PostRecorded ReadPost(web::FormReader& form) {
    PostRecorded post;
    post.name = OptionalText(form, "name");
    post.worker_id = form.Text(
        "worker_id",
        {.max = kLongest, .required = "Enter the worker’s id", .lines = web::Lines::kOne}
    );
    post.role = form.Text(
        "role", {.max = kLongest, .required = "Enter the role", .lines = web::Lines::kOne}
    );
    post.employer =
        form.Choice<Employer>("employer", {.required = "Choose the employer"}).value_or(Employer{});
    post.grade = form.Text(
        "grade", {.max = kLongest, .required = "Enter the grade", .lines = web::Lines::kOne}
    );
    post.part_time =
        ReadYesNo(form, "part_time", "Say whether the post is part time").value_or(false);
    post.fte = OptionalText(form, "fte");
    post.carries_caseload =
        ReadYesNo(form, "carries_caseload", "Say whether the post carries a caseload");
    post.vacant = ReadYesNo(form, "vacant", "Say whether the post is vacant");
    post.age_cohort = form.Choice<AgeCohort>("age_cohort");
    post.team = OptionalText(form, "team");
    post.localities = ReadLocalities(form);
    post.opened_on = ReadDay(form, "opened_on", "The day the post opened");
    post.started_on = ReadDay(form, "started_on", "The day the worker started");
    post.operational_on = ReadDay(form, "operational_on", "The day they began to work with people");
    post.left_on = ReadDay(form, "left_on", "The day the worker left");
    post.elearning_1_on = ReadDay(form, "elearning_1_on", "The day of module 1");
    post.elearning_2_on = ReadDay(form, "elearning_2_on", "The day of module 2");
    post.elearning_3_on = ReadDay(form, "elearning_3_on", "The day of module 3");
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

web::Response GetOpening(const web::Request& request, site::Visit& visit) {
    return ShowOpening(request, visit, {});
}

web::Response PostOpening(const web::Request& request, site::Visit& visit) {
    web::FormReader form(request);
    const OpenPostCommand command = {.details = ReadPost(form)};
    return site::CarryOut(
        request,
        visit,
        form,
        ShowOpening,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const OpenedPost opened, OpenPost(work, command));
            return site::Receipt{PageOf(opened.post), "The post is open", opened.post};
        }
    );
}

web::Response GetAmendment(const web::Request& request, site::Visit& visit) {
    return ShowAmendment(request, visit, {});
}

// The form does not show when a post closes: what is held of that stays.
web::Response PostAmendment(const web::Request& request, site::Visit& visit) {
    web::FormReader form(request);
    AmendPostCommand command = {
        .post = PostOf(request),
        .seen = site::SeenVersion(request),
        .details = ReadPost(form),
        .reason = site::ReadReason(form, "Enter why the post is changed")};
    return site::CarryOut(
        request,
        visit,
        form,
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

web::Response GetClosing(const web::Request& request, site::Visit& visit) {
    return ShowClosing(request, visit, {});
}

web::Response PostClosing(const web::Request& request, site::Visit& visit) {
    web::FormReader form(request);
    const auto closed_on = form.DateFields(
        "closed_on",
        {.required = "Enter the first day without the post", .label = "The day the post closes"}
    );
    const ClosePostCommand command = {
        .post = PostOf(request),
        .seen = site::SeenVersion(request),
        .closed_on = closed_on.value_or(Date{}),
        .reason = site::ReadReason(form, "Enter why the post is closed")};
    return site::CarryOut(
        request,
        visit,
        form,
        ShowClosing,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(ClosePost(work, command));
            return site::Receipt{PageOf(command.post), "The post closes", command.post};
        }
    );
}

}  // namespace

std::span<const site::Route> PostRoutes() {
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /team/new", Permission::kManagePosts, &GetOpening},
        {"POST /team", Permission::kManagePosts, &PostOpening},
        {"GET /team/{post}/amend", Permission::kManagePosts, &GetAmendment},
        {"POST /team/{post}/amend", Permission::kManagePosts, &PostAmendment},
        {"GET /team/{post}/close", Permission::kManagePosts, &GetClosing},
        {"POST /team/{post}/close", Permission::kManagePosts, &PostClosing},
    });
    return kRoutes;
}

}  // namespace alongside::workforce
