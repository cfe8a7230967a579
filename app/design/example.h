// A component as it looks, beside the call that made it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "platform/html/html.h"

namespace alongside::app {

struct Example {
    std::string_view name;
    std::string_view call;  ///< The C++ that `shown` came from, as the compiler read it.
    html::Html shown;
};

/// An example whose call is shown as it stands in our source. What is shown cannot differ from it.
#define ALONGSIDE_EXAMPLE(name, ...)                             \
    ::alongside::app::Example {                                  \
        name, #__VA_ARGS__, ::alongside::html::Html(__VA_ARGS__) \
    }

/// Components for words and pictures.
std::vector<Example> ContentExamples();
/// Components for asking.
std::vector<Example> FormExamples();
/// Components for finding one's way.
std::vector<Example> NavigationExamples();
/// What we have built from them for this service.
std::vector<Example> PatternExamples();

}  // namespace alongside::app
