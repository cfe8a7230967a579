// What surrounds a request: forms by type, cookies, proxies, origins.
// SPDX-License-Identifier: MIT
#include "platform/web/request.h"

#include <gtest/gtest.h>

#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

#include "platform/web/cookies.h"
#include "platform/web/csrf.h"
#include "platform/web/proxies.h"

namespace alongside::web {
namespace {

Request With(const std::vector<Field>& headers) {
    Request request;
    request.host = "service.example:8080";
    for (const Field& header : headers) request.headers.Add(header.name, header.value);
    return request;
}

TEST(ReadForm, ReadsABodyByItsType) {
    Request form = With({{"Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"}});
    form.body = "a=1";
    EXPECT_TRUE(ReadForm(form));
    EXPECT_EQ(form.form.fields.Get("a"), "1");
    Request upload = With({{"Content-Type", "Multipart/Form-Data; boundary=b"}});
    upload.body = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n2\r\n--b--";
    EXPECT_TRUE(ReadForm(upload));
    EXPECT_EQ(upload.form.fields.Get("a"), "2");
}

TEST(ReadForm, RefusesOtherTypesAndInvalidUtf8) {
    Request plain = With({{"Content-Type", "text/plain"}});
    EXPECT_FALSE(ReadForm(plain));
    Request invalid = With({{"Content-Type", "application/x-www-form-urlencoded"}});
    invalid.body = "a=%ff";
    EXPECT_EQ(ReadForm(invalid).error().fault, Fault::kInvalid);
}

TEST(Cookies, AreFoundByTheirWholeName) {
    EXPECT_EQ(FindCookie("ab=1; b=2;c=", "b"), "2");
    EXPECT_EQ(FindCookie("ab=1; b=2;c=", "c"), "");
    EXPECT_EQ(FindCookie("ab=1; b=2; b=3", "b"), "2");
    EXPECT_FALSE(FindCookie("ab=1; junk", "b"));
}

TEST(Cookies, AreSetToBeKeptFromScriptsAndOtherSites) {
    EXPECT_EQ(
        ToHeader({.name = "session", .value = "x"}),
        "__Host-session=x; Path=/; HttpOnly; SameSite=Lax; Secure"
    );
    EXPECT_EQ(
        ToHeader(
            {.name = "session",
             .value = "",
             .security = CookieSecurity::kPlain,
             .max_age = std::chrono::seconds(0)}
        ),
        "session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"
    );
}

TEST(TrustedProxies, BelievesOnlyThoseItKnows) {
    const TrustedProxies proxies({"127.0.0.1", "10.0.0.2"});
    const auto seen = [&](const std::string& peer, const std::vector<Field>& headers) {
        Request request = With(headers);
        proxies.Identify(request, peer);
        return request.remote_address;
    };
    EXPECT_EQ(seen("127.0.0.1", {{"X-Forwarded-For", "8.8.8.8, 9.9.9.9"}}), "9.9.9.9");
    EXPECT_EQ(seen("::ffff:127.0.0.1", {{"X-Forwarded-For", "9.9.9.9"}}), "9.9.9.9");
    EXPECT_EQ(seen("127.0.0.1", {{"X-Forwarded-For", "9.9.9.9, 10.0.0.2"}}), "9.9.9.9");
    EXPECT_EQ(seen("127.0.0.1", {{"X-Forwarded-For", "<script>"}}), "127.0.0.1");
    EXPECT_EQ(
        seen("127.0.0.1", {{"X-Forwarded-For", "1.1.1.1"}, {"X-Forwarded-For", "2.2.2.2"}}),
        "127.0.0.1"
    );
    EXPECT_EQ(seen("127.0.0.1", {}), "127.0.0.1");
    EXPECT_EQ(seen("6.6.6.6", {{"X-Forwarded-For", "9.9.9.9"}}), "6.6.6.6");
    EXPECT_THROW(TrustedProxies({"proxy.example"}), std::invalid_argument);
}

TEST(TrustedProxies, SayWhetherTheBrowserUsesTls) {
    const TrustedProxies proxies({"127.0.0.1"});
    Request request = With({{"X-Forwarded-Proto", "https"}});
    proxies.Identify(request, "6.6.6.6");
    EXPECT_EQ(request.transport, Transport::kPlain);
    proxies.Identify(request, "127.0.0.1");
    EXPECT_EQ(request.transport, Transport::kTls);
}

TEST(Csrf, TokenBelongsToOneSessionAndPurpose) {
    CsrfKey key{};
    const std::string token = CsrfToken(key, "session", "form");
    EXPECT_EQ(token.size(), 64U);
    EXPECT_TRUE(IsCsrfToken(key, "session", "form", token));
    EXPECT_FALSE(IsCsrfToken(key, "session2", "form", token));
    EXPECT_FALSE(IsCsrfToken(key, "msession", "for", token));
    EXPECT_FALSE(IsCsrfToken(key, "session", "form", token.substr(1)));
    EXPECT_FALSE(IsCsrfToken(key, "session", "form", ""));
    key[31] = 1;
    EXPECT_FALSE(IsCsrfToken(key, "session", "form", token));
}

TEST(Csrf, RefusesWhatAnotherSiteSent) {
    EXPECT_TRUE(IsSameOrigin(With({})));
    EXPECT_TRUE(IsSameOrigin(With({{"Sec-Fetch-Site", "same-origin"}})));
    EXPECT_TRUE(IsSameOrigin(With({{"Origin", "https://service.example:8080"}})));
    EXPECT_FALSE(IsSameOrigin(With({{"Sec-Fetch-Site", "cross-site"}})));
    EXPECT_FALSE(IsSameOrigin(With({{"Sec-Fetch-Site", "same-site"}})));
    EXPECT_FALSE(IsSameOrigin(With({{"Origin", "https://evil.example"}})));
    EXPECT_FALSE(IsSameOrigin(With({{"Origin", "null"}})));
    EXPECT_FALSE(IsSameOrigin(
        With({{"Sec-Fetch-Site", "same-origin"}, {"Origin", "https://service.example"}})
    ));
}

}  // namespace
}  // namespace alongside::web
