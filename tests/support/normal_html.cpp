// A small tokenizer, for the markup of components only.
// SPDX-License-Identifier: MIT
#include "support/normal_html.h"

#include <array>
#include <map>
#include <utility>
#include <vector>

namespace alongside::html {
namespace {

bool IsSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

enum class Kind { kOpen, kClose, kText };

struct Token {
    Kind kind;
    std::string name;  // Of a tag, or the text.
    std::map<std::string, std::string> attributes;
};

std::string Decoded(std::string_view text) {
    static const std::array<std::pair<std::string_view, std::string_view>, 8> kEntities = {{
        {"&amp;", "&"},
        {"&lt;", "<"},
        {"&gt;", ">"},
        {"&quot;", "\""},
        {"&#39;", "'"},
        {"&ctdot;", "⋯"},
        {"&nbsp;", "\u00A0"},
        {"&copy;", "©"},
    }};
    std::string decoded;
    while (!text.empty()) {
        const auto plain = std::min(text.find('&'), text.size());
        decoded.append(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty()) break;
        std::pair<std::string_view, std::string_view> found = {"&", "&"};
        for (const auto& entity : kEntities) {
            if (text.starts_with(entity.first)) found = entity;
        }
        decoded.append(found.second);
        text.remove_prefix(found.first.size());
    }
    return decoded;
}

std::string Collapsed(std::string_view text) {
    std::string collapsed;
    for (const char c : text) {
        if (!IsSpace(c)) {
            collapsed.push_back(c);
        } else if (collapsed.empty() || collapsed.back() != ' ') {
            collapsed.push_back(' ');
        }
    }
    return collapsed;
}

class Tokenizer {
public:
    explicit Tokenizer(std::string_view html) : html_(html) {}

    std::vector<Token> All() {
        std::vector<Token> tokens;
        while (at_ < html_.size()) {
            const bool in_textarea = !tokens.empty() && tokens.back().kind == Kind::kOpen &&
                                     tokens.back().name == "textarea";
            tokens.push_back(html_[at_] == '<' && !in_textarea ? Tag() : TextUpTo(in_textarea));
        }
        return tokens;
    }

private:
    Token TextUpTo(bool in_textarea) {
        const auto end = std::min(html_.find(in_textarea ? "</textarea" : "<", at_), html_.size());
        Token token = {Kind::kText, std::string(html_.substr(at_, end - at_)), {}};
        at_ = end;
        return token;
    }

    Token Tag() {
        ++at_;
        const bool closes = html_[at_] == '/';
        if (closes) ++at_;
        Token token = {closes ? Kind::kClose : Kind::kOpen, Word(), {}};
        while (at_ < html_.size() && html_[at_] != '>') {
            if (IsSpace(html_[at_]) || html_[at_] == '/') {
                ++at_;
                continue;
            }
            std::string name = Word();
            token.attributes[name] = html_[at_] == '=' ? Value() : "";
        }
        ++at_;
        return token;
    }

    std::string Word() {
        const auto end = std::min(html_.find_first_of(" \n\t\r=>/", at_), html_.size());
        std::string word(html_.substr(at_, end - at_));
        at_ = end;
        return word;
    }

    std::string Value() {
        const char quote = html_[++at_];
        const auto end = std::min(html_.find(quote, at_ + 1), html_.size());
        std::string value = Decoded(html_.substr(at_ + 1, end - at_ - 1));
        at_ = end + 1;
        return value;
    }

    std::string_view html_;
    std::size_t at_ = 0;
};

bool IsInline(const Token& token) {
    for (const std::string_view name : {"a", "abbr", "b", "code", "em", "i", "span", "strong"}) {
        if (token.name == name) return true;
    }
    return false;
}

// Whether white space between a text and the tag on its `inner` side (an opening tag before it, a
// closing one after it) shows.
bool Shows(const Token* tag, Kind inner, std::string_view space) {
    if (tag == nullptr || !IsInline(*tag)) return false;
    return tag->kind != inner || space.find('\n') == std::string_view::npos;
}

std::string NormalText(const std::string& text, const Token* before, const Token* after) {
    if (before != nullptr && before->kind == Kind::kOpen && before->name == "textarea")
        return Decoded(text);
    const auto first = text.find_first_not_of(" \n\t\r\f");
    if (first == std::string::npos) {
        const bool shows = Shows(before, Kind::kOpen, text) && Shows(after, Kind::kClose, text);
        return shows ? " " : "";
    }
    const auto last = text.find_last_not_of(" \n\t\r\f") + 1;
    std::string normal = Decoded(Collapsed(std::string_view(text).substr(first, last - first)));
    const std::string_view leading = std::string_view(text).substr(0, first);
    const std::string_view trailing = std::string_view(text).substr(last);
    if (!leading.empty() && Shows(before, Kind::kOpen, leading)) normal.insert(0, 1, ' ');
    if (!trailing.empty() && Shows(after, Kind::kClose, trailing)) normal.push_back(' ');
    return normal;
}

}  // namespace

std::vector<Tag> TagsOf(std::string_view html) {
    std::vector<Tag> tags;
    for (Token& token : Tokenizer(html).All()) {
        if (token.kind == Kind::kText) continue;
        if (token.kind == Kind::kClose) token.name.insert(0, 1, '/');
        tags.push_back({std::move(token.name), std::move(token.attributes)});
    }
    return tags;
}

std::string NormalHtml(std::string_view html) {
    const std::vector<Token> tokens = Tokenizer(html).All();
    std::string normal;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.kind == Kind::kText) {
            const Token* before = i == 0 ? nullptr : &tokens[i - 1];
            const Token* after = i + 1 == tokens.size() ? nullptr : &tokens[i + 1];
            const std::string text = NormalText(token.name, before, after);
            if (!text.empty()) normal.append("\"").append(text).append("\"\n");
            continue;
        }
        normal.append(token.kind == Kind::kClose ? "</" : "<").append(token.name);
        for (const auto& [name, value] : token.attributes) {
            normal.append(" ").append(name).append("=").append(Collapsed(value));
        }
        normal.append(">\n");
    }
    return normal;
}

}  // namespace alongside::html
