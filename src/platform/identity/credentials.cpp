// Credentials, from and to rows.
// SPDX-License-Identifier: MIT
#include "platform/identity/credentials.h"

#include <algorithm>

#include "platform/base/text.h"
#include "platform/identity/calendar_feeds.h"
#include "platform/identity/identity_sql.h"
#include "platform/identity/sessions.h"

namespace alongside::identity {

std::string FoldEmail(std::string_view email) {
    std::string folded(Trim(email));
    std::ranges::transform(folded, folded.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return folded;
}

bool IsEmail(std::string_view email) {
    constexpr std::size_t longest = 254;
    const std::size_t at = email.find('@');
    if (at == 0 || at == std::string_view::npos || email.size() > longest) return false;
    const std::string_view domain = email.substr(at + 1);
    const std::size_t dot = domain.find('.');
    const bool dotted = dot != 0 && dot != std::string_view::npos && domain.back() != '.';
    const bool plain = std::ranges::none_of(email, [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
    });
    return dotted && plain && domain.find('@') == std::string_view::npos && IsValidUtf8(email);
}

std::optional<Credential> FindCredential(const db::Reader& tables, std::string_view email) {
    return tables
        .First(sql::kGetCredential, {{"email", email}}, [](const db::Row& row) -> Credential {
            return {row.Get<AreaId>(0), row.Get<journal::ActorId>(1), row.Get<std::string>(2)};
        });
}

Claim AddCredential(db::Tx& tx, const Credential& credential, std::string_view email) {
    const auto added = tx.Execute(
        sql::kInsertCredential,
        {{"area", credential.area},
         {"user_id", credential.user},
         {"email", email},
         {"password_hash", credential.password_hash}}
    );
    return added == 1 ? Claim::kGiven : Claim::kTaken;
}

Claim ChangeEmail(
    db::Tx& tx, const AreaId& area, const journal::ActorId& user, std::string_view email
) {
    const auto changed = tx.Execute(
        sql::kUpdateCredentialEmail, {{"area", area}, {"user_id", user}, {"email", email}}
    );
    return changed == 1 ? Claim::kGiven : Claim::kTaken;
}

void ChangePassword(
    db::Tx& tx, const AreaId& area, const journal::ActorId& user, const std::string& password_hash
) {
    tx.Execute(
        sql::kUpdateCredentialPassword,
        {{"area", area}, {"user_id", user}, {"password_hash", password_hash}}
    );
    EndSessionsOf(tx, area, user);
}

void RemoveCredential(db::Tx& tx, const AreaId& area, const journal::ActorId& user) {
    tx.Execute(sql::kDeleteCredential, {{"area", area}, {"user_id", user}});
    EndSessionsOf(tx, area, user);
    TakeCalendarSecret(tx, area, user);
}

}  // namespace alongside::identity
