// Finds the components in the npm package, with their fixtures and their documentation.
// SPDX-License-Identifier: MIT
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "contract/nhsuk/options.h"

namespace alongside::nhsuk::fixtures {
namespace {

const std::filesystem::path kComponents = NODE_MODULES "/nhsuk-frontend/dist/nhsuk/components";

Json Parsed(const std::filesystem::path& path) {
    std::ifstream file(path);
    return Json::parse(file);
}

}  // namespace

Adapters AllAdapters() {
    Adapters adapters;
    AddFields(adapters);
    AddSpecialFields(adapters);
    AddBlocks(adapters);
    AddContent(adapters);
    AddPageParts(adapters);
    return adapters;
}

std::set<std::string> UpstreamComponents() {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(kComponents)) {
        if (!std::filesystem::exists(entry.path() / "fixtures.json")) continue;
        names.insert(entry.path().filename().string());
    }
    return names;
}

Json CasesOf(const std::string& component) {
    return Parsed(kComponents / component / "fixtures.json").at("fixtures");
}

Json DocumentedOptionsOf(const std::string& component) {
    return Parsed(kComponents / component / "macro-options.json");
}

}  // namespace alongside::nhsuk::fixtures
