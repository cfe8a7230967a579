// What signals follow from, and their routes.
// SPDX-License-Identifier: MIT
#include "care/signals/module.h"

#include <array>

#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/signals/conclude_looks.h"
#include "care/signals/send_signal_link.h"
#include "care/signals/signal_link_pages.h"
#include "care/signals/signal_pages.h"
#include "care/signals/signals_facts.h"
#include "care/signals/signals_tables.h"
#include "platform/journal/journal_facts.h"

namespace alongside::signals {

void AddSignals(journal::Catalogue& catalogue) {
    AddSignalTables(catalogue);
    catalogue.On<dsr::RatingGiven>(&OnRating);
    catalogue.ConcludeFrom<
        SignalRecorded,
        SignalWithdrawn,
        SignalsConsidered,
        dsr::ReferralDecided,
        dsr::RemovedFromRegister,
        dsr::StayAmended,
        dsr::StayWithdrawn,
        people::DeathRecorded,
        people::DeathUndone,
        people::DetailsRecorded,
        journal::EntryRedacted,
        journal::StreamsMerged,
        journal::StreamsUnmerged>(&ConcludeLooks);
}

std::span<const site::Route> SignalRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/signals", kViewPerson, &GetSignals},
        {"GET /people/{person}/signals/new", kRecordAction, &GetSignal},
        {"POST /people/{person}/signals", kRecordAction, &PostSignal},
        {"GET /people/{person}/signals/link", kRecordAction, &GetSignalLink},
        {"POST /people/{person}/signals/link", kRecordAction, &PostSignalLink},
        {"GET /people/{person}/signals/look", kRate, &GetLook},
        {"POST /people/{person}/signals/look", kRate, &PostLook},
        {"GET /people/{person}/signals/{signal}/withdraw", kCorrectRecord, &GetSignalWithdrawal},
        {"POST /people/{person}/signals/{signal}/withdraw", kCorrectRecord, &PostSignalWithdrawal},
        {"GET /admin/signals", kManageArea, &GetSignalRule},
        {"POST /admin/signals", kManageArea, &PostSignalRule},
    });
    return kRoutes;
}

std::span<const site::GuestRoute> SignalGuestRoutes() {
    static constexpr site::GuestNeeds kHolder{site::Guest::kLinkHolder, kSignalPurpose};
    static constexpr auto kRoutes = std::to_array<site::GuestRoute>({
        {"GET /signal", kHolder, &GetTelling},
        {"POST /signal", kHolder, &PostTelling},
    });
    return kRoutes;
}

std::span<const site::LinkPurpose> SignalLinkPurposes() {
    static constexpr auto kPurposes =
        std::to_array<site::LinkPurpose>({{kSignalPurpose, "/signal"}});
    return kPurposes;
}

}  // namespace alongside::signals
