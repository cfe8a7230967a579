// From the pages of handing somebody over to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/transfers/transfer_pages.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "care/governance/api.h"
#include "care/keyworking/api.h"
#include "care/people/api.h"
#include "care/transfers/close_transfer.h"
#include "care/transfers/find_areas.h"
#include "care/transfers/offer_transfer.h"
#include "care/transfers/receive_transfer.h"
#include "care/transfers/transfer_questions.h"
#include "care/transfers/transfer_store.h"
#include "care/transfers/transfer_view.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/carry_out.h"
#include "platform/site/two_area_form.h"

namespace alongside::transfers {
namespace {

using identity::Permission;
using people::PersonOf;

TransferId TransferOf(const web::Request& request) {
    return TransferId(request.Parameter("transfer"));
}

html::Url PageOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("transfers");
}

html::Url PageOf(const web::Request& request, std::string_view act) {
    return PageOf(PersonOf(request)).Segment(TransferOf(request).value).Segment(act);
}

OpenKeyworking KeyworkingOf(const identity::View& view, const identity::Scope& scope) {
    const auto episodes = keyworking::KeyworkingStore(view.tables, scope).Episodes();
    return keyworking::KeyworkingOn(episodes, view.today) ? OpenKeyworking::kSome
                                                          : OpenKeyworking::kNone;
}

struct Found {
    people::PersonId person;
    TransfersView page;
};

Result<Found> FindTransfers(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(view, Permission::kViewPerson, PersonOf(request))
    );
    TransferContext context = ContextOf(view, subject.scope);
    TransfersView page = {
        .name = subject.name,
        .own_area = governance::AreaStore(view.tables, subject.scope).On(view.today, view.now).name,
        .page = PageOf(subject.scope.stream()),
        .transfers = std::move(context.transfers),
        .received = TransferStore(view.tables, subject.scope).ListReceived(),
        .today = view.today,
        .on_register = context.on_register_since && !context.has_died,
        .may_change = view.actor.grants.Has(Permission::kDecideReferral)};
    if (const auto waiting = WaitingTransfer(page.transfers))
        page.reminders = TransferStore(view.tables, subject.scope).Reminders(waiting->id);
    if (page.own_area.empty()) page.own_area = "your service";
    return Found{subject.scope.stream(), std::move(page)};
}

