// Gumbo's tree, flattened: elements in the order of the text, each with the end of its subtree, so that nobody needs recursion.
//
//     <p>甲<b>乙</b></p>      block [0,4) · text 甲 · inline [2,4) · text 乙
//
// A fragment that begins with <tbody>, <tr> or <td> is parsed as the content of a table, or its cells would run together. The
// nesting is measured before gumbo sees a byte. Hidden is what the hidden attribute or a style of its own hides: no style sheet is
// read. What is content and what is navigation around it: html_main.cpp. Test: tests/unit/read_html_test.cpp.
#include "read/html_tree.hpp"

#include "read/html_nesting.hpp"
#include "read/html_tokens.hpp"
#include "read/sniff.hpp"
#include "zeren/error.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <gumbo.h>

namespace zeren::reading {

namespace {

constexpr std::uint32_t kMostNesting = 4096; // gumbo frees its tree by recursion
constexpr std::uint32_t kMaxRowSpan = 65534; // the limits of HTML, section 4.9.11
constexpr std::uint32_t kMaxColumnSpan = 1000;

struct KindOfTag {
    GumboTag tag;
    HtmlKind kind;
};

constexpr std::array<KindOfTag, 51> kKinds{{
    {GUMBO_TAG_ADDRESS, HtmlKind::block},    {GUMBO_TAG_ARTICLE, HtmlKind::block},
    {GUMBO_TAG_ASIDE, HtmlKind::chrome},     {GUMBO_TAG_BLOCKQUOTE, HtmlKind::block},
    {GUMBO_TAG_BODY, HtmlKind::block},       {GUMBO_TAG_CENTER, HtmlKind::block},
    {GUMBO_TAG_DD, HtmlKind::block},         {GUMBO_TAG_DETAILS, HtmlKind::block},
    {GUMBO_TAG_DIR, HtmlKind::block},        {GUMBO_TAG_DIV, HtmlKind::block},
    {GUMBO_TAG_DL, HtmlKind::block},         {GUMBO_TAG_DT, HtmlKind::block},
    {GUMBO_TAG_FIELDSET, HtmlKind::block},   {GUMBO_TAG_FIGCAPTION, HtmlKind::block},
    {GUMBO_TAG_FIGURE, HtmlKind::block},     {GUMBO_TAG_FOOTER, HtmlKind::footer},
    {GUMBO_TAG_FORM, HtmlKind::form},        {GUMBO_TAG_H1, HtmlKind::heading},
    {GUMBO_TAG_H2, HtmlKind::heading},       {GUMBO_TAG_H3, HtmlKind::heading},
    {GUMBO_TAG_H4, HtmlKind::heading},       {GUMBO_TAG_H5, HtmlKind::heading},
    {GUMBO_TAG_H6, HtmlKind::heading},       {GUMBO_TAG_HEADER, HtmlKind::chrome},
    {GUMBO_TAG_HGROUP, HtmlKind::block},     {GUMBO_TAG_HR, HtmlKind::block},
    {GUMBO_TAG_HTML, HtmlKind::block},       {GUMBO_TAG_LEGEND, HtmlKind::block},
    {GUMBO_TAG_LI, HtmlKind::list_item},     {GUMBO_TAG_MAIN, HtmlKind::main},
    {GUMBO_TAG_MENU, HtmlKind::block},       {GUMBO_TAG_OL, HtmlKind::ordered_list},
    {GUMBO_TAG_P, HtmlKind::paragraph},      {GUMBO_TAG_SECTION, HtmlKind::block},
    {GUMBO_TAG_SUMMARY, HtmlKind::block},    {GUMBO_TAG_UL, HtmlKind::block},
    {GUMBO_TAG_PRE, HtmlKind::preformatted}, {GUMBO_TAG_LISTING, HtmlKind::preformatted},
    {GUMBO_TAG_XMP, HtmlKind::preformatted}, {GUMBO_TAG_PLAINTEXT, HtmlKind::preformatted},
    {GUMBO_TAG_A, HtmlKind::link},           {GUMBO_TAG_BR, HtmlKind::line_break},
    {GUMBO_TAG_TABLE, HtmlKind::table},      {GUMBO_TAG_THEAD, HtmlKind::row_group},
    {GUMBO_TAG_TBODY, HtmlKind::row_group},  {GUMBO_TAG_TFOOT, HtmlKind::row_group},
    {GUMBO_TAG_TR, HtmlKind::row},           {GUMBO_TAG_TD, HtmlKind::cell},
    {GUMBO_TAG_TH, HtmlKind::head_cell},     {GUMBO_TAG_CAPTION, HtmlKind::caption},
    {GUMBO_TAG_MARQUEE, HtmlKind::block},

}};

// Elements whose content no reader of the notice sees, or that the notice no longer says (del: HTML, section 4.7.2).
constexpr std::array kDropped{GUMBO_TAG_HEAD,     GUMBO_TAG_TITLE,    GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT,
                              GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT,   GUMBO_TAG_EMBED, GUMBO_TAG_APPLET,
                              GUMBO_TAG_AUDIO,    GUMBO_TAG_VIDEO,    GUMBO_TAG_CANVAS,   GUMBO_TAG_SVG,   GUMBO_TAG_SELECT,
                              GUMBO_TAG_OPTION,   GUMBO_TAG_BUTTON,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_INPUT, GUMBO_TAG_NAV,
                              GUMBO_TAG_DATALIST, GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED,  GUMBO_TAG_DEL};

HtmlKind kind_of(GumboTag tag) noexcept
{
    const auto* known = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindOfTag& kind) { return kind.tag == tag; });
    return known == kKinds.end() ? HtmlKind::inline_element : known->kind;
}

