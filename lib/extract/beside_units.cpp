// Tokens between blanks: a unit, then posts and names; and the same glued together or in brackets.
#include "extract/beside_units.hpp"

#include "extract/party_kinds.hpp"
#include "extract/shared_tails.hpp"
#include "extract/telephones.hpp"
#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace zeren::extract {
namespace {

using text::Char;
using text::classify;
using text::decode;

class Reader {
public:
    Reader(std::string_view text, bool names, const LexiconTables& lexicon) : text_(text), names_(names), lexicon_(lexicon) {}

    std::vector<Party> read(Span item)
    {
        if (read_bracket(item) || read_colon(item)) return std::move(parties_);
        parties_.clear();
        item = without_number(item);
        if (names_ && is_bare_name(item)) { // 县水务局、张建国
            add_person(item, std::nullopt);
            return std::move(parties_);
        }
        return read_tokens(item) ? std::move(parties_) : std::vector<Party>{};
    }

    // 县水务局（张建国）, 县水务局：张建国, 县水务局 张建国; 县水务局 王明 where the label announces persons
    [[nodiscard]] bool names_person(Span item) const
    {
        constexpr std::size_t kFullName = 3; // 汉字; two may be a word (高新)
        return ends_in_name(item, kFullName) || (names_ && ends_in_name(item, kFullName - 1));
    }

private:
    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }

    [[nodiscard]] bool ends_in_name(Span item, std::size_t length) const
    {
        std::uint32_t end = item.end;
        if (text::is_round_close(text::decode_before(text_, end).value)) end = static_cast<std::uint32_t>(text::before(text_, end));
        std::uint32_t begin = end;
        for (std::size_t i = 0; i < length && begin > item.begin; ++i) begin = static_cast<std::uint32_t>(text::before(text_, begin));
        if (begin == item.begin) return false;
        const Char before = classify(text::decode_before(text_, begin).value);
        const bool bracket = end < item.end;
        if (bracket ? before != Char::open : before != Char::colon && !text::is_blank(before)) return false;
        if (!is_bare_name({begin, end})) return false;
        const Span unit = text::trim(text_, {item.begin, static_cast<std::uint32_t>(text::before(text_, begin))});
        return (is_unit(unit, true) || is_township(unit) || is_department(words(unit))) && !is_collective(words(unit), lexicon_);
    }

    // 局长; 党组书记、局长
    [[nodiscard]] bool is_post(Span span) const
    {
        for (std::uint32_t begin = span.begin;;) {
            const auto pause = static_cast<std::uint32_t>(text::next_mark(text_, begin, span.end, {Char::pause}));
            if (pause == begin || lexicon_.post_endings.longest_ending(words({begin, pause})).end != 0) return false;
            if (pause >= span.end) return true;
            begin = pause + decode(text_, pause).size;
        }
    }

    [[nodiscard]] bool is_name(Span span) const
    {
        return outline::looks_like_names(text_, span, lexicon_) && !is_post(span) && !ends_as_organisation(words(span), true, lexicon_);
    }

    // Without a post beside it: 金融科 is no name.
    [[nodiscard]] bool is_bare_name(Span span) const { return is_name(span) && !ends_as_organisation(words(span), false, lexicon_); }

    // 市医保局, 各乡镇
    [[nodiscard]] bool is_unit(Span span, bool strong) const
    {
        constexpr std::size_t kShortest = 6; // bytes: 各镇
        return span.size() >= kShortest && lexicon_.post_endings.longest_ending(words(span)).end >= span.size() &&
               (ends_as_organisation(words(span), strong, lexicon_) || is_collective(words(span), lexicon_));
    }

    // 城关镇, 东坡乡, 江北街道: no office by its end alone, but where a full name stands beside it.
    [[nodiscard]] bool is_township(Span span) const { return is_unit(span, false) && rank_of_place(words(span)) == 1; }

    void add_unit(Span span)
    {
        Party unit;
        unit.span = span;
        unit.kind = is_collective(words(span), lexicon_) ? PartyKind::collective : PartyKind::unit;
        parties_.push_back(std::move(unit));
    }

    void add_person(Span span, std::optional<Span> post)
    {
        Party person;
        person.span = span;
        person.kind = PartyKind::person;
        person.post = post;
        parties_.push_back(std::move(person));
    }

    // Where the post at the end of `span` begins, with an organisation in front of it; `span.end` for none. The shortest post that leaves
    // one counts: 县政府办公室|主任, 市医保局|副局长.
    [[nodiscard]] std::uint32_t post_behind_unit(Span span) const
    {
        constexpr std::uint32_t kLongestPost = 60;                                                 // bytes: 党委副书记、副局长
        if (lexicon_.post_endings.longest_ending(words(span)).end >= span.size()) return span.end; // no post at all
        for (std::uint32_t at = span.end; at > span.begin && span.end - at < kLongestPost;) {
            at = static_cast<std::uint32_t>(text::before(text_, at));
            const Span unit{span.begin, at};
            if (unit.empty() || !is_post({at, span.end}) || !is_unit(unit, true)) continue;
            const bool body = std::ranges::find(text::kPartyBodies, words(unit)) != text::kPartyBodies.end(); // 党组|书记 is a post
            return body ? span.end : without_body(unit);
        }
        return span.end;
    }

