// A spreadsheet on its way into the register, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "care/admissions/admissions_tables.h"
#include "care/admissions/api.h"
#include "care/keyworking/api.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "care/register/register_tables.h"
#include "care/spreadsheets/assess_rows.h"
#include "care/spreadsheets/import_rows.h"
#include "care/spreadsheets/layout_store.h"
#include "care/spreadsheets/receive_sheet.h"
#include "care/spreadsheets/spreadsheets_tables.h"
#include "care/spreadsheets/workbook_reader.h"
#include "care/workforce/open_post.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::spreadsheets {
namespace {

using identity::UploadId;
using identity::UploadPiece;

class SpreadsheetsTest : public test::RecordTest {
protected:
    SpreadsheetsTest()
        : RecordTest(
              {&dsr::AddRegister,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &workforce::AddWorkforce,
               &AddSpreadsheets}
          ) {}

    template <class Act>
    auto Change(const Act& act) {
        return runner_.Change(ActorWith(identity::Grants::All()), act);
    }
    template <class Ask>
    auto See(const Ask& ask) {
        return Must(runner_.Show(
            ActorWith(identity::Grants::All()),
            [&](const identity::View& view) {
                const identity::Uploads uploads(view.tables, keys_, view.actor, view.now);
                return Result(ask(view, uploads));
            }
        ));
    }

    UploadId Receive(std::string_view text) {
        const auto sent = PrepareSheet(Must(ReadColumnText(text)), "register.csv", today_);
        return Must(Change([&](const identity::Work& work) {
            return ReceiveSheet(work, keys_, sent);
        }));
    }
    OpenedBook Opened(const UploadId& upload) {
        return See([&](const identity::View&, const identity::Uploads& uploads) {
            return Must(OpenBook(uploads, upload));
        });
    }
    // As somebody does who finds every guess right.
    Result<Done> Match(const UploadId& upload) {
        const OpenedBook opened = Opened(upload);
        MatchColumnsCommand command{
            .upload = upload, .seen = opened.upload.version, .sheet = opened.book.sheet};
        for (const Column& column : opened.book.layout.columns)
            command.columns.push_back(column.field);
        command.numbers = opened.book.layout.numbers;
        return Change([&](const identity::Work& work) { return MatchColumns(work, keys_, command); }
        );
    }
    UploadId Prepared(std::string_view text) {
        const UploadId upload = Receive(text);
        Must(Match(upload));
        return upload;
    }
    // The states of all rows, in order: "aside ready look".
    std::string States(const UploadId& upload) {
        return See([&](const identity::View&, const identity::Uploads& uploads) {
            std::string states;
            for (const UploadPiece& piece : uploads.Pieces(upload, {}, 0, 100))
                states += (states.empty() ? "" : " ") + piece.state;
            return states;
        });
    }
    Result<ImportedRows> TryImport(const UploadId& upload, int most = 100) {
        return Change([&](const identity::Work& work) {
            return ImportRows(work, keys_, upload, most);
        });
    }
    ImportedRows Import(const UploadId& upload, int most = 100) {
        return Must(TryImport(upload, most));
    }
    RowState ChangeIt(const ChangeRowCommand& command) {
        return Must(Change([&](const identity::Work& work) {
            return ChangeRow(work, keys_, command);
        }));
    }
    std::vector<people::PersonSummary> Find(const std::string& typed) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return people::PeopleStore(tables, scope).Search(typed).people;
        });
    }
    people::PersonId TheOne(const std::string& typed) {
        const auto found = Find(typed);
        EXPECT_EQ(found.size(), 1U) << typed;
        return found.empty() ? people::PersonId() : found.front().id;
    }
    std::string HistoryOf(const people::PersonId& person) {
        std::string words;
        WithJournal([&](journal::Journal& journal) {
            journal::ForEachEntry(
                journal.tx(),
                catalogue_,
                keys_,
                area_,
                person,
                [&](const journal::Entry& entry) {
                    words += catalogue_.Describe(entry.fact) + "\n";
                }
            );
        });
        return words;
    }
    workforce::PostId NewPost(const std::string& name) {
        return Must(Do(workforce::OpenPost,
                       {{.worker_id = name,
                         .name = name,
                         .role = "Keyworker",
                         .grade = "6",
                         .carries_caseload = true}})
        ).post;
    }
};
INSTANTIATE_ON_BOTH(SpreadsheetsTest);

