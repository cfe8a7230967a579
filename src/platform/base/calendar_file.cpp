// Writes iCalendar.
// SPDX-License-Identifier: MIT
#include "platform/base/calendar_file.h"

#include <cstddef>

namespace alongside {
namespace {

constexpr std::size_t kLongestLine = 75;  // Bytes, RFC 5545 section 3.1.

std::string Escaped(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') escaped += '\\';
        if (c == '\n')
            escaped += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
            escaped += c;
    }
    return escaped;
}

bool IsInsideCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

class Lines {
public:
    void Add(std::string_view name, std::string_view value) {
        std::string line(name);
        line += ':';
        line += value;
        std::string_view rest = line;
        std::size_t room = kLongestLine;
        while (rest.size() > room) {
            std::size_t cut = room;
            while (cut > 1 && IsInsideCharacter(rest[cut])) --cut;
            text_ += rest.substr(0, cut);
            text_ += "\r\n ";
            rest.remove_prefix(cut);
            room = kLongestLine - 1;
        }
        text_ += rest;
        text_ += "\r\n";
    }
    std::string Take() && { return std::move(text_); }

private:
    std::string text_;
};

std::string Compact(Date day) {
    std::string text = ToText(day);
    std::erase(text, '-');
    return text;
}

std::string Compact(Instant instant) {
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(instant - day));
    const auto two = [](auto count) {
        return std::string(count < 10 ? "0" : "") + std::to_string(count);
    };
    return Compact(Date(day)) + "T" + two(time.hours().count()) + two(time.minutes().count()) +
           two(time.seconds().count()) + "Z";
}

// The instant at which UK clocks show a time on a day. An hour that clocks leave out is the next.
Instant InstantOf(Date day, std::chrono::minutes at) {
    Instant instant = StartOf(day) + at;
    const LocalTime shown = ToLocal(instant);
    instant += (day - shown.day) + (at - shown.time);
    return instant;
}

void AddWhen(Lines& lines, const CalendarEvent& event) {
    if (event.at) {
        const Instant starts = InstantOf(event.day, *event.at);
        lines.Add("DTSTART", Compact(starts));
        lines.Add("DTEND", Compact(starts + event.length));
        return;
    }
    lines.Add("DTSTART;VALUE=DATE", Compact(event.day));
    lines.Add("DTEND;VALUE=DATE", Compact(event.day + std::chrono::days(1)));
}

}  // namespace

std::string CalendarFile(
    std::string_view name, const std::vector<CalendarEvent>& events, Instant written
) {
    Lines lines;
    lines.Add("BEGIN", "VCALENDAR");
    lines.Add("VERSION", "2.0");
    lines.Add("PRODID", "-//Alongside//EN");
    lines.Add("CALSCALE", "GREGORIAN");
    lines.Add("METHOD", "PUBLISH");
    lines.Add("X-WR-CALNAME", Escaped(name));
    for (const CalendarEvent& event : events) {
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", Escaped(event.id) + "@alongside");
        lines.Add("SEQUENCE", std::to_string(event.version));
        lines.Add("DTSTAMP", Compact(written));
        AddWhen(lines, event);
        lines.Add("SUMMARY", Escaped(event.words));
        if (!event.more.empty()) lines.Add("DESCRIPTION", Escaped(event.more));
        lines.Add("CLASS", "PRIVATE");
        const bool cancelled = event.state == CalendarEvent::State::kCancelled;
        lines.Add("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        lines.Add("END", "VEVENT");
    }
    lines.Add("END", "VCALENDAR");
    return std::move(lines).Take();
}

}  // namespace alongside
