// Assertions about the program itself. Input is never judged by one.
// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>

namespace alongside {

/// The program is wrong. Thrown in production by a failed check; the runner rolls back and logs it.
class InternalBug : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Reports a failed check: aborts in test builds, throws `InternalBug` otherwise.
[[noreturn]] void FailCheck(const char* condition, const char* file, int line);

}  // namespace alongside

#define ALONGSIDE_CHECK(condition)                                  \
    do {                                                            \
        if (!(condition)) [[unlikely]]                              \
            ::alongside::FailCheck(#condition, __FILE__, __LINE__); \
    } while (false)
