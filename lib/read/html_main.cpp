// Finds the content of a page by what Chinese prose looks like, with no rule for one site.
//
// Prose has sentences outside links, or a table; menus are links, footers are short lines. From the body down, the search enters the
// child that holds nearly all sentences and characters, as long as what stands beside it is the page's frame:
//
//     body > div.header (links) + div.main > div.path (links) + h1 + div.content (the notice) + div.footer
//     → div.content, with h1 for its title
//
// A frame has links. Where none stands beside the child, or where the sentences stand in several children, the search stops above
// them; and blocks of a frame that are text with hardly a link (a second part, a table of tasks, a signature) are kept. So nothing of
// a notice is lost; lists of links only are dropped. What of text is left out is told. Test: tests/unit/read_html_main_test.cpp.
#include "read/html_main.hpp"

#include "text/chars.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>

namespace zeren::reading {

namespace {

constexpr std::uint32_t kMenuLinks = 5;     // fewer links in the content are no menu
constexpr std::uint32_t kFewLinks = 3;      // around it they are
constexpr std::uint32_t kLooseText = 20;    // characters; fewer are the words of a frame (a path, a share button), more may be the notice's
constexpr std::uint32_t kShortestTitle = 4; // characters with which the page's own title begins
constexpr std::uint32_t kShortestInside = 8;   // of a part further in, where other words of the site stand
constexpr std::uint32_t kShortestHeading = 12; // of a heading that the page's title does not repeat
constexpr std::size_t kLongestTitle = 1200;    // bytes
constexpr std::uint32_t kMenuLinkChars = 12;   // the mean length of a menu's links; attachments have longer names

bool is_sentence_end(char32_t c) noexcept { return c == 0x3002 || c == 0xFF1B; } // 。 ；

HtmlWeight weigh_text(std::string_view text)
{
    HtmlWeight weight;
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::decode(text, at);
        at += c.size;
        weight.visible += !text::is_blank(text::classify(c.value));
        weight.sentences += is_sentence_end(c.value);
    }
    return weight;
}

void add(HtmlWeight& sum, const HtmlWeight& part) noexcept
{
    sum.visible += part.visible;
    sum.linked += part.linked;
    sum.sentences += part.sentences;
    sum.links += part.links;
}

// Cells of tables that only place things may hold the article as well as any div; a paragraph is a line of it, or several.
bool may_enter(HtmlKind kind) noexcept
{
    return breaks_line(kind) && kind != HtmlKind::line_break && kind != HtmlKind::heading && kind != HtmlKind::paragraph;
}

std::uint32_t plain(const HtmlWeight& weight) noexcept { return weight.visible - weight.linked; }

// The text of a subtree without blanks, its first `most` bytes.
std::string squeezed(const HtmlTree& tree, std::uint32_t root, std::size_t most)
{
    std::string result;
    for (std::uint32_t i = root; i < tree.nodes[root].end && result.size() < most; ++i) {
        const std::string_view text = tree.nodes[i].text;
        for (std::size_t at = 0; at < text.size() && result.size() < most;) {
            const text::CodePoint c = text::decode(text, at);
            if (!text::is_blank(text::classify(c.value))) result += text.substr(at, c.size);
            at += c.size;
        }
    }
    return result;
}

std::string squeezed_title(const std::string& title)
{
    HtmlTree tree;
    tree.nodes.push_back({HtmlKind::text, 0, 1, 1, 1, title});
    return squeezed(tree, 0, title.size());
}

class MainSearch {
public:
    MainSearch(const HtmlTree& tree, const std::vector<HtmlWeight>& weights, const std::vector<bool>& data_tables, bool whole_page)
        : tree_(tree), weights_(weights), data_tables_(data_tables), whole_page_(whole_page)
    {
        main_.dropped.assign(tree.nodes.size(), false);
        for (std::uint32_t i = 0; i < tree.nodes.size(); ++i)
            if (is_menu(i)) menus_.push_back(i);
    }

