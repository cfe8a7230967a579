// Any bytes as CSV: whatever is read survives being written and read again, and no row crashes.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "care/exchange/bundle_warnings.h"
#include "care/exchange/csv_reader.h"
#include "care/exchange/csv_writer.h"
#include "care/exchange/memory_bundle.h"

namespace {

using namespace alongside;
using namespace alongside::exchange;

using Records = std::vector<std::vector<std::string>>;

// Hands on its bytes a few at a time, so that every boundary is met.
class Trickle final : public ByteSource {
public:
    Trickle(std::string bytes, std::size_t step) : rest_(std::move(bytes)), step_(step) {}
    Result<std::size_t> Read(char* into, std::size_t capacity) override {
        return rest_.Read(into, std::min(capacity, step_));
    }

private:
    StringSource rest_;
    std::size_t step_;
};

Records ReadRecords(const std::string& bytes, std::size_t step) {
    Trickle source(bytes, step);
    CsvReader reader(source);
    Records records;
    for (;;) {
        const CsvRead read = reader.Next();
        if (read == CsvRead::kEnd || read == CsvRead::kStopped) return records;
        if (read == CsvRead::kFaultyRecord) continue;
        auto& record = records.emplace_back();
        for (const CsvField& field : reader.fields()) record.emplace_back(field.text);
    }
}

std::string WriteRecords(const Records& records) {
    StringSink sink;
    CsvWriter writer(sink);
    for (const auto& record : records) {
        for (const std::string& field : record) writer.Field(field);
        writer.EndRecord();
    }
    writer.Flush();
    return sink.bytes();
}

// One empty value alone is written as a blank line, which readers pass over.
bool IsBlank(const std::vector<std::string>& record) {
    return record.size() == 1 && record[0].empty();
}

void Expect(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::size_t step = 1 + data[0] % 64;
    const std::string bytes(data + 1, data + size);

    Records records = ReadRecords(bytes, bytes.size() + 1);
    Expect(ReadRecords(bytes, step) == records);
    records.erase(std::remove_if(records.begin(), records.end(), IsBlank), records.end());
    Expect(ReadRecords(WriteRecords(records), step) == records);

    for (const char* file :
         {"people.csv",
          "posts.csv",
          "register.csv",
          "admissions.csv",
          "reviews.csv",
          "actions.csv"}) {
        const MemoryBundle bundle({{file, bytes}});
        WarningCollector collector(DateOf(2023, 1, 9));
        ReadBundle(bundle, {"QKS"}, collector);
        collector.Take();
    }
    return 0;
}
