// From the end of each item back to the first mark in front of which more than offices stands; then the list as a whole decides.
#include "outline/clauses/tail_offices.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/times.hpp"
#include "outline/labels/label_forms.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestTail = 240; // bytes
constexpr std::size_t kShortestWork = 4;    // code points
constexpr std::ptrdiff_t kFewest = 3;       // items
enum class Parting : std::uint8_t { none, dash, colon, gap, stop, sign };

struct Tail {
    Parting parting = Parting::none;
    Span list;
    std::vector<Span> others;   // in front of it, each behind a sign of its own: @县水利局|@县财政局
    Span time;                  // by when, behind the offices
    std::uint32_t work_end = 0; // behind what is done, with its stop
};

Parting parting_of(char32_t c) noexcept
{
    if (text::is_one_of(text::kTailSigns, c)) return Parting::sign;
    switch (classify(c)) {
    case Char::dash: return Parting::dash;
    case Char::colon: return Parting::colon;
    case Char::blank: return Parting::gap;
    case Char::stop: return Parting::stop;
    default: return Parting::none;
    }
}

char32_t before_blanks(std::string_view text, std::uint32_t at) noexcept
{
    while (at > 0 && classify(text::decode_before(text, at).value) == Char::blank) at = static_cast<std::uint32_t>(text::before(text, at));
    return text::decode_before(text, at).value;
}

// 年底前 of 引进企业12家 / 县投促局 / 年底前: a time behind the last mark; `words` ends in front of it then.
Span take_time(std::string_view text, Span& words)
{
    constexpr std::uint32_t kLongestTime = 45; // bytes
    std::uint32_t at = words.end;
    for (; at > words.begin && words.end - at <= kLongestTime; at = static_cast<std::uint32_t>(text::before(text, at))) {
        const char32_t c = text::decode_before(text, at).value;
        if (classify(c) == Char::comma || (parting_of(c) != Parting::none && classify(c) != Char::blank)) break;
    }
    if (at == words.begin || words.end - at > kLongestTime) return {};
    const Span part = text::trim(text, {at, words.end});
    const Span time = part.empty() ? Span{} : read_time_phrase(text, part);
    if (time.empty() || time != part) return {};
    const char32_t mark = text::decode_before(text, at).value; // — may stand twice
    while (at > words.begin && text::decode_before(text, at).value == mark) at = static_cast<std::uint32_t>(text::before(text, at));
    words = text::trim_marks(text, {words.begin, at});
    return time;
}

// …12公里@县水利局|@县财政局: the offices behind the sign in front of the last one; `tail` ends its work in front of them then.
void take_other_signs(std::string_view text, Span words, Tail& tail, const LexiconTables& lexicon)
{
    const auto is_sign = [](char32_t c) { return text::is_one_of(text::kTailSigns, c); };
    while (tail.parting == Parting::sign) {
        std::uint32_t at = tail.work_end;
        while (at > words.begin && words.end - at <= kLongestTail && !is_sign(text::decode_before(text, at).value))
            at = static_cast<std::uint32_t>(text::before(text, at));
        const Span list = text::trim(text, {at, tail.work_end});
        if (at == words.begin || !is_sign(text::decode_before(text, at).value) || list.empty() || !looks_like_offices(text, list, lexicon))
            return;
        tail.others.push_back(list);
        while (at > words.begin && is_sign(text::decode_before(text, at).value)) at = static_cast<std::uint32_t>(text::before(text, at));
        tail.work_end = text::trim(text, {words.begin, at}).end;
    }
}

// 县水利局、县应急局 of 抓好防汛抗旱——县水利局、县应急局; nothing where the item ends in something else.
std::optional<Tail> find_tail(std::string_view text, Span prose, const LexiconTables& lexicon)
{
    Span words = text::trim_marks(text, prose);
    if (words.empty() || classify(text::decode_before(text, words.end).value) != Char::han)
        return std::nullopt; // most items end in their stop
    const Span time = take_time(text, words);
    std::uint32_t at = words.end;
    Parting parting = Parting::none;
    while (at > words.begin && words.end - at <= kLongestTail) {
        const char32_t c = text::decode_before(text, at).value;
        parting = parting_of(c);
        if (parting != Parting::none) break;
        if (classify(c) != Char::han && classify(c) != Char::pause) return std::nullopt;
        at = static_cast<std::uint32_t>(text::before(text, at));
    }
    if (parting == Parting::none || at == words.begin) return std::nullopt;
    if (parting == Parting::gap && text::is_one_of(text::kTailSigns, before_blanks(text, at))) { // 12家 / 县投促局
        parting = Parting::sign;
        while (!text::is_one_of(text::kTailSigns, text::decode_before(text, at).value))
            at = static_cast<std::uint32_t>(text::before(text, at));
    }
    Tail tail{parting, text::trim(text, {at, words.end}), {}, time, at};
    while (tail.work_end > words.begin && parting_of(text::decode_before(text, tail.work_end).value) == tail.parting &&
           tail.parting != Parting::stop)
        tail.work_end = static_cast<std::uint32_t>(text::before(text, tail.work_end));
    tail.work_end = text::trim(text, {words.begin, tail.work_end}).end;
    take_other_signs(text, words, tail, lexicon);
    const bool apart = tail.parting != Parting::gap || skip_gap(text, tail.work_end, words.end) > tail.work_end;
    const std::string_view work = text.substr(words.begin, tail.work_end - words.begin);
    const bool label = tail.parting == Parting::colon && lexicon.label_heads.longest_ending(work).end < work.size(); // 受益单位：县水利局
    if (!apart || label || text::count_code_points(work) < kShortestWork) return std::nullopt;
    if (!looks_like_offices(text, tail.list, lexicon) || looks_like_parties(text, {words.begin, tail.work_end}, lexicon))
        return std::nullopt;
    return tail;
}

