// The pages of a one-time link: its code is asked, or it leads nowhere.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/base/result.h"
#include "platform/site/visit.h"

namespace alongside::app {

struct LinkView {
    html::Url action;
    std::string csrf;
    std::vector<FieldFault> faults;
};

site::Frame CodeFrame(const LinkView& view);
/// The same for a link that was used, one that ended, and one that never was.
site::Frame EndedLinkFrame();
/// For a page behind a link, asked for without it.
site::Frame NoLinkFrame();

}  // namespace alongside::app
