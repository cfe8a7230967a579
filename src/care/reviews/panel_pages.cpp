// From the addresses of panels to their places, and to the area's list.
// SPDX-License-Identifier: MIT
#include "care/reviews/panel_pages.h"

#include <array>
#include <string>
#include <utility>

#include "care/reviews/keep_panel_list.h"
#include "care/reviews/name_panel_member.h"
#include "care/reviews/panel_store.h"
#include "care/reviews/panel_view.h"
#include "care/reviews/review_form_pages.h"
#include "care/reviews/review_questions.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/carry_out.h"

namespace alongside::reviews {
namespace {

using html::Html;
using identity::Permission;

html::Url PanelOf(const web::Request& request) {
    return PageOfReview(request).Segment("panel");
}

std::vector<OfferedMember> Offered(const std::vector<MemberOnDay>& members) {
    std::vector<OfferedMember> offered;
    offered.reserve(members.size());
    for (const auto& [member, availability] : members) offered.push_back({member, availability});
    return offered;
}

struct NamingPage {
    static constexpr std::string_view kAct = "panel";
    static constexpr std::string_view kTitle = "Panel";
    static constexpr std::string_view kSays = "They are on the panel";
    static constexpr auto kNeeds = Permission::kRecordReview;
    static constexpr auto kChanges = Changes::kWhatIsArranged;
    static constexpr auto kUseCase = &NamePanelMember;

    static Result<Html> Show(const FormContext& form) {
        const auto& scope = form.subject.scope;
        const Date day = form.review.planned_on.value_or(form.look.today);
        return PanelForm(
            form.frame,
            {.person = scope.stream(),
             .review = form.review,
             .seats = ReviewStore(form.look.tables, scope).Seats(form.review.id),
             .offered = Offered(PanelStore(form.look.tables, scope).On(day, form.review.id))}
        );
    }
    static NamePanelMemberCommand Read(const web::Request& request, site::Answers& answers) {
        NamePanelMemberCommand command = {.person = PersonOf(request), .named = {}};
        command.named.id = ReviewOf(request);
        command.named.role = answers.Of(kRoleAsked);
        command.named.member = answers.IfAny(kMemberAsked);
        command.named.name = answers.Of(kSeatNameAsked);
        return command;
    }
    static html::Url NextOf(const web::Request& request) { return PanelOf(request); }
};

struct LeavingPage {
    static constexpr std::string_view kAct = "leaving";
    static constexpr std::string_view kTitle = "Take off the panel";
    static constexpr std::string_view kSays = "They are on the panel no more";
    static constexpr auto kNeeds = Permission::kRecordReview;
    static constexpr auto kChanges = Changes::kWhatIsArranged;
    static constexpr auto kUseCase = &LeavePanel;

