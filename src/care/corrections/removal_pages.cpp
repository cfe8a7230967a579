// From the pages of removing an entry to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/corrections/removal_pages.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "care/corrections/agree_to_removal.h"
#include "care/corrections/ask_removal.h"
#include "care/corrections/close_removal.h"
#include "care/corrections/record_line.h"
#include "care/corrections/removal_links.h"
#include "care/corrections/removal_questions.h"
#include "care/corrections/removal_store.h"
#include "care/corrections/removal_view.h"
#include "care/governance/api.h"
#include "care/people/api.h"
#include "platform/base/number.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/carry_out.h"

namespace alongside::corrections {
namespace {

constexpr auto kPermission = identity::Permission::kCorrectRecord;
using people::PersonOf;
constexpr int kWaitingOnAPage = 25;

RemovalId RemovalOf(const web::Request& request) {
    return RemovalId(request.Parameter("removal"));
}

// 0, which no entry has, when the address names no number.
std::int64_t NumberOf(const web::Request& request) {
    return ParseNumber<std::int64_t>(request.Parameter("number")).value_or(0);
}

std::vector<EntryWords> Tell(
    const std::vector<RecordLine>& lines, const governance::ActorNameStore& names
) {
    std::vector<EntryWords> told;
    told.reserve(lines.size());
    for (const RecordLine& line : lines)
        told.push_back({line.words, names.NameOf(line.actor), line.recorded});
    return told;
}

std::vector<RecordLine> RecordOf(
    const site::Visit& visit, const identity::View& view, const people::PersonId& person
) {
    const identity::Runner& runner = visit.site().runner;
    return LinesOf(view, runner.catalogue(), runner.keys(), person);
}

// What is refused leads back to the record that it is about.
template <class T>
Result<T> LedTo(const html::Url& page, Result<T> result) {
    if (result || !result.error().link.empty()) return result;
    Error error = std::move(result).error();
    error.link = page.view();
    return error;
}

web::Response ShowAsking(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto subject, people::FindSubject(view, kPermission, PersonOf(request)));
        const auto& person = subject.scope.stream();
        const html::Url history = people::PageOf(person).Segment("history");
        TRY_ASSIGN(
            const auto lines,
            LedTo(
                history,
                DecideRequest(
                    RecordOf(visit, view, person),
                    RemovalStore(view.tables, subject.scope).Open(),
                    PersonOf(request),
                    NumberOf(request)
                )
            )
        );
        const auto frame = site::FrameOf(
            visit, subject.name, AskingPage(PersonOf(request), NumberOf(request)), history, sent
        );
        return site::FormPage{
            "This is about somebody else",
            frame.back,
            AskingForm(frame, Tell(lines, governance::ActorNameStore(view.tables, subject.scope))),
            person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

RemovalView ViewOf(
    const identity::View& view,
    const identity::Scope& scope,
    const std::vector<RecordLine>& record,
    Removal removal
) {
    const governance::ActorNameStore names(view.tables, scope);
    RemovalView shown = {.removal = std::move(removal), .lines = {}, .asked_by = {}, .page = {}};
    const Removal& asked = shown.removal;
    shown.lines = Tell(LinesToRemove(record, asked.origin, asked.number), names);
    shown.asked_by = names.NameOf(asked.asked_by);
    if (asked.settled_by) shown.settled_by = names.NameOf(*asked.settled_by);
    if (asked.asked_by == view.actor.id) shown.reader = RemovalView::Reader::kAsked;
    shown.page = PageOf(scope.stream(), asked.id);
    return shown;
}

// What a page about one request is made from.
struct RequestForm {
    using Check = Result<Done> (*)(const Removal&, const journal::ActorId&);
    using Render = html::Html (*)(const patterns::FormFrame&, const RemovalView&);

    std::string_view act;
    std::string title;
    Check check;  // Whether it is shown at all; null for a page that is always shown.
    Render render;
};
constexpr std::string_view kAgreement = "agreement";

web::Response ShowRequest(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const RequestForm& form
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto subject, people::FindSubject(view, kPermission, PersonOf(request)));
        const auto& person = subject.scope.stream();
        TRY_ASSIGN(
            Removal removal, RemovalStore(view.tables, subject.scope).Get(RemovalOf(request))
        );
        const html::Url page = PageOf(person, removal.id);
        if (form.check != nullptr) TRY(LedTo(page, form.check(removal, view.actor.id)));
        const auto shown =
            ViewOf(view, subject.scope, RecordOf(visit, view, person), std::move(removal));
        // Only to agree is to agree to what was seen.
        std::optional<std::string> seen;
        if (form.act == kAgreement) seen = std::to_string(shown.lines.size());
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            html::Url(page).Segment(form.act),
            people::PageOf(person),
            sent,
            seen
        );
        return site::FormPage{form.title, frame.back, form.render(frame, shown), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowRemoval(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowRequest(
        request, visit, sent, {kAgreement, "A request to remove an entry", nullptr, &RemovalPage}
    );
}

web::Response ShowDeclining(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowRequest(
        request,
        visit,
        sent,
        {"decline", "Leave the entry where it is", &CheckMaySettle, &DecliningForm}
    );
}

web::Response ShowWithdrawing(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowRequest(
        request,
        visit,
        sent,
        {"withdraw", "Take your request back", &CheckMayWithdraw, &WithdrawingForm}
    );
}

}  // namespace

web::Response GetAsking(const web::Request& request, site::Visit& visit) {
    return ShowAsking(request, visit, site::FirstTime(request, visit));
}

web::Response PostAsking(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AskRemovalCommand command = {
        .origin = PersonOf(request),
        .number = NumberOf(request),
        .reason = answers.Of(kHowKnownAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowAsking,
        AskRemoval,
        command,
        {people::PageOf(command.origin),
         "Your request is saved. Somebody else has to agree before anything is removed",
         command.origin}
    );
}

web::Response GetRemoval(const web::Request& request, site::Visit& visit) {
    return ShowRemoval(request, visit, site::FirstTime(request, visit));
}

web::Response PostAgreement(const web::Request& request, site::Visit& visit) {
    const site::Answers answers(request);
    const AgreeToRemovalCommand command = {
        .person = PersonOf(request),
        .removal = RemovalOf(request),
        .seen = site::SeenVersion(request)};
    return site::CarryOut(
        visit,
        answers,
        ShowRemoval,
        AgreeToRemoval,
        command,
        {people::PageOf(command.person),
         "Removed. Now record it for the right person.",
         command.person,
         {"Find them on the register", html::Url("/register")}}
    );
}

web::Response GetDeclining(const web::Request& request, site::Visit& visit) {
    return ShowDeclining(request, visit, site::FirstTime(request, visit));
}

web::Response PostDeclining(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const DeclineRemovalCommand command = {
        .person = PersonOf(request),
        .removal = RemovalOf(request),
        .reason = answers.Of(kWhyItStaysAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowDeclining,
        DeclineRemoval,
        command,
        {people::PageOf(command.person), "You declined: the entry stays", command.person}
    );
}

web::Response GetWithdrawing(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawing(request, visit, site::FirstTime(request, visit));
}

web::Response PostWithdrawing(const web::Request& request, site::Visit& visit) {
    const site::Answers answers(request);
    const WithdrawRemovalCommand command = {
        .person = PersonOf(request), .removal = RemovalOf(request)};
    return site::CarryOut(
        visit,
        answers,
        ShowWithdrawing,
        WithdrawRemoval,
        command,
        {people::PageOf(command.person), "You took your request back", command.person}
    );
}

web::Response GetWaiting(const web::Request& request, site::Visit& visit) {
    const auto found = visit.Show([&](const identity::View& view) -> Result<WaitingView> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, kPermission));
        const std::string_view typed = request.query.Get("after");
        const RemovalId after(IsIdText(typed) ? std::string(typed) : std::string());
        auto waiting = OpenRemovals(view.tables, area, after, kWaitingOnAPage + 1);
        WaitingView shown;
        if (waiting.size() > kWaitingOnAPage) {
            waiting.pop_back();
            shown.next = html::Url("/corrections").Query("after", waiting.back().removal.id.value);
        }
        const governance::ActorNameStore names(view.tables, area);
        for (const auto& [person, removal] : waiting) {
            TRY_ASSIGN(const auto subject, people::FindSubject(view, kPermission, person));
            shown.removals.push_back(
                {subject.name,
                 PageOf(person, removal.id),
                 names.NameOf(removal.asked_by),
                 removal.asked_at}
            );
        }
        return shown;
    });
    if (!found) return visit.Refuse(found.error());
    return visit.Page(
        {.title = "Entries to remove",
         .before = nhsuk::BackLink{.text = "Back to the team", .href = html::Url("/team")},
         .content = WaitingPage(*found)}
    );
}

}  // namespace alongside::corrections