constexpr const char* kRegister =
    "Name,DOB,NHS number,RAG,RAG date,Added to DSR,Keyworker,Ward,Admitted,Section\n"
    "\"SMITH, Jane\",3.4.11,999 000 0018,R,5/1/2023,1 Dec 2022,Kim Walker,,,\n"
    "Tom Brown,1/2/2009,,Amber,,3/1/2023,,,,\n"
    "Ann Green,12/2011,,Green,,3/1/2023,,,,\n"
    "Bo Blue,7/8/2010,,B,,1/11/2022,,Harbour House,2/1/2023,Section 3\n"
    "Total,4,,,,,,,,\n";

TEST_P(SpreadsheetsTest, BringsInWhatIsReadyWithAllThatTheRowSays) {
    const auto kim = NewPost("Kim Walker");
    const UploadId upload = Prepared(kRegister);
    EXPECT_EQ(States(upload), "aside ready ready look ready aside");
    const auto done = Import(upload);
    EXPECT_EQ(done.imported, 3);
    EXPECT_FALSE(done.more);
    EXPECT_EQ(States(upload), "aside done done look done aside");

    const auto jane = TheOne("Jane Smith");
    Look(jane, [&](const db::Reader& tables, const identity::Scope& scope) {
        const auto person = Must(people::PersonStore(tables, scope).Get());
        EXPECT_EQ(person.details.date_of_birth, DateOf(2011, 4, 3));
        EXPECT_EQ(person.details.nhs_number->Reveal(), "9990000018");
        const dsr::RegisterStore store(tables, scope);
        EXPECT_TRUE(dsr::IsOnRegister(store.Stays(), DateOf(2022, 12, 1)));
        const auto rating = dsr::RatingOn(store.Ratings(), today_);
        EXPECT_EQ(rating->rating, dsr::Rating::kRed);
        EXPECT_EQ(rating->rated_on, DateOf(2023, 1, 5));
        EXPECT_EQ(rating->rationale, "From the spreadsheet sent on 9 January 2023");
        const keyworking::KeyworkingStore keyworking(tables, scope);
        EXPECT_EQ(keyworking::LeadOn(keyworking.Allocations(), today_)->worker, kim);
        EXPECT_TRUE(keyworking::KeyworkingOn(keyworking.Episodes(), today_));
        return 0;
    });
    EXPECT_NE(
        HistoryOf(jane).find("Brought in from row 2 of a spreadsheet sent on 9 January 2023"),
        std::string::npos
    );
    Look(TheOne("Bo Blue"), [&](const db::Reader& tables, const identity::Scope& scope) {
        const auto stays = admissions::AdmissionStore(tables, scope).List();
        EXPECT_EQ(stays.size(), 1U);
        EXPECT_EQ(stays.at(0).hospital, "Harbour House");
        EXPECT_EQ(stays.at(0).legal_status, "03");
        return 0;
    });
}

TEST_P(SpreadsheetsTest, BringsInARowOnceHoweverOftenItIsAsked) {
    const UploadId upload = Prepared(kRegister);
    std::atomic<int> imported = 0;
    std::vector<std::thread> pressing;
    for (int i = 0; i < 4; ++i)
        pressing.emplace_back([&] {
            for (int batch = 0; batch < 3; ++batch) imported += Import(upload, 1).imported;
        });
    for (std::thread& thread : pressing) thread.join();
    EXPECT_EQ(imported, 3);
    EXPECT_EQ(Find("Tom Brown").size(), 1U);
    EXPECT_EQ(Import(upload).imported, 0);
}

TEST_P(SpreadsheetsTest, PutsARowRightAndBringsItIn) {
    const UploadId upload = Prepared(kRegister);
    ChangeRowCommand command{.upload = upload, .row = 4};
    command.typed[Field::kBorn] = "2011";
    EXPECT_EQ(ChangeIt(command), RowState::kLook) << "still not a day";
    command.typed[Field::kBorn] = "3 December 2011";
    EXPECT_EQ(ChangeIt(command), RowState::kReady);
    EXPECT_EQ(ChangeIt({.upload = upload, .row = 3, .act = RowAct::kSkip}), RowState::kSkipped);
    EXPECT_EQ(Import(upload).imported, 3);
    EXPECT_EQ(Find("Ann Green").size(), 1U);
    EXPECT_EQ(Find("Tom Brown").size(), 0U);
    EXPECT_EQ(ChangeIt({.upload = upload, .row = 3, .act = RowAct::kTakeBackIn}), RowState::kReady);
    const auto late = Change([&](const identity::Work& work) {
        return ChangeRow(work, keys_, {.upload = upload, .row = 4, .act = RowAct::kSkip});
    });
    EXPECT_EQ(late.error().fault, Fault::kConflict) << "it was brought in";
}

