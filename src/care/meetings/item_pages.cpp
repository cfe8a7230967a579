// From the pages of an agenda to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/meetings/item_pages.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/governance/api.h"
#include "care/keyworking/api.h"
#include "care/meetings/add_to_agenda.h"
#include "care/meetings/find_meeting.h"
#include "care/meetings/meeting_questions.h"
#include "care/meetings/meeting_store.h"
#include "care/meetings/meeting_view.h"
#include "care/meetings/record_discussion.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "care/risk/api.h"
#include "care/workforce/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::meetings {
namespace {

using identity::Permission;
using people::PersonOf;

constexpr std::string_view kRatingSeen = "rating_seen";

MeetingId MeetingOf(const web::Request& request) {
    return MeetingId(request.Parameter("meeting"));
}
ItemId ItemIn(const web::Request& request) {
    return ItemId(request.Parameter("item"));
}

std::string LeadOf(const identity::View& view, const identity::Scope& person) {
    const auto lead = keyworking::LeadOn(
        keyworking::KeyworkingStore(view.tables, person).Allocations(), view.today
    );
    if (!lead) return "Nobody yet";
    const auto named = workforce::NameOfPost(view.tables, person, lead->worker);
    return named ? named->Shown() : "Somebody who left";
}

struct FoundItem {
    ItemView page;
    people::PersonId person;
    std::string rating_seen;
};

// Everything that a meeting looks at about one young person.
Result<FoundItem> FindItem(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kHoldMeeting));
    const MeetingStore store(view.tables, area);
    TRY_ASSIGN(Meeting meeting, store.Get(MeetingOf(request)));
    const auto agenda = store.Agenda(meeting.id());
    const auto here = std::ranges::find(agenda, ItemIn(request), &Item::id);
    if (here == agenda.end()) return Error{Fault::kNotFound, "They are not on this agenda"};
    TRY_ASSIGN(
        const auto person, view.policy.Allow(view.actor, Permission::kHoldMeeting, here->person)
    );
    TRY_ASSIGN(NameAndStanding who, FindStanding(view, here->person));
    FoundItem found{
        .page =
            {.meeting = std::move(meeting),
             .item = *here,
             .number = static_cast<std::size_t>(here - agenda.begin()) + 1,
             .of = agenda.size(),
             .name = std::move(who.name),
             .age = std::move(who.age),
             .standing = std::move(who.standing),
             .lead = LeadOf(view, person),
             .red_until = risk::RedUntil(view, person),
             .person = people::PageOf(person.stream()),
             .written_by = {},
             .last_time = FindLastTime(view, person, *here),
             .since = {},
             .agreed = FindAgreed(view, person, here->id),
             .previous = {},
             .next = {}},
        .person = person.stream(),
        .rating_seen =
            dsr::VersionOf(dsr::RegisterStore(view.tables, person).RatingOn(view.today))};
    ItemView& page = found.page;
    if (here->written_by)
        page.written_by = governance::ActorNameStore(view.tables, area).NameOf(*here->written_by);
    if (page.last_time) page.since = FindAgreed(view, person, page.last_time->id);
    if (here != agenda.begin()) page.previous = PageOf(page.meeting.id(), (here - 1)->id);
    if (here + 1 != agenda.end()) page.next = PageOf(page.meeting.id(), (here + 1)->id);
    return found;
}

web::Response ShowItem(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const FoundItem found, FindItem(request, view));
        const ItemView& page = found.page;
        auto frame = site::FrameOf(
            visit,
            std::to_string(page.number) + " of " + std::to_string(page.of) + ", meeting of " +
                InWords(page.meeting.plan.on),
            PageOf(page.meeting.id(), page.item.id),
            PageOf(page.meeting.id()),
            sent,
            std::to_string(page.item.version)
        );
        frame.hidden.emplace_back(kRatingSeen, found.rating_seen);
        return site::FormPage{"Meeting", frame.back, ItemPage(frame, page), found.person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowTakingOff(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const FoundItem found, FindItem(request, view));
        const ItemView& page = found.page;
        const auto frame = site::FrameOf(
            visit,
            page.name,
            PageOf(page.meeting.id(), page.item.id).Segment("take-off"),
            PageOf(page.meeting.id(), page.item.id),
            sent
        );
        return site::FormPage{
            "Take them off the agenda", frame.back, TakingOffForm(frame), found.person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// The meeting that comes next, or why somebody cannot be put on its agenda.
Result<Meeting> NextMeeting(const identity::View& view) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kHoldMeeting));
    constexpr int kMost = 20;
    for (Meeting& meeting : MeetingStore(view.tables, area).Ahead(view.today, kMost))
        if (meeting.IsOpen()) return std::move(meeting);
    return Error{Fault::kRefused, "No meeting is planned: plan one first", "MEET-6"};
}

