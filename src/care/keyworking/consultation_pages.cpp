// From the addresses of consultations to the pages and use cases.
// SPDX-License-Identifier: MIT
#include "care/keyworking/consultation_pages.h"

#include <algorithm>
#include <string>
#include <utility>

#include "care/keyworking/consultation_questions.h"
#include "care/keyworking/consultation_store.h"
#include "care/keyworking/consultation_view.h"
#include "care/keyworking/record_consultation.h"
#include "care/people/api.h"
#include "platform/base/number.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/carry_out.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;
using people::PersonOf;
using std::chrono::days;

constexpr int kOnAPage = 25;
constexpr int kMostPages = 1'000;
const Date kFirstDay = DateOf(2000, 1, 1);  // Before any consultation that an import brings.

EpisodeId ConsultationOf(const web::Request& request) {
    return EpisodeId(request.Parameter("consultation"));
}

html::Url ListPage() {
    return html::Url("/consultations");
}

html::Url PageOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("consultations");
}

// The quarter and the page of it that are asked for; today's and the first where nothing is.
struct Asked {
    QuarterDays quarter;
    int page = 1;
};
Asked ReadAsked(const web::Request& request, Date today) {
    const Date day = ParseDate(request.query.Get("quarter")).value_or(today);
    const int page = ParseNumber<int>(request.query.Get("page")).value_or(1);
    return {QuarterOf(std::clamp(day, kFirstDay, today)), std::clamp(page, 1, kMostPages)};
}

html::Url AddressOf(const QuarterDays& quarter, int page = 1) {
    html::Url address = ListPage().Query("quarter", ToText(quarter.from));
    if (page > 1) address.Query("page", std::to_string(page));
    return address;
}

Result<ConsultationListView> FindList(const web::Request& request, const identity::View& look) {
    TRY_ASSIGN(const auto area, look.policy.AllowArea(look.actor, Permission::kViewRegister));
    const Asked asked = ReadAsked(request, look.today);
    const AreaConsultationStore store(look.tables, area);
    ConsultationListView view = {
        .quarter = asked.quarter, .today = look.today, .count = store.Count(asked.quarter)};
    view.before = AddressOf(QuarterOf(asked.quarter.from - days(1)));
    if (asked.quarter.to < look.today)
        view.after = AddressOf(QuarterOf(asked.quarter.to + days(1)));
    const int skipped = (asked.page - 1) * kOnAPage;
    for (AreaConsultation& each : store.List(asked.quarter, skipped, kOnAPage)) {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(look, Permission::kViewRegister, each.person)
        );
        view.lines.push_back({subject.name, PageOf(each.person), std::move(each.consultation)});
    }
    if (asked.page > 1) view.previous_page = AddressOf(asked.quarter, asked.page - 1);
    if (skipped + kOnAPage < view.count) view.next_page = AddressOf(asked.quarter, asked.page + 1);
    if (look.actor.grants.Has(Permission::kRecordEpisode)) view.add = ListPage().Segment("new");
    return view;
}

Result<PersonConsultationsView> FindOfPerson(
    const web::Request& request, const identity::View& look
) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(look, Permission::kViewPerson, PersonOf(request))
    );
    const ConsultationStore store(look.tables, subject.scope);
    PersonConsultationsView view = {
        .name = subject.name,
        .page = PageOf(subject.scope.stream()),
        .today = look.today,
        .told = {},
        .may_change = look.actor.grants.Has(Permission::kRecordEpisode),
        .may_correct = look.actor.grants.Has(Permission::kCorrectRecord)};
    for (const Consultation& each : store.List())
        view.told.push_back({each, store.FollowUps(each.id)});
    return view;
}

web::Response ShowNew(
    const web::Request& /*request*/, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY(look.policy.AllowArea(look.actor, Permission::kAddPerson));
        const auto frame = site::FrameOf(visit, {}, ListPage(), ListPage(), sent);
        return site::FormPage{
            "Record a consultation",
            frame.back,
            NewPersonConsultationForm(frame, look.today, visit.actor().name),
            {}};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowConsultation(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(look, Permission::kRecordEpisode, PersonOf(request))
        );
        const auto page = PageOf(subject.scope.stream());
        const auto frame = site::FrameOf(visit, subject.name, page, page, sent);
        return site::FormPage{
            "Record a consultation",
            frame.back,
            ConsultationForm(frame, look.today, visit.actor().name),
            subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// What a form about one consultation is made from.
struct OneForm {
    std::string_view act;
    html::Html (*render)(const patterns::FormFrame&, const Consultation&, Date);
    Permission permission = Permission::kRecordEpisode;
};

web::Response ShowOne(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const OneForm& form
) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(look, form.permission, PersonOf(request))
        );
        TRY_ASSIGN(
            const Consultation consultation,
            ConsultationStore(look.tables, subject.scope).Get(ConsultationOf(request))
        );
        const auto page = PageOf(subject.scope.stream());
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            html::Url(page).Segment(consultation.id.value).Segment(form.act),
            page,
            sent,
            std::to_string(consultation.version)
        );
        return site::FormPage{
            "Consultation",
            frame.back,
            form.render(frame, consultation, look.today),
            subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowFollowUp(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOne(request, visit, sent, {"follow-up", &FollowUpForm});
}

web::Response ShowAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOne(
        request, visit, sent, {"amend", &ConsultationAmendmentForm, Permission::kCorrectRecord}
    );
}

