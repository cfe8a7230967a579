// From the page and forms of the on-call list to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/oncall/oncall_pages.h"

#include <string>
#include <utility>
#include <vector>

#include "care/governance/api.h"
#include "care/oncall/find_cover.h"
#include "care/oncall/oncall_questions.h"
#include "care/oncall/oncall_store.h"
#include "care/oncall/oncall_view.h"
#include "care/oncall/record_shift.h"
#include "care/workforce/api.h"
#include "platform/site/carry_out.h"

namespace alongside::oncall {
namespace {

using identity::Permission;
using std::chrono::days;

constexpr int kNotesShown = 10;

html::Url List() {
    return html::Url("/oncall");
}
html::Url WeekPage(Date day) {
    return List().Query("week", ToText(MondayOf(day)));
}
html::Url PageOf(const web::Request& request, std::string_view act) {
    return html::Url("/oncall/shifts").Segment(request.Parameter("shift")).Segment(act);
}

// The week that an address or a form names; this one where it names none. The list goes no further
// than people plan, so that no day is beyond the calendar.
Date WeekOf(std::string_view text, Date today) {
    constexpr days kFurthest(3660);
    const Date day = ParseDate(text).value_or(today);
    if (day < today - kFurthest || today + kFurthest < day) return MondayOf(today);
    return MondayOf(day);
}

std::vector<patterns::Choice> PostChoices(const identity::View& view, const identity::Scope& area) {
    std::vector<patterns::Choice> choices;
    for (const auto& post : workforce::PostsOn(view.tables, area, view.today))
        if (post.holder == workforce::Holder::kInPost)
            choices.push_back({.value = post.id.value, .text = post.ShownName()});
    return choices;
}

OnCallView::May WhatMay(const site::Visit& visit) {
    const bool manages = visit.May(Permission::kManagePosts);
    if (visit.May(Permission::kRecordAction))
        return manages ? OnCallView::May::kBoth : OnCallView::May::kHandOver;
    return manages ? OnCallView::May::kManage : OnCallView::May::kNothing;
}

Result<OnCallView> FindList(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewTeam));
    constexpr days kWeek(7);
    const Date monday = WeekOf(request.query.Get("week"), view.today);
    OnCallAnswer now = OnCallNow(view.tables, area, view.now);
    OnCallView page{
        .now = {now.first, now.second, now.otherwise, now.next},
        .monday = monday,
        .today = view.today,
        .lines = {},
        .gaps = {},
        .notes = {},
        .copying = {},
        .reading = {}};
    Roster roster = RosterOf(view.tables, area, StartOf(monday), StartOf(monday + kWeek));
    for (RosterLine& line : roster.lines) page.lines.push_back({std::move(line.shift), line.left});
    page.gaps = std::move(roster.gaps);
    const governance::ActorNameStore names(view.tables, area);
    for (HandoverNote& note : OnCallStore(view.tables, area).Notes(kNotesShown)) {
        std::string by = names.NameOf(journal::ActorId(note.left_by));
        page.notes.push_back({std::move(note), std::move(by)});
    }
    return page;
}

