// The table of the returns' pages.
// SPDX-License-Identifier: MIT
#include "care/returns/module.h"

#include "care/returns/check_pages.h"
#include "care/returns/return_pages.h"
#include "care/returns/signing_pages.h"

namespace alongside::returns {
namespace {

using identity::Permission;

constexpr site::Route kRoutes[] = {
    {"GET /returns", Permission::kViewReturn, &GetReturns},
    {"GET /returns/check", Permission::kViewReturn, &GetCheck},
    {"POST /returns/check", Permission::kViewReturn, &PostCheck},
    {"GET /returns/{year}/{quarter}", Permission::kViewReturn, &GetReturn},
    {"GET /returns/{year}/{quarter}/people/{figure}", Permission::kViewPerson, &GetReturnPeople},
    {"GET /returns/{year}/{quarter}/return.xlsx", Permission::kViewReturn, &GetReturnXlsx},
    {"GET /returns/{year}/{quarter}/return.json", Permission::kViewReturn, &GetReturnJson},
    {"GET /returns/{year}/{quarter}/signed/{entry}", Permission::kViewReturn, &GetSignedReturn},
    {"GET /returns/{year}/{quarter}/narrative", Permission::kSignReturn, &GetNarrative},
    {"POST /returns/{year}/{quarter}/narrative", Permission::kSignReturn, &PostNarrative},
    {"GET /returns/{year}/{quarter}/sign", Permission::kSignReturn, &GetSigning},
    {"POST /returns/{year}/{quarter}/sign", Permission::kSignReturn, &PostSigning},
    {"GET /returns/{year}/{quarter}/reopen", Permission::kSignReturn, &GetReopening},
    {"POST /returns/{year}/{quarter}/reopen", Permission::kSignReturn, &PostReopening},
};

}  // namespace

std::span<const site::Route> ReturnsRoutes() {
    return kRoutes;
}

}  // namespace alongside::returns
