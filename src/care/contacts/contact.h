// The people around a young person, where they can be reached, and who may be told.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/consents/ids.h"
#include "care/contacts/contacts_facts.h"
#include "care/contacts/ids.h"
#include "platform/base/date.h"
#include "platform/base/result.h"
#include "platform/base/sensitive.h"

namespace alongside::contacts {

struct Contact {
    ContactId id;
    int version = 1;
    Sensitive<std::string> name;
    std::string relation;
    bool parental_responsibility = false;
    bool lives_with = false;
    std::optional<std::string> language = {};
    bool interpreter = false;
    std::optional<Way> prefers = {};
    std::optional<std::string> hours = {};
    bool operator==(const Contact&) const = default;
};

struct Address {
    AddressId id;
    int version = 1;
    std::optional<ContactId> of = {};
    AddressKind kind{};
    Sensitive<std::string> value;
    std::optional<Date> from = {};
    std::optional<Date> to = {};
    bool confidential = false;
    std::vector<ContactId> not_to = {};
    std::vector<consents::Agency> not_to_agencies = {};
    bool not_to_young_person = false;
    std::optional<std::string> why_not = {};
    std::optional<std::string> asked_by = {};

    bool IsUsed() const { return !to; }
    /// Whether anybody must not be told.
    bool IsHeldBack() const {
        return confidential || not_to_young_person || !not_to.empty() || !not_to_agencies.empty();
    }
    bool operator==(const Address&) const = default;
};

/// Who asks to see where somebody can be reached.
struct Reader {
    enum class Kind {
        kService,           ///< Works here: sees that there is a confidential one, and not what.
        kServiceWhoMaySee,  ///< May change details, and opened this one: noted in the access log.
        kAgency,
        kContact,
        kYoungPerson,
    };
    Kind kind = Kind::kService;
    std::optional<consents::Agency> agency = {};  ///< Of `kAgency`; nothing is any of them.
    std::optional<ContactId> contact = {};        ///< Of `kContact`.
};

/// The one rule of who may see an address. Whoever's it is sees it. A confidential one is shown to
/// nobody else, but to a worker who opens it. Somebody of the circle sees the young person's, if
/// they are not among those who must not be told, and never that of another: two parents who live
/// apart each see only their own. An agency sees what is not held back from it; which agencies are
/// told anything is for consent to say. What is not used any more is for the service alone.
bool MayBeShown(const Address& address, const Reader& reader);

/// Whether something may be written or sent there, and why not.
struct MayWrite {
    bool yes = true;
    std::string because = {};
};
/// Not to one that is confidential, that somebody must not be told, or that is not used any more.
/// Spaces, capitals and the marks in a number do not matter. One that nobody knows is not
/// forbidden.
MayWrite DecideWriting(const std::vector<Address>& addresses, std::string_view to);

/// Tidies and checks somebody of the circle. `kInvalid`: no name, no relation, texts too long.
Result<ContactRecorded> DecideContact(ContactRecorded contact);
/// Tidies and checks an address. `kInvalid`: it is empty or has not the shape of its kind, used
/// until before it was used or until a day ahead; held back without a reason and who asked.
Result<AddressRecorded> DecideAddress(AddressRecorded address, Date today);
Result<std::string> DecideReason(std::string reason, const std::string& missing);

std::string_view WordsOf(AddressKind kind);
std::string_view WordsOf(Way way);

/// The ids of contacts in an event, and back.
std::vector<std::string> NamesOfContacts(const std::vector<ContactId>& contacts);
std::vector<ContactId> ContactsNamed(const std::vector<std::string>& names);
/// The same of agencies; a name of no agency is left out.
std::vector<std::string> NamesOfAgencies(const std::vector<consents::Agency>& agencies);
std::vector<consents::Agency> AgenciesNamed(const std::vector<std::string>& names);

}  // namespace alongside::contacts
