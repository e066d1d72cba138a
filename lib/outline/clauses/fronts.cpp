// One walk over a few parts; a time is a small machine over its characters, which remembers the last place where it was whole.
#include "outline/clauses/fronts.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/times.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/front_marks.hpp"
#include "text/list_words.hpp"
#include "text/time_words.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

constexpr std::uint32_t kLongestFront = 200; // bytes
constexpr std::uint32_t kLongestTime = 90;
constexpr int kMostParts = 6; // 会议决定，2024年9月底前，由…

bool is_in(std::u32string_view set, char32_t c) noexcept { return set.find(c) != std::u32string_view::npos; }

FrontKind kind_of(const text::Dictionary::Match& match) noexcept { return static_cast<FrontKind>(match.value & ~kBeginsName); }
bool begins_names(const text::Dictionary::Match& match) noexcept { return (match.value & kBeginsName) != 0; }

// The walk over one time. What may follow depends on what was read last.
class TimeWalk {
public:
    TimeWalk(std::string_view text, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon)
        : text_(text), at_(begin), end_(std::min(end, begin + kLongestTime)), whole_(begin), lexicon_(lexicon)
    {
    }

    std::uint32_t run()
    {
        while (at_ < end_ && step()) {}
        return whole_;
    }

private:
    bool step()
    {
        if (at_ == whole_ && season()) return true; // 五一期间, before 五 is a digit
        const CodePoint c = decode(text_, at_);
        const char32_t folded = text::fold(c.value);
        const Char kind = classify(c.value);
        if (kind == Char::digit) return number(c.size, digits_ + 1, false);
        if (kind == Char::blank) return move(c.size);
        if (is_in(text::kTenDayLeads, folded) && text::fold(decode(text_, at_ + c.size).value) == text::kTenDays)
            return accept(c.size + decode(text_, at_ + c.size).size);
        if (is_in(text::kTimeHanDigits, folded)) return number(c.size, digits_ + 1, true);
        if (is_in(text::kTimeLeads, folded)) return lead(c.size);
        if (is_in(text::kFrontUnits, folded) && (has_lead() || (edgeable_ && folded == text::kYearUnit))) return unit(folded, c.size);
        if (at_ == whole_ && digits_ == 0 && is_in(text::kFrontUnits, folded) && edge_at(at_ + c.size))
            return unit_alone(c.size); // 年|底前
        if (folded == text::kPeriodTail && edgeable_) return is_dated_ ? accept(c.size) : move(c.size);
        if (is_in(text::kFrontDays, folded) && digits_ > 0 && month_) return accept(c.size);
        if (is_in(text::kSpanUnits, folded) && has_lead()) return span_unit(c.size);
        if (has_lead() && (is_in(text::kCountLeads, folded) || is_in(text::kSpanFillers, folded))) return count(c.size);
        if (is_in(text::kCountLeads, folded) && whole_ == at_) return move(c.size);
        if (is_in(text::kDateJoints, c.value) && digits_ > 0) return join(c.size);
        if (is_in(text::kTimeEdges, folded) && (edgeable_ || (joints_ > 0 && digits_ > 0))) return edge(c.size);
        if (is_in(text::kEdgeLinks, folded) && edgeable_ && edge_at(at_ + c.size)) return move(c.size);
        return false;
    }

    [[nodiscard]] bool edge_at(std::uint32_t at) const { return is_in(text::kTimeEdges, text::fold(decode(text_, at).value)); }

    bool unit_alone(std::uint32_t size)
    {
        edgeable_ = true;
        return move(size);
    }

    [[nodiscard]] bool has_lead() const noexcept { return digits_ > 0 || leads_; }

    bool move(std::uint32_t size)
    {
        at_ += size;
        return true;
    }

    bool accept(std::uint32_t size)
    {
        at_ += size;
        whole_ = at_;
        edgeable_ = true;
        digits_ = 0;
        leads_ = counted_ = false;
        return true;
    }

    bool number(std::uint32_t size, int digits, bool han)
    {
        digits_ = digits;
        han_ = han;
        edgeable_ = false;
        return move(size);
    }

