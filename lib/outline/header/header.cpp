// Paragraph by paragraph: what each is by its shape and its words, then title and issuer by where they stand among the others.
#include "outline/header/header.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/words.hpp"
#include "outline/header/foot.hpp"
#include "outline/header/lines.hpp"
#include "outline/header/page_facts.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/heading_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/page_numbers.hpp"
#include "text/title_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::size_t kHeaderReach = 60;        // paragraphs in which a header is looked for
constexpr std::uint32_t kLongestSiteLine = 400; // bytes

// Where the name behind 《 ends; `end` for nowhere.
std::uint32_t name_end(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    while (at < end && !text::is_one_of(text::kBookCloses, text::decode(text, at).value)) at += text::decode(text, at).size;
    return std::min(at, end);
}

class Finder {
public:
    Finder(std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon)
        : text_(text), segments_(segments), lexicon_(lexicon), lines_(text, segments, lexicon), plan_(lines_.plan)
    {
    }

    HeaderPlan find()
    {
        const std::size_t recipients = find_recipients();
        find_number();
        find_title(lines_, recipients);
        find_signatures(lines_);
        find_attachments(lines_);
        find_plans(lines_);
        take_owners(lines_);
        find_named_title();
        mark_furniture();
        keep_number_apart();
        find_facts_of_page();
        find_other_date(lines_);
        return std::move(lines_.plan);
    }

private:
    std::size_t find_recipients();
    void find_number();
    [[nodiscard]] std::size_t lines_of_name(std::size_t line, std::string_view name) const;
    void find_named_title();
    [[nodiscard]] bool tells_who_published(std::size_t i) const;
    [[nodiscard]] bool parts_label(std::size_t i) const;
    void mark_furniture();
    void keep_number_apart();
    template <typename EndOf>
    [[nodiscard]] Span find_in_furniture(HeaderWord label, EndOf end_of) const;
    void find_facts_of_page();
    void take_title(Span title);
    void take_crumb();
    void take(std::size_t i, Place place) { plan_.places[i] = place; }

    std::string_view text_;
    const std::vector<Segment>& segments_;
    const LexiconTables& lexicon_;
    HeaderLines lines_;
    HeaderPlan& plan_;
};

// 主送机关: the first paragraph that ends with a colon and is a list of organisations.
std::size_t Finder::find_recipients()
{
    const std::size_t reach = std::min(segments_.size(), kHeaderReach);
    for (std::size_t i = 0; i < reach; ++i) {
        const Span span = segments_[i].span;
        if (segments_[i].mark.ladder != Ladder::none || lines_.last_mark(span) != Char::colon || span.size() > 600) continue;
        if (label_at(text_, span.begin, span.end, lexicon_).word != nullptr) continue; // 责任单位： and nothing behind it
        const Span list = text::trim_marks(text_, span);
        if (lines_.ends(list, HeaderWord::preamble_end) || lines_.begins(list, HeaderWord::furniture)) continue;
        if (lexicon_.posts.longest(lines_.words(list), 0).end == list.size()) continue; // 组长：: of a group
        if (!looks_like_parties(text_, list, lexicon_)) continue;
        std::uint32_t begin = list.begin;
        int depth = 0;
        for (std::uint32_t at = list.begin; at <= list.end;) {
            const auto c = text::decode(text_, at);
            const Char kind = at == list.end ? Char::comma : classify(c.value);
            if (kind == Char::open) ++depth;
            else if (kind == Char::close && depth > 0) --depth;
            else if ((depth == 0 && (kind == Char::comma || kind == Char::semicolon)) || at == list.end) {
                if (const Span one = text::trim(text_, {begin, at}); !one.empty()) plan_.header.recipients.push_back(one);
                begin = at + c.size;
            }
            if (at == list.end) break;
            at += c.size;
        }
        take(i, Place::header);
        plan_.body_begin = i + 1;
        return i;
    }
    return segments_.size();
}

void Finder::find_number()
{
    const std::size_t reach = std::min(segments_.size(), plan_.body_begin > 0 ? plan_.body_begin : std::size_t{12});
    for (std::size_t i = 0; i < reach; ++i) {
        const Span number = find_doc_number(text_, segments_[i].span);
        if (number.empty() || segments_[i].span.size() > 400) continue;
        if (!plan_.header.doc_number) plan_.header.doc_number = number;
        const Span whole = text::trim(text_, segments_[i].span);
        const Span behind = text::trim(text_, {number.end, whole.end}); // 博发改函〔2024〕12号　　签发人：王明
        const bool labelled = number.begin == whole.begin && !behind.empty() && lines_.begins(behind, HeaderWord::furniture);
        if (labelled || number.size() + 12 >= whole.size()) {
            if (!(plan_.header.doc_number->size() + 12 >= whole.size())) plan_.header.doc_number = number;
            take(i, Place::header);
        }
    }
}

