// Risk, for the list of modules.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/journal/catalogue.h"
#include "platform/site/visit.h"

namespace alongside::risk {

/// Declares the events and tables, and when what a rating asks for is concluded. After the register
/// and reviews.
void AddRisk(journal::Catalogue& catalogue);

/// `/people/{person}/ratings/new`, below `/people/{person}/risk` and `/people/{person}/duties`, and
/// `/admin/risk`.
std::span<const site::Route> RiskAssessmentRoutes();

}  // namespace alongside::risk
