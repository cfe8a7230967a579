// Which passwords are acceptable.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <set>

#include "platform/base/text.h"
#include "platform/identity/credentials.h"
#include "platform/identity/password.h"

namespace alongside::identity {
namespace {

constexpr std::size_t kFewestDifferent = 5;

// The commonest of twelve characters and more in published lists of leaked passwords, and what
// people make of the name of this service.
constexpr auto kCommonest = std::to_array<std::string_view>({
    "123456789012",     "1234567890123",    "12345678901234",
    "123456789012345",  "1234567890qwerty", "123456789abc",
    "123456qwerty",     "1q2w3e4r5t6y",     "1q2w3e4r5t6y7u",
    "1qaz2wsx3edc",     "1qaz2wsx3edc4rfv", "abcdefghijkl",
    "abcdefghijklm",    "abc123456789",     "administrator",
    "administrator1",   "alongside123",     "alongside1234",
    "charlie12345",     "changeme1234",     "correcthorsebatterystaple",
    "iloveyou1234",     "keyworker123",     "keyworker1234",
    "letmein12345",     "liverpool123",     "manchester123",
    "manchesterunited", "monkey123456",     "nhspassword1",
    "nhspassword123",   "p@ssw0rd1234",     "passw0rd1234",
    "password1234",     "password12345",    "password123456",
    "password123!",     "passwordpassword", "qazwsxedcrfv",
    "q1w2e3r4t5y6",     "qwerty123456",     "qwertyqwerty",
    "qwertyuiop12",     "qwertyuiop123",    "qwertyuiop[]",
    "qwertyuiopasdf",   "qwertyuiopasdfgh", "starwars1234",
    "summer2022!!",     "sunshine1234",     "superman1234",
    "trustno1trustno1", "unknownpassword",  "welcome12345",
    "welcome123456",    "zaq12wsxcde3",     "zxcvbnm12345",
    "zxcvbnmasdfg",
});

bool IsCommon(const std::string& folded) {
    return std::ranges::find(kCommonest, folded) != kCommonest.end();
}

bool HoldsName(const std::string& folded, const std::string& email) {
    constexpr std::size_t shortest_name = 4;
    const std::string name = email.substr(0, email.find('@'));
    return name.size() >= shortest_name && folded.find(name) != std::string::npos;
}

}  // namespace

std::vector<FieldFault> CheckPassword(std::string_view password, std::string_view email) {
    const auto fault = [](std::string words) {
        return std::vector<FieldFault>{{"password", std::move(words)}};
    };
    const std::size_t length = CountCharacters(password);
    if (!IsValidUtf8(password) || HasControlCharacters(password))
        return fault("Use only letters, numbers, spaces and symbols in the password");
    if (length < kShortestPassword) return fault("The password must be 12 characters or more");
    if (length > kLongestPassword) return fault("The password must be 128 characters or fewer");
    const std::string folded = FoldEmail(password);
    if (std::set<char>(folded.begin(), folded.end()).size() < kFewestDifferent)
        return fault("Use at least 5 different characters in the password");
    if (IsCommon(folded)) return fault("Choose a password that is harder to guess");
    if (HoldsName(folded, FoldEmail(email)))
        return fault("Choose a password that does not include your email address");
    return {};
}

}  // namespace alongside::identity