    static SeatId SeatOf(const web::Request& request) { return SeatId(request.Parameter("seat")); }
    static html::Url ActionOf(const web::Request& request) {
        return PanelOf(request).Segment(SeatOf(request).value).Segment(kAct);
    }
    static html::Url BackOf(const web::Request& request) { return PanelOf(request); }
    static html::Url NextOf(const web::Request& request) { return PanelOf(request); }
    static Result<Html> Show(const FormContext& form) {
        TRY_ASSIGN(
            const Seat seat,
            ReviewStore(form.look.tables, form.subject.scope)
                .GetSeat(form.review.id, SeatOf(form.request))
        );
        return LeavingForm(form.frame, seat);
    }
    static LeavePanelCommand Read(const web::Request& request, site::Answers& answers) {
        LeavePanelCommand command = {.person = PersonOf(request), .left = {}};
        command.left.id = ReviewOf(request);
        command.left.seat = SeatOf(request);
        command.left.why = answers.Of(kLeavingAsked);
        command.left.note = answers.IfAny(kLeavingNoteAsked);
        return command;
    }
};

// The area's list.

html::Url List() {
    return html::Url("/reviews/panel");
}
PanelMemberId MemberOf(const web::Request& request) {
    return PanelMemberId(request.Parameter("member"));
}

web::Response GetList(const web::Request& request, site::Visit& visit) {
    web::FormReader asked(request.query);
    const auto day = asked.DateFields("day");
    auto read = visit.Show([&](const identity::View& look) -> Result<PanelListView> {
        TRY_ASSIGN(const auto area, look.policy.AllowArea(look.actor, Permission::kViewRegister));
        const PanelStore store(look.tables, area);
        PanelListView view = {
            .members = {}, .retired = {}, .absences = {}, .day = day.value_or(look.today)};
        view.members = Offered(store.On(view.day));
        view.absences = store.Absences(look.today);
        for (PanelMember& member : store.List())
            if (!member.IsAskedOn(view.day)) view.retired.push_back(std::move(member));
        return view;
    });
    if (!read) return visit.Refuse(read.error());
    PanelListView view = *std::move(read);
    view.may_change = visit.May(Permission::kRecordReview);
    return visit.Page(
        {.title = "Who holds reviews",
         .before = nhsuk::BackLink{.text = "Back to the reviews", .href = html::Url("/reviews")},
         .content = PanelListPage(view),
         .width = site::Frame::Width::kWide}
    );
}

web::Response ShowAdding(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY(look.policy.AllowArea(look.actor, Permission::kRecordReview));
        const auto frame = site::FrameOf(visit, "", List(), List(), sent);
        return site::FormPage{"Add somebody who holds reviews", frame.back, MemberForm(frame)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// Shows a form about somebody on the list: `render(frame, member, today)`.
template <class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    std::string_view act,
    const std::string& title,
    const Render& render
) {
    const auto find = [&](const identity::View& look, const identity::Scope& area) {
        return PanelStore(look.tables, area).Get(MemberOf(request));
    };
    return site::ShowForm(
        visit, sent, {Permission::kRecordReview, List(), act, title}, find, render
    );
}

web::Response ShowAway(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "away",
        "Away days",
        [](const patterns::FormFrame& frame, const PanelMember& member, Date) {
            return AbsenceForm(frame, member);
        }
    );
}

web::Response ShowRetiring(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(request, visit, sent, "retire", "Holds no more reviews", RetirementForm);
}

web::Response PostAdding(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AddPanelMemberCommand command;
    command.member.name = answers.Of(kMemberNameAsked);
    command.member.role = answers.Of(kRoleAsked);
    command.member.contact = answers.IfAny(kContactAsked);
    return site::CarryOut(
        visit, answers, ShowAdding, AddPanelMember, command, {List(), "They are on the list"}
    );
}

web::Response PostAway(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    MarkAwayCommand command;
    command.seen = site::SeenVersion(request);
    command.away.id = MemberOf(request);
    command.away.away_from = answers.Of(kAwayFromAsked);
    command.away.away_to = answers.Of(kAwayToAsked);
    return site::CarryOut(
        visit, answers, ShowAway, MarkAway, command, {List(), "The days are saved"}
    );
}

web::Response PostRetiring(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RetirePanelMemberCommand command = {
        .member = MemberOf(request),
        .seen = site::SeenVersion(request),
        .retired_on = answers.Of(kRetiredOnAsked)};
    return site::CarryOut(
        visit, answers, ShowRetiring, RetirePanelMember, command, {List(), "They are asked no more"}
    );
}

}  // namespace

std::span<const site::Route> PanelRoutes() {
    using enum Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/reviews/{review}/panel", kRecordReview, &GetReviewForm<NamingPage>},
        {"POST /people/{person}/reviews/{review}/panel",
         kRecordReview,
         &PostReviewForm<NamingPage>},
        {"GET /people/{person}/reviews/{review}/panel/{seat}/leaving",
         kRecordReview,
         &GetReviewForm<LeavingPage>},
        {"POST /people/{person}/reviews/{review}/panel/{seat}/leaving",
         kRecordReview,
         &PostReviewForm<LeavingPage>},
        {"GET /reviews/panel", kViewRegister, &GetList},
        {"GET /reviews/panel/new", kRecordReview, &site::ShowFirst<ShowAdding>},
        {"POST /reviews/panel", kRecordReview, &PostAdding},
        {"GET /reviews/panel/{member}/away", kRecordReview, &site::ShowFirst<ShowAway>},
        {"POST /reviews/panel/{member}/away", kRecordReview, &PostAway},
        {"GET /reviews/panel/{member}/retire", kRecordReview, &site::ShowFirst<ShowRetiring>},
        {"POST /reviews/panel/{member}/retire", kRecordReview, &PostRetiring},
    });
    return kRoutes;
}

}  // namespace alongside::reviews
