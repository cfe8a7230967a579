// Every form, fed with what no honest browser sends. Made from the routes and from the pages' own
// forms, so that a new one is tried without being told of.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>

#include "care/governance/roles.h"
#include "contract/page_forms.h"
#include "contract/service_fixture.h"
#include "server/routes.h"

namespace alongside {
namespace {

using governance::Role;

constexpr std::string_view kScript = "<script>alert(1)</script>";
constexpr std::string_view kNegative = "-1";
constexpr std::string_view kTooLarge = "999999999999999999999";
constexpr std::size_t kMostLarge = 2;  // Fields of a form that are tried with a megabyte.
constexpr std::string_view kRightToLeft = "\u202Eevil\u202C a\u0301\u0301\u0301\u0301 \uFEFF\u200B";

// Forms that are not carried out here, whatever is typed.
const std::set<std::string, std::less<>> kNotAccepted = {
    "POST /returns/check",                  // Answers with its findings and records nothing.
    "POST /returns/{year}/{quarter}/sign",  // Takes what was seen on the page of the return.
    "POST /admin/rules/holidays",           // Takes other bank holidays than those it shows.
    "POST /register/spreadsheet",           // Takes a spreadsheet.
    "POST /people/{person}/transfers/{transfer}/not-accepted"  // Takes one that was accepted.
};

// Boxes that exclude others: all of them ticked is more than anybody would say.
const std::set<std::string, std::less<>> kLeftUnticked = {"not_with", "not_to"};

// Sent by the script of any form that keeps drafts, with that form's fields: no page of its own.
constexpr std::string_view kNoForm = "POST /drafts";

std::vector<std::string> PostedRoutes() {
    std::vector<std::string> routes;
    for (const auto& module : app::AllRoutes()) {
        for (const site::Route& route : module) {
            if (test::MethodOf(route) == "POST" && route.method_and_path != kNoForm)
                routes.emplace_back(route.method_and_path);
        }
    }
    return routes;
}

std::string NameOfCase(const testing::TestParamInfo<std::string>& info) {
    std::string name = info.param;
    std::erase_if(name, [](char c) { return c == '{' || c == '}' || c == ' '; });
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_'
    );
    return name;
}

class BadInputTest : public test::ServiceTest, public testing::WithParamInterface<std::string> {
protected:
    BadInputTest() : route_(RouteOf(GetParam())) {
        for (const Role role : {Role::kKeyworker, Role::kTeamLeader, Role::kAdministrator}) {
            if (!governance::GrantsOf(role).Has(route_.needs.permission)) continue;
            session_ = SessionOf(kent_, role);
            records_ = RecordsFor(kent_, role);
        }
        address_ = test::AddressOf(test::PathOf(route_), records_);
        form_ = FindForm();
    }

    // The form that some page of the service sends to this route. Which page it is stays so.
    test::PageForm FindForm() {
        static std::map<std::string, const site::Route*> pages;
        const auto known = pages.find(GetParam());
        if (known != pages.end())
            if (auto form = FormOn(*known->second)) return *std::move(form);
        for (const site::Route* route : PagesByLikeness()) {
            auto form = FormOn(*route);
            if (!form) continue;
            pages[GetParam()] = &RouteByName(route->method_and_path);
            return *std::move(form);
        }
        ADD_FAILURE() << "no page has a form for " << GetParam();
        return {};
    }
    // The pages, those first whose address begins most like the form's.
    std::vector<const site::Route*> PagesByLikeness() const {
        const std::string_view wanted = test::PathOf(route_);
        const auto likeness = [&](const site::Route* route) {
            const std::string_view path = test::PathOf(*route);
            return std::ranges::mismatch(path, wanted).in1 - path.begin();
        };
        std::vector<const site::Route*> pages;
        for (const site::Route* route : Routes())
            if (test::MethodOf(*route) == "GET") pages.push_back(route);
        std::ranges::stable_sort(pages, std::ranges::greater{}, likeness);
        return pages;
    }
    // Routes outlive a test in their modules, not in its router.
    static const site::Route& RouteByName(std::string_view name) {
        for (const auto& module : app::AllRoutes())
            for (const site::Route& route : module)
                if (route.method_and_path == name) return route;
        throw std::runtime_error("no such route");
    }
    std::optional<test::PageForm> FormOn(const site::Route& route) {
        const std::string page = test::AddressOf(test::PathOf(route), records_);
        for (test::PageForm& form : test::PostedForms(Get(page, session_).body))
            if (form.action == address_) return std::move(form);
        return std::nullopt;
    }

