// A bundle held in strings, for tests and fuzzing.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include "care/exchange/bundle_source.h"

namespace alongside::exchange {

/// Files by name, with their whole content.
class MemoryBundle final : public BundleSource {
public:
    explicit MemoryBundle(std::map<std::string, std::string> content)
        : content_(std::move(content)) {
        for (const auto& [name, bytes] : content_) files_.push_back(name);
    }
    Result<std::unique_ptr<ByteSource>> OpenFile(std::string_view file) const override {
        return std::unique_ptr<ByteSource>(
            std::make_unique<StringSource>(content_.at(std::string(file)))
        );
    }

private:
    std::map<std::string, std::string> content_;
};

}  // namespace alongside::exchange
