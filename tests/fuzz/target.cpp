// The checks that all targets share.
#include "target.hpp"

#include "property/breaches.hpp"
#include "zeren/error.hpp"

#include <cstdio>
#include <cstdlib>
#include <span>

namespace zeren::fuzz {
namespace {

// The length of the sequence at `at` by the table of RFC 3629, written apart from lib/read's own check; 0 for none.
std::size_t sequence(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool second = lead == 0xE0 ? byte(1) >= 0xA0 : lead == 0xED ? byte(1) <= 0x9F : true;
        return tail(1) && second && tail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool second = lead == 0xF0 ? byte(1) >= 0x90 : lead == 0xF4 ? byte(1) <= 0x8F : true;
        return tail(1) && second && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

void fail(const std::string& message)
{
    std::fprintf(stderr, "broken promise: %s\n", message.c_str());
    std::abort();
}

std::optional<Text> read_or_refuse(std::string_view bytes, const ReadOptions& options)
{
    try {
        return read(std::as_bytes(std::span(bytes)), options);
    } catch (const Error& error) {
        if (to_string(error.code).empty() || error.message.empty()) fail("an Error without code or message");
        return std::nullopt;
    }
}

void check_text(const Text& text)
{
    for (std::size_t at = 0; at < text.content.size();) {
        const std::size_t size = sequence(text.content, at);
        if (size == 0) fail("the canonical text is no UTF-8 at " + std::to_string(at));
        at += size;
    }
    const auto boundary = [&](std::uint32_t at) {
        return at == text.content.size() || (static_cast<unsigned char>(text.content[at]) & 0xC0U) != 0x80U;
    };
    std::uint32_t last = 0;
    for (const Block& block : text.blocks) {
        if (block.span.begin < last || block.span.begin > block.span.end || block.span.end > text.content.size())
            fail("a block lies outside the text or in front of the one before it");
        if (!boundary(block.span.begin) || !boundary(block.span.end)) fail("a block cuts a character");
        last = block.span.end;
    }
}

void check_model(const Document& document)
{
    for (const property::Breach& breach : property::all_breaches(document)) fail(breach.kind + ": " + breach.what);
}

} // namespace zeren::fuzz
