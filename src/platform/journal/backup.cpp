// The format of a backup: a heading, then records of a table's name and a sealed row, then a keyed
// hash. SPDX-License-Identifier: MIT
#include "platform/journal/backup.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

#include "platform/base/check.h"
#include "platform/journal/journal_sql.h"

namespace alongside::journal {
namespace {

constexpr std::string_view kHeading = "alongside backup 1\n";
constexpr std::size_t kHash = 32;
constexpr std::uint32_t kMostBytes =
    64U << 20U;  // No record of ours comes near; a damaged length would.

constexpr ArchivedTable kStreams{
    "streams", "tttiibb", sql::kListArchiveStreams, sql::kInsertArchiveStream};
constexpr ArchivedTable kEntries{"entries", "ttiibbb", sql::kListArchiveEntries, sql::kInsertEntry};
constexpr ArchivedTable kAliases{
    "stream_aliases", "ttti", sql::kListArchiveAliases, sql::kInsertAlias};
constexpr ArchivedTable kAreaKeys{"area_keys", "tb", sql::kListAreaKeys, sql::kInsertAreaKey};
constexpr ArchivedTable kEventTypes{
    "event_types", "ti", sql::kListEventTypes, sql::kInsertEventType};
constexpr ArchivedTable kInstallation{
    "installation", "tt", sql::kListArchiveInstallation, sql::kInsertInstallationValue};

SecretKey SealKey(const KeyRing& keys) {
    return keys.Derived("backup");
}

void AppendNumber(std::string& to, std::uint32_t number) {
    for (unsigned shift = 0; shift < 32; shift += 8) to += static_cast<char>(number >> shift);
}

// A field: a letter for its type (`-` for null), its length, its bytes.
void AppendField(std::string& to, const db::Row& row, int column, char type) {
    if (row.IsNull(column)) {
        to += '-';
        return;
    }
    std::string number;
    std::string_view bytes;
    if (type == 'i') {
        number = std::to_string(row.Int(column));
        bytes = number;
    } else {
        bytes = type == 'b' ? row.Bytes(column) : row.Text(column);
    }
    to += type;
    AppendNumber(to, static_cast<std::uint32_t>(bytes.size()));
    to += bytes;
}

// Takes numbers and bytes off the front of a record; a record that ends too soon is a bad backup.
class Taker {
public:
    explicit Taker(std::string_view text) : text_(text) {}
    std::string_view Take(std::size_t size) {
        if (size > text_.size()) throw BadBackup("a record of this backup is damaged");
        const auto taken = text_.substr(0, size);
        text_.remove_prefix(size);
        return taken;
    }
    std::uint32_t TakeNumber() {
        const auto bytes = Take(4);
        std::uint32_t number = 0;
        for (unsigned i = 0; i < 4; ++i)
            number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8U * i);
        return number;
    }

private:
    std::string_view text_;
};

class HashState {
public:
    explicit HashState(const SecretKey& key) {
        crypto_generichash_init(&state_, key.data(), SecretKey::kSize, kHash);
    }
    void Add(std::string_view text) {
        crypto_generichash_update(
            &state_, reinterpret_cast<const unsigned char*>(text.data()), text.size()
        );
    }
    std::string Final() {
        std::string hash(kHash, '\0');
        crypto_generichash_final(&state_, reinterpret_cast<unsigned char*>(hash.data()), kHash);
        return hash;
    }

private:
    crypto_generichash_state state_{};
};

std::string ReadBytes(std::istream& from, std::size_t size) {
    std::string bytes(size, '\0');
    from.read(bytes.data(), static_cast<std::streamsize>(size));
    if (static_cast<std::size_t>(from.gcount()) != size)
        throw BadBackup("this backup ends too soon: it was cut short");
    return bytes;
}

using OnRecord = std::function<void(const ArchivedTable&, std::string_view row)>;

// Walks the records; the last one is followed by a length of zero and the hash.
BackupReport ReadRecords(
    const Catalogue& catalogue, const KeyRing& keys, std::istream& from, const OnRecord& on_record
) {
    const SecretKey key = SealKey(keys);
    HashState hash(key);
    BackupReport report;
    if (ReadBytes(from, kHeading.size()) != kHeading) throw BadBackup("this file is not a backup");
    for (;;) {
        const std::string head = ReadBytes(from, 4);
        const std::uint32_t size = Taker(head).TakeNumber();
        if (size == 0) break;
        if (size > kMostBytes) throw BadBackup("a record of this backup is damaged");
        const std::string sealed = ReadBytes(from, size);
        hash.Add(head);
        hash.Add(sealed);
        const auto record = Unwrap(key, sealed, "backup");
        if (!record) throw BadBackup("this backup was damaged, or was made with another root key");
        Taker taker(*record);
        const auto table_name = taker.Take(taker.TakeNumber());
        const auto& tables = catalogue.archived();
        const auto table = std::ranges::find(tables, table_name, &ArchivedTable::table);
        if (table == tables.end())
            throw BadBackup("this backup holds a table that this release does not know");
        on_record(**table, std::string_view(*record).substr(4 + table_name.size()));
        ++report.rows;
        if ((*table)->table == kEntries.table) ++report.entries;
    }
    if (ReadBytes(from, kHash) != hash.Final())
        throw BadBackup("this backup is not whole: its records are not those that were written");
    return report;
}

// Seals rows and writes them, hashing what it writes.
class RecordWriter {
public:
    RecordWriter(const SecretKey& key, std::ostream& to) : key_(key), to_(to), hash_(key) {
        to_ << kHeading;
    }

