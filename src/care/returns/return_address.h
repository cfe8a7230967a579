// Where the pages of a quarter's return are.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "care/returns/quarter.h"
#include "platform/base/result.h"
#include "platform/html/url.h"
#include "platform/web/request.h"

namespace alongside::returns {

/// `/returns/2022-23/Q3`.
html::Url PageOf(const Quarter& quarter);
/// A page beside it: `PageOf(quarter, "sign")`.
html::Url PageOf(const Quarter& quarter, std::string_view act);

/// The quarter that the path of a request names; `kNotFound` when it names none.
Result<Quarter> QuarterOf(const web::Request& request);

/// `October to December 2022`.
std::string MonthsOf(const Quarter& quarter);

}  // namespace alongside::returns
