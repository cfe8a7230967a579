// A row of an answer from PostgreSQL, in its text format.
// SPDX-License-Identifier: MIT
#include "platform/db/postgres_row.h"

#include <libpq-fe.h>

#include <charconv>

namespace alongside::db {
namespace {

// Object ids of the types that our schemas and queries give, fixed in PostgreSQL's catalogue.
enum Type : unsigned {
    kBool = 16,
    kBytea = 17,
    kName = 19,
    kInt8 = 20,
    kInt2 = 21,
    kInt4 = 23,
    kText = 25,
    kFloat4 = 700,
    kFloat8 = 701,
    kBpchar = 1042,
    kVarchar = 1043,
    kDate = 1082,
};

int DigitOf(char hex) {
    return hex <= '9' ? hex - '0' : hex - 'a' + 10;
}

}  // namespace

unsigned PostgresRow::TypeOf(int column) const {
    if (column < 0 || column >= PQnfields(result_)) Refuse(column, "anything");
    return PQgetisnull(result_, index_, column) ? 0 : PQftype(result_, column);
}

std::string_view PostgresRow::ValueOf(int column) const {
    return {
        PQgetvalue(result_, index_, column),
        static_cast<std::size_t>(PQgetlength(result_, index_, column))};
}

int PostgresRow::Columns() const {
    return PQnfields(result_);
}

bool PostgresRow::IsNull(int column) const {
    return TypeOf(column) == 0;
}

std::int64_t PostgresRow::Int(int column) const {
    const unsigned type = TypeOf(column);
    const std::string_view text = ValueOf(column);
    if (type == kBool) return text == "t" ? 1 : 0;
    if (type != kInt8 && type != kInt4 && type != kInt2) Refuse(column, "a whole number");
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

double PostgresRow::Real(int column) const {
    const unsigned type = TypeOf(column);
    if (type != kFloat8 && type != kFloat4) Refuse(column, "a real number");
    const std::string_view text = ValueOf(column);
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string_view PostgresRow::Text(int column) const {
    switch (TypeOf(column)) {
        case kText:
        case kVarchar:
        case kBpchar:
        case kName:
        case kDate:
            return ValueOf(column);
        default:
            Refuse(column, "text");
    }
}

std::string_view PostgresRow::Bytes(int column) const {
    if (TypeOf(column) != kBytea) Refuse(column, "bytes");
    if (decoded_.empty()) decoded_.resize(static_cast<std::size_t>(PQnfields(result_)));
    std::string& bytes = decoded_[static_cast<std::size_t>(column)];
    bytes.clear();
    const std::string_view hex = ValueOf(column).substr(2);  // after \x
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes.push_back(static_cast<char>(DigitOf(hex[i]) << 4 | DigitOf(hex[i + 1])));
    return bytes;
}

}  // namespace alongside::db