    // 县水务局|党组: where the office ends.
    [[nodiscard]] std::uint32_t without_body(Span unit) const
    {
        for (const std::string_view body : text::kPartyBodies) {
            if (!text::closes_with(words(unit), body)) continue;
            const Span office{unit.begin, unit.end - static_cast<std::uint32_t>(body.size())};
            if (is_unit(office, true)) return office.end;
        }
        return unit.end;
    }

    // 局长吴刚: where the name begins; `span.begin` for none.
    [[nodiscard]] std::uint32_t name_behind_post(Span span) const
    {
        std::uint32_t at = span.end;
        for (int characters = 0; characters < 4 && at > span.begin; ++characters) {
            at = static_cast<std::uint32_t>(text::before(text_, at));
            const Span post{span.begin, at};
            if (!post.empty() && lexicon_.post_endings.longest_ending(words(post)).end < post.size() && is_name({at, span.end})) return at;
        }
        return span.begin;
    }

    // 局长吴刚; 吴刚 or 党委书记 where the label announces persons.
    bool read_person(Span span)
    {
        if (const std::uint32_t name = name_behind_post(span); name > span.begin) {
            add_person(text::trim(text_, {name, span.end}), text::trim(text_, {span.begin, name}));
            return true;
        }
        if (!names_ || (!is_bare_name(span) && !is_post(span))) return false;
        add_person(span, std::nullopt);
        return true;
    }

    // 县水务局（张建国、李明）
    bool read_bracket(Span item)
    {
        if (!text::is_round_close(text::decode_before(text_, item.end).value)) return false;
        std::uint32_t open = item.begin;
        while (open < item.end && !text::is_round_open(decode(text_, open).value)) open += decode(text_, open).size;
        const Span unit = text::trim(text_, {item.begin, open});
        if (open >= item.end || !(is_unit(unit, false) || (names_ && !is_bare_name(unit))) || unit.empty()) return false;
        add_unit(unit);
        return read_names({open + decode(text_, open).size, static_cast<std::uint32_t>(text::before(text_, item.end))});
    }

    // 张建国、李明; 局长 吴刚，13800000000
    bool read_names(Span list)
    {
        std::uint32_t begin = list.begin;
        for (std::uint32_t at = begin; at <= list.end; at += at < list.end ? decode(text_, at).size : 1) {
            const Char kind = at < list.end ? classify(decode(text_, at).value) : Char::pause;
            if (kind == Char::open || kind == Char::close) return false;
            if (kind != Char::pause && kind != Char::comma && kind != Char::semicolon) continue;
            const Span inner = without_telephone(text_, {begin, at}); // announced or not, a number is nobody
            const bool number = inner.empty() && at > begin;
            if (!number && (inner.empty() || !(read_person(inner) || read_spaced_person(inner)))) return false;
            begin = at + decode(text_, at).size;
        }
        return true;
    }

    // 县水务局：张建国
    bool read_colon(Span item)
    {
        parties_.clear();
        constexpr std::uint32_t kLongestUnit = 90; // bytes
        const std::uint32_t limit = std::min(item.end, item.begin + kLongestUnit);
        const auto colon = static_cast<std::uint32_t>(text::next_mark(text_, item.begin, limit, {Char::colon}));
        const Span unit = text::trim(text_, {item.begin, colon});
        if (colon >= limit || !is_unit(unit, true) || is_label(unit)) return false;
        add_unit(unit);
        const Span names = text::trim(text_, {colon + decode(text_, colon).size, item.end});
        const bool announced = std::exchange(names_, true); // by the colon
        const bool read = !names.empty() && read_names(names);
        names_ = announced;
        if (!read) parties_.clear();
        return read;
    }

    // 成员单位：张建国 is a role that nobody knows.
    [[nodiscard]] bool is_label(Span span) const
    {
        const auto word = lexicon_.role_words.longest(text_.substr(0, span.end), span.begin);
        const bool label = word.found(span.begin) && word.end == span.end && lexicon_.words[word.value].kind == WordKind::label;
        return label || is_collective(words(span), lexicon_) || text::closes_with(words(span), text::kUnitTail);
    }

    // Where the label announces persons, a telephone number may stand behind them (张建国 0831-2345678).
    [[nodiscard]] Span without_number(Span item) const
    {
        constexpr int kFewestDigits = 7;
        if (!names_) return item;
        std::uint32_t at = item.end;
        int digits = 0;
        while (at > item.begin) {
            const text::CodePoint c = text::decode_before(text_, at);
            const Char kind = classify(c.value);
            if (kind != Char::digit && kind != Char::dash) break;
            digits += kind == Char::digit;
            at -= c.size;
        }
        return digits >= kFewestDigits ? text::trim(text_, {item.begin, at}) : item;
    }