// The lines from `line` on that are `name`, perhaps broken, or with its years on a line of their own; `line` for none.
std::size_t Finder::lines_of_name(std::size_t line, std::string_view name) const
{
    constexpr std::size_t kMostLines = 4;
    std::string words;
    for (std::size_t i = line; i < std::min(segments_.size(), line + kMostLines); ++i) {
        const Span span = segments_[i].span;
        const bool body = segments_[i].mark.ladder == Ladder::none && plan_.places[i] != Place::plan_title;
        if (!body || span.size() > kLongestTitleLine) return line;
        words += text::folded_name(lines_.words(span));
        if (words == name) return i + 1;
        if (!name.starts_with(words)) return line;
    }
    return line;
}

// 现将《2024年重点工作分工》印发给你们…⏎2024年重点工作分工: a copy that lost the line above the recipients still has the title of what it issues.
void Finder::find_named_title()
{
    constexpr std::size_t kReach = 24;
    constexpr std::uint32_t kLongestName = 200; // bytes
    constexpr std::size_t kMostNames = 8;
    std::size_t names = 0;
    if (plan_.header.title) return;
    const std::size_t reach = std::min(segments_.size(), plan_.body_begin + kReach);
    for (std::size_t i = plan_.body_begin; i < reach; ++i) {
        const Span span = segments_[i].span;
        for (std::uint32_t at = span.begin; at < span.end;) {
            const auto open = static_cast<std::uint32_t>(text::next_mark(text_, at, span.end, {Char::open}));
            if (open >= span.end) break;
            at = open + text::decode(text_, open).size;
            if (!text::is_one_of(text::kTitleOpeners, text::decode(text_, open).value)) continue;
            if (++names > kMostNames) return;
            const std::uint32_t limit = std::min(span.end, at + kLongestName);
            const std::uint32_t close = name_end(text_, at, limit);
            const std::string name = close < limit ? text::folded_name(lines_.words({at, close})) : std::string{};
            for (std::size_t line = i + 1; line < reach && !name.empty(); ++line) {
                const std::size_t behind = lines_of_name(line, name);
                if (behind == line) continue;
                plan_.header.title = Span{segments_[line].span.begin, segments_[behind - 1].span.end};
                while (line < behind) take(line++, Place::header);
                return;
            }
        }
    }
}

// 公开责任部门：县政府办公室 below the title: a word of pages, and the label of a role only from its middle on.
bool Finder::tells_who_published(std::size_t i) const
{
    const Span span = segments_[i].span;
    return lines_.begins(span, HeaderWord::furniture) && std::ranges::any_of(segments_[i].pieces, [&](const Piece& piece) {
               return std::ranges::any_of(piece.duties, [&](const Duty& duty) { return duty.label && duty.label->begin > span.begin; });
           });
}

// 索引号, 当前位置, 分享到 … before the body; 抄送, 印发 and page furniture behind it.
void Finder::mark_furniture()
{
    std::size_t last_duty = 0;
    for (std::size_t i = 0; i < segments_.size() && i < kHeaderReach; ++i) {
        if (plan_.places[i] == Place::body && lines_.is_page_fact(i)) take(i, Place::furniture);
        if (i == plan_.body_begin &&
            (lines_.is_page_fact(i) || tells_who_published(i))) { // a page without title: its facts are no preamble
            take(i, Place::furniture);
            ++plan_.body_begin;
        }
    }
    for (std::size_t i = find_foot(lines_); i < segments_.size(); ++i) {
        if (plan_.places[i] == Place::body) take(i, Place::furniture);
    }
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        if (plan_.places[i] == Place::furniture) continue;
        if (plan_.places[i] == Place::body && is_site_line(lines_, i)) take(i, Place::furniture);
        else if (hands_out_work(segments_[i]) && !tells_who_published(i)) last_duty = i + 1;
    }
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        if (plan_.places[i] != Place::body || (hands_out_work(segments_[i]) && !tells_who_published(i))) continue;
        const Span span = segments_[i].span;
        const bool front = i < plan_.body_begin;
        const bool short_line = span.size() <= 200;
        const auto open = text::decode(text_, span.begin);
        const bool tools = classify(open.value) == Char::open && lines_.begins({span.begin + open.size, span.end}, HeaderWord::furniture);
        const bool furniture = // 【打印】【关闭】
            short_line && (tools || lines_.begins(span, HeaderWord::furniture)) &&
            (front || tools ||
             skip_colon(text_,
                        span.begin +
                            lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::furniture)].longest(lines_.words(span), 0).end,
                        span.end) > span.begin);
        const bool imprint = short_line && !front && lines_.begins(span, HeaderWord::imprint) && i + 4 >= segments_.size();
        const bool printed = !front && i >= last_duty && segments_[i].mark.ladder == Ladder::none && lines_.is_print_line(span);
        const bool published = span.size() <= 60 && lines_.find_word(span, HeaderWord::published) < span.end;
        const bool page =
            span.size() <= 40 && ((classify(text::decode(text_, span.begin).value) == Char::dash && lines_.last_mark(span) == Char::dash) ||
                                  text::is_page_number(text_, span) || parts_label(i));
        const bool stray = segments_[i].mark.ladder == Ladder::none && text::trim_marks(text_, span).empty(); // ? of a damaged copy
        const bool behind = i >= last_duty && furniture && segments_[i].mark.ladder == Ladder::none;
        if (front || behind || imprint || printed || published || page || stray ||
            (furniture && segments_[i].mark.ladder == Ladder::none && i < plan_.body_begin)) {
            take(i, Place::furniture);
        }
    }
}

