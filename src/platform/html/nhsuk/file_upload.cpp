// Renders the field for files.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/file_upload.h"

namespace alongside::nhsuk {

namespace {

constexpr PluralNames kMultipleFilesChosen = {
    "data-i18n.multiple-files-chosen.zero",
    "data-i18n.multiple-files-chosen.one",
    "data-i18n.multiple-files-chosen.two",
    "data-i18n.multiple-files-chosen.few",
    "data-i18n.multiple-files-chosen.many",
    "data-i18n.multiple-files-chosen.other"};

Attributes GroupAttributes(const FileUpload& field) {
    Attributes made = {{"data-module", "nhsuk-file-upload"}};
    if (field.choose_files_button_class_list) {
        made.push_back(
            {"data-choose-files-button-class-list", JsonOf(*field.choose_files_button_class_list)}
        );
    }
    AddMessage(made, "data-i18n.choose-files-button", field.choose_files_button_text);
    AddMessage(made, "data-i18n.no-file-chosen", field.no_file_chosen_text);
    AddMessage(made, kMultipleFilesChosen, field.multiple_files_chosen_text);
    AddMessage(made, "data-i18n.drop-instruction", field.drop_instruction_text);
    AddMessage(made, "data-i18n.entered-drop-zone", field.entered_drop_zone_text);
    AddMessage(made, "data-i18n.left-drop-zone", field.left_drop_zone_text);
    made.insert(made.end(), field.form_group.attributes.begin(), field.form_group.attributes.end());
    return made;
}

}  // namespace

void FileUpload::Render(Writer& to) const {
    const std::string& field_id = id.empty() ? name : id;
    const FormGroup group = {
        .classes = Joined(form_group.classes, "nhsuk-file-upload"),
        .attributes = GroupAttributes(*this),
    };
    OpenFormGroup(to, group, error_message);
    to << LabelFor(field_id, label);
    const std::string described = RenderHelp(to, field_id, hint, error_message, described_by);
    to << form_group.before_input << "<input" << ClassList("nhsuk-file-upload__input").Add(classes)
       << Attribute("id", field_id) << Attribute("name", name) << " type=\"file\""
       << Attribute::Flag("disabled", disabled) << Attribute::Flag("multiple", multiple)
       << Attribute::IfAny("aria-describedby", described) << attributes << ">"
       << form_group.after_input << "</div>";
}

}  // namespace alongside::nhsuk
