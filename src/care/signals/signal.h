// Early signals, and when they ask for somebody's rating to be looked at again.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/signals/ids.h"
#include "care/signals/signals_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::signals {

struct Signal {
    SignalId id;
    SignalKind kind{};
    Date noticed_on;
    std::optional<std::string> told_by = {};
    std::optional<std::string> note = {};
    /// The day up to which signals were taken account of when this one was; none yet.
    std::optional<Date> considered = {};
    bool operator==(const Signal&) const = default;
};

/// A request to look at the rating again.
struct Look {
    LookId id;
    Date asked_on;
    Date due_on;
    std::string counted;
    std::vector<std::string> because;
    bool operator==(const Look&) const = default;
};

/// Which signals ask for another look: the area's setting, or what counts until it says something.
struct SignalRule {
    std::vector<SignalKind> alone = {
        SignalKind::kEmergencyDepartment, SignalKind::kPolice, SignalKind::kPlacementBreakingDown};
    int several = 3;
    int within_days = 90;
    int days = 2;
    Date from = {};  ///< The epoch: the area has said nothing yet.
    bool operator==(const SignalRule&) const = default;
};

/// The rule that holds on a day, from those that the area said, in the order in which it said them.
SignalRule RuleOn(const std::vector<SignalRule>& said, Date day);

/// The signals that nobody has taken account of yet.
std::vector<Signal> Waiting(std::vector<Signal> signals);

/// Which of the signals that wait ask for another look, in words; empty when they do not.
std::vector<std::string> WhyLook(const std::vector<Signal>& waiting, const SignalRule& rule);

/// The look that they ask for.
LookAsked LookFor(std::vector<std::string> because, const SignalRule& rule, Date today);

/// Tidies and checks a signal. Impossible, `kInvalid` at the field: noticed in the future, or
/// something else that is not said.
Result<SignalRecorded> DecideSignal(SignalRecorded signal, Date today);

/// Checks a rule. `kInvalid` at each field that is out of bounds, or without a reason.
Result<SignalRuleChosen> DecideRule(SignalRuleChosen rule);

/// What a writer was shown of what waits: another signal since makes another one.
std::string VersionOf(const std::optional<Look>& look, const std::vector<Signal>& waiting);

}  // namespace alongside::signals