// A form below the list that needs `permission`: `render(view, area, frame)`.
template <class Render>
web::Response ShowBelowList(
    const site::Visit& visit,
    const site::Sent& sent,
    Permission permission,
    const html::Url& action,
    const std::string& title,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, permission));
        const auto frame = site::FrameOf(visit, "", action, List(), sent);
        return site::FormPage{title, frame.back, render(view, area, frame)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowShiftForm(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    return ShowBelowList(
        visit,
        sent,
        Permission::kManagePosts,
        html::Url("/oncall/shifts"),
        "Put somebody on call",
        [](const identity::View& view, const identity::Scope& area, const auto& frame) {
            ShiftForm form{.posts = PostChoices(view, area), .held = {}};
            form.held.starts = InstantOf(view.today, std::chrono::hours(17));
            form.held.ends = InstantOf(view.today + days(1), std::chrono::hours(9));
            return ShiftRecordingForm(frame, form);
        }
    );
}

web::Response ShowWeekForm(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowBelowList(
        visit,
        sent,
        Permission::kManagePosts,
        html::Url("/oncall/weeks"),
        "Fill in a week",
        [&](const identity::View& view, const identity::Scope& area, const auto& frame) {
            return WeekForm(
                frame, PostChoices(view, area), WeekOf(request.query.Get("week"), view.today)
            );
        }
    );
}

web::Response ShowNumbers(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    return ShowBelowList(
        visit,
        sent,
        Permission::kManagePosts,
        html::Url("/oncall/numbers"),
        "Numbers of your service",
        [](const identity::View& view, const identity::Scope& area, const auto& frame) {
            const OnCallStore store(view.tables, area);
            NumbersView page{
                .held = {}, .posts = PostChoices(view, area), .otherwise = store.WhenNobody()};
            for (const auto& [post, phone] : store.Numbers()) {
                const auto name = workforce::NameOfPost(view.tables, area, post);
                page.held.push_back({name ? name->Shown() : "A post that is gone", phone});
            }
            return NumberForm(frame, page);
        }
    );
}

web::Response ShowAreaNumber(
    const web::Request&, const site::Visit& visit, const site::Sent& sent
) {
    return ShowBelowList(
        visit,
        sent,
        Permission::kManagePosts,
        html::Url("/oncall/area-number"),
        "Whom to ring when nobody is on call",
        [](const identity::View& view, const identity::Scope& area, const auto& frame) {
            return AreaNumberForm(frame, OnCallStore(view.tables, area).WhenNobody());
        }
    );
}

web::Response ShowNoteForm(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    return ShowBelowList(
        visit,
        sent,
        Permission::kRecordAction,
        html::Url("/oncall/notes"),
        "Write a hand-over",
        [](const identity::View&, const identity::Scope&, const auto& frame) {
            return NoteForm(frame);
        }
    );
}

// A form about one line of the list: `render(view, area, frame, shift)`.
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
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManagePosts));
        TRY_ASSIGN(
            const Shift shift,
            OnCallStore(view.tables, area).Get(ShiftId(request.Parameter("shift")))
        );
        const auto frame = site::FrameOf(
            visit,
            "",
            PageOf(request, act),
            WeekPage(ToLocal(shift.starts).day),
            sent,
            std::to_string(shift.version)
        );
        return site::FormPage{title, frame.back, render(view, area, frame, shift)};
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
        "Change who is on call",
        [](const identity::View& view,
           const identity::Scope& area,
           const auto& frame,
           const Shift& shift) {
            return ShiftAmendmentForm(frame, {PostChoices(view, area), shift});
        }
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "withdraw",
        "Take off the list",
        [](const identity::View&, const identity::Scope&, const auto& frame, const Shift& shift) {
            return ShiftWithdrawalForm(frame, shift);
        }
    );
}

// In the order of the form's fields.
Shift ReadShiftForm(site::Answers& answers) {
    Shift shift;
    shift.turn = answers.Of(kTurnAsked);
    shift.post = answers.IfAny(kPostAsked);
    shift.name = answers.Of(kNameAsked);
    shift.phone = answers.Of(kPhoneAsked);
    const Date from = answers.Of(kFromDayAsked);
    shift.starts = InstantOf(from, answers.Of(kFromTimeAsked));
    const Date to = answers.Of(kToDayAsked);
    shift.ends = InstantOf(to, answers.Of(kToTimeAsked));
    shift.note = answers.IfAny(kShiftNoteAsked);
    return shift;
}

// What a button alone asks for: done, or the page that says why not.
template <class Act>
web::Response Press(site::Visit& visit, const Act& act) {
    const auto outcome = visit.Submit(act);
    if (!outcome) return visit.Refuse(outcome.error());
    return visit.Go(*outcome);
}

}  // namespace

web::Response GetOnCall(const web::Request& request, site::Visit& visit) {
    auto found = visit.Show([&](const identity::View& view) { return FindList(request, view); });
    if (!found) return visit.Refuse(found.error());
    OnCallView page = *std::move(found);
    page.may = WhatMay(visit);
    page.reading = visit.HiddenFields();
    page.copying = visit.HiddenFields();
    page.copying.emplace_back("week", ToText(page.monday));
    return visit.Page(
        {.title = "On call", .content = OnCallPage(page), .width = site::Frame::Width::kWide}
    );
}

web::Response GetShiftForm(const web::Request& request, site::Visit& visit) {
    return ShowShiftForm(request, visit, site::FirstTime(request, visit));
}

