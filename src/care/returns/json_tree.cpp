// JSON as it was typed: every number keeps its digits. For small documents from anybody.
// SPDX-License-Identifier: MIT
#include "care/returns/json_tree.h"

#include <algorithm>
#include <cstddef>
#include <nlohmann/json.hpp>

#include "platform/base/text.h"

namespace alongside::returns {
namespace {

using Kind = JsonTree::Kind;

// Many times what a return of the longest workforce has; keeps the memory of a hostile one small.
constexpr std::size_t kMaxValues = 50'000;

// Builds the tree from the parser's calls; each answers whether to go on.
class Reader : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Reader(std::size_t max_depth) : max_depth_(max_depth) {}

    bool null() override { return Put({}); }
    bool boolean(bool value) override { return Put({Kind::kBool, value ? "true" : "false"}); }
    bool number_integer(number_integer_t value) override {
        return Put({Kind::kNumber, std::to_string(value)});
    }
    bool number_unsigned(number_unsigned_t value) override {
        return Put({Kind::kNumber, std::to_string(value)});
    }
    bool number_float(number_float_t, const string_t& typed) override {
        return Put({Kind::kNumber, typed});
    }
    bool string(string_t& value) override { return Put({Kind::kText, value}); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return Open(Kind::kObject); }
    bool start_array(std::size_t) override { return Open(Kind::kList); }
    bool end_array() override { return Close(); }
    bool key(string_t& name) override {
        key_ = name;
        return true;
    }
    bool end_object() override {
        std::vector<std::string_view> names;
        for (const auto& [name, value] : open_.back().second.members) names.push_back(name);
        std::sort(names.begin(), names.end());
        const auto twice = std::adjacent_find(names.begin(), names.end());
        if (twice == names.end()) return Close();
        wrong_ = "It names \"" + std::string(*twice) + "\" twice";
        return false;
    }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception&)
        override {
        wrong_ = "It is not JSON: the fault is near character " + std::to_string(at);
        return false;
    }

    JsonTree& root() { return root_; }
    const std::string& wrong() const { return wrong_; }

private:
    bool Put(JsonTree value) {
        if (++values_ > kMaxValues) {
            wrong_ = "It is too long to be a return";
            return false;
        }
        if (open_.empty())
            root_ = std::move(value);
        else
            open_.back().second.members.emplace_back(std::move(key_), std::move(value));
        key_.clear();
        return true;
    }
    bool Open(Kind kind) {
        if (open_.size() == max_depth_) {
            wrong_ = "It is nested too deeply to be a return";
            return false;
        }
        open_.emplace_back(std::move(key_), JsonTree{kind});
        key_.clear();
        return true;
    }
    bool Close() {
        auto [name, value] = std::move(open_.back());
        open_.pop_back();
        key_ = std::move(name);
        return Put(std::move(value));
    }

    std::size_t max_depth_;
    std::size_t values_ = 0;
    std::string key_;
    std::vector<std::pair<std::string, JsonTree>> open_;
    JsonTree root_;
    std::string wrong_;
};

}  // namespace

const JsonTree* JsonTree::Find(std::string_view name) const {
    if (kind != Kind::kObject) return nullptr;
    for (const auto& [member, value] : members)
        if (member == name) return &value;
    return nullptr;
}

Result<JsonTree> ParseJsonTree(
    std::string_view text, std::size_t max_bytes, std::size_t max_depth
) {
    if (text.size() > max_bytes) return Error{Fault::kInvalid, "It is too long to be a return"};
    if (!IsValidUtf8(text)) return Error{Fault::kInvalid, "It is not text in UTF-8"};
    Reader reader(max_depth);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &reader))
        return Error{Fault::kInvalid, reader.wrong()};
    return std::move(reader.root());
}

}  // namespace alongside::returns
