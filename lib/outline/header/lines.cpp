// The shapes of header lines.
#include "outline/header/lines.hpp"

#include "outline/clauses/words.hpp"
#include "outline/header/page_facts.hpp"
#include "outline/office_heads.hpp"
#include "outline/tree.hpp"
#include "outline/wraps.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"
#include "text/title_words.hpp"

#include <algorithm>

namespace zeren::outline {

using text::Char;
using text::classify;

namespace {

constexpr std::uint32_t kLongestSignature = 120; // bytes
constexpr std::uint32_t kLongestPrintLine = 200;
constexpr std::size_t kRule = 5;           // equal characters in a row
constexpr std::size_t kLongestRemark = 14; // code points of （2018—2020年）

// 《支持投资发展实行: a mark that nothing closes is what is left of a title.
bool is_open(std::string_view line) noexcept
{
    int depth = 0;
    if (line.empty() || classify(text::decode(line, 0).value) != Char::open) return false; // most lines: nothing to look for
    for (std::uint32_t at = 0; at < line.size(); at += text::decode(line, at).size) {
        const Char kind = classify(text::decode(line, at).value);
        depth += kind == Char::open ? 1 : kind == Char::close ? -1 : 0;
    }
    return depth != 0;
}

} // namespace

bool names_site(std::string_view words) noexcept
{
    if (words.find(text::kSiteAddress) != std::string_view::npos || text::closes_with(words, text::kSite)) return true;
    const bool joined = std::ranges::any_of(text::kSiteJoiners, [&](char c) { return words.find(c) != std::string_view::npos; });
    return joined && text::closes_with(words, text::kNet);
}

HeaderLines::HeaderLines(std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon)
    : text_(text), segments_(segments), lexicon_(lexicon), facts_(find_page_facts(text, segments, lexicon))
{
    plan.places.assign(segments.size(), Place::body);
    plan.signature = segments.size();
}

bool HeaderLines::begins(Span span, HeaderWord word) const
{
    return lexicon_.header_begins[static_cast<std::size_t>(word)].longest(words(span), 0, text::Gaps::allowed).found(0);
}

bool HeaderLines::ends(Span span, HeaderWord word) const
{
    return lexicon_.header_ends[static_cast<std::size_t>(word)].longest_ending(words(span)).end < span.size();
}

bool HeaderLines::is_organisation(Span span) const
{
    if (span.size() > kLongestSignature || last_mark(span) != Char::han) return false;
    const std::string_view line = words(span);
    if (line.find(':') != std::string_view::npos || line.find(text::kColon) != std::string_view::npos ||
        line.find(text::kPauseMark) != std::string_view::npos || is_open(line))
        return false;
    const std::string name = text::plain_name(line); // 国  务  院
    return lexicon_.organisation_endings.longest_ending(name).end < name.size() && find_word(span, HeaderWord::about) == span.end;
}

std::uint32_t HeaderLines::find_word(Span span, HeaderWord word) const
{
    const auto& dictionary = lexicon_.header_begins[static_cast<std::size_t>(word)];
    const auto found = dictionary.find(text_.substr(0, span.end), span.begin, span.end);
    return found ? found.begin : span.end;
}

// A bracket that is all of the line and short.
bool HeaderLines::is_remark(Span span) const
{
    return text::is_round_open(text::decode(text_, span.begin).value) && text::is_round_close(text::decode_before(text_, span.end).value) &&
           text::count_code_points(words(span)) <= kLongestRemark && find_doc_number(text_, span).empty();
}

bool HeaderLines::is_title_end(Span span) const
{
    span = text::trim_marks(text_, span);
    if (text::is_round_open(text::decode(text_, span.begin).value)) return is_remark(span);
    if (text::is_round_close(text::decode_before(text_, span.end).value)) return office_of_head(text_, span, lexicon_).empty();
    if (ends(span, HeaderWord::document_type) || ends(span, HeaderWord::no_work)) return true;
    const std::string plain = text::plain_name(words(span)); // 通　知
    const auto& types = lexicon_.header_ends[static_cast<std::size_t>(HeaderWord::document_type)];
    return types.longest_ending(plain).end < plain.size();
}

// A date, 印发 right behind it, and no sentence.
Span HeaderLines::print_date(Span span) const
{
    constexpr std::uint32_t kShortestDate = 6; // bytes, as is_date_line() has it
    if (span.size() <= kShortestDate || span.size() > kLongestPrintLine || last_mark(span) == Char::stop) return {};
    const std::uint32_t word = find_word(span, HeaderWord::imprint);
    std::uint32_t date = word;
    while (date > span.begin) {
        const auto c = text::decode_before(text_, date);
        const Char kind = classify(c.value);
        const bool part = kind == Char::digit || text::is_blank(kind) || text::han_ordinal(c.value) >= 0 ||
                          text::is_one_of(text::kLooseZeros, c.value) || text::is_one_of(text::kDateUnits, c.value);
        if (!part) break;
        date -= c.size;
    }
    const bool printed = word < span.end && date < word && is_date_line(text_, {date, word});
    return printed ? text::trim(text_, {date, word}) : Span{};
}

// What stands above a title and is none of it: furniture, breadcrumbs, rules of dashes.
bool HeaderLines::is_ornament(std::size_t i) const
{
    const Span span = segments_[i].span;
    if (is_page_fact(i) || begins(span, HeaderWord::furniture)) return true;
    if (names_site(words(span)) && find_word(span, HeaderWord::about) == span.end) return true;
    const bool in_book = words(span).find(text::kBookOpen) < words(span).find('<'); // 《关于印发<…方案>的通知》
    bool han = false;
    std::size_t same = 0; // ======== 正文 ========
    char32_t last = 0;
    for (std::uint32_t at = span.begin; at < span.end; at += text::decode(text_, at).size) {
        const char32_t c = text::decode(text_, at).value;
        same = c == last && classify(c) != Char::blank ? same + 1 : 1;
        last = c;
        if (same >= kRule || (text::is_one_of(text::kOrnaments, c) && !(in_book && c == U'>'))) return true;
        han = han || classify(c) == Char::han;
    }
    return !han;
}

bool HeaderLines::may_be_title_line(std::size_t i) const
{
    const Span span = segments_[i].span;
    const Char last = last_mark(span);
    const auto hands_out = [](const Piece& piece) { return piece.kind != PieceKind::prose && !piece.is_sentence; };
    if (std::ranges::any_of(segments_[i].pieces, hands_out)) return false;                  // a role line, a clause in brackets
    if (opens_with_blank_label(text_, span, lexicon_) && !is_title_end(span)) return false; // 任务内容 改造农村公路60公里
    constexpr std::uint32_t kLongestContents = 30;                                          // bytes, blanks included
    if (span.size() <= kLongestContents && text::plain_name(words(span)) == text::kContents) return false;
    return plan.places[i] == Place::body && segments_[i].mark.ladder == Ladder::none && span.size() <= kLongestTitleLine &&
           last != Char::stop && last != Char::colon && last != Char::comma && !is_date_line(text_, span) && !is_ornament(i);
}

// 征集情况（略）: the remark is no part of the name.
Span HeaderLines::without_remark(Span name) const
{
    name = text::trim_marks(text_, name);
    if (!text::is_round_close(text::decode_before(text_, name.end).value)) return name;
    std::uint32_t open = name.end;
    while (open > name.begin && !text::is_round_open(text::decode(text_, open).value))
        open = static_cast<std::uint32_t>(text::before(text_, open));
    return name.end - open <= 12 && open > name.begin ? text::trim(text_, {name.begin, open}) : name;
}

// 江北市政务公开办(江北市政务局代章): whose seal stands in for it is no part of the name.
Span HeaderLines::without_seal(Span name) const
{
    const Span plain = without_remark(name);
    if (plain.end < name.end || !text::is_round_close(text::decode_before(text_, plain.end).value)) return plain;
    std::uint32_t open = plain.end;
    while (open > plain.begin && plain.end - open < kLongestSignature && !text::is_round_open(text::decode(text_, open).value))
        open = static_cast<std::uint32_t>(text::before(text_, open));
    const bool sealed = words({open, plain.end}).find(text::kSeal) != std::string_view::npos;
    return sealed && open > plain.begin ? text::trim(text_, {plain.begin, open}) : plain;
}

// （二〇〇八年二月二十六日）
Span HeaderLines::without_brackets(Span date) const
{
    date = text::trim_marks(text_, date);
    const auto open = text::decode(text_, date.begin);
    if (!text::is_round_open(open.value)) return date;
    return text::trim_marks(text_, {date.begin + open.size, date.end - text::decode_before(text_, date.end).size});
}

bool HeaderLines::names_last(std::size_t i) const
{
    const Span line = segments_[i].span;
    const auto word = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::attachment)].longest(text_, line.begin);
    if (!word.found(line.begin) || skip_colon(text_, word.end, line.end) == word.end) return false;
    const auto is_name = [&](std::size_t one, std::size_t number) {
        const Segment& segment = segments_[one];
        return segment.mark.ladder == Ladder::arabic && (segment.mark.value == number || segment.mark.value == number + 1) &&
               is_short(one, kLongestTitleLine) && is_title_end(segment.body) && !has_duties(segment);
    };
    std::size_t end = i + 1;
    while (end < segments_.size() && is_name(end, end - i)) ++end;
    return ends_text(segments_[end - 1].span);
}

} // namespace zeren::outline
