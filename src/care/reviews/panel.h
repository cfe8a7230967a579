// Who holds reviews, who sits on a panel, and who else is asked to come.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/reviews/ids.h"
#include "care/reviews/reviews_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::reviews {

/// A chair or an expert on the area's list.
struct PanelMember {
    PanelMemberId id;
    int version = 1;
    std::string name;
    PanelRole role{};
    std::optional<std::string> contact = {};
    std::optional<Date> retired_on = {};

    bool IsAskedOn(Date day) const { return !retired_on || day < *retired_on; }
    bool operator==(const PanelMember&) const = default;
};

/// Days on which a member cannot come, the last included.
struct Absence {
    PanelMemberId member;
    Date away_from;
    Date away_to;
    bool operator==(const Absence&) const = default;
};

/// Whether a member could come on a day.
enum class Availability { kFree, kAway, kOnAnotherReview };

/// A place on a panel, or one that was left.
struct Seat {
    SeatId id;
    PanelRole role{};
    std::optional<PanelMemberId> member = {};
    std::string name;
    std::optional<Leaving> left = {};  ///< Why they are on the panel no more.
    std::optional<std::string> left_note = {};
    bool operator==(const Seat&) const = default;
};

/// Somebody who is asked to come.
struct Invitee {
    InviteeId id;
    std::string name;
    std::optional<std::string> part = {};
    InvitedBy how{};
    Date invited_on;
    Answer answer = Answer::kWaiting;
    std::optional<std::string> note = {};
    bool operator==(const Invitee&) const = default;
};

/// One of a LAEP's calls.
struct Call {
    std::string called;
    bool reached = false;
    bool operator==(const Call&) const = default;
};

struct ReceivedPaper {
    Paper paper{};
    Date received_on;
    bool operator==(const ReceivedPaper&) const = default;
};

/// Those of the seats that are taken.
std::vector<Seat> SittingOn(const std::vector<Seat>& seats);

/// Names somebody for a panel. `kInvalid`: no name. Practice, `kRefused`: REV-4 who has declared a
/// conflict of interest does not sit on this panel, by whatever door they come; REV-5 nobody sits
/// on it twice, and who has retired is not asked.
/// `member` is the one that is named from the list; none for somebody from elsewhere.
Result<PanelMemberNamed> DecideSeat(
    const std::vector<Seat>& seats,
    const std::optional<PanelMember>& member,
    PanelMemberNamed named,
    Date day
);
/// REV-5: who has left a panel does not leave it again.
Result<PanelMemberLeft> DecideLeaving(const Seat& seat, PanelMemberLeft left);

Result<PersonInvited> DecideInvitation(PersonInvited invited, Date today);
Result<InvitationAnswered> DecideAnswer(InvitationAnswered answered);

Result<PanelMemberAdded> DecideMember(PanelMemberAdded added);
Result<PanelMemberAway> DecideAbsence(PanelMemberAway away);
/// REV-5: who has retired does not retire again.
Result<PanelMemberRetired> DecideRetirement(const PanelMember& member, Date retired_on);

}  // namespace alongside::reviews