    // 局长 吴刚 in a bracket
    bool read_spaced_person(Span span)
    {
        std::vector<Span> tokens = split_at_blanks(span);
        return tokens.size() == 2 && is_post(tokens[0]) && is_name(tokens[1]) && (add_person(tokens[1], tokens[0]), true);
    }

    [[nodiscard]] std::vector<Span> split_at_blanks(Span item) const
    {
        std::vector<Span> tokens;
        std::uint32_t begin = item.begin;
        for (std::uint32_t at = item.begin; at <= item.end;) {
            const bool blank = at == item.end || text::is_blank(classify(decode(text_, at).value));
            if (blank && at > begin) tokens.push_back({begin, at});
            at += at == item.end ? 1 : decode(text_, at).size;
            if (blank) begin = at;
        }
        return tokens;
    }

    // 市医保局局长: unit and post; 吴 刚: one name.
    [[nodiscard]] std::vector<Span> tokens_of(Span item) const
    {
        std::vector<Span> tokens;
        const auto is_one = [&](Span span) { return text::count_code_points(words(span)) == 1; };
        for (const Span token : split_at_blanks(item)) {
            const std::uint32_t post = post_behind_unit(token);
            if (post < token.end) {
                tokens.push_back({token.begin, post});
                tokens.push_back({post, token.end});
            } else if (!tokens.empty() && is_one(token) && is_one(tokens.back())) {
                tokens.back().end = token.end;
            } else {
                tokens.push_back(token);
            }
        }
        return tokens;
    }

    // 市医保局局长吴刚: unit, post and name without a blank; the government and the party committee of a place are led by leaders.
    bool read_glued(Span token)
    {
        const std::uint32_t name = name_behind_post(token);
        if (name == token.begin) return names_ && read_glued_name(token);
        const std::uint32_t post = post_behind_unit({token.begin, name});
        const Span unit{token.begin, post};
        const bool leads = lexicon_.area_authorities.longest_ending(words(unit)).end < unit.size() || is_committee(unit);
        if (post == name || leads) return false;
        add_unit(unit);
        add_person({name, token.end}, Span{post, name});
        return true;
    }

    // 县委, 清江县委; 县发改委 is an office
    [[nodiscard]] bool is_committee(Span unit) const
    {
        if (!text::closes_with(words(unit), text::kCommitteeTail)) return false;
        const auto tail = static_cast<std::uint32_t>(text::before(text_, unit.end));
        return tail > unit.begin && text::is_level(text::decode_before(text_, tail).value);
    }

    // 县水务局张建国, where the label announces persons
    bool read_glued_name(Span token)
    {
        std::uint32_t at = token.end;
        for (int characters = 1; characters <= 4 && at > token.begin; ++characters) {
            at = static_cast<std::uint32_t>(text::before(text_, at));
            const Span unit{token.begin, at};
            const bool office = is_unit(unit, true) || (characters == 3 && is_township(unit)); // 城关镇张大山
            if (characters < 2 || unit.empty() || !is_bare_name({at, token.end}) || !office) continue;
            add_unit(unit);
            add_person({at, token.end}, std::nullopt);
            return true;
        }
        return false;
    }

    bool read_tokens(Span item)
    {
        const bool blank = text::next_mark(text_, item.begin, item.end, {Char::blank, Char::line_end}) < item.end;
        if (!blank && !item.empty() && post_behind_unit(item) == item.end) return read_glued(item); // nearly all
        const std::vector<Span> tokens = tokens_of(item);
        if (tokens.size() == 1) return read_glued(tokens.front());
        const auto is_office = [&](std::size_t i) { // 总务科 马德胜
            return is_unit(tokens[i], true) || (i == 0 && names_ && (is_unit(tokens[i], false) || is_department(words(tokens[i]))));
        };
        bool office = false; // 城关镇 张大山, where the label announces persons
        for (std::size_t i = 0; i < tokens.size(); ++i) office = office || is_office(i);
        if (!office || (!names_ && !is_unit(tokens.front(), true))) return false;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const bool more = i + 1 < tokens.size();
            if (is_office(i)) {
                add_unit(tokens[i]);
            } else if (more && is_post(tokens[i]) && is_name(tokens[i + 1])) {
                add_person(tokens[i + 1], tokens[i]);
                ++i;
            } else if (more && is_name(tokens[i]) && is_post(tokens[i + 1])) {
                add_person(tokens[i], tokens[i + 1]);
                ++i;
            } else if (!read_person(tokens[i])) {
                return false;
            }
        }
        return std::ranges::any_of(parties_, [](const Party& party) { return party.kind == PartyKind::person; });
    }

    std::string_view text_;
    bool names_;
    const LexiconTables& lexicon_;
    std::vector<Party> parties_;
};

} // namespace

std::vector<Party> read_beside_units(std::string_view text, Span item, bool names, const LexiconTables& lexicon)
{
    return Reader(text, names, lexicon).read(item);
}

bool names_person_beside(std::string_view text, Span item, bool names, const LexiconTables& lexicon)
{
    return Reader(text, names, lexicon).names_person(item);
}

} // namespace zeren::extract
