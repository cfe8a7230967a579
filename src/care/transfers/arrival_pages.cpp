// From an offer of another area to its answer.
// SPDX-License-Identifier: MIT
#include "care/transfers/arrival_pages.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/people/api.h"
#include "care/register/api.h"
#include "care/transfers/find_areas.h"
#include "care/transfers/offer_transfer.h"
#include "care/transfers/receive_transfer.h"
#include "care/transfers/transfer_questions.h"
#include "care/transfers/transfer_store.h"
#include "care/transfers/transfer_view.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"
#include "platform/site/two_area_form.h"

namespace alongside::transfers {
namespace {

using identity::Permission;

constexpr int kMostWaiting = 200;
constexpr int kMostAnswered = 20;

TransferId ArrivalOf(const web::Request& request) {
    return TransferId(request.Parameter("arrival"));
}

html::Url ListPage() {
    return html::Url("/transfers");
}

html::Url PageOf(const TransferId& transfer) {
    return ListPage().Segment(transfer.value);
}

// The offer as this area knows of it.
Result<Arrival> FindArrival(const web::Request& request, const site::Visit& visit) {
    return visit.Show([&](const identity::View& view) -> Result<Arrival> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kDecideReferral));
        return AreaTransferStore(view.tables, area).GetArrival(ArrivalOf(request));
    });
}

identity::Actor GuestFor(const Arrival& arrival, const site::Visit& visit) {
    return identity::GuestIn(arrival.from_area, visit.actor(), kGrantsOfTheAsked);
}

std::string RatingOf(const identity::View& view, const identity::Scope& person) {
    const auto ratings = dsr::RegisterStore(view.tables, person).Ratings();
    if (ratings.empty()) return "Not rated";
    return std::string(NameOf(ratings.back().rating)) + ", since " +
           InWords(ratings.back().rated_on);
}

struct Shown {
    ArrivalView page;
    std::optional<people::NhsNumber> number;
};

// What is needed to answer, read from the record in the area that offers.
Result<Shown> ReadOffered(const identity::View& view, const Arrival& arrival, const AreaId& asked) {
    TRY_ASSIGN(
        const auto scope,
        view.policy.Allow(view.actor, Permission::kViewPerson, arrival.from_stream)
    );
    TRY_ASSIGN(const Transfer transfer, TransferStore(view.tables, scope).Get(arrival.id));
    if (transfer.to_area != asked || transfer.state != TransferState::kOffered)
        return Error{Fault::kRefused, "This offer is answered, or was taken back", "TRANSFER-3"};
    TRY(CheckSharing(view, scope));
    TRY_ASSIGN(const people::Person person, people::PersonStore(view.tables, scope).Get());
    Shown shown = {
        .page =
            {.transfer = transfer,
             .reminders = TransferStore(view.tables, scope).Reminders(transfer.id),
             .from_name = {},
             .name = people::ShownName(person.details).Reveal(),
             .born = InWords(person.details.date_of_birth),
             .nhs_number =
                 person.details.nhs_number ? person.details.nhs_number->Reveal() : std::string(),
             .rating = RatingOf(view, scope),
             .on_register_since = ContextOf(view, scope).on_register_since,
             .page = PageOf(arrival.id)},
        .number = std::nullopt};
    if (auto number = people::NhsNumber::Parse(shown.page.nhs_number)) shown.number = *number;
    return shown;
}

bool IsKnownHere(const site::Visit& visit, const people::NhsNumber& number) {
    return visit.Show([&](const identity::View& view) {
        const auto area = view.policy.AllowArea(view.actor, Permission::kDecideReferral);
        return area && people::PeopleStore(view.tables, *area).FindByNhsNumber(number);
    });
}

// The look is in the log of the area whose record it is before anything is shown.
void LogLook(const site::Visit& visit, const Arrival& arrival) {
    visit.site().access_log.Append(
        arrival.from_area, {visit.actor().id, arrival.from_stream, "transfer"}
    );
}

Result<Shown> FindOffered(const site::Visit& visit, const Arrival& arrival) {
    const identity::Actor guest = GuestFor(arrival, visit);
    auto shown = visit.site().runner.Show(guest, [&](const identity::View& view) {
        return ReadOffered(view, arrival, visit.actor().area);
    });
    if (shown) LogLook(visit, arrival);
    return shown;
}

web::Response ShowArrival(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto find = [&]() -> Result<site::FormPage> {
        TRY_ASSIGN(const Arrival arrival, FindArrival(request, visit));
        TRY_ASSIGN(Shown shown, FindOffered(visit, arrival));
        ArrivalView page = std::move(shown.page);
        page.from_name =
            NameOfArea(FindOtherAreas(visit.site().runner, visit.actor().area), arrival.from_area);
        page.known_here = shown.number && IsKnownHere(visit, *shown.number);
        const auto frame = site::FrameOf(
            visit, page.name, html::Url(page.page).Segment("acceptance"), ListPage(), sent
        );
        const Date today = ToLocal(visit.site().runner.clock().Now()).day;
        return site::FormPage{
            "An offer to take over", frame.back, ArrivalPage(frame, page, today), {}};
    };
    return site::ShowForm(visit, sent, find());
}

