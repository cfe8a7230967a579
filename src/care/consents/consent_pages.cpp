// From the pages and forms about consent to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/consents/consent_pages.h"

#include <algorithm>
#include <array>
#include <utility>

#include "care/consents/consent_questions.h"
#include "care/consents/consent_store.h"
#include "care/consents/consent_view.h"
#include "care/consents/find_sharing.h"
#include "care/consents/record_consent.h"
#include "care/people/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::consents {
namespace {

using identity::Permission;
using people::PageOf;
using people::PersonOf;

html::Url ConsentOf(const people::PersonId& person) {
    return PageOf(person).Segment("consent");
}
html::Url SharingsOf(const people::PersonId& person) {
    return PageOf(person).Segment("sharings");
}
html::Url AreaPage() {
    return html::Url("/consent");
}

struct Found {
    people::PersonId person;
    ConsentView view;
};

Result<Found> FindConsent(const web::Request& request, const identity::View& look) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(look, Permission::kViewPerson, PersonOf(request))
    );
    const auto& person = subject.scope.stream();
    const ConsentStore store(look.tables, subject.scope);
    ConsentView view;
    view.name = subject.name;
    view.page = ConsentOf(person);
    view.reviews = PageOf(person).Segment("reviews");
    view.sharings = SharingsOf(person);
    view.today = look.today;
    view.state = ConsentOn(look.tables, subject.scope, look.today);
    view.stopped_since = SharingRules(view.state).StoppedSince();
    view.again = FindNextAsking(look.tables, subject.scope, look.today);
    view.conversations = store.List();
    std::ranges::reverse(view.conversations);
    view.sharing = store.Sharings();
    return Found{person, std::move(view)};
}

web::Response GetConsent(const web::Request& request, site::Visit& visit) {
    auto found = visit.Show([&](const identity::View& look) { return FindConsent(request, look); });
    if (!found) return visit.Refuse(found.error());
    auto [person, view] = *std::move(found);
    if (visit.May(Permission::kRecordConsent)) view.record = Offered::kYes;
    if (visit.May(Permission::kCorrectRecord)) view.correct = Offered::kYes;
    if (visit.May(Permission::kViewReturn)) view.area = AreaPage();
    visit.NoteAccess(person, "consent");
    return visit.Page(
        {.title = "Consent and sharing",
         .before = nhsuk::BackLink{.href = PageOf(person)},
         .content = ConsentPage(view)}
    );
}

// A form about somebody that changes no thing of theirs: `render(frame, today)`.
using RenderNew = html::Html (*)(const patterns::FormFrame&, Date);

