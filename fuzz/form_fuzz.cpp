// Forms, url-encoded and multipart: no crash, clean values, and encoding comes back the same.
// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "platform/base/text.h"
#include "platform/web/form.h"
#include "platform/web/multipart.h"
#include "platform/web/url.h"

namespace {

namespace web = alongside::web;

constexpr std::size_t kMaxFields = 100;

void Require(bool holds) {
    if (!holds) std::abort();
}

void CheckValues(const web::Fields& fields) {
    for (const web::Field& field : fields) {
        Require(alongside::IsValidUtf8(field.value) && field.value.find('\0') == std::string::npos);
        Require(
            web::PercentDecode(web::PercentEncode(field.value), web::Plus::kIsSpace) == field.value
        );
    }
}

void ReadEveryWay(const web::Fields& fields) {
    web::FormReader form(fields);
    const std::string text = form.Text("a", {.max = 20});
    Require(text.find('\r') == std::string::npos && alongside::CountCharacters(text) <= 20);
    if (const auto day = form.DateFields("d"))
        Require(alongside::ParseDate(alongside::ToText(*day)) == *day);
    form.Int("n", {.min = -5, .max = 5});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto fields = web::ParseUrlEncoded(bytes, kMaxFields)) {
        CheckValues(*fields);
        ReadEveryWay(*fields);
    }
    if (const auto form = web::ParseMultipart(bytes, "multipart/form-data; boundary=b", kMaxFields))
        for (const web::Field& field : form->fields) Require(alongside::IsValidUtf8(field.value));
    return 0;
}
