// Two walks: the first finds all that looks like a label and counts it, the second tells which items have it; then each is judged by
// its parts and its values.
#include "outline/labels/own_labels.hpp"

#include "outline/clauses/words.hpp"
#include "outline/labels/label_forms.hpp"
#include "outline/labels/label_shapes.hpp"
#include "outline/labels/label_values.hpp"
#include "outline/numbering/numbering.hpp"
#include "outline/wide_blanks.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/list_marks.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kReach = 150;      // bytes of a label, blanks and a bracket with it
constexpr std::uint32_t kShortestLine = 7; // bytes of two 汉字 and a colon
constexpr std::size_t kItems = 3;          // that prove a label by themselves
constexpr std::size_t kFewestItems = 2;    // that do where they are most of the list
constexpr std::size_t kFewestLabels = 3;   // of an item that begins anew with the first of them
constexpr std::size_t kMostLabels = 40;    // that one notice makes up

// A label at its place.
struct Place {
    std::size_t key = 0; // kKnown for one of the lexicon
    Span label;
    Span value;
    std::size_t line = 0;
    bool opens = false; // the line, without a number in front
    bool firm = false;  // so, or behind the value of another label and ； or a blank: a field may stand there
};
constexpr std::size_t kKnown = static_cast<std::size_t>(-1);

// How a label is spread over the items.
struct Spread {
    std::string term;
    std::size_t places = 0;
    std::size_t items = 0;     // that have it anywhere
    std::size_t opened = 0;    // that have it at the begin of a line
    std::size_t wrapping = 0;  // places with labels of roles for their value
    std::size_t last_item = 0; // 0 before the first
    std::size_t last_opened = 0;
    bool by_gap = false; // no colon closes it: prose may look so, and a field is none
};

class Finder {
public:
    Finder(const Text& text, const LexiconTables& lexicon) : text_(text.content), lexicon_(lexicon)
    {
        for (const Block& block : text.blocks) {
            if (block.kind == Block::Kind::table) continue;
            for (std::uint32_t begin = block.span.begin; begin < block.span.end;) {
                const std::size_t stop = std::min<std::size_t>(text_.find('\n', begin), block.span.end);
                read_parts({begin, static_cast<std::uint32_t>(stop)});
                begin = static_cast<std::uint32_t>(stop) + 1;
            }
        }
    }

    std::vector<OwnLabel> find()
    {
        const bool repeats = std::ranges::any_of(spreads_, [](const Spread& one) { return one.places > 1; });
        if (!repeats) return {};
        count_items();
        std::vector<std::vector<Span>> values(spreads_.size());
        std::vector<OwnLabel> labels(spreads_.size());
        for (const Place& place : places_) {
            if (place.key == kKnown || !repeats_over_items(spreads_[place.key].items)) continue;
            values[place.key].push_back(place.value);
            labels[place.key].places.push_back(place.label);
        }
        std::vector<OwnLabel> found;
        for (std::size_t key = 0; key < spreads_.size() && found.size() < kMostLabels; ++key) {
            if (labels[key].places.empty()) continue;
            const bool wraps = spreads_[key].wrapping == spreads_[key].places;
            auto meaning = wraps ? wrapper() : judge_label(spreads_[key].term, text_, values[key], lexicon_);
            if (!meaning && stands_over_labels(key)) meaning = plain_field();
            if (!meaning) continue;
            const bool says = meaning->word.means != Meaning::field;
            const bool empty = std::ranges::any_of(values[key], [](Span value) { return value.empty(); });
            const bool somebody = (says && !wraps) || meaning->names_offices; // …。守阵人：县住建局: told wherever it stands
            if (!says && (empty || spreads_[key].by_gap || !(somebody || repeats_over_items(spreads_[key].opened)))) continue;
            labels[key].word = std::move(meaning->word);
            labels[key].word.term = std::move(spreads_[key].term);
            labels[key].names_somebody = meaning->names_somebody;
            labels[key].items = somebody ? spreads_[key].items : spreads_[key].opened;
            found.push_back(std::move(labels[key]));
        }
        return found;
    }

private:
    // 组长：副镇长王明⏎责任单位：…: somebody of the item, where a label of the lexicon stands right below it in most items; in a list of who belongs to
    // a group none does.
    [[nodiscard]] bool stands_over_labels(std::size_t key) const
    {
        if (lexicon_.posts.longest(spreads_[key].term, 0).end != spreads_[key].term.size()) return false;
        std::size_t over = 0;
        for (std::size_t i = 0; i + 1 < places_.size(); ++i)
            over += static_cast<std::size_t>(places_[i].key == key && places_[i].opens && places_[i + 1].key == kKnown &&
                                             places_[i + 1].line == places_[i].line + 1);
        return over * 2 > spreads_[key].places;
    }

