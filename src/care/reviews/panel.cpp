// The rules of panels and invitations.
// SPDX-License-Identifier: MIT
#include "care/reviews/panel.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "platform/base/field_checks.h"

namespace alongside::reviews {
namespace {

bool IsTheSame(const Seat& seat, const PanelMemberNamed& named) {
    if (seat.member && named.member) return *seat.member == *named.member;
    return seat.name == named.name;
}

}  // namespace

std::vector<Seat> SittingOn(const std::vector<Seat>& seats) {
    std::vector<Seat> sitting;
    std::ranges::copy_if(seats, std::back_inserter(sitting), [](const Seat& seat) {
        return !seat.left;
    });
    return sitting;
}

Result<PanelMemberNamed> DecideSeat(
    const std::vector<Seat>& seats,
    const std::optional<PanelMember>& member,
    PanelMemberNamed named,
    Date day
) {
    if (member) {
        named.member = member->id;
        named.name = member->name;
    }
    FieldChecks checks;
    checks.Require(
        named.name, "name", "The name", "Choose somebody from the list, or enter a name"
    );
    if (!checks.fine()) return checks.Refusal();
    if (member && !member->IsAskedOn(day))
        return Error{
            Fault::kRefused,
            member->name + " holds no reviews since " + InWords(*member->retired_on),
            "REV-5"};
    for (const Seat& seat : seats) {
        if (!IsTheSame(seat, named)) continue;
        if (!seat.left)
            return Error{Fault::kRefused, named.name + " is on this panel already", "REV-5"};
        // REV-4
        if (*seat.left == Leaving::kConflict)
            return Error{
                Fault::kRefused,
                named.name +
                    " has declared a conflict of interest, so somebody else has to sit on this "
                    "panel",
                "REV-4"};
    }
    return named;
}

Result<PanelMemberLeft> DecideLeaving(const Seat& seat, PanelMemberLeft left) {
    if (seat.left)
        return Error{Fault::kRefused, seat.name + " has left this panel already", "REV-5"};
    FieldChecks checks;
    checks.Tidy(left.note, "note", "The note");
    left.seat = seat.id;
    return UnlessFaulty(std::move(left), checks);
}

Result<PersonInvited> DecideInvitation(PersonInvited invited, Date today) {
    FieldChecks checks;
    checks.Require(invited.name, "name", "The name", "Enter who is invited");
    checks.Tidy(invited.part, "part", "Who they are");
    checks.NotAfter(
        invited.invited_on,
        today,
        "invited_on",
        "The day of the invitation must be today or in the past"
    );
    return UnlessFaulty(std::move(invited), checks);
}

Result<InvitationAnswered> DecideAnswer(InvitationAnswered answered) {
    FieldChecks checks;
    checks.Tidy(answered.note, "note", "The note");
    return UnlessFaulty(std::move(answered), checks);
}

Result<PanelMemberAdded> DecideMember(PanelMemberAdded added) {
    FieldChecks checks;
    checks.Require(added.name, "name", "The name", "Enter their name");
    checks.Tidy(added.contact, "contact", "How to reach them");
    return UnlessFaulty(std::move(added), checks);
}

Result<PanelMemberAway> DecideAbsence(PanelMemberAway away) {
    FieldChecks checks;
    checks.NotBefore(
        away.away_to, away.away_from, "away_to", "The last day must not be before the first"
    );
    return UnlessFaulty(std::move(away), checks);
}

Result<PanelMemberRetired> DecideRetirement(const PanelMember& member, Date retired_on) {
    if (member.retired_on)
        return Error{
            Fault::kRefused,
            member.name + " holds no reviews since " + InWords(*member.retired_on) + " already",
            "REV-5"};
    return PanelMemberRetired{member.id, retired_on};
}

}  // namespace alongside::reviews
