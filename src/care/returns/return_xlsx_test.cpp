#include "care/returns/return_xlsx.h"

#include <gtest/gtest.h>
#include <zip.h>

namespace alongside::returns {
namespace {

ProgressReturn Small() {
    const Quarter quarter = *Quarter::Parse("2022/23-Q3");
    ProgressReturn of{.area = "QKS", .quarter = quarter, .as_at = quarter.LastDay()};
    of.on_register.under_18 = RegisterFigures{.red = 31};
    of.narrative.successes = "=HYPERLINK(\"http://example.org\",\"press\")";
    of.narrative.development = "http://example.org";
    of.narrative.challenges = std::string(31'999, 'a') + "\xC3\xA9" + std::string(70'000, 'b');
    of.workforce = {{.worker = "@TL", .role = "+1+1", .grade = "-2", .caseload = 8}};
    return of;
}

// One part of the file, decompressed; empty when there is none.
std::string Part(const std::string& bytes, const char* name) {
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) return {};
    std::string text;
    if (zip_file_t* file = zip_fopen(archive, name, 0)) {
        char buffer[4096];
        for (zip_int64_t n = 0; (n = zip_fread(file, buffer, sizeof buffer)) > 0;)
            text.append(buffer, static_cast<std::size_t>(n));
        zip_fclose(file);
    }
    zip_discard(archive);
    return text;
}

TEST(ReturnXlsx, WritesTypedTextAsTextOnly) {
    const std::string bytes = ReturnXlsx(Small());
    const std::string strings = Part(bytes, "xl/sharedStrings.xml");
    EXPECT_NE(
        strings.find("<t>=HYPERLINK(\"http://example.org\",\"press\")</t>"), std::string::npos
    );
    EXPECT_NE(strings.find("<t>+1+1</t>"), std::string::npos);
    for (const char* sheet :
         {"xl/worksheets/sheet1.xml",
          "xl/worksheets/sheet2.xml",
          "xl/worksheets/sheet3.xml",
          "xl/worksheets/sheet4.xml",
          "xl/worksheets/sheet5.xml"}) {
        const std::string xml = Part(bytes, sheet);
        EXPECT_NE(xml.find("<sheetData"), std::string::npos) << sheet;
        EXPECT_EQ(xml.find("<f>"), std::string::npos) << sheet;
        EXPECT_EQ(xml.find("<hyperlink"), std::string::npos) << sheet;
    }
}

TEST(ReturnXlsx, WritesCountsAsNumbers) {
    const std::string metrics = Part(ReturnXlsx(Small()), "xl/worksheets/sheet1.xml");
    EXPECT_NE(metrics.find("<c r=\"B5\"><v>31</v></c>"), std::string::npos) << metrics;
}

TEST(ReturnXlsx, CutsTextThatNoCellCanHoldBetweenTwoCharacters) {
    const std::string strings = Part(ReturnXlsx(Small()), "xl/sharedStrings.xml");
    EXPECT_NE(strings.find(std::string(31'999, 'a') + "</t>"), std::string::npos);
}

TEST(ReturnXlsx, DoesNotSayWhenItWasWritten) {
    EXPECT_NE(
        Part(ReturnXlsx(Small()), "docProps/core.xml").find("2022-12-31T00:00:00Z"),
        std::string::npos
    );
}

}  // namespace
}  // namespace alongside::returns
