// From a method and a path to the function that answers, by tables that modules declare.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::web {

/// One line of a module's table:
/// `{"POST /people/{person}/ratings", Permission::kRate, &PostRating}`. `Needs` is what the route
/// asks of the actor; give it no default constructor, so that leaving it out does not compile.
template <class Needs, class Context>
struct Route {
    std::string_view method_and_path;
    Needs needs;
    Response (*handle)(const Request&, Context&);
};

/// Numbered patterns in a tree of segments; the part of a router that does not depend on a context.
class RouteTree {
public:
    /// Throws `std::invalid_argument` for a malformed pattern, or one that an earlier pattern
    /// already answers. The text must live as long as the tree.
    void Add(std::string_view method_and_path, std::size_t number);

    struct Found {
        std::size_t number;
    };
    struct UnknownPath {};
    struct WrongMethod {
        std::string allow;  ///< For the Allow header: `GET, HEAD, POST`.
    };
    /// The path is known without its last slash.
    struct TrailingSlash {};
    using Answer = std::variant<Found, UnknownPath, WrongMethod, TrailingSlash>;

    /// Fills `request.parameters` when found. A word wins over a `{parameter}`; HEAD is served by
    /// GET.
    Answer Find(Request& request) const;

private:
    struct End {
        std::size_t number;
        std::vector<std::string_view> names;  ///< Of the parameters, in order.
    };
    struct Node {
        std::map<std::string_view, std::size_t> words;
        std::optional<std::size_t> parameter;
        std::array<std::optional<End>, NamesOf(Method{}).size()> ends;
        bool IsEnd() const;
        const End* EndFor(Method method) const;
    };
    using Segments = std::vector<std::string_view>;
    std::size_t ChildOf(std::size_t node, std::string_view segment, End& end);
    const Node* Walk(std::size_t node, std::span<const std::string_view> segments, Segments& values)
        const;

    std::deque<Node> nodes_ = std::deque<Node>(1);
};

/// Answers for the requests that no route takes.
Response NotFound();
Response MethodNotAllowed(std::string_view allow);
/// `308` to the same address without its last slash.
Response WithoutTrailingSlash(const Request& request);

/// All routes of the service. Built at start; safe to ask from any thread after that.
template <class Needs, class Context>
class Router {
public:
    using RouteType = Route<Needs, Context>;

    /// Adds a module's table, which must live as long as the router. Throws `std::invalid_argument`
    /// for a malformed or repeated pattern.
    void Add(std::span<const RouteType> routes) {
        for (const RouteType& route : routes) {
            tree_.Add(route.method_and_path, routes_.size());
            routes_.push_back(&route);
        }
    }

    /// The route of a request, whose parameters it fills; or the answer when there is none.
    std::variant<const RouteType*, Response> Find(Request& request) const {
        const RouteTree::Answer answer = tree_.Find(request);
        if (const auto* found = std::get_if<RouteTree::Found>(&answer))
            return routes_[found->number];
        if (const auto* wrong = std::get_if<RouteTree::WrongMethod>(&answer))
            return MethodNotAllowed(wrong->allow);
        if (std::holds_alternative<RouteTree::TrailingSlash>(answer))
            return WithoutTrailingSlash(request);
        return NotFound();
    }

    /// Every route, for the tests that try each with each role.
    const std::vector<const RouteType*>& routes() const { return routes_; }

private:
    RouteTree tree_;
    std::vector<const RouteType*> routes_;
};

}  // namespace alongside::web
