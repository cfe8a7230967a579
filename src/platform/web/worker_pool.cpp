// One queue under one lock: the work is far longer than the hand-over.
// SPDX-License-Identifier: MIT
#include "platform/web/worker_pool.h"

#include <limits>
#include <utility>

namespace alongside::web {

WorkerPool::WorkerPool(std::size_t threads, std::size_t queue_bound) : queue_bound_(queue_bound) {
    threads_.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { Run(); });
}

WorkerPool::~WorkerPool() {
    Stop();
}

bool WorkerPool::TrySubmit(Task task) {
    return Push(std::move(task), queue_bound_);
}

bool WorkerPool::Continue(Task task) {
    return Push(std::move(task), std::numeric_limits<std::size_t>::max());
}

bool WorkerPool::Push(Task task, std::size_t bound) {
    bool wake_one = false;
    {
        const std::lock_guard lock(mutex_);
        if (stopping_ || queue_.size() >= bound) return false;
        queue_.push_back(std::move(task));
        wake_one = sleeping_ > 0;
    }
    // A busy pool is not woken: its threads look at the queue before they sleep.
    if (wake_one) wake_.notify_one();
    return true;
}

void WorkerPool::Run() {
    std::unique_lock lock(mutex_);
    while (true) {
        while (queue_.empty() && !stopping_) {
            ++sleeping_;
            wake_.wait(lock);
            --sleeping_;
        }
        if (queue_.empty()) return;
        Task task = std::move(queue_.front());
        queue_.pop_front();
        lock.unlock();
        task();
        task = nullptr;
        lock.lock();
    }
}

void WorkerPool::Stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    for (std::thread& thread : threads_) thread.join();
    threads_.clear();
}

}  // namespace alongside::web
