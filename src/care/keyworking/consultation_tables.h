// The tables of consultations: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::keyworking {

/// Declares the events and projections of consultations; `AddKeyworking` calls it.
void AddConsultations(journal::Catalogue& catalogue);

}  // namespace alongside::keyworking
