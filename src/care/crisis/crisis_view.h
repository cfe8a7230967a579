// The crisis pages: the sheet, what happened, and the way to them.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/crisis/sheet.h"
#include "care/crisis/standing.h"
#include "platform/base/sensitive.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::crisis {

struct NoteLine {
    CrisisNote note;
    std::string by;
    std::string acknowledged_by;
};

/// What the reader may do from the page.
struct CrisisActs {
    bool write = false;
    bool note = false;
    bool meet = false;     ///< Start an emergency meeting.
    bool concern = false;  ///< Record a safeguarding concern.
    bool correct = false;
};

struct CrisisView {
    html::Url person;  ///< Their record.
    Standing standing;
    Date today;
    std::optional<Sheet> sheet;
    std::string written_by;
    std::vector<CallLine> on_call;  ///< Who is on call now, or whom to ring instead.
    std::vector<NoteLine> notes;
    CrisisActs acts;
};
html::Html CrisisPage(const CrisisView& view);

/// The sheet alone, as the page shows it and as it is printed: with how things stand and whom to
/// ring. The night pack holds the same.
html::Html SheetOf(const CrisisView& view);

struct VersionLine {
    Sheet sheet;
    std::string by;
};
html::Html VersionsPage(const std::string& name, const std::vector<VersionLine>& versions);

/// Somebody on the way to their sheet.
struct FoundLine {
    people::PersonId person;
    Sensitive<std::string> name;
    std::optional<Date> born;
    std::string more = {};
};
struct CrisisHomeView {
    Date today;
    std::vector<FoundLine> yours;
    std::vector<FoundLine> waiting;  ///< With a crisis that nobody has taken on yet.
    std::vector<CallLine> on_call;
    std::vector<std::pair<std::string, std::string>> hidden;
    std::string fault;  ///< What is wrong with what was searched for.
    enum class Has { kPost, kNoPost } has = Has::kNoPost;
};
html::Html CrisisHome(const CrisisHomeView& view);

struct CrisisSearchView {
    Sensitive<std::string> typed;
    std::vector<FoundLine> people;
    html::Url next;
    std::vector<std::pair<std::string, std::string>> hidden;
    Date today;
};
html::Html CrisisSearch(const CrisisSearchView& view);

html::Html SheetForm(const patterns::FormFrame& frame, const std::optional<Sheet>& held);
html::Html SheetWithdrawalForm(const patterns::FormFrame& frame);
html::Html CrisisNoteForm(const patterns::FormFrame& frame, Date today);
html::Html AcknowledgementForm(const patterns::FormFrame& frame, const CrisisNote& note);
html::Html CrisisWithdrawalForm(const patterns::FormFrame& frame, const CrisisNote& note);
html::Html SheetReviewForm(const patterns::FormFrame& frame, int days, Date today);

}  // namespace alongside::crisis
