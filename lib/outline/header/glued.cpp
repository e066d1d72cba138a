// The end of the title is found first, for it alone has two signs: a kind of document, and a 文号 or a list of recipients behind it.
#include "outline/header/glued.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/header/glued_tail.hpp"
#include "outline/header/header.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/title_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestHeader = 1200; // bytes in which title and recipients must stand
constexpr std::uint32_t kLongestNumber = 120;  // bytes
constexpr std::uint32_t kLongestRemark = 60;   // bytes of （试行）, (滨州)
constexpr std::size_t kShortestIssuer = 5;     // code points in front of an agency
constexpr std::size_t kShortestAgency = 2;
constexpr std::size_t kLongestAgency = 8;
constexpr std::size_t kShortestTitle = 8;

class Cutter {
public:
    Cutter(std::string_view text, Span paragraph, const LexiconTables& lexicon)
        : text_(text), rest_(paragraph), limit_(std::min(paragraph.end, paragraph.begin + kLongestHeader)), lexicon_(lexicon)
    {
    }

    GluedHeader cut()
    {
        const Title title = find_title();
        if (title.end == rest_.begin) return cut_recipients();
        cut_front(title.end);
        cut_at(title.end);
        if (!title.number.empty()) cut_at(title.number.end);
        const Span recipients = title.recipients.empty() ? recipients_at(skip_blanks(rest_.begin)) : title.recipients;
        if (!recipients.empty()) {
            cut_at(recipients.begin);
            cut_at(recipients.end);
        }
        push(rest_);
        return std::move(header_);
    }

private:
    struct Title {
        std::uint32_t end = 0;
        Span number;     // right behind it
        Span recipients; // the same, with the colon
    };

    // No title: 各县人民政府，市政府各部门：经研究…
    GluedHeader cut_recipients()
    {
        const Span recipients = recipients_at(rest_.begin);
        const bool addressed = !recipients.empty() && lexicon_.collective_openers.longest(text_, recipients.begin).found(recipients.begin);
        if (!addressed) return {};
        cut_at(recipients.end);
        push(rest_);
        return std::move(header_);
    }

    void push(Span part)
    {
        part = text::trim(text_, part);
        if (!part.empty()) header_.parts.push_back(part);
    }

    void cut_at(std::uint32_t at)
    {
        push({rest_.begin, at});
        rest_.begin = at;
    }

    [[nodiscard]] std::uint32_t skip_blanks(std::uint32_t at) const
    {
        while (at < limit_ && text::is_blank(classify(decode(text_, at).value))) at += decode(text_, at).size;
        return at;
    }

    // Behind a remark at `at` (（试行）, (滨州)); `at` for none.
    [[nodiscard]] std::uint32_t skip_remark(std::uint32_t at) const
    {
        if (!text::is_round_open(decode(text_, at).value) || !number_at(at).empty()) return at;
        for (std::uint32_t end = at; end < limit_ && end - at <= kLongestRemark; end += decode(text_, end).size) {
            if (text::is_round_close(decode(text_, end).value)) return end + decode(text_, end).size;
        }
        return at;
    }

    // A 文号 that begins at `at`, in brackets or not; with its brackets.
    [[nodiscard]] Span number_at(std::uint32_t at) const
    {
        const auto open = decode(text_, at);
        const std::uint32_t begin = text::is_round_open(open.value) ? at + open.size : at;
        const Span number = find_doc_number(text_, {begin, std::min(limit_, begin + kLongestNumber)});
        if (number.empty() || number.begin != begin || text::count_code_points(agency_of(number)) > kLongestAgency) return {};
        const auto close = decode(text_, number.end);
        return {at, begin > at && text::is_round_close(close.value) ? number.end + close.size : number.end};
    }

    // 国办发 of 国办发〔2021〕4号.
    [[nodiscard]] std::string_view agency_of(Span number) const
    {
        return text_.substr(number.begin, han_run(text_.substr(0, number.end), number.begin));
    }

