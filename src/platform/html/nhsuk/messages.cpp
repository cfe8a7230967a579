// Puts the words and lists of a component's script into attributes.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/messages.h"

#include <cstddef>

namespace alongside::nhsuk {

void AddMessage(Attributes& to, html::AttributeName name, const std::string& message) {
    if (!message.empty()) to.push_back({name, message});
}

void AddMessage(Attributes& to, const PluralNames& names, const PluralText& message) {
    const std::array<const std::string*, std::tuple_size_v<PluralNames>> forms = {
        &message.zero, &message.one, &message.two, &message.few, &message.many, &message.other};
    for (std::size_t i = 0; i < forms.size(); ++i) AddMessage(to, names[i], *forms[i]);
}

std::string JsonOf(const std::vector<std::string>& classes) {
    std::string json = "[";
    for (const std::string& name : classes) {
        if (json.size() > 1) json.push_back(',');
        json.push_back('"');
        for (const char c : name) {
            if (c == '"' || c == '\\') json.push_back('\\');
            // A class cannot hold a control character: the browser would end it there.
            json.push_back(static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
        }
        json.push_back('"');
    }
    return json + "]";
}

}  // namespace alongside::nhsuk
