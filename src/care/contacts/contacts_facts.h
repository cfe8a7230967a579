// What can happen to the people around a young person and to their addresses.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/contacts/ids.h"
#include "platform/journal/event.h"

namespace alongside::contacts {

/// Somebody in the circle, as they are now. Said again with a reason when it changes.
struct ContactRecorded {
    ContactId id;
    Sensitive<std::string> name;
    std::string relation;
    bool parental_responsibility = false;
    bool lives_with = false;
    std::optional<std::string> language;
    bool interpreter = false;
    std::optional<Way> prefers;
    std::optional<std::string> hours;   ///< When they can be reached.
    std::optional<std::string> reason;  ///< Why it is changed; absent at first.
    ALONGSIDE_EVENT(
        "contacts.contact_recorded",
        1,
        id,
        name,
        relation,
        parental_responsibility,
        lives_with,
        language,
        interpreter,
        prefers,
        hours,
        reason
    )
    friend std::string InWords(const ContactRecorded& e) {
        return e.reason ? "Somebody around them changed (" + e.relation + "): " + *e.reason
                        : "Somebody around them recorded: " + e.relation;
    }
};

/// They do not belong here, with all their addresses.
struct ContactWithdrawn {
    ContactId id;
    std::string reason;
    ALONGSIDE_EVENT("contacts.contact_withdrawn", 1, id, reason)
    friend std::string InWords(const ContactWithdrawn& e) {
        return "Somebody around them taken out: " + e.reason;
    }
};

/// Where somebody can be reached, and who must not be told. The words never say the address: the
/// history is open to more people than it is.
struct AddressRecorded {
    AddressId id;
    std::optional<ContactId> of;  ///< Whose it is; absent for the young person's own.
    AddressKind kind{};
    Sensitive<std::string> value;
    std::optional<Date> from;
    std::optional<Date> to;  ///< Not used any more from this day.
    bool confidential = false;
    std::vector<std::string> not_to;           ///< Ids of contacts who must not be told.
    std::vector<std::string> not_to_agencies;  ///< Names of agencies that must not be told.
    bool not_to_young_person = false;
    std::optional<std::string> why_not;   ///< Why it must not be told.
    std::optional<std::string> asked_by;  ///< Who asked for that.
    std::optional<std::string> reason;    ///< Why it is changed; absent at first.
    ALONGSIDE_EVENT(
        "contacts.address_recorded",
        1,
        id,
        of,
        kind,
        value,
        from,
        to,
        confidential,
        not_to,
        not_to_agencies,
        not_to_young_person,
        why_not,
        asked_by,
        reason
    )
    friend std::string InWords(const AddressRecorded& e) {
        const std::string what = e.kind == AddressKind::kPhone   ? "phone number"
                                 : e.kind == AddressKind::kEmail ? "email address"
                                                                 : "place";
        return "Where somebody can be reached (" + what + ")" +
               (e.confidential ? ", confidential," : "") + (e.reason ? " changed" : " recorded");
    }
};

/// It was never theirs.
struct AddressWithdrawn {
    AddressId id;
    std::string reason;
    ALONGSIDE_EVENT("contacts.address_withdrawn", 1, id, reason)
    friend std::string InWords(const AddressWithdrawn& /*e*/) {
        return "Where somebody can be reached taken out: it was never so";
    }
};

}  // namespace alongside::contacts
