// The tree of path segments.
// SPDX-License-Identifier: MIT
#include "platform/web/router.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "platform/base/names.h"
#include "platform/base/text.h"
#include "platform/web/url.h"

namespace alongside::web {
namespace {

std::vector<std::string_view> SegmentsOf(std::string_view path) {
    path.remove_prefix(1);
    if (path.empty()) return {};
    return Split(path, '/');
}

[[noreturn]] void Refuse(std::string_view pattern, std::string_view why) {
    throw std::invalid_argument("route \"" + std::string(pattern) + "\" " + std::string(why));
}

bool IsParameter(std::string_view segment) {
    return segment.size() > 2 && segment.starts_with('{') && segment.ends_with('}');
}

std::size_t IndexOf(Method method) {
    return static_cast<std::size_t>(method);
}

}  // namespace

bool RouteTree::Node::IsEnd() const {
    return std::any_of(ends.begin(), ends.end(), [](const auto& end) { return end.has_value(); });
}

const RouteTree::End* RouteTree::Node::EndFor(Method method) const {
    const auto& own = ends[IndexOf(method)];
    if (own) return &*own;
    const auto& get = ends[IndexOf(Method::kGet)];
    return method == Method::kHead && get ? &*get : nullptr;
}

std::size_t RouteTree::ChildOf(std::size_t node, std::string_view segment, End& end) {
    if (IsParameter(segment)) {
        end.names.push_back(segment.substr(1, segment.size() - 2));
        auto& child = nodes_[node].parameter;
        if (!child) {
            child = nodes_.size();
            nodes_.emplace_back();
        }
        return *child;
    }
    const auto [it, is_new] = nodes_[node].words.try_emplace(segment, nodes_.size());
    if (is_new) nodes_.emplace_back();
    return it->second;
}

void RouteTree::Add(std::string_view method_and_path, std::size_t number) {
    const std::size_t space = method_and_path.find(' ');
    const auto method = EnumNamed<Method>(method_and_path.substr(0, space));
    if (!method || space == method_and_path.npos) Refuse(method_and_path, "has no known method");
    const std::string_view path = method_and_path.substr(space + 1);
    if (!path.starts_with('/')) Refuse(method_and_path, "has no path");

    End end{number, {}};
    std::size_t node = 0;
    for (const std::string_view segment : SegmentsOf(path)) {
        if (segment.empty()) Refuse(method_and_path, "has an empty segment");
        if (!IsParameter(segment) && segment.find_first_of("{}") != segment.npos)
            Refuse(method_and_path, "has a malformed parameter");
        node = ChildOf(node, segment, end);
    }
    auto& slot = nodes_[node].ends[IndexOf(*method)];
    if (slot) Refuse(method_and_path, "is declared twice");
    slot = std::move(end);
}

const RouteTree::Node* RouteTree::Walk(
    std::size_t node, std::span<const std::string_view> segments, Segments& values
) const {
    const Node& here = nodes_[node];
    if (segments.empty()) return here.IsEnd() ? &here : nullptr;
    const std::string_view segment = segments.front();
    if (const auto word = here.words.find(segment); word != here.words.end())
        if (const Node* end = Walk(word->second, segments.subspan(1), values)) return end;
    if (!here.parameter || segment.empty()) return nullptr;
    values.push_back(segment);
    if (const Node* end = Walk(*here.parameter, segments.subspan(1), values)) return end;
    values.pop_back();
    return nullptr;
}

RouteTree::Answer RouteTree::Find(Request& request) const {
    Segments segments = SegmentsOf(request.path);
    Segments values;
    const Node* node = Walk(0, segments, values);
    if (node == nullptr) {
        if (segments.size() < 2 || !segments.back().empty()) return UnknownPath{};
        segments.pop_back();
        if (Walk(0, segments, values) == nullptr) return UnknownPath{};
        return TrailingSlash{};
    }
    const End* end = node->EndFor(request.method);
    if (end == nullptr) {
        std::vector<std::string> allowed;
        for (std::size_t i = 0; i < node->ends.size(); ++i)
            if (node->EndFor(static_cast<Method>(i)) != nullptr)
                allowed.emplace_back(NamesOf(Method{})[i]);
        return WrongMethod{Join(allowed, ", ")};
    }
    request.parameters.clear();
    for (std::size_t i = 0; i < values.size(); ++i)
        request.parameters.push_back({end->names[i], std::string(values[i])});
    return Found{end->number};
}

Response NotFound() {
    return Text("Page not found\n", 404);
}

Response MethodNotAllowed(std::string_view allow) {
    Response response = Text("Method not allowed\n", 405);
    response.Add("Allow", allow);
    return response;
}

Response WithoutTrailingSlash(const Request& request) {
    std::string location;
    for (const std::string_view segment : SegmentsOf(request.path))
        if (!segment.empty()) location += "/" + PercentEncode(segment);
    if (!request.query_text.empty()) location += "?" + request.query_text;
    Response response{.status = 308};
    response.Add("Location", location);
    return response;
}

}  // namespace alongside::web
