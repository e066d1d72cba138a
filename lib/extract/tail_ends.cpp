// The bracket first, then the deed, then single words.
#include "extract/tail_ends.hpp"

#include "extract/indicators.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"
#include "text/scope_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr std::uint32_t kLongestAlternative = 24; // bytes of （镇、街道）

// Without what links the noun to the words behind it; empty where it only tells where.
Span without_loose_end(std::string_view text, Span noun)
{
    if (!noun.empty() && text::kInside.find(text::decode_before(text, noun.end).value) != std::u32string_view::npos &&
        text::classify(decode(text, noun.end).value) == Char::han)
        return {noun.begin, noun.begin}; // 公开一次|本行政区域内|享受补贴对象信息: where, and not what
    if (const text::CodePoint about = text::decode_before(text, noun.end); about.value == text::kAboutTo && noun.size() > about.size)
        noun.end -= about.size; // 3个大中城市|将|实现
    if (const text::CodePoint will = text::decode_before(text, noun.end);
        !noun.empty() && will.value == text::kMust && noun.size() > will.size &&
        text::kModalFronts.find(text::decode_before(text, noun.end - will.size).value) == std::u32string_view::npos &&
        text::classify(decode(text, noun.end).value) == Char::han)
        noun.end -= will.size; // 12个乡镇|要|全部建成
    const auto loose = [](char32_t c) { return c == text::kSum || text::kJoin.find(c) != std::u32string_view::npos; };
    while (!noun.empty() && loose(text::decode_before(text, noun.end).value))
        noun = text::trim(text, {noun.begin, noun.end - text::decode_before(text, noun.end).size});
    return noun;
}

// 集中安置点|（青石坪、马家塬、柳沟）|全部封顶: the bracket behind the noun tells which ones; 县（市、区） is a name.
Span without_which(std::string_view text, Span noun, const LexiconTables& lexicon)
{
    if (noun.empty() || !text::is_round_close(text::decode_before(text, noun.end).value)) return noun;
    std::uint32_t open = noun.begin;
    for (std::uint32_t at = noun.begin; at < noun.end;) {
        const bool opens = text::is_round_open(decode(text, at).value);
        if (opens) open = at;
        at = opens ? skip_bracket(text, at, noun.end) : at + decode(text, at).size;
    }
    const bool lists = text::next_mark(text, open, noun.end, {Char::pause}) < noun.end;
    return lists && open > noun.begin && !is_part_of_name(text, {open, noun.end}, lexicon) ? text::trim(text, {noun.begin, open}) : noun;
}

// 在|20个|村: whether 在 stands in front of the number whose unit ends at `end`
bool counts_places(std::string_view text, std::uint32_t end) noexcept
{
    constexpr std::uint32_t kLongestAmount = 24; // bytes
    for (std::uint32_t at = end; at > 0 && at + kLongestAmount > end; at = static_cast<std::uint32_t>(text::before(text, at)))
        if (text::decode_before(text, at).value == text::kInPlace) return true;
    return false;
}

// 乡镇|新建卫生院, 自然村|通硬化路: up to what those who are counted do, where its object stands behind it; 企业建设项目 is counted itself.
Span up_to_deed(std::string_view text, Span noun, bool in_places)
{
    constexpr std::uint32_t kTwoCharacters = 6; // bytes
    const auto closes = [&](std::uint32_t end, const auto& words) {
        const std::string_view front = text.substr(noun.begin, end - noun.begin);
        return std::ranges::any_of(words, [&](std::string_view word) { return text::closes_with(front, word); });
    };
    const bool rate = !noun.empty() && text::kRateEnds.find(text::decode_before(text, noun.end).value) != std::u32string_view::npos;
    if (rate || closes(noun.end, text::kHelpEnds)) return noun; // 自然村通电话率
    for (std::uint32_t at = noun.begin + decode(text, noun.begin).size; at + kTwoCharacters < noun.end; at += decode(text, at).size) {
        const bool place = text::kPlaceEndings.find(text::decode_before(text, at).value) != std::u32string_view::npos;
        if (!place && !closes(at, text::kHelped)) continue;
        const std::string_view behind = text.substr(at, noun.end - at);
        const auto deed = [&](std::string_view word) {
            return text::begins_with(behind, word) && behind.size() >= word.size() + kTwoCharacters;
        };
        const bool builds = in_places && deed(text::kBuilds);
        const bool has = place && (deed(text::kHasIt) || deed(text::kReachedBy));
        if (builds || has || std::ranges::any_of(text::kDeeds, deed)) return {noun.begin, at};
    }
    return noun;
}

} // namespace

bool is_part_of_name(std::string_view text, Span bracket, const LexiconTables& lexicon)
{
    const std::uint32_t inside = bracket.begin + decode(text, bracket.begin).size;
    if (bracket.size() > kLongestAlternative || !text::is_round_close(text::decode_before(text, bracket.end).value)) return false;
    if (text::next_numeral(text, inside, bracket.end) < bracket.end) return false;
    const std::string_view words = text.substr(inside, bracket.end - inside); // （分组情况附后）
    const auto appended = [&](std::string_view word) { return words.find(word) != std::string_view::npos; };
    if (std::ranges::any_of(text::kAppended, appended)) return false;
    const auto act = lexicon.measures.acts.longest(text.substr(0, bracket.end), inside);
    return !act.found(inside) || static_cast<ActKind>(act.value) != ActKind::part;
}

Span cut_tail(std::string_view text, Span noun, std::uint32_t unit_end, const LexiconTables& lexicon)
{
    if (noun.empty()) return noun;
    return without_loose_end(text, up_to_deed(text, without_which(text, noun, lexicon), counts_places(text, unit_end)));
}

} // namespace zeren::extract
