// Heads of answers, files of the program, the headers that every answer carries.
// SPDX-License-Identifier: MIT
#include "platform/web/response.h"

#include <gtest/gtest.h>

#include <array>
#include <stdexcept>
#include <string>

#include "platform/web/security_headers.h"
#include "platform/web/static_files.h"

namespace alongside::web {
namespace {

std::string HeadOf(const Response& response) {
    std::string head;
    AppendHead(head, response, Framing::kLength, AfterResponse::kKeepAlive, "Common: 1\r\n");
    return head;
}

TEST(Response, HasAHeadThatSaysHowLongItIs) {
    EXPECT_EQ(
        HeadOf(Html("<p>")),
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCommon: 1\r\n"
        "Cache-Control: no-store\r\nContent-Length: 3\r\n\r\n"
    );
    EXPECT_EQ(
        HeadOf(Redirect("/people/7")),
        "HTTP/1.1 303 See Other\r\nLocation: /people/7\r\nCommon: 1\r\n"
        "Cache-Control: no-store\r\nContent-Length: 0\r\n\r\n"
    );
}

TEST(Response, NamesAFileSoThatNothingEscapes) {
    EXPECT_EQ(
        File("text/csv", "a\"\r\n;b.csv", std::string()).Find("Content-Disposition"),
        "attachment; filename*=UTF-8''a%22%0D%0A%3Bb.csv"
    );
}

TEST(ResponseDeathTest, TreatsALineBreakInAHeaderAsABug) {
    Response response;
    EXPECT_DEATH(response.Add("Location", "/a\r\nSet-Cookie: b=c"), "");
}

TEST(SecurityHeaders, AllowNothingInline) {
    const std::string lines = SecurityHeaders(InFront::kNothing);
    EXPECT_NE(lines.find("default-src 'none'"), lines.npos);
    EXPECT_EQ(lines.find("unsafe"), lines.npos);
    EXPECT_EQ(lines.find("Strict-Transport"), lines.npos);
    EXPECT_NE(SecurityHeaders(InFront::kTls).find("Strict-Transport-Security"), lines.npos);
}

constexpr std::array kAssets = std::to_array<Asset>({
    {"/assets/app-1f.css", "text/css", "identity", "gz", "br"},
    {"/assets/logo-2a.png", "image/png", "png"},
});

class StaticFilesTest : public testing::Test {
protected:
    std::optional<Response> Get(std::string path, std::string accepts, std::string tag = "") {
        Request request;
        request.path = std::move(path);
        request.headers.Add("Accept-Encoding", accepts);
        if (!tag.empty()) request.headers.Add("If-None-Match", tag);
        return files_.Find(request);
    }
    StaticFiles files_{kAssets};
};

TEST_F(StaticFilesTest, ServeTheBestEncodingThatTheClientTakes) {
    const auto body = [&](const char* accepts) {
        return std::string(Get("/assets/app-1f.css", accepts)->fixed_body);
    };
    EXPECT_EQ(body("gzip, deflate, br"), "br");
    EXPECT_EQ(body("gzip, br;q=0"), "gz");
    EXPECT_EQ(body("GZIP;q=0.5"), "gz");
    EXPECT_EQ(body("gzip; q=0.0"), "identity");
    EXPECT_EQ(body(""), "identity");
    EXPECT_EQ(Get("/assets/logo-2a.png", "br")->fixed_body, "png");
}

TEST_F(StaticFilesTest, MayBeKeptForEver) {
    const auto answer = Get("/assets/app-1f.css", "br");
    EXPECT_EQ(answer->Find("Cache-Control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(answer->Find("Vary"), "Accept-Encoding");
    EXPECT_EQ(answer->Find("Content-Encoding"), "br");
}

TEST_F(StaticFilesTest, AreNotSentAgain) {
    const std::string tag(*Get("/assets/app-1f.css", "br")->Find("ETag"));
    EXPECT_EQ(Get("/assets/app-1f.css", "br", "\"x\", W/" + tag)->status, 304);
    EXPECT_EQ(Get("/assets/app-1f.css", "br", "*")->status, 304);
    EXPECT_EQ(Get("/assets/app-1f.css", "gzip", tag)->status, 200);
    EXPECT_EQ(Get("/assets/app-1f.css", "br", "\"x\"")->status, 200);
}

TEST_F(StaticFilesTest, LeaveOtherRequestsToOthers) {
    EXPECT_FALSE(Get("/assets/none.css", "br"));
    Request post;
    post.method = Method::kPost;
    post.path = "/assets/app-1f.css";
    EXPECT_FALSE(files_.Find(post));
}

TEST(StaticFiles, RefusesTwoAssetsAtOnePath) {
    const std::array<Asset, 2> twice = {kAssets[0], kAssets[0]};
    EXPECT_THROW(StaticFiles{twice}, std::invalid_argument);
}

}  // namespace
}  // namespace alongside::web
