// The figures of a return that are counts of people, and the people each one counts.
// SPDX-License-Identifier: MIT
#include "care/returns/figures.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "platform/base/text.h"

namespace alongside::returns {
namespace {

// A path in its parts; `name` is empty for a figure that is a section by itself.
struct Path {
    std::string_view section;
    people::AgeBand band{};
    std::string_view name;
};

std::optional<Path> Parse(std::string_view text) {
    const auto parts = Split(text, '.');
    if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
    for (const people::AgeBand band : kBands)
        if (parts[1] == NameOf(band))
            return Path{parts[0], band, parts.size() == 3 ? parts[2] : std::string_view()};
    return std::nullopt;
}

bool IsSumOf(const Path& path, std::string_view section, std::string_view name) {
    if (path.section != section) return false;
    if (path.name == name) return true;
    // People in hospital are outside the community's total.
    return path.name == "total" && (section == "with_keyworker" || section == "supported" ||
                                    (section == "register" && name != "blue"));
}

}  // namespace

std::string PathOf(Figure figure, people::AgeBand band) {
    const auto parts = Split(NameOf(figure), '.');
    std::string path = std::string(parts[0]) + "." + std::string(NameOf(band));
    if (parts.size() == 2) path += "." + std::string(parts[1]);
    return path;
}

std::vector<Figure> FiguresAt(std::string_view path) {
    std::vector<Figure> figures;
    const auto wanted = Parse(path);
    if (!wanted) return figures;
    for (std::size_t i = 0; i < kFigureCount; ++i) {
        const auto figure = static_cast<Figure>(i);
        const auto parts = Split(NameOf(figure), '.');
        const std::string_view name = parts.size() == 2 ? parts[1] : std::string_view();
        if (IsSumOf(*wanted, parts[0], name)) figures.push_back(figure);
    }
    return figures;
}

FigureMembers::Index FigureMembers::Remember(people::PersonId person) {
    persons_.push_back(std::move(person));
    return static_cast<Index>(persons_.size() - 1);
}

void FigureMembers::Add(Figure figure, people::AgeBand band, Index person) {
    lists_[static_cast<std::size_t>(figure)][band].push_back(person);
}

void FigureMembers::Add(std::string path, std::vector<Index> persons) {
    worker_lists_.emplace_back(std::move(path), std::move(persons));
}

std::vector<const std::vector<FigureMembers::Index>*> FigureMembers::ListsAt(std::string_view path
) const {
    std::vector<const std::vector<Index>*> lists;
    for (const Figure figure : FiguresAt(path))
        lists.push_back(&lists_[static_cast<std::size_t>(figure)][Parse(path)->band]);
    for (const auto& [worker_path, persons] : worker_lists_)
        if (worker_path == path) lists.push_back(&persons);
    return lists;
}

void FigureMembers::ForEach(
    std::string_view path, const std::function<void(const people::PersonId&)>& use
) const {
    for (const auto* list : ListsAt(path))
        for (const Index person : *list) use(persons_[person]);
}

std::size_t FigureMembers::Count(std::string_view path) const {
    std::size_t count = 0;
    for (const auto* list : ListsAt(path)) count += list->size();
    return count;
}

}  // namespace alongside::returns
