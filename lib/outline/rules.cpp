// A rule is a word of the lexicon with the word that it needs behind it; where it stands in a sentence does not matter.
// Test: tests/unit/rules_test.cpp.
#include "outline/rules.hpp"

#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {

std::optional<RulePassage> read_rule(std::string_view text, Span span, const LexiconTables& lexicon)
{
    const std::string_view stretch = text.substr(0, span.end);
    for (std::uint32_t at = span.begin; at < span.end;) {
        const text::CodePoint c = text::decode(stretch, at);
        if (lexicon.rules.may_begin(c.value)) {
            if (const auto match = lexicon.rules.longest(stretch, at); match.found(at)) {
                const RuleWord& rule = lexicon.rule_words[match.value];
                const auto stands_behind = [&](const std::string& word) { return stretch.find(word, match.end) != std::string_view::npos; };
                if (rule.needs.empty() || std::ranges::any_of(rule.needs, stands_behind)) return RulePassage{rule.kind, span};
            }
        }
        at += c.size;
    }
    return std::nullopt;
}

void find_rules(std::string_view text, Span prose, const LexiconTables& lexicon, std::vector<RulePassage>& rules)
{
    std::uint32_t begin = prose.begin;
    for (std::uint32_t at = prose.begin; at < prose.end;) {
        const text::CodePoint c = text::decode(text, at);
        at += c.size;
        if (text::classify(c.value) != text::Char::stop && at < prose.end) continue;
        if (const auto rule = read_rule(text, text::trim_marks(text, {begin, at}), lexicon)) rules.push_back(*rule);
        begin = at;
    }
}

} // namespace zeren::outline