std::string_view attribute(const GumboElement& element, const char* name) noexcept
{
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found != nullptr ? std::string_view(found->value) : std::string_view();
}

// A style attribute in lower case, without blanks: "DISPLAY : none" is "display:none".
std::string plain_style(const GumboElement& element)
{
    std::string plain;
    for (const char c : attribute(element, "style")) {
        if (c == ' ' || (c >= '\t' && c <= '\r')) continue;
        plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return plain;
}

// True when the declaration is there, at the beginning or behind another.
bool has_declaration(std::string_view style, std::string_view declaration) noexcept
{
    for (std::size_t at = style.find(declaration); at != std::string_view::npos; at = style.find(declaration, at + 1))
        if (at == 0 || style[at - 1] == ';') return true;
    return false;
}

std::uint32_t span_of(const GumboElement& element, const char* name, std::uint32_t most) noexcept
{
    std::uint64_t value = 0;
    bool digits = false;
    std::string_view text = attribute(element, name);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\n\r\f"), text.size()));
    for (const char c : text) {
        if (c < '0' || c > '9') break;
        value = std::min<std::uint64_t>(value * 10 + static_cast<std::uint64_t>(c - '0'), most);
        digits = true;
    }
    return digits ? static_cast<std::uint32_t>(value) : 1;
}

// What list-style-type, or else the type attribute, makes of the numbers of <ol>.
text::OrdinalStyle list_style(const GumboElement& element, std::string_view style)
{
    using text::OrdinalStyle;
    constexpr std::pair<std::string_view, OrdinalStyle> kStyles[] = {
        {"none", OrdinalStyle::none},
        {"disc", OrdinalStyle::none},
        {"circle", OrdinalStyle::none},
        {"square", OrdinalStyle::none},
        {"lower-alpha", OrdinalStyle::lower_letter},
        {"lower-latin", OrdinalStyle::lower_letter},
        {"upper-alpha", OrdinalStyle::upper_letter},
        {"upper-latin", OrdinalStyle::upper_letter},
        {"lower-roman", OrdinalStyle::lower_roman},
        {"upper-roman", OrdinalStyle::upper_roman},
        {"cjk-ideographic", OrdinalStyle::han_thousand},
        {"simp-chinese-informal", OrdinalStyle::han_thousand},
    };
    for (const auto& [name, kind] : kStyles)
        for (const std::string_view property : {"list-style-type:", "list-style:"})
            if (has_declaration(style, std::string(property).append(name))) return kind;
    const std::string_view type = attribute(element, "type");
    if (type == "a") return OrdinalStyle::lower_letter;
    if (type == "A") return OrdinalStyle::upper_letter;
    if (type == "i") return OrdinalStyle::lower_roman;
    if (type == "I") return OrdinalStyle::upper_roman;
    return OrdinalStyle::decimal;
}

// The number of a list or of an item, where the page sets it.
void set_number(const GumboElement& element, const char* name, HtmlNode& node) noexcept
{
    const std::string_view text = attribute(element, name);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), node.number);
    node.has_number = error == std::errc();
}

class Flattener {
public:
    explicit Flattener(HtmlTree& tree) noexcept : tree_(tree) {}

