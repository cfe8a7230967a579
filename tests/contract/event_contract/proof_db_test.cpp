// The event contract, point 13: what was changed behind the journal's back is found and named.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <sstream>

#include "care/register/register_facts.h"
#include "contract_fixture.h"

namespace alongside::test {
namespace {

class Contract13Proof : public TamperedTest {
protected:
    Contract13Proof() : ann_(NewHistory("Ann")), bea_(NewHistory("Bea")) {}

    // What `sql` does must be found in Ann's stream, in words that hold `words`. `ANN` and `BEA` in
    // it stand for their streams.
    void ExpectFound(std::string sql, const std::string& words) {
        SCOPED_TRACE(sql);
        Tamper(Named(std::move(sql)));
        const Problems problems = VerifyAll();
        const std::string expected = "stream " + ann_.value + ": " + words;
        const bool named = std::ranges::any_of(problems, [&](const std::string& problem) {
            return problem.starts_with(expected);
        });
        EXPECT_TRUE(named) << "wanted " << expected << "\nfound "
                           << testing::PrintToString(problems);
    }
    std::string Named(std::string sql) const {
        for (const auto& [word, stream] : {std::pair("ANN", ann_), std::pair("BEA", bea_)})
            for (auto at = sql.find(word); at != sql.npos; at = sql.find(word))
                sql.replace(at, 3, "'" + stream.value + "'");
        return sql;
    }
    // A byte more or other bytes, as each database writes them.
    std::string Bytes(char digit) const {
        const std::string digits(64, digit);
        return GetParam() == db::Dialect::kSqlite ? "x'" + digits + "'" : "'\\x" + digits + "'";
    }

