// The accounts of the demonstration: one for each role, and one in the area next door; printed
// where it starts. SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "care/governance/ids.h"

namespace alongside::app {

/// The demonstration's own area, and a second one that hands young people over to it and takes
/// them.
enum class DemoArea { kKent, kNextDoor };

struct DemoAccount {
    std::string_view role;  ///< As people say it.
    std::string_view email;
    std::string_view name;
    governance::Role grants;
    std::string_view worker_id;  ///< The post held in the demonstration area, or "".
    DemoArea area = DemoArea::kKent;
};

inline constexpr std::array<DemoAccount, 4> kDemoAccounts = {{
    {"Team leader", "leader@demo.example", "Priya Raman", governance::Role::kTeamLeader, ""},
    {"Keyworker", "keyworker@demo.example", "Tessa Lindqvist", governance::Role::kKeyworker, "TL"},
    {"Administrator", "admin@demo.example", "Ada Mistry", governance::Role::kAdministrator, ""},
    {"Team leader next door",
     "neighbour@demo.example",
     "Noor Aldous",
     governance::Role::kTeamLeader,
     "",
     DemoArea::kNextDoor},
}};

/// Known to everybody, which is why these accounts are made in a demonstration only.
inline constexpr std::string_view kDemoPassword = "alongside-demo-2023";

}  // namespace alongside::app
