// What pages of a meeting show of people.
// SPDX-License-Identifier: MIT
#include "care/meetings/find_meeting.h"

#include <algorithm>
#include <optional>

#include "care/actions/api.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "platform/base/text.h"

namespace alongside::meetings {
namespace {

using identity::Permission;

std::string RatingInWords(const identity::View& view, const identity::Scope& person) {
    const auto rating = dsr::RegisterStore(view.tables, person).RatingOn(view.today);
    if (!rating) return "Not rated yet";
    return WithCapital(std::string(NameOf(rating->rating))) + ", since " +
           InWords(rating->rated_on);
}

}  // namespace

std::vector<AgreedAction> FindAgreed(
    const identity::View& view, const identity::Scope& person, const ItemId& item
) {
    std::vector<AgreedAction> agreed;
    const actions::ActionStore store(view.tables, person);
    for (const actions::Action& action : store.ListOfSource(actions::SourceId(item.value)))
        agreed.push_back(
            {action.title,
             actions::FindOwner(view.tables, person, action),
             actions::StateInWords(action, view.today)}
        );
    return agreed;
}

Result<NameAndStanding> FindStanding(const identity::View& view, const people::PersonId& person) {
    TRY_ASSIGN(const auto scope, view.policy.Allow(view.actor, Permission::kHoldMeeting, person));
    TRY_ASSIGN(const people::Person who, people::PersonStore(view.tables, scope).Get());
    return NameAndStanding{
        .name = people::ShownName(who.details).Reveal(),
        .standing = RatingInWords(view, scope),
        .age = std::to_string(AgeOn(who.details.date_of_birth, view.today))};
}

std::optional<Item> FindLastTime(
    const identity::View& view, const identity::Scope& person, const Item& item
) {
    for (const Item& before : ItemsOf(view.tables, person))
        if (before.state == ItemState::kDiscussed && before.id != item.id &&
            before.meets_on <= item.meets_on)
            return before;
    return std::nullopt;
}

}  // namespace alongside::meetings
