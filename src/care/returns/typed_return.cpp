// A quarterly return as somebody typed it: any figure may be missing.
// SPDX-License-Identifier: MIT
#include "care/returns/typed_return.h"

#include <algorithm>
#include <array>
#include <utility>

#include "care/returns/json_tree.h"
#include "platform/base/text.h"

namespace alongside::returns {
namespace {

using Kind = JsonTree::Kind;

// The form is five deep; the rest is room for what it passes over.
constexpr std::size_t kMaxDepth = 16;
constexpr std::size_t kMaxDigits = 10;
constexpr std::size_t kMaxDecimals = 6;
constexpr std::int64_t kMaxCount = 1'000'000'000;

struct Section {
    std::string_view name;
    std::vector<std::string_view> counts;
    bool has_percent = false;
};

// The part of the form whose figures stand by band.
const std::vector<Section>& Form() {
    static const std::vector<Section> form = {
        {"register", {"red", "amber", "green", "total", "blue"}},
        {"with_keyworker", {"red", "amber", "total"}, true},
        {"inpatients", {"total", "with_keyworker"}, true},
        {"admissions", {"new", "readmissions"}},
        {"supported", {"inpatient", "red", "amber", "green", "unrated", "preventive", "total"}}};
    return form;
}

bool IsDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool IsNotApplicable(std::string_view text) {
    return text == "n/a" || text == "N/A" || text == "N/a";
}

// Typed where nothing is known: no key, null, no text.
bool IsMissing(const JsonTree* value) {
    return value == nullptr || value->kind == Kind::kNull ||
           (value->kind == Kind::kText && Trim(value->text).empty());
}

std::optional<std::int64_t> ParseCount(std::string_view text) {
    const auto number = ParseDecimal(text);
    if (!number) return std::nullopt;
    std::int64_t scale = 1;
    for (int i = 0; i < number->decimals; ++i) scale *= 10;
    const std::int64_t whole = number->units / scale;
    if (whole * scale != number->units || whole > kMaxCount || whole < -kMaxCount)
        return std::nullopt;
    return whole;
}

class FormReader {
public:
    Result<TypedReturn> Read(const JsonTree& root) {
        for (const Section& section : Form())
            if (const JsonTree* bands = Object(root.Find(section.name), std::string(section.name)))
                ReadSection(section, *bands);
        if (const JsonTree* bands = Object(root.Find("stepped_back"), "stepped_back"))
            for (const auto band : kBands)
                ReadCount(bands->Find(NameOf(band)), "stepped_back." + std::string(NameOf(band)));
        ReadWorkforce(root.Find("workforce"));
        if (const JsonTree* printed = Object(root.Find("printed"), "printed"))
            for (const auto& [path, text] : printed->members) ReadPrinted(path, text);
        typed_.percents.insert(typed_.percents.end(), printed_.begin(), printed_.end());
        if (faults_.empty()) return std::move(typed_);
        return Error{
            .fault = Fault::kInvalid,
            .message = "The return cannot be read",
            .fields = std::move(faults_)};
    }

private:
    void Refuse(std::string path, std::string says) {
        faults_.push_back({std::move(path), std::move(says)});
    }

    // The value if it is an object; a refusal if it is something else than missing.
    const JsonTree* Object(const JsonTree* value, const std::string& path) {
        if (IsMissing(value) || (value->kind == Kind::kText && IsNotApplicable(Trim(value->text))))
            return nullptr;
        if (value->kind == Kind::kObject) return value;
        Refuse(path, "Expected figures in { }");
        return nullptr;
    }

    void ReadSection(const Section& section, const JsonTree& bands) {
        for (const auto band : kBands) {
            const std::string path = std::string(section.name) + "." + std::string(NameOf(band));
            const JsonTree* figures = Object(bands.Find(NameOf(band)), path);
            if (figures == nullptr) continue;
            for (const std::string_view name : section.counts)
                ReadCount(figures->Find(name), path + "." + std::string(name));
            if (section.has_percent) ReadPercent(figures->Find("percent"), path + ".percent");
        }
    }

    std::optional<std::int64_t> CountAt(const JsonTree* value, const std::string& path) {
        if (IsMissing(value)) return std::nullopt;
        if (value->kind == Kind::kNumber || value->kind == Kind::kText) {
            const std::string_view text = Trim(value->text);
            if (value->kind == Kind::kText && IsNotApplicable(text)) return std::nullopt;
            if (const auto count = ParseCount(text)) return count;
        }
        Refuse(path, "Expected a whole number");
        return std::nullopt;
    }

