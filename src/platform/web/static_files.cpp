// Choosing an encoding and answering what has not changed.
// SPDX-License-Identifier: MIT
#include "platform/web/static_files.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include "platform/base/text.h"
#include "platform/web/headers.h"

namespace alongside::web {
namespace {

std::string HashOf(std::string_view bytes) {
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(
        hash.data(),
        hash.size(),
        reinterpret_cast<const unsigned char*>(bytes.data()),
        bytes.size(),
        nullptr,
        0
    );
    std::string text(hash.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back();
    return text;
}

// `q=0`, `q=0.0` and so on: named in order to be refused.
bool IsRefused(std::string_view parameters) {
    const std::size_t q = parameters.find("q=");
    if (q == parameters.npos) return false;
    return Trim(parameters.substr(q + 2)).find_first_not_of("0.") == std::string_view::npos;
}

bool Accepts(std::string_view accept_encoding, std::string_view encoding) {
    const auto choices = Split(accept_encoding, ',');
    return std::any_of(choices.begin(), choices.end(), [&](std::string_view choice) {
        const std::string_view name = choice.substr(0, choice.find(';'));
        return SameHeader(Trim(name), encoding) && !IsRefused(choice.substr(name.size()));
    });
}

struct Encoded {
    std::string_view name;
    std::string_view bytes;
};

Encoded Choose(const Asset& asset, std::string_view accept_encoding) {
    if (!asset.brotli.empty() && Accepts(accept_encoding, "br")) return {"br", asset.brotli};
    if (!asset.gzip.empty() && Accepts(accept_encoding, "gzip")) return {"gzip", asset.gzip};
    return {{}, asset.identity};
}

bool Matches(std::string_view if_none_match, std::string_view etag) {
    const auto tags = Split(if_none_match, ',');
    return std::any_of(tags.begin(), tags.end(), [&](std::string_view tag) {
        tag = Trim(tag);
        if (tag.starts_with("W/")) tag.remove_prefix(2);
        return tag == etag || tag == "*";
    });
}

}  // namespace

StaticFiles::StaticFiles(std::span<const Asset> assets) {
    for (const Asset& asset : assets)
        if (!files_.try_emplace(asset.path, Served{asset, HashOf(asset.identity)}).second)
            throw std::invalid_argument("two assets at " + std::string(asset.path));
}

std::optional<Response> StaticFiles::Find(const Request& request) const {
    if (request.method != Method::kGet && request.method != Method::kHead) return std::nullopt;
    const auto file = files_.find(request.path);
    if (file == files_.end()) return std::nullopt;
    const auto& [asset, hash] = file->second;
    const Encoded encoded = Choose(asset, request.headers.Get("Accept-Encoding"));
    std::string etag = "\"" + hash;
    if (!encoded.name.empty()) etag.append("-").append(encoded.name);
    etag += '"';

    Response response;
    response.Add("Cache-Control", "public, max-age=31536000, immutable");
    response.Add("ETag", etag);
    if (!asset.gzip.empty() || !asset.brotli.empty()) response.Add("Vary", "Accept-Encoding");
    if (Matches(request.headers.Get("If-None-Match"), etag)) {
        response.status = 304;
        return response;
    }
    response.Add("Content-Type", asset.content_type);
    if (!encoded.name.empty()) response.Add("Content-Encoding", encoded.name);
    response.fixed_body = encoded.bytes;
    return response;
}

}  // namespace alongside::web
