// Outcomes: what a request was granted, or why it was not.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "platform/base/check.h"

namespace alongside {

/// Why a request cannot be granted. Closed: every door (page, API, job, command line) maps each
/// one.
enum class Fault {
    kInvalid,    ///< What was typed is not acceptable; `Error::fields` says where. HTTP 422.
    kNotFound,   ///< No such record, or none within the actor's scope. HTTP 404.
    kForbidden,  ///< The actor may not do this. HTTP 403.
    kConflict,   ///< Somebody else changed the thing meanwhile. HTTP 409.
    kRefused,    ///< A rule of the service says no; `Error::rule` names it. HTTP 409.
};

/// What is wrong with one field of a form or one column of a row, in words for the person who typed
/// it.
struct FieldFault {
    std::string field;
    std::string message;
    bool operator==(const FieldFault&) const = default;
};

/// A refusal. `message` is for the user; diagnostic text belongs in the log and is not here.
struct Error {
    Fault fault;
    std::string message;
    std::string rule = {};                ///< Id of the rule that refused, e.g. "RATE-1".
    std::vector<FieldFault> fields = {};  ///< All faults of a form, in the order of its fields.
    std::string link = {};                ///< Where to go instead, e.g. the record already held.
    bool operator==(const Error&) const = default;
};

/// The value of a `Result` that grants something but has nothing to hand over.
struct Done {
    bool operator==(const Done&) const = default;
};

/// Either a value or the `Error` that explains why there is none.
template <class T>
class [[nodiscard]] Result {
public:
    // Implicit on purpose: `return value;` and `return Error{...};` are the idiom.
    Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
    Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

    explicit operator bool() const { return state_.index() == 0; }

    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(value()); }
    const T* operator->() const { return &value(); }

    /// The refusal. Calling it on a value is a bug.
    const Error& error() const& {
        ALONGSIDE_CHECK(state_.index() == 1);
        return *std::get_if<1>(&state_);
    }
    Error&& error() && {
        ALONGSIDE_CHECK(state_.index() == 1);
        return std::move(*std::get_if<1>(&state_));
    }

private:
    const T& value() const {
        ALONGSIDE_CHECK(state_.index() == 0);
        return *std::get_if<0>(&state_);
    }
    T& value() {
        ALONGSIDE_CHECK(state_.index() == 0);
        return *std::get_if<0>(&state_);
    }

    std::variant<T, Error> state_;
};

}  // namespace alongside

#define ALONGSIDE_CAT_(a, b) a##b
#define ALONGSIDE_CAT(a, b) ALONGSIDE_CAT_(a, b)
#define ALONGSIDE_TRY_ASSIGN_(tmp, decl, expr) \
    auto tmp = (expr);                         \
    if (!tmp) return std::move(tmp).error();   \
    decl = *std::move(tmp)

/// `TRY_ASSIGN(const Action action, actions.Get(id));` declares the value or returns the error.
#define TRY_ASSIGN(decl, expr) \
    ALONGSIDE_TRY_ASSIGN_(ALONGSIDE_CAT(alongside_try_, __LINE__), decl, expr)

/// `TRY(Check(command));` returns the error of an expression whose value is not needed.
#define TRY(expr) \
    if (auto alongside_tried = (expr); !alongside_tried) return std::move(alongside_tried).error()