    void ReadCount(const JsonTree* value, const std::string& path) {
        if (const auto count = CountAt(value, path)) typed_.counts.push_back({path, *count});
    }

    void ReadPercent(const JsonTree* value, const std::string& path) {
        if (IsMissing(value)) return;
        if (value->kind == Kind::kNumber || value->kind == Kind::kText)
            if (auto percent = ParsePercent(path, value->text)) {
                typed_.percents.push_back(*std::move(percent));
                return;
            }
        Refuse(path, "Expected a percentage such as 41%, or n/a");
    }

    // What is printed at a path may be any words; only a percentage or "n/a" can be checked, and a
    // bare number is one only where the path says so.
    void ReadPrinted(const std::string& path, const JsonTree& value) {
        if (IsMissing(&value)) return;
        if (value.kind != Kind::kNumber && value.kind != Kind::kText) {
            Refuse("printed." + path, "Expected the text that is printed there");
            return;
        }
        auto percent = ParsePercent(path, value.text);
        if (!percent) return;
        const bool is_bare = percent->value && value.text.find('%') == std::string::npos;
        if (is_bare && !path.ends_with(".percent")) return;
        const bool is_known = std::any_of(
            typed_.percents.begin(),
            typed_.percents.end(),
            [&](const TypedPercent& typed) {
                return typed.path == path && typed.value == percent->value;
            }
        );
        if (!is_known) printed_.push_back(*std::move(percent));
    }

    void ReadWorkforce(const JsonTree* lines) {
        if (IsMissing(lines)) return;
        if (lines->kind != Kind::kList) {
            Refuse("workforce", "Expected a list in [ ]");
            return;
        }
        for (std::size_t i = 0; i < lines->members.size(); ++i)
            ReadWorker(lines->members[i].second, "workforce." + std::to_string(i + 1));
    }

    std::string TextAt(const JsonTree* value, const std::string& path) {
        if (IsMissing(value)) return {};
        if (value->kind == Kind::kText || value->kind == Kind::kNumber)
            return std::string(Trim(value->text));
        Refuse(path, "Expected text");
        return {};
    }

    void ReadWorker(const JsonTree& line, const std::string& place) {
        const JsonTree* figures = Object(&line, place);
        if (figures == nullptr) return;
        const std::string worker = TextAt(figures->Find("worker"), place + ".worker");
        const std::string path = worker.empty() ? place : "workforce." + worker;
        typed_.workforce.push_back(
            {.path = path,
             .role = TextAt(figures->Find("role"), path + ".role"),
             .caseload = CountAt(figures->Find("caseload"), path + ".caseload"),
             .stepped_down = CountAt(figures->Find("stepped_down"), path + ".stepped_down")}
        );
    }

    TypedReturn typed_;
    std::vector<TypedPercent> printed_;
    std::vector<FieldFault> faults_;
};

}  // namespace

std::optional<Decimal> ParseDecimal(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = point == text.size() ? "" : text.substr(point + 1);
    if (whole.empty() || whole.size() > kMaxDigits || part.size() > kMaxDecimals ||
        (part.empty() && point != text.size()) || !IsDigits(whole) || !IsDigits(part))
        return std::nullopt;
    Decimal number{.decimals = static_cast<int>(part.size())};
    for (const std::string_view digits : {whole, part})
        for (const char c : digits) number.units = number.units * 10 + (c - '0');
    if (negative) number.units = -number.units;
    return number;
}

std::optional<TypedPercent> ParsePercent(std::string path, std::string_view text) {
    text = Trim(text);
    TypedPercent percent{.path = std::move(path), .text = std::string(text)};
    if (IsNotApplicable(text)) return percent;
    if (text.ends_with('%')) text = Trim(text.substr(0, text.size() - 1));
    percent.value = ParseDecimal(text);
    if (!percent.value) return std::nullopt;
    return percent;
}

std::optional<std::int64_t> TypedReturn::Count(
    std::string_view section, people::AgeBand band, std::string_view name
) const {
    std::string path = std::string(section) + "." + std::string(NameOf(band));
    if (!name.empty()) path += "." + std::string(name);
    for (const TypedCount& typed : counts)
        if (typed.path == path) return typed.count;
    return std::nullopt;
}

Result<TypedReturn> ReadTypedReturn(std::string_view json) {
    TRY_ASSIGN(const JsonTree root, ParseJsonTree(json, kMaxTypedReturn, kMaxDepth));
    if (root.kind != Kind::kObject)
        return Error{Fault::kInvalid, "It is not a return: expected figures in { }"};
    return FormReader().Read(root);
}

}  // namespace alongside::returns
