// Uploads, sealed and opened.
// SPDX-License-Identifier: MIT
#include "platform/identity/uploads.h"

#include "platform/identity/identity_sql.h"

namespace alongside::identity {

Uploads::Uploads(
    const db::Reader& tables, const journal::KeyRing& keys, const Actor& actor, Instant now
)
    : tables_(tables), actor_(actor), now_(now), key_(keys.AreaKey(tables, actor.area)) {}

std::string Uploads::WholeBinding(const UploadId& id) const {
    return "upload\n" + actor_.id.value + "\n" + id.value;
}

std::string Uploads::PieceBinding(const UploadId& id, int number) const {
    return WholeBinding(id) + "\n" + std::to_string(number);
}

std::optional<Upload> Uploads::Find(const UploadId& id) const {
    auto found = tables_.First(
        sql::kGetUpload,
        {{"area", actor_.area},
         {"upload", id},
         {"user_id", actor_.id},
         {"since", now_ - kUploadsKept}},
        [&](const db::Row& row) {
            return Upload{id, row.Get<int>(0), row.Get<Instant>(1), std::string(row.Bytes(2))};
        }
    );
    if (!found) return std::nullopt;
    auto text = journal::Unwrap(key_, found->text, WholeBinding(id));
    if (!text) return std::nullopt;
    found->text = *std::move(text);
    return found;
}

std::vector<Upload> Uploads::All() const {
    const auto ids = tables_.All(
        sql::kListUploads,
        {{"area", actor_.area},
         {"user_id", actor_.id},
         {"since", now_ - kUploadsKept},
         {"most", kMostUploads}},
        [](const db::Row& row) { return row.Get<UploadId>(0); }
    );
    std::vector<Upload> all;
    for (const UploadId& id : ids)
        if (auto upload = Find(id)) all.push_back(*std::move(upload));
    return all;
}

std::map<std::string, std::int64_t> Uploads::Counts(const UploadId& id) const {
    std::map<std::string, std::int64_t> counts;
    tables_.Query(
        sql::kCountUploadPieces,
        {{"area", actor_.area}, {"upload", id}},
        [&](const db::Row& row) { counts[std::string(row.Text(0))] = row.Get<std::int64_t>(1); }
    );
    return counts;
}

UploadPiece Uploads::ReadPiece(const UploadId& id, const db::Row& row) const {
    UploadPiece piece{row.Get<int>(0), std::string(row.Text(1)), {}};
    if (auto text = journal::Unwrap(key_, row.Bytes(2), PieceBinding(id, piece.number)))
        piece.text = *std::move(text);
    return piece;
}

std::optional<UploadPiece> Uploads::Piece(const UploadId& id, int number) const {
    auto pieces = Pieces(id, {}, number - 1, 1);
    if (pieces.empty() || pieces.front().number != number) return std::nullopt;
    return std::move(pieces.front());
}

std::vector<UploadPiece> Uploads::Pieces(
    const UploadId& id, std::string_view state, int after, int most
) const {
    return tables_.All(
        sql::kListUploadPieces,
        {{"area", actor_.area},
         {"upload", id},
         {"state", state},
         {"after", after},
         {"skip", 0},
         {"most", most}},
        [&](const db::Row& row) { return ReadPiece(id, row); }
    );
}

std::vector<UploadPiece> Uploads::Page(
    const UploadId& id, std::string_view state, int skip, int most
) const {
    return tables_.All(
        sql::kListUploadPieces,
        {{"area", actor_.area},
         {"upload", id},
         {"state", state},
         {"after", 0},
         {"skip", skip},
         {"most", most}},
        [&](const db::Row& row) { return ReadPiece(id, row); }
    );
}

void UploadWriter::Add(const UploadId& id, std::string_view text) {
    PurgeUploads(tx_, actor().area, now());
    const std::string sealed = journal::Wrap(key(), text, WholeBinding(id));
    tx_.Execute(
        sql::kInsertUpload,
        {{"area", actor().area},
         {"upload", id},
         {"user_id", actor().id},
         {"saved", now()},
         {"sealed", db::BytesView{sealed}}}
    );
    const auto kept = All();
    if (kept.size() >= kMostUploads && kept.back().id != id) Discard(kept.back().id);
}

void UploadWriter::Change(const UploadId& id, std::string_view text) {
    const std::string sealed = journal::Wrap(key(), text, WholeBinding(id));
    tx_.Execute(
        sql::kUpdateUpload,
        {{"area", actor().area}, {"upload", id}, {"sealed", db::BytesView{sealed}}}
    );
}

void UploadWriter::AddPiece(const UploadId& id, const UploadPiece& piece) {
    const std::string sealed = journal::Wrap(key(), piece.text, PieceBinding(id, piece.number));
    tx_.Execute(
        sql::kInsertUploadPiece,
        {{"area", actor().area},
         {"upload", id},
         {"number", piece.number},
         {"state", piece.state},
         {"sealed", db::BytesView{sealed}}}
    );
}

void UploadWriter::ChangePiece(const UploadId& id, const UploadPiece& piece) {
    const std::string sealed = journal::Wrap(key(), piece.text, PieceBinding(id, piece.number));
    tx_.Execute(
        sql::kUpdateUploadPiece,
        {{"area", actor().area},
         {"upload", id},
         {"number", piece.number},
         {"state", piece.state},
         {"sealed", db::BytesView{sealed}}}
    );
}

void UploadWriter::ChangeState(const UploadId& id, int number, std::string_view state) {
    tx_.Execute(
        sql::kUpdateUploadPieceState,
        {{"area", actor().area}, {"upload", id}, {"number", number}, {"state", state}}
    );
}

void UploadWriter::Discard(const UploadId& id) {
    tx_.Execute(sql::kDeleteUploadPieces, {{"area", actor().area}, {"upload", id}});
    tx_.Execute(sql::kDeleteUpload, {{"area", actor().area}, {"upload", id}});
}

void PurgeUploads(db::Tx& tx, const AreaId& area, Instant now) {
    tx.Execute(sql::kDeleteUploadPiecesBefore, {{"area", area}, {"before", now - kUploadsKept}});
    tx.Execute(sql::kDeleteUploadsBefore, {{"area", area}, {"before", now - kUploadsKept}});
}

}  // namespace alongside::identity
