// The board as a file to save: the list that is shown, whole.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::overview {

/// Streams: one read transaction for each few hundred people. The connection is cut when the person
/// to go on from leaves the register meanwhile, so that nobody takes a part for the whole.
web::Response GetBoardAsCsv(const web::Request& request, site::Visit& visit);
web::Response GetBoardAsXlsx(const web::Request& request, site::Visit& visit);

}  // namespace alongside::overview