    HtmlMain run()
    {
        drop_forms();
        if (!whole_page_) return std::move(main_);
        drop_page_footers();
        main_.root = named_main();
        while (const std::uint32_t child = richest_child(main_.root)) {
            look_beside(main_.root, child);
            main_.root = child;
        }
        if (main_.root <= body() || tree_.nodes[main_.root].kind == HtmlKind::main) drop_menus();
        find_title();
        find_rows();
        in_order(main_.above);
        in_order(main_.below);
        std::sort(main_.left_out.begin(), main_.left_out.end());
        std::erase_if(main_.left_out, [&](std::uint32_t i) { return is_among(main_.above, i) || is_among(main_.below, i); });
        return std::move(main_);
    }

private:
    // The body, which is the first child of the root that the tree kept.
    [[nodiscard]] std::uint32_t body() const { return tree_.nodes.size() > 1 ? 1 : 0; }

    // Forms are search boxes, unless the page wraps itself into one.
    void drop_forms()
    {
        const HtmlWeight& all = weights_[0];
        for (std::uint32_t i = 0; i < tree_.nodes.size(); ++i) {
            const HtmlWeight& weight = weights_[i];
            const HtmlKind kind = tree_.nodes[i].kind;
            const bool chrome = (kind == HtmlKind::chrome || kind == HtmlKind::footer) && weight.linked * 2 > weight.visible;
            const bool form = kind == HtmlKind::form && weight.sentences == 0 && weight.visible * 2 < all.visible;
            main_.dropped[i] = chrome || form;
        }
    }

    // A footer right below the body is the page's (HTML, section 4.3.8): who runs the site, since when.
    void drop_page_footers()
    {
        for (std::uint32_t i = body() + 1; i < tree_.nodes[body()].end; i = tree_.nodes[i].end)
            if (tree_.nodes[i].kind == HtmlKind::footer) main_.dropped[i] = true;
    }

    // The one <main> that holds most of the text; the root where there is none, or several.
    [[nodiscard]] std::uint32_t named_main() const
    {
        std::uint32_t found = 0;
        for (std::uint32_t i = 1; i < tree_.nodes.size(); ++i) {
            if (tree_.nodes[i].kind != HtmlKind::main) continue;
            if (found != 0) return 0;
            found = i;
        }
        return prose(found) * 2 > prose(0) ? found : 0;
    }

    // The child of `parent` that holds the content when what stands beside it holds none; 0 for none.
    [[nodiscard]] std::uint32_t richest_child(std::uint32_t parent) const
    {
        const HtmlNode& node = tree_.nodes[parent];
        if (data_tables_[parent]) return 0;
        std::uint32_t best = 0;
        for (std::uint32_t i = parent + 1; i < node.end; i = tree_.nodes[i].end)
            if (breaks_line(tree_.nodes[i].kind) && !main_.dropped[i] && (best == 0 || prose(i) > prose(best))) best = i;
        if (best == 0 || !may_enter(tree_.nodes[best].kind)) return 0;
        const bool sentences_left = weights_[parent].sentences > weights_[best].sentences + 1;
        const bool speaks = weights_[best].sentences > 0 || (holds_table(best) && !data_tables_[best]); // a table's title stands beside it
        const bool most = prose(best) * 2 > prose(parent) && speaks;
        return most && !sentences_left && (holds_all(parent, best) || (holds_lines(best) && is_frame(parent, best))) ? best : 0;
    }

    [[nodiscard]] bool holds_all(std::uint32_t parent, std::uint32_t child) const
    {
        return plain(weights_[parent]) == plain(weights_[child]);
    }

    // More than one line: a line of text is no content of its own where others stand beside it.
    [[nodiscard]] bool holds_lines(std::uint32_t i) const
    {
        std::uint32_t lines = 0;
        for (std::uint32_t child = i + 1; child < tree_.nodes[i].end && lines < 2; ++child) {
            const HtmlKind kind = tree_.nodes[child].kind;
            lines += kind == HtmlKind::line_break ? 2U : static_cast<std::uint32_t>(breaks_line(kind) && weights_[child].visible > 0);
        }
        return lines >= 2;
    }

