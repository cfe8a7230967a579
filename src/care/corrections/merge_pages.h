// Pages about two records of one person: finding, comparing, joining, separating and sorting.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::corrections {

/// Those who may be the same person; `search` in the query names a search for another.
web::Response GetSame(const web::Request& request, site::Visit& visit);
web::Response PostSame(const web::Request& request, site::Visit& visit);
/// Everybody who may be on record twice; `after` in the query goes on after somebody.
web::Response GetPairs(const web::Request& request, site::Visit& visit);
web::Response GetMerge(const web::Request& request, site::Visit& visit);
web::Response PostMerge(const web::Request& request, site::Visit& visit);
web::Response GetApart(const web::Request& request, site::Visit& visit);
web::Response PostApart(const web::Request& request, site::Visit& visit);
web::Response GetUnmerge(const web::Request& request, site::Visit& visit);
web::Response PostUnmerge(const web::Request& request, site::Visit& visit);
web::Response GetSorting(const web::Request& request, site::Visit& visit);
web::Response PostSorting(const web::Request& request, site::Visit& visit);

}  // namespace alongside::corrections
