// From entries to lines.
// SPDX-License-Identifier: MIT
#include "care/corrections/record_line.h"

#include "platform/journal/journal.h"

namespace alongside::corrections {

RecordLine LineOf(const journal::Catalogue& catalogue, const journal::Entry& entry) {
    return {
        .origin = entry.origin,
        .number = entry.number,
        .type = entry.fact.type,
        .thing = catalogue.ThingOf(entry.fact),
        .words = catalogue.Describe(entry.fact),
        .actor = entry.actor,
        .recorded = entry.recorded};
}

std::vector<RecordLine> LinesOf(const journal::Journal& journal, const StreamId& person) {
    std::vector<RecordLine> lines;
    journal.VisitEntries(person, [&](const journal::Entry& entry) {
        lines.push_back(LineOf(journal.catalogue(), entry));
    });
    return lines;
}

std::vector<RecordLine> LinesOf(
    const identity::View& view,
    const journal::Catalogue& catalogue,
    const journal::KeyRing& keys,
    const StreamId& person
) {
    std::vector<RecordLine> lines;
    journal::ForEachEntry(
        view.tables,
        catalogue,
        keys,
        view.actor.area,
        person,
        [&](const journal::Entry& entry) { lines.push_back(LineOf(catalogue, entry)); }
    );
    return lines;
}

}  // namespace alongside::corrections
