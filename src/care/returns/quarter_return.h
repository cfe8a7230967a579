// What became of a quarter's return: its words, its signing off and its opening again.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "care/governance/ids.h"
#include "care/returns/quarter.h"
#include "care/returns/return_inputs.h"
#include "care/returns/returns_facts.h"
#include "platform/base/date.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"

namespace alongside::returns {

/// The version of the written definitions that `ReturnBuilder` computes.
inline constexpr std::string_view kRules = "2022/23";

enum class SigningState { kOpen, kSigned };
constexpr std::array<std::string_view, 2> NamesOf(SigningState) {
    return {"open", "signed"};
}

/// The return of one quarter as a thing of its own. Before anything was said of it, `stream` is
/// empty, `version` 0 and the narrative without words.
struct QuarterReturn {
    StreamId stream = {};
    int version = 0;
    SigningState state = SigningState::kOpen;
    Narrative narrative = {};
    bool operator==(const QuarterReturn&) const = default;
};

/// A return as it was signed off. It is kept for ever.
struct SignedReturn {
    std::int64_t entry = 0;  ///< Its number among what happened to this return; names it in links.
    governance::UserId signed_by;
    Instant signed_at;
    Instant as_known;
    std::string figures;  ///< `ReturnJson` of what was signed.
    std::string rules;
    std::string software;
    struct Reopening {
        Instant at;
        governance::UserId by;
        std::string reason;
    };
    std::optional<Reopening> reopened = {};
};

/// How long each part of the narrative may be, in characters.
inline constexpr std::size_t kMaxNarrative = 10'000;

/// The words that the service adds. `kInvalid` at a field that is too long; SIGN-3: a return that
/// is signed off is reopened before its words are changed.
Result<NarrativeWritten> DecideNarrative(
    const QuarterReturn& held, const Quarter& quarter, Narrative narrative
);

/// Whether the return may be signed off today. SIGN-1: it is not signed off already. SIGN-2: its
/// quarter has ended.
Result<Done> CheckSigning(const QuarterReturn& held, const Quarter& quarter, Date today);

/// Opens a return that was signed off. `kInvalid` without a reason; SIGN-4: it is signed off.
Result<ReturnReopened> DecideReopening(
    const QuarterReturn& held, const Quarter& quarter, std::string reason
);

/// What a form to sign was shown: changes whenever a figure, a risk or a word of the return does.
std::string VersionOf(const QuarterReturn& held, std::string_view figures);

}  // namespace alongside::returns
