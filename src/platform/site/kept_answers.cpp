// Keeps the answers of a form over several pages with the drafts.
// SPDX-License-Identifier: MIT
#include "platform/site/kept_answers.h"

#include <string>

#include "platform/identity/drafts.h"
#include "platform/web/url.h"

namespace alongside::site {
namespace {

constexpr std::size_t kMostFields = 500;

identity::DraftOf DraftOf(const Visit& visit, std::string_view form) {
    return {.area = visit.actor().area, .user = visit.actor().id, .page = std::string(form)};
}

}  // namespace

web::Fields FindAnswers(const Visit& visit, std::string_view form) {
    const auto draft = visit.site().drafts.Find(DraftOf(visit, form));
    if (!draft) return {};
    const auto answers = web::ParseUrlEncoded(draft->text, kMostFields);
    return answers ? *answers : web::Fields();
}

bool KeepAnswers(const Visit& visit, std::string_view form, const web::Fields& answers) {
    std::string text;
    for (const web::Field& field : answers) {
        if (!text.empty()) text += '&';
        text += web::PercentEncode(field.name) + '=' + web::PercentEncode(field.value);
    }
    if (text.size() > identity::kLongestDraft || answers.size() > kMostFields) return false;
    visit.site().drafts.Keep(DraftOf(visit, form), text);
    return true;
}

void ForgetAnswers(const Visit& visit, std::string_view form) {
    visit.site().drafts.Discard(DraftOf(visit, form));
}

}  // namespace alongside::site
