// The forms of a page, as a browser would send them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/web/fields.h"

namespace alongside::test {

/// How a field of a form is filled in.
enum class FieldKind { kHidden, kText, kChoice };

struct FormField {
    std::string name;
    std::string value;  ///< As shown; of a choice the one that is taken, or else the first that
                        ///< says anything.
    FieldKind kind = FieldKind::kText;
};

/// A form that is posted.
struct PageForm {
    std::string action;
    std::vector<FormField> fields;  ///< Each name once.

    /// What is sent when nothing but empty text is filled in, with `words`.
    web::Fields FilledWith(std::string_view words) const;
    /// The same with `words` in every text field, whatever it held.
    web::Fields OverwrittenWith(std::string_view words) const;
};

/// Every form of a page that is posted, in order.
std::vector<PageForm> PostedForms(std::string_view page);

}  // namespace alongside::test
