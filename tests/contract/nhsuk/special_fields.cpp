// Upstream's options for fields that do more than take a text.
// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "contract/nhsuk/options.h"
#include "platform/html/nhsuk/character_count.h"
#include "platform/html/nhsuk/file_upload.h"
#include "platform/html/nhsuk/search_input.h"

namespace alongside::nhsuk::fixtures {
namespace {

PluralText PluralOf(const Json& field, const char* key) {
    const Json forms = ObjectOf(field, key);
    return {
        .zero = TextOf(forms, "zero"),
        .one = TextOf(forms, "one"),
        .two = TextOf(forms, "two"),
        .few = TextOf(forms, "few"),
        .many = TextOf(forms, "many"),
        .other = TextOf(forms, "other"),
    };
}

Html RenderCharacterCount(const Json& o, const Html&) {
    constexpr std::array<std::string_view, 4> kCountTypes = {"", "characters", "length", "words"};
    return CharacterCount{
        .label = LabelOf(ObjectOf(o, "label")),
        .hint = HintOf(ObjectOf(o, "hint")),
        .error_message = ErrorOf(o),
        .id = TextOf(o, "id"),
        .name = TextOf(o, "name"),
        .value = TextOf(o, "value"),
        .rows = NumberOf(o, "rows", 5),
        .maxlength = NumberOf(o, "maxlength", 0),
        .maxwords = NumberOf(o, "maxwords", 0),
        .threshold = NumberOf(o, "threshold", 0),
        .count_type = EnumOf<CountType>(TextOf(o, "countType"), kCountTypes),
        .count_message = {.classes = TextOf(ObjectOf(o, "countMessage"), "classes")},
        .textarea_description_text = TextOf(o, "textareaDescriptionText"),
        .characters_under_limit_text = PluralOf(o, "charactersUnderLimitText"),
        .characters_at_limit_text = TextOf(o, "charactersAtLimitText"),
        .characters_over_limit_text = PluralOf(o, "charactersOverLimitText"),
        .words_under_limit_text = PluralOf(o, "wordsUnderLimitText"),
        .words_at_limit_text = TextOf(o, "wordsAtLimitText"),
        .words_over_limit_text = PluralOf(o, "wordsOverLimitText"),
        .autocomplete = TextOf(o, "autocomplete"),
        .spellcheck = MaybeOf(o, "spellcheck"),
        .disabled = IsSet(o, "disabled"),
        .form_group = FormGroupOf(o),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
}

Html RenderFileUpload(const Json& o, const Html&) {
    FileUpload field = {
        .label = LabelOf(ObjectOf(o, "label")),
        .hint = HintOf(ObjectOf(o, "hint")),
        .error_message = ErrorOf(o),
        .id = TextOf(o, "id"),
        .name = TextOf(o, "name"),
        .described_by = TextOf(o, "describedBy"),
        .multiple = IsSet(o, "multiple"),
        .disabled = IsSet(o, "disabled"),
        .choose_files_button_text = TextOf(o, "chooseFilesButtonText"),
        .drop_instruction_text = TextOf(o, "dropInstructionText"),
        .no_file_chosen_text = TextOf(o, "noFileChosenText"),
        .multiple_files_chosen_text = PluralOf(o, "multipleFilesChosenText"),
        .entered_drop_zone_text = TextOf(o, "enteredDropZoneText"),
        .left_drop_zone_text = TextOf(o, "leftDropZoneText"),
        .form_group = FormGroupOf(o),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (o.contains("chooseFilesButtonClassList")) {
        auto& classes = field.choose_files_button_class_list.emplace();
        for (const Json& name : ItemsOf(o, "chooseFilesButtonClassList")) {
            classes.push_back(TextOf(name, "text"));
        }
    }
    return field;
}

std::optional<SearchButton> SearchButtonOf(const Json& o) {
    if (!NotFalse(o, "button")) return std::nullopt;
    const Json options = ObjectOf(o, "button");
    SearchButton button = {
        .text = TextOf(options, "text"),
        .html = HtmlOf(options, "html"),
        .href = UrlOf(options, "href"),
        .name = TextOf(options, "name"),
        .value = TextOf(options, "value"),
        .variant = ButtonVariantOf(TextOf(options, "variant")),
        .small = MaybeOf(options, "small"),
        .disabled = MaybeOf(options, "disabled"),
        .prevent_double_click = MaybeOf(options, "preventDoubleClick"),
        .id = TextOf(options, "id"),
        .classes = TextOf(options, "classes"),
        .attributes = AttributesOf(options),
    };
    if (!NotFalse(options, "icon")) button.icon.reset();
    if (IsSet(options, "icon")) button.icon = ButtonIcon{.name = IconOf(TextOf(options, "icon"))};
    return button;
}

Html RenderSearchInput(const Json& o, const Html&) {
    SearchInput field = {
        .label = LabelOf(ObjectOf(o, "label")),
        .hint = HintOf(ObjectOf(o, "hint")),
        .error_message = ErrorOf(o),
        .id = TextOf(o, "id"),
        .name = TextOf(o, "name"),
        .value = TextOf(o, "value"),
        .inputmode = TextOf(o, "inputmode"),
        .width = NumberOf(o, "width", 0),
        .large = IsSet(o, "large"),
        .code = IsSet(o, "code"),
        .prefix = AffixOf(ObjectOf(o, "prefix")),
        .suffix = AffixOf(ObjectOf(o, "suffix")),
        .described_by = TextOf(o, "describedBy"),
        .autocapitalize = TextOf(o, "autocapitalize"),
        .spellcheck = MaybeOf(o, "spellcheck"),
        .placeholder = TextOf(o, "placeholder"),
        .disabled = IsSet(o, "disabled"),
        .button = SearchButtonOf(o),
        .input_wrapper = WrapperOf(o),
        .form_group = FormGroupOf(o),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (IsSet(o, "type")) field.type = TextOf(o, "type");
    if (IsSet(o, "autocomplete")) field.autocomplete = TextOf(o, "autocomplete");
    return field;
}

}  // namespace

void AddSpecialFields(Adapters& adapters) {
    adapters["character-count"] = RenderCharacterCount;
    adapters["file-upload"] = RenderFileUpload;
    adapters["search-input"] = RenderSearchInput;
}

}  // namespace alongside::nhsuk::fixtures
