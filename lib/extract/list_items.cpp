// Splitting first (marks, blanks, 等, joiners), then joining again what cannot stand alone.
#include "extract/list_items.hpp"

#include "extract/blank_splits.hpp"
#include "extract/joined_posts.hpp"
#include "extract/persons.hpp"
#include "extract/shared_tails.hpp"
#include "outline/clauses/fronts.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/times.hpp"
#include "text/break_tags.hpp"
#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/scope_marks.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

constexpr std::size_t kLongestFieldName = 8; // code points: 人力资源社会保障
constexpr std::uint32_t kLongestTail = 300;  // bytes: twice what a party may be long
constexpr std::size_t kOneHan = 3;           // bytes

class Splitter {
public:
    Splitter(std::string_view text, bool names, const LexiconTables& lexicon) : text_(text), names_(names), lexicon_(lexicon) {}

    std::vector<ListItem> split(Span list)
    {
        split_at_marks(list);
        join_dependents();
        return std::move(items_);
    }

private:
    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }
    void split_at_marks(Span list);
    void add(Span item);
    [[nodiscard]] Span without_openers(Span item) const;
    [[nodiscard]] Span add_at_and_others(Span item);
    void add_at_joiners(Span item, bool and_others);
    [[nodiscard]] std::string_view name_end(Span span) const;
    [[nodiscard]] bool tells_collective(Span span) const;
    [[nodiscard]] bool is_posted_comrade(Span item) const // 副县长周延平同志; 周延平同志 has no other post, and of 分管负责同志 it is all
    {
        const auto comrade = static_cast<std::uint32_t>(text::kComrade.size());
        return holds_post(text_, {item.begin, item.end - comrade}, lexicon_) &&
               lexicon_.post_endings.longest_ending(words(item)).end + comrade >= item.size();
    }
    void push(Span item, bool and_others)
    {
        item = text::trim_marks(text_, item);
        if (names_ && text::closes_with(words(item), text::kComrade) && is_posted_comrade(item))
            item = text::trim_marks(text_, {item.begin, item.end - static_cast<std::uint32_t>(text::kComrade.size())});
        if (!item.empty()) items_.push_back({item, and_others, 0});
        else if (and_others && !items_.empty()) items_.back().and_others = true;
    }
    [[nodiscard]] bool splits_at_stroke(Span left, Span right) const;
    [[nodiscard]] bool is_dependent(Span item) const
    {
        const auto whole = lexicon_.dependent_items.longest(words(item), 0);
        if (whole.end == item.size()) return true;
        const auto counts_levels = [&](std::string_view word) { return text::begins_with(words(item).substr(whole.end), word); };
        if (whole.found(0) && std::ranges::any_of(text::kLevelCounts, counts_levels)) return true; // 各区、乡镇两级河长
        return whole.found(0) && classify(decode(words(item), whole.end).value) == Char::open;     // 区人民政府(管委会)
    }
    [[nodiscard]] bool is_label(Span item) const
    {
        const auto word = lexicon_.role_words.longest(words(item), 0);
        return word.end == item.size() && lexicon_.words[word.value].kind == WordKind::label;
    }
    void join_dependents();
    void join_fields();
    void join_counted();
    [[nodiscard]] bool is_short_name(Span item, std::string_view opener) const;
    [[nodiscard]] bool are_alike(const ListItem& one, const ListItem& next) const;
    [[nodiscard]] bool joins_collective(const ListItem& first, const ListItem& last, const ListItem& next) const;

    std::string_view text_;
    bool names_;
    const LexiconTables& lexicon_;
    std::vector<ListItem> items_;
    bool by_blanks_ = false; // a blank has split the list
};

