// The quarterly progress return: every figure of it, as a value.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/returns/figures.h"
#include "care/returns/finding.h"
#include "care/returns/person_quarter.h"
#include "care/returns/share.h"

namespace alongside::returns {

/// Metric 1, the register: people in the community by rating, and blue, who are in hospital.
struct RegisterFigures {
    int red = 0;
    int amber = 0;
    int green = 0;
    int blue = 0;
    /// Community only. Somebody without a rating is in no colour and not in it.
    int total() const { return red + amber + green; }
    bool operator==(const RegisterFigures&) const = default;
};

/// Metric 1, red and amber with a named keyworker.
struct KeyworkerFigures {
    int red = 0;
    int amber = 0;
    /// Red or amber on the register: the base of the percentage.
    int red_or_amber = 0;
    Share share() const { return {red + amber, red_or_amber}; }
    bool operator==(const KeyworkerFigures&) const = default;
};

/// Metric 2: inpatients, on the register or not.
struct InpatientFigures {
    int total = 0;
    int with_keyworker = 0;
    Share share() const { return {with_keyworker, total}; }
    bool operator==(const InpatientFigures&) const = default;
};

/// People supported in the quarter, each once.
struct SupportedFigures {
    int inpatient = 0;
    int red = 0;
    int amber = 0;
    int green = 0;
    int unrated = 0;
    int preventive = 0;
    int total() const { return inpatient + red + amber + green + unrated + preventive; }
    bool operator==(const SupportedFigures&) const = default;
};

/// One post open on the as-at day.
struct WorkerLine {
    workforce::PostId post;
    std::string worker;
    std::string role;
    workforce::Employer employer{};
    std::string grade;
    bool part_time = false;
    bool vacant = false;
    bool elearning = false;
    bool operational = false;
    /// Both nothing unless the post carries a caseload.
    std::optional<int> caseload;
    std::optional<int> stepped_down;
    bool operator==(const WorkerLine&) const = default;
};

/// A return as computed. In an area that does not serve 18–25 that band of the first three is
/// nothing.
struct ProgressReturn {
    std::string area;
    Quarter quarter;
    Date as_at;
    bool serves_18_25 = true;
    ByBand<std::optional<RegisterFigures>> on_register = {};
    ByBand<std::optional<KeyworkerFigures>> with_keyworker = {};
    ByBand<std::optional<InpatientFigures>> inpatients = {};
    ByBand<SpellsBegun> admissions = {};
    /// New and re-admissions are both at most the previous quarter's and one is lower, or both 0.
    bool admissions_met = false;
    /// The previous quarter's own figures, that `admissions_met` was compared with.
    ByBand<SpellsBegun> previous_admissions = {};
    ByBand<SupportedFigures> supported = {};
    ByBand<int> stepped_back = {};
    std::vector<WorkerLine> workforce = {};
    Narrative narrative = {};
    /// The three highest, highest first.
    std::vector<Risk> risks = {};
    std::vector<Finding> findings = {};
    /// Who is counted; empty when only figures were asked for.
    FigureMembers members = {};
};

}  // namespace alongside::returns
