// A group of fields under one legend.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/legend.h"

namespace alongside::nhsuk {

struct Fieldset {
    Legend legend = {};
    Html html = {};  ///< The fields.
    std::string id = {};
    std::string role = {};
    std::string described_by = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
