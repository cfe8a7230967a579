// What an area holds now, read as the rows of a bundle.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "care/exchange/bundle_rows.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::exchange {

/// A person whose rows are read: leave to read them, and the id that their rows bear.
struct Exported {
    identity::Scope scope;
    std::string person_id;
};

/// Reads an area's present facts as rows, a person at a time. Rows of a person come as they were
/// recorded, ratings and admissions as they count: by their day first.
class HeldRows {
public:
    /// `area` is the scope of a whole area.
    HeldRows(const db::Reader& tables, identity::Scope area);

    /// What is now said of the area: one row for each day on which a setting changes.
    std::vector<AreaRow> Area(Date today) const;
    std::vector<PostRow> Posts() const;
    std::vector<RiskRow> Risks() const;

    /// Each replaces `rows` by those of one person.
    void Read(const Exported& person, std::vector<PersonRow>& rows) const;
    void Read(const Exported& person, std::vector<RegisterRow>& rows) const;
    void Read(const Exported& person, std::vector<RatingRow>& rows) const;
    void Read(const Exported& person, std::vector<EpisodeRow>& rows) const;
    void Read(const Exported& person, std::vector<AllocationRow>& rows) const;
    void Read(const Exported& person, std::vector<AdmissionRow>& rows) const;
    void Read(const Exported& person, std::vector<ReviewRow>& rows) const;
    void Read(const Exported& person, std::vector<ActionRow>& rows) const;

private:
    const db::Reader& tables_;
    identity::Scope area_;
    std::vector<PostRow> posts_;
    std::unordered_map<StreamId, std::string> worker_ids_;
};

}  // namespace alongside::exchange
