// Renders invitations, papers, and the person's own pages.
// SPDX-License-Identifier: MIT
#include "care/reviews/invitation_view.h"

#include <algorithm>
#include <utility>

#include "care/reviews/review_guide.h"
#include "care/reviews/review_links_view.h"
#include "care/reviews/review_questions.h"
#include "care/reviews/review_words.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::reviews {
namespace {

using html::All;
using html::Html;
using patterns::FormFrame;
using patterns::Paragraph;

nhsuk::Heading Part(std::string text) {
    return {.text = std::move(text), .size = nhsuk::Size::kM, .level = 2};
}

Html Sentences(std::initializer_list<std::string_view> sentences) {
    Html all;
    for (const std::string_view sentence : sentences)
        all = All(all, Paragraph{.text = std::string(sentence)});
    return all;
}

Html InvitedTo(
    const people::PersonId& person, const Review& review, const std::vector<Invitee>& invitees
) {
    if (invitees.empty())
        return Paragraph{
            .text =
                "Nobody is invited yet. Ask the person first whom they want there, "
                "and whom they do not."};
    return nhsuk::Table{
        .caption = {.text = "Invited"},
        .head = {{.text = "Who"}, {.text = "How"}, {.text = "Answer"}, {.text = "What you can do"}},
        .body =
            [&](nhsuk::TableBody& to) {
                for (const Invitee& invitee : invitees)
                    to.Row()
                        .Cell(invitee.name + (invitee.part ? ", " + *invitee.part : ""))
                        .Cell(
                            std::string(WordsOf(invitee.how)) + ", on " +
                            InWords(invitee.invited_on)
                        )
                        .Cell(
                            std::string(WordsOf(invitee.answer)) +
                            (invitee.note ? ": " + *invitee.note : "")
                        )
                        .Show(patterns::Link{
                            .text = "Record the answer",
                            .href = PageOf(person, review.id)
                                        .Segment("invitations")
                                        .Segment(invitee.id.value),
                            .visually_hidden_text = "of " + invitee.name});
            },
        .responsive = true};
}

patterns::Choice ChoiceOf(const PaperGuide& guide) {
    return {
        .value = std::string(NameOf(guide.paper)),
        .text = std::string(guide.text),
        .hint =
            std::string(guide.hint) + (guide.want == Want::kUseful ? " (if there is one)" : "")};
}

std::string NamesOf(const std::vector<Seat>& panel, PanelRole role) {
    std::string names;
    for (const Seat& seat : panel)
        if (seat.role == role) names += (names.empty() ? "" : " and ") + seat.name;
    return names;
}

std::string Introduce(const std::string& names, std::string_view does) {
    if (names.empty()) return {};
    return names + " " + std::string(does);
}

Html WhoComes(const EasyReadView& view) {
    patterns::BulletList list;
    const auto add = [&](PanelRole role, std::string_view does) {
        const std::string words = Introduce(NamesOf(view.panel, role), does);
        if (!words.empty()) list.items.push_back(html::Text(words));
    };
    add(PanelRole::kChair, "leads the meeting.");
    add(PanelRole::kClinicalExpert, "knows about health and treatment.");
    add(PanelRole::kExpertByExperience, "has been through something like this.");
    add(PanelRole::kOther, "is part of the panel.");
    for (const Invitee& invitee : view.invitees)
        if (invitee.answer != Answer::kNotComing && invitee.answer != Answer::kSendsReport)
            list.items.push_back(
                html::Text(invitee.name + (invitee.part ? ", " + *invitee.part : ""))
            );
    if (list.items.empty()) return Paragraph{.text = "We will tell you who comes."};
    return list;
}

Html WhenAndWhere(const Review& review) {
    if (!review.planned_on)
        return Sentences(
            {"We do not know the day yet.", "You can help to choose the day and the place."}
        );
    Html where;
    if (review.place) where = Paragraph{.text = "It is here: " + *review.place + "."};
    if (review.video) where = All(where, Paragraph{.text = "You can also join by video or phone."});
    return All(
        Paragraph{.text = "It is on " + WhenInWords(*review.planned_on, review.planned_at) + "."},
        where
    );
}

// A box with room to write or draw in.
Html Room(const std::string& question) {
    nhsuk::Table box = {.head = {{.text = question}}};
    constexpr int kLines = 4;
    for (int i = 0; i < kLines; ++i) box.rows.push_back({{.text = "\u00A0"}});
    return box;
}

}  // namespace

