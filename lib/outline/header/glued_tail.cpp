// One walk over the dates of the paragraph; each is judged by what stands in front of it and behind it.
#include "outline/header/glued_tail.hpp"

#include "outline/numbering/numbering.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/title_words.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kLongestSignatory = 40;   // code points
constexpr std::uint32_t kLongestRemark = 60;    // bytes of （代章）, （试行）
constexpr std::uint32_t kLongestNotice = 300;   // bytes of （此件公开发布） and longer ones behind a date
constexpr std::size_t kLongestRest = 48;        // code points behind a date that are all of the paragraph: a title of any kind
constexpr std::uint32_t kLongestTitle = 240;    // bytes
constexpr std::size_t kShortestTitle = 6;       // code points
constexpr std::uint32_t kLongestAttached = 600; // bytes of a list of attachments

bool is_date_digit(char32_t c) noexcept
{
    return classify(c) == Char::digit || text::han_ordinal(c) >= 0 || text::is_one_of(text::kLooseZeros, c);
}

std::uint32_t skip_blanks(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    while (at < end && text::is_blank(classify(decode(text, at).value))) at += decode(text, at).size;
    return at;
}

// Behind 2021年4月26日 or 二〇二一年四月二十六日 at `at`; `at` for none.
std::uint32_t date_end(std::string_view text, std::uint32_t at, std::uint32_t limit) noexcept
{
    std::uint32_t end = at;
    for (const char32_t unit : text::kDateUnits) {
        const std::uint32_t digits = end = skip_blanks(text, end, limit);
        while (end < limit && is_date_digit(decode(text, end).value)) end += decode(text, end).size;
        if (end == digits) return at;
        end = skip_blanks(text, end, limit);
        if (end >= limit || decode(text, end).value != unit) return at;
        end += decode(text, end).size;
    }
    return end;
}

class Cutter {
public:
    Cutter(std::string_view text, Span paragraph, std::string_view issuer, const LexiconTables& lexicon)
        : text_(text), paragraph_(paragraph), issuer_(issuer), lexicon_(lexicon), begin_(paragraph.begin), sentence_(paragraph.begin),
          is_last_(text::trim(text, {paragraph.end, static_cast<std::uint32_t>(text.size())}).empty())
    {
    }

    std::vector<Span> cut()
    {
        for (std::uint32_t at = paragraph_.begin; at < paragraph_.end;) {
            const auto c = decode(text_, at);
            const Char kind = classify(c.value);
            if (is_date_digit(c.value) && !is_date_digit(text::decode_before(text_, at).value)) {
                const std::uint32_t end = date_end(text_, at, paragraph_.end);
                if (end > at) {
                    take_date(at, end);
                    at = end;
                    continue;
                }
            }
            take_word(at);
            at += c.size;
            if (kind == Char::stop) sentence_ = at;
        }
        cut_at(paragraph_.end);
        return std::move(parts_);
    }

private:
    [[nodiscard]] bool begins(std::uint32_t at, HeaderWord word) const
    {
        return lexicon_.header_begins[static_cast<std::size_t>(word)].longest(text_.substr(0, paragraph_.end), at).found(at);
    }

    [[nodiscard]] bool is_labelled(std::uint32_t at, HeaderWord word) const
    {
        const auto found = lexicon_.header_begins[static_cast<std::size_t>(word)].longest(text_.substr(0, paragraph_.end), at);
        return found.found(at) && classify(decode(text_, found.end).value) == Char::colon;
    }

    void cut_at(std::uint32_t at)
    {
        const Span part = text::trim(text_, {begin_, std::max(begin_, at)});
        if (!part.empty()) parts_.push_back(part);
        begin_ = std::max(begin_, at);
    }

    // 附件： and 抄送： behind a sentence, an address, or what was cut off; 附件1 behind a blank.
    void take_word(std::uint32_t at)
    {
        const Char before = classify(text::decode_before(text_, at).value);
        const bool parted = at == begin_ || at == sentence_;
        if (is_last_ && (before == Char::close || at == sentence_) && begins(at, HeaderWord::closing) && closes_clause(at)) cut_at(at);
        const bool inside =
            before == Char::han || before == Char::pause || before == Char::comma || before == Char::open || before == Char::quote;
        if (!parted && inside) return; // （附件：略）
        if (!parted && text::is_blank(before) && attachment_ != 0 && begins(at, HeaderWord::annex)) return cut_at(at);
        if (is_last_ && begin_ < sentence_ && is_labelled(at, HeaderWord::furniture))
            return cut_at(at); // （…负责）解读：…; …，各镇 来源：… 附件下载
        const bool attached = is_labelled(at, HeaderWord::attachment);
        if (!attached && !is_labelled(at, HeaderWord::imprint)) return;
        cut_at(at);
        if (attached) attachment_ = at;
    }

