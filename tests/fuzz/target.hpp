// A fuzz target: what it does with any bytes. It returns, or aborts with a message where a promise is broken; the sanitizers see the
// rest. One file a target, each compiled twice: with libFuzzer by ./dev fuzz, and with replay.cpp for the tests.
#pragma once

#include "zeren/model.hpp"
#include "zeren/read.hpp"
#include "zeren/text.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace zeren::fuzz {

// Ends the process with the message, which libFuzzer takes for a finding.
[[noreturn]] void fail(const std::string& message);

// What read() makes of the bytes, or nothing when it refuses them by an Error; every other exception is a finding.
std::optional<Text> read_or_refuse(std::string_view bytes, const ReadOptions& options);

// The canonical text is valid UTF-8, its blocks lie in it in order, and no block cuts a character.
void check_text(const Text& text);

// All that must hold for every model (tests/property/breaches.hpp): spans, nesting, coverage, round trip of the JSON.
void check_model(const Document& document);

// The bytes, as a view.
inline std::string_view view(const std::uint8_t* data, std::size_t size) noexcept
{
    return {reinterpret_cast<const char*>(data), size}; // NOLINT: bytes are bytes
}

} // namespace zeren::fuzz