    bool lead(std::uint32_t size)
    {
        leads_ = true;
        edgeable_ = false;
        return move(size);
    }

    bool count(std::uint32_t size)
    {
        counted_ = true;
        return move(size);
    }

    // 9月 and 今年 are whole, 三年 and 2个月 wait for 内.
    bool unit(char32_t folded, std::uint32_t size)
    {
        const bool year = folded == text::kYearUnit;
        is_dated_ = leads_ || digits_ == 0 || (!counted_ && (year ? digits_ == 4 : !han_ && folded == text::kMonthUnit));
        if (folded == text::kQuarterUnit && digits_ > 0) {
            is_dated_ = true; // 三季|度
            edgeable_ = true;
            digits_ = 0;
            leads_ = false;
            return move(size);
        }
        month_ = month_ || folded == text::kMonthUnit;
        if (is_dated_) return accept(size);
        edgeable_ = true;
        digits_ = 0;
        leads_ = counted_ = false;
        return move(size);
    }

    bool span_unit(std::uint32_t size)
    {
        edgeable_ = true;
        digits_ = 0;
        if (leads_ && !counted_) return accept(size); // 当日, 每天
        leads_ = counted_ = false;
        return move(size);
    }

    bool join(std::uint32_t size)
    {
        ++joints_;
        digits_ = 0;
        return classify(decode(text_, at_ + size).value) == Char::digit && move(size);
    }

    bool edge(std::uint32_t size) { return !is_guarded_name(text_, at_, lexicon_) && accept(size); }

    // 汛期前, 春节期间
    bool season()
    {
        static const text::Dictionary seasons = [] {
            text::Dictionary words;
            for (const std::string_view word : text::kSeasons) words.add(word, 0);
            words.add(text::kFestival, 0);
            return words;
        }();
        static const text::Dictionary edges = [] {
            text::Dictionary words;
            for (const std::string_view word : text::kSeasonEdges) words.add(word, 0);
            return words;
        }();
        const std::string_view stretch = text_.substr(0, end_);
        std::uint32_t word = at_;
        for (int words = 0; words < 3; ++words) word = seasons.longest(stretch, word).end; // 秋季学期|开学, 国庆|节
        const auto behind = edges.longest(stretch, word);
        if (word == at_ || !behind.found(word) || is_guarded_name(text_, word, lexicon_)) return false; // 春节|前线指挥部
        return accept(behind.end - at_);
    }

    std::string_view text_;
    std::uint32_t at_;
    std::uint32_t end_;
    std::uint32_t whole_; // behind the longest time so far
    const LexiconTables& lexicon_;
    int digits_ = 0;
    int joints_ = 0;
    bool han_ = false;      // the digits are 汉字
    bool leads_ = false;    // 今, 本, 每 …
    bool counted_ = false;  // 第, 个
    bool month_ = false;    // a month was read
    bool is_dated_ = false; // the unit read last was whole
    bool edgeable_ = false; // 底, 前 may follow
};

// The first character of anything that stands in front: most lists begin with none of them.
bool may_begin_time(char32_t c)
{
    static const text::CharSet first = [] {
        text::CharSet set = text::first_characters(text::kSeasons);
        set.add(text::kTimeLeads);
        set.add(text::kTimeHanDigits);
        set.add(text::kCountLeads);
        set.add(text::kFrontUnits);
        for (char32_t digit = U'0'; digit <= U'9'; ++digit) set.add(digit);
        return set;
    }();
    return first.holds(c);
}

// 我|县水务局, 我县|城关镇: 我 alone in front of the department of a government, with its level in front of what has a name of its own.
std::uint32_t skip_own_place(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    const CodePoint own = decode(text, at);
    const CodePoint level = decode(text, at + own.size);
    if (own.value != text::kOwn || !text::is_level(level.value)) return at;
    const std::uint32_t name = at + own.size + level.size;
    std::uint32_t item = name;
    while (item < end && classify(decode(text, item).value) == Char::han) item += decode(text, item).size;
    const std::string_view behind = text.substr(name, item - name);
    const bool leveled = text::is_level(decode(behind, 0).value);
    return leveled || lexicon.areas.longest_ending(behind).end < behind.size() ? name : at + own.size;
}

