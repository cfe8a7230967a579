// A test of pages over a real record: requests in, responses out, without a socket.
// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "platform/site/visit.h"
#include "support/record_fixture.h"

namespace alongside::test {

/// The front door's checks of session and CSRF are its own tests': here everybody is let in who may
/// use the route.
class SiteTest : public RecordTest {
protected:
    SiteTest(std::span<const site::Route> routes, std::initializer_list<AddModule> modules);

    /// Who asks; at first somebody who may do everything.
    void ActAs(identity::Actor actor) { actor_ = std::move(actor); }

    web::Response Get(std::string_view target);
    web::Response Post(std::string_view target, const web::Fields& form);
    /// Follows a 303 and gives the page behind it, with the words that the receipt left.
    web::Response Follow(const web::Response& redirect);

    /// The value of the first hidden field of that name in a page.
    static std::string HiddenIn(const web::Response& page, std::string_view name);

    identity::PasswordPool passwords_{{.memory_kib = 8, .passes = 1}, {}};

private:
    web::Response Answer(web::Request request, std::string_view target);

    identity::AccessLog access_log_;
    const identity::Drafts drafts_{*database_, keys_, clock_};
    site::Site site_;
    web::Router<site::Needs, site::Visit> routes_;
    identity::Actor actor_;
};

}  // namespace alongside::test

/// Runs a suite of TEST_P on SQLite alone: pages have no database of their own to differ by.
#define INSTANTIATE_ON_SQLITE(Fixture)                      \
    INSTANTIATE_TEST_SUITE_P(                               \
        On,                                                 \
        Fixture,                                            \
        testing::Values(::alongside::db::Dialect::kSqlite), \
        &::alongside::test::NameOfDialect                   \
    )
