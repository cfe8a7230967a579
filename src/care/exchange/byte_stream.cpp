// Files and strings as streams of bytes.
// SPDX-License-Identifier: MIT
#include "care/exchange/byte_stream.h"

#include <algorithm>
#include <stdexcept>

namespace alongside::exchange {

Result<std::size_t> StringSource::Read(char* into, std::size_t capacity) {
    const std::size_t count = std::min(capacity, bytes_.size() - at_);
    std::copy_n(bytes_.data() + at_, count, into);
    at_ += count;
    return count;
}

FileSource::FileSource(const std::filesystem::path& path) : file_(path, std::ios::binary) {
    if (!file_) throw std::runtime_error("cannot open " + path.string());
}

Result<std::size_t> FileSource::Read(char* into, std::size_t capacity) {
    file_.read(into, static_cast<std::streamsize>(capacity));
    if (file_.bad()) throw std::runtime_error("cannot read an open file");
    return static_cast<std::size_t>(file_.gcount());
}

FileSink::FileSink(const std::filesystem::path& path)
    : path_(path), file_(path, std::ios::binary | std::ios::trunc) {
    if (!file_) throw std::runtime_error("cannot write " + path_.string());
}

void FileSink::Write(std::string_view bytes) {
    if (!file_.write(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        throw std::runtime_error("cannot write " + path_.string());
}

void FileSink::Close() {
    file_.close();
    if (file_.fail()) throw std::runtime_error("cannot write " + path_.string());
}

}  // namespace alongside::exchange
