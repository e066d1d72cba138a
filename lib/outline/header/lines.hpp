// What a paragraph of a header looks like: the questions that header.cpp, header/title.cpp and header/tail.cpp ask, and the plan that
// they fill.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/header/header.hpp"
#include "outline/outline.hpp"
#include "text/chars.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

constexpr std::uint32_t kLongestTitleLine = 240; // bytes

// 江北市人民政府门户网站, 某某网--法律信息网, www.jiangbei.gov.cn: a site and no title.
bool names_site(std::string_view words) noexcept;

class HeaderLines {
public:
    HeaderLines(std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon);

    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }
    [[nodiscard]] bool begins(Span span, HeaderWord word) const;
    [[nodiscard]] bool ends(Span span, HeaderWord word) const;
    [[nodiscard]] std::uint32_t find_word(Span span, HeaderWord word) const;
    [[nodiscard]] bool is_organisation(Span span) const;
    [[nodiscard]] bool ends_text(Span line) const // nothing stands behind it, no table either
    {
        return zeren::text::trim(text_, {line.end, static_cast<std::uint32_t>(text_.size())}).empty();
    }
    [[nodiscard]] bool names_last(std::size_t i) const; // 附件：1.名单 2.… as the last words: what is attached, and no annex that follows
    [[nodiscard]] bool is_short(std::size_t i, std::uint32_t limit) const { return segments_[i].span.size() <= limit; }
    [[nodiscard]] zeren::text::Char last_mark(Span span) const
    {
        return zeren::text::classify(zeren::text::decode_before(text_, span.end).value);
    }
    [[nodiscard]] bool is_title_end(Span span) const;
    [[nodiscard]] bool is_remark(Span span) const;  // （试行）, （2018—2020年）
    [[nodiscard]] Span print_date(Span span) const; // of 江北市政府办公室2022年3月4日印发; empty for another line
    [[nodiscard]] bool is_print_line(Span span) const { return !print_date(span).empty(); }
    [[nodiscard]] bool is_ornament(std::size_t i) const;
    [[nodiscard]] bool may_be_title_line(std::size_t i) const;
    [[nodiscard]] Span without_remark(Span name) const;
    [[nodiscard]] Span without_seal(Span name) const;
    [[nodiscard]] Span without_brackets(Span date) const;
    void take(std::size_t i, Place place) { plan.places[i] = place; }

    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] const std::vector<Segment>& segments() const { return segments_; }
    [[nodiscard]] const LexiconTables& lexicon() const { return lexicon_; }

    [[nodiscard]] bool is_page_fact(std::size_t i) const { return facts_[i]; } // • 信息名称：…

    HeaderPlan plan;

private:
    std::string_view text_;
    const std::vector<Segment>& segments_;
    const LexiconTables& lexicon_;
    std::vector<bool> facts_; // page_facts.hpp
};

// Title and issuer above `recipients`.
void find_title(HeaderLines& lines, std::size_t recipients);

// Signatures with their dates, and the titles of annexes behind them.
void find_signatures(HeaderLines& lines);

// The titles of plans, where one notice issues several: lines that the notice names above them.
void find_plans(HeaderLines& lines);

// The date where no signature has one: above the number, or of the printing.
void find_other_date(HeaderLines& lines);

// 附件：1.… 2.…
void find_attachments(HeaderLines& lines);

} // namespace zeren::outline
