// The routes of keyworking.
// SPDX-License-Identifier: MIT
#include "care/keyworking/module.h"

#include <array>

#include "care/keyworking/come_back_pages.h"
#include "care/keyworking/consultation_pages.h"
#include "care/keyworking/episode_pages.h"
#include "care/keyworking/keyworker_pages.h"
#include "care/keyworking/step_down_pages.h"

namespace alongside::keyworking {

std::span<const site::Route> KeyworkingRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/keyworkers/new", kAllocate, &GetNaming},
        {"POST /people/{person}/keyworkers", kAllocate, &PostNaming},
        {"GET /people/{person}/keyworkers/{allocation}/end", kAllocate, &GetEnding},
        {"POST /people/{person}/keyworkers/{allocation}/end", kAllocate, &PostEnding},
        {"GET /people/{person}/keyworkers/{allocation}/amend", kCorrectRecord, &GetPartAmendment},
        {"POST /people/{person}/keyworkers/{allocation}/amend", kCorrectRecord, &PostPartAmendment},
        {"GET /people/{person}/keyworkers/{allocation}/withdraw",
         kCorrectRecord,
         &GetPartWithdrawal},
        {"POST /people/{person}/keyworkers/{allocation}/withdraw",
         kCorrectRecord,
         &PostPartWithdrawal},
        {"GET /people/{person}/keyworkers/{allocation}/hand-over", kRecordEpisode, &GetLeadOffer},
        {"POST /people/{person}/keyworkers/{allocation}/hand-over", kRecordEpisode, &PostLeadOffer},
        {"GET /people/{person}/keyworkers/{allocation}/answer", kRecordEpisode, &GetLeadAnswer},
        {"POST /people/{person}/keyworkers/{allocation}/answer", kRecordEpisode, &PostLeadAnswer},
        {"GET /people/{person}/episodes/new", kRecordEpisode, &GetOpening},
        {"POST /people/{person}/episodes", kRecordEpisode, &PostOpening},
        {"GET /people/{person}/episodes/{episode}/close", kRecordEpisode, &GetClosing},
        {"POST /people/{person}/episodes/{episode}/close", kRecordEpisode, &PostClosing},
        {"GET /people/{person}/episodes/{episode}/amend", kCorrectRecord, &GetEpisodeAmendment},
        {"POST /people/{person}/episodes/{episode}/amend", kCorrectRecord, &PostEpisodeAmendment},
        {"GET /people/{person}/episodes/{episode}/withdraw", kCorrectRecord, &GetEpisodeWithdrawal},
        {"POST /people/{person}/episodes/{episode}/withdraw",
         kCorrectRecord,
         &PostEpisodeWithdrawal},
        {"GET /people/{person}/phases", kViewPerson, &GetPhases},
        {"GET /people/{person}/episodes/{episode}/phase", kRecordEpisode, &GetPhaseMove},
        {"POST /people/{person}/episodes/{episode}/phase", kRecordEpisode, &PostPhaseMove},
        {"GET /people/{person}/episodes/{episode}/activities", kRecordEpisode, &GetActivity},
        {"POST /people/{person}/episodes/{episode}/activities", kRecordEpisode, &PostActivity},
        {"GET /people/{person}/step-down", kViewPerson, &GetStepDown},
        {"GET /people/{person}/step-down/new", kRecordEpisode, &GetPlanning},
        {"POST /people/{person}/step-down/new", kRecordEpisode, &PostPlanning},
        {"GET /people/{person}/step-down/{plan}/change", kRecordEpisode, &GetPlanChange},
        {"POST /people/{person}/step-down/{plan}/change", kRecordEpisode, &PostPlanChange},
        {"GET /people/{person}/step-down/{plan}/steps/new", kRecordEpisode, &GetStep},
        {"POST /people/{person}/step-down/{plan}/steps/new", kRecordEpisode, &PostStep},
        {"GET /people/{person}/step-down/{plan}/steps/{step}/taken", kRecordEpisode, &GetTaking},
        {"POST /people/{person}/step-down/{plan}/steps/{step}/taken", kRecordEpisode, &PostTaking},
        {"GET /people/{person}/step-down/{plan}/services/new", kRecordEpisode, &GetOffer},
        {"POST /people/{person}/step-down/{plan}/services/new", kRecordEpisode, &PostOffer},
        {"GET /people/{person}/step-down/{plan}/services/{handover}/answer",
         kRecordEpisode,
         &GetAnswer},
        {"POST /people/{person}/step-down/{plan}/services/{handover}/answer",
         kRecordEpisode,
         &PostAnswer},
        {"GET /people/{person}/step-down/{plan}/school", kRecordEpisode, &GetSchool},
        {"POST /people/{person}/step-down/{plan}/school", kRecordEpisode, &PostSchool},
        {"GET /people/{person}/step-down/{plan}/step-back", kRecordEpisode, &GetSteppingBack},
        {"POST /people/{person}/step-down/{plan}/step-back", kRecordEpisode, &PostSteppingBack},
        {"GET /people/{person}/reengagement", kRecordEpisode, &GetReengagement},
        {"POST /people/{person}/reengagement", kRecordEpisode, &PostReengagement},
        {"GET /consultations", kViewRegister, &GetConsultationList},
        {"GET /consultations/new", kRecordEpisode, &GetNewConsultation},
        {"POST /consultations", kRecordEpisode, &PostNewConsultation},
        {"GET /people/{person}/consultations", kViewPerson, &GetConsultations},
        {"GET /people/{person}/consultations/new", kRecordEpisode, &GetConsultation},
        {"POST /people/{person}/consultations", kRecordEpisode, &PostConsultation},
        {"GET /people/{person}/consultations/{consultation}/amend",
         kCorrectRecord,
         &GetConsultationAmendment},
        {"POST /people/{person}/consultations/{consultation}/amend",
         kCorrectRecord,
         &PostConsultationAmendment},
        {"GET /people/{person}/consultations/{consultation}/follow-up",
         kRecordEpisode,
         &GetFollowUp},
        {"POST /people/{person}/consultations/{consultation}/follow-up",
         kRecordEpisode,
         &PostFollowUp},
        {"GET /people/{person}/consultations/{consultation}/keyworking",
         kRecordEpisode,
         &GetLeadingOn},
        {"POST /people/{person}/consultations/{consultation}/keyworking",
         kRecordEpisode,
         &PostLeadingOn},
        {"GET /people/{person}/come-back", kRecordEpisode, &GetComingBack},
        {"POST /people/{person}/come-back", kRecordEpisode, &PostComingBack},
    });
    return kRoutes;
}

}  // namespace alongside::keyworking
