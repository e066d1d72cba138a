// Each part is cut off at its own sign: 号, the kind of document in front of a list that ends with a colon, the colon, the date.
#include "outline/glued_header.hpp"

#include "outline/clauses.hpp"
#include "outline/header.hpp"
#include "outline/list_shape.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestHeader = 900; // bytes in which title and recipients must stand
constexpr std::uint32_t kLongestDate = 45;

class Cutter {
public:
    Cutter(std::string_view text, Span paragraph, const LexiconTables& lexicon) : text_(text), rest_(paragraph), lexicon_(lexicon) {}

    std::vector<Span> cut()
    {
        const Span number = find_doc_number(text_, {rest_.begin, std::min(rest_.end, rest_.begin + 120)});
        if (!number.empty()) cut_at(number.end);
        const Span recipients = find_recipients();
        if (recipients.empty()) return {};
        cut_at(recipients.begin);
        cut_at(recipients.end);
        cut_signature();
        push(rest_);
        return std::move(parts_);
    }

private:
    void push(Span part)
    {
        part = text::trim(text_, part);
        if (!part.empty()) parts_.push_back(part);
    }

    void cut_at(std::uint32_t at)
    {
        push({rest_.begin, at});
        rest_.begin = at;
    }

    // Behind the kind of document (…的通知) up to a colon stands a list of organisations.
    [[nodiscard]] Span find_recipients() const
    {
        const auto& types = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::document_type)];
        const std::uint32_t limit = std::min(rest_.end, rest_.begin + kLongestHeader);
        for (std::uint32_t at = rest_.begin; at < limit; at += decode(text_, at).size) {
            const auto type = types.longest(text_.substr(0, limit), at);
            const auto behind = decode(text_, type.end);
            if (!type.found(at) || classify(behind.value) == Char::close || text_.substr(type.end).starts_with(text::kOf))
                continue; // 《…方案》的通知
            std::uint32_t colon = type.end;
            while (colon < limit && classify(decode(text_, colon).value) != Char::colon &&
                   classify(decode(text_, colon).value) != Char::stop) {
                colon += decode(text_, colon).size;
            }
            if (colon >= limit || classify(decode(text_, colon).value) != Char::colon) continue;
            const Span list = text::trim(text_, {type.end, colon});
            if (!list.empty() && looks_like_parties(text_, list, lexicon_)) return {list.begin, colon + decode(text_, colon).size};
        }
        return {};
    }

    // …请认真落实。梧江市人民政府办公室2021年4月26日: from the stop to the day.
    void cut_signature()
    {
        std::uint32_t stop = rest_.begin;
        for (std::uint32_t at = rest_.begin; at < rest_.end;) {
            const auto c = decode(text_, at);
            at += c.size;
            if (classify(c.value) == Char::stop) stop = at;
            const Span date = date_behind(at);
            if (date.empty() || date.begin - stop > 120) continue;
            cut_at(stop);
            cut_at(date.begin);
            cut_at(date.end);
            return;
        }
    }

    // A whole date (…年…月…日) that begins at `at` behind a 汉字; empty when there is none.
    [[nodiscard]] Span date_behind(std::uint32_t at) const
    {
        if (classify(decode(text_, at).value) != Char::digit || classify(text::decode_before(text_, at).value) != Char::han) return {};
        for (std::uint32_t end = at; end < std::min(rest_.end, at + kLongestDate);) {
            end += decode(text_, end).size;
            if (is_date_line(text_, {at, end}) && classify(text::decode_before(text_, end).value) == Char::han &&
                classify(decode(text_, end).value) != Char::digit && is_whole_date({at, end})) {
                return {at, end};
            }
        }
        return {};
    }

    // Three numbers: a year alone or a month is none.
    [[nodiscard]] bool is_whole_date(Span date) const
    {
        int runs = 0;
        bool inside = false;
        for (std::uint32_t at = date.begin; at < date.end; at += decode(text_, at).size) {
            const bool digit = classify(decode(text_, at).value) == Char::digit;
            runs += digit && !inside;
            inside = digit;
        }
        return runs == 3;
    }

    std::string_view text_;
    Span rest_;
    const LexiconTables& lexicon_;
    std::vector<Span> parts_;
};

} // namespace

std::vector<Span> cut_glued_header(std::string_view text, Span paragraph, const LexiconTables& lexicon)
{
    std::vector<Span> parts = Cutter(text, paragraph, lexicon).cut();
    if (parts.empty()) parts.push_back(paragraph);
    return parts;
}

} // namespace zeren::outline
