// What somebody sent to be worked on, piece by piece, before anything of it is recorded.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/permission.h"
#include "platform/journal/keys.h"

namespace alongside::identity {

using UploadId = Id<struct UploadTag>;

inline constexpr auto kUploadsKept = std::chrono::hours(72);
inline constexpr std::size_t kMostUploads = 10;  ///< Of one user; the oldest go first.

/// An upload as a whole: what its module keeps of it.
struct Upload {
    UploadId id;
    int version = 1;  ///< How often the whole was changed, for who works on it in two windows.
    Instant saved;
    std::string text;
};

/// A part of one, in the order of its number. The state is in clear, so it must say nothing about
/// anybody.
struct UploadPiece {
    int number = 0;
    std::string state;
    std::string text;
};

/// Reads the uploads of one user of one area. Like drafts they are operational: no part of the
/// record, encrypted under the area's key and bound to their user and place, and gone after three
/// days.
class Uploads {
public:
    Uploads(
        const db::Reader& tables, const journal::KeyRing& keys, const Actor& actor, Instant now
    );

    /// Nothing when it is somebody else's, too old, or there is none.
    std::optional<Upload> Find(const UploadId& id) const;
    /// The user's own, the newest first.
    std::vector<Upload> All() const;
    /// How many pieces are in which state.
    std::map<std::string, std::int64_t> Counts(const UploadId& id) const;
    std::optional<UploadPiece> Piece(const UploadId& id, int number) const;
    /// The pieces after `after`, in order; of one state when it is not empty.
    std::vector<UploadPiece> Pieces(const UploadId& id, std::string_view state, int after, int most)
        const;
    /// A page of those of one state, or of all: `skip` are before it.
    std::vector<UploadPiece> Page(const UploadId& id, std::string_view state, int skip, int most)
        const;

protected:
    std::string PieceBinding(const UploadId& id, int number) const;
    std::string WholeBinding(const UploadId& id) const;
    const Actor& actor() const { return actor_; }
    const journal::SecretKey& key() const { return key_; }
    Instant now() const { return now_; }

private:
    UploadPiece ReadPiece(const UploadId& id, const db::Row& row) const;

    const db::Reader& tables_;
    Actor actor_;
    Instant now_;
    journal::SecretKey key_;
};

/// The same, to change them.
class UploadWriter : public Uploads {
public:
    UploadWriter(db::Tx& tx, const journal::KeyRing& keys, const Actor& actor, Instant now)
        : Uploads(tx, keys, actor, now), tx_(tx) {}

    /// Keeps a new upload, and forgets what is too old or too much.
    void Add(const UploadId& id, std::string_view text);
    /// Keeps another whole. It is gone as long after this as it would have been.
    void Change(const UploadId& id, std::string_view text);
    void AddPiece(const UploadId& id, const UploadPiece& piece);
    /// Keeps another text and state of a piece.
    void ChangePiece(const UploadId& id, const UploadPiece& piece);
    void ChangeState(const UploadId& id, int number, std::string_view state);
    void Discard(const UploadId& id);

private:
    db::Tx& tx_;
};

/// Deletes an area's uploads that are too old: for a job.
void PurgeUploads(db::Tx& tx, const AreaId& area, Instant now);

}  // namespace alongside::identity
