// The pages of the forms about actions.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::actions {

web::Response GetRaising(const web::Request& request, site::Visit& visit);
web::Response PostRaising(const web::Request& request, site::Visit& visit);
web::Response GetNote(const web::Request& request, site::Visit& visit);
web::Response PostNote(const web::Request& request, site::Visit& visit);
web::Response GetCompletion(const web::Request& request, site::Visit& visit);
web::Response PostCompletion(const web::Request& request, site::Visit& visit);
web::Response GetClosing(const web::Request& request, site::Visit& visit);
web::Response PostClosing(const web::Request& request, site::Visit& visit);
web::Response GetReopening(const web::Request& request, site::Visit& visit);
web::Response PostReopening(const web::Request& request, site::Visit& visit);
web::Response GetHanding(const web::Request& request, site::Visit& visit);
web::Response PostHanding(const web::Request& request, site::Visit& visit);
web::Response GetRescheduling(const web::Request& request, site::Visit& visit);
web::Response PostRescheduling(const web::Request& request, site::Visit& visit);
web::Response GetActionAmendment(const web::Request& request, site::Visit& visit);
web::Response PostActionAmendment(const web::Request& request, site::Visit& visit);
web::Response GetActionWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostActionWithdrawal(const web::Request& request, site::Visit& visit);

}  // namespace alongside::actions
