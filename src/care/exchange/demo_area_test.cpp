#include <gtest/gtest.h>

#include <set>
#include <string>

#include "care/exchange/bundle_reader.h"

namespace alongside::exchange {
namespace {

TEST(DemonstrationArea, IsABundleWithoutFault) {
    const auto source = BundleSource::Open("db/seed/kent-medway");
    ASSERT_TRUE(source);
    EachRow ignore([](const auto&, std::size_t) {});
    const BundleReport report = ReadBundle(**source, {"QKS"}, ignore);
    for (const BundleNote& note : report.faults.kept()) ADD_FAILURE() << InOneLine(note);
    EXPECT_GT(report.total_rows(), 1000U);
}

TEST(DemonstrationArea, HasReviewsAndActionsThatAreStillToCome) {
    const Date today = DateOf(2023, 1, 9);
    std::set<std::string> workers;
    int planned = 0;
    int without_report = 0;
    int overdue = 0;
    int due_soon = 0;
    int ours = 0;
    EachRow count([&](const auto& row, std::size_t) {
        using Row = std::remove_cvref_t<decltype(row)>;
        if constexpr (std::is_same_v<Row, PostRow>) {
            workers.insert(row.worker_id);
        } else if constexpr (std::is_same_v<Row, ReviewRow>) {
            planned += row.status == reviews::ReviewStatus::kPlanned && row.planned_on > today;
            without_report +=
                row.held_on && row.kind != reviews::ReviewKind::kLaep && !row.report_sent_on;
        } else if constexpr (std::is_same_v<Row, ActionRow>) {
            if (row.completed_on) return;
            overdue += row.due_on < today;
            due_soon += row.due_on >= today && row.due_on < today + std::chrono::days(14);
            ours += static_cast<int>(workers.count(row.owner));
        }
    });
    const auto source = BundleSource::Open("db/seed/kent-medway");
    ASSERT_TRUE(ReadBundle(**source, {"QKS"}, count).faults.empty());
    EXPECT_GE(planned, 5);
    EXPECT_GE(without_report, 2);
    EXPECT_GE(overdue, 5);
    EXPECT_GE(due_soon, 3);
    EXPECT_GE(ours, 5);
}

}  // namespace
}  // namespace alongside::exchange
