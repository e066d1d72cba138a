// From the JSON text of a lexicon to its entries, one by one, each read key by key.
//
//     {"labels": [
//       {"term": "包案领导", "means": "responsible_leader", "source": "…", "example": "…"}
//     ]}
//
// An entry may have several terms that mean the same: "term": ["包案领导", "挂案领导"].
//
// Whatever is no such text is refused with the line, the list, the term and the cure: a word that is dropped in silence costs its
// author a day. What the lists and their keys mean, is for lexicon.cpp and its neighbours. Test: tests/unit/lexicon_refusal_test.cpp.
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zeren::lexicon {

// One entry. Each reader asks for all keys that its list knows, and calls finish() after the last: a key that nobody asked for is a
// slip of the pen ("infered"). All functions throw Error lexicon_invalid.
class Entry {
public:
    using Json = nlohmann::ordered_json;
    // In the order of the text; values are scalars. No JSON object holds them, for its destructor allocates, and would end the program
    // where memory is short.
    using Members = std::vector<std::pair<std::string, Json>>;

    // `line` counts from 1 in the text that the entry stands in.
    Entry(std::string list, Members members, std::size_t line);

    // The entry as that of one of its terms; nothing was asked yet.
    void begin(const std::string& term);

    [[nodiscard]] const std::string& list() const { return list_; }
    [[nodiscard]] const std::string& term() const { return term_; }
    // What the lexicon's hash is made of: all that decides how a notice is read, without the notes for people.
    [[nodiscard]] std::string dump() const;

    [[nodiscard]] bool has(std::string_view key);
    // A string that is not empty; the entry must have it.
    const std::string& text(std::string_view key);
    // The words of such a string, between blanks; none where the key is absent.
    std::vector<std::string> words(std::string_view key);
    // True or false; false where the key is absent.
    bool flag(std::string_view key);
    // The place of the key's string among `names`; the entry must have it.
    std::size_t one_of(std::string_view key, std::span<const std::string_view> names);

    // After the last key: refuses the entry when it has others.
    void finish();

    [[noreturn]] void refuse(const std::string& why) const;

private:
    [[nodiscard]] const Json* find(std::string_view key) const;

    std::string list_;
    Members members_;
    std::string term_;
    std::size_t line_;
    std::vector<std::string_view> asked_; // the keys that the reader knows: literals of its code
};

// "a, b, c"
std::string listed(std::span<const std::string_view> names);

// Calls `visit` for each term of each entry, in the order of the text. Throws Error lexicon_invalid where the text is no JSON, no object of lists of
// entries, or holds a list or a key twice. Memory: one entry at a time.
void for_each_entry(std::string_view json, const std::function<void(Entry&)>& visit);

} // namespace zeren::lexicon
