// Where bytes come from and go to: a file, a string, an entry of an archive.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>

#include "platform/base/result.h"

namespace alongside::exchange {

/// Bytes read from front to back, once.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;
    /// Puts up to `capacity` (> 0) bytes at `into` and says how many; 0 is the end. An error means
    /// that what was given is damaged; the world failing (a disk) is an exception.
    virtual Result<std::size_t> Read(char* into, std::size_t capacity) = 0;
};

/// Bytes written from front to back. A failing disk is an exception.
class ByteSink {
public:
    ByteSink() = default;
    ByteSink(const ByteSink&) = delete;
    ByteSink& operator=(const ByteSink&) = delete;
    virtual ~ByteSink() = default;
    virtual void Write(std::string_view bytes) = 0;
};

/// The bytes of a string that it keeps.
class StringSource final : public ByteSource {
public:
    explicit StringSource(std::string bytes) : bytes_(std::move(bytes)) {}
    Result<std::size_t> Read(char* into, std::size_t capacity) override;

private:
    std::string bytes_;
    std::size_t at_ = 0;
};

/// A string that grows.
class StringSink final : public ByteSink {
public:
    void Write(std::string_view bytes) override { bytes_ += bytes; }
    const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_;
};

/// A file; opening one that cannot be read throws `std::runtime_error`.
class FileSource final : public ByteSource {
public:
    explicit FileSource(const std::filesystem::path& path);
    Result<std::size_t> Read(char* into, std::size_t capacity) override;

private:
    std::ifstream file_;
};

/// A new or emptied file, complete after `Close`. A write that fails throws `std::runtime_error`.
class FileSink final : public ByteSink {
public:
    explicit FileSink(const std::filesystem::path& path);
    void Write(std::string_view bytes) override;
    void Close();

private:
    std::filesystem::path path_;
    std::ofstream file_;
};

}  // namespace alongside::exchange
