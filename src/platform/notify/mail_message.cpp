// Encodes letters: dates, subjects beyond ASCII (RFC 2047), text as quoted-printable (RFC 2045).
// SPDX-License-Identifier: MIT
#include "platform/notify/mail_message.h"

#include <algorithm>
#include <array>

#include "platform/base/check.h"
#include "platform/base/text.h"
#include "platform/identity/credentials.h"

namespace alongside::notify {
namespace {

constexpr std::string_view kNewLine = "\r\n";

bool IsPlain(char c) {
    return c >= ' ' && c <= '~';
}

bool HoldsNothingHidden(std::string_view line) {
    return std::ranges::none_of(line, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        constexpr unsigned kFirstPrinted = 0x20;
        constexpr unsigned kDelete = 0x7F;
        return byte < kFirstPrinted || byte == kDelete;
    });
}

std::string TwoDigits(unsigned number) {
    constexpr unsigned kTen = 10;
    return {static_cast<char>('0' + number / kTen), static_cast<char>('0' + number % kTen)};
}

// `Mon, 09 Jan 2023 09:00:00 +0000`.
std::string MailDate(Instant at) {
    constexpr std::array<std::string_view, 7> kDays = {
        "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<std::string_view, 12> kMonths = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(at - day));
    const auto month = static_cast<unsigned>(date.month());
    return std::string(kDays.at(std::chrono::weekday(day).c_encoding())) + ", " +
           TwoDigits(static_cast<unsigned>(date.day())) + " " + std::string(kMonths.at(month - 1)) +
           " " + std::to_string(static_cast<int>(date.year())) + " " +
           TwoDigits(static_cast<unsigned>(time.hours().count())) + ":" +
           TwoDigits(static_cast<unsigned>(time.minutes().count())) + ":" +
           TwoDigits(static_cast<unsigned>(time.seconds().count())) + " +0000";
}

std::string Base64(std::string_view bytes) {
    constexpr std::string_view kDigits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr std::size_t kIn = 3;
    constexpr std::size_t kOut = 4;
    constexpr unsigned kBits = 6;
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += kIn) {
        const std::string_view some = bytes.substr(at, kIn);
        unsigned number = 0;
        for (std::size_t i = 0; i < kIn; ++i)
            number = number << 8U | (i < some.size() ? static_cast<unsigned char>(some[i]) : 0U);
        for (std::size_t i = 0; i < kOut; ++i) {
            const auto digit = number >> (kBits * static_cast<unsigned>(kOut - 1 - i)) & 63U;
            text += i <= some.size() ? kDigits[digit] : '=';
        }
    }
    return text;
}

bool ContinuesACharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Words of at most 75 characters, each of whole characters, one on each line.
std::string EncodedWords(std::string_view text) {
    constexpr std::size_t kMost = 39;  // Bytes: 52 digits in a frame of 12, after `Subject: `.
    std::string words;
    while (!text.empty()) {
        std::size_t size = std::min(kMost, text.size());
        while (size < text.size() && size > 1 && ContinuesACharacter(text[size])) --size;
        if (!words.empty()) words += std::string(kNewLine) + " ";
        words += "=?UTF-8?B?" + Base64(text.substr(0, size)) + "?=";
        text.remove_prefix(size);
    }
    return words;
}

std::string Subject(std::string_view subject) {
    constexpr std::size_t kLongest = 60;
    const bool plain = std::ranges::all_of(subject, IsPlain) && subject.size() <= kLongest &&
                       subject.find("=?") == subject.npos;
    return plain ? std::string(subject) : EncodedWords(subject);
}

// One character of quoted-printable text; white space at the end of a line is written out.
std::string Quoted(char c, bool ends_line) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const bool white = c == ' ' || c == '\t';
    if (white ? !ends_line : IsPlain(c) && c != '=') return {c};
    const auto byte = static_cast<unsigned char>(c);
    return {'=', kDigits[byte >> 4U], kDigits[byte & 15U]};
}

std::string QuotedLine(std::string_view line) {
    constexpr std::size_t kMost = 73;  // And room for one that is written out, and for `=`.
    std::string text;
    std::size_t width = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const std::string piece = Quoted(line[at], at + 1 == line.size());
        if (width + piece.size() > kMost) {
            text += "=" + std::string(kNewLine);
            width = 0;
        }
        text += piece;
        width += piece.size();
    }
    return text + std::string(kNewLine);
}

std::string QuotedPrintable(std::string_view text) {
    std::string lines;
    for (std::string_view line : Split(text, '\n')) {
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines += QuotedLine(line);
    }
    return lines;
}

void AddHeader(std::string& to, std::string_view name, std::string_view value) {
    to.append(name).append(": ").append(value).append(kNewLine);
}

}  // namespace

bool IsMailAddress(std::string_view address) {
    constexpr std::string_view kSpecial = "()<>[]:;,\\\"";
    return identity::IsEmail(address) && !address.starts_with('-') &&
           std::ranges::all_of(address, [&](char c) {
               return IsPlain(c) && kSpecial.find(c) == kSpecial.npos;
           });
}

std::string WhyItCannotBeSent(std::string_view to, std::string_view subject) {
    constexpr std::size_t kLongestSubject = 200;
    if (to.empty()) return "there is no e-mail address";
    if (!IsMailAddress(to)) return "what stands for the e-mail address is none";
    const bool usable = !subject.empty() && subject.size() <= kLongestSubject &&
                        IsValidUtf8(subject) && HoldsNothingHidden(subject);
    return usable ? "" : "its subject is not one line of words";
}

std::string ToWire(const Message& message) {
    ALONGSIDE_CHECK(WhyItCannotBeSent(message.to, message.subject).empty());
    ALONGSIDE_CHECK(IsMailAddress(message.from));
    const std::string host = message.from.substr(message.from.rfind('@') + 1);
    std::string wire;
    AddHeader(wire, "Date", MailDate(message.sent));
    AddHeader(wire, "From", "Alongside <" + message.from + ">");
    AddHeader(wire, "To", "<" + message.to + ">");
    AddHeader(wire, "Subject", Subject(message.subject));
    AddHeader(wire, "Message-ID", "<" + message.id + "@" + host + ">");
    AddHeader(wire, "MIME-Version", "1.0");
    AddHeader(wire, "Content-Type", "text/plain; charset=utf-8");
    AddHeader(wire, "Content-Transfer-Encoding", "quoted-printable");
    AddHeader(wire, "Content-Language", "en-GB");
    // So that nobody's "I am away" answers a machine.
    AddHeader(wire, "Auto-Submitted", "auto-generated");
    wire += kNewLine;
    wire += QuotedPrintable(message.text);
    return wire;
}

}  // namespace alongside::notify
