// A fixed number of threads that run tasks to completion, and a queue with an end.
// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace alongside::web {

/// Tasks must not throw. Stopping lets the queue run empty first.
class WorkerPool {
public:
    using Task = std::function<void()>;

    WorkerPool(std::size_t threads, std::size_t queue_bound);
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;
    /// As `Stop`.
    ~WorkerPool();

    /// Queues a new piece of work; false when the queue is at its bound or the pool is stopping.
    [[nodiscard]] bool TrySubmit(Task task);
    /// Queues the next step of work that was accepted before, whatever the bound; false only when
    /// the pool is stopping.
    [[nodiscard]] bool Continue(Task task);
    /// Takes nothing more, runs what is queued, and joins the threads. Calling it again is
    /// harmless.
    void Stop();

private:
    void Run();
    bool Push(Task task, std::size_t bound);

    const std::size_t queue_bound_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Task> queue_;
    std::size_t sleeping_ = 0;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace alongside::web
