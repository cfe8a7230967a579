// Records entries as fast as it can and prints each one that was acknowledged, until it is killed.
//
//     crash_writer DATABASE KEY_FILE AREA STREAM,STREAM...
// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <cstdio>
#include <mutex>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "care/register/register_facts.h"
#include "contract_fixture.h"

int main(int, char** arguments) {
    using namespace alongside;
    const auto database = db::Open(arguments[1]);
    const journal::KeyRing keys(journal::KeyRing::LoadRoot(arguments[2]));
    const AreaId area(arguments[3]);
    journal::Catalogue catalogue;
    test::AddEveryModule(catalogue);

    std::vector<std::thread> writers;
    std::istringstream streams(arguments[4]);
    for (std::string id; std::getline(streams, id, ',');)
        writers.emplace_back([&, stream = StreamId(id)] {
            for (;;) {
                std::int64_t number = 0;
                database->Write(db::AreaSetting::Of(area), [&](db::Tx& tx) {
                    journal::Journal journal(
                        tx,
                        catalogue,
                        keys,
                        area,
                        journal::ActorId("crash"),
                        Instant(DateOf(2023, 1, 10))
                    );
                    journal.Record(
                        stream,
                        dsr::ReferralReceived{
                            dsr::RegisterEntryId::New(), DateOf(2023, 1, 9), {}, {}, {}}
                    );
                    journal.Settle();
                    journal::ForEachEntry(
                        tx,
                        catalogue,
                        keys,
                        area,
                        stream,
                        [&](const journal::Entry& entry) { number = entry.number; }
                    );
                    return db::Ending::kCommit;
                });
                const std::string line = stream.value + " " + std::to_string(number) + "\n";
                if (write(STDOUT_FILENO, line.data(), line.size()) < 0) return;
            }
        });
    for (std::thread& writer : writers) writer.join();
}
