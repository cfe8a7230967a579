// Reads the options of upstream's fixtures, which are loosely typed, into ours, which are not.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/card.h"
#include "platform/html/nhsuk/form_group.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/icon.h"
#include "platform/html/nhsuk/input.h"
#include "platform/html/nhsuk/legend.h"
#include "platform/html/nhsuk/tag.h"

namespace alongside::nhsuk::fixtures {

using Json = nlohmann::json;

/// One of upstream's components, rendered by ours. `call` is the block of a `{% call %}`.
using Adapter = Html (*)(const Json& options, const Html& call);
using Adapters = std::map<std::string, Adapter>;

void AddFields(Adapters& adapters);
void AddBlocks(Adapters& adapters);
void AddPageParts(Adapters& adapters);
void AddContent(Adapters& adapters);
void AddSpecialFields(Adapters& adapters);
/// All of them, by the name of the component's folder.
Adapters AllAdapters();

/// The folders of the package that hold fixtures.
std::set<std::string> UpstreamComponents();
/// A component's fixtures: `name`, `context`, `callBlock` and the expected `html`.
Json CasesOf(const std::string& component);
/// Its options, as upstream documents them.
Json DocumentedOptionsOf(const std::string& component);

/// An enumerator by its place among the words; the first if it is none of them.
template <class Enum, std::size_t N>
Enum EnumOf(const std::string& word, const std::array<std::string_view, N>& words) {
    const auto it = std::find(words.begin(), words.end(), word);
    return it == words.end() ? Enum{} : static_cast<Enum>(it - words.begin());
}

/// The option as text; numbers are written out; empty if absent or of another type.
std::string TextOf(const Json& options, const char* key);
/// Trusted markup of a string option.
Html HtmlOf(const Json& options, const char* key);
/// The block of the call, else the option `html`.
Html CallOr(const Json& options, const Html& call);
/// Whether the option is `true` or any other truthy value.
bool IsSet(const Json& options, const char* key);
/// A boolean that may be absent.
std::optional<bool> MaybeOf(const Json& options, const char* key);
/// Whether it is absent or anything but `false`.
bool NotFalse(const Json& options, const char* key);
/// An integer, or `usual`.
int NumberOf(const Json& options, const char* key, int usual);
/// An address. One that our type refuses fails the test.
Url UrlOf(const Json& options, const char* key);
/// The option as an object; a string becomes `{"text": …}`; absent is an empty object.
Json ObjectOf(const Json& options, const char* key);
/// The truthy items of an array.
std::vector<Json> ItemsOf(const Json& options, const char* key);

Attributes AttributesOf(const Json& options);
Phrase PhraseOf(const Json& options);
Size SizeOf(const Json& options);
Width WidthOf(const Json& options);
Variant VariantOf(const Json& options);
Placement PlacementOf(const Json& options);
ButtonVariant ButtonVariantOf(const std::string& word);
IconName IconOf(const std::string& name);
Caption CaptionOf(const Json& options);
Heading HeadingOptions(const Json& options, int level);
Label LabelOf(const Json& options);
Legend LegendOf(const Json& options);
Tag TagOf(const Json& options, const Html& call);
Hint HintOf(const Json& options);
std::optional<ErrorMessage> ErrorOf(const Json& field);
FormGroup FormGroupOf(const Json& field);
Affix AffixOf(const Json& options);
InputWrapper WrapperOf(const Json& field);
std::vector<Action> ActionsOf(const Json& options);
Card CardOf(const Json& options, const Html& call);

}  // namespace alongside::nhsuk::fixtures
