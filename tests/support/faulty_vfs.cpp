// A disk that fails when it is told to.
// SPDX-License-Identifier: MIT
#include "support/faulty_vfs.h"

#include <sqlite3.h>

#include <atomic>

namespace alongside::test {
namespace {

// SQLite calls plain functions, so what they are to do is kept here: one faulty disk at a time.
std::atomic<int> calls_left = 0;  ///< Until the first failure.
std::atomic<DiskCall> failing_call = DiskCall::kWrite;
std::atomic<int> failure = SQLITE_OK;
std::atomic<bool> has_failed = false;

bool Fails(DiskCall call) {
    if (failure == SQLITE_OK || call != failing_call) return false;
    if (--calls_left > 0) return false;
    has_failed = true;
    return true;
}

/// An open file: ours first, then the real one in the same memory.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* Real(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

int Write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) {
    if (Fails(DiskCall::kWrite)) return failure;
    return Real(file)->pMethods->xWrite(Real(file), data, size, offset);
}
int Sync(sqlite3_file* file, int flags) {
    if (Fails(DiskCall::kFlush)) return failure;
    return Real(file)->pMethods->xSync(Real(file), flags);
}

// The rest goes straight through.
int Close(sqlite3_file* f) {
    return Real(f)->pMethods->xClose(Real(f));
}
int Read(sqlite3_file* f, void* data, int size, sqlite3_int64 offset) {
    return Real(f)->pMethods->xRead(Real(f), data, size, offset);
}
int Truncate(sqlite3_file* f, sqlite3_int64 size) {
    return Real(f)->pMethods->xTruncate(Real(f), size);
}
int FileSize(sqlite3_file* f, sqlite3_int64* size) {
    return Real(f)->pMethods->xFileSize(Real(f), size);
}
int Lock(sqlite3_file* f, int level) {
    return Real(f)->pMethods->xLock(Real(f), level);
}
int Unlock(sqlite3_file* f, int level) {
    return Real(f)->pMethods->xUnlock(Real(f), level);
}
int CheckReservedLock(sqlite3_file* f, int* reserved) {
    return Real(f)->pMethods->xCheckReservedLock(Real(f), reserved);
}
int FileControl(sqlite3_file* f, int operation, void* argument) {
    return Real(f)->pMethods->xFileControl(Real(f), operation, argument);
}
int SectorSize(sqlite3_file* f) {
    return Real(f)->pMethods->xSectorSize(Real(f));
}
int DeviceCharacteristics(sqlite3_file* f) {
    return Real(f)->pMethods->xDeviceCharacteristics(Real(f));
}
int ShmMap(sqlite3_file* f, int page, int size, int extend, void volatile** memory) {
    return Real(f)->pMethods->xShmMap(Real(f), page, size, extend, memory);
}
int ShmLock(sqlite3_file* f, int offset, int count, int flags) {
    return Real(f)->pMethods->xShmLock(Real(f), offset, count, flags);
}
void ShmBarrier(sqlite3_file* f) {
    Real(f)->pMethods->xShmBarrier(Real(f));
}
int ShmUnmap(sqlite3_file* f, int remove) {
    return Real(f)->pMethods->xShmUnmap(Real(f), remove);
}

// Version 2: with shared memory for the write-ahead log, without memory-mapped reading.
const sqlite3_io_methods kMethods = {
    2,
    &Close,
    &Read,
    &Write,
    &Truncate,
    &Sync,
    &FileSize,
    &Lock,
    &Unlock,
    &CheckReservedLock,
    &FileControl,
    &SectorSize,
    &DeviceCharacteristics,
    &ShmMap,
    &ShmLock,
    &ShmBarrier,
    &ShmUnmap,
    nullptr,
    nullptr,
};

sqlite3_vfs* System() {
    static sqlite3_vfs* const system = sqlite3_vfs_find(nullptr);
    return system;
}

int OpenFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    auto* ours = reinterpret_cast<File*>(file);
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    const int code = System()->xOpen(System(), name, ours->real, flags, out_flags);
    ours->base.pMethods = ours->real->pMethods ? &kMethods : nullptr;
    return code;
}

sqlite3_vfs faulty;

}  // namespace

FaultyVfs::FaultyVfs() {
    Heal();
    faulty = *System();
    faulty.zName = "alongside-faulty";
    faulty.pNext = nullptr;
    faulty.szOsFile += static_cast<int>(sizeof(File));
    faulty.xOpen = &OpenFile;
    sqlite3_vfs_register(&faulty, 0);
}

FaultyVfs::~FaultyVfs() {
    sqlite3_vfs_unregister(&faulty);
}

void FaultyVfs::FailFrom(int nth, DiskCall call, DiskFault fault) {
    has_failed = false;
    failing_call = call;
    calls_left = nth;
    if (fault == DiskFault::kFull)
        failure = SQLITE_FULL;
    else
        failure = call == DiskCall::kWrite ? SQLITE_IOERR_WRITE : SQLITE_IOERR_FSYNC;
}

void FaultyVfs::Heal() {
    failure = SQLITE_OK;
}

bool FaultyVfs::HasFailed() const {
    return has_failed;
}

}  // namespace alongside::test
