// The pages of safeguarding concerns.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::safeguarding {

web::Response GetConcerns(const web::Request& request, site::Visit& visit);
web::Response GetConcern(const web::Request& request, site::Visit& visit);
web::Response GetConcernsAbout(const web::Request& request, site::Visit& visit);

web::Response GetRecording(const web::Request& request, site::Visit& visit);
web::Response PostRecording(const web::Request& request, site::Visit& visit);
web::Response GetRecordingAbout(const web::Request& request, site::Visit& visit);
web::Response PostRecordingAbout(const web::Request& request, site::Visit& visit);
web::Response GetAllegation(const web::Request& request, site::Visit& visit);
web::Response PostAllegation(const web::Request& request, site::Visit& visit);

web::Response GetTakingOn(const web::Request& request, site::Visit& visit);
web::Response PostTakingOn(const web::Request& request, site::Visit& visit);
web::Response GetReferral(const web::Request& request, site::Visit& visit);
web::Response PostReferral(const web::Request& request, site::Visit& visit);
web::Response GetAnswer(const web::Request& request, site::Visit& visit);
web::Response PostAnswer(const web::Request& request, site::Visit& visit);
web::Response GetNote(const web::Request& request, site::Visit& visit);
web::Response PostNote(const web::Request& request, site::Visit& visit);
web::Response GetClosing(const web::Request& request, site::Visit& visit);
web::Response PostClosing(const web::Request& request, site::Visit& visit);
web::Response GetReopening(const web::Request& request, site::Visit& visit);
web::Response PostReopening(const web::Request& request, site::Visit& visit);

}  // namespace alongside::safeguarding
