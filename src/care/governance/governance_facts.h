// What can happen to an area's settings and to the people who sign in.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/governance/ids.h"
#include "platform/journal/event.h"

namespace alongside::governance {

/// The area's code, name and settings from a day on; absent `from` means always. What is absent
/// stays as it was.
struct AreaDescribed {
    std::string code;  ///< Today's organisation code, e.g. `QKS`; mergers change it, never the key.
    std::string name;
    std::optional<Date> from;
    std::optional<bool> serves_18_25;
    std::optional<int>
        readmission_days;  ///< Days after a spell's end within which another is a re-admission.
    ALONGSIDE_EVENT(
        "governance.area_described", 1, code, name, from, serves_18_25, readmission_days
    )
    friend std::string InWords(const AreaDescribed& e) {
        return "Settings of " + e.name + (e.from ? " from " + InWords(*e.from) : "") + " recorded";
    }
};

/// Somebody was given an account, or what it says was changed.
struct UserRecorded {
    UserId user;
    std::string email;  ///< Lower case; what they sign in with.
    std::string name;
    Role role{};
    std::optional<StreamId> post;  ///< The post that they hold, when they carry a caseload.
    std::optional<std::string> reason;
    ALONGSIDE_EVENT("governance.user_recorded", 1, user, email, name, role, post, reason)
    friend std::string InWords(const UserRecorded& e) {
        return e.reason ? "Account of " + e.name + " changed: " + *e.reason
                        : "Account made for " + e.name;
    }
};

/// Somebody may no longer sign in.
struct UserDeactivated {
    UserId user;
    std::string reason;
    ALONGSIDE_EVENT("governance.user_deactivated", 1, user, reason)
    friend std::string InWords(const UserDeactivated& e) { return "Account closed: " + e.reason; }
};

/// Somebody's password was set. The secret itself is never in the journal.
struct SecretChanged {
    UserId user;
    ALONGSIDE_EVENT("governance.secret_changed", 1, user)
    friend std::string InWords(const SecretChanged&) { return "A password was set"; }
};

/// A team or a locality was added to the area's lists, or taken off them.
enum class ListKind { kTeam, kLocality };
constexpr std::array<std::string_view, 2> NamesOf(ListKind) {
    return {"team", "locality"};
}
struct ListItemAdded {
    ListKind list{};
    std::string name;
    ALONGSIDE_EVENT("governance.list_item_added", 1, list, name)
    friend std::string InWords(const ListItemAdded& e) {
        return std::string(e.list == ListKind::kTeam ? "Team" : "Locality") + " added: " + e.name;
    }
};
struct ListItemRemoved {
    ListKind list{};
    std::string name;
    ALONGSIDE_EVENT("governance.list_item_removed", 1, list, name)
    friend std::string InWords(const ListItemRemoved& e) {
        return std::string(e.list == ListKind::kTeam ? "Team" : "Locality") + " removed: " + e.name;
    }
};

}  // namespace alongside::governance
