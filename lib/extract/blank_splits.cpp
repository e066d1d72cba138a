// The ends of both names decide, and what the name behind the blank begins with.
#include "extract/blank_splits.hpp"

#include "extract/party_kinds.hpp"
#include "outline/clauses/times.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kTwoHan = 6; // bytes; 各镇 is whole, 市局 may be half of a name

class Blanks {
public:
    Blanks(std::string_view text, const LexiconTables& lexicon) : text_(text), lexicon_(lexicon) {}

    // The next name from `begin` on, up to a blank or a mark.
    [[nodiscard]] Span next_name(std::uint32_t begin, std::uint32_t limit) const
    {
        int depth = 0;
        std::uint32_t end = begin;
        for (; end < limit; end += decode(text_, end).size) {
            const Char kind = classify(decode(text_, end).value);
            if (kind == Char::open) ++depth;
            else if (kind == Char::close && depth > 0) --depth;
            const bool parts = text::is_blank(kind) || kind == Char::pause || kind == Char::comma;
            if (depth == 0 && parts && !text::trim(text_, {begin, end}).empty()) break;
        }
        return {begin, end};
    }

    [[nodiscard]] bool split(Span left, Span right, bool vouched) const
    {
        left = text::trim(text_, left);
        if (left.empty()) return false;
        const Span next = text::trim(text_, next_name(right.begin, right.end));
        const bool time_in_front = !outline::read_time_phrase(text_, left).empty();
        if (time_in_front != !outline::read_time_phrase(text_, next).empty()) { // 市水务局 年底前
            const std::string_view name = words(time_in_front ? next : left);
            return ends_as_organisation(name, false, lexicon_) || is_collective(name, lexicon_);
        }
        if (is_authority_of(left, next)) return false;
        const bool opens = opens_collective(next);
        const std::size_t rank = rank_of_place(words(left)); // 城关镇 东坡乡; not 大石镇 人民政府, 河东区 城关镇
        if (rank != 0 && rank == rank_of_place(words(next)) && left.size() > kTwoHan && next.size() > kTwoHan) return true;
        if (rank == 0 && stand_apart(left, next)) return true;
        const bool strong = !opens && !same_level(left, next) && !vouched && // 规划建设局 市政工程处 交警四大队: the first vouches
                            !is_closed(left) && !opens_at_level(next) && !same_kind(left, next);
        const bool whole =
            ends_as_organisation(words(left), strong, lexicon_) || // 镇环卫所⏎各村
            (rank != 0 && vouched) ||                              // 城关镇 东坡乡 县水务局
            (is_collective(words(left), lexicon_) && ends_as_organisation(words(left), false, lexicon_)); // not 相关街⏎道办事处
        return left.size() > kTwoHan && (next.size() > kTwoHan || (opens && next.size() == kTwoHan)) && whole && is_somebody(next);
    }

    [[nodiscard]] bool all_are_names(Span stretch) const
    {
        constexpr std::size_t kFewest = 3;
        std::size_t count = 0;
        std::size_t rank = 0; // of the name in front
        for (Span name = next_name(stretch.begin, stretch.end); name.begin < stretch.end; name = next_name(name.end, stretch.end)) {
            const Span item = text::trim(text_, name);
            if (item.empty()) break;
            const std::size_t own = rank_of_place(words(item));
            if (rank != 0 && own != 0 && rank != own) return false; // 青溪县 城关镇 东坡村: one place
            if (item.size() <= kTwoHan || !is_somebody(item) || is_kind_alone(item)) return false;
            rank = own;
            ++count;
        }
        return count >= kFewest;
    }

private:
    // 护理部　科教科: a wide gap, and a name that is whole on either side of it.
    [[nodiscard]] bool stand_apart(Span left, Span next) const
    {
        const std::string_view gap = text_.substr(left.end, next.begin - left.end);
        const bool wide = text::count_code_points(gap) > 1 || gap == text::kWideBlank;
        const bool area = lexicon_.areas.longest_ending(words(left)).end < left.size(); // 江东区　市场监管局
        return wide && !area && left.size() > kTwoHan && next.size() > kTwoHan && !is_kind_alone(left) && !is_kind_alone(next) &&
               ends_as_organisation(words(left), false, lexicon_) && ends_as_organisation(words(next), false, lexicon_);
    }

    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }

    [[nodiscard]] bool is_somebody(Span name) const
    {
        return ends_as_organisation(words(name), false, lexicon_) || is_collective(words(name), lexicon_);
    }

    // 管委会, 办公室: of whoever stands in front.
    [[nodiscard]] bool is_kind_alone(Span name) const { return lexicon_.generic_heads.longest_ending(words(name)).end == 0; }

    // 江东新区 管委会
    [[nodiscard]] bool is_authority_of(Span left, Span next) const
    {
        return lexicon_.area_authorities.longest_ending(words(next)).end == 0 &&
               lexicon_.areas.longest_ending(words(left)).end < left.size();
    }

    [[nodiscard]] bool opens_collective(Span next) const
    {
        const auto opener = lexicon_.collective_openers.longest(words(next), 0);
        return opener.found(0) && opener.value == static_cast<std::uint32_t>(CollectiveOpener::always);
    }

    [[nodiscard]] bool same_level(Span left, Span next) const // 镇市场监管所⏎镇经发办
    {
        const char32_t level = text::fold(decode(words(left), 0).value);
        return text::is_level(level) && level == text::fold(decode(words(next), 0).value);
    }

    // 门诊部（牵头）: no more of its name follows.
    [[nodiscard]] bool is_closed(Span left) const { return text::is_round_close(text::decode_before(text_, left.end).value); }

    // 城关镇 |县自然资源局, 安保处 |县交警大队: a new name begins with its level; 区域, 市场 are none.
    [[nodiscard]] bool opens_at_level(Span next) const
    {
        const std::string_view name = words(next);
        const auto begins = [&](std::string_view word) { return text::begins_with(name, word); };
        return text::is_level(decode(name, 0).value) && std::ranges::none_of(text::kNoLevels, begins) &&
               ends_as_organisation(name, true, lexicon_);
    }

    // 综合科 财务科
    [[nodiscard]] bool same_kind(Span left, Span next) const
    {
        const auto kind = lexicon_.organisation_endings.longest_ending(words(left));
        return kind.end > 0 && kind.end < left.size() && text::closes_with(words(next), words(left).substr(kind.end)) &&
               !is_kind_alone(next);
    }

    std::string_view text_;
    const LexiconTables& lexicon_;
};

} // namespace

bool splits_at_blank(std::string_view text, Span left, Span right, bool vouched, const LexiconTables& lexicon)
{
    return Blanks(text, lexicon).split(left, right, vouched);
}

bool is_list_by_blanks(std::string_view text, Span stretch, const LexiconTables& lexicon)
{
    return Blanks(text, lexicon).all_are_names(stretch);
}

} // namespace zeren::extract
