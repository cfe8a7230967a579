// Pages asked as the server asks them, without one.
// SPDX-License-Identifier: MIT
#include "support/page_fixture.h"

#include <chrono>
#include <regex>
#include <variant>

#include "platform/web/url.h"

namespace alongside::test {

PageTest::PageTest(
    std::initializer_list<AddModule> modules,
    std::initializer_list<std::span<const site::Route>> routes
)
    : RecordTest(modules),
      site_{
          .runner = runner_,
          .access_log = access_log_,
          .passwords = passwords_,
          .drafts = drafts_,
          .csrf_key = {},
          .cookies = web::CookieSecurity::kPlain,
          .assets = {},
          .menu = {},
          .banner = {}} {
    for (const auto& table : routes) router_.Add(table);
}

web::Response PageTest::Answer(web::Request request, identity::Grants grants) const {
    const auto found = router_.Find(request);
    if (const auto* none = std::get_if<web::Response>(&found)) return *none;
    site::Visit visit(site_, request, ActorWith(grants), "session");
    web::Response response = site::Answer(*std::get<const site::Route*>(found), request, visit);
    web::Settle(response);
    return response;
}

web::Response PageTest::Get(const std::string& path, identity::Grants grants) const {
    const auto target = web::ParseTarget(path);
    if (!target) throw std::invalid_argument(path);
    web::Request request;
    request.path = target->path;
    request.query_text = target->query;
    request.query = Must(web::ParseUrlEncoded(target->query, 100));
    return Answer(std::move(request), grants);
}

web::Response PageTest::Post(
    const std::string& path, const web::Fields& fields, identity::Grants grants
) const {
    web::Request request;
    request.method = web::Method::kPost;
    request.path = path;
    request.form.fields = fields;
    return Answer(std::move(request), grants);
}

web::Response PageTest::Send(
    const web::Response& page, const std::string& path, const web::Fields& typed
) const {
    web::Fields fields = HiddenOf(page);
    for (const web::Field& field : typed) fields.Add(field.name, field.value);
    return Post(path, fields);
}

web::Fields PageTest::HiddenOf(const web::Response& page) {
    static const std::regex hidden("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\">");
    // The form of the page comes after the one that signs out.
    const std::string main = page.body.substr(page.body.find("<main"));
    web::Fields fields;
    for (auto it = std::sregex_iterator(main.begin(), main.end(), hidden);
         it != std::sregex_iterator();
         ++it)
        fields.Add((*it)[1], (*it)[2]);
    return fields;
}

std::string PageTest::GoesTo(const web::Response& response) {
    return std::string(response.Find("Location").value_or(""));
}

std::int64_t PageTest::CountEntries(const StreamId& stream) {
    std::int64_t count = 0;
    WithJournal([&](journal::Journal& journal) {
        journal::ForEachEntry(journal.tx(), catalogue_, keys_, area_, stream, [&](const auto&) {
            ++count;
        });
    });
    return count;
}

std::size_t PageTest::CountLooks(const StreamId& stream) {
    constexpr int most = 1000;
    return Look(stream, [&](const db::Reader& tables, const identity::Scope& scope) {
        return identity::LooksAt(tables, scope, kStillKnown, most).size();
    });
}

web::Fields& AddDay(web::Fields& fields, const std::string& name, Date day) {
    const std::chrono::year_month_day date(day);
    fields.Add(name + "-day", std::to_string(static_cast<unsigned>(date.day())));
    fields.Add(name + "-month", std::to_string(static_cast<unsigned>(date.month())));
    fields.Add(name + "-year", std::to_string(static_cast<int>(date.year())));
    return fields;
}

}  // namespace alongside::test
