// The built-in lexicon as the build leaves it: one block of constant data, from which a program has its tables in a thousandth of a second.
//
// lib/lexicon/compiler reads the JSON files while the library is built and freezes the tables; the library thaws them. Words are copied
// out of the block; dictionaries, nearly all of it, are used where they lie (text/lent_array.hpp). Entries of the caller are read as JSON
// and added (lexicon.cpp). Test: tests/unit/lexicon_test.cpp.
#pragma once

#include "lexicon/tables.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace zeren::lexicon {

// Made by the build.
extern const std::uint64_t frozen_words[];
extern const std::size_t frozen_size;

// All of the tables as a block that only a processor of the same byte order can read.
std::vector<std::uint64_t> freeze(LexiconTables tables);

// The tables of such a block, which is constant data and outlives all copies of them.
LexiconTables thaw(std::span<const std::uint64_t> block);

} // namespace zeren::lexicon
