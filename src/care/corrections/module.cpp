// The routes of corrections.
// SPDX-License-Identifier: MIT
#include "care/corrections/module.h"

#include <array>

#include "care/corrections/merge_pages.h"
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
        {"GET /people/likely-same", kMergePeople, &GetPairs},
        {"GET /people/{person}/same", kMergePeople, &GetSame},
        {"POST /people/{person}/same", kMergePeople, &PostSame},
        {"GET /people/{person}/same/{other}", kMergePeople, &GetMerge},
        {"POST /people/{person}/same/{other}", kMergePeople, &PostMerge},
        {"GET /people/{person}/same/{other}/apart", kMergePeople, &GetApart},
        {"POST /people/{person}/same/{other}/apart", kMergePeople, &PostApart},
        {"GET /people/{person}/joined/{joined}", kMergePeople, &GetUnmerge},
        {"POST /people/{person}/joined/{joined}", kMergePeople, &PostUnmerge},
        {"GET /people/{person}/sorting", kMergePeople, &GetSorting},
        {"POST /people/{person}/sorting", kMergePeople, &PostSorting},
    });
    return kRoutes;
}

}  // namespace alongside::corrections
