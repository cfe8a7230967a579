// A test of pages: requests in, responses out, over a real record, without a socket.
// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "platform/identity/access_log.h"
#include "platform/identity/password.h"
#include "platform/site/visit.h"
#include "platform/web/router.h"
#include "support/record_fixture.h"

namespace alongside::test {

class PageTest : public RecordTest {
protected:
    PageTest(
        std::initializer_list<AddModule> modules,
        std::initializer_list<std::span<const site::Route>> routes
    );

    /// What a page answers. The path may have a query. By default the actor may do everything.
    web::Response Get(const std::string& path, identity::Grants grants = identity::Grants::All())
        const;
    /// What a page answers to a form.
    web::Response Post(
        const std::string& path,
        const web::Fields& fields,
        identity::Grants grants = identity::Grants::All()
    ) const;
    /// The form that `page` shows, filled in with `typed` and sent to `path`: its hidden fields
    /// come along.
    web::Response Send(const web::Response& page, const std::string& path, const web::Fields& typed)
        const;

    /// The hidden fields of the form on a page.
    static web::Fields HiddenOf(const web::Response& page);
    /// Where a response redirects to, or "".
    static std::string GoesTo(const web::Response& response);
    /// How many entries the stream has.
    std::int64_t CountEntries(const StreamId& stream);
    /// How many looks at the stream were logged.
    std::size_t CountLooks(const StreamId& stream);

private:
    web::Response Answer(web::Request request, identity::Grants grants) const;

    identity::AccessLog access_log_{*database_, "test", clock_};
    identity::PasswordPool passwords_{{.memory_kib = 8, .passes = 1}, {}};
    const identity::Drafts drafts_{*database_, keys_, clock_};
    site::Site site_;
    web::Router<site::Needs, site::Visit> router_;
};

/// A date as a form sends it, in its three fields.
web::Fields& AddDay(web::Fields& fields, const std::string& name, Date day);

}  // namespace alongside::test

/// Runs a suite of pages on SQLite: what differs between the databases the stores' own tests show.
#define INSTANTIATE_ON_SQLITE(suite)                      \
    INSTANTIATE_TEST_SUITE_P(                             \
        Pages,                                            \
        suite,                                            \
        testing::Values(alongside::db::Dialect::kSqlite), \
        alongside::test::NameOfDialect                    \
    )
