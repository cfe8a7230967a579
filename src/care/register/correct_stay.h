// Putting a stay right: amending what was written wrongly, withdrawing what never was.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/register/register_facts.h"
#include "care/register/stay.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::dsr {

struct AmendStayCommand {
    people::PersonId person;
    int seen = 0;
    Stay stay;  ///< Whole, with its id; its version is not read.
    std::string reason;
};
/// Records a stay anew, under the rules of `DecideStay`. A reason is required.
Result<StayAmended> AmendStay(const identity::Work& work, const AmendStayCommand& command);

struct WithdrawStayCommand {
    people::PersonId person;
    RegisterEntryId stay;
    int seen = 0;
    std::string reason;
};
Result<StayWithdrawn> WithdrawStay(const identity::Work& work, const WithdrawStayCommand& command);

}  // namespace alongside::dsr
