#include "care/exchange/bundle_writer.h"

#include <gtest/gtest.h>

#include <random>

#include "care/exchange/row_reader.h"

namespace alongside::exchange {
namespace {

// Rows of random values: days grow from column to column, so that no rule about order is broken.
class RandomRows {
public:
    template <class Row>
    Row Make() {
        day_ = DateOf(2000, 1, 1);
        Row row;
        std::apply(
            [&](const auto&... column) { (Fill(row.*column.member, column.need), ...); },
            Schema<Row>::kColumns
        );
        Mend(row);
        return row;
    }

private:
    std::uint64_t Below(std::uint64_t limit) { return random_() % limit; }

    void Fill(std::string& value, Need need) {
        constexpr std::string_view kPieces[] = {"é", ",", "\"", "\n", "\r\n", "a b", "=1", "漢"};
        value = need == Need::kOptional && Below(3) == 0 ? "" : "x";
        if (need == Need::kId) value += std::to_string(Below(1000));
        if (need == Need::kId || value.empty()) return;
        for (std::uint64_t pieces = Below(5); pieces > 0; --pieces)
            value += kPieces[Below(std::size(kPieces))];
    }
    void Fill(Date& value, Need) { value = day_ += std::chrono::days(Below(3)); }
    void Fill(bool& value, Need) { value = Below(2) == 1; }
    void Fill(int& value, Need) { value = 1 + static_cast<int>(Below(9999)); }
    void Fill(Thousandths& value, Need) { value.value = static_cast<int>(Below(2000)); }
    void Fill(std::vector<std::string>& value, Need) { value.assign(Below(3), "Swale"); }
    void Fill(std::optional<people::NhsNumber>& value, Need) {
        if (Below(2) == 1) value = *people::NhsNumber::Parse("999 000 0018");
    }
    template <NamedEnum E>
    void Fill(E& value, Need) {
        value = static_cast<E>(Below(NamesOf(E{}).size()));
    }
    template <class T>
    void Fill(std::optional<T>& value, Need need) {
        if (Below(3) != 0) Fill(value.emplace(), need);
    }

    template <class Row>
    void Mend(Row&) {}
    void Mend(AdmissionRow& row) { row.legal_status = "02"; }
    void Mend(ReviewRow& row) {
        using enum reviews::ReviewStatus;
        row.status = row.held_on ? kHeld : row.planned_on ? kPlanned : kRequested;
        if (row.status == kHeld) return;
        row.outcome.clear();
        row.report_sent_on.reset();
    }
    void Mend(EpisodeRow& row) {
        if (!row.closed_on) row.close_reason.reset();
    }
    void Mend(RegisterRow& row) {
        row.decision = row.decided_on ? dsr::Decision::kAccepted : dsr::Decision::kPending;
        if (!row.decided_on) row.removed_on.reset();
    }

    std::mt19937_64 random_{20221231};
    Date day_;
};

template <class Row>
std::string Written(const std::vector<Row>& rows) {
    StringSink sink;
    RowWriter<Row> writer(sink);
    for (const Row& row : rows) writer.Write(row);
    writer.Flush();
    return sink.bytes();
}

template <class Row>
std::vector<Row> ReadBack(const std::string& bytes, NoteList& faults) {
    StringSource source(bytes);
    RowReader<Row> reader(source, faults);
    std::vector<Row> rows;
    if (!reader.ReadHeader()) return rows;
    for (Row row; reader.Next(row) == RowReader<Row>::Step::kRow;) rows.push_back(row);
    return rows;
}

template <class Row>
class RoundTrip : public ::testing::Test {};
using AllRows = ::testing::Types<
    AreaRow,
    PersonRow,
    PostRow,
    RegisterRow,
    RatingRow,
    EpisodeRow,
    AllocationRow,
    AdmissionRow,
    ReviewRow,
    ActionRow,
    RiskRow>;
TYPED_TEST_SUITE(RoundTrip, AllRows);

TYPED_TEST(RoundTrip, GivesTheSameRowsAndTheSameBytes) {
    RandomRows random;
    std::vector<TypeParam> rows;
    for (int i = 0; i < 200; ++i) rows.push_back(random.template Make<TypeParam>());
    const std::string bytes = Written(rows);
    NoteList faults;
    const auto again = ReadBack<TypeParam>(bytes, faults);
    ASSERT_TRUE(faults.empty()) << InOneLine(faults.kept()[0]);
    EXPECT_EQ(again, rows);
    EXPECT_EQ(Written(again), bytes);
}

TEST(RowWriter, WritesColumnsInTheOrderOfTheContract) {
    EXPECT_EQ(Written<RatingRow>({}), "person_id,rated_on,rating,rationale\n");
    AllocationRow row{"P1", "TL", keyworking::AllocationRole::kLead, DateOf(2022, 1, 2), {}};
    EXPECT_EQ(
        Written<AllocationRow>({row}), "person_id,worker_id,role,from,to\nP1,TL,lead,2022-01-02,\n"
    );
}

}  // namespace
}  // namespace alongside::exchange
