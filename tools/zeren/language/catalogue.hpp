// catalogue.hpp: sentences of two languages, and how a finished one is found again.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::tool {

// One line: "there is no command \"{1}\"" and its Chinese. Each {N} stands once in the English; the Chinese has the same ones.
struct Sentence {
    std::string english;
    std::string chinese;
    std::vector<std::string> literals; // of the English, around the places: one more than there are places
    std::vector<std::size_t> places;   // their numbers, in the order of the English
};

class Catalogue {
public:
    // From messages.json; throws std::runtime_error for a file that is no catalogue, which a build with one never shows.
    explicit Catalogue(std::string_view json);

    // The Chinese of a finished English sentence, the most specific line first.
    [[nodiscard]] std::optional<std::string> find(std::string_view text) const;
    // The line whose English is this, with its {N}; nullptr without.
    [[nodiscard]] const Sentence* line(std::string_view english) const;

private:
    std::vector<Sentence> sentences_; // those with the most literal text first
};

// {1} is values[0]. A place without a value stays empty.
std::string filled(std::string_view sentence, std::span<const std::string> values);

} // namespace zeren::tool
