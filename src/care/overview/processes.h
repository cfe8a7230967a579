// How the processes round somebody stand: one line of what is done, due, overdue or not asked for.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/consents/ids.h"
#include "platform/base/date.h"

namespace alongside::overview {

/// What belongs together on the monitor.
enum class Process {
    kReferral,
    kRating,
    kDuty,  ///< What a rating asks for.
    kKeyworker,
    kReview,
    kReport,
    kVisit,
    kEhcPlan,
    kConsent,
    kOther
};
inline constexpr std::size_t kProcesses = 10;
constexpr std::array<std::string_view, kProcesses> NamesOf(Process) {
    return {
        "referral",
        "rating",
        "duty",
        "keyworker",
        "review",
        "report",
        "visit",
        "ehc-plan",
        "consent",
        "other"};
}

/// Stands for a rule: the day of an EHC plan's next review follows from the record, not from a set.
inline constexpr std::string_view kEhcPlanReview = "ehc-plan-review";

/// The process of a rule, or of a kind of duty; `kOther` for one of a set that we do not know.
Process ProcessOf(std::string_view rule);

enum class ProcessState {
    kNotAsked,  ///< Nothing asks for it now, and nothing did.
    kDone,      ///< It was done, and nothing asks for it again yet.
    kDue,
    kMoreTime,  ///< Due, and somebody gave it more time for a listed reason.
    kOverdue,   ///< More time hides nothing: what is late is late.
    // Of consent alone:
    kToAsk,  ///< Nobody was asked yet.
    kYes,
    kNo
};

struct ProcessLine {
    Process process{};
    ProcessState state = ProcessState::kNotAsked;
    std::optional<Date> day = {};  ///< Due on, done on, or said on.
};

/// A deadline or a duty, as far as a process follows from it.
struct AskedFor {
    std::string rule;
    Date due_on;
    bool has_more_time = false;
    enum class Became { kOpen, kDone, kFellAway } became = Became::kOpen;
    Date ended_on = {};  ///< Once it is not open.
};

/// How consent to being on the register stands, or to the first thing that was asked.
struct ConsentGiven {
    consents::Standing standing = consents::Standing::kNotAsked;
    std::optional<Date> since = {};
    std::optional<Date> again_on = {};  ///< By when it is to be asked again.
    int told_before = 0;                ///< How many days before that the area wants to be told.
};

/// One line for each process, in their order. Of several that are open the first due stands for
/// the process; else the last that was done.
std::array<ProcessLine, kProcesses> ProcessesOf(
    const std::vector<AskedFor>& all, const ConsentGiven& consent, Date today
);

}  // namespace alongside::overview
