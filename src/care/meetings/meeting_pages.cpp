// From the pages of a meeting to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/meetings/meeting_pages.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/meetings/find_meeting.h"
#include "care/meetings/meeting_questions.h"
#include "care/meetings/meeting_store.h"
#include "care/meetings/meeting_view.h"
#include "care/meetings/plan_meeting.h"
#include "platform/base/csv_field.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/carry_out.h"

namespace alongside::meetings {
namespace {

using identity::Permission;

constexpr int kMostAhead = 50;
constexpr int kPastAtOnce = 20;

MeetingId MeetingOf(const web::Request& request) {
    return MeetingId(request.Parameter("meeting"));
}

Result<MeetingView> FindView(const identity::View& view, const MeetingId& id) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kHoldMeeting));
    const MeetingStore store(view.tables, area);
    TRY_ASSIGN(Meeting meeting, store.Get(id));
    MeetingView shown{
        .meeting = std::move(meeting),
        .attendees = store.Attendees(id),
        .agenda = {},
        .missing = {},
        .hidden = {},
        .today = view.today};
    shown.missing = MissingOf(shown.meeting.plan.quorum, shown.attendees);
    for (Item& item : store.Agenda(id)) {
        const auto who = FindStanding(view, item.person);
        if (!who) continue;  // Erased since.
        const auto person = view.policy.Allow(view.actor, Permission::kHoldMeeting, item.person);
        shown.agenda.push_back({item, who->name, who->standing, FindAgreed(view, *person, item.id)}
        );
    }
    return shown;
}

// Everybody on an agenda is looked at by whoever opens it.
void NoteLooks(const site::Visit& visit, const MeetingView& view) {
    for (const ItemLine& line : view.agenda) visit.NoteAccess(line.item.person, "meeting");
}

web::Response ShowPlanning(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY(view.policy.AllowArea(view.actor, Permission::kHoldMeeting));
        const auto frame = site::FrameOf(visit, "", MeetingsPage(), MeetingsPage(), sent);
        return site::FormPage{"Plan a meeting", frame.back, MeetingForm(frame, std::nullopt)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// Shows a form about one meeting: `render(frame, view)`.
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
        TRY_ASSIGN(const MeetingView shown, FindView(view, MeetingOf(request)));
        const MeetingId& id = shown.meeting.id();
        const auto frame = site::FrameOf(
            visit,
            "Meeting of " + InWords(shown.meeting.plan.on),
            PageOf(id, act),
            PageOf(id),
            sent,
            std::to_string(shown.meeting.version)
        );
        return site::FormPage{title, frame.back, render(frame, shown)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowChange(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "edit",
        "Change this meeting",
        [](const patterns::FormFrame& frame, const MeetingView& view) {
            return MeetingForm(frame, view.meeting);
        }
    );
}

web::Response ShowCancelling(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "cancel",
        "Call this meeting off",
        [](const patterns::FormFrame& frame, const MeetingView&) { return CancellingForm(frame); }
    );
}

web::Response ShowEnding(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(request, visit, sent, "end", "End the meeting", EndingForm);
}

web::Response ShowNewAttendee(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kHoldMeeting));
        TRY_ASSIGN(const Meeting meeting, MeetingStore(view.tables, area).Get(MeetingOf(request)));
        const auto frame = site::FrameOf(
            visit,
            "Meeting of " + InWords(meeting.plan.on),
            PageOf(meeting.id(), "attendees"),
            PageOf(meeting.id()),
            sent
        );
        return site::FormPage{"Who comes?", frame.back, AttendeeForm(frame, std::nullopt)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

AttendeeId AttendeeOf(const web::Request& request) {
    return AttendeeId(request.Parameter("attendee"));
}

web::Response ShowAttendee(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kHoldMeeting));
        const MeetingStore store(view.tables, area);
        TRY_ASSIGN(const Meeting meeting, store.Get(MeetingOf(request)));
        TRY_ASSIGN(const Attendee held, store.GetAttendee(meeting.id(), AttendeeOf(request)));
        const auto frame = site::FrameOf(
            visit,
            "Meeting of " + InWords(meeting.plan.on),
            PageOf(meeting.id(), "attendees").Segment(held.details.id.value),
            PageOf(meeting.id()),
            sent
        );
        return site::FormPage{"Do they come?", frame.back, AttendeeForm(frame, held)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// In the order of the form's fields.
MeetingPlanned ReadPlan(site::Answers& answers) {
    MeetingPlanned plan;
    plan.on = answers.Of(kOnAsked);
    plan.starts_at = answers.Of(kStartsAtAsked);
    plan.place = answers.Of(kPlaceAsked);
    plan.chair = answers.Of(kChairAsked);
    plan.quorum = AgenciesOf(answers.Of(kQuorumAsked));
    return plan;
}

AttendeeRecorded ReadAttendee(const web::Request& request, site::Answers& answers) {
    AttendeeRecorded attendee;
    attendee.meeting = MeetingOf(request);
    attendee.name = answers.Of(kNameAsked);
    attendee.agency = answers.Of(kAgencyAsked);
    attendee.attendance = answers.Of(kAttendanceAsked);
    return attendee;
}

void AppendCsvLine(std::string& csv, const std::vector<std::string>& fields) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0) csv += ',';
        AppendCsvField(csv, fields[i]);
    }
    csv += "\r\n";
}