    // What stands beside `child`: the frame of a page has links, there or in a menu further in, and no text outside of elements but a
    // word or two.
    [[nodiscard]] bool is_frame(std::uint32_t parent, std::uint32_t child) const
    {
        std::uint32_t loose = 0;
        for (std::uint32_t i = parent + 1; i < tree_.nodes[parent].end; i = tree_.nodes[i].end)
            if (tree_.nodes[i].kind == HtmlKind::text) loose += weights_[i].visible;
        return (weights_[parent].links > weights_[child].links || holds_menu(child)) && loose < kLooseText;
    }

    // Blocks of the frame that are part of the content all the same: what has sentences or a table and few links, or several lines and
    // no link. Other text without a link is left out and told.
    void look_beside(std::uint32_t parent, std::uint32_t child)
    {
        for (std::uint32_t i = parent + 1; i < tree_.nodes[parent].end; i = tree_.nodes[i].end) {
            const HtmlWeight& weight = weights_[i];
            if (i == child || main_.dropped[i] || plain(weight) == 0) continue;
            if (breaks_line(tree_.nodes[i].kind) && is_part(i)) (i > child ? main_.below : main_.above).push_back(i);
            else if (weight.links == 0) main_.left_out.push_back(i);
        }
    }

    [[nodiscard]] bool is_part(std::uint32_t i) const
    {
        const HtmlWeight& weight = weights_[i];
        if (weight.linked * 4 > weight.visible) return false;
        return weight.sentences > 0 || holds_table(i) || (weight.links == 0 && plain(weight) >= kLooseText && holds_lines(i));
    }

    [[nodiscard]] bool holds_table(std::uint32_t i) const
    {
        const auto begin = data_tables_.begin();
        return std::find(begin + i, begin + tree_.nodes[i].end, true) != begin + tree_.nodes[i].end;
    }
    [[nodiscard]] std::uint64_t prose(std::uint32_t i) const
    {
        const HtmlWeight& weight = weights_[i];
        return std::uint64_t{weight.visible} - weight.linked + std::uint64_t{weight.sentences} * 20;
    }

    [[nodiscard]] bool is_menu(std::uint32_t i) const
    {
        const HtmlWeight& weight = weights_[i];
        const bool links = weight.links >= kFewLinks && weight.linked * 10 >= weight.visible * 8 && weight.sentences == 0;
        return links && breaks_line(tree_.nodes[i].kind) && weight.linked < weight.links * kMenuLinkChars;
    }
    void drop_menus()
    {
        for (const std::uint32_t menu : menus_)
            if (weights_[menu].links >= kMenuLinks && menu > main_.root && menu < tree_.nodes[main_.root].end) main_.dropped[menu] = true;
    }
    [[nodiscard]] bool holds_menu(std::uint32_t i) const
    {
        const auto menu = std::lower_bound(menus_.begin(), menus_.end(), i);
        return menu != menus_.end() && *menu < tree_.nodes[i].end;
    }

    // The block before the content that holds most of the page's own title, which says the name of the site, too, in front or behind.
    // None where the content begins with it itself.
    void find_title()
    {
        const std::string title = squeezed_title(tree_.title);
        std::size_t longest = 0;
        for (std::uint32_t i = 1; i < tree_.nodes[main_.root].end && !title.empty(); ++i) {
            const bool before = tree_.nodes[i].end <= main_.root;
            if ((!before && i < main_.root) || !breaks_line(tree_.nodes[i].kind) || weights_[i].linked > 0) continue;
            const std::size_t size = repeated(i, title);
            if (size == 0 || size < longest) continue;
            longest = size;
            main_.title = before ? i : 0;
        }
        if (main_.title == 0 && longest == 0) main_.title = nearest_heading();
        if (main_.title == 0) return;
        const auto holds_title = [&](std::uint32_t part) { return main_.title >= part && main_.title < tree_.nodes[part].end; };
        std::erase_if(main_.left_out, holds_title);
        if (std::any_of(main_.above.begin(), main_.above.end(), holds_title)) return void(main_.title = 0); // it is written with that part
        const std::string text = squeezed(tree_, main_.title, kLongestTitle);
        if (squeezed(tree_, main_.root, text.size() * 8 + 600).find(text) != std::string::npos) main_.title = 0;
    }

