// From the values of an address to a query.
// SPDX-License-Identifier: MIT
#include "care/overview/board_query_pages.h"

#include "platform/base/id.h"
#include "platform/base/names.h"
#include "platform/base/text.h"

namespace alongside::overview {
namespace {

constexpr std::size_t kLongestLocality = 200;

class Reader {
public:
    explicit Reader(const web::Fields& fields) : fields_(fields) {}

    template <class E>
    std::optional<E> Choice(std::string_view name) {
        const std::string_view typed = fields_.Get(name);
        if (typed.empty()) return std::nullopt;
        const auto value = EnumNamed<E>(typed);
        if (!value) left_aside.emplace_back(name);
        return value;
    }
    std::optional<std::string> Text(std::string_view name) {
        const std::string_view typed = fields_.Get(name);
        if (typed.empty()) return std::nullopt;
        if (CountCharacters(typed) <= kLongestLocality && !HasControlCharacters(typed))
            return std::string(typed);
        left_aside.emplace_back(name);
        return std::nullopt;
    }
    StreamId Stream(std::string_view name) {
        const std::string_view typed = fields_.Get(name);
        if (typed.empty()) return {};
        if (IsIdText(typed)) return StreamId(std::string(typed));
        left_aside.emplace_back(name);
        return {};
    }

    std::vector<std::string> left_aside;

private:
    const web::Fields& fields_;
};

}  // namespace

AskedBoard ReadBoardQuery(const web::Fields& fields) {
    Reader read(fields);
    BoardQuery query;
    query.standing = read.Choice<dsr::Standing>("rating");
    query.band = read.Choice<people::AgeBand>("age");
    query.locality = read.Text("locality");
    if (fields.Get("keyworker") == "none") {
        query.lead = workforce::PostId();
    } else if (const auto lead = read.Stream("keyworker"); !lead.empty()) {
        query.lead = lead;
    }
    query.sort = read.Choice<BoardSort>("sort").value_or(BoardSort::kName);
    query.after = read.Stream("after");
    query.before = read.Stream("before");
    return {std::move(query), std::move(read.left_aside)};
}

}  // namespace alongside::overview
