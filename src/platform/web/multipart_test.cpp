// Forms with files, well formed and otherwise.
// SPDX-License-Identifier: MIT
#include "platform/web/multipart.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace alongside::web {
namespace {

constexpr std::string_view kType = "multipart/form-data; boundary=\"a b\"";

std::string Part(const std::string& head, const std::string& content) {
    return "--a b\r\n" + head + "\r\n\r\n" + content + "\r\n";
}

TEST(ParseMultipart, ReadsFieldsAndFiles) {
    const std::string bytes("\0\r\n--a\xFF", 7);
    const auto form = ParseMultipart(
        Part("Content-Disposition: form-data; name=\"note\"", "caf\xC3\xA9") +
            Part(
                "content-disposition: form-data; name=file; filename=\"a \\\"b\\\".csv\"\r\n"
                "Content-Type: text/csv",
                bytes
            ) +
            Part("Content-Disposition: form-data; name=\"none\"; filename=\"\"", "") +
            "--a b--\r\n",
        kType,
        10
    );
    ASSERT_TRUE(form);
    EXPECT_EQ(form->fields, Fields({{"note", "caf\xC3\xA9"}}));
    ASSERT_EQ(form->files.size(), 1U);
    EXPECT_EQ(form->files[0].field, "file");
    EXPECT_EQ(form->files[0].file_name, "a \"b\".csv");
    EXPECT_EQ(form->files[0].content_type, "text/csv");
    EXPECT_EQ(form->files[0].bytes, bytes);
}

TEST(ParseMultipart, RefusesWhatIsMalformed) {
    const std::string good = Part("Content-Disposition: form-data; name=\"a\"", "1");
    const std::vector<std::string> bodies = {
        "",
        "--a b",
        good,
        good + "--a b",
        good + "--a bx",
        "preamble\r\n" + good + "--a b--",
        Part("Content-Disposition: attachment; name=\"a\"", "1") + "--a b--",
        Part("Content-Disposition: form-data", "1") + "--a b--",
        Part("Content-Disposition: form-data; name=\"a", "1") + "--a b--",
        Part("No colon", "1") + "--a b--",
        Part("Content-Disposition: form-data; name=\"a\"", "\xFF") + "--a b--",
        Part("Content-Disposition: form-data; name=\"a\"", std::string(1, '\0')) + "--a b--",
    };
    for (const std::string& body : bodies) EXPECT_FALSE(ParseMultipart(body, kType, 10)) << body;
}

TEST(ParseMultipart, BoundsTheNumberOfParts) {
    const std::string good = Part("Content-Disposition: form-data; name=\"a\"", "1");
    EXPECT_TRUE(ParseMultipart(good + good + "--a b--", kType, 2));
    EXPECT_FALSE(ParseMultipart(good + good + good + "--a b--", kType, 2));
}

TEST(ParseMultipart, AsksForABoundary) {
    EXPECT_FALSE(ParseMultipart("----", "multipart/form-data", 10));
    EXPECT_FALSE(ParseMultipart("----", "multipart/form-data; boundary=", 10));
}

}  // namespace
}  // namespace alongside::web
