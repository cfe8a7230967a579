// The pages about early signals.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/signals/signal.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::signals {

struct SignalsView {
    std::string name;
    html::Url page;
    Date today;
    std::optional<Look> look;
    std::vector<Signal> waiting;  ///< Since somebody last took account of them; the latest first.
    std::vector<Signal> before;   ///< The latest first.
    html::Url record = {};        ///< Where to record one; empty for a reader who may not.
    html::Url rate = {};          ///< Where to rate; empty for who may not, or who has no place.
    html::Url correct = {};       ///< Below it is each signal; empty for a reader who may not.
    html::Url refer = {};         ///< Where to refer them; empty for those on the register.
};
html::Html SignalsPage(const SignalsView& view);

html::Html SignalForm(const patterns::FormFrame& frame, Date today);
html::Html SignalWithdrawalForm(const patterns::FormFrame& frame, const Signal& signal);
html::Html KeepRatingForm(
    const patterns::FormFrame& frame,
    const std::optional<Look>& look,
    const std::vector<Signal>& waiting
);

/// Asks a professional by mail to tell of a signal; the code is told by phone.
html::Html SignalLinkForm(const patterns::FormFrame& frame);
/// What the holder of such a link is asked, and told afterwards. It says nothing about anybody.
html::Html TellingForm(const patterns::FormFrame& frame, Date today);
html::Html ToldPage();

/// The area's setting: what holds, and the form to change it.
html::Html SignalRuleForm(const patterns::FormFrame& frame, const SignalRule& now, Date today);

}  // namespace alongside::signals
