// SMTP, spoken by libcurl.
// SPDX-License-Identifier: MIT
#include "platform/notify/smtp_server.h"

#include <curl/curl.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string_view>

namespace alongside::notify {
namespace {

constexpr long kSecondsToConnect = 10;
constexpr long kSecondsInAll = 45;

constexpr std::string_view kSilent = "the mail server does not answer";

// Other work waits for the letter at hand: what does not answer is left alone for a while.
class Silence {
public:
    bool IsOn() const { return std::chrono::steady_clock::now() < until_.load(); }
    void Begin() { until_ = std::chrono::steady_clock::now() + std::chrono::seconds(30); }

private:
    std::atomic<std::chrono::steady_clock::time_point> until_{};
};

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

struct Library {
    Library() { curl_global_init(CURL_GLOBAL_DEFAULT); }
};

// A letter on its way, and whether all of it was handed over.
struct Reading {
    std::string_view left;
    bool whole = false;
};

std::size_t Read(char* to, std::size_t size, std::size_t count, void* from) {
    auto& reading = *static_cast<Reading*>(from);
    const std::size_t length = std::min(size * count, reading.left.size());
    std::memcpy(to, reading.left.data(), length);
    reading.left.remove_prefix(length);
    if (length == 0) reading.whole = true;
    return length;
}

template <class Value>
void Set(CURL* curl, CURLoption option, Value value) {
    if (curl_easy_setopt(curl, option, value) != CURLE_OK)
        throw std::runtime_error("libcurl lacks what sending mail needs");
}

std::string HostOf(const std::string& server) {
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url(curl_url(), &curl_url_cleanup);
    char* host = nullptr;
    const bool parsed =
        curl_url_set(url.get(), CURLUPART_URL, server.c_str(), CURLU_NON_SUPPORT_SCHEME) ==
            CURLUE_OK &&
        curl_url_get(url.get(), CURLUPART_HOST, &host, 0) == CURLUE_OK;
    if (!parsed) return {};
    const std::unique_ptr<char, decltype(&curl_free)> held(host, &curl_free);
    return held.get();
}

bool IsOnThisMachine(const MailSettings& settings) {
    const std::string host = HostOf(settings.server);
    return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

bool NeedsEncryption(const MailSettings& settings) {
    return settings.encryption == Encryption::kAlways || !IsOnThisMachine(settings);
}

void SetServer(CURL* curl, const MailSettings& settings) {
    Set(curl, CURLOPT_URL, settings.server.c_str());
    Set(curl, CURLOPT_NOSIGNAL, 1L);
    Set(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    Set(curl, CURLOPT_PROXY, "");
    Set(curl, CURLOPT_CONNECTTIMEOUT, kSecondsToConnect);
    Set(curl, CURLOPT_TIMEOUT, kSecondsInAll);
    if (NeedsEncryption(settings)) Set(curl, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    if (!settings.certificates.empty()) Set(curl, CURLOPT_CAINFO, settings.certificates.c_str());
    if (settings.user.empty()) return;
    Set(curl, CURLOPT_USERNAME, settings.user.c_str());
    Set(curl, CURLOPT_PASSWORD, settings.password.c_str());
}

std::string WithAnswer(std::string_view words, long answer) {
    return std::string(words) + " (it answered " + std::to_string(answer) + ")";
}

bool IsAboutUs(CURLcode how, long answer) {
    constexpr long kSignInFirst = 530;
    constexpr long kWrongPassword = 535;
    return how == CURLE_LOGIN_DENIED || (answer >= kSignInFirst && answer <= kWrongPassword);
}

// What the server's own words say is not kept: they often hold the address.
Delivery Refused(CURLcode how, long answer, bool whole) {
    constexpr long kForGood = 500;
    if (IsAboutUs(how, answer))
        return {
            Outcome::kLater,
            WithAnswer("the mail server does not take our user name and password", answer)};
    // Said before it knew whom the letter is for, it is about the server and not about them.
    const bool at_the_door = how == CURLE_REMOTE_ACCESS_DENIED || how == CURLE_USE_SSL_FAILED ||
                             (how == CURLE_WEIRD_SERVER_REPLY && !whole);
    if (answer >= kForGood && !at_the_door)
        return {Outcome::kNever, WithAnswer("the mail server refused it", answer)};
    return {Outcome::kLater, WithAnswer("the mail server does not take it now", answer)};
}

Delivery OutcomeOf(CURLcode how, long answer, bool whole) {
    constexpr long kNotNow = 400;
    if (how == CURLE_OK) return {Outcome::kTaken};
    if (how == CURLE_USE_SSL_FAILED)
        return {Outcome::kLater, "the mail server offers no encryption"};
    if (how == CURLE_PEER_FAILED_VERIFICATION || how == CURLE_SSL_CACERT_BADFILE)
        return {Outcome::kLater, "the mail server’s certificate is not trusted"};
    if (answer >= kNotNow) return Refused(how, answer, whole);
    if (whole)
        return {
            Outcome::kUnknown, "the mail server did not say whether it took it: it may have gone"};
    return {Outcome::kLater, std::string(kSilent)};
}

Delivery HandOver(const MailSettings& settings, const Message& message) {
    static const Library library;
    const Handle curl(curl_easy_init(), &curl_easy_cleanup);
    if (!curl) return {Outcome::kLater, "there was no memory"};
    const std::string wire = ToWire(message);
    const std::string from = "<" + message.from + ">";
    const std::string to = "<" + message.to + ">";
    const List recipients(curl_slist_append(nullptr, to.c_str()), &curl_slist_free_all);
    Reading reading{wire};
    SetServer(curl.get(), settings);
    Set(curl.get(), CURLOPT_MAIL_FROM, from.c_str());
    Set(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    Set(curl.get(), CURLOPT_UPLOAD, 1L);
    Set(curl.get(), CURLOPT_READFUNCTION, &Read);
    Set(curl.get(), CURLOPT_READDATA, &reading);
    const CURLcode how = curl_easy_perform(curl.get());
    long answer = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
    return OutcomeOf(how, answer, reading.whole);
}

bool IsAddressOfService(std::string_view address) {
    const bool plain = std::ranges::all_of(address, [](char c) { return c > ' ' && c <= '~'; });
    return plain && !address.ends_with('/') &&
           (address.starts_with("https://") || address.starts_with("http://localhost"));
}

}  // namespace

std::string WhyUnusable(const MailSettings& settings) {
    const bool known =
        settings.server.starts_with("smtp://") || settings.server.starts_with("smtps://");
    if (!known || HostOf(settings.server).empty())
        return "server: write smtp://HOST:587 or smtps://HOST:465";
    if (!IsMailAddress(settings.from))
        return "from: write the e-mail address that letters come from";
    if (!IsAddressOfService(settings.service_address))
        return "service: write the address of the service, https://… without a slash at its end";
    if (settings.user.empty() != settings.password.empty())
        return "user: it goes with password_file, or neither is there";
    return {};
}

Postman PostmanTo(const MailSettings& settings) {
    auto silence = std::make_shared<Silence>();
    return {
        .deliver =
            [settings, silence](const Message& message) {
                if (silence->IsOn()) return Delivery{Outcome::kLater, std::string(kSilent)};
                Delivery delivery = HandOver(settings, message);
                if (delivery.problem == kSilent) silence->Begin();
                return delivery;
            },
        .from = settings.from,
        .service_address = settings.service_address};
}

}  // namespace alongside::notify
