// What ends an offer, and the routes of transfers.
// SPDX-License-Identifier: MIT
#include "care/transfers/module.h"

#include <array>

#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/transfers/arrival_pages.h"
#include "care/transfers/conclude_offers.h"
#include "care/transfers/transfer_pages.h"
#include "care/transfers/transfers_tables.h"
#include "care/transfers/waiting_pages.h"
#include "platform/journal/journal_facts.h"

namespace alongside::transfers {

void AddTransfers(journal::Catalogue& catalogue) {
    AddTransferTables(catalogue);
    catalogue.ConcludeFrom<
        journal::EntryRedacted,
        journal::StreamsMerged,
        journal::StreamsUnmerged,
        people::DetailsRecorded,
        people::DeathRecorded,
        people::DeathUndone,
        dsr::RemovedFromRegister,
        dsr::StayAmended,
        dsr::StayWithdrawn>(&ConcludeOffers);
}

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
        {"GET /people/{person}/transfers/{transfer}/reminders/new", kDecideReferral, &GetReminder},
        {"POST /people/{person}/transfers/{transfer}/reminders", kDecideReferral, &PostReminder},
        {"GET /people/{person}/transfers/{transfer}/not-accepted",
         kDecideReferral,
         &GetNotAccepted},
        {"POST /people/{person}/transfers/{transfer}/not-accepted",
         kDecideReferral,
         &PostNotAccepted},
        {"GET /admin/hand-overs", kManageArea, &GetAnswerTime},
        {"POST /admin/hand-overs", kManageArea, &PostAnswerTime},
        {"GET /people/{person}/transfers/{transfer}/take-back", kDecideReferral, &GetTakingBack},
        {"POST /people/{person}/transfers/{transfer}/take-back", kDecideReferral, &PostTakingBack},
    });
    return kRoutes;
}

}  // namespace alongside::transfers