    // A list of organisations from `at` to a colon, and the colon.
    [[nodiscard]] Span recipients_at(std::uint32_t at) const
    {
        std::uint32_t colon = at;
        while (colon < limit_ && classify(decode(text_, colon).value) != Char::colon && classify(decode(text_, colon).value) != Char::stop)
            colon += decode(text_, colon).size;
        if (colon >= limit_ || classify(decode(text_, colon).value) != Char::colon) return {};
        const Span list = text::trim(text_, {at, colon});
        if (list.empty() || classify(decode(text_, list.begin).value) == Char::close || !looks_like_parties(text_, list, lexicon_))
            return {};
        return {list.begin, colon + decode(text_, colon).size};
    }

    [[nodiscard]] static bool opens_book(char32_t c) { return text::is_one_of(text::kBookOpens, c); }

    // The first kind of document outside 《》 with a 文号 behind it; else one behind 的 with recipients, for a list may begin with such a
    // word too (报告|书的批复某公司：); else the first with recipients; else one that a body follows.
    [[nodiscard]] Title find_title() const
    {
        const auto& types = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::document_type)];
        Title loose{rest_.begin, {}, {}};
        int depth = 0;
        bool comma = false; // a title without 的 holds none: 牵头部门，各省和计划|单列市税务局： is a list of recipients
        for (std::uint32_t at = rest_.begin; at < limit_;) {
            const auto c = decode(text_, at);
            comma = comma || (depth == 0 && classify(c.value) == Char::comma);
            if (opens_book(c.value)) ++depth;
            else if (text::is_one_of(text::kBookCloses, c.value) && depth > 0) --depth;
            const auto type = depth == 0 ? types.longest(text_.substr(0, limit_), at) : text::Dictionary::Match{at, 0};
            at += c.size;
            if (!type.found(at - c.size) || text_.substr(type.end).starts_with(text::kOf)) continue; // 方案的通知
            const std::uint32_t end = skip_remark(type.end);
            const std::uint32_t next = skip_blanks(end);
            if (const Span number = number_at(next); !number.empty()) return {end, number, {}};
            const Span recipients = recipients_at(next);
            if (recipients.empty()) continue;
            if (text_.substr(0, at - c.size).ends_with(text::kOf)) return {end, {}, recipients};
            if (loose.end == rest_.begin && !comma) loose = {end, {}, recipients};
        }
        if (loose.end == rest_.begin) loose.end = bare_title_end();
        return loose;
    }

    // 江北市2021年工作要点为做好…: neither number nor recipients, but the body begins behind it.
    [[nodiscard]] std::uint32_t bare_title_end() const
    {
        const std::uint32_t end = glued_title_end(text_, rest_.begin, limit_, lexicon_);
        return text::count_code_points(text_.substr(rest_.begin, end - rest_.begin)) >= kShortestTitle ? end : rest_.begin;
    }

    // What stands in front of the title: furniture, red head, 文号.
    void cut_front(std::uint32_t title_end)
    {
        const Span number = find_doc_number(text_, {rest_.begin, title_end});
        if (!number.empty() && !in_book(number.begin) && !text::is_round_close(decode(text_, number.end).value)) {
            const std::uint32_t agency = number.begin + agency_offset(number);
            cut_furniture(agency);
            const Span head = text::trim(text_, {rest_.begin, agency});
            if (is_organisation(head)) header_.issuer = head; // 中共江北市委保密办|江北密办〔2021〕5号
            cut_at(agency);
            cut_at(number.end);
        }
        cut_issuer(title_end);
    }

    // 文档介绍：江北市人民政府文件
    void cut_furniture(std::uint32_t end)
    {
        const auto word = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::furniture)].longest(text_, rest_.begin);
        const auto colon = decode(text_, word.end);
        if (word.found(rest_.begin) && classify(colon.value) == Char::colon && is_red_head({word.end + colon.size, end}))
            cut_at(word.end + colon.size);
    }

    [[nodiscard]] bool is_red_head(Span head) const
    {
        const auto& tails = lexicon_.header_ends[static_cast<std::size_t>(HeaderWord::red_head_tail)];
        return !head.empty() && tails.longest_ending(text_.substr(head.begin, head.size())).end < head.size();
    }

    [[nodiscard]] bool is_organisation(Span name) const
    {
        const auto ending = lexicon_.organisation_endings.longest_ending(text_.substr(name.begin, name.size()));
        return ending.end < name.size() && ending.value == static_cast<std::uint32_t>(Ending::strong);
    }

    // A 文号 inside 《》 belongs to the title.
    [[nodiscard]] bool in_book(std::uint32_t at) const
    {
        int depth = 0;
        for (std::uint32_t i = rest_.begin; i < at; i += decode(text_, i).size) {
            const char32_t c = decode(text_, i).value;
            if (opens_book(c)) ++depth;
            else if (text::is_one_of(text::kBookCloses, c) && depth > 0) --depth;
        }
        return depth > 0;
    }

    // …局文件|龙工信〔2022〕4号, …国家保密局|鲁密办〔2021〕5号: where the agency begins behind a red head.
    [[nodiscard]] std::uint32_t agency_offset(Span number) const
    {
        const std::string_view words = text_.substr(number.begin, number.size());
        const auto& tails = lexicon_.header_ends[static_cast<std::size_t>(HeaderWord::red_head_tail)];
        std::uint32_t organisation = 0;
        std::uint32_t head = 0;
        for (std::uint32_t end = 0; end < words.size() && classify(decode(words, end).value) == Char::han;) {
            end += decode(words, end).size;
            const std::string_view left = words.substr(0, end);
            if (tails.longest_ending(left).end < end) head = end;
            const auto ending = lexicon_.organisation_endings.longest_ending(left);
            const bool strong = ending.end < end && ending.value == static_cast<std::uint32_t>(Ending::strong);
            const std::size_t agency = text::count_code_points(words.substr(end, han_run(words, end)));
            if (strong && agency >= kShortestAgency && text::count_code_points(left) >= kShortestIssuer) organisation = end;
        }
        return head != 0 ? head : organisation;
    }

    [[nodiscard]] static std::size_t han_run(std::string_view words, std::uint32_t at)
    {
        std::uint32_t end = at;
        while (end < words.size() && classify(decode(words, end).value) == Char::han) end += decode(words, end).size;
        return end - at;
    }

    // In front of 关于: the issuer, written twice where the red head is glued to the title.
    void cut_issuer(std::uint32_t title_end)
    {
        const auto& about = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::about)];
        std::uint32_t at = rest_.begin;
        while (at < title_end && !about.longest(text_, at).found(at)) at += decode(text_, at).size;
        const Span front = text::trim(text_, {rest_.begin, at});
        if (at >= title_end || front.empty()) return;
        const auto& tails = lexicon_.header_ends[static_cast<std::size_t>(HeaderWord::red_head_tail)];
        for (std::uint32_t end = front.begin; end < front.end;) {
            end += decode(text_, end).size;
            const std::string_view left = text_.substr(front.begin, end - front.begin);
            const bool twice = end < front.end && left == text_.substr(end, front.end - end);
            if (twice || (end < front.end && tails.longest_ending(left).end < left.size())) {
                cut_at(end);
                break;
            }
        }
        if (const Span name = text::trim(text_, {rest_.begin, at}); !name.empty()) header_.issuer = name;
    }

    std::string_view text_;
    Span rest_;
    std::uint32_t limit_;
    const LexiconTables& lexicon_;
    GluedHeader header_;
};

} // namespace

GluedHeader cut_glued_header(std::string_view text, Span paragraph, const LexiconTables& lexicon)
{
    GluedHeader header = Cutter(text, paragraph, lexicon).cut();
    if (header.parts.empty()) header.parts.push_back(paragraph);
    return header;
}

} // namespace zeren::outline
