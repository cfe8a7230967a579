// Records of the spool: a length, a checksum, and a row with the round that it belongs to.
// SPDX-License-Identifier: MIT
#include "platform/identity/look_spool.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <system_error>
#include <utility>

#include "platform/base/text.h"
#include "platform/db/database.h"

namespace alongside::identity {
namespace {

constexpr char kBetween = '@';  ///< The parts of a file's name; in no node's and no area's.
constexpr std::size_t kChecksum = crypto_generichash_BYTES_MIN;
constexpr std::size_t kMadeWith = std::size_t{256} * 1024;  ///< Bytes; most moments need less.

[[noreturn]] void Fail(const std::string& path, int code) {
    throw db::Failure(
        code == ENOSPC || code == EDQUOT ? db::Failure::Kind::kFull : db::Failure::Kind::kIo,
        "Cannot use " + path + ": " + std::generic_category().message(code)
    );
}

std::string ChecksumOf(std::string_view text) {
    std::string sum(kChecksum, '\0');
    crypto_generichash(
        reinterpret_cast<unsigned char*>(sum.data()),
        sum.size(),
        reinterpret_cast<const unsigned char*>(text.data()),
        text.size(),
        nullptr,
        0
    );
    return sum;
}

// A new file is only there after a loss of power when its folder is durable too.
bool FlushFolderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool flushed = file >= 0 && ::fsync(file) == 0;
    if (file >= 0) ::close(file);
    return flushed;
}

// The file is read on the machine that wrote it, so numbers are as the machine holds them.
void PutNumber(std::string& to, std::int64_t number) {
    to.append(reinterpret_cast<const char*>(&number), sizeof number);
}

void PutText(std::string& to, std::string_view text) {
    PutNumber(to, static_cast<std::int64_t>(text.size()));
    to += text;
}

/// Takes numbers and texts off the front; after one that is not there nothing is taken any more.
class Taker {
public:
    explicit Taker(std::string_view text) : text_(text) {}

    std::string_view Bytes(std::size_t size) {
        if (size > text_.size()) {
            whole_ = false;
            return {};
        }
        const auto taken = text_.substr(0, size);
        text_.remove_prefix(size);
        return taken;
    }
    std::int64_t Number() {
        std::int64_t number = 0;
        if (const auto bytes = Bytes(sizeof number); whole_)
            std::memcpy(&number, bytes.data(), sizeof number);
        return number;
    }
    std::string Text() { return std::string(Bytes(static_cast<std::size_t>(Number()))); }
    bool whole() const { return whole_; }

private:
    std::string_view text_;
    bool whole_ = true;
};

struct Record {
    std::int64_t round = 0;
    LookRow row;
};

std::string RecordOf(std::int64_t round, const LookRow& row) {
    std::string body;
    PutNumber(body, round);
    PutNumber(body, row.day.time_since_epoch().count());
    PutNumber(body, row.number);
    PutNumber(body, ToMicros(row.at));
    for (const std::string* text : {&row.user, &row.stream, &row.what}) PutText(body, *text);
    std::string record = ChecksumOf(body);
    PutText(record, body);
    return record;
}

/// The next record, or nothing where none is whole.
std::optional<Record> TakeRecord(Taker& from) {
    const auto sum = from.Bytes(kChecksum);
    const std::string body = from.Text();
    if (!from.whole() || ChecksumOf(body) != sum) return std::nullopt;
    Taker fields(body);
    Record record;
    record.round = fields.Number();
    record.row.day = Date(std::chrono::days(fields.Number()));
    record.row.number = fields.Number();
    record.row.at = FromMicros(fields.Number());
    for (std::string* text : {&record.row.user, &record.row.stream, &record.row.what})
        *text = fields.Text();
    return record;
}

}  // namespace

LookSpool::LookSpool(std::string path)
    : path_(std::move(path)), file_(::open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
    if (file_ < 0) Fail(path_, errno);
    if (FlushFolderOf(path_)) return;
    const int code = errno;
    ::close(file_);
    Fail(path_, code);
}

LookSpool::~LookSpool() {
    ::close(file_);
}

std::vector<LookRow> LookSpool::Read() {
    std::string text(
        static_cast<std::size_t>(std::max<off_t>(::lseek(file_, 0, SEEK_END), 0)), '\0'
    );
    if (::pread(file_, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()))
        Fail(path_, errno);
    std::vector<LookRow> rows;
    Taker from(text);
    for (auto record = TakeRecord(from); record; record = TakeRecord(from)) {
        if (rows.empty()) round_ = record->round;
        if (record->round != round_) break;
        end_ += static_cast<std::int64_t>(RecordOf(round_, record->row).size());
        rows.push_back(std::move(record->row));
    }
    // Room on the disk from the start: a flush then has no sizes to write.
    if (text.size() < kMadeWith)
        Write(std::string(kMadeWith - text.size(), '\0'), static_cast<std::int64_t>(text.size()));
    return rows;
}

void LookSpool::Append(std::span<const LookRow> rows) {
    std::string records;
    for (const LookRow& row : rows) records += RecordOf(round_, row);
    Write(records, end_);
    end_ += static_cast<std::int64_t>(records.size());
}

void LookSpool::Write(std::string_view bytes, std::int64_t at) {
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(file_, bytes.data(), bytes.size(), at);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) Fail(path_, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
        at += written;
    }
    if (::fdatasync(file_) != 0) Fail(path_, errno);
}

void LookSpool::Empty() {
    end_ = 0;
    ++round_;
}

void LookSpool::Remove() {
    ::unlink(path_.c_str());
}

std::string SpoolOfArea(const std::string& node_spool, const AreaId& area) {
    return node_spool + kBetween + area.value;
}

std::array<std::string, 2> SpoolFilesOf(const std::string& area_spool) {
    return {area_spool + kBetween + "1", area_spool + kBetween + "2"};
}

std::vector<SpoolFile> SpoolFilesLike(const std::filesystem::path& begins) {
    const std::string name = begins.filename().string();
    const auto folder = begins.has_parent_path() ? begins.parent_path() : ".";
    std::vector<SpoolFile> found;
    std::error_code no_matter;
    for (const auto& entry : std::filesystem::directory_iterator(folder, no_matter)) {
        const std::string met = entry.path().filename().string();
        if (!met.starts_with(name)) continue;
        const auto parts = Split(std::string_view(met).substr(name.size()), kBetween);
        if (parts.size() == 3 && IsIdText(parts[1]) && (parts[2] == "1" || parts[2] == "2"))
            found.push_back({entry.path(), std::string(parts[0]), AreaId(std::string(parts[1]))});
    }
    return found;
}

}  // namespace alongside::identity