// 包片单位|县文广局: what the office is in this work, in front of its name; `at` for none.
std::uint32_t skip_apposition(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t kLongest = 24; // bytes
    for (std::uint32_t next = at; next < end && next - at <= kLongest; next += decode(text, next).size) {
        const char32_t c = decode(text, next).value;
        if (classify(c) != Char::han) return at;
        if (!text::is_level(c)) continue;
        const std::string_view front = text.substr(at, next - at);
        if (text::closes_with(front, text::kUnitTail) || text::closes_with(front, text::kFieldTail)) return next;
    }
    return at;
}

// Whether a mark, a level (县水务局) or another word in front of a doer (同时由…, 一是9月底前…) stands at `at`, and not the rest of a name.
bool opens_office(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    if (at >= end) return true;
    const CodePoint first = decode(text, at);
    const char32_t c = text::fold(first.value);
    const bool leveled = text::is_level(c) && at + first.size < end; // 镇 of 其中镇 is all that would stay
    return classify(c) != Char::han || leveled || is_in(text::kOfficeFronts, c);
}

// 城关镇要…, 东河县水务局: a place begins at `at`, by a name of two to five characters.
bool opens_place(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr int kLongest = 5;  // code points
    constexpr int kShortest = 3; // 城关镇; 心镇 of 中心镇 is the rest of a word
    std::uint32_t next = at;
    for (int length = 1; length <= kLongest && next < end && classify(decode(text, next).value) == Char::han; ++length) {
        next += decode(text, next).size;
        const std::string_view name = text.substr(at, next - at);
        if (length >= kShortest && lexicon.areas.longest_ending(name).end < name.size()) return true;
    }
    return false;
}

bool opens_doer(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    return opens_office(text, at, end) || opens_place(text, at, end, lexicon) || skip_front_time(text, at, end, lexicon) > at;
}

// The word at `at`. One whose last character begins a name is none: 年内|部审计办 is 年|内部审计办, 会后|勤保障中心 is no front at all.
text::Dictionary::Match front_word(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    const auto word = lexicon.fronts.longest(text.substr(0, end), at);
    if (!word.found(at) || kind_of(word) == FrontKind::name) return word;
    const std::size_t last = text::before(text, word.end);
    if (last == at || !is_in(text::kTimeEdges, text::fold(decode(text, last).value))) return word;
    return is_guarded_name(text, static_cast<std::uint32_t>(last), lexicon) ? lexicon.fronts.longest(text.substr(0, last), at) : word;
}

// Behind one part at `at`; `at` for none.
std::uint32_t skip_part(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon, Front& front)
{
    const auto word = front_word(text, at, end, lexicon);
    if (word.found(at) && kind_of(word) == FrontKind::name) return at;
    const bool until = word.found(at) && kind_of(word) == FrontKind::until;
    const std::uint32_t begin = until ? word.end : at;
    std::uint32_t time = skip_front_time(text, begin, end, lexicon);
    if (until && time == begin) { // 于|年底前
        const auto named = front_word(text, begin, end, lexicon);
        if (named.found(begin) && kind_of(named) == FrontKind::time) time = named.end;
    }
    if (until) {
        if (time == begin) return at;
    } else if (word.found(at) && word.end >= time) {
        time = word.end;
    }
    if (time == at) {
        const std::uint32_t own = skip_own_place(text, at, end, lexicon);
        return own > at ? own : skip_apposition(text, at, end);
    }
    const bool whole_word = !until && word.found(at) && word.end == time;
    const bool hands_out = kind_of(word) == FrontKind::decision || kind_of(word) == FrontKind::asking;      // 确定|村镇银行负责…
    if (whole_word && !hands_out && begins_names(word) && !opens_doer(text, time, end, lexicon)) return at; // 同时|代公司
    front.asks = whole_word && kind_of(word) == FrontKind::asking;
    const bool past = !until && word.found(at) && kind_of(word) == FrontKind::past; // 去年, 去年|底
    front.past = front.past || past;
    const Span whole{begin, time};
    if (!past && front.time.empty() && read_time_phrase(text, whole) == whole) front.time = whole;
    return time;
}

} // namespace

