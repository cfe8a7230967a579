// Named values in the order they came: a query, a form.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alongside::web {

/// One name with one value. A name may come several times.
struct Field {
    std::string name;
    std::string value;
    bool operator==(const Field&) const = default;
};

/// Fields in order. Looking one up walks them: forms are short.
class Fields {
public:
    Fields() = default;
    Fields(std::initializer_list<Field> fields) : fields_(fields) {}

    void Add(std::string name, std::string value) {
        fields_.push_back({std::move(name), std::move(value)});
    }
    /// The first value of that name, or nothing.
    std::optional<std::string_view> Find(std::string_view name) const {
        const auto it = std::find_if(fields_.begin(), fields_.end(), [&](const Field& field) {
            return field.name == name;
        });
        if (it == fields_.end()) return std::nullopt;
        return it->value;
    }
    /// The first value of that name, or "".
    std::string_view Get(std::string_view name) const { return Find(name).value_or(""); }
    /// Every value of that name, in order.
    std::vector<std::string_view> All(std::string_view name) const {
        std::vector<std::string_view> values;
        for (const Field& field : fields_)
            if (field.name == name) values.push_back(field.value);
        return values;
    }

    std::size_t size() const { return fields_.size(); }
    bool empty() const { return fields_.empty(); }
    auto begin() const { return fields_.begin(); }
    auto end() const { return fields_.end(); }
    bool operator==(const Fields&) const = default;

private:
    std::vector<Field> fields_;
};

}  // namespace alongside::web
