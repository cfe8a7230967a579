// Folding by ICU, and the few letters that Unicode does not take apart.
// SPDX-License-Identifier: MIT
#include "care/people/person_words.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "platform/base/check.h"
#include "platform/base/text.h"

namespace alongside::people {
namespace {

icu::UnicodeString Decomposed(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* taking_apart = icu::Normalizer2::getNFKDInstance(status);
    ALONGSIDE_CHECK(U_SUCCESS(status));
    const auto given = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()))
    );
    const icu::UnicodeString folded = folding->normalize(given, status);
    icu::UnicodeString decomposed = taking_apart->normalize(folded, status);
    ALONGSIDE_CHECK(U_SUCCESS(status));
    return decomposed;
}

bool IsMark(UChar32 c) {
    const auto type = u_charType(c);
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

bool IsApostrophe(UChar32 c) {
    return c == U'\'' || c == U'`' || c == U'\u2018' || c == U'\u2019' || c == U'\u02BC';
}

// Letters with a stroke are one piece to Unicode; who types looks for the plain letter.
std::u16string_view PlainLetters(UChar32 c) {
    switch (c) {
        case U'\u00E6':
            return u"ae";
        case U'\u00F0':
            return u"d";
        case U'\u00F8':
            return u"o";
        case U'\u00FE':
            return u"th";
        case U'\u0111':
            return u"d";
        case U'\u0127':
            return u"h";
        case U'\u0131':
            return u"i";
        case U'\u0142':
            return u"l";
        case U'\u0153':
            return u"oe";
        default:
            return {};
    }
}

}  // namespace

std::vector<std::string> FoldWords(std::string_view text) {
    const icu::UnicodeString folded = Decomposed(text);
    std::vector<std::string> words;
    icu::UnicodeString word;
    const auto finish = [&] {
        if (word.isEmpty()) return;
        word.toUTF8String(words.emplace_back());
        word.remove();
    };
    for (std::int32_t at = 0; at < folded.length(); at = folded.moveIndex32(at, 1)) {
        const UChar32 c = folded.char32At(at);
        if (const auto plain = PlainLetters(c); !plain.empty())
            word.append(plain.data(), static_cast<std::int32_t>(plain.size()));
        else if (u_isalnum(c) || u_charType(c) == U_COMBINING_SPACING_MARK)
            word.append(c);
        else if (!IsMark(c) && !IsApostrophe(c))
            finish();
    }
    finish();
    return words;
}

std::string Fold(std::string_view text) {
    return Join(FoldWords(text), " ");
}

}  // namespace alongside::people