std::string CsvOf(const MeetingView& view) {
    std::string csv(kUtf8Mark);
    AppendCsvLine(
        csv, {"Name", "Why", "Said", "Decided", "Rating", "Action", "Who", "Action stands"}
    );
    for (const ItemLine& item : view.agenda) {
        const auto& discussed = item.item.discussed;
        std::vector<std::string> fields = {
            item.name,
            item.item.why,
            discussed ? discussed->said : "",
            discussed ? discussed->decided.value_or("") : "",
            discussed && discussed->rating ? std::string(NameOf(*discussed->rating)) : ""};
        fields.resize(8);
        if (item.agreed.empty()) AppendCsvLine(csv, fields);
        for (const AgreedAction& agreed : item.agreed) {
            fields[5] = agreed.what;
            fields[6] = agreed.who;
            fields[7] = agreed.state;
            AppendCsvLine(csv, fields);
        }
    }
    return csv;
}

}  // namespace

web::Response GetMeetings(const web::Request& request, site::Visit& visit) {
    const auto list = visit.Show([&](const identity::View& view) -> Result<MeetingListView> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kHoldMeeting));
        const MeetingStore store(view.tables, area);
        const MeetingId after(std::string(request.query.Get("before")));
        Date before = view.today;
        if (const auto last = store.Get(after)) before = last->plan.on;
        MeetingListView shown{
            .ahead = {},
            .past = store.Past(before, after, kPastAtOnce + 1),
            .earlier = {},
            .today = view.today};
        if (after.empty()) shown.ahead = store.Ahead(view.today, kMostAhead);
        if (shown.past.size() > kPastAtOnce) {
            shown.past.pop_back();
            shown.earlier = MeetingsPage();
            shown.earlier.Query("before", shown.past.back().id().value);
        }
        return shown;
    });
    if (!list) return visit.Refuse(list.error());
    return visit.Page(
        {.title = "Meetings", .content = MeetingList(*list), .width = site::Frame::Width::kWide}
    );
}

web::Response GetMeeting(const web::Request& request, site::Visit& visit) {
    auto found =
        visit.Show([&](const identity::View& view) { return FindView(view, MeetingOf(request)); });
    if (!found) return visit.Refuse(found.error());
    NoteLooks(visit, *found);
    MeetingView view = *found;
    view.hidden = visit.HiddenFields();
    return visit.Page(
        {.title = "Meeting",
         .before = nhsuk::BackLink{.text = "Meetings", .href = MeetingsPage()},
         .content = MeetingPage(view),
         .width = site::Frame::Width::kWide}
    );
}

