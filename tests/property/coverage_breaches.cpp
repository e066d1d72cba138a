// Header, preamble, headings, top-level extents and `other` hold every character that is not blank once.
//
// The preamble, extents and `other` are taken as they are. An element of the header or a heading stands for its paragraph: from
// the line break, or from where something else has been taken, to the next one (several may stand in one line: 文号：… 发布日期：…); a
// heading, also for its number on the line above.
#include "breaches.hpp"

#include <algorithm>
#include <string_view>

namespace zeren::property {
namespace {

struct Owned {
    Span span;
    const char* by = "";
};

std::vector<Owned> taken_as_they_are(const Document& document)
{
    std::vector<Owned> owned;
    if (document.preamble.span) owned.push_back({*document.preamble.span, "preamble"});
    for (const Task& task : document.tasks)
        if (task.parent == 0) owned.push_back({task.extent, "task"});
    for (const Other& other : document.other) owned.push_back({other.span, "other"});
    return owned;
}

// A heading, and its number where that stands in a cell or on a line of its own in front of it.
Span with_number(const Document& document, const Section& section)
{
    const Span front{section.span.begin, section.heading.span.begin};
    if (front.begin >= front.end || section.number.empty() || !document.text(front).starts_with(section.number))
        return section.heading.span;
    std::string_view behind = document.text(front).substr(section.number.size());
    if (behind.starts_with("、")) behind.remove_prefix(std::string_view("、").size()); // 一、⏎工作目标
    const bool apart = behind.find_first_not_of(" \t\r\n") == std::string_view::npos;
    return apart ? Span{front.begin, section.heading.span.end} : section.heading.span;
}

std::vector<Owned> paragraphs(const Document& document)
{
    std::vector<Owned> owned;
    const Header& header = document.header;
    const auto add = [&](const std::optional<Passage>& passage) {
        if (passage) owned.push_back({passage->span, "header"});
    };
    add(header.issuer);
    add(header.title);
    add(header.signatory);
    if (header.doc_number) owned.push_back({header.doc_number->span, "header"});
    if (header.issued_on) owned.push_back({header.issued_on->span, "header"});
    for (const Passage& recipient : header.recipients) owned.push_back({recipient.span, "header"});
    for (const Passage& attachment : header.attachments) owned.push_back({attachment.span, "header"});
    for (const Section& section : document.sections) owned.push_back({with_number(document, section), "heading"});
    return owned;
}

bool is_separator(std::string_view text, std::size_t at) { return text.substr(at, 3) == "\u2028" || text.substr(at, 3) == "\u2029"; }

bool is_line_end(std::string_view text, std::size_t at) { return text[at] == '\n' || text[at] == '\r' || is_separator(text, at); }

// Blank in the widest sense: what no reader sees.
bool is_blank(char32_t c)
{
    return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0xAD || c == 0x1680 || c == 0x180E || (c >= 0x2000 && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) || c == 0x3000 || c == 0xFEFF;
}

char32_t code_point_at(std::string_view text, std::size_t at, std::size_t& length)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char lead = byte(0);
    length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t c = lead < 0x80 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) c = (c << 6U) | (byte(i) & 0x3FU);
    return c;
}

class Coverage {
public:
    explicit Coverage(const Document& document)
        : document_(document), exact_(document.content.size(), 0), paragraph_(document.content.size(), 0)
    {
    }

    Breaches breaches()
    {
        for (const Owned& owned : taken_as_they_are(document_)) take(owned);
        for (const Owned& owned : paragraphs(document_)) take_paragraph(owned);
        report();
        return std::move(breaches_);
    }

private:
    void take(const Owned& owned)
    {
        for (std::uint32_t at = owned.span.begin; at < owned.span.end; ++at) exact_[at] = std::min(exact_[at] + 1, 2);
    }

    void take_paragraph(const Owned& owned)
    {
        std::size_t begin = owned.span.begin;
        std::size_t end = owned.span.end;
        const std::string_view text = document_.content;
        while (begin > 0 && exact_[begin - 1] == 0 && !line_end_before(begin)) --begin;
        while (end < text.size() && exact_[end] == 0 && !is_line_end(text, end)) ++end;
        std::fill(paragraph_.begin() + static_cast<std::ptrdiff_t>(begin), paragraph_.begin() + static_cast<std::ptrdiff_t>(end), 1);
    }

    bool line_end_before(std::size_t at) const
    {
        const std::string_view text = document_.content;
        return text[at - 1] == '\n' || text[at - 1] == '\r' || (at >= 3 && is_separator(text, at - 3));
    }

    // One breach a stretch of characters that have the same number of owners.
    void report()
    {
        int state = 1;
        std::size_t length = 0;
        for (std::size_t at = 0; at < exact_.size(); at += length) {
            if (is_blank(code_point_at(document_.content, at, length))) continue;
            const int owners = exact_[at] + paragraph_[at];
            if (owners == state && !open_.empty()) open_.end = static_cast<std::uint32_t>(at + length);
            if (owners == state) continue;
            close(state);
            state = owners;
            open_ = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)};
        }
        close(state);
    }

    void close(int owners)
    {
        if (owners == 0) breaches_.push_back({"text that nothing holds", piece(document_, open_)});
        if (owners > 1) breaches_.push_back({"text held twice", piece(document_, open_) + owners_of(open_)});
    }

    std::string owners_of(Span span) const
    {
        std::string names;
        for (const auto& list : {taken_as_they_are(document_), paragraphs(document_)})
            for (const Owned& owned : list)
                if (owned.span.begin < span.end && span.begin < owned.span.end) names += std::string(" ") + owned.by;
        return " by" + names;
    }

    const Document& document_;
    std::vector<int> exact_;
    std::vector<int> paragraph_;
    Span open_;
    Breaches breaches_;
};

} // namespace

Breaches coverage_breaches(const Document& document) { return Coverage(document).breaches(); }

} // namespace zeren::property