    void ExpectNoFormsRefused();
    void ExpectForgedRefused();
    void ExpectOvertakenRefused();

    web::Response Send(const web::Fields& form) { return Post(address_, form, session_); }
    web::Response SendBody(std::string_view type, std::string body) {
        web::Request request;
        request.method = web::Method::kPost;
        request.path = address_;
        if (!type.empty()) request.headers.Add("Content-Type", std::string(type));
        request.body = std::move(body);
        return ServiceTest::Send(std::move(request), session_);
    }

    // Answers clearly, shows nothing unescaped, and records nothing that it does not acknowledge.
    template <class Try>
    void ExpectSound(const std::string& what, const Try& attempt) {
        const auto before = CountEntries();
        const web::Response answer = attempt();
        EXPECT_LT(answer.status, 500) << what;
        EXPECT_EQ(answer.body.find(kScript), std::string::npos) << what << ": a script came back";
        if (answer.status != 303) {
            EXPECT_EQ(CountEntries(), before) << what << ": recorded with " << answer.status;
            EXPECT_GE(answer.status, 400) << what;
        }
    }
    // The form as it is shown and plausibly filled in, with one field changed.
    web::Fields With(std::string_view name, std::string_view value) const {
        web::Fields fields;
        for (const web::Field& field : form_.FilledWith("Some words"))
            fields.Add(field.name, field.name == name ? std::string(value) : field.value);
        return fields;
    }

    // Fills in what the answers say is missing until the form is carried out; gives what was sent,
    // or nothing when a rule refuses whatever is typed.
    std::optional<web::Fields> SendUntilAccepted() {
        constexpr int kMostRounds = 5;
        std::vector<test::FormField> fields = form_.fields;
        for (int round = 0; round < kMostRounds; ++round) {
            web::Fields filled;
            for (const test::FormField& field : fields) filled.Add(field.name, field.value);
            const auto answer = Send(filled);
            if (answer.status == 303) return filled;
            last_refusal_ = answer.body.substr(
                std::min(answer.body.find("error-summary"), answer.body.size()), 1'500
            );
            std::erase_if(fields, [&](const test::FormField& field) {
                return kLeftUnticked.contains(field.name) && IsWrong(answer.body, field.name);
            });
            for (test::FormField& field : fields) {
                if (IsWrong(answer.body, field.name)) field.value = Plausible(field.name);
            }
        }
        return std::nullopt;
    }
    static bool IsWrong(std::string_view page, std::string_view field) {
        // A date is at fault as a whole: the summary leads to its day.
        for (const std::string_view part : {"-month", "-year"}) {
            if (!field.ends_with(part)) continue;
            const auto day = std::string(field.substr(0, field.size() - part.size())) + "-day";
            if (IsWrong(page, day)) return true;
        }
        return page.find("href=\"#" + std::string(field) + "\"") != std::string_view::npos;
    }
    static std::string Plausible(std::string_view field) {
        if (field.ends_with("-day")) return "9";
        if (field.ends_with("-month")) return "1";
        if (field.ends_with("-year")) return "2023";
        if (field == "email") return "somebody@example.com";
        if (field == "phone") return "01632 960003";
        if (field.ends_with("_time")) return "9:00";
        if (field == "password") return "seven wet umbrellas";
        if (field == "days") return "9";
        if (field == "term") return "7 days";
        if (field == "minutes") return "20";
        if (field == "present") return std::string(test::kPassword);
        return "Some words";
    }

