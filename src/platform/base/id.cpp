// UUID version 7 (RFC 9562), monotonic within the process.
// SPDX-License-Identifier: MIT
#include "platform/base/id.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <mutex>

namespace alongside {
namespace {

// 48 bits of milliseconds and 12 bits of a counter: the part that must never go back.
std::uint64_t NextStamp() {
    static std::mutex guard;
    static std::uint64_t last = 0;
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch()
    );
    const std::lock_guard lock(guard);
    last = std::max(last + 1, static_cast<std::uint64_t>(now.count()) << 12U);
    return last;
}

// Eight random bytes, asked of the kernel by the page: an import makes millions of ids.
std::array<unsigned char, 8> RandomTail() {
    thread_local std::array<unsigned char, 2048> page{};
    thread_local std::size_t used = page.size();
    if (used == page.size()) {
        randombytes_buf(page.data(), page.size());
        used = 0;
    }
    std::array<unsigned char, 8> tail{};
    for (unsigned char& byte : tail) byte = page.at(used++);
    return tail;
}

}  // namespace

std::string NewUuid() {
    constexpr std::string_view kDigits = "0123456789abcdef";
    const std::uint64_t stamp = NextStamp();
    std::array<unsigned char, 16> bytes{};
    std::ranges::copy(RandomTail(), bytes.begin() + 8);
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(stamp >> (52U - 8U * i));
    bytes[6] = static_cast<unsigned char>(0x70U | ((stamp >> 8U) & 0x0FU));
    bytes[7] = static_cast<unsigned char>(stamp);
    bytes[8] = static_cast<unsigned char>(0x80U | (bytes[8] & 0x3FU));
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
        text += kDigits[bytes[i] >> 4U];
        text += kDigits[bytes[i] & 15U];
    }
    return text;
}

bool IsIdText(std::string_view text) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '.';
    };
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), allowed);
}

}  // namespace alongside
