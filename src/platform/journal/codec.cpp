// Event payloads as JSON.
// SPDX-License-Identifier: MIT
#include "platform/journal/codec.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace alongside::journal {
namespace {

using nlohmann::json;

class JsonWriter final : public FieldWriter {
public:
    void Text(std::string_view name, std::string_view value) override { Put(name, value); }
    void Int(std::string_view name, std::int64_t value) override { Put(name, value); }
    void Bool(std::string_view name, bool value) override { Put(name, value); }
    void Texts(std::string_view name, const std::vector<std::string>& values) override {
        Put(name, values);
    }
    std::string Dump() const { return object_.dump(); }

private:
    template <class T>
    void Put(std::string_view name, const T& value) {
        object_.emplace(std::string(name), value);
    }
    json object_ = json::object();
};

class JsonReader final : public FieldReader {
public:
    explicit JsonReader(const json& object) : object_(object) {}
    std::optional<std::string> Text(std::string_view name) override {
        return Read<std::string>(name, &json::is_string);
    }
    std::optional<std::int64_t> Int(std::string_view name) override {
        return Read<std::int64_t>(name, &json::is_number_integer);
    }
    std::optional<bool> Bool(std::string_view name) override {
        return Read<bool>(name, &json::is_boolean);
    }
    std::vector<std::string> Texts(std::string_view name) override {
        const auto it = object_.find(name);
        if (it == object_.end()) return {};
        const auto is_text = [](const json& element) { return element.is_string(); };
        if (!it->is_array() || !std::ranges::all_of(*it, is_text)) Refuse(name);
        return it->get<std::vector<std::string>>();
    }
    void Refuse(std::string_view name) override {
        throw UnreadableFact(
            "a payload's field " + std::string(name) + " is absent or of another type"
        );
    }

private:
    template <class T>
    std::optional<T> Read(std::string_view name, bool (json::*is)() const noexcept) {
        const auto it = object_.find(name);
        if (it == object_.end()) return std::nullopt;
        if (!((*it).*is)()) Refuse(name);
        return it->get<T>();
    }
    const json& object_;
};

}  // namespace

std::string WritePayload(const std::function<void(FieldWriter&)>& write) {
    JsonWriter to;
    write(to);
    return to.Dump();
}

void ReadPayload(std::string_view payload, const std::function<void(FieldReader&)>& read) {
    const json object = json::parse(payload, nullptr, false);
    if (!object.is_object()) throw UnreadableFact("a payload is not a JSON object");
    JsonReader from(object);
    read(from);
}

}  // namespace alongside::journal
