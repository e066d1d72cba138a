// A JSON text as a flat list of values, numbers as they are written.
//
// nlohmann's SAX parser feeds it; its own tree would turn 233.7 into a double. A value is 32 bytes and knows where the next one
// after it and all inside it is, so that walking needs no recursion and no pointers; text and keys lie in one string. Nesting is
// bounded: the model has ten levels. What the values mean, is for place.hpp. Test: tests/unit/json_hostile_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::json {

struct Value {
    enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

    Kind kind = Kind::null;
    std::uint32_t next = 0; // index of the value behind this one and what it holds
    std::uint32_t key = 0;  // where the member's key begins in the pool; its size follows
    std::uint32_t key_size = 0;
    std::uint32_t text = 0; // of a string, a number as written, "true" or "false"
    std::uint32_t text_size = 0;
};

class Tree {
public:
    // Throws Error model_invalid, which tells the byte at which it is no JSON. A tree is never empty.
    [[nodiscard]] static Tree parse(std::string_view json);

    [[nodiscard]] const Value& at(std::uint32_t index) const { return values_[index]; }
    [[nodiscard]] std::string_view key(const Value& value) const { return std::string_view(pool_).substr(value.key, value.key_size); }
    [[nodiscard]] std::string_view text(const Value& value) const { return std::string_view(pool_).substr(value.text, value.text_size); }

private:
    friend class TreeBuilder;

    std::vector<Value> values_;
    std::string pool_;
};

} // namespace zeren::json
