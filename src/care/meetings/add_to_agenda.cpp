// Load, decide, record: who is on an agenda.
// SPDX-License-Identifier: MIT
#include "care/meetings/add_to_agenda.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "care/meetings/meeting_store.h"

namespace alongside::meetings {
namespace {

using identity::Permission;
using identity::Work;

struct OnAgenda {
    Meeting meeting;
    std::vector<Item> agenda;
    std::size_t at = 0;
    const Item& item() const { return agenda.at(at); }
};

Result<OnAgenda> FindOnAgenda(const Work& work, const MeetingId& meeting, const ItemId& item) {
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kHoldMeeting));
    // The order is the meeting's: whoever changes it waits for the other who does.
    work.journal.Lock(area.stream());
    const MeetingStore store(work.tables, area);
    TRY_ASSIGN(Meeting held, store.Get(meeting));
    auto agenda = store.Agenda(meeting);
    const auto found = std::ranges::find(agenda, item, &Item::id);
    if (found == agenda.end()) return Error{Fault::kNotFound, "They are not on this agenda"};
    const auto at = static_cast<std::size_t>(found - agenda.begin());
    return OnAgenda{std::move(held), std::move(agenda), at};
}

struct ToAddTo {
    Meeting meeting;
    std::vector<Item> agenda;
};

// The order is the meeting's: whoever adds to it waits for the other who does.
Result<ToAddTo> FindToAddTo(const Work& work, const MeetingId& meeting) {
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kHoldMeeting));
    work.journal.Lock(area.stream());
    const MeetingStore store(work.tables, area);
    TRY_ASSIGN(Meeting held, store.Get(meeting));
    return ToAddTo{std::move(held), store.Agenda(meeting)};
}

// Puts somebody behind those of `to` and the `before` who were added since.
Result<ItemAdded> AddLast(
    const Work& work, const ToAddTo& to, std::size_t before, const Wished& wished
) {
    TRY_ASSIGN(
        const auto person, work.policy.Allow(work.actor, Permission::kHoldMeeting, wished.person)
    );
    work.journal.Lock(person.stream());
    if (to.agenda.size() + before >= kLongestAgenda)
        return Error{Fault::kRefused, "The agenda is full: plan another meeting", "MEET-5"};
    std::vector<Item> theirs;
    std::ranges::copy_if(to.agenda, std::back_inserter(theirs), [&](const Item& item) {
        return item.person == person.stream();
    });
    const int last = to.agenda.empty() ? 0 : to.agenda.back().position;
    TRY_ASSIGN(
        ItemAdded added,
        DecideAdding(to.meeting, theirs, wished.why, last + static_cast<int>(before) + 1)
    );
    added.id = ItemId::New();
    return work.journal.Record(person.stream(), added);
}

}  // namespace

Result<ItemAdded> AddToAgenda(const Work& work, const AddToAgendaCommand& command) {
    TRY_ASSIGN(const ToAddTo to, FindToAddTo(work, command.meeting));
    return AddLast(work, to, 0, {command.person, command.why});
}

Result<Done> AddAllToAgenda(const Work& work, const AddAllToAgendaCommand& command) {
    TRY_ASSIGN(const ToAddTo to, FindToAddTo(work, command.meeting));
    std::size_t before = 0;
    for (const Wished& wished : command.people) {
        const auto added = AddLast(work, to, before, wished);
        if (added)
            ++before;
        else if (added.error().rule != "MEET-2")
            return added.error();
    }
    return Done{};
}

Result<Done> MoveItem(const Work& work, const MoveItemCommand& command) {
    TRY_ASSIGN(const OnAgenda found, FindOnAgenda(work, command.meeting, command.item));
    TRY(CheckOpen(found.meeting));
    const bool up = command.direction == Direction::kUp;
    if (up ? found.at == 0 : found.at + 1 == found.agenda.size()) return Done{};
    const std::size_t other = up ? found.at - 1 : found.at + 1;
    // Places are numbered anew: two who were added at once may have the same.
    std::vector<StreamId> streams = {found.item().person, found.agenda.at(other).person};
    std::ranges::sort(streams);
    for (const StreamId& stream : streams) work.journal.Lock(stream);
    const auto place = [&](std::size_t at, std::size_t to) {
        const Item& item = found.agenda.at(at);
        work.journal.Record(item.person, ItemPlaced{item.id, static_cast<int>(to) + 1});
    };
    for (std::size_t at = 0; at < found.agenda.size(); ++at) {
        const std::size_t to = at == found.at ? other : at == other ? found.at : at;
        if (found.agenda[at].position != static_cast<int>(to) + 1) place(at, to);
    }
    return Done{};
}

Result<ItemTakenOff> TakeOffAgenda(const Work& work, const TakeOffAgendaCommand& command) {
    TRY_ASSIGN(const OnAgenda found, FindOnAgenda(work, command.meeting, command.item));
    TRY(CheckOpen(found.meeting));
    work.journal.Lock(found.item().person);
    TRY_ASSIGN(ItemTakenOff off, DecideTakingOff(found.item(), command.reason));
    return work.journal.Record(found.item().person, off);
}

}  // namespace alongside::meetings
