// The elements of GB/T 9704 around the body: 发文字号, 发文机关, 标题, 主送机关, 署名, 成文日期, 附件说明, and the furniture of web pages.
//
// The order found in files: web furniture, 文号, issuer, title over 1–4 lines, recipients with a colon, body, attachments, signature,
// date, 此件公开发布, annex title, tasks; any of them may be missing, repeated, or stand on the other side of the body.
// Catalogue section 7. Test: tests/unit/header_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// What a paragraph is, as far as the header knows.
enum class Place : unsigned char { body, header, furniture, annex_title, plan_title };

struct HeaderPlan {
    HeaderDraft header;
    std::vector<Place> places;  // one a segment
    std::size_t body_begin = 0; // first segment behind title and recipients
    std::size_t signature = 0;  // first segment of a signature that stands before the end; places.size() for none
};

HeaderPlan find_header(std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon);

// 平政办〔2022〕4号 inside `span`; empty when there is none.
Span find_doc_number(std::string_view text, Span span) noexcept;

// A date (2022年6月28日, 2022-06-29, 二〇一〇年三月一日) that is all of `span` but brackets and blanks.
bool is_date_line(std::string_view text, Span span) noexcept;

} // namespace zeren::outline
