// Drafts, sealed and opened.
// SPDX-License-Identifier: MIT
#include "platform/identity/drafts.h"

#include "platform/identity/identity_sql.h"

namespace alongside::identity {
namespace {

// What a draft is bound to: moved to another row it does not open.
std::string BindingOf(const DraftOf& of) {
    return "draft\n" + of.user.value + "\n" + of.page;
}

}  // namespace

void Drafts::Keep(const DraftOf& of, std::string_view text) const {
    if (text.size() > kLongestDraft) return;
    const Instant now = clock_.Now();
    database_.Write(db::AreaSetting::Of(of.area), [&](db::Tx& tx) {
        const std::string sealed = journal::Wrap(keys_.AreaKey(tx, of.area), text, BindingOf(of));
        PurgeDrafts(tx, of.area, now);
        tx.Execute(
            sql::kInsertDraft,
            {{"area", of.area},
             {"user_id", of.user},
             {"page", of.page},
             {"saved", now},
             {"sealed", db::BytesView{sealed}}}
        );
        tx.Execute(
            sql::kDeleteDraftsBeyond,
            {{"area", of.area}, {"user_id", of.user}, {"most", kMostDrafts}}
        );
        return db::Ending::kCommit;
    });
}

std::optional<Draft> Drafts::Find(const DraftOf& of) const {
    std::optional<Draft> found;
    database_.Read(db::AreaSetting::Of(of.area), [&](db::Reader& tables) {
        found = tables.First(
            sql::kGetDraft,
            {{"area", of.area},
             {"user_id", of.user},
             {"page", of.page},
             {"since", clock_.Now() - kDraftsKept}},
            [](const db::Row& row) {
                return Draft{std::string(row.Bytes(1)), row.Get<Instant>(0)};
            }
        );
        if (!found) return;
        auto text = journal::Unwrap(keys_.AreaKey(tables, of.area), found->text, BindingOf(of));
        if (text) {
            found->text = *std::move(text);
        } else {
            found.reset();
        }
    });
    return found;
}

void Drafts::Discard(const DraftOf& of) const {
    if (!Find(of)) return;
    database_.Write(db::AreaSetting::Of(of.area), [&](db::Tx& tx) {
        tx.Execute(sql::kDeleteDraft, {{"area", of.area}, {"user_id", of.user}, {"page", of.page}});
        return db::Ending::kCommit;
    });
}

void PurgeDrafts(db::Tx& tx, const AreaId& area, Instant now) {
    tx.Execute(sql::kDeleteDraftsBefore, {{"area", area}, {"before", now - kDraftsKept}});
}

}  // namespace alongside::identity
