// A disk that fails when it is told to.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace alongside::test {

/// How the disk fails.
enum class DiskFault { kFull, kIoError };
/// Which calls fail. A full disk refuses writes; a broken one may also fail to flush.
enum class DiskCall { kWrite, kFlush };

/// A VFS for SQLite over the system's own, registered for as long as this lives. Give its name to
/// `OpenOptions::vfs`.
class FaultyVfs {
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    static std::string name() { return "alongside-faulty"; }
    /// From the `nth` call of that kind from now on (1 is the next) each one fails.
    void FailFrom(int nth, DiskCall call, DiskFault fault);
    /// The disk works again.
    void Heal();
    /// Whether a call has failed since `FailFrom`.
    bool HasFailed() const;
};

}  // namespace alongside::test
