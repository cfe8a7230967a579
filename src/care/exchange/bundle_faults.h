// What a bundle gets wrong, where, in words.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alongside::exchange {

/// One thing wrong, or worth a second look, at one place of a bundle.
struct BundleNote {
    std::string file;
    std::size_t line = 0;  ///< 0: the file as a whole.
    std::string column;    ///< Empty: the row as a whole.
    std::string message;
    bool operator==(const BundleNote&) const = default;
};

/// `people.csv:12: nhs_number: is not an NHS number: …`
std::string InOneLine(const BundleNote& note);

/// Notes in the order in which they were found: all are counted, the first thousand are kept.
class NoteList {
public:
    explicit NoteList(std::size_t keep = 1000) : keep_(keep) {}
    void Add(BundleNote note) {
        if (count_++ < keep_) kept_.push_back(std::move(note));
    }
    /// Adds another list's notes after these.
    void Append(NoteList more) {
        const std::size_t dropped = more.count_ - more.kept_.size();
        for (BundleNote& note : more.kept_) Add(std::move(note));
        count_ += dropped;
    }
    std::size_t count() const { return count_; }
    bool empty() const { return count_ == 0; }
    const std::vector<BundleNote>& kept() const { return kept_; }

private:
    std::size_t keep_;
    std::size_t count_ = 0;
    std::vector<BundleNote> kept_;
};

}  // namespace alongside::exchange
