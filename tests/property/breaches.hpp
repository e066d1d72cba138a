// What must hold for the model of every text, however broken (docs/model.md). Each function names what does not hold.
#pragma once

#include "zeren/model.hpp"

#include <map>
#include <string>
#include <vector>

namespace zeren::property {

struct Breach {
    std::string kind; // the rule, in few words: breaches of one kind are counted together
    std::string what; // the place, with a piece of the text
};
using Breaches = std::vector<Breach>;

// Spans lie inside the text, on boundaries of code points, and only few may be empty.
Breaches span_breaches(const Document& document);

// Sections and tasks: order, ids, parents; extents of siblings never overlap, a child lies in its parent.
Breaches outline_breaches(const Document& document);

// Header, preamble, headings, extents and `other` hold every character that is not blank once.
Breaches coverage_breaches(const Document& document);

// The index of parties and the roles tell the same.
Breaches party_breaches(const Document& document);

// For all three offsets, from_json(to_json(d)) == d; in the JSON, canonical[span] == text everywhere.
Breaches json_breaches(const Document& document);

// All of them; the JSON only when nothing else is wrong with the spans.
Breaches all_breaches(const Document& document);

// A piece of the text for a message: at most some 20 characters, line breaks shown as ⏎.
std::string piece(const Document& document, Span span);

// Counts breaches over many documents and keeps the first of each kind.
class Tally {
public:
    void add(const std::string& name, const Breaches& breaches);
    bool empty() const { return kinds_.empty(); }
    std::string report() const;

private:
    struct Kind {
        std::size_t documents = 0;
        std::size_t breaches = 0;
        std::vector<std::string> examples;
    };
    std::map<std::string, Kind> kinds_;
};

} // namespace zeren::property