web::Response GetMinutes(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& view) { return FindView(view, MeetingOf(request)); });
    if (!found) return visit.Refuse(found.error());
    NoteLooks(visit, *found);
    return visit.Page(
        {.title = "Minutes",
         .before = nhsuk::BackLink{.href = PageOf(found->meeting.id())},
         .content = MinutesPage(*found)}
    );
}

web::Response GetMinutesCsv(const web::Request& request, site::Visit& visit) {
    const auto found = visit.Show([&](const identity::View& view) -> Result<MeetingView> {
        TRY(view.policy.AllowArea(view.actor, Permission::kExport));
        return FindView(view, MeetingOf(request));
    });
    if (!found) return visit.Refuse(found.error());
    NoteLooks(visit, *found);
    return web::File(
        "text/csv; charset=utf-8",
        "minutes.csv",
        [csv = CsvOf(*found)](std::string& chunk) {
            chunk = csv;
            return web::More::kNo;
        }
    );
}

web::Response GetPlanning(const web::Request& request, site::Visit& visit) {
    return ShowPlanning(request, visit, site::FirstTime(request, visit));
}

web::Response PostPlanning(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const PlanMeetingCommand command{.seen = 0, .plan = ReadPlan(answers)};
    return site::CarryOut(
        visit,
        answers,
        ShowPlanning,
        PlanMeeting,
        command,
        [&](const MeetingPlanned& plan) {
            return site::Receipt{PageOf(plan.id), "The meeting is planned"};
        }
    );
}

web::Response GetChange(const web::Request& request, site::Visit& visit) {
    return ShowChange(request, visit, site::FirstTime(request, visit));
}

web::Response PostChange(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    PlanMeetingCommand command{.seen = site::SeenVersion(request), .plan = ReadPlan(answers)};
    command.plan.id = MeetingOf(request);
    return site::CarryOut(
        visit,
        answers,
        ShowChange,
        PlanMeeting,
        command,
        {PageOf(MeetingOf(request)), "The meeting is changed"}
    );
}

web::Response GetCancelling(const web::Request& request, site::Visit& visit) {
    return ShowCancelling(request, visit, site::FirstTime(request, visit));
}

web::Response PostCancelling(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const CancelMeetingCommand command{
        MeetingOf(request), site::SeenVersion(request), answers.Of(kWhyCancelledAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowCancelling,
        CancelMeeting,
        command,
        {PageOf(MeetingOf(request)), "The meeting is called off"}
    );
}

web::Response GetEnding(const web::Request& request, site::Visit& visit) {
    return ShowEnding(request, visit, site::FirstTime(request, visit));
}

web::Response PostEnding(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    EndMeetingCommand command{.seen = site::SeenVersion(request), .ended = {}};
    command.ended.id = MeetingOf(request);
    command.ended.on = answers.Of(kHeldOnAsked);
    command.ended.note = answers.IfAny(kEndNoteAsked);
    command.ended.next_on = answers.IfAny(kNextOnAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowEnding,
        EndMeeting,
        command,
        {PageOf(MeetingOf(request)), "The meeting has ended. Its minutes are ready"}
    );
}

web::Response GetNewAttendee(const web::Request& request, site::Visit& visit) {
    return ShowNewAttendee(request, visit, site::FirstTime(request, visit));
}

web::Response PostNewAttendee(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RecordAttendeeCommand command{ReadAttendee(request, answers)};
    return site::CarryOut(
        visit,
        answers,
        ShowNewAttendee,
        RecordAttendee,
        command,
        {PageOf(MeetingOf(request)), "It is written down who comes"}
    );
}

web::Response GetAttendee(const web::Request& request, site::Visit& visit) {
    return ShowAttendee(request, visit, site::FirstTime(request, visit));
}

web::Response PostAttendee(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RecordAttendeeCommand command{ReadAttendee(request, answers)};
    command.attendee.id = AttendeeOf(request);
    return site::CarryOut(
        visit,
        answers,
        ShowAttendee,
        RecordAttendee,
        command,
        {PageOf(MeetingOf(request)), "It is written down"}
    );
}

}  // namespace alongside::meetings
