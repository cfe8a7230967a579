// From the forms of crisis sheets and crises to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/crisis/crisis_form_pages.h"

#include <functional>
#include <string>
#include <vector>

#include "care/crisis/crisis_questions.h"
#include "care/crisis/crisis_store.h"
#include "care/crisis/crisis_view.h"
#include "care/crisis/write_sheet.h"
#include "care/people/api.h"
#include "platform/site/carry_out.h"

namespace alongside::crisis {
namespace {

using identity::Permission;
using people::PersonOf;

html::Url PageOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("crisis");
}
CrisisId CrisisOf(const web::Request& request) {
    return CrisisId(request.Parameter("crisis"));
}
html::Url NotePage(const web::Request& request, std::string_view act) {
    return PageOf(PersonOf(request)).Segment("notes").Segment(CrisisOf(request).value).Segment(act);
}

// A form about somebody: `make(view, subject) -> Result<Made>` gives its content, where it posts to
// and the version its writer sees.
struct Made {
    html::Url action;
    std::optional<std::string> seen;
    std::function<html::Html(const patterns::FormFrame&)> render;
};
template <class Make>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    Permission permission,
    const std::string& title,
    const Make& make
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto subject, people::FindSubject(view, permission, PersonOf(request)));
        TRY_ASSIGN(const Made made, make(view, subject.scope));
        const auto& person = subject.scope.stream();
        const auto frame =
            site::FrameOf(visit, subject.name, made.action, PageOf(person), sent, made.seen);
        return site::FormPage{title, frame.back, made.render(frame), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowSheetForm(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto make = [](const identity::View& view, const identity::Scope& scope) -> Result<Made> {
        const auto held = CrisisStore(view.tables, scope).Latest();
        return Made{
            PageOf(scope.stream()).Segment("sheet"),
            std::to_string(held ? held->version : 0),
            [held](const patterns::FormFrame& frame) { return SheetForm(frame, held); }};
    };
    return ShowAbout(request, visit, sent, Permission::kAmendPerson, "Write a crisis sheet", make);
}

web::Response ShowSheetWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto make = [](const identity::View& view, const identity::Scope& scope) -> Result<Made> {
        const auto held = CrisisStore(view.tables, scope).Latest();
        if (!held) return Error{Fault::kNotFound, "There is no crisis sheet"};
        return Made{
            PageOf(scope.stream()).Segment("withdraw"),
            std::to_string(held->version),
            [](const patterns::FormFrame& frame) { return SheetWithdrawalForm(frame); }};
    };
    return ShowAbout(
        request, visit, sent, Permission::kCorrectRecord, "Withdraw the crisis sheet", make
    );
}

web::Response ShowNoteForm(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto make = [](const identity::View& view, const identity::Scope& scope) -> Result<Made> {
        return Made{
            PageOf(scope.stream()).Segment("notes"),
            std::nullopt,
            [today = view.today](const patterns::FormFrame& frame) {
                return CrisisNoteForm(frame, today);
            }};
    };
    return ShowAbout(request, visit, sent, Permission::kRecordAction, "Write what happened", make);
}

// A form about one crisis.
web::Response ShowAboutNote(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    Permission permission,
    std::string_view act,
    html::Html (*render)(const patterns::FormFrame&, const CrisisNote&)
) {
    const auto make = [&](const identity::View& view,
                          const identity::Scope& scope) -> Result<Made> {
        TRY_ASSIGN(
            const CrisisNote note, CrisisStore(view.tables, scope).GetNote(CrisisOf(request))
        );
        return Made{
            NotePage(request, act), std::nullopt, [note, render](const patterns::FormFrame& frame) {
                return render(frame, note);
            }};
    };
    return ShowAbout(request, visit, sent, permission, "After a crisis", make);
}

web::Response ShowAcknowledgement(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAboutNote(
        request, visit, sent, Permission::kRecordAction, "acknowledgement", &AcknowledgementForm
    );
}

web::Response ShowNoteWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAboutNote(
        request, visit, sent, Permission::kCorrectRecord, "withdraw", &CrisisWithdrawalForm
    );
}

