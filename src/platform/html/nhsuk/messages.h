// The words that a component's script says, which it reads from attributes.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <vector>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

/// A message in the plural forms of its language, named as Unicode names them; English has `one`
/// and `other`. `%{count}` becomes the number. Without any, the script says its own words.
struct PluralText {
    std::string zero = {};
    std::string one = {};
    std::string two = {};
    std::string few = {};
    std::string many = {};
    std::string other = {};
};

/// The attributes of the forms, in the order of `PluralText`.
using PluralNames = std::array<html::AttributeName, 6>;

/// Adds the message, unless it is empty.
void AddMessage(Attributes& to, html::AttributeName name, const std::string& message);
/// Adds those of its forms that are not empty.
void AddMessage(Attributes& to, const PluralNames& names, const PluralText& message);

/// The list as JSON, for an attribute that a script reads.
std::string JsonOf(const std::vector<std::string>& classes);

}  // namespace alongside::nhsuk
