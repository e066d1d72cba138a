// Broken notices: the corpus with lines lost, doubled and glued, marks put in and taken out, texts cut and spliced. The same on
// every machine for the same corpus: mutation n depends on n alone.
#pragma once

#include "notices.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace zeren::property {

class Mutations {
public:
    // Takes the notices that are UTF-8; of long ones a random stretch of lines.
    explicit Mutations(const std::vector<Notice>& notices, std::size_t longest = 24000);

    // Mutation number n, as the bytes of a file.
    std::string make(std::uint64_t n) const;
    // The notice that it began as, for messages.
    const std::string& source(std::uint64_t n) const;

private:
    struct Source {
        std::string name;
        std::u32string text;
    };
    std::vector<Source> sources_;
    std::size_t longest_;
};

} // namespace zeren::property
