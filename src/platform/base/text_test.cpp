#include "platform/base/text.h"

#include <gtest/gtest.h>

#include "platform/base/id.h"

namespace alongside {
namespace {

TEST(Text, TellsWellFormedUtf8FromOther) {
    for (const char* good : {"", "plain", "na\xc3\xafve", "\xe2\x82\xac", "\xf0\x9f\x98\x80"})
        EXPECT_TRUE(IsValidUtf8(good)) << good;
    for (const char* bad :
         {"\xff", "\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "a\x80"})
        EXPECT_FALSE(IsValidUtf8(bad));
}

TEST(Text, CountsCharactersNotBytes) {
    EXPECT_EQ(CountCharacters("na\xc3\xafve \xf0\x9f\x98\x80"), 7U);
}

TEST(Text, CutsTrimsAndJoins) {
    EXPECT_EQ(Trim(" \ta b\r\n"), "a b");
    EXPECT_EQ(Split("a,,b", ',').size(), 3U);
    EXPECT_EQ(Join({"a", "b"}, ", "), "a, b");
    EXPECT_EQ(Counted(1, "person", "people"), "1 person");
    EXPECT_EQ(Counted(12345, "person", "people"), "12,345 people");
    EXPECT_EQ(WithThousands(-123456), "-123,456");
}

TEST(Id, GrowsInTheOrderOfCreation) {
    std::string last = NewUuid();
    EXPECT_EQ(last.size(), 36U);
    EXPECT_EQ(last[14], '7');
    for (int i = 0; i < 10000; ++i) {
        const std::string next = NewUuid();
        ASSERT_LT(last, next);
        last = next;
    }
}

}  // namespace
}  // namespace alongside
