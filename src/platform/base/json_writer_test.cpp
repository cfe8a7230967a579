// JSON: commas, escapes, and what is not known.
// SPDX-License-Identifier: MIT
#include "platform/base/json_writer.h"

#include <gtest/gtest.h>

#include <array>
#include <chrono>

namespace alongside {
namespace {

using std::chrono::January;
using namespace std::chrono_literals;

enum class Light { kRed, kGreen };
constexpr std::array<std::string_view, 2> NamesOf(Light) {
    return {"red", "green"};
}

std::string Escaped(std::string_view text) {
    JsonWriter to;
    to.Value(text);
    return std::move(to).Take();
}

TEST(JsonWriterTest, PutsCommasBetweenMembersAndElementsOnly) {
    JsonWriter to;
    to.BeginObject().Member("a", std::int64_t{-7}).Name("b").BeginList();
    to.BeginObject().EndObject().BeginObject().Member("c", true).EndObject().EndList();
    to.Name("d").BeginList().EndList().Member("e", false).EndObject();
    EXPECT_EQ(std::move(to).Take(), R"({"a":-7,"b":[{},{"c":true}],"d":[],"e":false})");
}

TEST(JsonWriterTest, WritesDaysAsIsoAndEnumsAsTheirWords) {
    JsonWriter to;
    to.BeginList().Value(Date(2023y / January / 9)).Value(Light::kGreen).EndList();
    EXPECT_EQ(std::move(to).Take(), R"(["2023-01-09","green"])");
}

TEST(JsonWriterTest, WritesNullForWhatIsNotKnown) {
    JsonWriter to;
    to.BeginObject().Member("a", std::optional<std::string>());
    to.Member("b", std::optional<Light>(Light::kRed)).EndObject();
    EXPECT_EQ(std::move(to).Take(), R"({"a":null,"b":"red"})");
}

TEST(JsonWriterTest, EscapesWhatWouldEndTheTextAndControlCharacters) {
    EXPECT_EQ(Escaped("say \"no\" \\ \n\r\t"), R"("say \"no\" \\ \n\r\t")");
    EXPECT_EQ(Escaped(std::string_view("\0\x1f", 2)), R"("\u0000\u001f")");
}

TEST(JsonWriterTest, LeavesOtherCharactersAsTheyAre) {
    EXPECT_EQ(Escaped("Zoë </script> 李"), "\"Zoë </script> 李\"");
    EXPECT_EQ(Escaped(""), "\"\"");
}

}  // namespace
}  // namespace alongside