std::uint32_t skip_front_time(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    if (at >= end || !may_begin_time(decode(text, at).value)) return at;
    return TimeWalk(text, at, end, lexicon).run();
}

Front skip_front(std::string_view text, Span span, const LexiconTables& lexicon)
{
    Front front;
    front.end = span.begin;
    const std::uint32_t end = std::min(span.end, span.begin + kLongestFront);
    for (int parts = 0; parts < kMostParts && front.end < end; ++parts) {
        const std::uint32_t behind = skip_part(text, front.end, end, lexicon, front);
        if (behind == front.end) break;
        front.end = behind;
        while (front.end < end) {
            const CodePoint c = decode(text, front.end);
            const Char kind = classify(c.value);
            if (kind != Char::comma && kind != Char::colon && !text::is_blank(kind)) break;
            front.end += c.size;
        }
    }
    return front;
}

std::uint32_t trailing_front(std::string_view text, Span list, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongest = 60; // bytes
    std::uint32_t begin = list.end > list.begin + kLongest ? list.end - kLongest : list.begin;
    while (begin < list.end && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) ++begin; // not inside a character
    for (std::uint32_t at = begin; at < list.end; at += decode(text, at).size) {
        if (at == list.begin || (!lexicon.fronts.may_begin(decode(text, at).value) && !may_begin_time(decode(text, at).value))) continue;
        if (skip_front(text, {at, list.end}, lexicon).end == list.end && looks_like_parties(text, {list.begin, at}, lexicon)) return at;
    }
    return list.end;
}

std::uint32_t behind_front_word(std::string_view text, Span item, const LexiconTables& lexicon)
{
    const auto word = front_word(text, item.begin, item.end, lexicon);
    if (!word.found(item.begin) || kind_of(word) == FrontKind::name || kind_of(word) == FrontKind::until) return item.begin;
    if (text::count_code_points(text.substr(item.begin, word.end - item.begin)) < 2) return item.begin;
    const bool may_begin = begins_names(word) || kind_of(word) == FrontKind::time; // 汛期值守办公室, 下半年前期工作专班
    if (may_begin && !opens_doer(text, word.end, item.end, lexicon)) return item.begin;
    return text::trim_marks(text, {static_cast<std::uint32_t>(word.end), item.end}).begin;
}

bool is_past(std::string_view text, std::uint32_t begin, std::uint32_t at, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongest = 24; // bytes
    const Span front = text::trim_marks(text, {begin, at});
    std::uint32_t place = front.size() > kLongest ? front.end - kLongest : front.begin;
    while (place < front.end && (static_cast<unsigned char>(text[place]) & 0xC0U) == 0x80U) ++place;
    for (; place < front.end; place += decode(text, place).size) {
        const auto word = lexicon.fronts.longest(text.substr(0, front.end), place);
        if (word.end != front.end || !word.found(place) || kind_of(word) != FrontKind::past) continue;
        const bool single = place + decode(text, place).size == front.end; // 草原|由…, and 原|由… behind a mark
        if (!single || place == front.begin || classify(text::decode_before(text, place).value) != Char::han) return true;
    }
    return false;
}

bool is_guarded_name(std::string_view text, std::uint32_t at, const LexiconTables& lexicon)
{
    const auto word = lexicon.fronts.longest(text, at);
    return word.found(at) && kind_of(word) == FrontKind::name;
}

Span without_guarded_name(std::string_view text, Span word, const LexiconTables& lexicon)
{
    for (std::uint32_t at = word.begin + decode(text, word.begin).size; at < word.end; at += decode(text, at).size) {
        const auto name = lexicon.fronts.longest(text, at);
        const auto front = lexicon.role_words.longest(text.substr(0, at), word.begin);
        const bool opens = text.substr(word.begin, at - word.begin) == text::kMeet || // 并|会同县财政局: 并 alone opens nothing
                           (front.end == at && lexicon.words[front.value].kind == WordKind::opener);
        if (name.found(at) && kind_of(name) == FrontKind::name && name.end > word.end && opens) return {word.begin, at};
    }
    return word;
}

} // namespace zeren::outline