    static LabelMeaning plain_field()
    {
        LabelMeaning meaning;
        meaning.word.kind = WordKind::label;
        meaning.word.means = Meaning::field;
        meaning.word.is_given = true;
        return meaning;
    }

    // 责任清单：牵头领导：李远；责任单位 县水务局: what stands behind it says who does the work.
    static std::optional<LabelMeaning> wrapper()
    {
        LabelMeaning meaning;
        meaning.word.kind = WordKind::label;
        meaning.word.means = Meaning::duties;
        return meaning;
    }

    [[nodiscard]] bool opens_with_role(std::uint32_t at, std::uint32_t end) const
    {
        while (at < end && text::is_blank(classify(decode(text_, at).value))) at += decode(text_, at).size;
        const auto word = lexicon_.role_words.longest(text_.substr(0, end), at);
        if (!word.found(at) || lexicon_.words[word.value].kind != WordKind::label || lexicon_.words[word.value].means != Meaning::role)
            return false;
        const Char behind = classify(decode(text_, word.end).value);
        return word.end < end && (behind == Char::colon || text::is_blank(behind));
    }

    // A line that lost its breaks has a line for each indent that stayed.
    void read_parts(Span line)
    {
        line = text::trim(text_, line);
        if (text_.substr(0, line.end).find(text::kWideBlank, line.begin) == std::string_view::npos) return read_line(line); // nearly all
        for (const Span part : cut_at_wide_blanks(text_, line)) read_line(part);
    }

    // All that looks like a label in the line, and the values up to the next one.
    void read_line(Span line)
    {
        line = text::trim(text_, line);
        if (line.empty()) return;
        const std::size_t number = lines_++;
        if (line.size() < kShortestLine) return;
        std::uint32_t begin = line.begin;
        if (text::is_bullet(decode(text_, begin).value)) begin = text::trim(text_, {begin + decode(text_, begin).size, line.end}).begin;
        const Mark mark = read_mark(text_, begin);
        const bool numbered = mark.ladder != Ladder::none;
        if (numbered) begin = std::min(mark.span.end, line.end);
        if (!numbered && read_gap_line({begin, line.end}, number)) return;
        const std::size_t first = places_.size();
        constexpr text::Kinds kBoundaries{Char::stop, Char::semicolon, Char::comma, Char::blank, Char::line_end, Char::open, Char::close};
        const auto next = [&](std::uint32_t at, text::Kinds kinds) {
            return static_cast<std::uint32_t>(text::next_mark(text_, at, line.end, kinds));
        };
        std::uint32_t closer = next(begin, {Char::colon, Char::close}); // a label in brackets may have no colon
        if (closer == line.end) return;
        std::uint32_t colon = 0; // the next one
        const bool parts = next(begin, {Char::semicolon}) < line.end;
        const auto is_near = [&](std::uint32_t at, std::uint32_t behind) { return behind < line.end && behind - at <= kReach; };
        for (std::uint32_t at = begin; at < line.end;) { // from one place behind a boundary to the next
            const Char kind = classify(decode(text_, at).value);
            if (colon <= at) colon = next(at, {Char::colon});
            if (closer <= at && (kind == Char::open || colon == line.end)) closer = next(at, {Char::colon, Char::close});
            const bool behind_semicolon = parts && at > begin && classify(text::decode_before(text_, at).value) == Char::semicolon;
            if (!parts && colon == line.end && closer == line.end) break;
            const bool may_begin = kind == Char::han ? is_near(at, colon) : kind == Char::open && is_near(at, closer);
            std::uint32_t value = may_begin ? add_label(at, line, number) : 0;
            if (value == 0 && behind_semicolon && places_.size() > first) value = add_blank_label(at, line, number);
            if (value != 0) {
                Place& place = places_.back();
                place.opens = at == begin && !numbered;
                place.firm = place.opens || (places_.size() - first > 1 && stands_apart(at));
                at = value;
                continue;
            }
            if (!kBoundaries.holds(kind)) at = static_cast<std::uint32_t>(text::next_mark(text_, at, line.end, kBoundaries));
            if (at < line.end) at += decode(text_, at).size;
        }
        for (std::size_t i = first; i < places_.size(); ++i) {
            if (places_[i].key == kKnown) continue; // what a label of the lexicon says nobody asks here
            spreads_[places_[i].key].wrapping += static_cast<std::size_t>(opens_with_role(places_[i].value.begin, line.end));
            const std::uint32_t end = i + 1 < places_.size() ? places_[i + 1].label.begin : line.end;
            places_[i].value = value_of({places_[i].value.begin, end});
        }
    }