    // Behind （…负责） or （…负责）。: what follows belongs to no task any more where it is a closing (特此通知。). 亿元（含）以上项目, 规模（限额）以上企业
    // go on: nobody's name is so short.
    [[nodiscard]] bool closes_clause(std::uint32_t at) const
    {
        constexpr std::uint32_t kShortestClause = 12; // bytes
        const std::uint32_t word = at;
        while (at > begin_ && classify(text::decode_before(text_, at).value) == Char::stop)
            at = static_cast<std::uint32_t>(text::before(text_, at));
        if (at <= begin_ || !text::is_round_close(text::decode_before(text_, at).value)) return false;
        const std::uint32_t close = at = static_cast<std::uint32_t>(text::before(text_, at));
        const bool stopped = close + decode(text_, close).size < word;
        while (at > begin_ && close - at <= kShortestClause && !text::is_round_open(text::decode_before(text_, at).value))
            at = static_cast<std::uint32_t>(text::before(text_, at));
        return stopped || close - at >= kShortestClause;
    }

    // Where the organisation in front of a date begins; `date` for none.
    [[nodiscard]] std::uint32_t signatory_begin(std::uint32_t date) const
    {
        std::uint32_t end = date;
        while (end > begin_ && text::is_blank(classify(text::decode_before(text_, end).value)))
            end = static_cast<std::uint32_t>(text::before(text_, end));
        const std::uint32_t name_end = skip_remark_back(end);
        std::uint32_t begin = name_end;
        std::size_t length = 0;
        while (begin > begin_ && classify(text::decode_before(text_, begin).value) == Char::han && length++ <= kLongestSignatory)
            begin = static_cast<std::uint32_t>(text::before(text_, begin));
        const bool attached = attachment_ != 0 && attachment_ >= begin_ && date - attachment_ < kLongestAttached;
        if (attached) begin = behind_attachment(begin, name_end);
        std::uint32_t blank = begin;
        while (blank > begin_ && text::is_blank(classify(text::decode_before(text_, blank).value)))
            blank = static_cast<std::uint32_t>(text::before(text_, blank));
        const Char before = classify(text::decode_before(text_, blank).value);
        const bool apart = blank == begin_ || before == Char::stop || before == Char::close || before == Char::latin ||
                           before == Char::digit || before == Char::dot || before == Char::other || (attached && begin > attachment_);
        const bool behind_sentence = blank == begin_ || before == Char::stop || before == Char::close;
        if (!apart || begin == name_end || !is_organisation({begin, name_end}, behind_sentence)) return date;
        return begin;
    }

