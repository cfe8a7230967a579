// How things stand for somebody in a crisis, in words: what the record knows without their sheet.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/people/ids.h"
#include "care/register/ids.h"
#include "platform/base/date.h"

namespace alongside::crisis {

/// Somebody who can be rung now.
struct CallLine {
    std::string who;
    std::string phone;
    std::string more = {};  ///< Until when, or what for.
    bool operator==(const CallLine&) const = default;
};

/// Somebody of the service who works with them.
struct StandingWorker {
    std::string part;  ///< "Lead keyworker".
    std::string name;
    std::string phone;  ///< Empty when none is held.
};

struct Standing {
    people::PersonId person;
    std::string name;  ///< As they like to be called, with their family name.
    std::string full_name;
    Date born;
    std::string nhs_number;  ///< Empty when not known.
    std::optional<dsr::Standing> rating;
    std::string hospital;  ///< Where they are, since when and under what; empty when at home.
    std::string language;  ///< Their first language, and whether an interpreter is needed.
    std::string pronouns;
    std::string school;
    std::vector<StandingWorker> workers;
    std::string support;               ///< Which support they have from the service now.
    std::vector<std::string> sharing;  ///< What may be shared with whom.
    enum class Life { kLiving, kDied } life = Life::kLiving;
};

}  // namespace alongside::crisis
