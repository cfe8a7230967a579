#include <gtest/gtest.h>

#include <random>

#include "care/exchange/csv_reader.h"
#include "care/exchange/csv_writer.h"

namespace alongside::exchange {
namespace {

using Records = std::vector<std::vector<std::string>>;

// Gives its bytes a few at a time, so that every boundary is met.
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

struct Outcome {
    Records records;
    std::vector<std::string> faults;  // "line: message"
};

Outcome ReadAll(CsvReader& reader) {
    Outcome outcome;
    for (;;) {
        const CsvRead read = reader.Next();
        if (read == CsvRead::kEnd) return outcome;
        if (read == CsvRead::kRecord) {
            auto& record = outcome.records.emplace_back();
            for (const CsvField& field : reader.fields()) record.emplace_back(field.text);
            continue;
        }
        outcome.faults.push_back(
            std::to_string(reader.fault().line) + ": " + reader.fault().message
        );
        if (read == CsvRead::kStopped) return outcome;
    }
}

Outcome Parse(const std::string& text, std::size_t step = 1000) {
    Trickle source(text, step);
    CsvReader reader(source);
    return ReadAll(reader);
}

TEST(CsvReader, ReadsWhatRfc4180Allows) {
    struct Row {
        const char* text;
        Records records;
    };
    const Row rows[] = {
        {"", {}},
        {"a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"a,b\r\n1,2", {{"a", "b"}, {"1", "2"}}},
        {"\xEF\xBB\xBF"
         "a,b\n",
         {{"a", "b"}}},
        {"a,\n,b\n,\n", {{"a", ""}, {"", "b"}, {"", ""}}},
        {"\"x,y\",\"he said \"\"no\"\"\"\n", {{"x,y", "he said \"no\""}}},
        {"\"two\nlines\",\"and\r\nthree\"\r\n", {{"two\nlines", "and\r\nthree"}}},
        {"\"\",\"\"\"\"\n", {{"", "\""}}},
        {"\n\r\na\n\nb\n\n", {{"a"}, {"b"}}},
        {"na\xC3\xAFve,\"\xF0\x9F\x98\x80\"\"\xC3\xA9\"\n",
         {{"na\xC3\xAFve", "\xF0\x9F\x98\x80\"\xC3\xA9"}}},
    };
    for (const Row& row : rows) {
        for (const std::size_t step : {1UL, 2UL, 3UL, 7UL, 1000UL}) {
            const Outcome outcome = Parse(row.text, step);
            EXPECT_EQ(outcome.records, row.records) << row.text << " by " << step;
            EXPECT_TRUE(outcome.faults.empty()) << row.text;
        }
    }
}

TEST(CsvReader, RefusesTheRestWithTheLine) {
    struct Row {
        std::string text;
        const char* says;
    };
    const Row rows[] = {
        {"a\nb\"c\n", "2: a quotation mark inside a value"},
        {"a\n\"b\"c\n", "2: text after a closing quotation mark"},
        {"a\n\"b\" ,c\n", "2: text after a closing quotation mark"},
        {"a\n\"b\nc\nd", "2: a quotation mark that begins a value is never closed"},
        {"a\nb\rc\n", "2: a carriage return without a line feed"},
        {"a\nb\r", "2: a carriage return without a line feed"},
        {"\r", "1: a carriage return without a line feed"},
        {"a\n\"b\rc\"\n", "2: a carriage return without a line feed"},
        {"a\n\"b\n\xFF\"\n", "2: text that is not UTF-8"},
        {std::string("a\nb\0c\n", 6), "2: a NUL byte"},
        {std::string(
             "\xFF\xFE"
             "a\0",
             4
         ),
         "1: the file is in UTF-16"},
        {"a\n" + std::string(70000, 'x') + "\n", "2: a value is too long"},
        {"a\n\"" + std::string(70000, 'x') + "\"\n", "2: a value is too long: is a closing"},
        {std::string(300, ','), "1: too many columns"},
    };
    for (const Row& row : rows) {
        for (const std::size_t step : {1UL, 1000UL}) {
            const Outcome outcome = Parse(row.text, step);
            ASSERT_EQ(outcome.faults.size(), 1U) << row.says;
            EXPECT_EQ(outcome.faults[0].substr(0, std::string_view(row.says).size()), row.says);
        }
    }
}

TEST(CsvReader, GoesOnAfterARecordThatCannotBeUsed) {
    StringSource source("a,b\n1\n2,3\n\xFF,4\n5,6,7\n8,9\n");
    CsvReader reader(source);
    ASSERT_EQ(reader.ReadHeader(), CsvRead::kRecord);
    const Outcome outcome = ReadAll(reader);
    EXPECT_EQ(outcome.records, (Records{{"2", "3"}, {"8", "9"}}));
    ASSERT_EQ(outcome.faults.size(), 3U);
    EXPECT_EQ(outcome.faults[0], "2: 1 value where the header names 2 columns");
    EXPECT_EQ(outcome.faults[2], "5: 3 values where the header names 2 columns");
}

TEST(CsvReader, CountsLinesInsideQuotedValues) {
    StringSource source("a,b\n\"1\n2\",\"3\n4\"\n5,6\n");
    CsvReader reader(source);
    ASSERT_EQ(reader.ReadHeader(), CsvRead::kRecord);
    ASSERT_EQ(reader.Next(), CsvRead::kRecord);
    EXPECT_EQ(reader.line(), 2U);
    EXPECT_EQ(reader.fields()[1].line, 3U);
    ASSERT_EQ(reader.Next(), CsvRead::kRecord);
    EXPECT_EQ(reader.line(), 5U);
}

TEST(CsvReader, RefusesAHeaderThatIsMissingDoubledOrNameless) {
    for (const auto& [text, says] : std::vector<std::pair<const char*, const char*>>{
             {"", "the file is empty"},
             {"a,b,a\n", "the column a is named twice"},
             {"a,,b\n", "a column has no name"}}) {
        StringSource source(text);
        CsvReader reader(source);
        ASSERT_EQ(reader.ReadHeader(), CsvRead::kStopped);
        EXPECT_EQ(reader.fault().message.find(says), 0U) << reader.fault().message;
    }
}

TEST(CsvReader, ReportsADamagedSource) {
    class Damaged final : public ByteSource {
        Result<std::size_t> Read(char*, std::size_t) override {
            return Error{Fault::kInvalid, "the archive is damaged"};
        }
    } source;
    CsvReader reader(source);
    EXPECT_EQ(reader.Next(), CsvRead::kStopped);
    EXPECT_EQ(reader.fault().message, "the archive is damaged");
}

TEST(CsvReader, ReadsBackWhateverTheWriterWrote) {
    std::mt19937_64 random(20230109);
    constexpr std::string_view kPieces[] = {
        "a", ",", "\"", "\n", "\r\n", "\xC3\xA9", " ", "", "red"};
    for (int round = 0; round < 300; ++round) {
        Records records;
        for (std::uint64_t r = 1 + random() % 5; r > 0; --r) {
            auto& record = records.emplace_back();
            for (std::uint64_t f = 0; f < 3; ++f) {
                auto& field = record.emplace_back(f == 0 ? "x" : "");
                for (std::uint64_t p = random() % 6; p > 0; --p)
                    field += kPieces[random() % std::size(kPieces)];
            }
        }
        StringSink sink;
        CsvWriter writer(sink);
        for (const auto& record : records) {
            for (const auto& field : record) writer.Field(field);
            writer.EndRecord();
        }
        writer.Flush();
        EXPECT_EQ(Parse(sink.bytes(), 1 + random() % 20).records, records) << sink.bytes();
    }
}

TEST(CsvWriter, QuotesOnlyWhatNeedsIt) {
    StringSink sink;
    CsvWriter writer(sink);
    for (const char* field : {"plain", "a,b", "say \"hi\"", "two\nlines", " space ", ""})
        writer.Field(field);
    writer.EndRecord();
    writer.Flush();
    EXPECT_EQ(sink.bytes(), "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\", space ,\n");
}

}  // namespace
}  // namespace alongside::exchange
