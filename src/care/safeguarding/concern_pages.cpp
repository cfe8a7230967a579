// From the pages of concerns to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/concern_pages.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/governance/api.h"
#include "care/people/api.h"
#include "care/safeguarding/concern_view.h"
#include "care/safeguarding/find_concern.h"
#include "care/safeguarding/record_concern.h"
#include "care/safeguarding/safeguarding_questions.h"
#include "care/safeguarding/take_concern.h"
#include "care/workforce/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/journal/journal.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::safeguarding {
namespace {

using identity::Permission;
using people::PersonOf;

ConcernId ConcernOf(const web::Request& request) {
    return ConcernId(request.Parameter("concern"));
}

// Who a concern is about, as those who may see the concern may know it.
std::string AboutOf(const identity::View& view, const Concern& concern) {
    const ConcernRecorded& said = concern.said;
    if (said.about_name) return said.about_name->Reveal();
    if (said.about_worker) return *said.about_worker;
    if (said.person) {
        const auto subject = people::FindSubject(view, Permission::kRecordConcern, *said.person);
        return subject ? subject->name : std::string("Somebody whose record is no longer here");
    }
    return "Somebody who works here";
}

class Naming {
public:
    explicit Naming(const identity::View& view, const identity::Scope& area)
        : view_(view), names_(view.tables, area) {}

    std::string NameOf(const journal::ActorId& actor) const { return names_.NameOf(actor); }
    std::vector<ConcernLine> LinesOf(std::vector<Concern> concerns) const {
        std::vector<ConcernLine> lines;
        lines.reserve(concerns.size());
        for (Concern& concern : concerns) {
            std::string about = AboutOf(view_, concern);
            lines.push_back({std::move(concern), std::move(about)});
        }
        return lines;
    }

private:
    const identity::View& view_;
    governance::ActorNameStore names_;
};

Result<ConcernListView> FindList(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(
        VisibleConcerns visible,
        FindConcerns(view, ConcernId(std::string(request.query.Get("after"))))
    );
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kRecordConcern));
    const Naming naming(view, area);
    ConcernListView shown{
        .is_lead = visible.is_lead,
        .nobody_named = visible.leads.leads.empty(),
        .open = naming.LinesOf(std::move(visible.open)),
        .closed = naming.LinesOf(std::move(visible.closed)),
        .recorded = naming.LinesOf(std::move(visible.recorded)),
        .more_closed = {},
        .today = view.today};
    if (visible.has_more_closed && !shown.closed.empty()) {
        const Concern& last = shown.closed.back().concern;
        shown.more_closed = ConcernsPage();
        shown.more_closed.Query("after", last.id.value);
    }
    return shown;
}

std::vector<ConcernStep> StepsOf(
    const site::Visit& visit,
    const identity::View& view,
    const ConcernId& concern,
    const Naming& naming
) {
    std::vector<ConcernStep> steps;
    const journal::Catalogue& catalogue = visit.site().runner.catalogue();
    journal::ForEachEntry(
        view.tables,
        catalogue,
        visit.site().runner.keys(),
        view.actor.area,
        concern,
        [&](const journal::Entry& entry) {
            steps.push_back(
                {catalogue.Describe(entry.fact), naming.NameOf(entry.actor), entry.recorded}
            );
        }
    );
    std::ranges::reverse(steps);
    return steps;
}