void Splitter::split_at_marks(Span list)
{
    items_.reserve(4); // more than most lists have
    int depth = 0;
    constexpr text::Kinds kParting{Char::pause, Char::comma, Char::semicolon, Char::stop};
    std::uint32_t stretch_end = list.begin; // of the stretch between two marks that was looked at last
    bool listed = false;                    // it is a list by its blanks
    const auto splits_at_blank = [&](Span left, Span right) {
        if (right.begin > stretch_end) {
            stretch_end = text::next_outer_mark(text_, right.begin, list.end, kParting);
            listed = is_list_by_blanks(text_, {left.begin, stretch_end}, lexicon_);
        }
        return listed ? !text::trim(text_, left).empty() : extract::splits_at_blank(text_, left, right, by_blanks_, lexicon_);
    };
    std::uint32_t begin = list.begin;
    for (std::uint32_t at = list.begin; (at = static_cast<std::uint32_t>(text::skip_han(text_, at, list.end))) < list.end;) {
        CodePoint c = decode(text_, at);
        const Char kind = classify(c.value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        else if (depth == 0) {
            const std::size_t tag = text::break_tag_size(text_.substr(0, list.end), at); // 区工信局<br>区农业农村局
            if (tag > 0) c.size = static_cast<std::uint32_t>(tag);
            const bool mark = tag > 0 || kind == Char::pause || kind == Char::comma || kind == Char::semicolon || kind == Char::stop;
            const Span rest{at + c.size, list.end};
            const bool stroke = !mark && text::is_one_of(text::kStrokes, c.value) && splits_at_stroke({begin, at}, rest);
            const bool blank = !mark && !names_ && text::is_blank(kind) && splits_at_blank({begin, at}, rest);
            if (mark || blank || stroke) {
                by_blanks_ = by_blanks_ || blank;
                add({begin, at});
                begin = at + c.size;
            }
        }
        at += c.size;
    }
    add({begin, list.end});
}

// 王强/李明, 县住建局/城关镇: a stroke between two names; 党政办/所 is one.
bool Splitter::splits_at_stroke(Span left, Span right) const
{
    constexpr text::Kinds kParting{Char::pause, Char::comma, Char::semicolon, Char::stop, Char::open};
    const auto goes_on = [&](const CodePoint& c) {
        return !kParting.holds(classify(c.value)) && !text::is_one_of(text::kStrokes, c.value);
    };
    const std::uint32_t limit = std::min(right.end, right.begin + kLongestTail);
    std::uint32_t end = right.begin;
    while (end < limit && goes_on(decode(text_, end))) end += decode(text_, end).size;
    const auto is_name = [&](Span item) {
        item = text::trim(text_, item);
        if (item.empty()) return false;
        if (names_) return outline::looks_like_names(text_, item, lexicon_) || holds_post(text_, item, lexicon_);
        return item.size() > kOneHan && (ends_as_organisation(words(item), false, lexicon_) || is_collective(words(item), lexicon_));
    };
    return is_name(left) && is_name({right.begin, end});
}

// 和谐村: what would stay is no name.
bool Splitter::is_short_name(Span item, std::string_view opener) const
{
    if (opener != text::kAnd || !text::begins_with(words(item), opener)) return false; // 及人社
    const std::string_view rest = words(item).substr(opener.size());
    const bool leveled = text::is_level(decode(rest, 0).value); // 和县委
    return text::count_code_points(rest) <= 2 && !leveled;
}

Span Splitter::without_openers(Span item) const
{
    static const text::CharSet firsts = text::first_characters(text::kItemOpeners);
    item = text::trim_marks(text_, item);
    for (bool again = true; again && firsts.holds(decode(text_, item.begin).value);) { // 由, 以及 in front
        again = false;
        for (const std::string_view opener : text::kItemOpeners) {
            const bool joins = std::ranges::find(text::kJoiners, opener) != std::end(text::kJoiners);
            if (joins && (items_.empty() || is_short_name(item, opener))) continue; // 和沿派出所 at the head of a list is a name
            if (item.size() > opener.size() + 3 && text::begins_with(words(item), opener) &&
                !outline::is_guarded_name(text_, item.begin, lexicon_)) { // 会同县水务局
                item = text::trim(text_, {item.begin + static_cast<std::uint32_t>(opener.size()), item.end});
                again = true;
                break;
            }
        }
    }
    return item;
}

void Splitter::add(Span item)
{
    for (item = without_openers(item); !item.empty(); item = without_openers(item)) item = add_at_and_others(item);
}

// Adds what stands up to the first 等 and returns what is left behind it.
// 市财政局等, 市财政局等部门, 市司法局等有关部门, 市司法局等8个部门
Span Splitter::add_at_and_others(Span item)
{
    const auto is_rest = [&](std::string_view tail) { // 市水务局、等牵头; 市水务局、等部门
        return text::begins_with(words(item).substr(text::kAndSoOn.size()), tail) && item.size() == text::kAndSoOn.size() + tail.size();
    };
    if (text::begins_with(words(item), text::kAndSoOn) && (is_rest("") || std::ranges::any_of(text::kAndSoOnTails, is_rest))) {
        push({item.begin, item.begin}, true);
        return {};
    }
    static const text::WordSet and_so_on(std::span(&text::kAndSoOn, 1));
    int depth = 0;
    for (std::uint32_t at = and_so_on.occurs_in(words(item)) ? item.begin : item.end; at < item.end; at += decode(text_, at).size) {
        const Char kind = classify(decode(text_, at).value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        if (depth > 0 || at == item.begin || !text::begins_with(words({at, item.end}), text::kAndSoOn)) continue;
        Span tail = text::trim(text_, {at + static_cast<std::uint32_t>(text::kAndSoOn.size()), item.end});
        std::uint32_t behind = tail.begin;
        while (behind < tail.end &&
               (classify(decode(text_, behind).value) == Char::digit || text::begins_with(words({behind, tail.end}), text::kCounter))) {
            behind += decode(text_, behind).size;
        }
        // 等有关部门 names a party of its own instead; 市总工会等和各县政府 goes on with the list
        bool others =
            tail.empty() || std::ranges::any_of(text::kJoiners, [&](std::string_view j) { return text::begins_with(words(tail), j); });
        for (const std::string_view word : text::kAndSoOnTails) {
            if (!text::begins_with(words({behind, tail.end}), word)) continue;
            const auto end = behind + static_cast<std::uint32_t>(word.size());
            const bool whole = end == tail.end;
            const auto joins = [&](std::string_view j) { return text::begins_with(words({end, tail.end}), j); };
            const bool joined = std::ranges::any_of(text::kJoiners, joins);
            if (!whole && !joined) continue;
            tail.begin = end;
            others = true;
            break;
        }
        const bool counted = behind > tail.begin; // 城关镇等12个乡镇 is one party, 市司法局等8个部门 is 市司法局
        if (counted && !tail.empty() && tail.begin < behind) continue;
        const bool tail_is_party = !tail.empty() && (tells_collective(tail) || ends_as_organisation(name_end(tail), false, lexicon_));
        if (!tail.empty() && !tail_is_party) continue; // 等 inside a name
        const bool kind_alone = !tail.empty() && outline::kind_begin(words(tail), lexicon_) == 0;
        if (kind_alone && !ends_as_organisation(name_end({item.begin, at}), false, lexicon_)) { // 城关、石门、河口等乡镇; not 城关镇等乡镇
            add_at_joiners({item.begin, at}, true);
            if (!items_.empty()) items_.back().others_end = tail.end;
            return {tail.end, tail.end};
        }
        if (std::ranges::find(text::kTownKinds, words(tail)) != text::kTownKinds.end()) { // 城关镇、石门镇等乡镇: others of their kind
            others = true;
            tail.begin = tail.end;
        }
        add_at_joiners({item.begin, at}, others);
        if (others && tail.begin > at + text::kAndSoOn.size() && !items_.empty()) items_.back().others_end = tail.begin; // 等部门
        return tail;
    }
    add_at_joiners(item, false);
    return {};
}

// What decides whether `span` names parties stands at its end, and no name is longer than kLongestTail: of a long one only the end is
// looked at, for a list of a thousand 和 asks at each of them.
std::string_view Splitter::name_end(Span span) const
{
    if (span.size() <= kLongestTail) return words(span);
    std::uint32_t begin = span.end - kLongestTail;
    while ((static_cast<unsigned char>(text_[begin]) & 0xC0U) == 0x80U) ++begin; // not inside a character
    return words({begin, span.end});
}

bool Splitter::tells_collective(Span span) const
{
    if (is_collective(name_end(span), lexicon_)) return true;
    const auto opener = lexicon_.collective_openers.longest(words(span), 0);
    return opener.found(0) && opener.value == static_cast<std::uint32_t>(CollectiveOpener::always);
}

// 及 和 与 split only between two organisations.
void Splitter::add_at_joiners(Span item, bool and_others)
{
    static const text::CharSet openers = text::first_characters(text::kJoiners);
    int depth = 0;
    static const text::WordSet joiners(text::kJoiners);
    std::uint32_t next = item.begin;
    for (std::uint32_t at = joiners.occurs_in(words(item)) ? next : item.end; at < item.end && !names_; at = next) {
        const CodePoint c = decode(text_, at);
        next = at + c.size;
        const Char kind = classify(c.value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        if (depth > 0 || kind != Char::han || at == item.begin || !openers.holds(c.value)) continue;
        for (const std::string_view joiner : text::kJoiners) {
            if (!text::begins_with(words({at, item.end}), joiner)) continue;
            const Span left = text::trim(text_, {item.begin, at});
            const Span right = text::trim(text_, {at + static_cast<std::uint32_t>(joiner.size()), item.end});
            if (right.empty() || is_label(right)) break; // 各场景牵头部门和配合部门
            const bool right_each = tells_collective(right);
            const bool left_whole = ends_as_organisation(name_end(left), !right_each, lexicon_) ||
                                    (tells_collective(left) && !ends_in_field(name_end(left), lexicon_)) ||
                                    text::closes_with(words(left), text::kFieldTail); // 市财政部门和市残联
            if (left_whole && left.size() > 3 && (right_each || ends_as_organisation(name_end(right), false, lexicon_)) &&
                !is_dependent(right)) {
                push(left, false);
                item = right; // which may hold further ones
                next = right.begin;
            }
            break;
        }
    }
    push(item, and_others);
}

// 各县、市、区政府: what 各 opens goes on over items that could not stand alone.
bool Splitter::joins_collective(const ListItem& first, const ListItem& last, const ListItem& next) const
{
    return !first.and_others && !last.and_others && is_dependent(next.span) && is_collective(words(first.span), lexicon_);
}

// 知识产权、林业等部门: fields of work and no names; one collective.
void Splitter::join_fields()
{
    const auto is_field = [&](const ListItem& item) {
        const std::string_view name = words(item.span);
        return !ends_as_organisation(name, false, lexicon_) && !is_collective(name, lexicon_) &&
               lexicon_.names.longest(name, 0).end != name.size() && text::count_code_points(name) <= kLongestFieldName;
    };
    for (std::size_t i = items_.size(); i-- > 0;) {
        if (items_[i].others_end == 0 || !is_field(items_[i])) continue;
        std::size_t first = i;
        while (first > 0 && !items_[first - 1].and_others && is_field(items_[first - 1])) --first;
        items_[i] = {{items_[first].span.begin, items_[i].others_end}, false, 0};
        items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(first), items_.begin() + static_cast<std::ptrdiff_t>(i));
        i = first;
    }
}

// 柳岸、北桥、锦明三个社区: names that cannot stand alone, as many as the last one counts.
void Splitter::join_counted()
{
    const auto is_name = [&](const ListItem& item) {
        return !item.and_others && text::count_code_points(words(item.span)) <= kLongestFieldName &&
               !ends_as_organisation(words(item.span), true, lexicon_) && !is_collective(words(item.span), lexicon_);
    };
    for (std::size_t i = items_.size(); i-- > 1;) {
        const outline::CountedTail tail = outline::counted_tail(words(items_[i].span), lexicon_);
        if (tail.count < 2 || tail.count > i + 1) continue;
        const Span name{items_[i].span.begin, items_[i].span.begin + static_cast<std::uint32_t>(tail.begin)};
        if (ends_as_organisation(words(name), true, lexicon_)) { // 县住建局、县城管局|两部门
            items_[i].span = name;
            continue;
        }
        const std::size_t first = i + 1 - tail.count;
        if (!std::all_of(items_.begin() + static_cast<std::ptrdiff_t>(first), items_.begin() + static_cast<std::ptrdiff_t>(i), is_name))
            continue;
        items_[i].span.begin = items_[first].span.begin;
        items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(first), items_.begin() + static_cast<std::ptrdiff_t>(i));
        i = first;
    }
}

// Two bare areas, or two fields of work behind one level of government.
bool Splitter::are_alike(const ListItem& one, const ListItem& next) const
{
    const std::string_view left = words(one.span);
    const std::string_view right = words(next.span);
    if (is_bare_area(left, lexicon_) && is_bare_area(right, lexicon_)) return true;
    const auto leveled = [](std::string_view name) { return text::is_level(decode(name, 0).value); };
    const auto is_field = [&](std::string_view name) {
        return text::count_code_points(name) <= kLongestFieldName && !ends_as_organisation(name, false, lexicon_) &&
               !is_collective(name, lexicon_) && lexicon_.names.longest(name, 0).end != name.size();
    };
    return is_field(left) && is_field(right) && !leveled(right);
}

void Splitter::join_dependents()
{
    join_posts(text_, names_, items_, lexicon_);
    if (names_) return;
    join_counted();
    const auto goes_on = [&](std::size_t i) { // in the next item, and by no comma: 何强分管，|村建办 share nothing
        if (i + 1 >= items_.size() || items_[i].and_others) return false;
        const std::string_view gap = text_.substr(items_[i].span.end, items_[i + 1].span.begin - items_[i].span.end);
        const bool paused = text::next_mark(gap, 0, gap.size(), {Char::comma, Char::semicolon, Char::stop}) == gap.size();
        return paused && shares_tail(words(items_[i].span), words(items_[i + 1].span), lexicon_);
    };
    if (items_.size() < 2) return join_fields();
    std::vector<bool> shared(items_.size());
    for (std::size_t i = items_.size(); i-- > 0;) { // 西河县、川东区、淮南县人民政府; 市农业、水利、林业局: from the last one back
        const bool run = i + 2 < items_.size() && shared[i + 1] && !items_[i].and_others && are_alike(items_[i], items_[i + 1]);
        shared[i] = run || goes_on(i);
    }
    std::vector<ListItem> joined;
    joined.reserve(items_.size());
    for (std::size_t i = 0; i < items_.size();) {
        std::size_t last = i;
        while (last + 1 < items_.size() && joins_collective(items_[i], items_[last], items_[last + 1])) ++last;
        if (last == i)
            while (shared[last]) ++last;
        joined.push_back({{items_[i].span.begin, items_[last].span.end}, items_[last].and_others, items_[last].others_end});
        i = last + 1;
    }
    items_ = std::move(joined);
    join_fields();
}

} // namespace

std::vector<ListItem> split_list(std::string_view text, Span list, bool names, const LexiconTables& lexicon)
{
    return Splitter(text, names, lexicon).split(text::trim_marks(text, list));
}

} // namespace zeren::extract
