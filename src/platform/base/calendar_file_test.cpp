// A calendar as programs read it.
// SPDX-License-Identifier: MIT
#include "platform/base/calendar_file.h"

#include <gtest/gtest.h>

namespace alongside {
namespace {

const Instant kWritten = Instant(DateOf(2023, 6, 1)) + std::chrono::hours(8);

std::string LineOf(const std::string& file, const std::string& name) {
    const auto at = file.find("\r\n" + name);
    if (at == std::string::npos) return "";
    return file.substr(at + 2, file.find("\r\n", at + 2) - at - 2);
}

TEST(CalendarFile, WritesWholeDaysAndTimes) {
    const auto day =
        CalendarFile("Days", {{.id = "a", .day = DateOf(2023, 2, 28), .words = "Due"}}, kWritten);
    EXPECT_EQ(LineOf(day, "DTSTART"), "DTSTART;VALUE=DATE:20230228");
    EXPECT_EQ(LineOf(day, "DTEND"), "DTEND;VALUE=DATE:20230301");
    EXPECT_EQ(LineOf(day, "DTSTAMP"), "DTSTAMP:20230601T080000Z");
    EXPECT_EQ(LineOf(day, "UID"), "UID:a@alongside");
    struct {
        Date day;
        std::chrono::minutes at;
        const char* starts;
    } const cases[] = {
        {DateOf(2023, 1, 9), std::chrono::hours(14), "DTSTART:20230109T140000Z"},
        {DateOf(2023, 6, 9), std::chrono::hours(14), "DTSTART:20230609T130000Z"},
        {DateOf(2023, 3, 26), std::chrono::hours(9), "DTSTART:20230326T080000Z"},
        {DateOf(2023, 10, 29), std::chrono::hours(9), "DTSTART:20231029T090000Z"},
    };
    for (const auto& each : cases)
        EXPECT_EQ(
            LineOf(
                CalendarFile(
                    "x", {{.id = "a", .day = each.day, .at = each.at, .words = "w"}}, kWritten
                ),
                "DTSTART"
            ),
            each.starts
        );
}

TEST(CalendarFile, EscapesTextAndFoldsLinesBetweenCharacters) {
    std::string words = "One; two, three\\four\nfive\rsix ";
    for (int i = 0; i < 40; ++i) words += "é";
    const auto file =
        CalendarFile("x", {{.id = "a", .day = DateOf(2023, 1, 9), .words = words}}, kWritten);
    EXPECT_NE(file.find("SUMMARY:One\\; two\\, three\\\\four\\nfivesix "), std::string::npos);
    for (std::size_t from = 0, to = 0; (to = file.find("\r\n", from)) != std::string::npos;
         from = to + 2) {
        EXPECT_LE(to - from, 75U);
        const auto first = static_cast<unsigned char>(file[from == 0 ? 0 : from + 1]);
        EXPECT_NE(first & 0xC0U, 0x80U) << "a line begins inside a character";
    }
    EXPECT_EQ(file.substr(file.size() - 15), "END:VCALENDAR\r\n");
}

}  // namespace
}  // namespace alongside