// Shows a form that records a concern: `render(view, area, frame)`.
template <class Render>
web::Response ShowRecordingForm(
    const site::Visit& visit,
    const site::Sent& sent,
    const html::Url& action,
    const html::Url& back,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kRecordConcern));
        const auto frame = site::FrameOf(visit, "", action, back, sent);
        return site::FormPage{"Record a concern", frame.back, render(view, area, frame)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowRecording(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    return ShowRecordingForm(
        visit,
        sent,
        ConcernsPage(),
        ConcernsPage(),
        [](const identity::View& view, const identity::Scope&, const patterns::FormFrame& frame) {
            return ConcernForm(frame, AboutWhom::kByName, view.today);
        }
    );
}

web::Response ShowRecordingAbout(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kRecordConcern, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        const html::Url page = people::PageOf(person).Segment("concerns");
        const auto frame = site::FrameOf(visit, subject.name, page, people::PageOf(person), sent);
        return site::FormPage{
            "Record a concern",
            frame.back,
            ConcernForm(frame, AboutWhom::kOnRecord, view.today),
            person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowAllegation(
    const web::Request&, const site::Visit& visit, const site::Sent& sent
) {
    return ShowRecordingForm(
        visit,
        sent,
        ConcernsPage().Segment("allegations"),
        ConcernsPage(),
        [](const identity::View& view, const identity::Scope& area, const patterns::FormFrame& frame
        ) {
            std::vector<patterns::Choice> posts;
            for (const auto& post : workforce::PostsOn(view.tables, area, view.today))
                posts.push_back(
                    {.value = post.id.value,
                     .text = post.ShownName() + ", " + post.role,
                     .hint = {}}
                );
            return AllegationForm(frame, posts, view.today);
        }
    );
}

ConcernRecorded ReadSaid(site::Answers& answers, ConcernKind kind) {
    ConcernRecorded said;
    said.kind = kind;
    said.said = answers.Of(kSaidAsked);
    said.who_said = answers.Of(kWhoSaidAsked);
    if (auto name = answers.IfAny(kWhoNameAsked)) said.who_name = Sensitive(*std::move(name));
    said.heard_on = answers.Of(kHeardOnAsked);
    said.safe_now = answers.Of(kSafeNowAsked);
    said.done_now = answers.IfAny(kDoneNowAsked);
    return said;
}

web::Response Record(
    const web::Request& request,
    site::Visit& visit,
    const site::Answers& answers,
    site::ShowAgain show,
    const ConcernRecorded& said
) {
    return site::CarryOut(
        request,
        visit,
        answers,
        show,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const RecordedConcern recorded, RecordConcern(work, {said}));
            return site::Receipt{
                PageOf(recorded.id),
                "It is recorded, and those who look after concerns are told",
                recorded.id};
        }
    );
}

// --- what a lead does ---

// A form about one concern: what it is called, and how it is rendered.
struct HandlingForm {
    std::string_view act;
    std::string title;
    html::Html (*render)(const patterns::FormFrame&, const Concern&, Date today);
    Result<FoundConcern> (*find)(const identity::View&, const ConcernId&) = &FindConcernToHandle;
    /// What is added stands beside whatever else changes: it does not matter which version was
    /// seen.
    enum class Kind { kChanges, kAdds } kind = Kind::kChanges;
};

web::Response ShowHandling(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const HandlingForm& form
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const FoundConcern found, form.find(view, ConcernOf(request)));
        const ConcernId& id = found.concern.id;
        std::optional<std::string> seen;
        if (form.kind == HandlingForm::Kind::kChanges) seen = std::to_string(found.concern.version);
        const auto frame = site::FrameOf(
            visit, AboutOf(view, found.concern), PageOf(id, form.act), PageOf(id), sent, seen
        );
        return site::FormPage{
            form.title, frame.back, form.render(frame, found.concern, view.today), id};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowTakingOn(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [](const patterns::FormFrame& frame, const Concern&, Date) {
        return TakingOnForm(frame);
    };
    return ShowHandling(request, visit, sent, {"take", "Take this concern on", render});
}

web::Response ShowReferral(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowHandling(request, visit, sent, {"refer", "Refer it", &ReferralForm});
}

web::Response ShowAnswer(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowHandling(request, visit, sent, {"answer", "Record their answer", &AnswerForm});
}

web::Response ShowNote(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [](const patterns::FormFrame& frame, const Concern&, Date) {
        return NoteForm(frame);
    };
    return ShowHandling(
        request,
        visit,
        sent,
        {"note", "Add to this concern", render, &FindConcern, HandlingForm::Kind::kAdds}
    );
}

web::Response ShowClosing(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [](const patterns::FormFrame& frame, const Concern&, Date) {
        return ClosingForm(frame);
    };
    return ShowHandling(request, visit, sent, {"close", "Close this concern", render});
}

web::Response ShowReopening(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [](const patterns::FormFrame& frame, const Concern&, Date) {
        return ReopeningForm(frame);
    };
    return ShowHandling(request, visit, sent, {"reopen", "Open this concern again", render});
}

// Carries out `act(work, command)` for what was answered.
template <class E>
web::Response Handle(
    const web::Request& request,
    site::Visit& visit,
    const site::Answers& answers,
    site::ShowAgain show,
    Result<E> (*act)(const identity::Work&, const HandleCommand<E>&),
    E what,
    const char* says
) {
    const HandleCommand<E> command{ConcernOf(request), site::SeenVersion(request), std::move(what)};
    return site::CarryOut(
        request,
        visit,
        answers,
        show,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(act(work, command));
            return site::Receipt{PageOf(command.concern), says, command.concern};
        }
    );
}

}  // namespace

