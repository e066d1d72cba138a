// A verb of clauses may be part of a name: 市场监管所, and 市场监管 in a list of short names.
#include "outline/clauses/clause_reader.hpp"
#include "outline/clauses/doers.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"

#include <algorithm>

namespace zeren::outline {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

// Whether the verb and what follows it up to the next mark or verb end as an organisation does (but for a new list: 牵头市财政局配合).
bool ClauseReader::names_organisation(Span verb) const
{
    if (text::kListOpeners.find(decode(text_, verb.end).value) != std::u32string_view::npos) return false;
    if (const CodePoint part = decode(text_, verb.end); text::is_one_of(text::kPartsOfOffice, part.value)) { // 干部|监督|室负责
        const std::uint32_t behind = verb.end + part.size;
        if (ends_group(behind) || continues_in_word(behind)) return true;
    }
    std::uint32_t end = verb.end;
    auto next = std::ranges::lower_bound(words_, verb.end, {}, [](const RoleWord& word) { return word.span.begin; });
    while (next != words_.end() && next->word->kind == WordKind::noun) ++next;
    const std::uint32_t limit = next == words_.end() ? span_.end : next->span.begin;
    while (end < limit && !ends_group(end)) { // a run of blanks is asked for once
        const bool blank = text::is_blank(classify(decode(text_, end).value));
        end += decode(text_, end).size;
        while (blank && end < limit && text::is_blank(classify(decode(text_, end).value))) end += decode(text_, end).size;
    }
    if (has_open_tail(text_.substr(verb.end, end - verb.end))) end -= static_cast<std::uint32_t>(text::kAndSoOn.size());
    const auto ending = lexicon_.organisation_endings.longest_ending(text_.substr(verb.begin, end - verb.begin));
    if (ending.end >= end - verb.begin) return false;
    return label_ || ending.value == static_cast<std::uint32_t>(Ending::strong); // a label's value is a list: 市场监管所
}

// 总负责|人, 第一负责|人: who does it by name; 负责|人民调解 is work.
bool ClauseReader::is_person_of(const RoleWord& verb) const
{
    const std::string_view behind = text_.substr(verb.span.end, span_.end - verb.span.end);
    if (!text::begins_with(behind, text::kPersonTail)) return false;
    const std::string_view rest = behind.substr(text::kPersonTail.size());
    return classify(decode(rest, 0).value) != Char::han || text::begins_with(rest, text::kOf);
}

// 责任单位：教育局、市场|监管; 农产品质量|监管、城管: the last word of a short name, and no verb of a clause, where nobody stands in front of it.
// Verbs that make a clause of a sentence (牵头, 配合) end no name.
bool ClauseReader::is_end_of_name(const RoleWord& verb) const
{
    constexpr std::uint32_t kLongestItem = 60; // bytes
    const bool labelled = label_ && label_->word->means == Meaning::role && !label_spoke_;
    const bool listed = classify(decode(text_, verb.span.end).value) == Char::pause;
    if (verb.word->bare || list_end_ != 0 || !(labelled || listed) || !ends_group(verb.span.end)) return false;
    if (!with_.empty() && !listed) return false;
    const std::uint32_t first = with_.empty() ? pending_ : with_.end; // 会同|市场监管、公安等部门
    std::uint32_t begin = verb.span.begin;
    while (begin > first && verb.span.begin - begin <= kLongestItem) {
        const Char kind = classify(text::decode_before(text_, begin).value);
        if (kind == Char::pause || kind == Char::comma || kind == Char::semicolon) break;
        begin = static_cast<std::uint32_t>(text::before(text_, begin));
    }
    const Span item = text::trim(text_, {begin, verb.span.begin});
    const auto name =
        lexicon_.role_words.longest(text_.substr(0, verb.span.end), item.begin); // 县水务局、大唐能源|监督 is no name that is known
    const bool known = name.end == verb.span.end && name.found(item.begin) && lexicon_.words[name.value].kind == WordKind::noun;
    const Span others = text::trim_marks(text_, {std::min(first, begin), begin});
    const bool like_others = others.empty() || !looks_like_offices(text_, others, lexicon_); // 规划、信访|督导
    return !item.empty() && (listed || known || like_others) && !looks_like_offices(text_, item, lexicon_);
}

} // namespace zeren::outline