web::Response ShowArrivalRefusal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto find = [&]() -> Result<site::FormPage> {
        TRY_ASSIGN(const Arrival arrival, FindArrival(request, visit));
        const auto frame =
            site::FrameOf(visit, {}, PageOf(arrival.id).Segment("decline"), ListPage(), sent);
        const std::string from =
            NameOfArea(FindOtherAreas(visit.site().runner, visit.actor().area), arrival.from_area);
        return site::FormPage{
            "Say no to an offer", frame.back, ArrivalRefusalForm(frame, from), {}};
    };
    return site::ShowForm(visit, sent, find());
}

std::string_view WordsOf(TransferState state) {
    switch (state) {
        case TransferState::kOffered:
            return "Waits";
        case TransferState::kAccepted:
            return "Accepted";
        case TransferState::kDeclined:
            return "Declined";
        case TransferState::kTakenBack:
            return "Taken back";
        case TransferState::kEnded:
            return "Ended: nobody has to answer any more";
    }
    return {};
}

std::string AnswerBy(const std::optional<Date>& day, Date today) {
    if (!day) return "No day was set";
    return InWords(*day) + (*day < today ? " – overdue" : "");
}

Result<TransferLine> LineOf(const identity::View& view, const AreaTransfer& offer) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(view, Permission::kDecideReferral, offer.person)
    );
    return TransferLine{
        .text = subject.name,
        .page = people::PageOf(offer.person).Segment("transfers"),
        .other = offer.transfer.to_name,
        .when = InWords(offer.transfer.settled_on.value_or(offer.transfer.offered_on)),
        .state = offer.transfer.state == TransferState::kOffered
                     ? AnswerBy(offer.transfer.answer_by, view.today)
                     : std::string(WordsOf(offer.transfer.state))};
}

// The offers that other areas made, without a name: those stand on the page of the offer.
void AddArrivals(
    TransferListView& list,
    const std::vector<Arrival>& arrivals,
    const std::vector<OtherArea>& areas,
    Date today
) {
    for (const Arrival& arrival : arrivals) {
        const bool waits = arrival.state == TransferState::kOffered;
        TransferLine line = {
            .text = "Somebody from " + NameOfArea(areas, arrival.from_area),
            .page = waits ? PageOf(arrival.id) : html::Url(),
            .other = "Us",
            .when = InWords(ToLocal(arrival.settled.value_or(arrival.arrived)).day),
            .state =
                waits ? AnswerBy(arrival.answer_by, today) : std::string(WordsOf(arrival.state))};
        (waits ? list.to_us : list.answered).push_back(std::move(line));
    }
}

}  // namespace

web::Response GetTransferList(const web::Request&, site::Visit& visit) {
    const auto areas = FindOtherAreas(visit.site().runner, visit.actor().area);
    const auto arrivals = FindArrivals(visit.site().runner, visit.actor().area, kMostWaiting);
    const auto found = visit.Show([&](const identity::View& view) -> Result<TransferListView> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kDecideReferral));
        const AreaTransferStore store(view.tables, area);
        TransferListView list;
        for (const AreaTransfer& offer : store.Waiting(kMostWaiting)) {
            TRY_ASSIGN(TransferLine line, LineOf(view, offer));
            list.by_us.push_back(std::move(line));
        }
        for (const AreaTransfer& offer : store.Settled(kMostAnswered)) {
            TRY_ASSIGN(TransferLine line, LineOf(view, offer));
            list.answered.push_back(std::move(line));
        }
        AddArrivals(list, arrivals, areas, view.today);
        return list;
    });
    if (!found) return visit.Refuse(found.error());
    visit.NoteAccess(StreamId(visit.actor().area.value), "transfers");
    return visit.Page(
        {.title = "Handing over between areas",
         .before = nhsuk::BackLink{.text = "Back to the register", .href = html::Url("/register")},
         .content = TransferListPage(*found)}
    );
}

web::Response GetArrival(const web::Request& request, site::Visit& visit) {
    return ShowArrival(request, visit, site::FirstTime(request, visit));
}

web::Response PostArrival(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const ReceiveTransferCommand command = {
        .transfer = ArrivalOf(request), .on = answers.Of(kReceivedOnAsked)};
    const auto arrival = FindArrival(request, visit);
    if (!arrival) return visit.Refuse(arrival.error());
    return site::CarryOutInBoth(
        request,
        visit,
        answers,
        GuestFor(*arrival, visit),
        ShowArrival,
        [&](identity::TwoAreas& both) -> Result<site::Receipt> {
            TRY_ASSIGN(const ReceivedPerson received, ReceiveTransfer(both, command));
            return site::Receipt{
                people::PageOf(received.person),
                "They are yours now. Rate them, and name a keyworker",
                received.person};
        }
    );
}

web::Response GetArrivalRefusal(const web::Request& request, site::Visit& visit) {
    return ShowArrivalRefusal(request, visit, site::FirstTime(request, visit));
}

web::Response PostArrivalRefusal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const DeclineArrivalCommand command = {
        .transfer = ArrivalOf(request), .reason = answers.Of(kWhyNotOursAsked)};
    const auto arrival = FindArrival(request, visit);
    if (!arrival) return visit.Refuse(arrival.error());
    return site::CarryOutInBoth(
        request,
        visit,
        answers,
        GuestFor(*arrival, visit),
        ShowArrivalRefusal,
        [&](identity::TwoAreas& both) -> Result<site::Receipt> {
            TRY(DeclineArrival(both, command));
            return site::Receipt{ListPage(), "You said no. They stay where they are"};
        }
    );
}

}  // namespace alongside::transfers