web::Response ShowNew(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const std::string& title,
    html::Url (*action)(const people::PersonId&),
    RenderNew render
) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(look, Permission::kRecordConsent, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        const auto frame =
            site::FrameOf(visit, subject.name, action(person), ConsentOf(person), sent);
        return site::FormPage{title, frame.back, render(frame, look.today), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowConsentForm(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowNew(request, visit, sent, "Write down what they said", &ConsentOf, &ConsentForm);
}

web::Response ShowTakingBack(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto action = [](const people::PersonId& person) {
        return ConsentOf(person).Segment("take-back");
    };
    return ShowNew(request, visit, sent, "They take something back", action, &TakingBackForm);
}

web::Response ShowSharing(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowNew(request, visit, sent, "Note what was shared", &SharingsOf, &SharingForm);
}

struct Correction {
    std::string title;
    html::Url action;
};

// A form that corrects one thing: `find(store)` gives it, `render(frame, thing)` the form.
template <class Find, class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const Correction& form,
    const Find& find,
    const Render& render
) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(look, Permission::kCorrectRecord, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        TRY_ASSIGN(const auto thing, find(ConsentStore(look.tables, subject.scope)));
        const auto frame = site::FrameOf(
            visit, subject.name, form.action, ConsentOf(person), sent, std::to_string(thing.version)
        );
        return site::FormPage{form.title, frame.back, render(frame, thing), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

ConsentId ConsentIn(const web::Request& request) {
    return ConsentId(request.Parameter("consent"));
}
html::Url PageIn(const web::Request& request) {
    return ConsentOf(PersonOf(request)).Segment(ConsentIn(request).value);
}
SharingId SharingIn(const web::Request& request) {
    return SharingId(request.Parameter("sharing"));
}

web::Response ShowAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto find = [&](const ConsentStore& store) { return store.Get(ConsentIn(request)); };
    const auto withdraw = html::Url(PageIn(request)).Segment("withdraw");
    return ShowAbout(
        request,
        visit,
        sent,
        {"Put right what was written", PageIn(request).Segment("amend")},
        find,
        [&](const patterns::FormFrame& frame, const Consent& held) {
            return AmendmentForm(frame, held, withdraw);
        }
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto find = [&](const ConsentStore& store) { return store.Get(ConsentIn(request)); };
    const Correction form = {"This was never said", PageIn(request).Segment("withdraw")};
    return ShowAbout(request, visit, sent, form, find, WithdrawalForm);
}

web::Response ShowSharingWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto find = [&](const ConsentStore& store) {
        return store.GetSharing(SharingIn(request));
    };
    const Correction form = {
        "This was never shared",
        SharingsOf(PersonOf(request)).Segment(SharingIn(request).value).Segment("withdraw")};
    return ShowAbout(request, visit, sent, form, find, SharingWithdrawalForm);
}

std::optional<bool> YesOrNo(const std::optional<Said>& said) {
    if (!said || *said == Said::kNotAsked) return std::nullopt;
    return *said == Said::kYes;
}

// Reads the fields in the order of the page, so that the faults come in it too.
ConsentRecorded ReadConsentForm(site::Answers& answers) {
    ConsentRecorded consent;
    consent.on_register = YesOrNo(answers.IfAny(kOnRegisterAsked));
    consent.keyworking = YesOrNo(answers.IfAny(kKeyworkingAsked));
    consent.shares_with = NamesOfAgencies(answers.Of(kSharesWithAsked));
    consent.not_with = NamesOfAgencies(answers.Of(kNotWithAsked));
    consent.given_by = answers.Of(kGivenByAsked);
    consent.name = answers.IfAny(kNameAsked);
    consent.relation = answers.IfAny(kRelationAsked);
    consent.ability = answers.IfAny(kAbilityAsked);
    consent.considered = answers.IfAny(kConsideredAsked);
    consent.decided_on = answers.Of(kDecidedOnAsked);
    consent.how = answers.Of(kHowAsked);
    consent.explained = answers.Of(kExplainedAsked);
    consent.review_on = answers.IfAny(kReviewOnAsked);
    return consent;
}

ConsentTakenBack ReadTakingBack(site::Answers& answers) {
    const bool everything = answers.Of(kEverythingAsked);
    ConsentTakenBack taken;
    taken.on_register = everything || answers.Of(kRegisterBackAsked);
    taken.keyworking = everything || answers.Of(kKeyworkingBackAsked);
    taken.not_with = NamesOfAgencies(answers.Of(kBackAsked));
    const auto all = NamesOf(Agency{});
    if (everything) taken.not_with.assign(all.begin(), all.end());
    taken.taken_back_by = answers.Of(kTakenByAsked);
    taken.name = answers.IfAny(kNameAsked);
    taken.relation = answers.IfAny(kRelationAsked);
    taken.decided_on = answers.Of(kDecidedOnAsked);
    taken.how = answers.Of(kHowAsked);
    taken.words = answers.IfAny(kTheirWordsAsked);
    return taken;
}

// Sends somebody back to the page of consent.
template <class Command, class Event>
web::Response CarryOutOn(
    const web::Request& request,
    const site::Visit& visit,
    const site::Answers& answers,
    site::ShowAgain show,
    Result<Event> (*use_case)(const identity::Work&, const Command&),
    const Command& command,
    const char* says
) {
    return site::CarryOut(
        request,
        visit,
        answers,
        show,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(use_case(work, command));
            return site::Receipt{ConsentOf(command.person), says, command.person};
        }
    );
}

template <web::Response (*show)(const web::Request&, const site::Visit&, const site::Sent&)>
web::Response GetForm(const web::Request& request, site::Visit& visit) {
    return show(request, visit, site::FirstTime(request, visit));
}

web::Response PostConsent(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RecordConsentCommand command = {PersonOf(request), ReadConsentForm(answers)};
    return CarryOutOn(
        request,
        visit,
        answers,
        ShowConsentForm,
        &RecordConsent,
        command,
        "What they said is saved, and counts from now on"
    );
}

web::Response PostTakingBack(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const TakeBackConsentCommand command = {PersonOf(request), ReadTakingBack(answers)};
    return CarryOutOn(
        request,
        visit,
        answers,
        ShowTakingBack,
        &TakeBackConsent,
        command,
        "It is stopped from now on"
    );
}

web::Response PostSharing(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RecordSharingCommand command = {.person = PersonOf(request), .sharing = {}};
    command.sharing.agency = answers.Of(kSharedAgencyAsked);
    command.sharing.who = answers.Of(kWhoAsked);
    command.sharing.what = answers.Of(kWhatAsked);
    command.sharing.basis = answers.Of(kBasisAsked);
    command.sharing.why = answers.Of(kWhySharedAsked);
    command.sharing.decided_by = answers.Of(kDecidedByAsked);
    command.sharing.shared_on = answers.Of(kSharedOnAsked);
    return CarryOutOn(request, visit, answers, ShowSharing, &RecordSharing, command, "It is noted");
}

web::Response PostAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AmendConsentCommand command = {
        .person = PersonOf(request),
        .seen = site::SeenVersion(request),
        .consent = ReadConsentForm(answers),
        .reason = answers.Of(kWrongAsked)};
    command.consent.id = ConsentIn(request);
    return CarryOutOn(
        request, visit, answers, ShowAmendment, &AmendConsent, command, "This was put right"
    );
}

