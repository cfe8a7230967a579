// Signing off, as markup: the panel of a return's page, and its forms.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "care/returns/quarter_return.h"
#include "care/returns/return_changes.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::returns {

/// A signed return as a list shows it.
struct SignedLine {
    std::int64_t entry = 0;
    std::string words;  ///< Who signed it off and when; who reopened it, and why.
};

struct SigningView {
    const Quarter& quarter;
    const QuarterReturn& held;
    std::vector<SignedLine> signed_returns;  ///< The latest first.
    /// What the record now says otherwise than the return that is signed off.
    std::vector<FigureChange> changes;
    /// `VersionOf` what stands on the page: it is what is signed.
    std::string seen;
    enum class Ended { kYes, kNo } ended = Ended::kYes;
    enum class MaySign { kYes, kNo } may_sign = MaySign::kNo;
};

/// Whether the return is signed off, what may be done with it, what changed since, and what was
/// signed before.
html::Html SigningPanel(const SigningView& view);

/// Who signed it off and when; and who reopened it, when and why. `signer` and `reopener` are
/// names.
std::string SigningInWords(
    const SignedReturn& of, const std::string& signer, const std::string& reopener
);

html::Html NarrativeForm(const patterns::FormFrame& frame, const Narrative& held);
html::Html SigningForm(const patterns::FormFrame& frame);
html::Html ReopeningForm(const patterns::FormFrame& frame);

}  // namespace alongside::returns
