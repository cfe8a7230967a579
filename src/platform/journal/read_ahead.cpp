// One reader, a short queue.
// SPDX-License-Identifier: MIT
#include "platform/journal/read_ahead.h"

#include <utility>

#include "platform/journal/journal.h"
#include "platform/journal/rebuild.h"

namespace alongside::journal {
namespace {

constexpr int kBatch = 100;
constexpr std::size_t kMostReady = 3;

}  // namespace

ReadAhead::ReadAhead(db::Database& database, const Catalogue& catalogue, const KeyRing& keys)
    : catalogue_(catalogue), keys_(keys), thread_([this, &database] {
          std::exception_ptr error;
          try {
              database.Read(db::AreaSetting::Every(), [this](db::Reader& tables) { Read(tables); });
          } catch (...) {
              error = std::current_exception();
          }
          const std::lock_guard lock(mutex_);
          error_ = std::move(error);
          state_ = State::kDone;
          changed_.notify_all();
      }) {}

ReadAhead::~ReadAhead() {
    {
        const std::lock_guard lock(mutex_);
        state_ = State::kUnwanted;
        ready_.clear();
    }
    changed_.notify_all();
    thread_.join();
}

void ReadAhead::Read(const db::Reader& tables) {
    StreamRow last;
    for (auto page = StreamsAfter(tables, last, kBatch); !page.empty();
         page = StreamsAfter(tables, last, kBatch)) {
        std::vector<ReadRecord> batch;
        for (const StreamRow& row : page) {
            ReadRecord& record = batch.emplace_back();
            record.area = row.area;
            record.stream = row.stream;
            if (row.erased || SurvivorOf(tables, row.area, row.stream) != row.stream) {
                record.stands = ReadRecord::Stands::kForNothing;
                continue;
            }
            record.entries.reserve(static_cast<std::size_t>(row.number));
            ForEachEntry(tables, catalogue_, keys_, row.area, row.stream, [&](const Entry& entry) {
                record.entries.push_back(entry);
            });
        }
        last = page.back();
        if (!Give(std::move(batch))) return;
    }
}

bool ReadAhead::Give(std::vector<ReadRecord> batch) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] {
        return state_ == State::kUnwanted || ready_.size() < kMostReady;
    });
    if (state_ == State::kUnwanted) return false;
    ready_.push_back(std::move(batch));
    changed_.notify_all();
    return true;
}

std::vector<ReadRecord> ReadAhead::Next() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return state_ == State::kDone || !ready_.empty(); });
    if (ready_.empty()) {
        if (error_) std::rethrow_exception(error_);
        return {};
    }
    auto batch = std::move(ready_.front());
    ready_.pop_front();
    changed_.notify_all();
    return batch;
}

}  // namespace alongside::journal
