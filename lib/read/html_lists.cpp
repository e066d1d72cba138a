// Numbered lists: HTML, section 4.4.5 (start, reversed, type) and 4.4.8 (value).
//
//     <ol><li>修路（市交通局牵头）<li value=7>修桥</ol>      1. 修路（市交通局牵头） · 7. 修桥
//
// Editors of web pages often put typed numbers into <ol> and let a style sheet hide the list's: style sheets are not read, so a list
// in which an item begins with a number of its own gets none. Test: tests/unit/read_html_lists_test.cpp.
#include "read/html_lists.hpp"

#include "text/chars.hpp"
#include "text/han_amounts.hpp"
#include "text/utf8.hpp"
#include "text/written_ordinals.hpp"

#include <vector>

namespace zeren::reading {

namespace {

using text::Char;
using text::OrdinalStyle;

// The first characters of a subtree that are no blanks.
std::vector<char32_t> opening(const HtmlTree& tree, std::uint32_t root)
{
    constexpr std::size_t kMost = 8; // （二十一）、
    std::vector<char32_t> result;
    for (std::uint32_t i = root; i < tree.nodes[root].end && result.size() < kMost; ++i) {
        const std::string_view text = tree.nodes[i].text;
        for (std::size_t at = 0; at < text.size() && result.size() < kMost;) {
            const text::CodePoint c = text::decode(text, at);
            if (!text::is_blank(text::classify(c.value))) result.push_back(c.value);
            at += c.size;
        }
    }
    return result;
}

bool is_numeral(char32_t c) noexcept { return text::classify(c) == Char::digit || text::han_numeral(c).part != text::HanPart::none; }

// 1. 一、 （一） ⑴; not 3.5% and not 2023年.
bool bears_number(const HtmlTree& tree, std::uint32_t item)
{
    const std::vector<char32_t> text = opening(tree, item);
    std::size_t at = 0;
    if (at < text.size() && text[at] >= 0x2460 && text[at] <= 0x249B) return true; // ① ⑴ ⒈
    if (at < text.size() && text::classify(text[at]) == Char::open) ++at;
    const std::size_t begin = at;
    while (at < text.size() && is_numeral(text[at])) ++at;
    if (at == begin || at == text.size()) return false;
    const Char mark = text::classify(text[at]);
    if (mark == Char::dot) return at + 1 == text.size() || text::classify(text[at + 1]) != Char::digit;
    return mark == Char::pause || mark == Char::close;
}

struct List {
    std::uint32_t node = 0;
    std::vector<std::uint32_t> items;
    bool numbered = true;
};

void number_items(const HtmlTree& tree, const List& list, std::map<std::uint32_t, std::string>& numbers)
{
    const HtmlNode& node = tree.nodes[list.node];
    if (!list.numbered || node.list_style == OrdinalStyle::none) return;
    const bool han = node.list_style == OrdinalStyle::han_thousand;
    const auto count = static_cast<std::int64_t>(list.items.size());
    std::int64_t next = node.has_number ? node.number : node.reversed ? count : 1;
    for (const std::uint32_t item : list.items) {
        if (tree.nodes[item].has_number) next = tree.nodes[item].number;
        if (next > 0)
            numbers[item] = text::write_ordinal(static_cast<std::uint32_t>(next), node.list_style) + (han ? "\xE3\x80\x81" : ". "); // 、
        next += node.reversed ? -1 : 1;
    }
}

} // namespace

std::map<std::uint32_t, std::string> list_numbers(const HtmlTree& tree)
{
    std::map<std::uint32_t, std::string> numbers;
    std::vector<List> open;
    const auto close_until = [&](std::uint32_t at) {
        while (!open.empty() && tree.nodes[open.back().node].end <= at) {
            number_items(tree, open.back(), numbers);
            open.pop_back();
        }
    };
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
        close_until(i);
        const HtmlNode& node = tree.nodes[i];
        if (node.kind == HtmlKind::ordered_list) open.push_back({i, {}, true});
        if (node.kind != HtmlKind::list_item || open.empty() || open.back().node != node.parent) continue;
        open.back().items.push_back(i);
        open.back().numbered = open.back().numbered && !bears_number(tree, i);
    }
    close_until(static_cast<std::uint32_t>(tree.nodes.size()));
    return numbers;
}

} // namespace zeren::reading
