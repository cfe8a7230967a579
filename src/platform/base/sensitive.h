// Values about a person that must not reach a log by accident.
// SPDX-License-Identifier: MIT
#pragma once

#include <ostream>
#include <utility>

namespace alongside {

/// A name or an NHS number. To stream, format or log one does not compile; `Reveal()` is
/// deliberate.
template <class T>
class Sensitive {
public:
    Sensitive() = default;
    explicit Sensitive(T value) : value_(std::move(value)) {}
    const T& Reveal() const { return value_; }
    T& Reveal() { return value_; }
    bool operator==(const Sensitive&) const = default;
    friend std::ostream& operator<<(std::ostream&, const Sensitive&) = delete;

private:
    T value_;
};

}  // namespace alongside
