// Putting a row of the board in cells.
// SPDX-License-Identifier: MIT
#include "care/overview/board_line.h"

#include "platform/base/names.h"

namespace alongside::overview {

BoardLine LineOf(const BoardRow& row, std::string_view lead, Date today) {
    BoardLine line;
    line[0].text = row.reference;
    line[1].text = row.name.Reveal();
    line[2].number = AgeOn(row.born, today);
    line[3].text = row.locality;
    line[4].text = NameOf(row.standing);
    if (row.rating) line[5].text = NameOf(*row.rating);
    if (row.rated_on) {
        line[6].text = ToText(*row.rated_on);
        line[7].number = (today - *row.rated_on).count();
    }
    line[8].text = lead;
    line[9].number = row.others;
    line[10].text = row.in_hospital ? "yes" : "no";
    return line;
}

}  // namespace alongside::overview
