// The page of a person and of their history, from values alone.
// SPDX-License-Identifier: MIT
#include "care/overview/person_view.h"

#include <gtest/gtest.h>

#include "care/overview/history_view.h"

namespace alongside::overview {
namespace {

const Date kToday = DateOf(2023, 1, 9);

PersonView Ann() {
    PersonView view;
    view.page = html::Url("/people/ann");
    view.name = "Ann Example";
    view.looking = {.as_at = kToday, .as_known = kToday};
    return view;
}

bool Shows(const html::Html& page, std::string_view words) {
    return page.view().find(words) != std::string_view::npos;
}

TEST(PersonView, SaysSoWhereThereIsNothing) {
    const html::Html page = PersonPage(Ann());
    EXPECT_TRUE(Shows(page, "Not on the register."));
    EXPECT_TRUE(Shows(page, "Nobody is named at the moment."));
    EXPECT_TRUE(Shows(page, "No support has been recorded."));
    EXPECT_TRUE(Shows(page, "No stay in hospital has been recorded."));
    EXPECT_TRUE(Shows(page, "They have never been referred to the register."));
    EXPECT_FALSE(Shows(page, "app-strip"));
}

TEST(PersonView, EscapesEverythingThatPeopleWrote) {
    const std::string script = "<script>";
    PersonView view = Ann();
    view.name = view.full_name = view.in_hospital = script;
    view.banner = view.details = {{"Locality", script}};
    view.on_register = PersonView::Register::kOn;
    view.rating = RatingLine{dsr::Rating::kRed, kToday, script};
    view.ratings = {{dsr::Rating::kRed, kToday, script}};
    view.team = view.team_before = {{script, script, kToday, kToday}};
    view.episodes = {{script, script, kToday, kToday, script}};
    view.admissions = {{script, script, script, kToday, {}, kToday, script}};
    view.stays = {{kToday, script, script, script, kToday, script}};
    const html::Html page = PersonPage(view);
    EXPECT_FALSE(Shows(page, script));
    EXPECT_TRUE(Shows(page, "&lt;script&gt;"));
}

TEST(PersonView, SaysARatingInWordShapeAndColour) {
    PersonView view = Ann();
    view.on_register = PersonView::Register::kOn;
    view.rating = RatingLine{dsr::Rating::kRed, kToday, "Two incidents"};
    const html::Html page = PersonPage(view);
    EXPECT_TRUE(Shows(page, "app-tone--red"));
    EXPECT_TRUE(Shows(page, "app-status__shape"));
    EXPECT_TRUE(Shows(page, "Red</strong>"));
    EXPECT_TRUE(Shows(page, "Two incidents"));
}

TEST(PersonView, NamesTheLinksOfATableApart) {
    PersonView view = Ann();
    view.team = {
        {"Tom", "Lead keyworker", kToday, {}, {{"End", html::Url("/a"), "the part of Tom"}}},
        {"Jo", "Supporting worker", kToday, {}, {}}};
    EXPECT_TRUE(Shows(
        PersonPage(view),
        "End<span class=\"nhsuk-u-visually-hidden\"> the part of "
        "Tom</span>"
    ));
}

TEST(PersonView, WarnsThatARecordIsNotOfToday) {
    PersonView view = Ann();
    view.looking = {DateOf(2023, 1, 2), kToday, Looking::When::kThen};
    const html::Html page = PersonPage(view);
    EXPECT_TRUE(Shows(page, "how things stood on 2 January 2023"));
    EXPECT_TRUE(Shows(page, "Show the record as it is now"));
}

TEST(HistoryView, LeadsToThePagesBeforeAndAfter) {
    HistoryView view = {
        .page = html::Url("/people/ann/history"),
        .name = "Ann",
        .entries = {{"<script>", "Jo <b>", Instant(kToday)}},
        .number = 2,
        .pages = 3};
    const html::Html page = HistoryPage(view);
    EXPECT_TRUE(Shows(page, "/people/ann/history?page=1"));
    EXPECT_TRUE(Shows(page, "/people/ann/history?page=3"));
    EXPECT_FALSE(Shows(page, "<script>"));
    EXPECT_FALSE(Shows(page, "<b>"));
}

TEST(HistoryView, SaysWhenAPageIsEmpty) {
    const HistoryView view = {
        .page = html::Url("/people/ann/history"), .name = "Ann", .entries = {}, .number = 9};
    EXPECT_TRUE(Shows(HistoryPage(view), "There are no changes on this page."));
}

}  // namespace
}  // namespace alongside::overview