TEST_P(SpreadsheetsTest, ChangesNothingThatWasLeftAsItStood) {
    Workbook book =
        Must(ReadColumnText("Name and DOB,RAG\nJane Smith 12/2011,\nTom Brown 1/2/2009,A\n"));
    book.sheets[0].rows[1].cells.resize(2);
    book.sheets[0].rows[1].cells[1].fill = "FF0000";
    const auto sent = PrepareSheet(book, "colours.xlsx", today_);
    const UploadId upload =
        Must(Change([&](const identity::Work& work) { return ReceiveSheet(work, keys_, sent); }));
    Must(Match(upload));
    EXPECT_EQ(States(upload), "aside look ready");
    // As the form sends it: every field, with one of them changed.
    ChangeRowCommand command{.upload = upload, .row = 2};
    command.typed = {
        {Field::kNameAndBorn, "Jane Smith 3/12/2011"}, {Field::kBorn, ""}, {Field::kRating, ""}};
    EXPECT_EQ(ChangeIt(command), RowState::kReady);
    EXPECT_EQ(Import(upload).imported, 2);
    Look(TheOne("Jane Smith"), [&](const db::Reader& tables, const identity::Scope& scope) {
        const auto ratings = dsr::RegisterStore(tables, scope).Ratings();
        EXPECT_EQ(dsr::RatingOn(ratings, today_)->rating, dsr::Rating::kRed) << "its colour counts";
        return 0;
    });
}

TEST_P(SpreadsheetsTest, KnowsTheSamePersonInTheSheetAndOnRecord) {
    const auto ann = NewPerson("Ann", "Example", DateOf(2008, 5, 17));
    const UploadId upload = Prepared(
        "Name,DOB,NHS number,RAG\n"
        "Ann Example,17/5/2008,,R\n"
        "Tom Brown,1/2/2009,9990000018,A\n"
        "Brown Thomas,1/2/2009,999 000 0018,A\n"
        "Tom Brown,1/2/2009,,A\n"
    );
    EXPECT_EQ(States(upload), "aside look ready look look");
    EXPECT_EQ(
        ChangeIt({.upload = upload, .row = 2, .act = RowAct::kSamePerson, .same_as = ann}),
        RowState::kReady
    );
    EXPECT_EQ(
        ChangeIt({.upload = upload, .row = 5, .act = RowAct::kSomebodyElse}), RowState::kReady
    );
    EXPECT_EQ(Import(upload).imported, 3);
    EXPECT_EQ(Find("Ann Example").size(), 1U) << "what the row says went to the record";
    Look(ann, [&](const db::Reader& tables, const identity::Scope& scope) {
        const auto ratings = dsr::RegisterStore(tables, scope).Ratings();
        EXPECT_EQ(dsr::RatingOn(ratings, today_)->rating, dsr::Rating::kRed);
        return 0;
    });
    EXPECT_EQ(Find("Tom Brown").size(), 2U);
    // Sent again, all of them are known.
    const UploadId again = Prepared("Name,DOB,NHS number,RAG\nTom Brown,1/2/2009,9990000018,A\n");
    EXPECT_EQ(States(again), "aside here");
}

TEST_P(SpreadsheetsTest, AsksAboutSomebodyOnRecordWithASlipInTheirName) {
    NewPerson("Katherine", "Marchbanks", DateOf(2008, 5, 17));
    const UploadId upload =
        Prepared("Name,DOB,RAG\nCatherine Marchbanks,17/5/2008,R\nPeter Marchbanks,17/5/2008,G\n");
    EXPECT_EQ(States(upload), "aside look ready") << "a twin is somebody else";
}

TEST_P(SpreadsheetsTest, LooksAgainWhenARowIsBroughtIn) {
    const UploadId upload = Prepared("Name,DOB,NHS number\nTom Brown,1/2/2009,9990000018\n");
    const UploadId other = Prepared("Name,DOB,NHS number\nTom Brown,1/2/2009,9990000018\n");
    EXPECT_EQ(Import(upload).imported, 1);
    const auto done = Import(other);
    EXPECT_EQ(done.imported, 0);
    EXPECT_EQ(done.kept_back, 1);
    EXPECT_EQ(States(other), "aside here");
}

