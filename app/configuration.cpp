// Reading the configuration file.
// SPDX-License-Identifier: MIT
#include "configuration.h"

#include <toml++/toml.h>

#include <stdexcept>

namespace alongside::app {

Place ReadPlace(const std::string& config_file, const std::string& database) {
    Place place;
    if (!config_file.empty()) {
        try {
            const toml::table file = toml::parse_file(config_file);
            place.database = file["database"].value_or(place.database);
            place.key_file = file["key_file"].value_or(place.key_file);
            place.erasures = file["erasures"].value_or(place.erasures);
        } catch (const toml::parse_error& wrong) {
            throw std::runtime_error(
                config_file + ":" + std::to_string(wrong.source().begin.line) + ": " +
                std::string(wrong.description())
            );
        }
    }
    if (!database.empty()) place.database = database;
    return place;
}

}  // namespace alongside::app
