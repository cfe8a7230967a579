// What a failed check does.
// SPDX-License-Identifier: MIT
#include "platform/base/check.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace alongside {

void FailCheck(const char* condition, const char* file, int line) {
    const std::string words =
        std::string("check failed: ") + condition + " at " + file + ":" + std::to_string(line);
#ifdef ALONGSIDE_TEST_BUILD
    std::fprintf(stderr, "%s\n", words.c_str());
    std::abort();
#else
    throw InternalBug(words);
#endif
}

}  // namespace alongside