    const site::Route& route_;
    std::string session_;
    test::Parameters records_;
    std::string address_;
    test::PageForm form_;
    std::string last_refusal_;  ///< What the last attempt was answered, where it was refused.
};

INSTANTIATE_TEST_SUITE_P(Form, BadInputTest, testing::ValuesIn(PostedRoutes()), &NameOfCase);

TEST_P(BadInputTest, IsRefusedWhenItIsNoFormOrForgedOrOvertaken) {
    ExpectNoFormsRefused();
    ExpectForgedRefused();
    ExpectOvertakenRefused();
}

void BadInputTest::ExpectNoFormsRefused() {
    const std::string csrf = "csrf=" + CsrfOf(session_);
    const std::string_view form_type = "application/x-www-form-urlencoded";
    ExpectSound("no body", [&] { return SendBody("", ""); });
    ExpectSound("an empty form", [&] { return SendBody(form_type, ""); });
    ExpectSound("JSON", [&] { return SendBody("application/json", "{\"csrf\":1}"); });
    ExpectSound("multipart without a boundary", [&] {
        return SendBody("multipart/form-data", csrf);
    });
    ExpectSound("bytes that are not UTF-8", [&] {
        return SendBody(form_type, csrf + "&reason=%FF%C0%80");
    });
    ExpectSound("NUL", [&] { return SendBody(form_type, csrf + "&reason=a%00b"); });
    ExpectSound("half an escape", [&] { return SendBody(form_type, csrf + "&reason=%4"); });
}

TEST_P(BadInputTest, IsAnsweredClearlyWithWrongFields) {
    ExpectSound("the token alone", [&] { return Send({{"csrf", CsrfOf(session_)}}); });
    for (const std::string_view value : {kRightToLeft, kNegative, kTooLarge})
        ExpectSound(std::string(value), [&] { return Send(form_.OverwrittenWith(value)); });
    std::size_t large = 0;
    for (const test::FormField& field : form_.fields) {
        if (field.name == "csrf") continue;
        for (const std::string_view value : {std::string_view(), kScript})
            ExpectSound(field.name + "=" + std::string(value), [&] {
                return Send(With(field.name, value));
            });
        if (++large > kMostLarge) continue;
        ExpectSound("a megabyte of " + field.name, [&] {
            return Send(With(field.name, std::string(1'000'000, 'a')));
        });
    }
}

TEST_P(BadInputTest, ShowsNoScriptThatWasTypedIntoEveryField) {
    bool recorded = false;
    ExpectSound("script", [&] {
        auto answer = Send(form_.OverwrittenWith(kScript));
        recorded = answer.status == 303;
        return answer;
    });
    if (!recorded) return;
    for (const site::Route* route : Routes()) {
        if (test::MethodOf(*route) != "GET") continue;
        const auto page = Get(test::AddressOf(test::PathOf(*route), records_), session_);
        EXPECT_LT(page.status, 500) << route->method_and_path;
        if (!page.Find("Content-Type").value_or("").starts_with("text/html")) continue;
        EXPECT_EQ(page.body.find(kScript), std::string::npos) << route->method_and_path;
    }
}

void BadInputTest::ExpectForgedRefused() {
    const auto before = CountEntries();
    for (const std::string_view token : {std::string_view(), std::string_view("0"), kScript}) {
        const auto answer = Send(With("csrf", token));
        EXPECT_EQ(answer.status, 409) << token;
        EXPECT_EQ(answer.body.find(kScript), std::string::npos);
    }
    EXPECT_EQ(CountEntries(), before);
}

void BadInputTest::ExpectOvertakenRefused() {
    const bool versioned = std::ranges::any_of(form_.fields, [](const test::FormField& field) {
        return field.name == "seen";
    });
    if (!versioned) return;
    const auto before = CountEntries();
    const auto answer = Send(With("seen", "999"));
    EXPECT_TRUE(answer.status == 409 || answer.status == 422) << answer.status;
    EXPECT_EQ(CountEntries(), before);
}

TEST_P(BadInputTest, IsCarriedOutOnceHoweverOftenItIsSent) {
    const auto accepted = SendUntilAccepted();
    ASSERT_NE(accepted.has_value(), kNotAccepted.contains(GetParam()))
        << "see the list of forms that cannot be carried out here; it said:\n"
        << last_refusal_;
    if (!accepted) return;
    const auto before = CountEntries();
    const auto again = Send(*accepted);
    EXPECT_EQ(again.status, 303);
    EXPECT_EQ(CountEntries(), before) << "sent again, it was carried out again";
}

}  // namespace
}  // namespace alongside
