// A wrong split invents two names, so each way asks of every piece, and splits nowhere where one of them is no name.
#include "extract/glued_names.hpp"

#include "extract/list_fronts.hpp"
#include "extract/party_kinds.hpp"
#include "extract/persons.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/office_words.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace zeren::extract {
namespace {

using text::decode;

constexpr std::uint32_t kOneHan = 3;   // bytes
constexpr std::uint32_t kThreeHan = 9; // 县委办
constexpr std::uint32_t kLongestName = 150;

class Glued {
public:
    Glued(std::string_view text, const LexiconTables& lexicon) : text_(text), lexicon_(lexicon) {}

    // Empty where `item` is one name, as it nearly always is.
    [[nodiscard]] std::vector<Span> pieces(Span item) const
    {
        if (item.size() < 2 * kThreeHan) return {};
        const std::uint32_t han = static_cast<std::uint32_t>(text::skip_han(text_, item.begin, item.end));
        if (han < item.end && text::is_blank(text::classify(decode(text_, han).value))) return in_front_of_clerk(item, han);
        if (han < item.end) return behind_brackets(item, han);
        if (rank_of_place(words(item)) == 1) return towns(item);
        const char32_t first = decode(text_, item.begin).value;
        if (text::is_level(first) && text::fold(first) != text::kNational) {
            std::vector<Span> found = by_level(item);
            if (!found.empty()) return found;
        }
        return text::closes_with(words(item), text::kBureau) ? bureaus(item) : std::vector<Span>{};
    }

private:
    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }

    [[nodiscard]] bool is_office(Span piece) const
    {
        const std::string_view name = words(piece);
        const auto closes = [&](std::string_view ending) { return text::closes_with(name, ending); };
        return name.size() >= kThreeHan && ends_as_organisation(name, true, lexicon_) && !is_collective(name, lexicon_) &&
               std::ranges::none_of(text::kPartOffices, closes) && std::ranges::none_of(text::kTailSharers, closes);
    }

    // 县委宣传部|县文明办|县住建局
    [[nodiscard]] std::vector<Span> by_level(Span item) const
    {
        const std::string_view level = words({item.begin, item.begin + decode(text_, item.begin).size});
        const std::string_view stretch = text_.substr(0, item.end);
        std::vector<Span> found;
        std::uint32_t begin = item.begin;
        for (std::size_t at = item.begin + kThreeHan; (at = stretch.find(level, at)) < item.end; at += level.size()) {
            const Span front{begin, static_cast<std::uint32_t>(at)};
            const std::string_view rest = stretch.substr(at);
            if (front.size() > kLongestName) return {};
            const auto begins = [&](std::string_view word) { return text::begins_with(rest, word); };
            if (std::ranges::any_of(text::kNoLevels, begins) || !is_office(front)) continue;
            found.push_back(front);
            begin = front.end;
        }
        if (found.empty() || !is_office({begin, item.end})) return {};
        found.push_back({begin, item.end});
        return found;
    }

    // 住建局|城管局|环保局
    [[nodiscard]] std::vector<Span> bureaus(Span item) const
    {
        constexpr std::size_t kFewest = 3;
        std::vector<Span> found;
        for (std::uint32_t begin = item.begin; begin < item.end;) {
            const auto end = static_cast<std::uint32_t>(text_.find(text::kBureau, begin) + text::kBureau.size());
            if (!is_office({begin, end})) return {};
            found.push_back({begin, end});
            begin = end;
        }
        return found.size() >= kFewest ? found : std::vector<Span>{};
    }

    // 城关镇|河东镇|石门乡; 乡镇 and 各镇街道 are none.
    [[nodiscard]] std::vector<Span> towns(Span item) const
    {
        constexpr std::uint32_t kLongest = 15; // bytes: 大王庄街道
        std::vector<Span> found;
        std::uint32_t begin = item.begin;
        for (std::uint32_t at = item.begin; at < item.end;) {
            at += decode(text_, at).size;
            const Span piece{begin, at};
            if (piece.size() < kThreeHan || rank_of_place(words(piece)) != 1) continue;
            const auto closes = [&](std::string_view word) { return text::closes_with(words(piece), word); };
            if (piece.size() > kLongest || std::ranges::any_of(text::kNoTowns, closes) || is_collective(words(piece), lexicon_)) return {};
            found.push_back(piece);
            begin = at;
        }
        return begin == item.end && found.size() > 1 ? found : std::vector<Span>{};
    }

