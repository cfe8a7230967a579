// The routes of transfers.
// SPDX-License-Identifier: MIT
#include "care/transfers/module.h"

#include <array>

#include "care/transfers/arrival_pages.h"
#include "care/transfers/transfer_pages.h"

namespace alongside::transfers {

std::span<const site::Route> TransferRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /transfers", kDecideReferral, &GetTransferList},
        {"GET /transfers/{arrival}", kDecideReferral, &GetArrival},
        {"POST /transfers/{arrival}/acceptance", kDecideReferral, &PostArrival},
        {"GET /transfers/{arrival}/decline", kDecideReferral, &GetArrivalRefusal},
        {"POST /transfers/{arrival}/decline", kDecideReferral, &PostArrivalRefusal},
        {"GET /people/{person}/transfers", kViewPerson, &GetTransfers},
        {"POST /people/{person}/transfers", kDecideReferral, &PostOutsideOffer},
        {"GET /people/{person}/transfers/new", kDecideReferral, &GetOutsideOffer},
        {"GET /people/{person}/transfers/area", kDecideReferral, &GetAreaOffer},
        {"POST /people/{person}/transfers/area", kDecideReferral, &PostAreaOffer},
        {"GET /people/{person}/transfers/{transfer}/acceptance", kDecideReferral, &GetAcceptance},
        {"POST /people/{person}/transfers/{transfer}/acceptance", kDecideReferral, &PostAcceptance},
        {"GET /people/{person}/transfers/{transfer}/decline", kDecideReferral, &GetRefusal},
        {"POST /people/{person}/transfers/{transfer}/decline", kDecideReferral, &PostRefusal},
        {"GET /people/{person}/transfers/{transfer}/take-back", kDecideReferral, &GetTakingBack},
        {"POST /people/{person}/transfers/{transfer}/take-back", kDecideReferral, &PostTakingBack},
    });
    return kRoutes;
}

}  // namespace alongside::transfers
