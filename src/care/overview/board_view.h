// The register board as a page: counts, search, filters, fifty people, and the way on.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/overview/board.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/url.h"

namespace alongside::overview {

/// A worker as lists name them.
struct NamedWorker {
    workforce::PostId post;
    std::string name;
};

/// Whom the filter by lead keyworker offers.
enum class WorkersOffered {
    kAll,         ///< Everybody in the area who may lead.
    kOfThisPage,  ///< There are too many for a list: those who lead for somebody on the page.
};

/// What is above the board: of this reader and this request alone.
struct BoardTop {
    /// Values of the address that mean nothing here and were left aside, e.g. `rating`.
    std::vector<std::string> left_aside;
    std::vector<std::pair<std::string, std::string>> search_fields;  ///< The search form's hidden.
    html::Url add;            ///< Where somebody can be added; empty when the reader may not.
    html::Url take = {};      ///< Where a spreadsheet is taken from; empty when the reader may not.
    html::Url meetings = {};  ///< Empty when the reader holds none.
};

/// The board: the same for all who may see the same of it, until the record changes.
struct BoardView {
    BoardQuery query;
    Date today;
    BoardCounts counts;
    BoardPage page;
    std::vector<NamedWorker> workers;  ///< Whom the list can be narrowed to, A to Z.
    WorkersOffered offered = WorkersOffered::kAll;
    /// Those leads of this page who are not among `workers`.
    std::vector<NamedWorker> leads;
    std::vector<std::string> localities;
    html::Url add;             ///< Where somebody can be added; empty when the reader may not.
    html::Url export_as_csv;   ///< Empty when the reader may not.
    html::Url export_as_xlsx;  ///< Empty when the reader may not.
};

html::Html RegisterTop(const BoardTop& top);
html::Html RegisterBoard(const BoardView& view);

/// The address of a list: only what differs from the whole register by name is in it.
html::Url AddressOf(const BoardQuery& query, html::Url path = html::Url("/register"));

/// `Today`, `Yesterday`, `12 days ago`; `Never` for somebody who is not rated.
std::string RatedAgo(const std::optional<Date>& rated_on, Date today);

/// The form that searches all people by name or NHS number; what was typed is never shown again.
html::Html SearchForm(
    const std::vector<std::pair<std::string, std::string>>& hidden, const std::string& fault = {}
);

}  // namespace alongside::overview