    // A line that is a label, a gap and the value.
    bool read_gap_line(Span line, std::size_t number)
    {
        if (classify(decode(text_, line.begin).value) != Char::han) return false;
        const Shape shape = read_gap_shape(text_, line);
        if (shape.value == 0) return false;
        const std::string_view words = text_.substr(shape.label.begin, shape.label.size());
        const auto known = lexicon_.role_words.longest(words, 0);
        const bool whole = known.end == words.size() && known.found(0);
        if (whole && lexicon_.words[known.value].kind != WordKind::label) return false;
        if (whole) {
            places_.push_back({kKnown, shape.label, {}, number});
        } else {
            place(shape, number, text::folded_name(words));
            spreads_[places_.back().key].by_gap = true;
        }
        places_.back().value = value_of({shape.value, line.end});
        places_.back().opens = places_.back().firm = true;
        return true;
    }

    void place(const Shape& shape, std::size_t number, std::string term)
    {
        const auto [known, added] = keys_.try_emplace(std::move(term), spreads_.size());
        if (added) spreads_.push_back({known->first});
        ++spreads_[known->second].places;
        places_.push_back({known->second, shape.label, {shape.value, shape.value}, number});
    }

    // Behind ； or behind words and a blank: what another label says ends there.
    [[nodiscard]] bool stands_apart(std::uint32_t at) const noexcept
    {
        std::uint32_t end = at;
        while (end > 0 && text::is_blank(classify(text::decode_before(text_, end).value))) end -= text::decode_before(text_, end).size;
        const Char before = classify(text::decode_before(text_, end).value);
        return before == Char::semicolon || (end < at && before != Char::comma && before != Char::stop);
    }

    // Behind the label that begins at `at`; 0 for none.
    std::uint32_t add_label(std::uint32_t at, Span line, std::size_t number)
    {
        if (const LabelAt known = label_at(text_, at, line.end, lexicon_); known.word != nullptr) {
            places_.push_back({kKnown, known.label, {known.value, known.value}, number});
            return known.value;
        }
        constexpr std::size_t kHan = 3; // bytes: a longer run of them is no label
        if (text::skip_han(text_, at, line.end) > at + (kLongestLabel + 1) * kHan) return 0;
        const Shape shape = read_shape(text_, at, line.end);
        if (shape.value == 0) return 0;
        std::string term = text::folded_name(text_.substr(shape.label.begin, shape.label.size()));
        if (lexicon_.role_words.longest(term, 0).end == term.size()) return 0; // a noun, an adverb: no label
        place(shape, number, std::move(term));
        return shape.value;
    }