TEST_P(SpreadsheetsTest, RemembersTheColumnsForTheNextOne) {
    const UploadId upload = Receive("Who,When,Stand\nTom Brown,1/2/2009,A\nAnn Green,3/4/2010,R\n");
    OpenedBook opened = Opened(upload);
    MatchColumnsCommand command{.upload = upload, .seen = opened.upload.version};
    command.columns = {Field::kName, Field::kBorn, std::nullopt};
    const auto match = [&] {
        return Change([&](const identity::Work& work) { return MatchColumns(work, keys_, command); }
        );
    };
    Must(match());
    EXPECT_EQ(match().error().fault, Fault::kConflict) << "it was changed meanwhile";
    const UploadId next = Receive("Who,When,Stand\nBo Grey,1/2/2008,G\n");
    opened = Opened(next);
    EXPECT_EQ(opened.book.layout.columns.at(0).field, Field::kName);
    EXPECT_EQ(opened.book.layout.columns.at(1).field, Field::kBorn);
    EXPECT_EQ(opened.book.layout.columns.at(2).field, std::nullopt) << "not taken over, as said";
}

TEST_P(SpreadsheetsTest, RefusesColumnsThatNameNobody) {
    const UploadId upload = Receive("Name,DOB\nTom Brown,1/2/2009\n");
    MatchColumnsCommand command{.upload = upload, .seen = 1};
    command.columns = {Field::kBorn, Field::kBorn};
    const auto refused =
        Change([&](const identity::Work& work) { return MatchColumns(work, keys_, command); });
    ASSERT_EQ(refused.error().fields.size(), 1U);
    EXPECT_EQ(refused.error().fields[0].field, "column-1");
}

TEST_P(SpreadsheetsTest, TakesOneSheetAfterAnother) {
    Workbook book;
    for (const char* text : {"Name,DOB\nTom Brown,1/2/2009\n", "Name,DOB\nAnn Green,3/4/2010\n"})
        book.sheets.push_back(Must(ReadColumnText(text)).sheets.at(0));
    const auto sent = PrepareSheet(book, "two.xlsx", today_);
    const UploadId upload =
        Must(Change([&](const identity::Work& work) { return ReceiveSheet(work, keys_, sent); }));
    Must(Match(upload));
    EXPECT_EQ(States(upload), "aside ready away away");
    EXPECT_EQ(Import(upload).imported, 1);
    Must(Change([&](const identity::Work& work) { return ChooseSheet(work, keys_, upload, 1); }));
    Must(Match(upload));
    EXPECT_EQ(States(upload), "away done aside ready");
    EXPECT_EQ(Import(upload).imported, 1);
}

TEST_P(SpreadsheetsTest, IsItsSendersAloneAndGoneAfterThreeDays) {
    const UploadId upload = Prepared(kRegister);
    ActAs("kim");
    EXPECT_EQ(TryImport(upload).error().fault, Fault::kNotFound);
    ActAs("jo");
    EXPECT_EQ(Opened(upload).book.name, "register.csv");
    const auto is_gone = [&] {
        bool found = false;
        database_->Read(db::AreaSetting::Of(area_), [&](db::Reader& tables) {
            const identity::Uploads uploads(
                tables, keys_, ActorWith(identity::Grants::All()), clock_.Now()
            );
            found = uploads.Find(upload).has_value();
        });
        return !found;
    };
    EXPECT_FALSE(is_gone());
    AdvanceDays(3);
    EXPECT_TRUE(is_gone());
    WithJournal([&](journal::Journal& journal) {
        identity::PurgeUploads(journal.tx(), area_, clock_.Now());
        const identity::Uploads uploads(
            journal.tx(), keys_, ActorWith(identity::Grants::All()), clock_.Now()
        );
        EXPECT_TRUE(uploads.Counts(upload).empty());
    });
}

TEST_P(SpreadsheetsTest, KeepsTheNewestTenOfOneUser) {
    std::vector<UploadId> sent;
    for (int i = 0; i < 12; ++i) sent.push_back(Receive("Name,DOB\nTom Brown,1/2/2009\n"));
    const auto kept =
        See([&](const identity::View&, const identity::Uploads& uploads) { return uploads.All(); });
    EXPECT_LE(kept.size(), identity::kMostUploads);
    EXPECT_EQ(kept.front().id, sent.back());
}

TEST_P(SpreadsheetsTest, NeedsThePermission) {
    const auto sent = PrepareSheet(Must(ReadColumnText(kRegister)), "register.csv", today_);
    const auto refused = runner_.Change(
        ActorWith({identity::Permission::kAddPerson}),
        [&](const identity::Work& work) { return ReceiveSheet(work, keys_, sent); }
    );
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
}

}  // namespace
}  // namespace alongside::spreadsheets
