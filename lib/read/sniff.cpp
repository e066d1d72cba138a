// HTML or plain text, and the containers that this build does not read.
//
// HTML begins with a doctype or a tag of HTML, perhaps after blanks, comments and an XML declaration: <!DOCTYPE html>, <tbody>, <p>.
// A text that begins with words is HTML only when its beginning holds several tags, an end tag among them. 《通知》, <附件> and a
// single <b> in a text make no page. Test: tests/unit/read_sniff_test.cpp.
#include "read/sniff.hpp"

#include <algorithm>
#include <array>

namespace zeren::reading {

namespace {

constexpr std::size_t kWindow = 4096;
constexpr std::size_t kMetaWindow = 8192;

constexpr std::array<std::string_view, 60> kTags{
    "a",        "address", "article", "b",     "base", "big",    "blockquote", "body",   "br",      "caption", "center", "col",
    "colgroup", "dd",      "div",     "dl",    "dt",   "em",     "fieldset",   "font",   "footer",  "form",    "h1",     "h2",
    "h3",       "h4",      "h5",      "h6",    "head", "header", "hr",         "html",   "i",       "iframe",  "img",    "li",
    "link",     "main",    "meta",    "nav",   "ol",   "p",      "pre",        "script", "section", "span",    "strong", "style",
    "table",    "tbody",   "td",      "tfoot", "th",   "thead",  "title",      "tr",     "u",       "ul",      "input",  "o:p"};

bool is_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_html_tag(std::string_view name) noexcept
{
    return std::any_of(kTags.begin(), kTags.end(), [&](std::string_view tag) { return is_name(name, tag); });
}

bool starts_with(std::string_view text, std::string_view lower_start) noexcept
{
    return text.size() >= lower_start.size() && is_name(text.substr(0, lower_start.size()), lower_start);
}

// Without the blanks, BOM, comments and declarations at its beginning.
std::string_view skip_prologue(std::string_view text) noexcept
{
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    for (;;) {
        while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
        const bool comment = text.starts_with("<!--");
        if (!comment && !text.starts_with("<?xml")) return text;
        const std::size_t end = text.find(comment ? "-->" : "?>");
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + (comment ? 3 : 2));
    }
}

// Three tags of HTML, one of them an end tag.
bool holds_markup(std::string_view text) noexcept
{
    int tags = 0;
    int ends = 0;
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        if (!is_html_tag(tag_name(text, at))) continue;
        ++tags;
        ends += text.substr(at + 1).starts_with('/');
    }
    return tags >= 3 && ends >= 1;
}

bool is_html(std::string_view window) noexcept
{
    const std::string_view text = skip_prologue(window);
    if (starts_with(text, "<!doctype html")) return true;
    if (text.starts_with('<') && is_html_tag(tag_name(text, 0))) return true;
    return holds_markup(text);
}

} // namespace

bool is_name(std::string_view name, std::string_view lower_name) noexcept
{
    return std::equal(name.begin(), name.end(), lower_name.begin(), lower_name.end(), [](char a, char b) { return lower(a) == b; });
}

std::string_view tag_name(std::string_view html, std::size_t at) noexcept
{
    std::size_t begin = at + 1;
    if (begin < html.size() && html[begin] == '/') ++begin;
    if (begin >= html.size() || !is_letter(html[begin])) return {};
    std::size_t end = begin;
    while (end < html.size() && !is_space(html[end]) && html[end] != '>' && html[end] != '/') ++end;
    return html.substr(begin, end - begin);
}

Format sniff(std::string_view bytes) noexcept
{
    if (bytes.starts_with("%PDF-")) return Format::pdf;
    if (bytes.starts_with("PK\x03\x04")) return Format::zip;
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return Format::ole;
    if (bytes.starts_with("{\\rtf")) return Format::rtf;
    return is_html(bytes.substr(0, kWindow)) ? Format::html : Format::text;
}

std::string_view html_charset(std::string_view bytes) noexcept
{
    const std::string_view window = bytes.substr(0, kMetaWindow);
    for (std::size_t at = window.find('<'); at != std::string_view::npos; at = window.find('<', at + 1)) {
        if (!is_name(tag_name(window, at), "meta")) continue;
        const std::string_view tag = window.substr(at, window.find('>', at) - at);
        for (std::size_t i = 0; i < tag.size(); ++i) {
            if (!starts_with(tag.substr(i), "charset")) continue;
            std::size_t begin = tag.find_first_not_of(" \t\r\n\"'=", i + 7);
            begin = std::min(begin, tag.size());
            return tag.substr(begin, tag.find_first_of(" \t\r\n\"';/", begin) - begin);
        }
    }
    return {};
}

bool is_whole_page(std::string_view html) noexcept
{
    std::string_view window = html.substr(0, kMetaWindow);
    if (starts_with(skip_prologue(window), "<!doctype")) return true;
    for (std::size_t at = window.find('<'); at != std::string_view::npos; at = window.find('<', at + 1)) {
        const std::string_view name = tag_name(window, at);
        if (is_name(name, "html") || is_name(name, "head") || is_name(name, "body")) return true;
    }
    return false;
}

} // namespace zeren::reading
