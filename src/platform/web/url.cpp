// Decoding refuses what a browser never sends: it is how one address gets two meanings.
// SPDX-License-Identifier: MIT
#include "platform/web/url.h"

#include <algorithm>

#include "platform/base/text.h"
#include "platform/web/headers.h"

namespace alongside::web {
namespace {

constexpr int kNoDigit = -1;

int HexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return kNoDigit;
}

bool IsUnreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

bool IsVisibleAscii(char c) {
    return c > ' ' && c < '\x7F';
}

Error Unreadable() {
    return {Fault::kInvalid, "The form could not be read"};
}

// Whether a decoded segment stays where it stands.
bool IsPlainSegment(std::string_view segment) {
    return segment != "." && segment != ".." && segment.find_first_of("/\\") == segment.npos &&
           !HasControlCharacters(segment) && segment.find_first_of("\t\r\n") == segment.npos;
}

std::optional<std::string> DecodePath(std::string_view encoded) {
    if (encoded.empty() || encoded.front() != '/') return std::nullopt;
    std::string path;
    path.reserve(encoded.size());
    for (const std::string_view piece : Split(encoded.substr(1), '/')) {
        const auto segment = PercentDecode(piece, Plus::kIsPlus);
        if (!segment || !IsPlainSegment(*segment)) return std::nullopt;
        path.append("/").append(*segment);
    }
    return path;
}

}  // namespace

std::optional<std::string> PercentDecode(std::string_view encoded, Plus plus) {
    std::string text;
    text.reserve(encoded.size());
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        char c = encoded[i];
        if (c == '%') {
            if (i + 2 >= encoded.size()) return std::nullopt;
            const int high = HexDigit(encoded[i + 1]);
            const int low = HexDigit(encoded[i + 2]);
            if (high == kNoDigit || low == kNoDigit) return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (c == '+' && plus == Plus::kIsSpace) {
            c = ' ';
        }
        if (c == '\0') return std::nullopt;
        text.push_back(c);
    }
    if (!IsValidUtf8(text)) return std::nullopt;
    return text;
}

std::string PercentEncode(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    encoded.reserve(text.size());
    for (const char c : text) {
        if (IsUnreserved(c)) {
            encoded.push_back(c);
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded.push_back('%');
        encoded.push_back(digits[byte >> 4U]);
        encoded.push_back(digits[byte & 0x0FU]);
    }
    return encoded;
}

Result<Fields> ParseUrlEncoded(std::string_view text, std::size_t max_fields) {
    Fields fields;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        if (pair.empty()) continue;
        if (fields.size() == max_fields) return Unreadable();
        const std::size_t equals = pair.find('=');
        auto name = PercentDecode(pair.substr(0, equals), Plus::kIsSpace);
        auto value = PercentDecode(
            equals == pair.npos ? std::string_view() : pair.substr(equals + 1), Plus::kIsSpace
        );
        if (!name || !value) return Unreadable();
        fields.Add(*std::move(name), *std::move(value));
    }
    return fields;
}

std::optional<Target> ParseTarget(std::string_view target) {
    const auto is_target_byte = [](char c) { return IsVisibleAscii(c) && c != '#'; };
    if (!std::all_of(target.begin(), target.end(), is_target_byte)) return std::nullopt;

    Target parsed;
    if (!target.starts_with('/')) {
        const std::size_t scheme = target.find("://");
        if (scheme == target.npos) return std::nullopt;
        const std::string_view name = target.substr(0, scheme);
        if (!SameHeader(name, "http") && !SameHeader(name, "https")) return std::nullopt;
        target.remove_prefix(scheme + 3);
        parsed.authority = target.substr(0, target.find_first_of("/?"));
        if (parsed.authority.empty()) return std::nullopt;
        target.remove_prefix(parsed.authority.size());
    }
    const std::size_t question = target.find('?');
    if (question != target.npos) parsed.query = target.substr(question + 1);
    std::string_view encoded_path = target.substr(0, question);
    if (encoded_path.empty() && !parsed.authority.empty()) encoded_path = "/";
    auto path = DecodePath(encoded_path);
    if (!path) return std::nullopt;
    parsed.path = *std::move(path);
    return parsed;
}

}  // namespace alongside::web