web::Response PostShift(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    Shift shift = ReadShiftForm(answers);
    shift.id = ShiftId::New();
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowShiftForm,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(RecordShifts(work, {{shift}}));
            return site::Receipt{
                WeekPage(ToLocal(shift.starts).day), "They are on the on-call list"};
        }
    );
}

web::Response GetAmendment(const web::Request& request, site::Visit& visit) {
    return ShowAmendment(request, visit, site::FirstTime(request, visit));
}

web::Response PostAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AmendShiftCommand command = {
        .seen = site::SeenVersion(request), .shift = ReadShiftForm(answers), .reason = {}};
    command.shift.id = ShiftId(request.Parameter("shift"));
    command.reason = answers.Of(kWhyShiftChangedAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowAmendment,
        AmendShift,
        command,
        {WeekPage(ToLocal(command.shift.starts).day), "The on-call list is changed"}
    );
}

web::Response GetWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawShiftCommand command = {
        .shift = ShiftId(request.Parameter("shift")),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kWhyShiftTakenOffAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowWithdrawal,
        WithdrawShift,
        command,
        {List(), "They are off the on-call list"}
    );
}

web::Response GetWeekForm(const web::Request& request, site::Visit& visit) {
    return ShowWeekForm(request, visit, site::FirstTime(request, visit));
}

web::Response PostWeek(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    WeekPlan plan;
    const Date day = answers.Of(kWeekAsked);
    plan.monday = MondayOf(day);
    plan.days = answers.Of(kDaysAsked);
    plan.from = answers.Of(kFromTimeAsked);
    plan.to = answers.Of(kToTimeAsked);
    plan.who.turn = answers.Of(kTurnAsked);
    plan.who.post = answers.IfAny(kPostAsked);
    plan.who.name = answers.Of(kNameAsked);
    plan.who.phone = answers.Of(kPhoneAsked);
    plan.who.note = answers.IfAny(kShiftNoteAsked);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowWeekForm,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(RecordShifts(work, {ShiftsOf(plan)}));
            return site::Receipt{WeekPage(plan.monday), "The week is filled in"};
        }
    );
}

web::Response PostCopy(const web::Request& request, site::Visit& visit) {
    const auto week = ParseDate(request.form.fields.Get("week"));
    if (!week)
        return visit.Refuse(
            {Fault::kRefused, "Open the on-call list and choose the week again", "ONCALL-3"}
        );
    const CopyWeekCommand command = {MondayOf(*week)};
    return Press(visit, [&](const identity::Work& work) -> Result<site::Receipt> {
        TRY(CopyWeek(work, command));
        return site::Receipt{WeekPage(command.monday), "The week before is copied"};
    });
}

web::Response GetNumbers(const web::Request& request, site::Visit& visit) {
    return ShowNumbers(request, visit, site::FirstTime(request, visit));
}

web::Response PostNumber(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RecordNumberCommand command = {
        .post = answers.Of(kNumberOfAsked), .phone = answers.Of(kNumberAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowNumbers,
        RecordNumber,
        command,
        {html::Url("/oncall/numbers"), "The number is saved"}
    );
}

web::Response GetAreaNumber(const web::Request& request, site::Visit& visit) {
    return ShowAreaNumber(request, visit, site::FirstTime(request, visit));
}

web::Response PostAreaNumber(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AreaNumber command = {
        .name = answers.Of(kAnswererAsked), .phone = answers.Of(kNumberAsked)};
    return site::CarryOut(
        visit, answers, ShowAreaNumber, RecordAreaNumber, command, {List(), "The number is saved"}
    );
}

web::Response GetNoteForm(const web::Request& request, site::Visit& visit) {
    return ShowNoteForm(request, visit, site::FirstTime(request, visit));
}

web::Response PostNote(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const LeaveNoteCommand command = {answers.Of(kHandoverAsked)};
    return site::CarryOut(
        visit, answers, ShowNoteForm, LeaveNote, command, {List(), "It is handed over"}
    );
}

web::Response PostNoteRead(const web::Request& request, site::Visit& visit) {
    const ReadNoteCommand command = {NoteId(request.Parameter("handover-note"))};
    return Press(visit, [&](const identity::Work& work) -> Result<site::Receipt> {
        TRY(ReadNote(work, command));
        return site::Receipt{List(), "Thank you for reading it"};
    });
}

}  // namespace alongside::oncall
