// The rules of contacts and addresses.
// SPDX-License-Identifier: MIT
#include "care/contacts/contact.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "platform/base/field_checks.h"
#include "platform/base/text.h"

namespace alongside::contacts {
namespace {

constexpr std::size_t kLongestLine = 1'000;
constexpr std::size_t kFewestDigits = 3;  // 111 and 999 are numbers.

template <class Thing>
bool Holds(const std::vector<Thing>& things, const Thing& thing) {
    return std::ranges::find(things, thing) != things.end();
}

bool IsDigit(char c) {
    return c >= '0' && c <= '9';
}

bool IsLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Letters and digits alone, letters small, so that spaces, commas and capitals do not matter. Of
// an e-mail its signs are kept: without them two could look alike.
std::string Folded(std::string_view text) {
    const bool email = text.find('@') != std::string_view::npos;
    std::string folded;
    for (const char c : Trim(text)) {
        const bool kept = IsDigit(c) || IsLetter(c) || static_cast<unsigned char>(c) > 127U;
        if (!kept && !(email && c != ' ')) continue;
        folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    // One number, written with and without the country.
    if (folded.starts_with("0044")) return "0" + folded.substr(4);
    const bool abroad = Trim(text).starts_with("+44");
    return abroad ? "0" + folded.substr(2) : folded;
}

void CheckValue(const AddressRecorded& address, FieldChecks& checks) {
    const std::string& value = address.value.Reveal();
    if (address.kind == AddressKind::kEmail) {
        const auto at = value.find('@');
        if (at == 0 || at == std::string::npos || at + 1 == value.size() ||
            value.find(' ') != std::string::npos)
            checks.Add("value", "Enter an email address, like name@example.com");
    } else if (address.kind == AddressKind::kPhone) {
        if (std::ranges::count_if(value, IsDigit) < static_cast<std::ptrdiff_t>(kFewestDigits))
            checks.Add("value", "Enter a phone number, like 01632 960 001");
    }
}

bool IsHeldBack(const AddressRecorded& address) {
    return address.confidential || address.not_to_young_person || !address.not_to.empty() ||
           !address.not_to_agencies.empty();
}

bool MayAgency(const Address& address, const Reader& reader) {
    if (address.confidential) return false;
    if (!reader.agency) return address.not_to_agencies.empty();
    return !Holds(address.not_to_agencies, *reader.agency);
}

bool MayContact(const Address& address, const Reader& reader) {
    if (!reader.contact) return false;
    if (address.of) return *address.of == *reader.contact;
    return !address.confidential && !Holds(address.not_to, *reader.contact);
}

bool MayYoungPerson(const Address& address) {
    if (!address.of) return true;
    return !address.confidential && !address.not_to_young_person;
}

}  // namespace

bool MayBeShown(const Address& address, const Reader& reader) {
    if (reader.kind == Reader::Kind::kServiceWhoMaySee) return true;
    if (reader.kind == Reader::Kind::kService) return !address.confidential;
    if (!address.IsUsed()) return false;
    if (reader.kind == Reader::Kind::kAgency) return MayAgency(address, reader);
    if (reader.kind == Reader::Kind::kContact) return MayContact(address, reader);
    return MayYoungPerson(address);
}

MayWrite DecideWriting(const std::vector<Address>& addresses, std::string_view to) {
    const std::string sought = Folded(to);
    if (sought.empty()) return {false, "There is no address"};
    bool known = false;
    bool used = false;
    for (const Address& address : addresses) {
        if (Folded(address.value.Reveal()) != sought) continue;
        known = true;
        used = used || address.IsUsed();
        if (address.confidential) return {false, "This address is confidential"};
        if (address.IsHeldBack())
            return {false, "Somebody must not be told of this address, so nothing is sent there"};
    }
    if (known && !used) return {false, "This address is not used any more"};
    return {};
}

Result<ContactRecorded> DecideContact(ContactRecorded contact) {
    FieldChecks checks;
    checks.Require(contact.name.Reveal(), "name", "The name", "Enter their name", kLongestLine);
    checks.Require(
        contact.relation,
        "relation",
        "Who they are",
        "Enter who they are to the young person, for example mother",
        kLongestLine
    );
    checks.Tidy(contact.language, "language", "The language", kLongestLine);
    checks.Tidy(contact.hours, "hours", "When they can be reached", kLongestLine);
    checks.Tidy(contact.reason, "reason", "The reason");
    return UnlessFaulty(std::move(contact), checks);
}

Result<AddressRecorded> DecideAddress(AddressRecorded address, Date today) {
    FieldChecks checks;
    checks.Require(
        address.value.Reveal(),
        "value",
        "The address",
        "Enter the address, number or email",
        kLongestLine
    );
    if (!address.value.Reveal().empty()) CheckValue(address, checks);
    checks.NotAfter(address.to, today, "to", "The day it stopped must be today or in the past");
    checks.NotBefore(
        address.to, address.from, "to", "The day it stopped must not be before the first day"
    );
    checks.Tidy(address.why_not, "why_not", "The reason");
    checks.Tidy(address.asked_by, "asked_by", "Who asked", kLongestLine);
    if (IsHeldBack(address)) {
        if (!address.why_not) checks.Add("why_not", "Enter why it must not be told");
        if (!address.asked_by) checks.Add("asked_by", "Enter who asked for this");
    }
    checks.Tidy(address.reason, "reason", "The reason");
    return UnlessFaulty(std::move(address), checks);
}

Result<std::string> DecideReason(std::string reason, const std::string& missing) {
    FieldChecks checks;
    checks.Require(reason, "reason", "The reason", missing);
    return UnlessFaulty(std::move(reason), checks);
}

std::string_view WordsOf(AddressKind kind) {
    static constexpr std::array<std::string_view, 4> kWords = {
        "Home address", "Another place", "Phone", "Email"};
    return kWords.at(static_cast<std::size_t>(kind));
}

std::string_view WordsOf(Way way) {
    static constexpr std::array<std::string_view, 5> kWords = {
        "By phone", "By text message", "By email", "By letter", "In person"};
    return kWords.at(static_cast<std::size_t>(way));
}

std::vector<std::string> NamesOfContacts(const std::vector<ContactId>& contacts) {
    std::vector<std::string> names;
    names.reserve(contacts.size());
    for (const ContactId& contact : contacts) names.push_back(contact.value);
    return names;
}

std::vector<ContactId> ContactsNamed(const std::vector<std::string>& names) {
    std::vector<ContactId> contacts;
    contacts.reserve(names.size());
    for (const std::string& name : names) contacts.emplace_back(name);
    return contacts;
}

std::vector<std::string> NamesOfAgencies(const std::vector<consents::Agency>& agencies) {
    std::vector<std::string> names;
    names.reserve(agencies.size());
    for (const consents::Agency agency : agencies) names.emplace_back(NameOf(agency));
    return names;
}

std::vector<consents::Agency> AgenciesNamed(const std::vector<std::string>& names) {
    std::vector<consents::Agency> agencies;
    for (const std::string& name : names)
        if (const auto agency = EnumNamed<consents::Agency>(name)) agencies.push_back(*agency);
    return agencies;
}

}  // namespace alongside::contacts
