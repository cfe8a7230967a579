// Packing is plain: what was packed wrongly is not there, and nothing of it is guessed.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/kept.h"

#include <charconv>

#include "platform/base/names.h"

namespace alongside::spreadsheets {
namespace {

class Packer {
public:
    Packer& Text(std::string_view text) {
        packed_ += std::to_string(text.size());
        packed_ += ':';
        packed_ += text;
        return *this;
    }
    Packer& Number(long long number) { return Text(std::to_string(number)); }
    std::string Take() { return std::move(packed_); }

private:
    std::string packed_;
};

class Unpacker {
public:
    explicit Unpacker(std::string_view packed) : left_(packed) {}

    std::string Text() {
        std::size_t size = 0;
        const auto [end, error] = std::from_chars(left_.data(), left_.data() + left_.size(), size);
        const auto used = static_cast<std::size_t>(end - left_.data());
        if (error != std::errc() || used >= left_.size() || *end != ':' ||
            size > left_.size() - used - 1) {
            sound_ = false;
            left_ = {};
            return {};
        }
        std::string text(left_.substr(used + 1, size));
        left_.remove_prefix(used + 1 + size);
        return text;
    }
    int Number() {
        const std::string text = Text();
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc()) sound_ = false;
        return sound_ ? number : 0;
    }
    /// How many pieces follow; never more than could stand in what is left.
    std::size_t Count() {
        const int count = Number();
        if (count < 0 || static_cast<std::size_t>(count) > left_.size()) sound_ = false;
        return sound_ ? static_cast<std::size_t>(count) : 0;
    }
    template <NamedEnum E>
    E Named() {
        const auto value = EnumNamed<E>(Text());
        if (!value) sound_ = false;
        return value.value_or(E{});
    }
    bool sound() const { return sound_; }

private:
    std::string_view left_;
    bool sound_ = true;
};

constexpr int kHidden = 1;
constexpr int kSkipped = 2;
constexpr int kNumber = 1;
constexpr int kRepeated = 2;
constexpr int kMonthFirst = 4;

void PackTexts(Packer& to, const std::vector<std::string>& texts) {
    to.Number(static_cast<long long>(texts.size()));
    for (const std::string& text : texts) to.Text(text);
}

std::vector<std::string> UnpackTexts(Unpacker& from) {
    std::vector<std::string> texts;
    for (std::size_t left = from.Count(); left > 0; --left) texts.push_back(from.Text());
    return texts;
}

void PackLayout(Packer& to, const Layout& layout) {
    to.Number(layout.last_heading_row).Text(NameOf(layout.numbers));
    to.Number(static_cast<long long>(layout.columns.size()));
    for (const Column& column : layout.columns)
        to.Text(column.heading)
            .Text(column.field ? NameOf(*column.field) : "")
            .Number(static_cast<int>(column.sureness) + (column.month_first ? kMonthFirst : 0));
    PackTexts(to, layout.remarks);
}

Layout UnpackLayout(Unpacker& from) {
    Layout layout;
    layout.last_heading_row = from.Number();
    layout.numbers = from.Named<NumberedRatings>();
    for (std::size_t left = from.Count(); left > 0; --left) {
        Column column{.heading = from.Text()};
        column.field = EnumNamed<Field>(from.Text());
        const int marks = from.Number();
        column.sureness = static_cast<Sureness>(marks % kMonthFirst);
        column.month_first = marks >= kMonthFirst;
        layout.columns.push_back(std::move(column));
    }
    layout.remarks = UnpackTexts(from);
    return layout;
}

}  // namespace

std::string Pack(const KeptRow& kept) {
    Packer to;
    to.Number(kept.sheet).Number(kept.row.number);
    to.Number((kept.row.hidden ? kHidden : 0) + (kept.skipped ? kSkipped : 0));
    to.Text(NameOf(kept.sameness)).Text(kept.same_as.value);
    to.Number(static_cast<long long>(kept.row.cells.size()));
    for (const Cell& cell : kept.row.cells)
        to.Text(cell.text).Text(cell.fill).Number(
            (cell.number ? kNumber : 0) + (cell.repeated ? kRepeated : 0)
        );
    to.Number(static_cast<long long>(kept.typed.size()));
    for (const auto& [field, text] : kept.typed) to.Text(NameOf(field)).Text(text);
    return to.Take();
}

std::optional<KeptRow> UnpackRow(std::string_view text) {
    Unpacker from(text);
    KeptRow kept;
    kept.sheet = from.Number();
    kept.row.number = from.Number();
    const int marks = from.Number();
    kept.row.hidden = marks % 2 == kHidden;
    kept.skipped = marks >= kSkipped;
    kept.sameness = from.Named<Sameness>();
    kept.same_as = people::PersonId(from.Text());
    for (std::size_t left = from.Count(); left > 0; --left) {
        Cell cell{.text = from.Text()};
        cell.fill = from.Text();
        const int kind = from.Number();
        cell.number = kind % 2 == kNumber;
        cell.repeated = kind >= kRepeated;
        kept.row.cells.push_back(std::move(cell));
    }
    for (std::size_t left = from.Count(); left > 0; --left) {
        const Field field = from.Named<Field>();
        kept.typed[field] = from.Text();
    }
    if (!from.sound()) return std::nullopt;
    return kept;
}

std::string Pack(const KeptBook& kept) {
    Packer to;
    to.Text(kept.name).Number(kept.sheet).Number(kept.matched ? 1 : 0);
    to.Number(static_cast<long long>(kept.sheets.size()));
    for (const KeptSheet& sheet : kept.sheets) to.Text(sheet.name).Number(sheet.rows);
    PackTexts(to, kept.remarks);
    PackLayout(to, kept.layout);
    return to.Take();
}

std::optional<KeptBook> UnpackBook(std::string_view text) {
    Unpacker from(text);
    KeptBook kept;
    kept.name = from.Text();
    kept.sheet = from.Number();
    kept.matched = from.Number() == 1;
    for (std::size_t left = from.Count(); left > 0; --left) {
        KeptSheet sheet{.name = from.Text()};
        sheet.rows = from.Number();
        kept.sheets.push_back(std::move(sheet));
    }
    kept.remarks = UnpackTexts(from);
    kept.layout = UnpackLayout(from);
    if (!from.sound()) return std::nullopt;
    return kept;
}

}  // namespace alongside::spreadsheets
