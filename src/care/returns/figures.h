// The figures of a return that are counts of people, and the people each one counts.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "care/people/ids.h"
#include "platform/base/names.h"

namespace alongside::returns {

/// The bands that a return counts, in its order.
inline constexpr std::array<people::AgeBand, 2> kBands = {
    people::AgeBand::kUnder18, people::AgeBand::k18To25};

/// One value for each band that a return counts.
template <class T>
struct ByBand {
    T under_18{};
    T from_18_to_25{};
    T& operator[](people::AgeBand band) {
        return band == people::AgeBand::kUnder18 ? under_18 : from_18_to_25;
    }
    const T& operator[](people::AgeBand band) const {
        return band == people::AgeBand::kUnder18 ? under_18 : from_18_to_25;
    }
    bool operator==(const ByBand&) const = default;
};

/// Figures that no other figure adds up to, each counted for both bands.
enum class Figure {
    kRegisterRed,
    kRegisterAmber,
    kRegisterGreen,
    kRegisterBlue,
    kKeyworkerRed,
    kKeyworkerAmber,
    kInpatients,
    kInpatientsWithKeyworker,
    kNewAdmissions,
    kReadmissions,
    kSupportedInpatient,
    kSupportedRed,
    kSupportedAmber,
    kSupportedGreen,
    kSupportedUnrated,
    kSupportedPreventive,
    kSteppedBack,
};
/// Section and name, between which the band stands in a path: `register.under_18.red`.
constexpr std::array<std::string_view, 17> NamesOf(Figure) {
    return {
        "register.red",
        "register.amber",
        "register.green",
        "register.blue",
        "with_keyworker.red",
        "with_keyworker.amber",
        "inpatients.total",
        "inpatients.with_keyworker",
        "admissions.new",
        "admissions.readmissions",
        "supported.inpatient",
        "supported.red",
        "supported.amber",
        "supported.green",
        "supported.unrated",
        "supported.preventive",
        "stepped_back"};
}
inline constexpr std::size_t kFigureCount = NamesOf(Figure{}).size();

/// The path of a figure in the JSON, e.g. `register.under_18.red`, `stepped_back.18_25`.
std::string PathOf(Figure figure, people::AgeBand band);

/// The figures of which the one at `path` is the sum: itself, or the parts of a total
/// (`register.*.total`, `with_keyworker.*.total`, `supported.*.total`). Empty for no such path.
std::vector<Figure> FiguresAt(std::string_view path);

/// Which people each figure counts. Somebody admitted twice is there twice under admissions.
class FigureMembers {
public:
    /// Where one person is held; from `Remember`.
    using Index = std::uint32_t;

    Index Remember(people::PersonId person);
    void Add(Figure figure, people::AgeBand band, Index person);
    /// A worker's caseload or stepped down, by the path that the return gives it.
    void Add(std::string path, std::vector<Index> persons);

    /// The people that the figure at `path` counts, in the order in which they were given:
    /// `register.under_18.total`, `workforce.TL.caseload`. Nobody for a path that is no figure.
    void ForEach(std::string_view path, const std::function<void(const people::PersonId&)>& use)
        const;
    std::size_t Count(std::string_view path) const;

private:
    std::vector<const std::vector<Index>*> ListsAt(std::string_view path) const;

    std::vector<people::PersonId> persons_;
    std::array<ByBand<std::vector<Index>>, kFigureCount> lists_;
    std::vector<std::pair<std::string, std::vector<Index>>> worker_lists_;
};

}  // namespace alongside::returns
