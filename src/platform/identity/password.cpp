// Argon2id by libsodium, and the threads that do it.
// SPDX-License-Identifier: MIT
#include "platform/identity/password.h"

#include <sodium.h>

#include <array>
#include <future>
#include <memory>
#include <stdexcept>

#include "platform/base/check.h"

namespace alongside::identity {
namespace {

std::string HashNow(const std::string& password, const HashCost& cost) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int failed = crypto_pwhash_str_alg(
        hash.data(),
        password.data(),
        password.size(),
        cost.passes,
        cost.memory_kib * 1024,
        crypto_pwhash_ALG_ARGON2ID13
    );
    if (failed != 0) throw std::runtime_error("not enough memory to hash a password");
    return hash.data();
}

PasswordMatch MatchNow(const std::string& password, const std::string& hash, const HashCost& cost) {
    if (crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) != 0)
        return PasswordMatch::kDiffers;
    const int stale =
        crypto_pwhash_str_needs_rehash(hash.c_str(), cost.passes, cost.memory_kib * 1024);
    return stale == 0 ? PasswordMatch::kMatches : PasswordMatch::kMatchesAtOldCost;
}

}  // namespace

PasswordPool::PasswordPool(HashCost cost, Size size) : cost_(cost), size_(size) {
    ALONGSIDE_CHECK(sodium_init() >= 0);
    ALONGSIDE_CHECK(size.threads > 0);
    for (std::size_t i = 0; i < size.threads; ++i) threads_.emplace_back([this] { Serve(); });
}

PasswordPool::~PasswordPool() {
    {
        const std::lock_guard lock(guard_);
        state_ = State::kEnding;
    }
    arrived_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

Result<std::string> PasswordPool::Hash(std::string_view password) {
    std::string hash;
    TRY(RunOnPool([&] { hash = HashNow(std::string(password), cost_); }));
    return hash;
}

Result<PasswordMatch> PasswordPool::Match(std::string_view password, const std::string& hash) {
    PasswordMatch match{};
    TRY(RunOnPool([&] { match = MatchNow(std::string(password), hash, cost_); }));
    return match;
}

Result<Done> PasswordPool::RunOnPool(const std::function<void()>& work) {
    // Shared, because the thread that runs it is not done with it when the result is there.
    const auto task = std::make_shared<std::packaged_task<void()>>(work);
    std::future<void> finished = task->get_future();
    {
        const std::lock_guard lock(guard_);
        if (waiting_.size() >= size_.most_waiting)
            return Error{
                Fault::kRefused,
                "Too many people are signing in at the moment. Try again in a few seconds",
                "SIGN-BUSY"};
        waiting_.emplace_back([task] { (*task)(); });
    }
    arrived_.notify_one();
    finished.get();
    return Done{};
}

void PasswordPool::Serve() {
    std::unique_lock lock(guard_);
    while (true) {
        arrived_.wait(lock, [this] { return state_ == State::kEnding || !waiting_.empty(); });
        if (waiting_.empty()) return;
        const std::function<void()> next = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        next();
        lock.lock();
    }
}

}  // namespace alongside::identity
