// The forms of crisis sheets and crises over HTTP.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::crisis {

web::Response GetSheetForm(const web::Request& request, site::Visit& visit);
web::Response PostSheet(const web::Request& request, site::Visit& visit);
web::Response GetSheetWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostSheetWithdrawal(const web::Request& request, site::Visit& visit);
web::Response GetNoteForm(const web::Request& request, site::Visit& visit);
web::Response PostNote(const web::Request& request, site::Visit& visit);
web::Response GetAcknowledgement(const web::Request& request, site::Visit& visit);
web::Response PostAcknowledgement(const web::Request& request, site::Visit& visit);
web::Response GetNoteWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostNoteWithdrawal(const web::Request& request, site::Visit& visit);
web::Response GetSheetReview(const web::Request& request, site::Visit& visit);
web::Response PostSheetReview(const web::Request& request, site::Visit& visit);

}  // namespace alongside::crisis
