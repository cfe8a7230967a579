// Checks a return typed by hand against itself.
// SPDX-License-Identifier: MIT
#include "care/returns/check_return.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "care/returns/share.h"
#include "platform/base/text.h"

namespace alongside::returns {
namespace {

using people::AgeBand;
using Count = std::optional<std::int64_t>;

constexpr std::size_t kEnoughForAMedian = 3;
constexpr std::string_view kPercent = ".percent";

std::string PathOf(std::string_view section, AgeBand band) {
    return fmt::format("{}.{}", section, NameOf(band));
}

// Digits with the point back where it was typed: 300 and 1 is `30.0`.
std::string DecimalText(std::int64_t units, int decimals) {
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i) scale *= 10;
    if (decimals == 0) return std::to_string(units);
    return fmt::format("{}.{:0{}}", units / scale, units % scale, decimals);
}

// The share, if both were typed and can be counted with.
std::optional<Share> ShareOf(Count count, Count base) {
    if (!count || !base || *count < 0 || *base < 0) return std::nullopt;
    return Share{*count, *base};
}

Count Sum(std::initializer_list<Count> parts) {
    std::int64_t sum = 0;
    for (const Count& part : parts) {
        if (!part) return std::nullopt;
        sum += *part;
    }
    return sum;
}

// What a percentage in the form is a percentage of.
struct PercentPlace {
    AgeBand band{};
    // Of metric 1; otherwise of the inpatients.
    bool of_register = false;
    // `red`, `amber`, or empty for both together.
    std::string_view part;
};

// `with_keyworker.18_25.percent`, `with_keyworker.18_25.amber.percent`, either without `.percent`.
std::optional<PercentPlace> PlaceOf(std::string_view path) {
    if (path.ends_with(kPercent)) path.remove_suffix(kPercent.size());
    for (const AgeBand band : kBands) {
        const std::string metric_1 = PathOf("with_keyworker", band);
        const std::string metric_2 = PathOf("inpatients", band);
        if (path == metric_1 || path == metric_1 + ".total") return PercentPlace{band, true, ""};
        if (path == metric_1 + ".red") return PercentPlace{band, true, "red"};
        if (path == metric_1 + ".amber") return PercentPlace{band, true, "amber"};
        if (path == metric_2 || path == metric_2 + ".with_keyworker")
            return PercentPlace{band, false, ""};
    }
    return std::nullopt;
}

class Checker {
public:
    explicit Checker(const TypedReturn& typed) : typed_(typed) {}

    std::vector<Finding> Check() {
        for (const AgeBand band : kBands) CheckTotals(band);
        for (const TypedPercent& percent : typed_.percents) CheckPercent(percent);
        CheckSigns();
        for (const AgeBand band : kBands) CheckAgainstRegister(band);
        for (const AgeBand band : kBands) CheckTargets(band);
        for (const AgeBand band : kBands) CheckSupported(band);
        CheckFlow();
        CheckCaseloads();
        std::stable_sort(findings_.begin(), findings_.end(), [](const auto& a, const auto& b) {
            return a.code < b.code;
        });
        return std::move(findings_);
    }

private:
    void Add(FindingCode code, std::string where, std::string says) {
        findings_.push_back({code, std::move(where), std::move(says)});
    }

    Count Typed(std::string_view section, AgeBand band, std::string_view name) const {
        return typed_.Count(section, band, name);
    }

    // "A typed total differs from the sum of its typed parts."
    void CheckTotal(
        std::string_view section, AgeBand band, const std::vector<std::string_view>& names
    ) {
        std::int64_t sum = 0;
        std::vector<std::string> parts;
        for (const std::string_view name : names)
            if (const Count part = Typed(section, band, name)) {
                sum += *part;
                parts.push_back(fmt::format("{} {}", name, *part));
            }
        const Count total = Typed(section, band, "total");
        if (!total || parts.empty() || *total == sum) return;
        Add(FindingCode::kTotalMismatch,
            PathOf(section, band) + ".total",
            fmt::format("{} is typed, but {} is {}.", *total, Join(parts, " + "), sum));
    }

    void CheckTotals(AgeBand band) {
        CheckTotal("register", band, {"red", "amber", "green"});
        CheckTotal("with_keyworker", band, {"red", "amber"});
        CheckTotal(
            "supported", band, {"inpatient", "red", "amber", "green", "unrated", "preventive"}
        );
    }

    // From the parts, never from the typed total.
    std::optional<Share> RedOrAmber(AgeBand band) const {
        return ShareOf(
            Sum({Typed("with_keyworker", band, "red"), Typed("with_keyworker", band, "amber")}),
            Sum({Typed("register", band, "red"), Typed("register", band, "amber")})
        );
    }