web::Response ShowAdding(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kHoldMeeting, PersonOf(request))
        );
        const html::Url page = people::PageOf(subject.scope.stream());
        const auto frame =
            site::FrameOf(visit, subject.name, html::Url(page).Segment("agenda"), page, sent);
        return site::FormPage{
            "The next meeting", frame.back, AddingForm(frame), subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// Where the meeting goes on: with the next who is still to be talked about.
html::Url OnwardFrom(const identity::Work& work, const MeetingId& meeting, const ItemId& item) {
    const auto area = work.policy.AllowArea(work.actor, Permission::kHoldMeeting);
    if (!area) return PageOf(meeting);
    const auto next = NextToDo(MeetingStore(work.tables, *area).Agenda(meeting), item);
    return next ? PageOf(meeting, next->id) : PageOf(meeting);
}

web::Response Move(const web::Request& request, site::Visit& visit, Direction direction) {
    site::Answers answers(request);
    const MoveItemCommand command{MeetingOf(request), ItemIn(request), direction};
    const auto outcome = visit.Submit([&](const identity::Work& work) -> Result<site::Receipt> {
        TRY(MoveItem(work, command));
        return site::Receipt{PageOf(command.meeting), "The agenda has another order"};
    });
    return outcome ? visit.Go(*outcome) : visit.Refuse(outcome.error());
}

}  // namespace

web::Response GetItem(const web::Request& request, site::Visit& visit) {
    return ShowItem(request, visit, site::FirstTime(request, visit));
}

web::Response PostItem(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RecordDiscussionCommand command{
        .meeting = MeetingOf(request),
        .person = {},
        .item = ItemIn(request),
        .seen = site::SeenVersion(request),
        .said = answers.Of(kSaidAsked)};
    command.decided = answers.IfAny(kDecidedAsked);
    command.rating = {
        answers.IfAny(kRatingAsked),
        answers.IfAny(kRationaleAsked),
        std::string(request.form.fields.Get(kRatingSeen)),
        answers.IfAny(kLoweredAsked)};
    command.action = {
        answers.IfAny(kTitleAsked),
        answers.IfAny(kActionAgencyAsked),
        answers.IfAny(kOwnerAsked),
        answers.IfAny(kDueOnAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowItem,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const FoundItem found, FindItem(request, work));
            command.person = found.person;
            TRY(RecordDiscussion(work, command));
            return site::Receipt{
                OnwardFrom(work, command.meeting, command.item),
                "It stands in the minutes",
                command.person};
        }
    );
}

web::Response PostUp(const web::Request& request, site::Visit& visit) {
    return Move(request, visit, Direction::kUp);
}

web::Response PostDown(const web::Request& request, site::Visit& visit) {
    return Move(request, visit, Direction::kDown);
}

web::Response GetTakingOff(const web::Request& request, site::Visit& visit) {
    return ShowTakingOff(request, visit, site::FirstTime(request, visit));
}

web::Response PostTakingOff(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const TakeOffAgendaCommand command{
        MeetingOf(request), ItemIn(request), answers.Of(kWhyTakenOffAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowTakingOff,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(TakeOffAgenda(work, command));
            return site::Receipt{PageOf(command.meeting), "They are off the agenda"};
        }
    );
}

web::Response GetAdding(const web::Request& request, site::Visit& visit) {
    return ShowAdding(request, visit, site::FirstTime(request, visit));
}

web::Response PostAdding(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AddToAgendaCommand command{
        .meeting = {}, .person = PersonOf(request), .why = answers.Of(kWhyOnAgendaAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowAdding,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const Meeting next, NextMeeting(work));
            command.meeting = next.id();
            TRY(AddToAgenda(work, command));
            return site::Receipt{
                people::PageOf(command.person),
                "They are on the agenda of the next meeting",
                command.person};
        }
    );
}

}  // namespace alongside::meetings