void close(Segment& segment, const Tail& tail)
{
    Piece clause;
    clause.kind = PieceKind::closing;
    clause.span = {tail.others.empty() ? tail.list.begin : tail.others.back().begin, segment.pieces.front().span.end};
    for (auto other = tail.others.rbegin(); other != tail.others.rend(); ++other)
        clause.duties.push_back({RoleKind::responsible_unit, std::nullopt, *other, false});
    clause.duties.push_back({RoleKind::responsible_unit, std::nullopt, tail.list, false});
    if (!tail.time.empty()) clause.deadlines.push_back({{}, tail.time});
    segment.pieces.front().span.end = tail.work_end;
    segment.pieces.push_back(std::move(clause));
}

// 县林业局 of 【县林业局】抓好森林防火。; empty for an item that opens otherwise.
Span find_front(std::string_view text, Span prose, const LexiconTables& lexicon)
{
    const text::CodePoint open = decode(text, prose.begin);
    if (classify(open.value) != Char::open || !text::is_round_open(open.value)) return {};
    const std::uint32_t begin = prose.begin + open.size;
    const std::uint32_t limit = std::min(prose.end, begin + kLongestTail);
    const auto close = static_cast<std::uint32_t>(text::next_mark(text, begin, limit, {Char::close}));
    if (close >= limit) return {};
    const Span work = text::trim_marks(text, {close + decode(text, close).size, prose.end});
    if (text::count_code_points(text.substr(work.begin, work.size())) < kShortestWork) return {};
    const Span list = text::trim(text, {begin, close});
    return !list.empty() && looks_like_offices(text, list, lexicon) ? list : Span{};
}

// All items of the list open with offices in a bracket: each is theirs.
bool read_fronts(std::string_view text, std::span<Segment* const> list, const LexiconTables& lexicon)
{
    std::vector<Span> fronts;
    fronts.reserve(list.size());
    for (const Segment* one : list) {
        fronts.push_back(find_front(text, one->pieces.front().span, lexicon));
        if (fronts.back().empty()) return false;
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        Piece piece;
        piece.kind = PieceKind::leading;
        piece.span = fronts[i];
        piece.is_doer = piece.is_sentence = true;
        piece.duties.push_back({RoleKind::responsible_unit, std::nullopt, fronts[i], true});
        list[i]->pieces.insert(list[i]->pieces.begin(), std::move(piece));
    }
    return true;
}

bool is_open(const Segment* one) { return one->pieces.size() == 1 && one->pieces.front().kind == PieceKind::prose; }

void read_list(std::string_view text, std::span<Segment* const> list, const LexiconTables& lexicon)
{
    if (std::ssize(list) < kFewest || !std::ranges::all_of(list, is_open)) return;
    if (read_fronts(text, list, lexicon)) return;
    std::vector<std::optional<Tail>> tails;
    tails.reserve(list.size());
    std::ptrdiff_t closed = 0;
    for (const Segment* one : list) {
        tails.push_back(find_tail(text, one->pieces.front().span, lexicon));
        if (tails.back() && tails.front() && tails.back()->parting != tails.front()->parting) return;
        closed += tails.back().has_value();
        if (closed * 5 < std::ssize(tails) * 4 - 4) return; // more than the odd one without
    }
    if (closed < kFewest || closed * 5 < std::ssize(list) * 4 || !tails.front()) return;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (tails[i]) close(*list[i], *tails[i]);
}

} // namespace

void read_tail_offices(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    const auto goes_on = [&](std::size_t i) {
        const Mark& last = segments[i - 1].mark;
        return segments[i].mark.ladder == last.ladder && segments[i].mark.value == last.value + 1;
    };
    std::vector<Segment*> list;
    std::vector<Segment*> bulleted; // of the whole notice: ●储备化肥2万吨｜县供销社 below 【2月】
    for (std::size_t begin = 0, end = 0; begin < segments.size(); begin = end) {
        for (end = begin + 1; end < segments.size() && goes_on(end);) ++end;
        if (segments[begin].mark.ladder != Ladder::none) {
            list.clear();
            for (std::size_t i = begin; i < end; ++i) list.push_back(&segments[i]);
            read_list(text, list, lexicon);
        } else {
            for (std::size_t i = begin; i < end; ++i)
                if (is_bulleted(segments[i])) bulleted.push_back(&segments[i]);
        }
    }
    read_list(text, bulleted, lexicon);
}

} // namespace zeren::outline
