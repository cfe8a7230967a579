// The rules of the meetings about the register.
// SPDX-License-Identifier: MIT
#include "care/meetings/meeting.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "platform/base/field_checks.h"

namespace alongside::meetings {
namespace {

constexpr std::size_t kLongestName = 200;
constexpr std::size_t kMostAgencies = 30;

Error Refused(std::string message, std::string rule) {
    return {Fault::kRefused, std::move(message), std::move(rule)};
}

std::string Lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    return text;
}

Result<Done> CheckOnAgenda(const Item& item) {
    if (item.state == ItemState::kTakenOff)
        return Refused("They were taken off the agenda", "MEET-3");
    return Done{};
}

}  // namespace

std::vector<std::string> MissingOf(
    const std::vector<std::string>& quorum, const std::vector<Attendee>& attendees
) {
    std::vector<std::string> missing;
    for (const std::string& agency : quorum) {
        const bool came = std::ranges::any_of(attendees, [&](const Attendee& attendee) {
            return attendee.details.attendance == Attendance::kCame &&
                   Lower(attendee.details.agency) == Lower(agency);
        });
        if (!came) missing.push_back(agency);
    }
    return missing;
}

std::vector<std::string> AgenciesOf(std::string_view typed) {
    std::vector<std::string> agencies;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find_first_of("\r\n"), typed.size());
        std::string line(typed.substr(0, end));
        typed.remove_prefix(std::min(end + 1, typed.size()));
        FieldChecks checks;
        checks.Tidy(line, "quorum", "The agency", kLongestName);
        const bool known = std::ranges::any_of(agencies, [&](const std::string& agency) {
            return Lower(agency) == Lower(line);
        });
        if (!line.empty() && !known) agencies.push_back(std::move(line));
    }
    return agencies;
}

Result<MeetingPlanned> DecideMeeting(MeetingPlanned plan) {
    FieldChecks checks;
    checks.Require(plan.place, "place", "The place", "Enter where you meet", kLongestName);
    checks.Require(plan.chair, "chair", "The name", "Enter who leads the meeting", kLongestName);
    if (plan.quorum.size() > kMostAgencies) checks.Add("quorum", "Name at most 30 agencies");
    for (std::string& agency : plan.quorum)
        checks.Tidy(agency, "quorum", "The name of an agency", kLongestName);
    return UnlessFaulty(std::move(plan), checks);
}

Result<Done> CheckOpen(const Meeting& meeting) {
    if (meeting.state == MeetingState::kEnded) return Refused("This meeting has ended", "MEET-1");
    if (meeting.state == MeetingState::kCancelled)
        return Refused("This meeting was called off", "MEET-1");
    return Done{};
}

Result<MeetingCancelled> DecideCancelling(const Meeting& meeting, std::string reason) {
    TRY(CheckOpen(meeting));
    FieldChecks checks;
    checks.Require(reason, "reason", "The reason", "Enter why the meeting is called off");
    return UnlessFaulty(MeetingCancelled{meeting.id(), std::move(reason)}, checks);
}

Result<AttendeeRecorded> DecideAttendee(const Meeting& meeting, AttendeeRecorded attendee) {
    if (meeting.state == MeetingState::kCancelled)
        return Refused("This meeting was called off", "MEET-1");
    FieldChecks checks;
    checks.Require(attendee.name, "name", "The name", "Enter who it is", kLongestName);
    checks.Require(
        attendee.agency, "agency", "The agency", "Enter whom they speak for", kLongestName
    );
    return UnlessFaulty(std::move(attendee), checks);
}

Result<MeetingEnded> DecideEnding(const Meeting& meeting, MeetingEnded ended, Date today) {
    TRY(CheckOpen(meeting));
    FieldChecks checks;
    checks.NotAfter(ended.on, today, "on", "A meeting can end today or in the past");
    checks.Tidy(ended.note, "note", "The note");
    checks.NotBefore(
        ended.next_on, ended.on + std::chrono::days(1), "next_on", "The next one must be later"
    );
    return UnlessFaulty(std::move(ended), checks);
}

Result<ItemAdded> DecideAdding(
    const Meeting& meeting, const std::vector<Item>& of_person, std::string why, int position
) {
    TRY(CheckOpen(meeting));
    const bool on_it = std::ranges::any_of(of_person, [&](const Item& item) {
        return item.meeting == meeting.id() && item.state != ItemState::kTakenOff;
    });
    if (on_it) return Refused("They are on the agenda already", "MEET-2");
    FieldChecks checks;
    checks.Require(why, "why", "The reason", "Enter why they are talked about", 500);
    return UnlessFaulty(
        ItemAdded{
            .id = {},
            .meeting = meeting.id(),
            .meets_on = meeting.plan.on,
            .position = position,
            .why = std::move(why)},
        checks
    );
}

Result<ItemDiscussed> DecideDiscussion(const Item& item, ItemDiscussed discussed) {
    TRY(CheckOnAgenda(item));
    FieldChecks checks;
    checks.Require(discussed.said, "said", "What was said", "Enter what was said");
    checks.Tidy(discussed.decided, "decided", "What was decided");
    return UnlessFaulty(std::move(discussed), checks);
}

Result<ItemTakenOff> DecideTakingOff(const Item& item, std::string reason) {
    TRY(CheckOnAgenda(item));
    if (item.state == ItemState::kDiscussed)
        return Refused("They were talked about: that stays in the minutes", "MEET-4");
    FieldChecks checks;
    checks.Require(reason, "reason", "The reason", "Enter why they are taken off the agenda");
    return UnlessFaulty(ItemTakenOff{item.id, std::move(reason)}, checks);
}

std::optional<Item> NextToDo(const std::vector<Item>& agenda, const ItemId& after) {
    const auto to_do = [](const Item& item) { return item.state == ItemState::kToDo; };
    const auto here = std::ranges::find(agenda, after, &Item::id);
    auto next = here;
    if (here != agenda.end()) next = std::find_if(here + 1, agenda.end(), to_do);
    if (next == agenda.end()) next = std::ranges::find_if(agenda, to_do);
    if (next == agenda.end()) return std::nullopt;
    return *next;
}

}  // namespace alongside::meetings
