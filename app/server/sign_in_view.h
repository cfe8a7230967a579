// The page on which people sign in.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/base/result.h"
#include "platform/site/visit.h"

namespace alongside::app {

struct SignInView {
    std::string email;
    std::string then;
    std::string csrf;
    std::vector<FieldFault> faults;
    enum class Accounts { kHidden, kShown } accounts = Accounts::kHidden;
};

site::Frame SignInFrame(const SignInView& view);

}  // namespace alongside::app
