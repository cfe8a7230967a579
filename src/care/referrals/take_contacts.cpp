// Look who is around them already, and record what is missing.
// SPDX-License-Identifier: MIT
#include "care/referrals/take_contacts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "care/contacts/api.h"

namespace alongside::referrals {
namespace {

using contacts::AddressKind;
using contacts::ContactId;
using identity::Work;

// Letters and digits alone: "01632 960 001" is "(01632) 960001".
std::string Bare(std::string_view text) {
    std::string bare;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            bare += static_cast<char>(c - 'A' + 'a');
        else if (c > ' ' && c != '(' && c != ')' && c != '-')
            bare += c;
    }
    return bare;
}

// Whoever referred, among the people around them; nothing for the young person.
Result<std::optional<ContactId>> FindReferrer(
    const Work& work,
    const people::PersonId& person,
    const ReferralArrived& told,
    const contacts::ContactStore& store
) {
    if (told.route == Route::kYoungPerson) return std::optional<ContactId>();
    const std::string name = Bare(told.referrer.Reveal());
    for (const contacts::Contact& each : store.List())
        if (Bare(each.name.Reveal()) == name) return std::optional(each.id);
    contacts::ContactRecorded contact;
    contact.name = told.referrer;
    contact.relation =
        told.organisation ? told.relation + ", " + *told.organisation : std::string(told.relation);
    contact.hours = told.safe_contact;
    auto recorded = contacts::RecordContact(work, {.person = person, .contact = contact});
    if (!recorded && recorded.error().fault == Fault::kInvalid) {
        // Too long for that place: it stands in the referral, which is part of the record.
        contact.hours = "See the referral of " + InWords(told.received_on);
        recorded = contacts::RecordContact(work, {.person = person, .contact = contact});
    }
    if (!recorded) return std::move(recorded).error();
    return std::optional(recorded->id);
}

Result<Done> TakeAddress(
    const Work& work,
    const people::PersonId& person,
    contacts::AddressRecorded address,
    const contacts::ContactStore& store
) {
    const std::string value = Bare(address.value.Reveal());
    const auto known = store.Addresses();
    if (std::ranges::any_of(known, [&](const contacts::Address& each) {
            return Bare(each.value.Reveal()) == value;
        }))
        return Done{};
    const auto recorded =
        contacts::RecordAddress(work, {.person = person, .address = std::move(address)});
    // What has not the shape of a number there stays in the referral alone.
    if (!recorded && recorded.error().fault != Fault::kInvalid) return recorded.error();
    return Done{};
}

}  // namespace

Result<Done> TakeContacts(
    const Work& work, const people::PersonId& person, const ReferralArrived& told
) {
    TRY_ASSIGN(
        const auto scope, work.policy.Allow(work.actor, identity::Permission::kAmendPerson, person)
    );
    const contacts::ContactStore store(work.tables, scope);
    TRY_ASSIGN(const auto of, FindReferrer(work, person, told, store));
    const auto take = [&](AddressKind kind, const std::optional<Sensitive<std::string>>& value) {
        if (!value) return Result<Done>(Done{});
        contacts::AddressRecorded address;
        address.of = of;
        address.kind = kind;
        address.value = *value;
        return TakeAddress(work, person, std::move(address), store);
    };
    TRY(take(AddressKind::kPhone, told.phone));
    return take(AddressKind::kEmail, told.email);
}

}  // namespace alongside::referrals
