// Compares two returns leaf by leaf.
// SPDX-License-Identifier: MIT
#include "care/returns/return_changes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <utility>

#include "care/returns/json_tree.h"
#include "platform/base/check.h"
#include "platform/base/text.h"

namespace alongside::returns {
namespace {

constexpr std::size_t kMaxBytes = 64 * 1024 * 1024;  // Ours; the reader wants a bound.
constexpr std::size_t kMaxDepth = 8;
constexpr std::string_view kNone = "none";

struct Leaf {
    std::string path;
    std::string value;
};

std::string ValueOf(const JsonTree& leaf) {
    switch (leaf.kind) {
        case JsonTree::Kind::kNull:
            return std::string(kNone);
        case JsonTree::Kind::kBool:
            return leaf.text == "true" ? "yes" : "no";
        default:
            return leaf.text;
    }
}

// How one element of a list is named: a worker by their id, a risk by its place.
std::string NameOfElement(const JsonTree& element, std::size_t place) {
    const JsonTree* worker = element.Find("worker");
    return worker != nullptr ? worker->text : std::to_string(place + 1);
}

void Flatten(const JsonTree& tree, const std::string& path, std::vector<Leaf>& leaves) {
    if (tree.kind != JsonTree::Kind::kObject && tree.kind != JsonTree::Kind::kList) {
        leaves.push_back({path, ValueOf(tree)});
        return;
    }
    for (std::size_t i = 0; i < tree.members.size(); ++i) {
        const auto& [name, value] = tree.members[i];
        const std::string step =
            tree.kind == JsonTree::Kind::kList ? NameOfElement(value, i) : name;
        Flatten(value, path.empty() ? step : path + "." + step, leaves);
    }
}

std::vector<Leaf> LeavesOf(std::string_view json) {
    auto tree = ParseJsonTree(json, kMaxBytes, kMaxDepth);
    ALONGSIDE_CHECK(static_cast<bool>(tree));
    std::vector<Leaf> leaves;
    for (const auto& [name, value] : tree->members)
        if (name != "narrative" && name != "findings") Flatten(value, name, leaves);
    return leaves;
}

}  // namespace

std::vector<FigureChange> ChangedFigures(std::string_view then, std::string_view now) {
    const std::vector<Leaf> before = LeavesOf(then);
    const std::vector<Leaf> after = LeavesOf(now);
    std::map<std::string_view, std::string_view> gone;
    for (const Leaf& leaf : before) gone.emplace(leaf.path, leaf.value);
    std::vector<FigureChange> changes;
    for (const Leaf& leaf : after) {
        const auto old = gone.find(leaf.path);
        const std::string_view was = old == gone.end() ? kNone : old->second;
        if (was != leaf.value) changes.push_back({leaf.path, std::string(was), leaf.value});
        if (old != gone.end()) gone.erase(old);
    }
    for (const Leaf& leaf : before)
        if (gone.contains(leaf.path) && leaf.value != kNone)
            changes.push_back({leaf.path, leaf.value, std::string(kNone)});
    return changes;
}

namespace {

// Words of the form for the names in a path.
constexpr std::array<std::pair<std::string_view, std::string_view>, 27> kWords = {{
    {"register", "Register"},
    {"with_keyworker", "With a named keyworker"},
    {"inpatients", "Inpatients"},
    {"admissions", "Admissions"},
    {"supported", "Supported in the quarter"},
    {"stepped_back", "Stepped back"},
    {"workforce", "Workforce"},
    {"risks", "Risk"},
    {"under_18", "under 18"},
    {"18_25", "18 to 25"},
    {"blue", "blue, in hospital"},
    {"percent", "per cent"},
    {"met", "target met"},
    {"new", "new admissions"},
    {"readmissions", "re-admissions"},
    {"inpatient", "inpatients"},
    {"preventive", "preventive consultations"},
    {"as_at", "As at"},
    {"area", "Area"},
    {"quarter", "Quarter"},
    {"serves_18_25", "Serves 18 to 25"},
    {"part_time", "part time"},
    {"elearning", "e-learning done"},
    {"operational", "operational training done"},
    {"stepped_down", "stepped down"},
    {"rag_before", "rating before mitigation"},
    {"rag_after", "rating after mitigation"},
}};

std::string WordOf(std::string_view name) {
    const auto it = std::ranges::find(kWords, name, [](const auto& word) { return word.first; });
    return std::string(it == kWords.end() ? name : it->second);
}

}  // namespace

std::string PathInWords(std::string_view path) {
    const auto names = Split(path, '.');
    std::string words;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) words += i + 1 == names.size() && i > 1 ? ": " : ", ";
        // A worker's own id is never a word of the form.
        const bool is_worker = i == 1 && names.front() == "workforce";
        // Only at the front does it name the section; later it is a part of the inpatients.
        words += is_worker                               ? std::string(names[i])
                 : i > 0 && names[i] == "with_keyworker" ? "with a named keyworker"
                                                         : WordOf(names[i]);
    }
    return words;
}

}  // namespace alongside::returns
