// The team: who carries how much, and one worker's people.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "care/overview/caseload_balance.h"
#include "care/people/ids.h"
#include "care/register/ids.h"
#include "care/workforce/ids.h"
#include "care/workforce/workforce_facts.h"
#include "platform/base/date.h"
#include "platform/base/sensitive.h"
#include "platform/html/html.h"
#include "platform/html/url.h"

namespace alongside::overview {

/// A post on the list.
struct TeamMember {
    workforce::PostId post;
    workforce::PostRecorded details;
    std::int64_t caseload = 0;
    Balance balance = Balance::kEven;
};

struct TeamView {
    std::vector<TeamMember> members;  ///< Of this page, A to Z.
    Date today;
    std::size_t posts = 0;     ///< On all pages.
    std::size_t vacant = 0;    ///< Of them.
    std::int64_t people = 0;   ///< In all caseloads; somebody with two workers counts twice.
    std::int64_t longest = 0;  ///< The largest caseload, which fills the bar.
    int page = 1;
    int pages = 1;
    html::Url open_post;  ///< Empty when the reader may not.
    html::Url doubles;   ///< People who may be on record twice; empty when the reader may not look.
    html::Url removals;  ///< Requests to remove an entry; empty when none waits for the reader.
};
html::Html Team(const TeamView& view);

/// Somebody of a caseload.
struct CaseloadPerson {
    people::PersonId person;
    Sensitive<std::string> name;
    std::optional<dsr::Standing> standing;  ///< Nothing when they are not on the register.
    enum class Part { kLeads, kSupports } part = Part::kSupports;
    Date since;
};

/// How far a worker's e-learning is, and by which day it is to be done, in words with its source.
struct TrainingView {
    int done = 0;  ///< Of three modules.
    std::optional<Date> due = {};
    std::string why = {};
    std::string on_whose_word = {};
    html::Url source = {};
};

struct WorkerView {
    TeamMember member;
    TrainingView training = {};
    Date today;
    std::vector<CaseloadPerson> people;
    html::Url next;   ///< The next page of people; empty on the last.
    html::Url amend;  ///< Empty when the reader may not.
    html::Url close;  ///< Empty when the reader may not, or the post has closed.
};
html::Html Worker(const WorkerView& view);

/// The holder's name, or the post's id when nobody is named.
std::string ShownName(const workforce::PostRecorded& details);

}  // namespace alongside::overview
