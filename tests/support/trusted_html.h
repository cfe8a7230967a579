// Html of run-time strings, for the fixtures of the design system. Tests alone link this.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/html.h"

namespace alongside::html {

class TrustedForTest {
public:
    /// Takes `markup` as it is.
    static Html Make(std::string markup);
};

}  // namespace alongside::html