    const StreamId ann_;
    const StreamId bea_;
};

TEST_P(Contract13Proof, FindsNothingInAWholeRecord) {
    EXPECT_EQ(VerifyAll(), Problems{});
    const auto report = journal::Verify(database_.owner(), catalogue_, keys_, &NoProgress);
    EXPECT_EQ(report.streams, 3);
    EXPECT_EQ(report.entries, 14);
}

TEST_P(Contract13Proof, FindsAChangedCiphertext) {
    ExpectFound(
        "UPDATE entries SET ciphertext = " + Bytes('a') + " WHERE stream = ANN AND number = 3",
        "entry 3 was changed"
    );
}

TEST_P(Contract13Proof, FindsAChangedHash) {
    ExpectFound(
        "UPDATE entries SET hash = " + Bytes('a') + " WHERE stream = ANN AND number = 3",
        "entry 3 was changed"
    );
}

TEST_P(Contract13Proof, FindsAChangedInstant) {
    ExpectFound(
        "UPDATE entries SET recorded = recorded + 1 WHERE stream = ANN AND number = 3",
        "entry 3 was changed"
    );
}

TEST_P(Contract13Proof, FindsSwappedEntries) {
    ExpectFound(
        "UPDATE entries SET number = 99 WHERE stream = ANN AND number = 3;"
        "UPDATE entries SET number = 3 WHERE stream = ANN AND number = 4;"
        "UPDATE entries SET number = 4 WHERE stream = ANN AND number = 99",
        "entry 3 was changed, moved"
    );
}

TEST_P(Contract13Proof, FindsAnEntryDeletedFromTheMiddle) {
    ExpectFound("DELETE FROM entries WHERE stream = ANN AND number = 3", "entry 3 is missing");
}

TEST_P(Contract13Proof, FindsALostTail) {
    ExpectFound(
        "DELETE FROM entries WHERE stream = ANN AND number >= 6",
        "its last entry should be number 7 but is number 5"
    );
}

TEST_P(Contract13Proof, FindsATailLostBelowARewrittenNumberOfTheHead) {
    ExpectFound(
        "DELETE FROM entries WHERE stream = ANN AND number >= 6;"
        "UPDATE streams SET number = 5 WHERE stream = ANN",
        "its head is not that of entry 5"
    );
}

TEST_P(Contract13Proof, FindsAChangedHead) {
    ExpectFound(
        "UPDATE streams SET recorded = recorded + 1 WHERE stream = ANN",
        "its head is not that of entry 7"
    );
}

TEST_P(Contract13Proof, FindsAnEntryTooMany) {
    ExpectFound(
        "INSERT INTO entries (area, stream, number, recorded, hash, content_key, ciphertext) "
        "SELECT area, stream, 8, recorded, hash, content_key, ciphertext FROM entries "
        "WHERE stream = ANN AND number = 7",
        "entry 8 was changed"
    );
}

TEST_P(Contract13Proof, FindsAnEntryOfAnotherStream) {
    ExpectFound(
        "DELETE FROM entries WHERE stream = ANN AND number = 7;"
        "UPDATE entries SET stream = ANN WHERE stream = BEA AND number = 7",
        "entry 7 was changed, moved"
    );
}

TEST_P(Contract13Proof, FindsAForeignEntry) {
    Tamper(Named("UPDATE entries SET stream = 'nobody' WHERE stream = ANN AND number = 7"));
    EXPECT_EQ(
        VerifyAll().front(), "stream nobody: entry 7 belongs to a stream that does not exist"
    );
}

TEST_P(Contract13Proof, FindsAKeyThatIsMissingWithoutARedaction) {
    ExpectFound(
        "UPDATE entries SET content_key = NULL WHERE stream = ANN AND number = 3",
        "entry 3 has lost its key, and no redaction was recorded"
    );
}

TEST_P(Contract13Proof, FindsAChangedContentKey) {
    ExpectFound(
        "UPDATE entries SET content_key = " + Bytes('a') + " WHERE stream = ANN AND number = 3",
        "entry 3: the key of an entry was altered"
    );
}

TEST_P(Contract13Proof, FindsAMissingStreamKeyWithoutAnErasure) {
    ExpectFound(
        "UPDATE streams SET wrapped_key = NULL WHERE stream = ANN",
        "its key is missing, and no erasure was recorded"
    );
}

TEST_P(Contract13Proof, FindsAChangedStreamKey) {
    ExpectFound(
        "UPDATE streams SET wrapped_key = " + Bytes('a') + " WHERE stream = ANN",
        "the key of stream " + ann_.value + " was altered"
    );
}

TEST_P(Contract13Proof, FindsAChangedRow) {
    ExpectFound(
        "UPDATE ratings SET rating = 'green' WHERE stream = ANN",
        "its rows in ratings do not follow from its entries"
    );
}

TEST_P(Contract13Proof, FindsARemovedRow) {
    ExpectFound(
        "DELETE FROM admissions WHERE stream = ANN",
        "its rows in admissions do not follow from its entries"
    );
}

TEST_P(Contract13Proof, FindsAnAddedRow) {
    ExpectFound(
        "INSERT INTO person_words (area, word, stream) VALUES ('QKS', 'added', ANN)",
        "its rows in person_words do not follow from its entries"
    );
}

TEST_P(Contract13Proof, FindsRowsOfAStreamThatDoesNotExist) {
    Tamper("INSERT INTO person_words (area, word, stream) VALUES ('QKS', 'added', 'nobody')");
    EXPECT_EQ(
        VerifyAll(),
        Problems{"stream nobody: rows in person_words belong to it, but it does not exist"}
    );
}

TEST_P(Contract13Proof, FindsAChangedCounter) {
    Tamper("UPDATE board_counts SET people = people + 1");
    EXPECT_EQ(
        VerifyAll(), Problems{"the counts in board_counts are not those of the rows they count"}
    );
}

TEST_P(Contract13Proof, FindsAMergeThatNobodyRecorded) {
    ExpectFound(
        "INSERT INTO stream_aliases (area, stream, survivor, merged_at) "
        "VALUES ('QKS', BEA, ANN, 0)",
        "what is merged into it is not what its entries say"
    );
}

TEST_P(Contract13Proof, FindsAMergeThatWasTakenBackBehindItsBack) {
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann_, bea_, "One person"); });
    EXPECT_EQ(VerifyAll(), Problems{});
    ExpectFound("DELETE FROM stream_aliases", "what is merged into it is not what its entries say");
}

TEST_P(Contract13Proof, FindsARedactedEntryThatCanBeReadAgain) {
    Tamper(Named("CREATE TABLE kept AS SELECT * FROM entries WHERE stream = ANN AND number = 4"));
    WithJournal([&](journal::Journal& journal) { journal.Redact(ann_, 4, "Not Ann", "sam"); });
    EXPECT_EQ(VerifyAll(), Problems{});
    ExpectFound(
        "UPDATE entries SET content_key = (SELECT content_key FROM kept) "
        "WHERE stream = ANN AND number = 4",
        "entry 4 was redacted, but can be read again"
    );
}

TEST_P(Contract13Proof, FindsAnErasedStreamThatHasAKeyAgain) {
    Tamper(Named("CREATE TABLE kept AS SELECT * FROM streams WHERE stream = ANN"));
    WithJournal([&](journal::Journal& journal) { journal.Erase(ann_, "Asked for"); });
    EXPECT_EQ(VerifyAll(), Problems{});
    ExpectFound(
        "UPDATE streams SET wrapped_key = (SELECT wrapped_key FROM kept) WHERE stream = ANN",
        "it was erased, but has a key again"
    );
}