    // 区民政局 |联系人王芳
    [[nodiscard]] std::vector<Span> in_front_of_clerk(Span item, std::uint32_t blank) const
    {
        const Span rest = text::trim(text_, {blank, item.end});
        if (clerk_of(text_, rest, lexicon_).name.empty()) return officials(item);
        return {{item.begin, blank}, rest};
    }

    // 县住建局局长马超群 |县水务局局长杨帆
    [[nodiscard]] std::vector<Span> officials(Span item) const
    {
        std::vector<Span> found;
        for (std::uint32_t begin = item.begin; begin < item.end;) {
            const auto end = static_cast<std::uint32_t>(text::next_mark(text_, begin, item.end, {text::Char::blank}));
            if (end > begin && !ends_in_official({begin, end})) return {};
            if (end > begin) found.push_back({begin, end});
            begin = end < item.end ? end + decode(text_, end).size : end;
        }
        return found.size() > 1 ? found : std::vector<Span>{};
    }

    [[nodiscard]] bool ends_in_official(Span token) const
    {
        for (std::uint32_t at = token.begin; at < token.end && token.size() <= kLongestName; at += decode(text_, at).size)
            if (is_posted_name(text_, {at, token.end}, lexicon_)) return true;
        return false;
    }

    [[nodiscard]] bool is_somebody(Span piece) const
    {
        return ends_as_organisation(words(piece), true, lexicon_) || is_collective(words(piece), lexicon_);
    }

    // 市交通局（牵头）|市财政局（配合）|各县区
    [[nodiscard]] std::vector<Span> behind_brackets(Span item, std::uint32_t at) const
    {
        std::vector<Span> found;
        std::uint32_t begin = item.begin;
        std::uint32_t open = item.end; // where the inside of the last bracket begins
        for (; at < item.end; at = static_cast<std::uint32_t>(text::skip_han(text_, at, item.end))) {
            const auto c = decode(text_, at);
            if (text::is_round_open(c.value)) open = at + c.size;
            const bool closes = text::is_round_close(c.value) && open < at;
            const Span inner{std::min(open, at), at};
            at += c.size;
            if (!closes || at >= item.end || !tells_role(inner)) continue;
            if (!is_somebody({begin, at})) return {};
            found.push_back({begin, at});
            begin = at;
        }
        const Span last{begin, item.end};
        if (found.empty() || last.size() < 2 * kOneHan || !text::begins_han(text_[last.begin]) || !is_somebody(last)) return {};
        found.push_back(last);
        return found;
    }

    [[nodiscard]] bool tells_role(Span inner) const
    {
        const auto word = lexicon_.role_words.longest(words(inner), 0);
        return word.found(0) && word.end == inner.size() && lexicon_.words[word.value].means == Meaning::role;
    }

    std::string_view text_;
    const LexiconTables& lexicon_;
};

} // namespace

void part_glued(std::string_view text, std::vector<ListItem>& items, const LexiconTables& lexicon)
{
    const Glued glued(text, lexicon);
    std::vector<ListItem> parted; // empty up to the first item that holds several
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::vector<Span> pieces = glued.pieces(items[i].span);
        if (!pieces.empty() && parted.empty()) parted.assign(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(i));
        for (const Span piece : pieces) parted.push_back({piece, false, 0});
        if (!pieces.empty()) parted.back() = {pieces.back(), items[i].and_others, items[i].others_end}; // 等 stands behind the last
        else if (!parted.empty()) parted.push_back(items[i]);
    }
    if (!parted.empty()) items = std::move(parted);
}

} // namespace zeren::extract
