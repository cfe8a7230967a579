// The routes of keyworking.
// SPDX-License-Identifier: MIT
#include "care/keyworking/module.h"

#include <array>

#include "care/keyworking/episode_pages.h"
#include "care/keyworking/keyworker_pages.h"

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
    });
    return kRoutes;
}

}  // namespace alongside::keyworking
