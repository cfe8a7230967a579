// Passwords: which are acceptable, and their hashing on threads of its own.
// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "platform/base/result.h"

namespace alongside::identity {

inline constexpr std::size_t kShortestPassword = 12;  ///< Characters.
inline constexpr std::size_t kLongestPassword = 128;  ///< Characters; hashing takes no more.

/// What is wrong with a password somebody wants, at field `password`; nothing when it will do. One
/// is refused for its length, for being among the commonest, for using fewer than five different
/// characters, and for holding the name before the `@` of the e-mail address.
std::vector<FieldFault> CheckPassword(std::string_view password, std::string_view email);

/// What one hash costs. The default is OWASP's for Argon2id.
struct HashCost {
    std::size_t memory_kib = std::size_t{19} * 1024;
    unsigned passes = 2;
};

enum class PasswordMatch {
    kDiffers,
    kMatches,
    kMatchesAtOldCost,  ///< And should be hashed anew while the password is at hand.
};

/// Threads that only hash. A caller waits for its turn, so neither the caller's own thread nor the
/// database's writer ever hashes; when as many wait as may, the next is turned away at once.
class PasswordPool {
public:
    struct Size {
        std::size_t threads = 1;
        std::size_t most_waiting = 16;
    };
    PasswordPool(HashCost cost, Size size);
    /// Finishes what was begun.
    ~PasswordPool();
    PasswordPool(const PasswordPool&) = delete;
    PasswordPool& operator=(const PasswordPool&) = delete;

    /// The password's Argon2id hash with its salt and cost. `kRefused` (SIGN-BUSY) when too many
    /// wait.
    Result<std::string> Hash(std::string_view password);
    /// Whether a password is that of a hash. `kRefused` (SIGN-BUSY) when too many wait.
    Result<PasswordMatch> Match(std::string_view password, const std::string& hash);

private:
    Result<Done> RunOnPool(const std::function<void()>& work);
    void Serve();

    const HashCost cost_;
    const Size size_;
    std::mutex guard_;
    std::condition_variable arrived_;
    std::deque<std::function<void()>> waiting_;
    enum class State { kServing, kEnding } state_ = State::kServing;
    std::vector<std::thread> threads_;
};

}  // namespace alongside::identity