    // …；主抓股室 公路股: behind ； a blank closes it as well; 0 for none.
    std::uint32_t add_blank_label(std::uint32_t at, Span line, std::size_t number)
    {
        while (at < line.end && text::is_blank(classify(decode(text_, at).value))) at += decode(text_, at).size;
        const Shape shape = read_blank_shape(text_, at, line.end);
        if (shape.value == 0) return 0;
        std::string term = text::folded_name(text_.substr(shape.label.begin, shape.label.size()));
        if (lexicon_.role_words.longest(term, 0).end == term.size()) return 0;
        place(shape, number, std::move(term));
        spreads_[places_.back().key].by_gap = true;
        return shape.value;
    }

    // Without marks at its end, and without the bracket that closes around it.
    [[nodiscard]] Span value_of(Span span) const
    {
        span = text::trim_marks(text_, span);
        int depth = 0;
        constexpr text::Kinds kBrackets{Char::open, Char::close};
        for (std::size_t at = span.begin; (at = text::next_mark(text_, at, span.end, kBrackets)) < span.end;) {
            const text::CodePoint c = decode(text_, at);
            if (text::is_round_open(c.value)) ++depth;
            else if (text::is_round_close(c.value) && --depth < 0)
                return text::trim_marks(text_, {span.begin, static_cast<std::uint32_t>(at)});
            at += c.size;
        }
        if (span.begin < span.end && text::is_round_open(text::decode_before(text_, span.end).value)) // of the label behind it: 【
            span = text::trim_marks(text_, {span.begin, span.end - text::decode_before(text_, span.end).size});
        return span;
    }

    [[nodiscard]] bool repeats(const Place& place) const { return place.key == kKnown || spreads_[place.key].places > 1; }

    // The same label: of the notice's own, or the same words of one that the lexicon has (任务名称).
    [[nodiscard]] bool is_same(const Place& one, const Place& other) const
    {
        const auto words = [&](const Place& place) { return text_.substr(place.label.begin, place.label.size()); };
        return one.key == other.key && (one.key != kKnown || words(one) == words(other));
    }

    // A line that no label opens begins an item; so does the first label of an item that comes again.
    void count_items()
    {
        std::size_t item = 0;
        std::size_t last_line = static_cast<std::size_t>(-2); // above none
        const Place* first = nullptr;                         // that opens this item
        std::size_t labels = 0;                               // of this item, one a line
        bool counted = false;
        for (const Place& place : places_) {
            if (place.line != last_line) {
                const bool follows = last_line + 1 == place.line; // right below the last labelled line
                const bool opens = place.opens && repeats(place);
                const bool again = opens && first != nullptr && is_same(place, *first) && labels >= kFewestLabels;
                if (!follows || !opens || again) {
                    ++item;
                    labels = 0;
                    counted = false;
                    first = opens ? &place : nullptr;
                }
                ++labels;
                last_line = place.line;
            }
            if (!repeats(place)) continue;
            if (!counted) ++items_;
            counted = true;
            if (place.key == kKnown) continue;
            Spread& spread = spreads_[place.key];
            if (spread.last_item != item) ++spread.items;
            spread.last_item = item;
            if (!place.firm) continue;
            if (spread.last_opened != item) ++spread.opened;
            spread.last_opened = item;
        }
    }

    [[nodiscard]] bool repeats_over_items(std::size_t items) const noexcept
    {
        return items >= kItems || (items >= kFewestItems && items * 2 > items_);
    }

    std::string_view text_;
    const LexiconTables& lexicon_;
    std::vector<Place> places_;
    std::vector<Spread> spreads_;
    std::unordered_map<std::string, std::size_t> keys_;
    std::size_t lines_ = 0;
    std::size_t items_ = 0; // with a label that repeats
};

} // namespace

std::vector<OwnLabel> find_own_labels(const Text& text, const LexiconTables& lexicon) { return Finder(text, lexicon).find(); }

Lexicon with_own_labels(const Lexicon& lexicon, const std::vector<OwnLabel>& labels)
{
    auto tables = std::make_shared<LexiconTables>(lexicon.tables());
    for (const OwnLabel& label : labels) {
        tables->role_words.add(label.word.term, static_cast<std::uint32_t>(tables->words.size()));
        tables->words.push_back(label.word);
    }
    return Lexicon(std::move(tables));
}

} // namespace zeren::outline
