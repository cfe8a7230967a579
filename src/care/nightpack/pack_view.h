// The parts of a night pack, as one document that stands alone.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/date.h"
#include "platform/html/html.h"

namespace alongside::nightpack {

/// A number that somebody can be rung at.
struct CallLine {
    std::string who;
    std::string phone;
    std::string more;
};

struct RosterLine {
    std::string from;
    std::string until;
    std::string who;
    std::string phone;
};
/// The first part: who is on call, now and in the days ahead.
struct RosterPart {
    std::vector<CallLine> now;
    std::vector<RosterLine> ahead;
    std::vector<std::string> gaps;
};
html::Html RosterSheet(const RosterPart& roster);

/// Something that is to be done.
struct DueLine {
    std::string due;
    std::string name;
    std::string words;
    std::string whose;
};
/// Some of the list of today: it may be long, so it comes in pieces.
html::Html DueLines(const std::vector<DueLine>& lines);

/// Text of a sheet under its heading, a line each.
struct SheetSection {
    std::string heading;
    std::vector<std::string> lines;
};
/// One person's sheet.
struct PersonPart {
    std::string id;  ///< Where links of the list of names lead.
    std::string name;
    std::vector<std::string> standing;
    std::vector<CallLine> calls;
    std::vector<SheetSection> sections;
    std::string footnote;
};
html::Html PersonSheet(const PersonPart& person);

/// A name of the list at the end, and where it leads.
struct NameLine {
    std::string id;
    std::string name;
};
html::Html NamesSheet(const std::vector<NameLine>& names);

}  // namespace alongside::nightpack