web::Response PostWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawConsentRecordCommand command = {
        .person = PersonOf(request),
        .consent = ConsentIn(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverSaidAsked)};
    return CarryOutOn(
        request, visit, answers, ShowWithdrawal, &WithdrawConsentRecord, command, "It is taken out"
    );
}

web::Response PostSharingWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawSharingRecordCommand command = {
        .person = PersonOf(request),
        .sharing = SharingIn(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverSharedAsked)};
    return CarryOutOn(
        request,
        visit,
        answers,
        ShowSharingWithdrawal,
        &WithdrawSharingRecord,
        command,
        "It is taken out"
    );
}

web::Response GetAreaConsent(const web::Request&, site::Visit& visit) {
    auto found = visit.Show([](const identity::View& look) -> Result<AreaConsentView> {
        TRY_ASSIGN(const auto area, look.policy.AllowArea(look.actor, Permission::kViewReturn));
        const DeclinedCounts counts = CountRegisterAnswers(look.tables, area);
        return AreaConsentView{
            .refused = counts.refused,
            .taken_back = counts.taken_back,
            .given = counts.given,
            .days_before = AskAgainDaysOn(look.tables, area, look.today),
            .change = {}};
    });
    if (!found) return visit.Refuse(found.error());
    AreaConsentView view = *std::move(found);
    if (visit.May(Permission::kManageArea)) view.change = AreaPage().Segment("asking-again");
    return visit.Page({.title = "Consent in this area", .content = AreaConsentPage(view)});
}

web::Response ShowAskingAgain(
    const web::Request&, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, look.policy.AllowArea(look.actor, Permission::kManageArea));
        const auto frame =
            site::FrameOf(visit, "", AreaPage().Segment("asking-again"), AreaPage(), sent);
        return site::FormPage{
            "When consent is asked again",
            frame.back,
            AskingAgainForm(frame, AskAgainDaysOn(look.tables, area, look.today), look.today)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response PostAskingAgain(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    SetAskingAgainCommand command;
    command.setting.days_before = static_cast<int>(answers.Of(kDaysBeforeAsked));
    command.setting.from = answers.Of(kSetFromAsked);
    command.setting.reason = answers.Of(kWhySetAsked);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowAskingAgain,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(SetAskingAgain(work, command));
            return site::Receipt{AreaPage(), "The setting is saved"};
        }
    );
}

}  // namespace

std::span<const site::Route> ConsentRoutes() {
    using enum Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /consent", kViewReturn, &GetAreaConsent},
        {"GET /consent/asking-again", kManageArea, &GetForm<ShowAskingAgain>},
        {"POST /consent/asking-again", kManageArea, &PostAskingAgain},
        {"GET /people/{person}/consent", kViewPerson, &GetConsent},
        {"GET /people/{person}/consent/new", kRecordConsent, &GetForm<ShowConsentForm>},
        {"POST /people/{person}/consent", kRecordConsent, &PostConsent},
        {"GET /people/{person}/consent/take-back", kRecordConsent, &GetForm<ShowTakingBack>},
        {"POST /people/{person}/consent/take-back", kRecordConsent, &PostTakingBack},
        {"GET /people/{person}/consent/{consent}/amend", kCorrectRecord, &GetForm<ShowAmendment>},
        {"POST /people/{person}/consent/{consent}/amend", kCorrectRecord, &PostAmendment},
        {"GET /people/{person}/consent/{consent}/withdraw",
         kCorrectRecord,
         &GetForm<ShowWithdrawal>},
        {"POST /people/{person}/consent/{consent}/withdraw", kCorrectRecord, &PostWithdrawal},
        {"GET /people/{person}/sharings/new", kRecordConsent, &GetForm<ShowSharing>},
        {"POST /people/{person}/sharings", kRecordConsent, &PostSharing},
        {"GET /people/{person}/sharings/{sharing}/withdraw",
         kCorrectRecord,
         &GetForm<ShowSharingWithdrawal>},
        {"POST /people/{person}/sharings/{sharing}/withdraw",
         kCorrectRecord,
         &PostSharingWithdrawal},
    });
    return kRoutes;
}

}  // namespace alongside::consents
