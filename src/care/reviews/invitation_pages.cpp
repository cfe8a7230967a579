// From the addresses of invitations and papers to what is asked, and what is given to the person.
// SPDX-License-Identifier: MIT
#include "care/reviews/invitation_pages.h"

#include <array>
#include <string>
#include <utility>

#include "care/reviews/invitation_calendar.h"
#include "care/reviews/invitation_view.h"
#include "care/reviews/invite_person.h"
#include "care/reviews/review_form_pages.h"
#include "care/reviews/review_questions.h"
#include "platform/html/nhsuk/back_link.h"

namespace alongside::reviews {
namespace {

using html::Html;
using identity::Permission;

html::Url InvitationsOf(const web::Request& request) {
    return PageOfReview(request).Segment("invitations");
}

struct ForArrangers {
    static constexpr auto kNeeds = Permission::kRecordReview;
    static constexpr auto kChanges = Changes::kWhatIsArranged;
};

struct InvitingPage : ForArrangers {
    static constexpr std::string_view kAct = "invitations";
    static constexpr std::string_view kTitle = "Invitations";
    static constexpr std::string_view kSays = "The invitation is saved";
    static constexpr auto kUseCase = &InvitePerson;

    static Result<Html> Show(const FormContext& form) {
        const auto& scope = form.subject.scope;
        return InvitationForm(
            form.frame,
            scope.stream(),
            form.review,
            ReviewStore(form.look.tables, scope).Invitees(form.review.id),
            form.look.today
        );
    }
    static InvitePersonCommand Read(const web::Request& request, site::Answers& answers) {
        InvitePersonCommand command = {.person = PersonOf(request), .invited = {}};
        command.invited.id = ReviewOf(request);
        command.invited.name = answers.Of(kInviteeAsked);
        command.invited.part = answers.IfAny(kPartAsked);
        command.invited.how = answers.Of(kInvitedByAsked);
        command.invited.invited_on = answers.Of(kInvitedOnAsked);
        return command;
    }
    static html::Url NextOf(const web::Request& request) { return InvitationsOf(request); }
};

struct AnswerPage : ForArrangers {
    static constexpr std::string_view kAct = "answer";
    static constexpr std::string_view kTitle = "Record the answer";
    static constexpr std::string_view kSays = "The answer is saved";
    static constexpr auto kUseCase = &RecordAnswer;

    static InviteeId InviteeOf(const web::Request& request) {
        return InviteeId(request.Parameter("invitee"));
    }
    static html::Url ActionOf(const web::Request& request) {
        return InvitationsOf(request).Segment(InviteeOf(request).value);
    }
    static html::Url BackOf(const web::Request& request) { return InvitationsOf(request); }
    static html::Url NextOf(const web::Request& request) { return InvitationsOf(request); }
    static Result<Html> Show(const FormContext& form) {
        TRY_ASSIGN(
            const Invitee invitee,
            ReviewStore(form.look.tables, form.subject.scope)
                .GetInvitee(form.review.id, InviteeOf(form.request))
        );
        return AnswerForm(form.frame, invitee);
    }
    static RecordAnswerCommand Read(const web::Request& request, site::Answers& answers) {
        RecordAnswerCommand command = {.person = PersonOf(request), .answered = {}};
        command.answered.id = ReviewOf(request);
        command.answered.invitee = InviteeOf(request);
        command.answered.answer = answers.Of(kAnswerAsked);
        command.answered.note = answers.IfAny(kAnswerNoteAsked);
        return command;
    }
};

struct PapersPage : ForArrangers {
    static constexpr std::string_view kAct = "papers";
    static constexpr std::string_view kTitle = "Papers";
    static constexpr std::string_view kSays = "The list of papers is saved";
    static constexpr auto kUseCase = &ReceivePapers;

    static Result<Html> Show(const FormContext& form) {
        return PapersForm(
            form.frame,
            form.review,
            ReviewStore(form.look.tables, form.subject.scope).Papers(form.review.id)
        );
    }
    static ReceivePapersCommand Read(const web::Request& request, site::Answers& answers) {
        return {
            PersonOf(request),
            ReviewOf(request),
            answers.Choices<Paper>(kPapersField, {.label = "The papers"})};
    }
};

// What the person's own pages show.
struct OwnPage {
    people::PersonId person;
    EasyReadView view;
    Instant now;
};

Result<OwnPage> ReadOwnPage(const identity::View& look, const web::Request& request) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(look, Permission::kViewPerson, PersonOf(request))
    );
    const ReviewStore store(look.tables, subject.scope);
    TRY_ASSIGN(const Review review, store.Get(ReviewOf(request)));
    return OwnPage{
        subject.scope.stream(),
        {.name = subject.name,
         .review = review,
         .panel = SittingOn(store.Seats(review.id)),
         .invitees = store.Invitees(review.id)},
        look.now};
}

template <auto Render>
web::Response GetOwnPage(const web::Request& request, site::Visit& visit) {
    const auto read =
        visit.Show([&](const identity::View& look) { return ReadOwnPage(look, request); });
    if (!read) return visit.Refuse(read.error());
    visit.NoteAccess(read->person, "review");
    return visit.Page(
        {.title = "For your review",
         .before =
             nhsuk::BackLink{
                 .text = "Back to the review", .href = PageOf(read->person, read->view.review.id)},
         .content = Render(read->view)}
    );
}

web::Response GetCalendarFile(const web::Request& request, site::Visit& visit) {
    const auto read = visit.Show([&](const identity::View& look) -> Result<OwnPage> {
        TRY_ASSIGN(OwnPage page, ReadOwnPage(look, request));
        if (!page.view.review.planned_on)
            return Error{Fault::kNotFound, "The review has no day yet"};
        return page;
    });
    if (!read) return visit.Refuse(read.error());
    visit.NoteAccess(read->person, "review");
    return web::File(
        "text/calendar; charset=utf-8",
        "review.ics",
        InvitationCalendar(read->view.review, read->now)
    );
}

}  // namespace

std::span<const site::Route> InvitationRoutes() {
    using enum Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/reviews/{review}/invitations",
         kRecordReview,
         &GetReviewForm<InvitingPage>},
        {"POST /people/{person}/reviews/{review}/invitations",
         kRecordReview,
         &PostReviewForm<InvitingPage>},
        {"GET /people/{person}/reviews/{review}/invitations/{invitee}",
         kRecordReview,
         &GetReviewForm<AnswerPage>},
        {"POST /people/{person}/reviews/{review}/invitations/{invitee}",
         kRecordReview,
         &PostReviewForm<AnswerPage>},
        {"GET /people/{person}/reviews/{review}/papers", kRecordReview, &GetReviewForm<PapersPage>},
        {"POST /people/{person}/reviews/{review}/papers",
         kRecordReview,
         &PostReviewForm<PapersPage>},
        {"GET /people/{person}/reviews/{review}/easy-read",
         kViewPerson,
         &GetOwnPage<&EasyReadInvitation>},
        {"GET /people/{person}/reviews/{review}/planner", kViewPerson, &GetOwnPage<&Planner>},
        {"GET /people/{person}/reviews/{review}/invitation.ics", kViewPerson, &GetCalendarFile},
    });
    return kRoutes;
}

}  // namespace alongside::reviews