    // …督办问题清单生态环境部办公厅: the issuer, else what stands behind the last kind of document.
    [[nodiscard]] std::uint32_t behind_attachment(std::uint32_t begin, std::uint32_t end) const
    {
        const std::string_view run = text_.substr(begin, end - begin);
        if (!issuer_.empty() && run.ends_with(issuer_)) return end - static_cast<std::uint32_t>(issuer_.size());
        std::uint32_t behind = begin;
        for (std::uint32_t at = begin; at < end; at += decode(text_, at).size) {
            const auto type = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::document_type)].longest(text_.substr(0, end), at);
            if (type.found(at) && type.end < end && is_organisation({type.end, end})) behind = type.end;
        }
        return behind;
    }

    // In front of a bracket that ends at `end`: 江北市水务局（代章）.
    [[nodiscard]] std::uint32_t skip_remark_back(std::uint32_t end) const
    {
        if (!text::is_round_close(text::decode_before(text_, end).value)) return end;
        std::uint32_t open = end;
        while (open > begin_ && end - open <= kLongestRemark && !text::is_round_open(decode(text_, open).value))
            open = static_cast<std::uint32_t>(text::before(text_, open));
        return text::is_round_open(decode(text_, open).value) ? open : end;
    }

    // `any`: where the place says that it is one, an ending like 部 is enough.
    [[nodiscard]] bool is_organisation(Span name, bool any = false) const
    {
        const std::string_view words = text_.substr(name.begin, name.size());
        const std::size_t length = text::count_code_points(words);
        const auto ending = lexicon_.organisation_endings.longest_ending(words);
        return length >= 3 && length <= kLongestSignatory && ending.end < words.size() &&
               (any || ending.value == static_cast<std::uint32_t>(Ending::strong));
    }

    [[nodiscard]] std::uint32_t remark_end(std::uint32_t at) const
    {
        if (!text::is_round_open(decode(text_, at).value) || read_mark(text_, at).ladder != Ladder::none) return at;
        for (std::uint32_t end = at; end < paragraph_.end && end - at <= kLongestNotice; end += decode(text_, end).size) {
            if (text::is_round_close(decode(text_, end).value)) return end + decode(text_, end).size;
        }
        return at;
    }

    // What may follow a signature: nothing, a remark, 抄送, an imprint, 附件, the title of what is issued.
    [[nodiscard]] bool may_follow(std::uint32_t at, std::string_view signatory) const
    {
        at = skip_blanks(text_, at, paragraph_.end);
        if (at >= paragraph_.end || remark_end(at) > at) return true;
        if (begins(at, HeaderWord::annex) || is_labelled(at, HeaderWord::imprint) || begins(at, HeaderWord::furniture)) return true;
        for (std::uint32_t end = at; end < paragraph_.end && end - at < kLongestTitle;
             end += decode(text_, end).size) { // …办公厅2021年4月27日印发
            if (classify(decode(text_, end).value) != Char::han) {
                if (date_end(text_, end, paragraph_.end) > end && end > at && is_organisation({at, end})) return true;
                break;
            }
        }
        const auto repeats = [&](std::string_view name) { return !name.empty() && text_.substr(at).starts_with(name); };
        if (repeats(signatory) || repeats(issuer_)) return true; // a second red head
        return is_short_line({at, paragraph_.end}) || glued_title_end(text_, at, paragraph_.end, lexicon_) > at;
    }

    [[nodiscard]] bool is_short_line(Span line) const
    {
        if (text::count_code_points(text_.substr(line.begin, line.size())) > kLongestRest) return false;
        for (std::uint32_t at = line.begin; at < line.end; at += decode(text_, at).size) {
            const Char kind = classify(decode(text_, at).value);
            if (kind == Char::stop || kind == Char::comma || kind == Char::semicolon || kind == Char::colon) return false;
        }
        return true;
    }

    // A date without signature: at the beginning of a line whose indent is left, or behind 附件：…表.
    [[nodiscard]] bool stands_alone(std::uint32_t date) const
    {
        if (date == begin_) return date == paragraph_.begin;
        const bool attached = attachment_ != 0 && attachment_ >= begin_ && date - attachment_ < kLongestAttached;
        const auto& types = lexicon_.header_ends[static_cast<std::size_t>(HeaderWord::document_type)];
        const std::string_view left = text_.substr(begin_, date - begin_);
        return attached && types.longest_ending(left).end < left.size();
    }

    void take_date(std::uint32_t date, std::uint32_t end)
    {
        const std::uint32_t name = signatory_begin(date);
        if (name == date && !stands_alone(date)) return;
        const std::string_view signatory = text_.substr(name, date - name);
        const std::uint32_t behind = skip_blanks(text_, end, paragraph_.end);
        if (begins(behind, HeaderWord::imprint) && !is_labelled(behind, HeaderWord::imprint)) { // …2021年4月27日印发（共印30份）
            const auto word = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::imprint)].longest(text_, behind);
            const std::uint32_t last = std::max(word.end, remark_end(word.end));
            if (text_.substr(word.end).starts_with(text::kBookOpen)) return; // …印发《…》: a sentence
            if (!may_follow(last, signatory)) return;
            cut_at(name);
            cut_at(last);
        } else {
            if (!may_follow(end, signatory)) return;
            cut_at(name);
            cut_at(date);
            cut_at(end);
            const std::uint32_t remark = remark_end(skip_blanks(text_, end, paragraph_.end));
            if (remark > end) cut_at(remark);
        }
        begin_ = sentence_ = skip_blanks(text_, begin_, paragraph_.end);
        const std::uint32_t title = glued_title_end(text_, begin_, paragraph_.end, lexicon_);
        if (title > begin_) cut_at(title);
    }

    std::string_view text_;
    Span paragraph_;
    std::string_view issuer_;
    const LexiconTables& lexicon_;
    std::uint32_t begin_;
    std::uint32_t sentence_;
    bool is_last_; // nothing stands behind the paragraph
    std::uint32_t attachment_ = 0;
    std::vector<Span> parts_;
};

bool begins_body(std::string_view text, std::uint32_t at, std::uint32_t limit)
{
    static const text::WordSet openers(text::kBodyOpeners);
    return openers.begins(text.substr(at, limit - at));
}

} // namespace

std::uint32_t glued_title_end(std::string_view text, std::uint32_t begin, std::uint32_t limit, const LexiconTables& lexicon)
{
    const auto& types = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::document_type)];
    const std::uint32_t reach = std::min(limit, begin + kLongestTitle);
    int depth = 0;
    for (std::uint32_t at = begin; at < reach;) {
        const auto c = decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        if (depth == 0 && (kind == Char::stop || kind == Char::comma || kind == Char::semicolon || kind == Char::colon)) return begin;
        const auto type = depth == 0 ? types.longest(text.substr(0, limit), at) : text::Dictionary::Match{at, 0};
        if (type.found(at) && text::count_code_points(text.substr(begin, type.end - begin)) >= kShortestTitle) {
            std::uint32_t end = type.end;
            if (text::is_round_open(decode(text, end).value)) { // …方案（试行）
                std::uint32_t close = end;
                while (close < reach && !text::is_round_close(decode(text, close).value)) close += decode(text, close).size;
                if (close < reach && close - end <= kLongestRemark && read_mark(text, end).ladder == Ladder::none)
                    end = close + decode(text, close).size;
            }
            const std::uint32_t next = skip_blanks(text, end, limit);
            if (next >= limit || (next > end && at > begin) || read_mark(text, next).ladder != Ladder::none ||
                begins_body(text, next, limit))
                return end;
        }
        at += c.size;
    }
    return begin;
}

std::vector<Span> cut_glued_tail(std::string_view text, Span paragraph, std::string_view issuer, const LexiconTables& lexicon)
{
    std::vector<Span> parts = Cutter(text, paragraph, issuer, lexicon).cut();
    if (parts.empty()) parts.push_back(paragraph);
    return parts;
}

} // namespace zeren::outline