web::Response GetConcerns(const web::Request& request, site::Visit& visit) {
    const auto list =
        visit.Show([&](const identity::View& view) { return FindList(request, view); });
    if (!list) return visit.Refuse(list.error());
    for (const auto* lines : {&list->open, &list->closed, &list->recorded})
        for (const ConcernLine& line : *lines) visit.NoteAccess(line.concern.id, "concerns");
    return visit.Page(
        {.title = "Safeguarding", .content = ConcernList(*list), .width = site::Frame::Width::kWide}
    );
}

web::Response GetConcern(const web::Request& request, site::Visit& visit) {
    const auto found = visit.Show([&](const identity::View& view) -> Result<ConcernView> {
        TRY_ASSIGN(FoundConcern held, FindConcern(view, ConcernOf(request)));
        const Naming naming(view, held.area);
        ConcernView page{
            .concern = held.concern,
            .about = AboutOf(view, held.concern),
            .about_page =
                held.concern.said.person ? people::PageOf(*held.concern.said.person) : html::Url(),
            .recorded_by = naming.NameOf(held.concern.recorded_by),
            .taken_by = held.concern.taken_by ? naming.NameOf(*held.concern.taken_by) : "",
            .about_post = {},
            .steps = StepsOf(visit, view, held.concern.id, naming),
            .may_handle = MayHandle(held.leads, OnlookerOf(view.actor), held.concern),
            .today = view.today};
        if (const auto& post = held.concern.said.about_post)
            if (const auto held_post = workforce::FindPost(view.tables, held.area, *post))
                page.about_post = held_post->ShownName() + ", " + held_post->role;
        return page;
    });
    if (!found) return visit.Refuse(found.error());
    visit.NoteAccess(found->concern.id, "concern");
    return visit.Page(
        {.title = "Safeguarding concern",
         .before = nhsuk::BackLink{.text = "Safeguarding", .href = ConcernsPage()},
         .content = ConcernPage(*found)}
    );
}

web::Response GetConcernsAbout(const web::Request& request, site::Visit& visit) {
    StreamId person;
    const auto found = visit.Show([&](const identity::View& view) -> Result<AboutSomebodyView> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kRecordConcern, PersonOf(request))
        );
        person = subject.scope.stream();
        TRY_ASSIGN(auto about, FindConcernsAbout(view, person));
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kRecordConcern));
        return AboutSomebodyView{
            .name = subject.name,
            .page = people::PageOf(person),
            .concerns = Naming(view, area).LinesOf(std::move(about)),
            .today = view.today};
    });
    if (!found) return visit.Refuse(found.error());
    visit.NoteAccess(person, "concerns");
    for (const ConcernLine& line : found->concerns) visit.NoteAccess(line.concern.id, "concerns");
    return visit.Page(
        {.title = "Safeguarding",
         .before = nhsuk::BackLink{.href = found->page},
         .content = ConcernsAboutPage(*found)}
    );
}

web::Response GetRecording(const web::Request& request, site::Visit& visit) {
    return ShowRecording(request, visit, site::FirstTime(request, visit));
}

