// Administration's first page, and an area's settings and lists, as markup.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/governance/area_settings.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/change_list.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::governance {

/// What an administrator can look after in an area.
/// `failed` says how much the service could not do by itself.
struct AdministrationView {
    std::string area;
    std::size_t users = 0;   ///< Who can sign in.
    std::size_t failed = 0;  ///< Work that failed for good.
    std::size_t unsent = 0;  ///< Letters that reached nobody.
};
html::Html Administration(const AdministrationView& view);

struct AreaView {
    const patterns::FormFrame& frame;
    AreaSettings now;
    Date today;
    std::vector<patterns::Change> changes;  ///< Newest first.
};
/// Today's settings, the form that changes them from a day on, and what was changed.
html::Html AreaPage(const AreaView& view);

struct ListsView {
    const patterns::FormFrame& frame;
    std::vector<std::string> teams;
    std::vector<std::string> localities;
};
/// Both lists, and the form that adds to them.
html::Html ListsPage(const ListsView& view);

/// The form that takes a name off a list.
html::Html RemovalForm(const patterns::FormFrame& frame, ListKind list, const std::string& name);

}  // namespace alongside::governance