    void run(const GumboNode* root)
    {
        enter(root);
        while (!open_.empty()) {
            Open& top = open_.back();
            const GumboVector& children = top.element->children;
            if (top.next < children.length) {
                enter(static_cast<const GumboNode*>(children.data[top.next++]));
            } else {
                tree_.nodes[top.index].end = size();
                open_.pop_back();
            }
        }
    }

private:
    struct Open {
        const GumboElement* element;
        std::uint32_t index;
        unsigned next;
    };

    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(tree_.nodes.size()); }

    void enter(const GumboNode* node)
    {
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE: add_text(node->v.text.text); break;
        case GUMBO_NODE_ELEMENT: add_element(node->v.element); break;
        default: break; // comments; a template's content is hidden
        }
    }
    void add_text(std::string_view text)
    {
        HtmlNode node;
        node.parent = open_.empty() ? 0 : open_.back().index;
        node.end = size() + 1;
        node.text = text;
        tree_.nodes.push_back(node);
    }
    void add_element(const GumboElement& element)
    {
        if (element.tag == GUMBO_TAG_TITLE || element.tag == GUMBO_TAG_HEAD) note_title(element);
        if (std::find(kDropped.begin(), kDropped.end(), element.tag) != kDropped.end()) return;
        if (gumbo_get_attribute(&element.attributes, "hidden") != nullptr) return;
        const std::string style = plain_style(element);
        if (has_declaration(style, "display:none") || has_declaration(style, "visibility:hidden")) return;
        HtmlNode node;
        node.kind = kind_of(element.tag);
        if (node.kind == HtmlKind::inline_element && has_declaration(style, "display:block")) node.kind = HtmlKind::block;
        node.parent = open_.empty() ? 0 : open_.back().index;
        if (node.kind == HtmlKind::cell || node.kind == HtmlKind::head_cell) {
            node.row_span = span_of(element, "rowspan", kMaxRowSpan);
            node.column_span = std::max(span_of(element, "colspan", kMaxColumnSpan), 1U);
        }
        if (node.kind == HtmlKind::list_item) set_number(element, "value", node);
        if (node.kind == HtmlKind::ordered_list) {
            set_number(element, "start", node);
            node.reversed = gumbo_get_attribute(&element.attributes, "reversed") != nullptr;
            node.list_style = list_style(element, style);
        }
        open_.push_back({&element, size(), 0});
        tree_.nodes.push_back(node);
    }
    // The first title, which is a child of the head.
    void note_title(const GumboElement& element)
    {
        if (element.tag == GUMBO_TAG_HEAD) {
            for (unsigned i = 0; i < element.children.length; ++i) {
                const auto* child = static_cast<const GumboNode*>(element.children.data[i]);
                if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_TITLE) note_title(child->v.element);
            }
        } else if (tree_.title.empty() && element.children.length > 0) {
            const auto* child = static_cast<const GumboNode*>(element.children.data[0]);
            if (child->type == GUMBO_NODE_TEXT) tree_.title = child->v.text.text;
        }
    }

    HtmlTree& tree_;
    std::vector<Open> open_;
};

constexpr std::array<std::string_view, 8> kTableParts{"tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"};

// A fragment of a table: rows or cells without their table.
bool begins_in_table(std::string_view html) noexcept
{
    HtmlTag first;
    if (!HtmlTokens(html).next(first)) return false;
    return std::any_of(kTableParts.begin(), kTableParts.end(), [&](std::string_view part) { return is_name(first.name, part); });
}

// Gumbo compares each attribute with those before it: of a tag, and of all <html> and <body> tags together.
std::string cut_attributes(std::string_view html)
{
    constexpr std::size_t kMostRoots = 8;
    std::string cut;
    std::size_t roots = 0;
    HtmlTokens tokens(html);
    HtmlTag tag;
    for (bool more = true; more;) {
        tag = {};
        more = tokens.next(tag);
        const bool root = is_name(tag.name, "html") || is_name(tag.name, "body");
        roots += root;
        const std::size_t begin = root && roots > kMostRoots ? tag.attributes_begin : tag.excess_begin;
        if (begin >= tag.attributes_end) continue;
        if (cut.empty()) cut = html;
        std::fill(cut.begin() + static_cast<std::ptrdiff_t>(begin), cut.begin() + static_cast<std::ptrdiff_t>(tag.attributes_end), ' ');
    }
    return cut;
}

} // namespace

HtmlTree parse_html(std::string_view html, std::uint32_t max_nesting)
{
    const bool in_table = begins_in_table(html);
    const std::uint32_t limit = std::min(max_nesting, kMostNesting);
    if (html_nesting(html, in_table, limit) > limit)
        throw Error(ErrorCode::nesting_too_deep,
                    "has its HTML elements nested too deeply (at most " + std::to_string(limit) + " may be open at once); mend its markup");
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    if (in_table) options.fragment_context = GUMBO_TAG_TABLE;
    const auto source = std::make_shared<std::string>(cut_attributes(html)); // gumbo points into what it was given
    if (!source->empty()) html = *source;
    GumboOutput* output = gumbo_parse_with_options(&options, html.data(), html.size());
    HtmlTree tree;
    tree.memory = std::shared_ptr<const void>(output, [source](const void* memory) {
        gumbo_destroy_output(&kGumboDefaultOptions, static_cast<GumboOutput*>(const_cast<void*>(memory)));
    });
    if (output != nullptr && output->root != nullptr) Flattener(tree).run(output->root);
    if (in_table && !tree.nodes.empty()) tree.nodes[0].kind = HtmlKind::table;
    if (tree.nodes.empty()) tree.nodes.push_back({HtmlKind::block, 0, 1, 1, 1, {}});
    return tree;
}

} // namespace zeren::reading
