// Reads answers by their declarations.
// SPDX-License-Identifier: MIT
#include "platform/site/answers.h"

namespace alongside::site {

std::string Answers::Of(const ask::Line& line) {
    return Text(
        line.name,
        {.max = line.longest,
         .required = line.required,
         .label = line.called,
         .lines = web::Lines::kOne}
    );
}

std::string Answers::Of(const ask::Words& words) {
    return Text(
        words.name, {.max = words.longest, .required = words.required, .label = words.called}
    );
}

std::optional<long long> Answers::IfAny(const ask::Number& number) {
    return Int(
        number.name,
        {.min = number.least,
         .max = number.most,
         .required = number.required,
         .label = number.called}
    );
}

std::optional<bool> Answers::Of(const ask::YesOrNo& question) const {
    const std::string_view typed = Kept(question.name);
    if (typed == "yes") return true;
    if (typed == "no") return false;
    return std::nullopt;
}

}  // namespace alongside::site