web::Response ShowLeadingOn(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOne(request, visit, sent, {"keyworking", &LeadOnForm});
}

ConsultationGiven ReadGiven(site::Answers& answers) {
    ConsultationGiven given;
    given.asked_by = answers.Of(kAskedByAsked);
    given.asker = answers.Of(kAskerAsked);
    given.basis = answers.Of(kBasisAsked);
    given.asked = answers.Of(kWhatAskedAsked);
    given.advised = answers.Of(kAdvisedAsked);
    given.minutes = static_cast<int>(answers.Of(kMinutesAsked));
    given.given_by = answers.Of(kGivenByAsked);
    return given;
}

}  // namespace

web::Response GetConsultationList(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& look) { return FindList(request, look); });
    if (!found) return visit.Refuse(found.error());
    visit.NoteAccess(StreamId(visit.actor().area.value), "consultations");
    return visit.Page(
        {.title = "Consultations",
         .before = nhsuk::BackLink{.text = "Back to today", .href = html::Url("/today")},
         .content = ConsultationListPage(*found)}
    );
}

web::Response GetNewConsultation(const web::Request& request, site::Visit& visit) {
    return ShowNew(request, visit, site::FirstTime(request, visit));
}

web::Response PostNewConsultation(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    ConsultAboutNewCommand command;
    command.details.given_name = Sensitive(answers.Of(kNewGivenNameAsked));
    command.details.family_name = Sensitive(answers.Of(kNewFamilyNameAsked));
    command.details.date_of_birth = answers.Of(kNewDateOfBirthAsked);
    if (answers.Of(kNobodyElseAsked)) command.same = ConsultAboutNewCommand::Same::kNobody;
    command.on = answers.Of(kConsultedOnAsked);
    command.given = ReadGiven(answers);
    command.given.follow_up_on = answers.IfAny(kFollowUpOnAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowNew,
        ConsultAboutNew,
        command,
        [&](const people::PersonId& person) {
            return site::Receipt{PageOf(person), "The consultation is saved", person};
        }
    );
}

web::Response GetConsultations(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& look) { return FindOfPerson(request, look); });
    if (!found) return visit.Refuse(found.error());
    visit.NoteAccess(PersonOf(request), "consultations");
    return visit.Page(
        {.title = "Consultations",
         .before = nhsuk::BackLink{.href = people::PageOf(PersonOf(request))},
         .content = PersonConsultationsPage(*found)}
    );
}

web::Response GetConsultation(const web::Request& request, site::Visit& visit) {
    return ShowConsultation(request, visit, site::FirstTime(request, visit));
}

web::Response PostConsultation(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RecordConsultationCommand command = {
        .person = PersonOf(request),
        .on = answers.Of(kConsultedOnAsked),
        .given = ReadGiven(answers)};
    command.given.follow_up_on = answers.IfAny(kFollowUpOnAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowConsultation,
        RecordConsultation,
        command,
        {PageOf(command.person), "The consultation is saved", command.person}
    );
}

web::Response GetConsultationAmendment(const web::Request& request, site::Visit& visit) {
    return ShowAmendment(request, visit, site::FirstTime(request, visit));
}

web::Response PostConsultationAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AmendConsultationCommand command = {
        .person = PersonOf(request),
        .consultation = ConsultationOf(request),
        .seen = site::SeenVersion(request),
        .right = ReadGiven(answers)};
    command.right.reason = answers.Of(kWrongConsultationAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowAmendment,
        AmendConsultation,
        command,
        {PageOf(command.person), "The consultation was put right", command.person}
    );
}

web::Response GetFollowUp(const web::Request& request, site::Visit& visit) {
    return ShowFollowUp(request, visit, site::FirstTime(request, visit));
}

web::Response PostFollowUp(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    FollowUpConsultationCommand command = {
        .person = PersonOf(request),
        .consultation = ConsultationOf(request),
        .seen = site::SeenVersion(request),
        .followed_up = {}};
    command.followed_up.on = answers.Of(kFollowedUpOnAsked);
    command.followed_up.what = answers.Of(kWhatCameOfItAsked);
    command.followed_up.again_on = answers.IfAny(kAgainOnAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowFollowUp,
        FollowUpConsultation,
        command,
        {PageOf(command.person), "This is saved", command.person}
    );
}

web::Response GetLeadingOn(const web::Request& request, site::Visit& visit) {
    return ShowLeadingOn(request, visit, site::FirstTime(request, visit));
}

web::Response PostLeadingOn(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const LeadOnCommand command = {
        .person = PersonOf(request),
        .consultation = ConsultationOf(request),
        .seen = site::SeenVersion(request),
        .on = answers.Of(kLedOnOnAsked),
        .why = answers.Of(kWhyLedOnAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowLeadingOn,
        LeadOnToKeyworking,
        command,
        {people::PageOf(command.person),
         "Keyworking is open. Name a keyworker next",
         command.person}
    );
}

}  // namespace alongside::keyworking