web::Response PostRecording(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const std::string about = answers.Of(kAboutNameAsked);
    ConcernRecorded said = ReadSaid(answers, ConcernKind::kSafety);
    said.about_name = Sensitive(about);
    return Record(request, visit, answers, ShowRecording, said);
}

web::Response GetRecordingAbout(const web::Request& request, site::Visit& visit) {
    return ShowRecordingAbout(request, visit, site::FirstTime(request, visit));
}

web::Response PostRecordingAbout(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    ConcernRecorded said = ReadSaid(answers, ConcernKind::kSafety);
    said.person = PersonOf(request);
    return Record(request, visit, answers, ShowRecordingAbout, said);
}

web::Response GetAllegation(const web::Request& request, site::Visit& visit) {
    return ShowAllegation(request, visit, site::FirstTime(request, visit));
}

web::Response PostAllegation(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    auto about = answers.IfAny(kAboutWorkerAsked);
    auto post = answers.IfAny(kAboutPostAsked);
    ConcernRecorded said = ReadSaid(answers, ConcernKind::kAllegation);
    said.about_worker = std::move(about);
    said.about_post = std::move(post);
    return Record(request, visit, answers, ShowAllegation, said);
}

web::Response GetTakingOn(const web::Request& request, site::Visit& visit) {
    return ShowTakingOn(request, visit, site::FirstTime(request, visit));
}

web::Response PostTakingOn(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    ConcernTakenOn what{answers.IfAny(kTakenNoteAsked)};
    return Handle(
        request, visit, answers, ShowTakingOn, &TakeOn, std::move(what), "You look after it now"
    );
}

web::Response GetReferral(const web::Request& request, site::Visit& visit) {
    return ShowReferral(request, visit, site::FirstTime(request, visit));
}

web::Response PostReferral(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    ConcernReferred what;
    what.to = answers.Of(kReferredToAsked);
    what.to_name = answers.IfAny(kToNameAsked);
    what.on = answers.Of(kReferredOnAsked);
    what.reference = answers.IfAny(kReferenceAsked);
    what.told = answers.Of(kToldAsked);
    what.family = answers.Of(kFamilyAsked);
    what.family_note = answers.IfAny(kFamilyNoteAsked);
    return Handle(
        request, visit, answers, ShowReferral, &ReferOn, std::move(what), "The referral is recorded"
    );
}

web::Response GetAnswer(const web::Request& request, site::Visit& visit) {
    return ShowAnswer(request, visit, site::FirstTime(request, visit));
}

web::Response PostAnswer(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const Date on = answers.Of(kAnsweredOnAsked);
    ConcernAnswered what{on, answers.Of(kAnswerAsked)};
    return Handle(
        request,
        visit,
        answers,
        ShowAnswer,
        &RecordAnswer,
        std::move(what),
        "The answer is recorded"
    );
}

web::Response GetNote(const web::Request& request, site::Visit& visit) {
    return ShowNote(request, visit, site::FirstTime(request, visit));
}

web::Response PostNote(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    ConcernNoted what{answers.Of(kNoteAsked)};
    return Handle(request, visit, answers, ShowNote, &AddNote, std::move(what), "It is added");
}

web::Response GetClosing(const web::Request& request, site::Visit& visit) {
    return ShowClosing(request, visit, site::FirstTime(request, visit));
}

web::Response PostClosing(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    ConcernClosed what{answers.Of(kWhyClosedAsked)};
    return Handle(
        request, visit, answers, ShowClosing, &CloseConcern, std::move(what), "It is closed"
    );
}

web::Response GetReopening(const web::Request& request, site::Visit& visit) {
    return ShowReopening(request, visit, site::FirstTime(request, visit));
}

web::Response PostReopening(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    ConcernReopened what{answers.Of(kWhyReopenedAsked)};
    return Handle(
        request, visit, answers, ShowReopening, &ReopenConcern, std::move(what), "It is open again"
    );
}

}  // namespace alongside::safeguarding
