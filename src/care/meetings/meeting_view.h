// The pages of meetings about the register, from values.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/meetings/meeting.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::meetings {

/// `/meetings`, and what is below it.
html::Url MeetingsPage();
html::Url PageOf(const MeetingId& meeting);
html::Url PageOf(const MeetingId& meeting, std::string_view part);
html::Url PageOf(const MeetingId& meeting, const ItemId& item);

struct MeetingListView {
    std::vector<Meeting> ahead;
    std::vector<Meeting> past;
    html::Url earlier;  ///< Empty on the last page.
    Date today;
};
html::Html MeetingList(const MeetingListView& view);

struct ItemLine {
    Item item;
    std::string name;
    std::string standing;                   ///< The rating now, in words.
    std::vector<AgreedAction> agreed = {};  ///< At this meeting.
};

struct MeetingView {
    Meeting meeting;
    std::vector<Attendee> attendees;
    std::vector<ItemLine> agenda;
    std::vector<std::string> missing;  ///< Of the quorum.
    /// Hidden fields of the forms that are only a button.
    std::vector<std::pair<std::string, std::string>> hidden;
    Date today;
};
html::Html MeetingPage(const MeetingView& view);
/// For print: what was said, decided and agreed, by whom.
html::Html MinutesPage(const MeetingView& view);

html::Html MeetingForm(const patterns::FormFrame& frame, const std::optional<Meeting>& held);
html::Html CancellingForm(const patterns::FormFrame& frame);
html::Html AttendeeForm(const patterns::FormFrame& frame, const std::optional<Attendee>& held);
html::Html EndingForm(const patterns::FormFrame& frame, const MeetingView& view);
html::Html TakingOffForm(const patterns::FormFrame& frame);
html::Html AddingForm(const patterns::FormFrame& frame);

/// One young person, while the meeting talks about them.
struct ItemView {
    Meeting meeting;
    Item item;
    std::size_t number = 0;  ///< On the agenda, from 1 …
    std::size_t of = 0;      ///< … of so many.
    std::string name;
    std::string age;
    std::string standing;
    std::string lead;
    std::optional<Date> red_until;  ///< By the area's setting, after hospital.
    html::Url person;
    std::string written_by;
    std::optional<Item> last_time;     ///< What was said at the meeting before.
    std::vector<AgreedAction> since;   ///< What was agreed then, and what became of it.
    std::vector<AgreedAction> agreed;  ///< At this meeting so far.
    html::Url previous;
    html::Url next;
};
html::Html ItemPage(const patterns::FormFrame& frame, const ItemView& view);

}  // namespace alongside::meetings
