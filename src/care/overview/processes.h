// How the processes round somebody stand: one line of what is done, due, overdue or not asked for.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/date.h"

namespace alongside::overview {

/// What belongs together on the monitor.
enum class Process { kReferral, kRating, kKeyworker, kReview, kReport, kVisit, kOther };
inline constexpr std::size_t kProcesses = 7;
constexpr std::array<std::string_view, kProcesses> NamesOf(Process) {
    return {"referral", "rating", "keyworker", "review", "report", "visit", "other"};
}

/// The process of a rule; `kOther` for one of a set that we do not know.
Process ProcessOf(std::string_view rule);

enum class ProcessState {
    kNotAsked,  ///< Nothing asks for it now, and nothing did.
    kDone,      ///< It was done, and nothing asks for it again yet.
    kDue,
    kMoreTime,  ///< Due, and somebody gave it more time for a listed reason.
    kOverdue    ///< More time hides nothing: what is late is late.
};

struct ProcessLine {
    Process process{};
    ProcessState state = ProcessState::kNotAsked;
    std::optional<Date> day = {};  ///< Due on, or done on.
};

/// A deadline, as far as a process follows from it.
struct AskedFor {
    std::string rule;
    Date due_on;
    bool has_more_time = false;
    enum class Became { kOpen, kDone, kFellAway } became = Became::kOpen;
    Date ended_on = {};  ///< Once it is not open.
};

/// One line for each process, in their order. Of several that are open the first due stands for
/// the process; else the last that was done.
std::array<ProcessLine, kProcesses> ProcessesOf(const std::vector<AskedFor>& all, Date today);

}  // namespace alongside::overview
