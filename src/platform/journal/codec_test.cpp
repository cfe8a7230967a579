// Events are written as one canonical text, and only what they promise is read back.
// SPDX-License-Identifier: MIT
#include "platform/journal/codec.h"

#include <gtest/gtest.h>

#include <limits>

namespace alongside::journal {
namespace {

enum class Colour { kRed, kBlue };
constexpr std::array<std::string_view, 2> NamesOf(Colour) {
    return {"red", "blue"};
}

struct Painted {
    StreamId wall;
    Colour colour{};
    Date painted_on;
    std::int64_t coats = 0;
    bool dry = false;
    Sensitive<std::string> painter;
    std::vector<std::string> tools;
    std::optional<Colour> before;
    std::optional<Date> dried_on;
    std::optional<int> tins;
    std::optional<bool> glossy;
    std::optional<Sensitive<std::string>> helper;
    ALONGSIDE_EVENT(
        "walls.painted",
        1,
        wall,
        colour,
        painted_on,
        coats,
        dry,
        painter,
        tools,
        before,
        dried_on,
        tins,
        glossy,
        helper
    )
    friend std::string InWords(const Painted&) { return "Painted"; }
    bool operator==(const Painted&) const = default;
};

Painted Bare() {
    return {
        .wall = StreamId("w-1"),
        .colour = Colour::kBlue,
        .painted_on = DateOf(2023, 1, 9),
        .coats = 2,
        .painter = Sensitive<std::string>("Jo")};
}

Painted Full() {
    Painted event = Bare();
    event.dry = true;
    event.tools = {"brush", "", "rouleau à peinture"};
    event.before = Colour::kRed;
    event.dried_on = DateOf(2023, 1, 10);
    event.tins = -1;
    event.glossy = false;
    event.helper = Sensitive<std::string>("Sam \"S\"\n\t\\ \u202e e\u0301 😀");
    event.coats = std::numeric_limits<std::int64_t>::min();
    return event;
}

Painted DecodePayload(std::string payload) {
    return Decode<Painted>({"walls.painted", 1, std::move(payload)});
}

TEST(Encoding, SortsFieldsByNameAndLeavesOutWhatIsAbsent) {
    const Fact fact = Encode(Bare());
    EXPECT_EQ(fact.type, "walls.painted");
    EXPECT_EQ(fact.version, 1);
    EXPECT_EQ(
        fact.payload,
        R"({"coats":2,"colour":"blue","dry":false,"painted_on":"2023-01-09",)"
        R"("painter":"Jo","tools":[],"wall":"w-1"})"
    );
}

TEST(Decoding, GivesBackEveryField) {
    EXPECT_EQ(Decode<Painted>(Encode(Bare())), Bare());
    EXPECT_EQ(Decode<Painted>(Encode(Full())), Full());
}

TEST(Decoding, IgnoresAFieldOfALaterReleaseAndTheOrder) {
    EXPECT_EQ(
        DecodePayload(R"({"wall":"w-1","later":{"a":[1]},"tools":[],"painter":"Jo",)"
                      R"("painted_on":"2023-01-09","dry":false,"colour":"blue","coats":2})"),
        Bare()
    );
}

TEST(Decoding, RefusesAbsentFieldsUnknownWordsAndOtherTypes) {
    const std::string good = Encode(Full()).payload;
    ASSERT_NO_THROW(DecodePayload(good));
    const std::vector<std::pair<std::string, std::string>> faults = {
        {R"("colour":"blue",)", ""},
        {R"("colour":"blue")", R"("colour":"green")"},
        {R"("colour":"blue")", R"("colour":1)"},
        {R"("colour":"blue")", R"("colour":null)"},
        {R"("before":"red")", R"("before":"green")"},
        {R"("painted_on":"2023-01-09")", R"("painted_on":"2023-02-30")"},
        {R"("dry":true)", R"("dry":1)"},
        {R"("dry":true)", R"("dry":"true")"},
        {R"("tins":-1)", R"("tins":-1.5)"},
        {R"("tins":-1)", R"("tins":4294967296)"},
        {R"("tins":-1)", R"("tins":"-1")"},
        {R"("tools":["brush")", R"("tools":[1)"},
        {R"("wall":"w-1")", R"("wall":[])"},
    };
    for (const auto& [from, to] : faults) {
        std::string payload = good;
        const auto at = payload.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        payload.replace(at, from.size(), to);
        EXPECT_THROW(DecodePayload(payload), UnreadableFact) << payload;
    }
}

TEST(Decoding, RefusesWhatIsNoObject) {
    for (const char* payload : {"", "[]", "1", "{", "null", "{\"a\":1}x", "{\"a\":\"\xff\"}"})
        EXPECT_THROW(DecodePayload(payload), UnreadableFact) << payload;
}

}  // namespace
}  // namespace alongside::journal
