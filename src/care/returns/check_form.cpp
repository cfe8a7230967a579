// Figures typed one by one, from fields to a typed return.
// SPDX-License-Identifier: MIT
#include "care/returns/check_form.h"

#include <array>
#include <utility>

#include "platform/base/text.h"

namespace alongside::returns {
namespace {

// The figures of one band: what stands before its name, and after.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kOfBand = {{
    {"register", ".red"},
    {"register", ".amber"},
    {"register", ".green"},
    {"register", ".total"},
    {"register", ".blue"},
    {"with_keyworker", ".red"},
    {"with_keyworker", ".amber"},
    {"with_keyworker", ".total"},
    {"with_keyworker", ".percent"},
    {"inpatients", ".total"},
    {"inpatients", ".with_keyworker"},
    {"inpatients", ".percent"},
    {"supported", ".preventive"},
    {"supported", ".total"},
    {"stepped_back", ""},
}};

std::vector<CheckedFigure> AllFigures() {
    std::vector<CheckedFigure> figures;
    for (const auto band : kBands)
        for (const auto& [section, name] : kOfBand)
            figures.push_back(
                {std::string(section) + "." + std::string(NameOf(band)) + std::string(name),
                 name == ".percent" ? CheckedFigure::Kind::kPercent : CheckedFigure::Kind::kCount}
            );
    return figures;
}

bool IsBlank(std::string_view typed) {
    return typed.empty() || typed == "n/a";
}

void ReadCount(
    const std::string& path,
    std::string_view typed,
    TypedReturn& to,
    std::vector<FieldFault>& faults
) {
    if (IsBlank(typed)) return;
    const auto number = ParseDecimal(typed);
    if (!number || number->decimals != 0) {
        faults.push_back({path, "Enter a whole number, or leave it empty"});
        return;
    }
    to.counts.push_back({path, number->units});
}

void ReadPercent(
    const std::string& path,
    std::string_view typed,
    TypedReturn& to,
    std::vector<FieldFault>& faults
) {
    if (typed.empty()) return;
    auto percent = ParsePercent(path, typed);
    if (!percent) {
        faults.push_back({path, "Enter a percentage, like 41% or n/a"});
        return;
    }
    to.percents.push_back(*std::move(percent));
}

}  // namespace

const std::vector<CheckedFigure>& CheckedFigures() {
    static const std::vector<CheckedFigure> figures = AllFigures();
    return figures;
}

Result<TypedReturn> ReadFigures(const web::Fields& fields) {
    TypedReturn typed;
    std::vector<FieldFault> faults;
    for (const CheckedFigure& figure : CheckedFigures()) {
        const std::string_view text = Trim(fields.Get(figure.path));
        if (figure.kind == CheckedFigure::Kind::kPercent) {
            ReadPercent(figure.path, text, typed, faults);
        } else {
            ReadCount(figure.path, text, typed, faults);
        }
    }
    if (!faults.empty())
        return Error{Fault::kInvalid, "Some figures are not numbers", {}, std::move(faults)};
    return typed;
}

}  // namespace alongside::returns
