// Reading the configuration file.
// SPDX-License-Identifier: MIT
#include "configuration.h"

#include <toml++/toml.h>

#include <fstream>
#include <stdexcept>

#include "platform/base/text.h"
#include "platform/notify/smtp_server.h"

namespace alongside::app {
namespace {

toml::table ReadTable(const std::string& config_file) {
    try {
        return toml::parse_file(config_file);
    } catch (const toml::parse_error& wrong) {
        throw std::runtime_error(
            config_file + ":" + std::to_string(wrong.source().begin.line) + ": " +
            std::string(wrong.description())
        );
    }
}

// The first line of a file, which alone may read it who runs the service.
std::string ReadSecret(const std::string& path) {
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line))
        throw std::runtime_error("the file " + path + " cannot be read, or is empty");
    return std::string(Trim(line));
}

}  // namespace

Place ReadPlace(const std::string& config_file, const std::string& database) {
    Place place;
    if (!config_file.empty()) {
        const toml::table file = ReadTable(config_file);
        place.database = file["database"].value_or(place.database);
        place.key_file = file["key_file"].value_or(place.key_file);
        place.erasures = file["erasures"].value_or(place.erasures);
    }
    if (!database.empty()) place.database = database;
    return place;
}

notify::Postman ReadMail(const std::string& config_file) {
    if (config_file.empty()) return {};
    const toml::table file = ReadTable(config_file);
    const auto mail = file["mail"];
    if (!mail.is_table()) return {};
    notify::MailSettings settings;
    settings.server = mail["server"].value_or("");
    settings.from = mail["from"].value_or("");
    settings.service_address = mail["service"].value_or("");
    settings.user = mail["user"].value_or("");
    settings.certificates = mail["certificates"].value_or("");
    if (const std::string secret = mail["password_file"].value_or(""); !secret.empty())
        settings.password = ReadSecret(secret);
    if (const std::string wrong = notify::WhyUnusable(settings); !wrong.empty())
        throw std::runtime_error(config_file + ": in [mail], " + wrong);
    return notify::PostmanTo(settings);
}

nightpack::Settings ReadNightPack(const std::string& config_file) {
    if (config_file.empty()) return {};
    const toml::table file = ReadTable(config_file);
    nightpack::Settings settings = {
        .folder = file["night_pack"]["folder"].value_or(""),
        .recipient = file["night_pack"]["recipient"].value_or("")};
    if (settings.folder.empty() != settings.recipient.empty())
        throw std::runtime_error(
            config_file + ": in [night_pack], say both the folder and the recipient"
        );
    return settings;
}

}  // namespace alongside::app