    void Write(const ArchivedTable& table, const db::Row& row) {
        std::string record;
        AppendNumber(record, static_cast<std::uint32_t>(table.table.size()));
        record += table.table;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            AppendField(record, row, static_cast<int>(i), table.columns[i]);
        const std::string sealed = Wrap(key_, record, "backup");
        std::string head;
        AppendNumber(head, static_cast<std::uint32_t>(sealed.size()));
        hash_.Add(head);
        hash_.Add(sealed);
        to_ << head << sealed;
        ++report_.rows;
        if (table.table == kEntries.table) ++report_.entries;
    }

    BackupReport Finish() {
        to_ << std::string(4, '\0') << hash_.Final();
        to_.flush();
        if (!to_) throw BadBackup("the backup could not be written: is the disk full?");
        return report_;
    }

private:
    const SecretKey key_;
    std::ostream& to_;
    HashState hash_;
    BackupReport report_;
};

// A page at a time: PostgreSQL's client keeps a whole answer in memory.
void WriteEntries(const db::Reader& tables, RecordWriter& writer) {
    constexpr int kPage = 5000;
    std::int64_t last = 0;
    for (int met = kPage; met == kPage;) {
        met = 0;
        tables.Query(kEntries.list, {{"after", last}, {"limit", kPage}}, [&](const db::Row& row) {
            writer.Write(kEntries, row);
            last = row.Int(static_cast<int>(kEntries.columns.size()));
            ++met;
        });
    }
}

void InsertRow(db::Tx& tx, const ArchivedTable& table, std::string_view text) {
    Taker taker(text);
    std::vector<db::Parameter> parameters;
    parameters.reserve(table.columns.size());
    for (const std::string_view name : table.insert.parameters) {
        const char type = taker.Take(1).front();
        if (type == '-') {
            parameters.emplace_back(name, std::nullopt);
            continue;
        }
        const auto bytes = taker.Take(taker.TakeNumber());
        if (type == 'i')
            parameters.emplace_back(name, std::stoll(std::string(bytes)));
        else if (type == 'b')
            parameters.emplace_back(name, db::BytesView{bytes});
        else
            parameters.emplace_back(name, bytes);
    }
    tx.Execute(table.insert, std::span<const db::Parameter>(parameters));
}

}  // namespace

void AddJournalArchive(Catalogue& catalogue) {
    for (const ArchivedTable* table :
         {&kInstallation, &kEventTypes, &kAreaKeys, &kStreams, &kAliases, &kEntries})
        catalogue.AddArchived(*table);
}

BackupReport WriteBackup(
    db::Database& database, const Catalogue& catalogue, const KeyRing& keys, std::ostream& to
) {
    RecordWriter writer(SealKey(keys), to);
    database.Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        for (const ArchivedTable* table : catalogue.archived()) {
            if (table == &kEntries)
                WriteEntries(tables, writer);
            else
                tables.Query(table->list, {}, [&](const db::Row& row) {
                    writer.Write(*table, row);
                });
        }
    });
    return writer.Finish();
}

BackupReport CheckBackup(const Catalogue& catalogue, const KeyRing& keys, std::istream& from) {
    return ReadRecords(catalogue, keys, from, [](const ArchivedTable&, std::string_view) {});
}

BackupReport RestoreBackup(
    db::Database& database, const Catalogue& catalogue, const KeyRing& keys, std::istream& from
) {
    BackupReport report;
    database.WriteAlone(db::AreaSetting::Every(), [&](db::Tx& tx) {
        const auto held =
            tx.First(sql::kCountEntries, {}, [](const db::Row& row) { return row.Int(0); });
        if (held.value_or(0) != 0)
            throw BadBackup("this database already holds a record: restore into an empty one");
        report = ReadRecords(
            catalogue,
            keys,
            from,
            [&](const ArchivedTable& table, std::string_view row) { InsertRow(tx, table, row); }
        );
        return db::Ending::kCommit;
    });
    return report;
}

}  // namespace alongside::journal