web::Response ShowSheetReview(
    const web::Request&, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
        const auto frame =
            site::FrameOf(visit, "", html::Url("/admin/crisis"), html::Url("/admin"), sent);
        const int days = AreaCrisisStore(view.tables, area).ReviewDays(view.today);
        return site::FormPage{
            "How long a crisis sheet holds", frame.back, SheetReviewForm(frame, days, view.today)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// In the order of the form's fields.
CrisisSheetWritten ReadSheetForm(site::Answers& answers) {
    CrisisSheetWritten sheet;
    sheet.first_step = answers.Of(kFirstStepAsked);
    sheet.then_step = answers.Of(kThenStepAsked);
    sheet.if_worse = answers.Of(kIfWorseAsked);
    sheet.helps = answers.Of(kHelpsAsked);
    sheet.worse = answers.Of(kWorseAsked);
    sheet.must_not = answers.Of(kMustNotAsked);
    sheet.who_i_am = answers.Of(kWhoIAmAsked);
    sheet.how_to_talk = answers.Of(kHowToTalkAsked);
    sheet.warning_signs = answers.Of(kWarningSignsAsked);
    sheet.pinch_points = answers.Of(kPinchPointsAsked);
    sheet.health = answers.Of(kHealthAsked);
    sheet.safe_places = answers.Of(kSafePlacesAsked);
    sheet.services = answers.Of(kServicesAsked);
    std::vector<Rung> rung;
    for (const RungAsked& asked : kRungAsked) {
        Rung each;
        each.name = answers.Of(asked.name);
        each.phone = answers.Of(asked.phone);
        each.when = answers.Of(asked.when);
        rung.push_back(std::move(each));
    }
    SetRung(sheet, rung);
    sheet.written_with = answers.Of(kWrittenWithAsked);
    sheet.agreement = answers.Of(kAgreementAsked);
    sheet.why_not_agreed = answers.IfAny(kWhyNotAgreedAsked);
    return sheet;
}

}  // namespace

web::Response GetSheetForm(const web::Request& request, site::Visit& visit) {
    return ShowSheetForm(request, visit, site::FirstTime(request, visit));
}

web::Response PostSheet(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    WriteSheetCommand command = {
        .person = PersonOf(request),
        .seen = site::SeenVersion(request),
        .sheet = ReadSheetForm(answers),
        .review_by = answers.IfAny(kReviewByAsked)};
    if (command.seen > 0) command.sheet.reason = answers.Of(kWhatChangedAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowSheetForm,
        WriteSheet,
        command,
        {PageOf(command.person), "The crisis sheet is saved", command.person}
    );
}

web::Response GetSheetWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowSheetWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostSheetWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawSheetCommand command = {
        .person = PersonOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNotTheirSheetAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowSheetWithdrawal,
        WithdrawSheet,
        command,
        {PageOf(command.person), "The crisis sheet is withdrawn", command.person}
    );
}

web::Response GetNoteForm(const web::Request& request, site::Visit& visit) {
    return ShowNoteForm(request, visit, site::FirstTime(request, visit));
}

web::Response PostNote(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    NoteCrisisCommand command = {.person = PersonOf(request), .note = {}};
    command.note.happened_on = answers.Of(kHappenedOnAsked);
    if (const auto at = answers.IfAny(kHappenedAtAsked))
        command.note.at = static_cast<int>(at->count());
    command.note.happened = answers.Of(kHappenedAsked);
    command.note.done = answers.Of(kDoneAsked);
    command.note.told = answers.Of(kToldAsked);
    command.note.next = answers.Of(kNextAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowNoteForm,
        NoteCrisis,
        command,
        {PageOf(command.person),
         "It is saved. The day team sees it until somebody takes it on",
         command.person}
    );
}

web::Response GetAcknowledgement(const web::Request& request, site::Visit& visit) {
    return ShowAcknowledgement(request, visit, site::FirstTime(request, visit));
}

web::Response PostAcknowledgement(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AcknowledgeCrisisCommand command = {
        .person = PersonOf(request),
        .crisis = CrisisOf(request),
        .answer = answers.Of(kAnswerAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowAcknowledgement,
        AcknowledgeCrisis,
        command,
        {PageOf(command.person), "You have taken this on", command.person}
    );
}

web::Response GetNoteWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowNoteWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostNoteWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawCrisisCommand command = {
        .person = PersonOf(request),
        .crisis = CrisisOf(request),
        .reason = answers.Of(kNeverHappenedAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowNoteWithdrawal,
        WithdrawCrisis,
        command,
        {PageOf(command.person), "It is withdrawn", command.person}
    );
}

web::Response GetSheetReview(const web::Request& request, site::Visit& visit) {
    return ShowSheetReview(request, visit, site::FirstTime(request, visit));
}

web::Response PostSheetReview(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    SheetReviewSet command;
    command.days = static_cast<int>(answers.Of(kReviewDaysAsked));
    command.from = answers.Of(kReviewDaysFromAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowSheetReview,
        SetSheetReview,
        command,
        {html::Url("/admin"), "The setting is saved"}
    );
}

}  // namespace alongside::crisis