Html InvitationForm(
    const FormFrame& frame,
    const people::PersonId& person,
    const Review& review,
    const std::vector<Invitee>& invitees,
    Date today
) {
    const patterns::FormState& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Invitations",
        .intro = All(InvitedTo(person, review, invitees), Part("Invite somebody")),
        .fields =
            All(kInviteeAsked.In(state),
                kPartAsked.In(state),
                kInvitedByAsked.In(state),
                kInvitedOnAsked.In(state, today)),
        .button = "Save the invitation"};
}

Html AnswerForm(const FormFrame& frame, const Invitee& invitee) {
    std::optional<Answer> held;
    if (invitee.answer != Answer::kWaiting) held = invitee.answer;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record the answer",
        .intro =
            nhsuk::InsetText{.text = invitee.name + (invitee.part ? ", " + *invitee.part : "")},
        .fields =
            All(kAnswerAsked.In(frame.state, held),
                kAnswerNoteAsked.In(frame.state, invitee.note ? *invitee.note : ""))};
}

Html PapersForm(
    const FormFrame& frame, const Review& review, const std::vector<ReceivedPaper>& here
) {
    patterns::ManyField papers = {
        .state = frame.state,
        .name = kPapersField,
        .legend = "Which papers are here?",
        .hint = "Only what helps this review, and no more about the person than it needs"};
    const auto guides = PapersOf(review.kind);
    for (const PaperGuide& guide : guides) papers.choices.push_back(ChoiceOf(guide));
    for (const ReceivedPaper& received : here) {
        papers.held.emplace_back(alongside::NameOf(received.paper));
        if (std::ranges::find(guides, received.paper, &PaperGuide::paper) == guides.end())
            papers.choices.push_back(ChoiceOf(GuideOf(received.paper)));
    }
    return patterns::RecordForm{
        .frame = frame,
        .title = "Papers",
        .intro = All(
            Paragraph{.text = "Tick what has come in. A missing paper never stops a review."},
            review.PapersAreOpen()
                ? Html()
                : Html(nhsuk::InsetText{
                      .text =
                          "There is no consent for this now: the panel does not read any of them."})
        ),
        .fields = papers};
}

Html EasyReadInvitation(const EasyReadView& view) {
    return All(
        nhsuk::Heading{
            .text = "You have a meeting",
            .caption = {.text = view.name, .size = nhsuk::Size::kXl},
            .size = nhsuk::Size::kXl},
        Sentences(
            {"The meeting is about you.",
             "We want to know how you are.",
             "We want to make things better with you."}
        ),
        Part("When and where?"),
        WhenAndWhere(view.review),
        Part("Who is there?"),
        WhoComes(view),
        Part("What do we talk about?"),
        patterns::BulletList{
            .items =
                {html::Text(FourQuestions::kSafe),
                 html::Text(FourQuestions::kCare),
                 html::Text(FourQuestions::kFuture),
                 html::Text(FourQuestions::kHospital)}},
        Part("You decide"),
        Sentences(
            {"You can say yes to the meeting.",
             "You can say no to the meeting.",
             "You can change your mind at any time.",
             "Nobody will be cross with you."}
        ),
        Part("What would help you?"),
        Sentences(
            {"You can bring somebody you trust.",
             "You can come for all of it, or for a part.",
             "You can have breaks.",
             "You can write or draw what you want to say. The planner is for that.",
             "Somebody else can say it for you."}
        ),
        view.review.adjustments
            ? Html(nhsuk::InsetText{.text = "We will do this for you: " + *view.review.adjustments})
            : Html()
    );
}

Html Planner(const EasyReadView& view) {
    return All(
        nhsuk::Heading{
            .text = "My planner",
            .caption = {.text = view.name, .size = nhsuk::Size::kXl},
            .size = nhsuk::Size::kXl},
        Sentences(
            {"This is for your meeting.",
             "You can write or draw here. Somebody can help you.",
             "You can leave out what you do not want to say."}
        ),
        Room("What matters to me"),
        Room("What I like, and what I am good at"),
        Room("What is hard for me now"),
        Room("What I want to ask"),
        Room("Whom I want there, and whom I do not want there"),
        Room("What makes the meeting easier for me"),
        Room("What I want to happen next")
    );
}

}  // namespace alongside::reviews
