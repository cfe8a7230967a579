// Invents people and posts: names from the shipped lists, NHS numbers from the range kept for
// tests. SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "care/exchange/bundle_rows.h"
#include "care/synth/draw.h"

namespace alongside::synth {

/// The most people that one run can number: 999 000 000 to 999 999 999 without the bodies that have
/// no check digit.
inline constexpr std::uint64_t kMostPeople = 900'000;

/// Gives numbers of the 999 range in a mixed order, each once.
class TestNhsNumbers {
public:
    people::NhsNumber Next();

private:
    std::uint64_t next_ = 0;
};

/// Makes rows whose facts are invented by one draw.
class Inventor {
public:
    explicit Inventor(Draw& draw) : draw_(draw) {}
    /// Everything but the id, the NHS number and the days.
    exchange::PersonRow Person();
    /// A post that has always been open; days and caseload are the caller's.
    exchange::PostRow Post(std::uint64_t number);
    exchange::RiskRow Risk(Date raised_on);
    std::string Rationale(dsr::Rating rating);
    std::string Hospital();
    std::string LegalStatus();

private:
    std::string Name(bool feminine);
    Draw& draw_;
};

/// `P000123`: a letter and a number that sort alike.
std::string NumberedId(char letter, std::uint64_t number);

}  // namespace alongside::synth