    std::optional<Share> Inpatients(AgeBand band) const {
        return ShareOf(
            Typed("inpatients", band, "with_keyworker"), Typed("inpatients", band, "total")
        );
    }

    std::optional<Share> ShareAt(const PercentPlace& place) const {
        if (!place.of_register) return Inpatients(place.band);
        if (place.part.empty()) return RedOrAmber(place.band);
        return ShareOf(
            Typed("with_keyworker", place.band, place.part),
            Typed("register", place.band, place.part)
        );
    }

    // "Over 100", and everything that a percentage must agree with.
    void CheckPercent(const TypedPercent& percent) {
        if (percent.value) CheckRange(percent);
        const auto place = PlaceOf(percent.path);
        if (!place) return;
        const auto share = ShareAt(*place);
        if (!share || share->base == 0) return;
        if (percent.value)
            CheckValue(percent, *place, *share);
        else if (share->count == 0)
            Add(FindingCode::kMissingZero,
                percent.path,
                fmt::format("{} is typed, but 0 of {} is 0 %.", percent.text, share->base));
    }

    void CheckRange(const TypedPercent& percent) {
        std::int64_t hundred = 100;
        for (int i = 0; i < percent.value->decimals; ++i) hundred *= 10;
        if (percent.value->units > hundred)
            Add(FindingCode::kOver100,
                percent.path,
                fmt::format("{} is typed; a share cannot be above 100 %.", percent.text));
        if (percent.value->units < 0)
            Add(FindingCode::kNegative,
                percent.path,
                fmt::format("{} is typed; a figure cannot be below 0.", percent.text));
    }

    // "A typed percentage, compared at the precision typed (halves up), differs from its parts (not
    // the typed total) over its base."
    void CheckValue(const TypedPercent& percent, const PercentPlace& place, const Share& share) {
        const Decimal& typed = *percent.value;
        const std::int64_t right = *PercentOf(share, typed.decimals);
        if (typed.units == right) return;
        const std::string is = fmt::format(
            "{} of {} {} is {} %",
            share.count,
            share.base,
            !place.of_register   ? "inpatients"
            : place.part.empty() ? "red or amber"
                                 : place.part,
            DecimalText(right, typed.decimals)
        );
        if (const auto other = OtherBase(typed, place))
            Add(FindingCode::kPercentWrongBase,
                percent.path,
                fmt::format("{} is {}; {}.", percent.text, *other, is));
        else
            Add(FindingCode::kPercentMismatch,
                percent.path,
                fmt::format("{} is typed, but {}.", percent.text, is));
    }

    // "The with-keyworker total or its red over the register's red, amber or total", in words.
    // Interpretation: a total is tried as typed and as the sum of its parts.
    std::optional<std::string> OtherBase(const Decimal& typed, const PercentPlace& place) const {
        if (!place.of_register) return std::nullopt;
        const auto on = [&](std::string_view name) { return Typed("register", place.band, name); };
        const auto with = [&](std::string_view name) {
            return Typed("with_keyworker", place.band, name);
        };
        const std::array<std::pair<std::string_view, Count>, 4> bases = {
            {{"red", on("red")},
             {"amber", on("amber")},
             {"people", on("total")},
             {"people", Sum({on("red"), on("amber"), on("green")})}}};
        for (const Count& count : {Sum({with("red"), with("amber")}), with("total"), with("red")})
            for (const auto& [name, base] : bases) {
                const auto share = ShareOf(count, base);
                if (!share || PercentOf(*share, typed.decimals) != typed.units) continue;
                return fmt::format(
                    "{} of the {} {} on the register", share->count, share->base, name
                );
            }
        return std::nullopt;
    }

    void CheckSign(const std::string& path, const Count& count) {
        if (count && *count < 0)
            Add(FindingCode::kNegative,
                path,
                fmt::format("{} is typed; a figure cannot be below 0.", *count));
    }

    void CheckSigns() {
        for (const TypedCount& typed : typed_.counts) CheckSign(typed.path, typed.count);
        for (const TypedWorker& worker : typed_.workforce) {
            CheckSign(worker.path + ".caseload", worker.caseload);
            CheckSign(worker.path + ".stepped_down", worker.stepped_down);
        }
    }

