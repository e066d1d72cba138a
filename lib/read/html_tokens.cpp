// Finds tags as an HTML5 tokenizer does, without building anything.
//
//     <p title="a>b">文<!-- <b> --></p>      p, /p
//
// Quotes count only behind =, a comment may end in --!>, <? and </1 open bogus comments up to the next >, and "<<" is text.
// What the tags mean for the nesting is html_nesting.cpp's. Test: tests/unit/read_html_nesting_test.cpp.
#include "read/html_tokens.hpp"

#include "read/sniff.hpp"

#include <algorithm>

namespace zeren::reading {

namespace {

bool is_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

} // namespace

bool HtmlTokens::next(HtmlTag& tag) noexcept
{
    while (at_ < html_.size()) {
        at_ = std::min(html_.find('<', at_), html_.size());
        const char second = at(at_ + 1);
        const std::string_view name = tag_name(html_, at_);
        if (!name.empty()) {
            tag = {name, second == '/'};
            at_ += 1 + (tag.end ? 1U : 0U) + name.size();
            return skip_attributes(tag);
        }
        if (html_.substr(at_).starts_with("<!--")) skip_comment();
        else if (second == '!' || second == '?' || second == '/') at_ = std::min(html_.find('>', at_), html_.size());
        else ++at_;
    }
    return false;
}

void HtmlTokens::skip_comment() noexcept
{
    at_ += 4;
    const std::string_view rest = html_.substr(at_);
    if (rest.starts_with(">") || rest.starts_with("->")) return;
    for (std::size_t dash = html_.find("--", at_); dash != std::string_view::npos; dash = html_.find("--", dash + 1)) {
        at_ = dash;
        if (at(dash + 2) == '>' || (at(dash + 2) == '!' && at(dash + 3) == '>')) return;
    }
    at_ = html_.size();
}

// From behind a tag's name to behind its >; false when the text ends before.
bool HtmlTokens::skip_attributes(HtmlTag& tag) noexcept
{
    tag.attributes_begin = tag.excess_begin = tag.attributes_end = at_;
    for (std::size_t count = 0; at_ < html_.size(); ++count) {
        if (count <= kMostAttributes) tag.excess_begin = at_;
        while (is_space(at(at_)) || at(at_) == '/') tag.closed = at(at_++) == '/';
        tag.attributes_end = at_;
        if (at(at_) == '>') {
            ++at_;
            return true;
        }
        tag.closed = false;
        if (at_ < html_.size()) ++at_; // a name may begin with =
        at_ = std::min(html_.find_first_of(" \t\n\r\f/>=", at_), html_.size());
        std::size_t value = std::min(html_.find_first_not_of(" \t\n\r\f", at_), html_.size());
        if (at(value) != '=') continue;
        value = std::min(html_.find_first_not_of(" \t\n\r\f", value + 1), html_.size());
        const char quote = at(value);
        if (quote == '"' || quote == '\'') {
            at_ = std::min(html_.find(quote, value + 1), html_.size());
            if (at_ < html_.size()) ++at_;
        } else {
            at_ = std::min(html_.find_first_of(" \t\n\r\f>", value), html_.size());
        }
        tag.attributes_end = at_;
    }
    return false;
}

void HtmlTokens::skip_raw(std::string_view lower_name) noexcept
{
    for (std::size_t open = html_.find("</", at_); open != std::string_view::npos; open = html_.find("</", open + 1)) {
        if (!is_name(tag_name(html_, open), lower_name)) continue;
        at_ = open + 2 + lower_name.size();
        HtmlTag end;
        skip_attributes(end);
        return;
    }
    at_ = html_.size();
}

// Within <!-- a <script> opens a second level, which the first </script> only ends.
void HtmlTokens::skip_script() noexcept
{
    bool escaped = false;
    bool twice = false;
    for (; at_ < html_.size(); ++at_) {
        at_ = std::min(html_.find_first_of("<-", at_), html_.size());
        const std::string_view rest = html_.substr(at_);
        if (rest.starts_with("<!--")) {
            escaped = true;
            at_ += 1; // the dashes of <!--> end it at once
        } else if (escaped && rest.starts_with("-->")) {
            escaped = twice = false;
        } else if (is_name(tag_name(html_, at_), "script")) {
            if (rest.starts_with("</") && !twice) {
                skip_raw("script");
                return;
            }
            twice = escaped && !rest.starts_with("</");
        }
    }
}

} // namespace zeren::reading