// Shows a form of an offer that begins: `render(view, scope, frame)`.
template <class Render>
web::Response ShowOffer(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const html::Url& action,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kDecideReferral, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        const auto frame = site::FrameOf(visit, subject.name, action, PageOf(person), sent);
        return site::FormPage{
            "Offer to hand over", frame.back, render(view, subject.scope, frame), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowOutsideOffer(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOffer(
        request,
        visit,
        sent,
        PageOf(PersonOf(request)),
        [](const identity::View& view, const identity::Scope& scope, const auto& frame) {
            return OutsideOfferForm(frame, view.today, KeyworkingOf(view, scope));
        }
    );
}

web::Response ShowAreaOffer(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    std::vector<patterns::Choice> areas;
    for (const OtherArea& area : FindOtherAreas(visit.site().runner, visit.actor().area))
        areas.push_back({.value = area.id.value, .text = area.name});
    return ShowOffer(
        request,
        visit,
        sent,
        PageOf(PersonOf(request)).Segment("area"),
        [&](const identity::View& view, const identity::Scope& scope, const auto& frame) {
            return AreaOfferForm(frame, areas, KeyworkingOf(view, scope));
        }
    );
}

// What a form about one offer is made from.
struct ClosingForm {
    using Render = html::Html (*)(const patterns::FormFrame&, const Transfer&, Date today);

    std::string_view act;
    std::string title;
    Render render;
    bool only_outside = true;
};

web::Response ShowClosing(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const ClosingForm& form
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kDecideReferral, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        TRY_ASSIGN(
            const Transfer transfer,
            TransferStore(view.tables, subject.scope).Get(TransferOf(request))
        );
        if (form.only_outside) TRY(CheckAnsweredHere(transfer));
        const auto frame =
            site::FrameOf(visit, subject.name, PageOf(request, form.act), PageOf(person), sent);
        return site::FormPage{
            form.title, frame.back, form.render(frame, transfer, view.today), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowAcceptance(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowClosing(request, visit, sent, {"acceptance", "They accepted", &AcceptanceForm});
}

web::Response ShowRefusal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowClosing(request, visit, sent, {"decline", "They said no", &RefusalForm});
}

web::Response ShowTakingBack(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowClosing(
        request,
        visit,
        sent,
        {"take-back",
         "Take the offer back",
         [](const patterns::FormFrame& frame, const Transfer& transfer, Date) {
             return TakingBackForm(frame, transfer);
         },
         false}
    );
}

TransferOffered ReadOffer(site::Answers& answers) {
    TransferOffered offer;
    offer.reason = answers.Of(kWhyAsked);
    offer.wished_on = answers.Of(kWishedOnAsked);
    offer.handed_over = answers.Of(kHandedOverAsked);
    offer.wishes = answers.Of(kWishesAsked);
    offer.ends_keyworking = answers.Of(kEndsKeyworkingAsked);
    return offer;
}

// Where the offer went, when it is one to an area of this installation.
Result<std::optional<AreaId>> AskedArea(const web::Request& request, const site::Visit& visit) {
    return visit.Show([&](const identity::View& view) -> Result<std::optional<AreaId>> {
        TRY_ASSIGN(
            const auto scope,
            view.policy.Allow(view.actor, Permission::kDecideReferral, PersonOf(request))
        );
        TRY_ASSIGN(
            const Transfer transfer, TransferStore(view.tables, scope).Get(TransferOf(request))
        );
        return transfer.to_area;
    });
}

}  // namespace

web::Response GetTransfers(const web::Request& request, site::Visit& visit) {
    auto found =
        visit.Show([&](const identity::View& view) { return FindTransfers(request, view); });
    if (!found) return visit.Refuse(found.error());
    if (found->person != PersonOf(request)) return web::Redirect(PageOf(found->person).view());
    TransfersView page = found->page;
    page.has_other_areas = !FindOtherAreas(visit.site().runner, visit.actor().area).empty();
    visit.NoteAccess(found->person, "transfers");
    return visit.Page(
        {.title = "Handing over",
         .before = nhsuk::BackLink{.href = people::PageOf(found->person)},
         .content = TransfersPage(page)}
    );
}

web::Response GetOutsideOffer(const web::Request& request, site::Visit& visit) {
    return ShowOutsideOffer(request, visit, site::FirstTime(request, visit));
}

web::Response PostOutsideOffer(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    OfferTransferCommand command = {.person = PersonOf(request), .offer = {}};
    const TransferKind kind = answers.Of(kKindAsked);
    const std::string to_name = answers.Of(kToNameAsked);
    const std::string contact = answers.Of(kContactAsked);
    const Date offered_on = answers.Of(kOfferedOnAsked);
    command.offer = ReadOffer(answers);
    command.offer.kind = kind;
    command.offer.to_name = to_name;
    command.offer.contact = contact;
    command.offer.offered_on = offered_on;
    return site::CarryOut(
        visit,
        answers,
        ShowOutsideOffer,
        OfferTransfer,
        command,
        {PageOf(command.person),
         "The offer is saved. Until they accept, nothing changes",
         command.person}
    );
}

web::Response GetAreaOffer(const web::Request& request, site::Visit& visit) {
    return ShowAreaOffer(request, visit, site::FirstTime(request, visit));
}

web::Response PostAreaOffer(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    OfferTransferCommand command = {.person = PersonOf(request), .offer = {}};
    const AreaId asked = answers.Of(kToAreaAsked);
    command.offer = ReadOffer(answers);
    const auto areas = FindOtherAreas(visit.site().runner, visit.actor().area);
    const auto area = std::ranges::find(areas, asked, &OtherArea::id);
    if (answers.faults().empty() && area == areas.end())
        return site::AnswerForm(
            request,
            visit,
            ShowAreaOffer,
            Error{
                Fault::kInvalid,
                "There is a problem",
                {},
                {{std::string(kToAreaAsked.name), std::string(kToAreaAsked.required)}}}
        );
    command.offer.to_name = NameOfArea(areas, asked);
    return site::CarryOutInBoth(
        request,
        visit,
        answers,
        identity::GuestIn(asked, visit.actor(), kGrantsOfTheOfferer),
        ShowAreaOffer,
        [&](identity::TwoAreas& both) -> Result<site::Receipt> {
            TRY(OfferToArea(both, command));
            return site::Receipt{
                PageOf(command.person),
                "They see the offer now. Until they accept, nothing changes",
                command.person};
        }
    );
}

web::Response GetAcceptance(const web::Request& request, site::Visit& visit) {
    return ShowAcceptance(request, visit, site::FirstTime(request, visit));
}

web::Response PostAcceptance(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AcceptTransferCommand command = {
        .person = PersonOf(request),
        .transfer = TransferOf(request),
        .on = answers.Of(kTakenOverOnAsked),
        .accepted_by = answers.Of(kAcceptedByAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowAcceptance,
        AcceptTransfer,
        command,
        {PageOf(command.person), "They are handed over", command.person}
    );
}

web::Response GetRefusal(const web::Request& request, site::Visit& visit) {
    return ShowRefusal(request, visit, site::FirstTime(request, visit));
}

web::Response PostRefusal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const DeclineTransferCommand command = {
        .person = PersonOf(request),
        .transfer = TransferOf(request),
        .on = answers.Of(kDeclinedOnAsked),
        .reason = answers.Of(kWhyDeclinedAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowRefusal,
        DeclineTransfer,
        command,
        {PageOf(command.person), "This is saved. They stay with you", command.person}
    );
}

web::Response GetTakingBack(const web::Request& request, site::Visit& visit) {
    return ShowTakingBack(request, visit, site::FirstTime(request, visit));
}

web::Response PostTakingBack(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const TakeTransferBackCommand command = {
        .person = PersonOf(request),
        .transfer = TransferOf(request),
        .reason = answers.Of(kWhyTakenBackAsked)};
    const auto asked = AskedArea(request, visit);
    if (!asked) return visit.Refuse(asked.error());
    const site::Receipt receipt = {
        PageOf(command.person), "The offer is taken back. They stay with you", command.person};
    if (*asked)
        return site::CarryOutInBoth(
            request,
            visit,
            answers,
            identity::GuestIn(**asked, visit.actor(), kGrantsOfTheOfferer),
            ShowTakingBack,
            [&](identity::TwoAreas& both) -> Result<site::Receipt> {
                TRY(TakeOfferToAreaBack(both, command));
                return receipt;
            }
        );
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowTakingBack,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(TakeTransferBack(work, command));
            return receipt;
        }
    );
}

}  // namespace alongside::transfers
