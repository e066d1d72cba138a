// Finds the content of a page by what Chinese prose looks like, with no rule for one site.
//
// Prose has sentences outside links; menus are links, footers are short lines. From the body down, the search enters the child that
// holds nearly all sentences and characters, as long as what it leaves behind holds no sentence:
//
//     body > div.header (links) + div.main > div.path (links) + h1 + div.content (the notice) + div.footer
//     → div.content, with h1 for its title
//
// Where the sentences stand in several children, it stops above them, so that nothing of the notice is lost; links-only lists in it
// are dropped. Test: tests/unit/read_html_main_test.cpp.
#include "read/html_main.hpp"

#include "text/chars.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>

namespace zeren::reading {

namespace {

constexpr std::uint32_t kMenuLinks = 5;      // fewer links make no menu
constexpr std::uint32_t kMenuLinkChars = 12; // the mean length of a menu's links; attachments have longer names

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

bool is_block(HtmlKind kind) noexcept { return kind != HtmlKind::text && kind != HtmlKind::inline_element && kind != HtmlKind::link; }

// Cells of tables that only place things may hold the article as well as any div.
bool may_enter(HtmlKind kind) noexcept { return is_block(kind) && kind != HtmlKind::line_break && kind != HtmlKind::heading; }

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
    }

    HtmlMain run()
    {
        drop_forms();
        if (!whole_page_) return std::move(main_);
        drop_page_footers();
        main_.root = named_main();
        while (const std::uint32_t child = richest_child(main_.root)) main_.root = child;
        if (main_.root <= body() || tree_.nodes[main_.root].kind == HtmlKind::main) drop_menus();
        find_title();
        find_rows();
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
            if (may_enter(tree_.nodes[i].kind) && !main_.dropped[i] && (best == 0 || prose(i) > prose(best))) best = i;
        if (best == 0) return 0;
        const bool sentences_left = weights_[parent].sentences > weights_[best].sentences + 1;
        const bool most = prose(best) * 2 > prose(parent) && weights_[best].sentences > 0;
        return most && !sentences_left ? best : 0;
    }
    [[nodiscard]] std::uint64_t prose(std::uint32_t i) const
    {
        const HtmlWeight& weight = weights_[i];
        return std::uint64_t{weight.visible} - weight.linked + std::uint64_t{weight.sentences} * 20;
    }

    void drop_menus()
    {
        for (std::uint32_t i = main_.root + 1; i < tree_.nodes[main_.root].end; ++i) {
            const HtmlWeight& weight = weights_[i];
            const bool links = weight.links >= kMenuLinks && weight.linked * 10 >= weight.visible * 8 && weight.sentences == 0;
            if (is_block(tree_.nodes[i].kind) && links && weight.linked < weight.links * kMenuLinkChars) main_.dropped[i] = true;
        }
    }

    // The last block before the content whose text the page's title begins with, when the content does not begin with it itself.
    void find_title()
    {
        const std::string title = squeezed_title(tree_.title);
        if (title.empty()) return;
        for (std::uint32_t i = 1; i < main_.root; ++i) {
            const HtmlNode& node = tree_.nodes[i];
            if (!is_block(node.kind) || node.end > main_.root || weights_[i].visible < 4) continue;
            const std::string text = squeezed(tree_, i, title.size() + 1);
            if (text.size() <= title.size() && title.starts_with(text) && weights_[i].linked == 0) main_.title = i;
        }
        if (main_.title == 0) return;
        const std::string text = squeezed(tree_, main_.title, title.size());
        if (squeezed(tree_, main_.root, text.size() * 8 + 600).find(text) != std::string::npos) main_.title = 0;
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

    const HtmlTree& tree_;
    const std::vector<HtmlWeight>& weights_;
    const std::vector<bool>& data_tables_;
    bool whole_page_;
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
