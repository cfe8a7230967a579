// The pages about two records of one person: finding, comparing, joining, separating and sorting.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/corrections/same_person.h"
#include "platform/base/instant.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::corrections {

/// Somebody who may be the same.
struct OtherLine {
    std::string name;
    std::string born;  ///< With the age.
    std::string locality;
    std::string why;  ///< What is alike; empty of somebody who was only searched for.
    html::Url compare;
};
struct SameView {
    std::vector<OtherLine> likely;                ///< The likeliest first.
    std::optional<std::vector<OtherLine>> found;  ///< What a search found, when there was one.
    html::Url everybody;                          ///< The look through everybody.
};
html::Html SamePage(const patterns::FormFrame& frame, const SameView& view);

/// Two people who may be one.
struct PairLine {
    std::string one;  ///< The names, as shown, each with the birthday.
    std::string other;
    std::string why;
    html::Url compare;
};
struct PairsView {
    std::vector<PairLine> pairs;
    std::size_t looked_at = 0;
    enum class From { kTheFirst, kLater } from = From::kTheFirst;
    html::Url next;  ///< Where the look goes on; empty at the end.
};
html::Html PairsPage(const PairsView& view);

struct MergeView {
    std::string stays;  ///< The names of both, as shown.
    std::string goes;
    std::vector<InBoth> lines;
    std::vector<Clash> clashes;
    Doubt doubt = Doubt::kNone;
    std::string refused;  ///< Why they cannot be joined; empty when they can.
    html::Url swap;       ///< The same with the other record kept.
    html::Url apart;      ///< Where somebody says that they are two people.
    html::Url goes_page;
};
html::Html MergeForm(const patterns::FormFrame& frame, const MergeView& view);
/// Says that two people who look alike are two.
html::Html ApartForm(const patterns::FormFrame& frame, const std::string& other);

/// An entry in words.
struct SortLine {
    std::string words;
    std::string who;
    Instant recorded;
};
struct UnmergeView {
    std::string other;  ///< The name in the joined record; empty when nothing says it.
    std::vector<SortLine> lines;
};
html::Html UnmergeForm(const patterns::FormFrame& frame, const UnmergeView& view);

struct SortChoice {
    SortLine line;
    std::vector<std::pair<std::string, std::string>> hidden;  ///< Of the form that keeps it here.
    html::Url removal;  ///< Where it is removed as somebody else's; empty if the reader may not.
    html::Url other;    ///< The other person's record.
};
struct SortingView {
    const patterns::FormState& state;
    std::string name;
    html::Url page;
    std::vector<SortChoice> choices;
};
html::Html SortingPage(const SortingView& view);

}  // namespace alongside::corrections
