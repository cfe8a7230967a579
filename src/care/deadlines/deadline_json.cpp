// Writes deadlines.
// SPDX-License-Identifier: MIT
#include "care/deadlines/deadline_json.h"

#include <string_view>

#include "platform/base/json_writer.h"

namespace alongside::deadlines {
namespace {

std::string_view OnWhoseWord(Standing standing) {
    switch (standing) {
        case Standing::kPolicy:
            return "policy";
        case Standing::kLocalDefault:
            return "your area's setting";
        case Standing::kStatute:
            return "statute";
    }
    return {};
}

// Those of a stay always have one.
std::string_view KindOf(const Deadline& deadline) {
    return deadline.type ? NameOf(*deadline.type) : std::string_view();
}

}  // namespace

std::string DeadlinesJson(const std::vector<Deadline>& deadlines) {
    JsonWriter json;
    json.BeginList();
    for (const Deadline& each : deadlines)
        json.BeginObject()
            .Member("rule", each.rule)
            .Member("kind", KindOf(each))
            .Member("due", each.due)
            .Member("set", each.set)
            .Member("version", each.version)
            .Member("calendar", each.calendar)
            .Member("standing", each.standing)
            .Member("because", Because(each))
            .Member("source", each.source)
            .EndObject();
    json.EndList();
    return std::move(json).Take() + "\n";
}

std::string DeadlinesText(const std::vector<Deadline>& deadlines, Date as_at) {
    if (deadlines.empty()) return "Nothing is due.\n";
    std::string text;
    for (const Deadline& each : deadlines) {
        text += alongside::InWords(each.due) + (each.due < as_at ? ", overdue: " : ": ") +
                each.rule + " (" + std::string(KindOf(each)) + ")\n  " + Because(each) + "; " +
                std::string(OnWhoseWord(each.standing)) + "; " + each.set + " version " +
                each.version + ", calendar " + each.calendar + "\n  " + each.source + "\n";
    }
    return text;
}

}  // namespace alongside::deadlines
