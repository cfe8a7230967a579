// The forms by which an episode of support is opened, closed, put right or taken back.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/keyworking/episode.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::keyworking {

/// "Keyworking from 9 January 2023".
std::string EpisodeInWords(const Episode& episode);

html::Html OpeningForm(const patterns::FormFrame& frame, Date today);
html::Html ClosingForm(const patterns::FormFrame& frame, const Episode& episode, Date today);
html::Html EpisodeAmendmentForm(
    const patterns::FormFrame& frame, const Episode& episode, const html::Url& withdraw
);
html::Html EpisodeWithdrawalForm(const patterns::FormFrame& frame, const Episode& episode);

}  // namespace alongside::keyworking
