// Event payloads as JSON.
// SPDX-License-Identifier: MIT
#include "platform/journal/codec.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>
#include <variant>

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

using Value =
    std::variant<std::monostate, bool, std::int64_t, std::string, std::vector<std::string>>;

/// Takes a flat object apart without making a tree of it: most of a rebuild's time would go there.
/// A value that no field of ours can be (null, a real number, an object, a list of other things) is
/// kept as nothing, which is refused when it is asked for.
class FlatObject final : public nlohmann::json_sax<json> {
public:
    const Value* Find(std::string_view name) const {
        const auto it = std::ranges::find(fields_, name, &Field::first);
        return it == fields_.end() ? nullptr : &it->second;
    }

    bool null() override { return Put(std::monostate()); }
    bool boolean(bool value) override { return Put(value); }
    bool number_integer(number_integer_t value) override { return Put(value); }
    bool number_unsigned(number_unsigned_t value) override {
        return std::in_range<std::int64_t>(value) ? Put(static_cast<std::int64_t>(value))
                                                  : Put(std::monostate());
    }
    bool number_float(number_float_t, const string_t&) override { return Put(std::monostate()); }
    bool string(string_t& value) override {
        if (depth_ == 2 && list_) {
            list_->push_back(std::move(value));
            return true;
        }
        return Put(std::move(value));
    }
    bool binary(binary_t&) override { return Put(std::monostate()); }
    bool start_object(std::size_t) override { return ++depth_ == 1 || Nest(); }
    bool key(string_t& name) override {
        if (depth_ == 1) fields_.emplace_back(std::move(name), std::monostate());
        return true;
    }
    bool end_object() override { return Leave(); }
    bool start_array(std::size_t) override {
        if (++depth_ != 2 || fields_.empty()) return depth_ > 1 && Nest();
        list_ = &fields_.back().second.emplace<std::vector<std::string>>();
        return true;
    }
    bool end_array() override { return Leave(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return false;
    }

private:
    using Field = std::pair<std::string, Value>;

    // Within a list or an object everything but a list's texts spoils the field.
    template <class T>
    bool Put(T value) {
        if (depth_ == 0) return false;
        if (depth_ == 1)
            fields_.back().second = std::move(value);
        else
            Nest();
        return true;
    }
    bool Nest() {
        fields_.back().second = std::monostate();
        list_ = nullptr;
        return true;
    }
    bool Leave() {
        if (--depth_ == 1) list_ = nullptr;
        return true;
    }

    std::vector<Field> fields_;
    std::vector<std::string>* list_ = nullptr;
    int depth_ = 0;
};

class JsonReader final : public FieldReader {
public:
    explicit JsonReader(const FlatObject& object) : object_(object) {}
    std::optional<std::string> Text(std::string_view name) override {
        return Read<std::string>(name);
    }
    std::optional<std::int64_t> Int(std::string_view name) override {
        return Read<std::int64_t>(name);
    }
    std::optional<bool> Bool(std::string_view name) override { return Read<bool>(name); }
    std::vector<std::string> Texts(std::string_view name) override {
        return Read<std::vector<std::string>>(name).value_or(std::vector<std::string>());
    }
    void Refuse(std::string_view name) override {
        throw UnreadableFact(
            "a payload's field " + std::string(name) + " is absent or of another type"
        );
    }

private:
    template <class T>
    std::optional<T> Read(std::string_view name) {
        const Value* found = object_.Find(name);
        if (!found) return std::nullopt;
        if (!std::holds_alternative<T>(*found)) Refuse(name);
        return std::get<T>(*found);
    }
    const FlatObject& object_;
};

}  // namespace

std::string WritePayload(const std::function<void(FieldWriter&)>& write) {
    JsonWriter to;
    write(to);
    return to.Dump();
}

void ReadPayload(std::string_view payload, const std::function<void(FieldReader&)>& read) {
    FlatObject object;
    if (!json::sax_parse(payload, &object)) throw UnreadableFact("a payload is not a JSON object");
    JsonReader from(object);
    read(from);
}

}  // namespace alongside::journal
