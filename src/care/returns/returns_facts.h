// What can happen to a quarter's return.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/journal/event.h"

namespace alongside::returns {

/// The words that the service adds to its figures.
struct NarrativeWritten {
    std::string quarter;
    std::string successes;
    std::string development;
    std::string challenges;
    ALONGSIDE_EVENT("returns.narrative_written", 1, quarter, successes, development, challenges)
    friend std::string InWords(const NarrativeWritten& e) {
        return "Narrative of " + e.quarter + " written";
    }
};

/// Somebody signed the return off: its figures are frozen as they were known at that instant.
struct ReturnSigned {
    std::string quarter;
    std::int64_t as_known = 0;  ///< Microseconds since 1970, UTC.
    std::string figures;        ///< The whole return as JSON.
    std::string rules;          ///< The version of the definitions that computed it.
    std::string software;       ///< The version of the program that computed it.
    ALONGSIDE_EVENT("returns.return_signed", 1, quarter, as_known, figures, rules, software)
    friend std::string InWords(const ReturnSigned& e) {
        return "Return for " + e.quarter + " signed off";
    }
};

/// A signed return was opened again; the signed version is kept.
struct ReturnReopened {
    std::string quarter;
    std::string reason;
    ALONGSIDE_EVENT("returns.return_reopened", 1, quarter, reason)
    friend std::string InWords(const ReturnReopened& e) {
        return "Return for " + e.quarter + " reopened: " + e.reason;
    }
};

}  // namespace alongside::returns