    // The bytes of the page's title that the block says; 0 where it says anything else, or too little to tell.
    [[nodiscard]] std::size_t repeated(std::uint32_t i, const std::string& title) const
    {
        if (weights_[i].visible < kShortestTitle) return 0;
        const std::string text = squeezed(tree_, i, title.size() + 1);
        const std::size_t at = text.size() <= title.size() ? title.find(text) : std::string::npos;
        return at == 0 || (at != std::string::npos && weights_[i].visible >= kShortestInside) ? text.size() : 0;
    }

    // Where the page's title says nothing of the kind, the last heading beside the content that is as long as a title.
    [[nodiscard]] std::uint32_t nearest_heading() const
    {
        std::uint32_t found = 0;
        for (const std::uint32_t i : main_.left_out) {
            const bool heading = tree_.nodes[i].kind == HtmlKind::heading && i < main_.root;
            if (heading && weights_[i].visible >= kShortestHeading) found = std::max(found, i);
        }
        return found;
    }

    [[nodiscard]] std::uint32_t around(std::uint32_t i, HtmlKind kind) const
    {
        while (i != 0 && tree_.nodes[i].kind != kind) i = tree_.nodes[i].parent;
        return i;
    }

    // Where a table places the article, its title often stands in a row above, its date in one below. Rows with links are menus; below,
    // only a table inside of the page's own frame is looked at, for that one ends with the page's footer.
    void find_rows()
    {
        const std::uint32_t row = around(main_.root, HtmlKind::row);
        const std::uint32_t table = around(row, HtmlKind::table);
        if (row == 0 || table == 0 || main_.title != 0) return;
        const bool inner = around(tree_.nodes[table].parent, HtmlKind::table) != 0;
        for (std::uint32_t i = table + 1; i < tree_.nodes[table].end; ++i) {
            const HtmlNode& node = tree_.nodes[i];
            if (node.kind != HtmlKind::row || around(i, HtmlKind::table) != table || i == row) continue;
            if (weights_[i].links > 0 || weights_[i].visible == 0 || main_.dropped[i]) continue;
            if (i < row) main_.above.push_back(i);
            else if (inner) main_.below.push_back(i);
        }
    }

    static bool is_among(const std::vector<std::uint32_t>& parts, std::uint32_t i)
    {
        return std::binary_search(parts.begin(), parts.end(), i);
    }

    // As they stand on the page, and none inside of another.
    void in_order(std::vector<std::uint32_t>& parts) const
    {
        std::sort(parts.begin(), parts.end());
        std::uint32_t end = 0;
        std::erase_if(parts, [&](std::uint32_t part) {
            if (part < end) return true;
            end = tree_.nodes[part].end;
            return false;
        });
    }

    const HtmlTree& tree_;
    const std::vector<HtmlWeight>& weights_;
    const std::vector<bool>& data_tables_;
    bool whole_page_;
    std::vector<std::uint32_t> menus_; // lists of links, in order
    HtmlMain main_;
};

} // namespace

std::vector<HtmlWeight> weigh(const HtmlTree& tree)
{
    std::vector<HtmlWeight> weights(tree.nodes.size());
    for (std::size_t i = tree.nodes.size(); i-- > 0;) {
        const HtmlNode& node = tree.nodes[i];
        if (node.kind == HtmlKind::text) weights[i] = weigh_text(node.text);
        if (node.kind == HtmlKind::link) {
            weights[i].linked = weights[i].visible;
            weights[i].links += 1;
            weights[i].sentences = 0;
        }
        if (i > 0) add(weights[node.parent], weights[i]);
    }
    return weights;
}

HtmlMain find_main(const HtmlTree& tree, const std::vector<HtmlWeight>& weights, const std::vector<bool>& data_tables, bool whole_page)
{
    return MainSearch(tree, weights, data_tables, whole_page).run();
}

} // namespace zeren::reading
