// The rules of removing an entry.
// SPDX-License-Identifier: MIT
#include "care/corrections/removal.h"

#include <algorithm>
#include <iterator>

namespace alongside::corrections {
namespace {

Error Refused(const char* rule, const char* message) {
    return {Fault::kRefused, message, rule};
}

Result<Done> CheckOpen(const Removal& removal) {
    switch (removal.state) {
        case RemovalState::kOpen:
            return Done{};
        case RemovalState::kAgreed:
            return Refused("CORR-5", "Somebody agreed already, and the entry was removed");
        case RemovalState::kDeclined:
            return Refused("CORR-5", "Somebody declined already: the entry stays");
        case RemovalState::kWithdrawn:
            return Refused("CORR-5", "The request was taken back: the entry stays");
    }
    return Done{};
}

// Numbers have no gaps: an entry that is followed by others was there.
Error WhyMissing(
    const std::vector<RecordLine>& record, const StreamId& origin, std::int64_t number
) {
    const bool was_there = number > 0 && std::ranges::any_of(record, [&](const RecordLine& line) {
                               return line.origin == origin && line.number > number;
                           });
    if (was_there) return Refused("CORR-8", "This entry was removed already");
    return {Fault::kNotFound, "There is no such entry"};
}

}  // namespace

Result<Done> CheckRemovable(const RecordLine& line) {
    if (line.number == 1)
        return Refused(
            "CORR-1",
            "This entry began the record, so it cannot be removed from it. If a detail is wrong, "
            "change their details. If the whole record should not be here, ask whoever runs "
            "Alongside for you to erase it"
        );
    if (line.type.starts_with("journal.") || line.type.starts_with("corrections."))
        return Refused(
            "CORR-2", "This entry says what became of another, so it cannot itself be removed"
        );
    return Done{};
}

std::vector<RecordLine> LinesToRemove(
    const std::vector<RecordLine>& record, const StreamId& origin, std::int64_t number
) {
    const auto asked = std::ranges::find_if(record, [&](const RecordLine& line) {
        return line.origin == origin && line.number == number;
    });
    if (asked == record.end()) return {};
    const auto of_its_thing = [&](const RecordLine& line) { return line.thing == asked->thing; };
    if (asked->thing.empty() || std::any_of(record.begin(), asked, of_its_thing)) return {*asked};
    std::vector<RecordLine> lines;
    std::copy_if(asked, record.end(), std::back_inserter(lines), of_its_thing);
    return lines;
}

Result<std::vector<RecordLine>> DecideRequest(
    const std::vector<RecordLine>& record,
    const std::vector<Removal>& open,
    const StreamId& origin,
    std::int64_t number
) {
    auto lines = LinesToRemove(record, origin, number);
    if (lines.empty()) return WhyMissing(record, origin, number);
    TRY(CheckRemovable(lines.front()));
    for (const Removal& removal : open) {
        for (const RecordLine& line : LinesToRemove(record, removal.origin, removal.number)) {
            if (std::ranges::find(lines, line) == lines.end()) continue;
            return Error{
                Fault::kRefused,
                "Somebody asked to remove this already. That request has to be decided first",
                "CORR-3",
                {},
                "/people/" + removal.origin.value + "/removals/" + removal.id.value};
        }
    }
    return lines;
}

Result<Done> CheckMaySettle(const Removal& removal, const journal::ActorId& actor) {
    TRY(CheckOpen(removal));
    if (removal.asked_by == actor)
        return Refused("CORR-4", "You asked for this, so somebody else has to decide it");
    return Done{};
}

Result<Done> CheckMayWithdraw(const Removal& removal, const journal::ActorId& actor) {
    TRY(CheckOpen(removal));
    if (removal.asked_by != actor)
        return Refused("CORR-6", "Only who asked for this can take it back");
    return Done{};
}

}  // namespace alongside::corrections