    void CheckAgainstRegister(AgeBand band) {
        for (const std::string_view name : {"red", "amber", "total"}) {
            const Count with = Typed("with_keyworker", band, name);
            const Count on = Typed("register", band, name);
            if (with && on && *with > *on)
                Add(FindingCode::kPersonsExceedRegister,
                    fmt::format("{}.{}", PathOf("with_keyworker", band), name),
                    fmt::format(
                        "{} have a named keyworker, but {} are on the register.", *with, *on
                    ));
        }
        const Count patients = Typed("inpatients", band, "total");
        const Count with = Typed("inpatients", band, "with_keyworker");
        if (patients && with && *with > *patients)
            Add(FindingCode::kPersonsExceedRegister,
                PathOf("inpatients", band) + ".with_keyworker",
                fmt::format("{} have a named keyworker, but {} are inpatients.", *with, *patients));
        const Count blue = Typed("register", band, "blue");
        if (patients && blue && *patients > *blue)
            Add(FindingCode::kInpatientNotOnRegister,
                PathOf("inpatients", band) + ".total",
                fmt::format("{} are inpatients, but {} on the register are blue.", *patients, *blue)
            );
    }

    void CheckTarget(std::string where, const std::optional<Share>& share, std::string_view who) {
        if (!share) return;
        if (auto finding = BelowTarget(std::move(where), *share, who))
            findings_.push_back(*std::move(finding));
    }

    void CheckTargets(AgeBand band) {
        CheckTarget(PathOf("with_keyworker", band), RedOrAmber(band), "red or amber");
        CheckTarget(PathOf("inpatients", band), Inpatients(band), "inpatients");
    }

    // "Supported total less green, unrated and preventive is above with-keyworker red + amber +
    // inpatients with a keyworker." A part of the total that was not typed is in it as nought.
    void CheckSupported(AgeBand band) {
        const Count total = Typed("supported", band, "total");
        const Count keyworked = Sum(
            {Typed("with_keyworker", band, "red"),
             Typed("with_keyworker", band, "amber"),
             Typed("inpatients", band, "with_keyworker")}
        );
        if (!total || !keyworked) return;
        std::int64_t supported = *total;
        for (const std::string_view name : {"green", "unrated", "preventive"})
            supported -= Typed("supported", band, name).value_or(0);
        if (supported <= *keyworked) return;
        Add(FindingCode::kSupportedExceedsKeyworked,
            PathOf("supported", band),
            fmt::format(
                "{} red, amber or in hospital are said to be supported, but {} have a named "
                "keyworker.",
                supported,
                *keyworked
            ));
    }

    // "In every typed band stepped back equals the register's green, and one is above 0."
    void CheckFlow() {
        bool above = false;
        for (const AgeBand band : kBands) {
            const Count back = Typed("stepped_back", band, "");
            const Count green = Typed("register", band, "green");
            if (!back || !green) continue;
            if (*back != *green) return;
            above = above || *back > 0;
        }
        if (!above) return;
        Add(FindingCode::kFlowEqualsStock,
            "stepped_back",
            "Stepped back in the quarter equals the greens at its end: a flow may have been "
            "reported as a stock.");
    }

    // "A worker over twice the median caseload of the same role (three or more of that role)."
    // Interpretation: of those whose caseload was typed.
    void CheckCaseloads() {
        std::map<std::string, std::vector<std::int64_t>> by_role;
        for (const TypedWorker& worker : typed_.workforce)
            if (worker.caseload && !worker.role.empty())
                by_role[worker.role].push_back(*worker.caseload);
        for (auto& [role, caseloads] : by_role) std::sort(caseloads.begin(), caseloads.end());
        for (const TypedWorker& worker : typed_.workforce) {
            if (!worker.caseload || worker.role.empty()) continue;
            const auto& caseloads = by_role[worker.role];
            if (caseloads.size() < kEnoughForAMedian) continue;
            // The two in the middle, which are one and the same of an odd number.
            const std::int64_t twice_median =
                caseloads[(caseloads.size() - 1) / 2] + caseloads[caseloads.size() / 2];
            if (*worker.caseload <= twice_median) continue;
            Add(FindingCode::kCaseloadUnbalanced,
                worker.path + ".caseload",
                fmt::format(
                    "{} is over twice the median caseload ({}) of the {} in the role {}.",
                    *worker.caseload,
                    twice_median % 2 == 0 ? fmt::format("{}", twice_median / 2)
                                          : fmt::format("{}.5", twice_median / 2),
                    caseloads.size(),
                    worker.role
                ));
        }
    }

    const TypedReturn& typed_;
    std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> CheckReturn(const TypedReturn& typed) {
    return Checker(typed).Check();
}

bool HasError(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return IsError(finding.code);
    });
}

}  // namespace alongside::returns
