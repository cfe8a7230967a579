// Looks figures up by their paths.
// SPDX-License-Identifier: MIT
#include "care/returns/figure_counts.h"

#include "platform/base/text.h"

namespace alongside::returns {
namespace {

template <class Figures, class Part>
std::optional<int> PartOf(const std::optional<Figures>& figures, Part part) {
    if (!figures) return std::nullopt;
    return *figures.*part;
}

std::optional<int> CountOf(const ProgressReturn& of, Figure figure, people::AgeBand band) {
    switch (figure) {
        case Figure::kRegisterRed:
            return PartOf(of.on_register[band], &RegisterFigures::red);
        case Figure::kRegisterAmber:
            return PartOf(of.on_register[band], &RegisterFigures::amber);
        case Figure::kRegisterGreen:
            return PartOf(of.on_register[band], &RegisterFigures::green);
        case Figure::kRegisterBlue:
            return PartOf(of.on_register[band], &RegisterFigures::blue);
        case Figure::kKeyworkerRed:
            return PartOf(of.with_keyworker[band], &KeyworkerFigures::red);
        case Figure::kKeyworkerAmber:
            return PartOf(of.with_keyworker[band], &KeyworkerFigures::amber);
        case Figure::kInpatients:
            return PartOf(of.inpatients[band], &InpatientFigures::total);
        case Figure::kInpatientsWithKeyworker:
            return PartOf(of.inpatients[band], &InpatientFigures::with_keyworker);
        case Figure::kNewAdmissions:
            return of.admissions[band].new_admissions;
        case Figure::kReadmissions:
            return of.admissions[band].readmissions;
        case Figure::kSupportedInpatient:
            return of.supported[band].inpatient;
        case Figure::kSupportedRed:
            return of.supported[band].red;
        case Figure::kSupportedAmber:
            return of.supported[band].amber;
        case Figure::kSupportedGreen:
            return of.supported[band].green;
        case Figure::kSupportedUnrated:
            return of.supported[band].unrated;
        case Figure::kSupportedPreventive:
            return of.supported[band].preventive;
        case Figure::kSteppedBack:
            return of.stepped_back[band];
    }
    return std::nullopt;
}

std::optional<int> CountOfWorker(const ProgressReturn& of, std::string_view path) {
    for (const WorkerLine& line : of.workforce) {
        if (path == "workforce." + line.worker + ".caseload") return line.caseload;
        if (path == "workforce." + line.worker + ".stepped_down") return line.stepped_down;
    }
    return std::nullopt;
}

}  // namespace

std::optional<int> CountAt(const ProgressReturn& of, std::string_view path) {
    const std::vector<Figure> parts = FiguresAt(path);
    if (parts.empty()) return CountOfWorker(of, path);
    const std::string_view band_name = Split(path, '.')[1];
    const people::AgeBand band = band_name == NameOf(kBands[0]) ? kBands[0] : kBands[1];
    int sum = 0;
    for (const Figure part : parts) {
        const auto count = CountOf(of, part, band);
        if (!count) return std::nullopt;
        sum += *count;
    }
    return sum;
}

std::vector<std::string> CountPaths(const ProgressReturn& of) {
    std::vector<std::string> paths;
    for (const auto band : kBands) {
        for (std::size_t i = 0; i < kFigureCount; ++i)
            paths.push_back(PathOf(static_cast<Figure>(i), band));
        for (const std::string_view section : {"register", "with_keyworker", "supported"})
            paths.push_back(std::string(section) + "." + std::string(NameOf(band)) + ".total");
    }
    for (const WorkerLine& line : of.workforce) {
        paths.push_back("workforce." + line.worker + ".caseload");
        paths.push_back("workforce." + line.worker + ".stepped_down");
    }
    return paths;
}

}  // namespace alongside::returns
