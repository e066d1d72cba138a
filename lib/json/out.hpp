// Bytes of JSON, appended as fast as memory takes them.
//
// Everything small goes into a chunk that stays in the processor's nearest cache; full chunks move to the result. So a key costs a
// copy of constant size, not a call, and the result is touched once. What is an object, and what stands on which line, is for
// writer.hpp. Test: tests/unit/json_write_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace zeren::json {

class Out {
public:
    explicit Out(std::size_t expected) { result_.reserve(expected); }

    // At most kSmall bytes.
    void small(std::string_view piece)
    {
        room(kSmall);
        if (!piece.empty()) std::memcpy(at(), piece.data(), piece.size());
        used_ += piece.size();
    }

    void put(char c)
    {
        room(1);
        *at() = c;
        ++used_;
    }

    // The first `size` bytes of `line`, which has 32 that may be copied.
    void indent(const char* line, std::size_t size)
    {
        room(32);
        std::memcpy(at(), line, 32);
        used_ += size;
    }

    void number(std::integral auto value)
    {
        room(kSmall);
        used_ = static_cast<std::size_t>(std::to_chars(at(), at() + kSmall, value).ptr - chunk_.data());
    }

    void number(Decimal value);

    // In quotes, escaped where JSON demands it. `text` is UTF-8 and stays so.
    void quoted(std::string_view text);

    // The whole; nothing may be appended afterwards.
    [[nodiscard]] std::string take();

private:
    static constexpr std::size_t kSmall = 256;
    static constexpr std::size_t kChunk = 16384;

    char* at() { return chunk_.data() + used_; }
    void room(std::size_t size)
    {
        if (used_ + size > kChunk) flush();
    }
    void flush();
    void escape(unsigned char c);
    std::size_t copy_plain(std::string_view text);

    std::string result_;
    std::size_t used_ = 0;
    std::array<char, kChunk> chunk_; // not initialised: only what is used is read
};

} // namespace zeren::json