// 12 between an item and its labelled lines: the number of a page.
bool Finder::parts_label(std::size_t i) const
{
    if (i + 1 >= segments_.size() || segments_[i].mark.ladder != Ladder::none || !text::is_bare_number(text_, segments_[i].span))
        return false;
    const std::vector<Piece>& below = segments_[i + 1].pieces;
    return !below.empty() && segments_[i + 1].mark.ladder == Ladder::none && !below.front().is_sentence &&
           (below.front().kind == PieceKind::closing || below.front().kind == PieceKind::field);
}

// A 文号 inside a paragraph of the body (根据…〔2020〕5号) is not the notice's own.
void Finder::keep_number_apart()
{
    if (!plan_.header.doc_number) return;
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        if (plan_.places[i] == Place::body && segments_[i].span.holds(*plan_.header.doc_number)) plan_.header.doc_number.reset();
        if (!plan_.header.doc_number) return;
    }
}

// What stands behind `label` in the furniture of the page, up to `end_of` it; empty for nothing.
template <typename EndOf>
Span Finder::find_in_furniture(HeaderWord label, EndOf end_of) const
{
    const auto& labels = lexicon_.header_begins[static_cast<std::size_t>(label)];
    for (std::size_t i = 0; i < segments_.size() && (i <= plan_.body_begin || lines_.is_page_fact(i)); ++i) {
        const Span span = segments_[i].span;
        if (plan_.places[i] != Place::furniture) continue;
        for (std::uint32_t at = span.begin; at < span.end; at += text::decode(text_, at).size) {
            const auto found = labels.longest(text_.substr(0, span.end), at, text::Gaps::allowed);
            if (!found.found(at)) continue;
            const std::uint32_t value = skip_fact_mark(text_, found.end, span.end);
            const Span words = text::trim(text_, {value, end_of(text::trim(text_, {value, span.end}))});
            if (value > found.end && !words.empty()) return words;
            break;
        }
    }
    return {};
}

// 成文日期：2022-03-30 and 标题：…的通知 in the furniture, where the notice itself has neither.
void Finder::find_facts_of_page()
{
    const auto to_blank = [&](Span value) {
        std::uint32_t end = value.begin;
        while (end < value.end && !text::is_blank(classify(text::decode(text_, end).value))) end += text::decode(text_, end).size;
        return end;
    };
    if (!plan_.header.issued_on) {
        const Span date = find_in_furniture(HeaderWord::date_label, to_blank);
        if (!date.empty() && is_date_line(text_, date)) plan_.header.issued_on = date;
    }
    if (!plan_.header.title) {
        const auto to_pipe = [&](Span value) {
            std::uint32_t end = value.begin;
            while (end < value.end && !text::is_one_of(text::kPipes, text::decode(text_, end).value)) end += text::decode(text_, end).size;
            return end;
        };
        const Span title = find_in_furniture(HeaderWord::title_label, to_pipe);
        if (!title.empty() && lines_.is_title_end(title)) take_title(title);
    }
    if (!plan_.header.title) take_crumb();
}

// With the issuer that it names.
void Finder::take_title(Span title)
{
    plan_.header.title = title;
    const std::uint32_t about = lines_.find_word(title, HeaderWord::about);
    const Span issuer = text::trim(text_, {title.begin, about});
    if (about < title.end && !plan_.header.issuer && !issuer.empty() && lines_.is_organisation(issuer)) plan_.header.issuer = issuer;
}

// 首页>> 政策法规>> 江北市人民政府关于…的通知: the last of a page's breadcrumbs, where the title stands nowhere else.
void Finder::take_crumb()
{
    constexpr std::size_t kShortest = 8; // code points
    for (std::size_t i = 0; i < segments_.size() && i <= plan_.body_begin; ++i) {
        const Span span = segments_[i].span;
        if (plan_.places[i] != Place::furniture || span.size() > kLongestSiteLine) continue;
        std::uint32_t begin = span.end;
        while (begin > span.begin && !text::is_one_of(text::kOrnaments, text::decode_before(text_, begin).value))
            begin = static_cast<std::uint32_t>(text::before(text_, begin));
        const Span title = text::trim(text_, {begin, span.end});
        const std::uint32_t about = lines_.find_word(title, HeaderWord::about);
        if (begin == span.begin || about >= title.end || !lines_.is_title_end(title)) continue;
        if (text::count_code_points(lines_.words(title)) < kShortest) continue;
        take_title(title);
        return;
    }
}

} // namespace

HeaderPlan find_header(std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    return Finder(text, segments, lexicon).find();
}

} // namespace zeren::outline
