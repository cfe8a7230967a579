// A release knows its events, lifts older ones, and refuses newer ones.
// SPDX-License-Identifier: MIT
#include "platform/journal/catalogue.h"

#include <gtest/gtest.h>

#include "platform/base/check.h"

namespace alongside::journal {
namespace {

// Version 1 knew a door by the word "state"; version 2 says whether it is open.
struct DoorMoved {
    bool open = false;
    ALONGSIDE_EVENT("doors.door_moved", 2, open)
    friend std::string InWords(const DoorMoved& e) {
        return e.open ? "The door was opened" : "The door was shut";
    }
};
struct DoorMovedBefore {
    std::string state;
    ALONGSIDE_EVENT("doors.door_moved", 1, state)
};
void Apply(db::Tx&, const Entry&, const DoorMoved&) {}

std::string Upgrade(int, std::string payload) {
    DoorMovedBefore before;
    ReadPayload(payload, [&](FieldReader& from) { before = ReadFields<DoorMovedBefore>(from); });
    return Encode(DoorMoved{before.state == "open"}).payload;
}

class Doors : public testing::Test {
protected:
    Doors() { catalogue_.Add<DoorMoved>(&Apply).upgrade = &Upgrade; }
    Catalogue catalogue_;
};

TEST_F(Doors, LiftsAnOlderVersionToItsOwn) {
    const Fact now = catalogue_.Current({"doors.door_moved", 1, R"({"state":"open"})"});
    EXPECT_EQ(now.version, 2);
    EXPECT_TRUE(Decode<DoorMoved>(now).open);
    EXPECT_EQ(
        catalogue_.Describe({"doors.door_moved", 1, R"({"state":"shut"})"}), "The door was shut"
    );
}

TEST_F(Doors, LeavesItsOwnVersionAsItIs) {
    const Fact now = Encode(DoorMoved{true});
    EXPECT_EQ(catalogue_.Current(now).payload, now.payload);
    EXPECT_EQ(catalogue_.Describe(now), "The door was opened");
}

TEST_F(Doors, RefusesAnUnknownTypeAndANewerVersion) {
    EXPECT_THROW(catalogue_.Get("doors.door_painted", 1), UnknownEvent);
    EXPECT_THROW(catalogue_.Get("doors.door_moved", 3), UnknownEvent);
    EXPECT_THROW(catalogue_.Get("doors.door_moved", 0), UnknownEvent);
    try {
        catalogue_.Get("doors.door_moved", 3);
    } catch (const UnknownEvent& unknown) {
        EXPECT_STREQ(
            unknown.what(),
            "the journal holds an event doors.door_moved version 3, which this release does not "
            "know: use a newer release"
        );
    }
}

using DoorsDeathTest = Doors;
TEST_F(DoorsDeathTest, DeclaringATypeTwiceIsABug) {
    EXPECT_DEATH(catalogue_.Add<DoorMoved>(&Apply), "added");
}

}  // namespace
}  // namespace alongside::journal
