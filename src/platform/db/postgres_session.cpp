// One connection to PostgreSQL, with its prepared statements.
// SPDX-License-Identifier: MIT
#include "platform/db/postgres_session.h"

#include <libpq-fe.h>
#include <poll.h>

#include <array>
#include <charconv>
#include <memory>

#include "platform/db/binding.h"
#include "platform/db/postgres_failure.h"
#include "platform/db/postgres_row.h"

namespace alongside::db {
namespace {

constexpr int kOldestVersion = 150000;
constexpr const char* kSettings =
    "SET client_encoding = 'UTF8'; SET DateStyle = 'ISO, YMD'; SET TimeZone = 'UTC';"
    "SET bytea_output = 'hex'; SET statement_timeout = '30s'; SET lock_timeout = '10s';"
    "SET idle_in_transaction_session_timeout = '10min'";

struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Clear>;

bool Succeeded(const PGresult* result) {
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

/// A name or a text as it stands in a script, quoted by libpq.
std::string Quoted(PGconn* connection, std::string_view text, decltype(&PQescapeLiteral) quote) {
    const std::unique_ptr<char, decltype(&PQfreemem)> quoted(
        quote(connection, text.data(), text.size()), &PQfreemem
    );
    if (!quoted) throw Failure(Failure::Kind::kMisuse, "A name cannot be quoted for PostgreSQL");
    return quoted.get();
}

/// The values of one call as libpq takes them: text, which needs a final NUL, or binary bytes.
class Arguments {
public:
    Arguments(const Statement& statement, std::span<const Parameter* const> parameters) {
        for (std::size_t i = 0; i < parameters.size(); ++i) Add(statement, i, *parameters[i]);
        for (std::size_t i = 0; i < parameters.size(); ++i)
            pointers_[i] = absent_[i] ? nullptr : texts_[i].c_str();
    }
    const char* const* values() const { return pointers_.data(); }
    const int* lengths() const { return lengths_.data(); }
    const int* formats() const { return formats_.data(); }

private:
    void Add(const Statement& statement, std::size_t i, const Parameter& parameter) {
        const Parameter::Value value = parameter.value();
        std::string& text = texts_[i];
        if (const auto* given = std::get_if<std::string_view>(&value)) {
            if (given->find('\0') != given->npos)
                throw Failure(
                    Failure::Kind::kMisuse,
                    std::string(statement.name) + ": parameter " + std::string(parameter.name()) +
                        " holds a NUL, which PostgreSQL's text cannot"
                );
            text = *given;
        } else if (const auto* bytes = std::get_if<BytesView>(&value)) {
            text = bytes->data;
            formats_[i] = 1;
        } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
            text = std::to_string(*number);
        } else if (const auto* real = std::get_if<double>(&value)) {
            std::array<char, 32> digits{};
            const auto end = std::to_chars(digits.begin(), digits.end(), *real).ptr;
            text.assign(digits.begin(), end);
        } else {
            absent_[i] = true;
        }
        lengths_[i] = static_cast<int>(text.size());
    }

    std::array<std::string, Binding::kMost> texts_;
    std::array<const char*, Binding::kMost> pointers_{};
    std::array<int, Binding::kMost> lengths_{};
    std::array<int, Binding::kMost> formats_{};
    std::array<bool, Binding::kMost> absent_{};
};

}  // namespace

PostgresSession::PostgresSession(const std::string& url, const std::string& role) {
    const char* const keywords[] = {"dbname", "application_name", "connect_timeout", nullptr};
    const char* const values[] = {url.c_str(), "alongside", "10", nullptr};
    connection_ = PQconnectdbParams(keywords, values, 1);
    try {
        if (PQstatus(connection_) != CONNECTION_OK)
            throw Failure(
                Failure::Kind::kLost,
                std::string("Cannot reach PostgreSQL: ") + PQerrorMessage(connection_)
            );
        if (PQserverVersion(connection_) < kOldestVersion)
            throw Failure(
                Failure::Kind::kOther,
                "PostgreSQL " + std::to_string(PQserverVersion(connection_) / 10000) +
                    " is too old; Alongside needs 15 or newer"
            );
        // libpq would print notices to standard error.
        PQsetNoticeProcessor(
            connection_, [](void*, const char*) {}, nullptr
        );
        Script(kSettings);
        if (!role.empty()) Script("SET ROLE " + Quoted(connection_, role, &PQescapeIdentifier));
    } catch (...) {
        PQfinish(connection_);
        throw;
    }
}

PostgresSession::~PostgresSession() {
    PQfinish(connection_);
}

void PostgresSession::Fail(std::string_view what, const PGresult* result) {
    const auto field = [&](int code) {
        const char* text = PQresultErrorField(result, code);
        return std::string(text ? text : "");
    };
    sqlstate_ = field(PG_DIAG_SQLSTATE);
    const auto kind =
        PQstatus(connection_) == CONNECTION_OK ? KindOfSqlstate(sqlstate_) : Failure::Kind::kLost;
    std::string words(what);
    words += kind == Failure::Kind::kLost ? ": the connection to PostgreSQL was lost"
             : QuotesNoValue(sqlstate_)   ? ": " + field(PG_DIAG_MESSAGE_PRIMARY)
                                          : std::string(": PostgreSQL refused it");
    if (!sqlstate_.empty()) words += " (SQLSTATE " + sqlstate_ + ")";
    throw Failure(kind, words, field(PG_DIAG_CONSTRAINT_NAME));
}

const std::string& PostgresSession::NameOfPrepared(const Statement& statement) {
    auto& [text, name] = prepared_[&statement];
    if (text == statement.postgres.data()) [[likely]]
        return name;
    // First use; or a statement that was not a constant, where another one lived before.
    const std::string fresh = "s" + std::to_string(++made_);
    const Answer answer(
        PQprepare(connection_, fresh.c_str(), std::string(statement.postgres).c_str(), 0, nullptr)
    );
    if (!Succeeded(answer.get())) Fail(statement.name, answer.get());
    name = fresh;
    text = statement.postgres.data();
    return name;
}

void PostgresSession::Prepare(const Statement& statement) {
    NameOfPrepared(statement);
}

std::int64_t PostgresSession::Run(
    const Statement& statement, std::span<const Parameter> given, const OnRow* on_row
) {
    const Binding binding(statement, given);
    const Arguments arguments(statement, binding.ordered());
    const Answer answer(PQexecPrepared(
        connection_,
        NameOfPrepared(statement).c_str(),
        static_cast<int>(binding.ordered().size()),
        arguments.values(),
        arguments.lengths(),
        arguments.formats(),
        0
    ));
    if (!Succeeded(answer.get())) Fail(statement.name, answer.get());
    if (PQresultStatus(answer.get()) == PGRES_COMMAND_OK) {
        const std::string_view changed = PQcmdTuples(answer.get());
        std::int64_t rows = 0;
        std::from_chars(changed.data(), changed.data() + changed.size(), rows);
        return rows;
    }
    const int rows = PQntuples(answer.get());
    PostgresRow row(statement.name, answer.get());
    for (int i = 0; on_row && i < rows; ++i) {
        row.MoveTo(i);
        (*on_row)(row);
    }
    return rows;
}

void PostgresSession::Script(std::string_view text) {
    const Answer answer(PQexec(connection_, std::string(text).c_str()));
    if (!Succeeded(answer.get()) && PQresultStatus(answer.get()) != PGRES_EMPTY_QUERY)
        Fail("script", answer.get());
}

void PostgresSession::Begin(std::string_view kind, const AreaSetting& area) {
    sqlstate_.clear();
    const std::string seen = area.every_area ? "*" : area.area ? area.area->value : "";
    // One message for both: the area costs no journey of its own.
    Script(
        "BEGIN ISOLATION LEVEL " + std::string(kind) + "; SELECT set_config('alongside.area', " +
        Quoted(connection_, seen, &PQescapeLiteral) + ", true)"
    );
}

void PostgresSession::Commit() {
    const Answer answer(PQexec(connection_, "COMMIT"));
    if (!Succeeded(answer.get())) Fail("commit", answer.get());
    // PostgreSQL answers ROLLBACK, without an error, when a statement had failed.
    if (std::string_view(PQcmdStatus(answer.get())) != "COMMIT")
        throw Failure(
            Failure::Kind::kMisuse, "A transaction was to be committed after a statement failed"
        );
}

void PostgresSession::Rollback() noexcept {
    if (PQtransactionStatus(connection_) == PQTRANS_IDLE) return;
    const Answer answer(PQexec(connection_, "ROLLBACK"));
}

bool PostgresSession::can_retry() const {
    return sqlstate_ == "40001" || sqlstate_ == "40P01";
}

bool PostgresSession::IsHealthy() {
    if (PQstatus(connection_) != CONNECTION_OK) return false;
    // A server that went away has left its last words and an end of file to read.
    pollfd waiting{PQsocket(connection_), POLLIN, 0};
    while (::poll(&waiting, 1, 0) > 0)
        if (PQconsumeInput(connection_) == 0) return false;
    return PQstatus(connection_) == CONNECTION_OK &&
           PQtransactionStatus(connection_) == PQTRANS_IDLE;
}

}  // namespace alongside::db
