// The routes of corrections.
// SPDX-License-Identifier: MIT
#include "care/corrections/module.h"

#include <array>

#include "care/corrections/removal_pages.h"

namespace alongside::corrections {

std::span<const site::Route> CorrectionRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /corrections", kCorrectRecord, &GetWaiting},
        {"GET /people/{person}/entries/{number}/removal", kCorrectRecord, &GetAsking},
        {"POST /people/{person}/entries/{number}/removal", kCorrectRecord, &PostAsking},
        {"GET /people/{person}/removals/{removal}", kCorrectRecord, &GetRemoval},
        {"POST /people/{person}/removals/{removal}/agreement", kCorrectRecord, &PostAgreement},
        {"GET /people/{person}/removals/{removal}/decline", kCorrectRecord, &GetDeclining},
        {"POST /people/{person}/removals/{removal}/decline", kCorrectRecord, &PostDeclining},
        {"GET /people/{person}/removals/{removal}/withdraw", kCorrectRecord, &GetWithdrawing},
        {"POST /people/{person}/removals/{removal}/withdraw", kCorrectRecord, &PostWithdrawing},
    });
    return kRoutes;
}

}  // namespace alongside::corrections
