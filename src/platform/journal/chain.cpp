// Sealing entries and chaining their hashes.
// SPDX-License-Identifier: MIT
#include "platform/journal/chain.h"

#include <sodium.h>

#include "platform/journal/codec.h"

namespace alongside::journal {
namespace {

// Where an entry stands: ids hold no newline, so the text is unambiguous.
std::string PlaceOf(const AreaId& area, const StreamId& stream, std::int64_t number) {
    return area.value + "\n" + stream.value + "\n" + std::to_string(number) + "\n";
}

// The plaintext: type, version and actor on a line each, then the payload.
std::string Plaintext(const Entry& entry) {
    return entry.fact.type + "\n" + std::to_string(entry.fact.version) + "\n" + entry.actor.value +
           "\n" + entry.fact.payload;
}

// Takes the text before the next newline off the front of `text`.
std::string TakeLine(std::string_view& text) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) throw UnreadableFact("an entry has lost its heading");
    const std::string line(text.substr(0, end));
    text.remove_prefix(end + 1);
    return line;
}

}  // namespace

std::string FirstHash() {
    return std::string(32, '\0');
}

std::string HashOf(
    const AreaId& area,
    const StreamId& stream,
    std::int64_t number,
    Instant recorded,
    std::string_view previous_hash,
    std::string_view ciphertext
) {
    const std::string head =
        PlaceOf(area, stream, number) + std::to_string(ToMicros(recorded)) + "\n";
    std::string hash(32, '\0');
    crypto_generichash_state state;
    const auto add = [&](std::string_view text) {
        crypto_generichash_update(
            &state, reinterpret_cast<const unsigned char*>(text.data()), text.size()
        );
    };
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    add(head);
    add(previous_hash);
    add(ciphertext);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
    return hash;
}

StoredEntry Seal(const Entry& entry, std::string_view previous_hash, const SecretKey& stream_key) {
    const SecretKey content_key = SecretKey::Random();
    const std::string place = PlaceOf(entry.area, entry.origin, entry.number);
    StoredEntry stored{.number = entry.number, .recorded = entry.recorded};
    stored.ciphertext = SealOnce(content_key, Plaintext(entry), place + std::string(previous_hash));
    stored.content_key = Wrap(stream_key, content_key.view(), place);
    stored.hash = HashOf(
        entry.area, entry.origin, entry.number, entry.recorded, previous_hash, stored.ciphertext
    );
    return stored;
}

std::optional<Entry> Unseal(
    const AreaId& area,
    const StreamId& stream,
    const StoredEntry& stored,
    std::string_view previous_hash,
    const SecretKey& stream_key
) {
    if (!stored.content_key) return std::nullopt;
    const std::string place = PlaceOf(area, stream, stored.number);
    const auto content_key = Unwrap(stream_key, *stored.content_key, place);
    if (!content_key) throw UnreadableFact("the key of an entry was altered");
    const auto plaintext =
        OpenSealed(SecretKey(*content_key), stored.ciphertext, place + std::string(previous_hash));
    if (!plaintext) throw UnreadableFact("an entry was altered");
    std::string_view rest = *plaintext;
    Entry entry{.area = area, .stream = stream, .origin = stream, .number = stored.number};
    entry.recorded = stored.recorded;
    entry.fact.type = TakeLine(rest);
    entry.fact.version = std::stoi(TakeLine(rest));
    entry.actor = ActorId(TakeLine(rest));
    entry.fact.payload = rest;
    return entry;
}

std::string StreamKeyPurpose(const AreaId& area, const StreamId& stream) {
    return "stream " + area.value + "\n" + stream.value;
}

}  // namespace alongside::journal
