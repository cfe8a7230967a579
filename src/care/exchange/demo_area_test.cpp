#include <gtest/gtest.h>

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

}  // namespace
}  // namespace alongside::exchange
