// The on-call list over HTTP.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::oncall {

web::Response GetOnCall(const web::Request& request, site::Visit& visit);
web::Response GetShiftForm(const web::Request& request, site::Visit& visit);
web::Response PostShift(const web::Request& request, site::Visit& visit);
web::Response GetAmendment(const web::Request& request, site::Visit& visit);
web::Response PostAmendment(const web::Request& request, site::Visit& visit);
web::Response GetWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostWithdrawal(const web::Request& request, site::Visit& visit);
web::Response GetWeekForm(const web::Request& request, site::Visit& visit);
web::Response PostWeek(const web::Request& request, site::Visit& visit);
web::Response PostCopy(const web::Request& request, site::Visit& visit);
web::Response GetNumbers(const web::Request& request, site::Visit& visit);
web::Response PostNumber(const web::Request& request, site::Visit& visit);
web::Response GetAreaNumber(const web::Request& request, site::Visit& visit);
web::Response PostAreaNumber(const web::Request& request, site::Visit& visit);
web::Response GetNoteForm(const web::Request& request, site::Visit& visit);
web::Response PostNote(const web::Request& request, site::Visit& visit);
web::Response PostNoteRead(const web::Request& request, site::Visit& visit);

}  // namespace alongside::oncall
