// The whole service behind its front door, in-process: two areas, somebody of each role in both,
// and a record with one thing of every kind in each. SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "care/governance/ids.h"
#include "platform/journal/keys.h"
#include "server/front.h"
#include "support/test_database.h"

namespace alongside::test {

/// The password of everybody who signs in.
inline constexpr std::string_view kPassword = "quiet harbour lamps";

/// The time at which each test begins.
inline const Instant kServiceBegins = Instant(DateOf(2023, 1, 9)) + std::chrono::hours(9);

/// What the parameters of addresses stand for: `{person}` is `parameters.at("person")`.
using Parameters = std::map<std::string, std::string, std::less<>>;

/// An area, who signs in there, and what it holds.
struct FilledArea {
    AreaId id;
    std::array<std::string, 3> sessions;  ///< Cookies, by `governance::Role`.
    Parameters records;
};

/// What every test of the service begins with: filled once in a program, copied for each test.
class FilledService {
public:
    static const FilledService& Once();

    const std::string& url() const { return database_.url(); }  ///< Of a database that is closed.
    const journal::KeyRing& keys() const { return keys_; }
    const FilledArea& kent() const { return kent_; }
    const FilledArea& essex() const { return essex_; }

private:
    FilledService();
    FilledArea Fill(const std::string& code);
    void RecordRemovals(FilledArea& filled);
    void SendSpreadsheet(FilledArea& filled);
    void RecordJoined(FilledArea& filled);
    void RecordConcerns(FilledArea& filled);
    void OfferBetween(const FilledArea& from, FilledArea& to);

    TestDatabase database_{db::Dialect::kSqlite};
    const SetClock clock_{kServiceBegins};
    const journal::KeyRing keys_{journal::SecretKey::Random()};
    const identity::Runner runner_;
    FilledArea kent_;
    FilledArea essex_;
};

class ServiceTest : public testing::Test {
protected:
    ServiceTest();

    /// Sends a request with a session's cookie, or with none when it is empty.
    web::Response Send(web::Request request, const std::string& session);
    web::Response Get(const std::string& target, const std::string& session);
    /// A form with its body encoded, as a browser sends it.
    web::Response Post(
        const std::string& target, const web::Fields& form, const std::string& session
    );
    std::string CsrfOf(const std::string& session);

    const std::string& SessionOf(const FilledArea& area, governance::Role role) const {
        return area.sessions.at(static_cast<std::size_t>(role));
    }

    /// What addresses stand for when somebody of a role asks: the area's records, and a search of
    /// their own if they may search.
    Parameters RecordsFor(const FilledArea& area, governance::Role role);

    /// Begins another session of who has the role in the area; gives its cookie.
    std::string SignInAgain(const FilledArea& area, governance::Role role);
    void PassTime(std::chrono::minutes time) { clock_.AdvanceTo(clock_.Now() + time); }

    /// Does what the timetable has for now, and plans what comes next; gives how many jobs there
    /// were. None may fail.
    int RunTimetable();

    /// A one-time link of an area.
    identity::IssuedLink IssueLink(const FilledArea& area, const std::string& purpose);

    /// How many entries all journals hold.
    std::int64_t CountEntries();

    FilledArea kent_;
    FilledArea essex_;

    const site::Route& RouteOf(std::string_view method_and_path) const;
    const std::vector<const site::Route*>& Routes() const { return front_.routes().routes(); }

private:
    TestFolder folder_;
    std::unique_ptr<db::Database> database_;
    SetClock clock_{kServiceBegins};
    const identity::Runner runner_;
    app::Front front_;
};

/// What a page asks for in its query: there what it is about stands in no path.
web::Fields QueryOf(std::string_view path);
/// `/people/{person}` with its parameters filled in. Throws for one that no record has: say in
/// `ServiceTest::Fill` what it stands for.
std::string AddressOf(std::string_view path, const Parameters& parameters);
/// Under which key a path's parameter stands: not always its own name, for a page about something
/// in another state.
std::string KeyOf(std::string_view path, const std::string& name);
/// The names of a path's parameters, in order.
std::vector<std::string> ParametersOf(std::string_view path);
std::string_view MethodOf(const site::Route& route);
std::string_view PathOf(const site::Route& route);

}  // namespace alongside::test