TEST_P(Contract13Proof, NamesTheOtherStreamsAsWhole) {
    Tamper(Named("UPDATE ratings SET rating = 'green' WHERE stream = ANN"));
    Tamper(Named("DELETE FROM entries WHERE stream = BEA AND number = 2"));
    for (const std::string& problem : VerifyAll())
        EXPECT_TRUE(
            problem.starts_with("stream " + ann_.value + ": its rows in ") ||
            problem.starts_with("stream " + bea_.value + ": entry ")
        ) << problem;
}

class Contract13Checkpoint : public Contract13Proof {
protected:
    std::string Checkpoint() {
        std::ostringstream file;
        database_.owner().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
            EXPECT_EQ(journal::WriteCheckpoint(tables, signing_.secret, clock_.Now(), file), 2);
        });
        return file.str();
    }
    Problems Compare(const std::string& checkpoint, const std::string& open) {
        std::istringstream file(checkpoint);
        Problems problems;
        database_.owner().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
            problems = journal::CompareCheckpoint(tables, open, file);
        });
        return problems;
    }
    // Makes the loss of entries 6 and 7 look right: only something kept elsewhere shows it.
    void LoseATailAndItsTraces() {
        Tamper(Named(
            "DELETE FROM entries WHERE stream = ANN AND number >= 6;"
            "UPDATE streams SET number = 5, recorded = (SELECT recorded FROM entries "
            "WHERE entries.stream = ANN AND entries.number = 5), hash = (SELECT hash FROM entries "
            "WHERE entries.stream = ANN AND entries.number = 5) WHERE stream = ANN"
        ));
        journal::Rebuild(database_.owner(), catalogue_, keys_, &NoProgress);
    }
    static dsr::ReferralReceived Something() {
        return {dsr::RegisterEntryId::New(), DateOf(2023, 1, 5), {}, {}, {}};
    }
    const journal::SigningKeys signing_ = journal::NewSigningKeys();
};

TEST_P(Contract13Checkpoint, AloneFindsALostTailUnderARewrittenHead) {
    const std::string checkpoint = Checkpoint();
    EXPECT_EQ(Compare(checkpoint, signing_.open), Problems{});
    LoseATailAndItsTraces();
    EXPECT_EQ(VerifyAll(), Problems{});
    EXPECT_EQ(
        Compare(checkpoint, signing_.open),
        Problems{"stream " + ann_.value + ": entry 7 is missing"}
    );
}

TEST_P(Contract13Checkpoint, FindsARewrittenTail) {
    const std::string checkpoint = Checkpoint();
    LoseATailAndItsTraces();
    for (int i = 0; i < 3; ++i) RecordAnyway(ann_, Something());
    EXPECT_EQ(VerifyAll(), Problems{});
    EXPECT_EQ(
        Compare(checkpoint, signing_.open),
        Problems{"stream " + ann_.value + ": entry 7 is not the one that the checkpoint saw"}
    );
}

TEST_P(Contract13Checkpoint, StillHoldsWhenTheRecordGrew) {
    const std::string checkpoint = Checkpoint();
    RecordAnyway(ann_, Something());
    EXPECT_EQ(Compare(checkpoint, signing_.open), Problems{});
}

TEST_P(Contract13Checkpoint, ThatWasForgedOrCutIsRefused) {
    const std::string checkpoint = Checkpoint();
    const Problems refused = {
        "the checkpoint was not signed by the holder of this key, or was changed since"};
    EXPECT_EQ(Compare(checkpoint, journal::NewSigningKeys().open), refused);
    const auto line = checkpoint.find(ann_.value);
    const auto begin = checkpoint.rfind('\n', line) + 1;
    std::string without = checkpoint;
    without.erase(begin, checkpoint.find('\n', line) - begin + 1);
    EXPECT_EQ(Compare(without, signing_.open), refused);
    EXPECT_EQ(Compare(checkpoint.substr(0, checkpoint.find("signature")), signing_.open), refused);
    EXPECT_EQ(Compare("", signing_.open), Problems{"this file is not a checkpoint"});
    EXPECT_EQ(
        Compare(checkpoint, "12"), Problems{"the public key does not hold 64 hexadecimal digits"}
    );
    std::ostringstream file;
    database_.owner().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        EXPECT_THROW(
            journal::WriteCheckpoint(tables, signing_.open, clock_.Now(), file), journal::KeyProblem
        );
    });
}

INSTANTIATE_ON_BOTH(Contract13Proof);
INSTANTIATE_ON_BOTH(Contract13Checkpoint);

}  // namespace
}  // namespace alongside::test
