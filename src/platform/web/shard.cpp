// Deadlines are looked at in one sweep, so that a request costs no timer.
// SPDX-License-Identifier: MIT
#include "platform/web/shard.h"

#include <fmt/format.h>
#include <sodium.h>

#include <array>
#include <boost/asio/executor_work_guard.hpp>
#include <exception>
#include <string_view>

#include "platform/base/instant.h"
#include "platform/web/session.h"

namespace alongside::web {
namespace {

// Without letters and digits that are mistaken for one another on the telephone.
std::string NewIncident() {
    constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    std::string number(10, ' ');
    for (char& c : number)
        c = alphabet[randombytes_uniform(static_cast<std::uint32_t>(alphabet.size()))];
    return number;
}

std::string WordsOf(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const std::exception& e) {
        return e.what();
    } catch (...) {
        return "not a standard exception";
    }
}

// What the exception being handled says of itself.
std::string WhatIsThrown() {
    return WordsOf(std::current_exception());
}

Response PlainErrorPage(const ErrorPage& page) {
    std::string text(ReasonPhrase(page.status));
    if (!page.incident.empty()) text += "\nIncident " + page.incident;
    return Text(text + "\n", page.status);
}

// `Date: Mon, 09 Jan 2023 09:00:00 GMT`, the real time whatever clock the service runs on.
std::string DateLine() {
    constexpr std::array<std::string_view, 7> days = {
        "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<std::string_view, 12> months = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Instant now = SystemClock().Now();
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(now - day));
    return fmt::format(
        "Date: {}, {:02} {} {} {:02}:{:02}:{:02} GMT\r\n",
        days[std::chrono::weekday(day).c_encoding()],
        static_cast<unsigned>(date.day()),
        months[static_cast<unsigned>(date.month()) - 1],
        static_cast<int>(date.year()),
        time.hours().count(),
        time.minutes().count(),
        time.seconds().count()
    );
}

}  // namespace

void Held::Add() {
    const std::lock_guard lock(mutex_);
    ++count_;
}

void Held::Release() {
    const std::lock_guard lock(mutex_);
    if (--count_ == 0) none_.notify_all();
}

void Held::WaitForAll() {
    std::unique_lock lock(mutex_);
    none_.wait(lock, [this] { return count_ == 0; });
}

Response Service::RenderError(const ErrorPage& page) const {
    if (options.render_error) {
        try {
            return options.render_error(page);
        } catch (...) {  // A page that cannot be made must not cost the answer.
            return PlainErrorPage(page);
        }
    }
    return PlainErrorPage(page);
}

void Service::Report(const Breakage& breakage) const {
    if (!options.on_breakage) return;
    try {
        options.on_breakage(breakage);
    } catch (...) {  // NOLINT(bugprone-empty-catch): there is nobody left to tell.
    }
}

Response Service::Handle(Request&& request) const {
    const Method method = request.method;
    try {
        return handler(std::move(request));
    } catch (...) {
        // The handler was lent the request; one that took it away leaves an empty path.
        // NOLINTNEXTLINE(bugprone-use-after-move)
        return Broken(std::current_exception(), method, request.path);
    }
}

Response Service::Broken(const std::exception_ptr& failure, Method method, const std::string& path)
    const {
    const std::string incident = NewIncident();
    Report({incident, method, path, WordsOf(failure)});
    return RenderError({500, incident});
}

std::optional<More> Service::Pull(const BodySource& source, std::string& chunk) const {
    try {
        return source(chunk);
    } catch (...) {
        Report({NewIncident(), Method::kGet, {}, WhatIsThrown()});
        return std::nullopt;
    }
}

void Service::OnClosed() {
    const std::lock_guard lock(mutex);
    if (--connections == 0) all_closed.notify_all();
}

void Shard::Run() {
    const auto work = boost::asio::make_work_guard(io);
    Tick();
    while (!io.stopped()) {
        try {
            io.run();
        } catch (...) {
            // Out of memory, most likely. The connection concerned is closed at its deadline.
            service_.Report({{}, Method::kGet, {}, WhatIsThrown()});
        }
    }
}

void Shard::Adopt(Socket socket, std::string peer) {
    const auto session = std::make_shared<Session>(*this, std::move(socket), std::move(peer));
    sessions_.emplace(session.get(), session);
    if (draining_) {
        session->Close();
    } else {
        session->Start();
    }
}

void Shard::Remove(const Session& session) {
    if (sessions_.erase(&session) > 0) service_.OnClosed();
}

template <class Act>
void Shard::ForEach(Act act) {
    for (auto it = sessions_.begin(); it != sessions_.end();) {
        const std::shared_ptr<Session> session = it->second;
        ++it;
        act(*session);
    }
}

void Shard::Drain() {
    draining_ = true;
    ForEach([](Session& session) { session.Drain(); });
}

void Shard::Cut() {
    draining_ = true;
    ForEach([](Session& session) { session.Close(); });
}

void Shard::Tick() {
    common_headers_ = DateLine() + service_.options.common_headers;
    const TimePoint now = std::chrono::steady_clock::now();
    ForEach([now](Session& session) { session.Expire(now); });
    timer_.expires_after(service_.options.limits.tick);
    timer_.async_wait([this](boost::system::error_code error) {
        if (!error) Tick();
    });
}

}  // namespace alongside::web
