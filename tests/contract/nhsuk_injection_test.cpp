// Whatever a caller puts into a component's texts, attributes and addresses stays what it is: text.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "contract/nhsuk/options.h"
#include "support/normal_html.h"

namespace alongside::nhsuk::fixtures {
namespace {

using Pointer = Json::json_pointer;

// Leaves every context that text may stand in: a tag, an attribute, text, a script, a title.
constexpr char kMarkup[] =
    "\"'><script>alert(1)</script><img src=x onerror=alert(1)></textarea></title></style></select>"
    "--> onload=\"alert(1)\" javascript:alert(1) &lt;b&gt; {{7*7}} ');x:url('";
constexpr char kEscaped[] = "&quot;&#39;&gt;&lt;script&gt;alert(1)";
constexpr char kHarmless[] = "harmless";
constexpr char kHarmlessUrl[] = "/harmless";
constexpr const char* kAllowedUrls[] = {
    "/x\"'><script>alert(1)</script>",
    "https://example.org/\"onmouseover=\"alert(1)",
    "#');background:url('javascript:alert(1)"};
constexpr const char* kRefusedUrls[] = {
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "//evil.example/x",
    "/\\evil.example/x",
    "https://"};

// What one attempt came to; nothing if the type of the option refused it.
std::optional<std::string> Rendered(Adapter adapter, const Json& context) {
    try {
        return std::string(adapter(context, {}).view());
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

// The elements with the names of their attributes.
std::vector<std::string> OutlineOf(const std::vector<html::Tag>& tags) {
    std::vector<std::string> outline;
    for (const html::Tag& tag : tags) {
        std::string line = tag.name;
        for (const auto& [name, value] : tag.attributes) line.append(" ").append(name);
        outline.push_back(std::move(line));
    }
    return outline;
}

bool IsAddress(const std::string& attribute) {
    for (const char* name : {"href", "src", "srcset", "action", "formaction", "data", "poster"}) {
        if (attribute == name) return true;
    }
    return attribute == "xlink:href";
}

// Why an attribute is not inert, or nothing.
std::string HarmOf(const std::string& name, const std::string& value) {
    if (name.starts_with("on")) return "a script in " + name;
    if (IsAddress(name) && !value.empty() &&
        !html::IsAllowedUrl(value.substr(0, value.find(' ')))) {
        return "an address in " + name + ": " + value;
    }
    if (name == "style" && std::count(value.begin(), value.end(), '\'') != 2) {
        return "a style that ends early: " + value;
    }
    return {};
}

std::string HarmOf(const std::vector<html::Tag>& tags) {
    for (const html::Tag& tag : tags) {
        if (tag.name == "script") return "a script";
        for (const auto& [name, value] : tag.attributes) {
            if (std::string harm = HarmOf(name, value); !harm.empty()) return harm;
        }
    }
    return {};
}

// Tries one option of one call.
class Attempt {
public:
    Attempt(const std::string& component, Adapter adapter, Json& context, const std::string& where)
        : component_(component), adapter_(adapter), context_(context), where_(where) {}

    struct Result {
        int tried = 0;
        int placed = 0;  // The text is in the output, escaped.
    };

    Result AsText() { return With(kMarkup, kHarmless, kEscaped); }

    bool TakesAnAddress() { return RenderWith(kHarmlessUrl).has_value(); }

    Result AsAddress() {
        Result sum;
        for (const char* url : kAllowedUrls) {
            const Result one = With(url, kHarmlessUrl, url);
            sum.tried += one.tried;
        }
        for (const char* url : kRefusedUrls) {
            EXPECT_FALSE(RenderWith(url)) << Where() << " takes " << url;
            ++sum.tried;
        }
        return sum;
    }

private:
    std::optional<std::string> RenderWith(std::string text) {
        if (where_.ends_with("/srcset")) text.append(" 600w");
        Json& leaf = context_[Pointer(where_)];
        Json before = std::exchange(leaf, Json(std::move(text)));
        auto rendered = Rendered(adapter_, context_);
        leaf = std::move(before);
        return rendered;
    }

    Result With(const char* hostile, const char* harmless, const char* escaped) {
        const auto expected = RenderWith(harmless);
        const auto actual = RenderWith(hostile);
        if (!actual) return {};
        const auto tags = html::TagsOf(*actual);
        EXPECT_EQ(HarmOf(tags), "") << Where();
        EXPECT_EQ(OutlineOf(tags), OutlineOf(html::TagsOf(expected.value_or("")))) << Where();
        EXPECT_EQ(actual->find("<script"), std::string::npos) << Where();
        return {1, actual->find(escaped) == std::string::npos ? 0 : 1};
    }

    std::string Where() const { return component_ + where_ + " in " + context_.dump(); }

    const std::string& component_;
    Adapter adapter_;
    Json& context_;
    std::string where_;
};

struct Tally {
    int texts = 0;
    int placed = 0;
    int addresses = 0;
};

std::ostream& operator<<(std::ostream& to, const Tally& tally) {
    return to << tally.texts << " texts, " << tally.placed << " of them shown; " << tally.addresses
              << " addresses";
}

// Markup is the caller's own: its type says so. An element's name is one of a few literals.
bool IsHtmlTyped(const std::string& option) {
    return option == "html" || option == "titleHtml" || option == "element";
}

// Entries of one list, and calls of one component, that set the same options are rendered alike:
// one of them is tried. All of them would take minutes.
std::string KindOf(const Json& context, const std::string& where) {
    std::string kind = where;
    std::replace_if(
        kind.begin(), kind.end(), [](unsigned char c) { return std::isdigit(c) != 0; }, '*'
    );
    const auto add_names = [&](const Json& options) {
        if (!options.is_object()) return;
        for (const auto& [name, value] : options.items()) {
            kind.append(" ").append(name);
            if (value.is_boolean()) kind.append("=").append(value.dump());
        }
    };
    add_names(context.at(Pointer(where).parent_pointer()));
    add_names(context);
    return kind;
}

// `kinds` are those tried before.
void TryEveryOption(
    const std::string& component,
    Adapter adapter,
    Json context,
    std::set<std::string>& kinds,
    Tally& tally
) {
    const Json leaves = context.flatten();
    for (const auto& [where, value] : leaves.items()) {
        const bool own = value.is_string() && Pointer(where).back() == "html";
        if (own) context[Pointer(where)] = "<b>the caller's own</b>";
    }
    for (const auto& [where, value] : leaves.items()) {
        if (!value.is_string() || IsHtmlTyped(Pointer(where).back())) continue;
        if (!kinds.insert(KindOf(context, where)).second) continue;
        Attempt attempt(component, adapter, context, where);
        const auto text = attempt.AsText();
        tally.texts += text.tried;
        tally.placed += text.placed;
        if (text.tried == 0 && attempt.TakesAnAddress()) {
            tally.addresses += attempt.AsAddress().tried;
        }
    }
}

TEST(NhsukComponents, ShowHostileTextAndAddressesOfEveryFixtureAsTheyAre) {
    Tally tally;
    for (const auto& [component, adapter] : AllAdapters()) {
        std::set<std::string> kinds;
        for (const Json& fixture : CasesOf(component)) {
            TryEveryOption(component, adapter, fixture.at("context"), kinds, tally);
        }
    }
    std::cout << tally << "\n";
    EXPECT_GT(tally.placed, 1'500);
    EXPECT_GT(tally.addresses, 2'000);
}

// A call that sets all documented options at once, with one entry in each list.
Json EverySetOf(const Json& options);

bool IsNumber(const std::string& option) {
    for (const char* name : {"rows", "width", "maxlength", "maxwords", "threshold", "number"}) {
        if (option == name) return true;
    }
    return false;
}

Json ValueOf(const Json& option) {
    const std::string name = TextOf(option, "name");
    const std::string type = TextOf(option, "type");
    if (type == "string" && IsNumber(name)) return 5;
    if (type == "string") return IsAddress(name) ? "/filler" : "filler";
    if (type == "array") {
        return Json::array({option.contains("params") ? EverySetOf(option.at("params")) : "filler"}
        );
    }
    if (type != "object" || name == "attributes") return nullptr;
    if (option.contains("params")) return EverySetOf(option.at("params"));
    const char* filler = "filler";
    return {{"text", filler}, {"visuallyHiddenText", filler}, {"id", filler}, {"classes", filler}};
}

Json EverySetOf(const Json& options) {
    Json call = Json::object();
    for (const Json& option : options) {
        const bool old = TextOf(option, "description").starts_with("Replaced by");
        if (old || IsHtmlTyped(TextOf(option, "name"))) continue;
        Json value = ValueOf(option);
        if (!value.is_null()) call[TextOf(option, "name")] = std::move(value);
    }
    return call;
}

TEST(NhsukComponents, ShowHostileTextInEveryDocumentedOptionAsItIs) {
    Tally tally;
    for (const auto& [component, adapter] : AllAdapters()) {
        Json call = EverySetOf(DocumentedOptionsOf(component));
        if (component == "tables") call["rows"] = Json::array({call["rows"]});
        EXPECT_TRUE(Rendered(adapter, call)) << component << " " << call.dump();
        std::set<std::string> kinds;
        TryEveryOption(component, adapter, call, kinds, tally);
    }
    std::cout << tally << "\n";
    EXPECT_GT(tally.placed, 300);
    EXPECT_GT(tally.addresses, 300);
}

// The check itself: the one way in that the type opens is seen by all three of its means.
TEST(NhsukComponents, AreSeenToBreakWhenMarkupIsTrusted) {
    const Adapter inset = AllAdapters().at("inset-text");
    const auto harmless = html::TagsOf(*Rendered(inset, {{"html", kHarmless}}));
    const auto hostile = html::TagsOf(*Rendered(inset, {{"html", kMarkup}}));
    EXPECT_NE(OutlineOf(hostile), OutlineOf(harmless));
    EXPECT_NE(HarmOf(hostile), "");
    EXPECT_NE(HarmOf("href", "javascript:alert(1)"), "");
    EXPECT_NE(HarmOf("onclick", ""), "");
    EXPECT_NE(HarmOf("style", "background-image: url('x');y:url('z')"), "");
}

}  // namespace
}  // namespace alongside::nhsuk::fixtures
