// The pages of preventative consultations.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::keyworking {

web::Response GetConsultationList(const web::Request& request, site::Visit& visit);
web::Response GetNewConsultation(const web::Request& request, site::Visit& visit);
web::Response PostNewConsultation(const web::Request& request, site::Visit& visit);
web::Response GetConsultations(const web::Request& request, site::Visit& visit);
web::Response GetConsultation(const web::Request& request, site::Visit& visit);
web::Response PostConsultation(const web::Request& request, site::Visit& visit);
web::Response GetConsultationAmendment(const web::Request& request, site::Visit& visit);
web::Response PostConsultationAmendment(const web::Request& request, site::Visit& visit);
web::Response GetFollowUp(const web::Request& request, site::Visit& visit);
web::Response PostFollowUp(const web::Request& request, site::Visit& visit);
web::Response GetLeadingOn(const web::Request& request, site::Visit& visit);
web::Response PostLeadingOn(const web::Request& request, site::Visit& visit);

}  // namespace alongside::keyworking
