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
    static constexpr std::size_t kSmall = 256;

    explicit Out(std::size_t expected);

    // Room for kSmall bytes, and what was written there: a caller works on a pointer of its own, which the compiler keeps in a register.
    [[nodiscard]] char* begin()
    {
        if (used_ + kSmall > kChunk) flush();
        return chunk_.data() + used_;
    }
    void end(const char* written) { used_ = static_cast<std::size_t>(written - chunk_.data()); }

    // At most kSmall bytes.
    void small(std::string_view piece)
    {
        char* const to = begin();
        if (!piece.empty()) std::memcpy(to, piece.data(), piece.size());
        end(to + piece.size());
    }

    void put(char c)
    {
        char* const to = begin();
        *to = c;
        end(to + 1);
    }

    void number(std::integral auto value)
    {
        char* const to = begin();
        end(std::to_chars(to, to + kSmall, value).ptr);
    }

    void number(Decimal value);

    // In quotes, escaped where JSON demands it. `text` is UTF-8 and stays so.
    void quoted(std::string_view text);

    // The whole; nothing may be appended afterwards.
    [[nodiscard]] std::string take();

private:
    static constexpr std::size_t kChunk = 16384;

    void flush();
    void escape(char c);

    std::string result_;
    std::size_t used_ = 0;
    std::array<char, kChunk> chunk_; // not initialised: only what is used is read
};

} // namespace zeren::json
