// Paragraph by paragraph: what each is by its shape and its words, then title and issuer by where they stand among the others.
#include "outline/header.hpp"

#include "outline/list_shape.hpp"
#include "outline/words.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::size_t kHeaderReach = 60; // paragraphs in which a header is looked for
constexpr std::uint32_t kLongestTitleLine = 240;
constexpr std::uint32_t kLongestSignature = 120;

class Finder {
public:
    Finder(std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon)
        : text_(text), segments_(segments), lexicon_(lexicon)
    {
        plan_.places.assign(segments.size(), Place::body);
        plan_.signature = segments.size();
    }

    HeaderPlan find()
    {
        const std::size_t recipients = find_recipients();
        find_number();
        find_title(recipients);
        find_signatures();
        find_attachments();
        mark_furniture();
        keep_number_apart();
        return std::move(plan_);
    }

private:
    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }
    [[nodiscard]] bool begins(Span span, HeaderWord word) const
    {
        return lexicon_.header_begins[static_cast<std::size_t>(word)].longest(words(span), 0, text::Gaps::allowed).found(0);
    }
    [[nodiscard]] bool ends(Span span, HeaderWord word) const
    {
        return lexicon_.header_ends[static_cast<std::size_t>(word)].longest_ending(words(span)).end < span.size();
    }
    [[nodiscard]] std::uint32_t find_word(Span span, HeaderWord word) const;
    [[nodiscard]] bool is_organisation(Span span) const
    {
        const Char last = classify(text::decode_before(text_, span.end).value);
        if (words(span).find(':') != std::string_view::npos || words(span).find(text::kColon) != std::string_view::npos) return false;
        return span.size() <= kLongestSignature && last == Char::han && find_word(span, HeaderWord::about) == span.end &&
               lexicon_.organisation_endings.longest_ending(words(span)).end < span.size() &&
               words(span).find(text::kPauseMark) == std::string_view::npos;
    }
    [[nodiscard]] bool is_short(std::size_t i, std::uint32_t limit) const { return segments_[i].span.size() <= limit; }
    [[nodiscard]] Char last_mark(Span span) const { return classify(text::decode_before(text_, span.end).value); }
    void take(std::size_t i, Place place) { plan_.places[i] = place; }

    std::size_t find_recipients();
    void find_number();
    void find_title(std::size_t recipients);
    void find_signatures();
    void find_attachments();
    [[nodiscard]] Span without_remark(Span name) const;
    void mark_furniture();
    void keep_number_apart();
    void set_title(std::size_t first, std::size_t last);
    [[nodiscard]] bool is_ornament(std::size_t i) const;
    [[nodiscard]] bool may_be_title_line(std::size_t i) const;
    bool take_issuer_line(std::size_t i);
    [[nodiscard]] bool is_title_end(Span span) const;
    [[nodiscard]] bool take_signature(std::size_t i);
    void take_annex_title(std::size_t i);

    std::string_view text_;
    const std::vector<Segment>& segments_;
    const LexiconTables& lexicon_;
    HeaderPlan plan_;
};

std::uint32_t Finder::find_word(Span span, HeaderWord word) const
{
    const auto& dictionary = lexicon_.header_begins[static_cast<std::size_t>(word)];
    for (std::uint32_t at = span.begin; at < span.end; at += text::decode(text_, at).size) {
        if (dictionary.longest(text_.substr(0, span.end), at).found(at)) return at;
    }
    return span.end;
}

// 主送机关: the first paragraph that ends with a colon and is a list of organisations.
std::size_t Finder::find_recipients()
{
    const std::size_t reach = std::min(segments_.size(), kHeaderReach);
    for (std::size_t i = 0; i < reach; ++i) {
        const Span span = segments_[i].span;
        if (segments_[i].mark.ladder != Ladder::none || last_mark(span) != Char::colon || span.size() > 600) continue;
        if (label_at(text_, span.begin, span.end, lexicon_).word != nullptr) continue; // 责任单位： and nothing behind it
        const Span list = text::trim_marks(text_, span);
        if (ends(list, HeaderWord::preamble_end) || begins(list, HeaderWord::furniture)) continue;
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
        if (number.size() + 12 >= whole.size()) {
            if (!(plan_.header.doc_number->size() + 12 >= whole.size())) plan_.header.doc_number = number;
            take(i, Place::header);
        }
    }
}

bool Finder::is_title_end(Span span) const
{
    span = text::trim_marks(text_, span);
    if (text::is_round_close(text::decode_before(text_, span.end).value)) return true;
    return ends(span, HeaderWord::document_type);
}

void Finder::set_title(std::size_t first, std::size_t last)
{
    const Span whole{segments_[first].span.begin, segments_[last].span.end};
    plan_.header.title = whole;
    for (std::size_t i = first; i <= last; ++i) take(i, Place::header);
    const std::uint32_t about = find_word(whole, HeaderWord::about);
    if (plan_.header.issuer) return;
    const Span issuer = text::trim(text_, {whole.begin, about});
    if (about < whole.end && !issuer.empty() && is_organisation(issuer)) plan_.header.issuer = issuer;
}

// What stands above a title and is none of it: furniture, breadcrumbs, rules of dashes.
bool Finder::is_ornament(std::size_t i) const
{
    const Span span = segments_[i].span;
    if (begins(span, HeaderWord::furniture)) return true;
    bool han = false;
    for (std::uint32_t at = span.begin; at < span.end; at += text::decode(text_, at).size) {
        const char32_t c = text::decode(text_, at).value;
        if (text::is_one_of(text::kOrnaments, c)) return true;
        han = han || classify(c) == Char::han;
    }
    return !han;
}

bool Finder::may_be_title_line(std::size_t i) const
{
    const Span span = segments_[i].span;
    const Char last = last_mark(span);
    const auto hands_out = [](const Piece& piece) { return piece.kind != PieceKind::prose && !piece.is_sentence; };
    if (std::ranges::any_of(segments_[i].pieces, hands_out)) return false; // a role line, a clause in brackets
    return plan_.places[i] == Place::body && segments_[i].mark.ladder == Ladder::none && span.size() <= kLongestTitleLine &&
           last != Char::stop && last != Char::colon && last != Char::comma && !is_date_line(text_, span) && !is_ornament(i);
}

// 江北市人民政府文件, or the issuer on a line of its own.
bool Finder::take_issuer_line(std::size_t i)
{
    Span span = segments_[i].span;
    const auto tail = lexicon_.header_ends[static_cast<std::size_t>(HeaderWord::red_head_tail)].longest_ending(words(span));
    if (tail.end < span.size() && tail.end > 0) span = text::trim(text_, {span.begin, span.begin + tail.end});
    if (!is_organisation(span)) return false;
    if (!plan_.header.issuer) plan_.header.issuer = span;
    take(i, Place::header);
    return true;
}

// The title ends at the first line that names a kind of document (…的通知), and goes on where the next line ends so too; it begins
// at the line that holds 关于, or at the first of the lines above that no blank line parts from it.
void Finder::find_title(std::size_t recipients)
{
    const std::size_t reach = std::min({segments_.size(), recipients, std::size_t{30}});
    std::size_t end = reach;
    for (std::size_t i = 0; i < reach && end == reach; ++i) {
        const Span span = segments_[i].span;
        if (plan_.places[i] == Place::body && span.size() > kLongestTitleLine) break;
        if (may_be_title_line(i) && is_title_end(span) && !(is_organisation(span) && ends(span, HeaderWord::red_head_tail))) end = i;
    }
    if (end == reach) {
        for (std::size_t i = 0; i < std::min<std::size_t>(reach, 4); ++i) {
            if (may_be_title_line(i)) take_issuer_line(i);
        }
        return;
    }
    std::size_t begin = end;
    while (begin > 0 && end - begin < 4 && find_word(segments_[begin].span, HeaderWord::about) != segments_[begin].span.begin &&
           !segments_[begin].blank_before && may_be_title_line(begin - 1) && !is_organisation(segments_[begin - 1].span) &&
           !ends(segments_[begin - 1].span, HeaderWord::red_head_tail)) {
        --begin;
    }
    while (end + 1 < reach && !segments_[end + 1].blank_before && may_be_title_line(end + 1) && is_title_end(segments_[end + 1].span) &&
           find_word(segments_[end + 1].span, HeaderWord::about) == segments_[end + 1].span.end) {
        ++end; // but for a page that gives its title twice
    }
    for (std::size_t i = 0; i < begin; ++i) {
        if (may_be_title_line(i)) take_issuer_line(i);
    }
    set_title(begin, end);
    plan_.body_begin = std::max(plan_.body_begin, end + 1);
}

// A signature: an organisation on a line, then a date; or a date alone in the place of one.
bool Finder::take_signature(std::size_t i)
{
    const Span span = segments_[i].span;
    if (is_date_line(text_, span)) {
        if (!plan_.header.issued_on) plan_.header.issued_on = text::trim_marks(text_, span);
        take(i, Place::header);
        return true;
    }
    const bool dated = i + 1 < segments_.size() && is_date_line(text_, segments_[i + 1].span);
    if (segments_[i].mark.ladder != Ladder::none || !segments_[i].pieces.empty() == false) return false;
    if (last_mark(span) != Char::han && last_mark(span) != Char::close) return false;
    if (const Span signatory = without_remark(span); dated && is_organisation(signatory)) { // …办公室（代章）
        if (!plan_.header.signatory) plan_.header.signatory = signatory;
        take(i, Place::header);
        return true;
    }
    return false;
}

void Finder::take_annex_title(std::size_t i)
{
    // 附件, 附件1, then the lines of the annex's own title.
    while (i < segments_.size() && segments_[i].mark.ladder == Ladder::none && is_short(i, kLongestTitleLine)) {
        const Span span = segments_[i].span;
        const Char last = last_mark(span);
        if (last == Char::stop || last == Char::colon || !segments_[i].pieces.empty()) {
            const bool prose_only = std::ranges::all_of(
                segments_[i].pieces, [](const Piece& piece) { return piece.kind == PieceKind::prose || piece.is_sentence; });
            if (last == Char::stop || last == Char::colon || !prose_only) break;
        }
        const bool published = find_word(span, HeaderWord::published) < span.end;
        take(i, published ? Place::furniture : Place::annex_title);
        const bool done = is_title_end(span) && !begins(span, HeaderWord::annex);
        ++i;
        if (done) break;
    }
}

void Finder::find_signatures()
{
    for (std::size_t i = plan_.body_begin; i < segments_.size(); ++i) {
        if (plan_.places[i] != Place::body || !take_signature(i)) continue;
        std::size_t last = i;
        while (last + 1 < segments_.size() && take_signature(last + 1)) ++last;
        if (plan_.signature == segments_.size()) plan_.signature = i;
        take_annex_title(last + 1);
        i = last;
    }
    if (!plan_.header.issuer && plan_.header.signatory) plan_.header.issuer = plan_.header.signatory;
}

// 征集情况（略）: the remark is no part of the name.
Span Finder::without_remark(Span name) const
{
    name = text::trim_marks(text_, name);
    if (!text::is_round_close(text::decode_before(text_, name.end).value)) return name;
    std::uint32_t open = name.end;
    while (open > name.begin && !text::is_round_open(text::decode(text_, open).value))
        open = static_cast<std::uint32_t>(text::before(text_, open));
    return name.end - open <= 12 && open > name.begin ? text::trim(text_, {name.begin, open}) : name;
}

void Finder::find_attachments()
{
    const std::size_t end = std::min(segments_.size(), plan_.signature);
    for (std::size_t i = plan_.body_begin; i < end; ++i) {
        const Span span = segments_[i].span;
        const auto word = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::attachment)].longest(text_, span.begin);
        if (!word.found(span.begin) || plan_.places[i] != Place::body) continue;
        const std::uint32_t value = skip_colon(text_, word.end, span.end);
        if (value == word.end) continue;
        Span first = text::trim(text_, {value, span.end});
        if (const Mark mark = read_mark(text_, first.begin); mark.ladder != Ladder::none) first.begin = mark.span.end;
        if (!first.empty()) plan_.header.attachments.push_back(without_remark(first));
        take(i, Place::header);
        for (std::size_t next = i + 1; next < end && segments_[next].mark.ladder == Ladder::arabic && is_short(next, kLongestTitleLine);
             ++next) {
            if (last_mark(segments_[next].span) == Char::stop || segments_[next].mark.value != plan_.header.attachments.size() + 1) break;
            plan_.header.attachments.push_back(text::trim(text_, segments_[next].body));
            take(next, Place::header);
        }
        return;
    }
}

// 索引号, 当前位置, 分享到 … before the body; 抄送, 印发 and page furniture behind it.
void Finder::mark_furniture()
{
    std::size_t last_duty = 0;
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        if (std::ranges::any_of(segments_[i].pieces, [](const Piece& piece) { return !piece.duties.empty() && !piece.is_sentence; }))
            last_duty = i + 1;
    }
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        if (plan_.places[i] != Place::body) continue;
        const bool hands_out =
            std::ranges::any_of(segments_[i].pieces, [](const Piece& piece) { return !piece.duties.empty() && !piece.is_sentence; });
        if (hands_out) continue;
        const Span span = segments_[i].span;
        const bool front = i < plan_.body_begin;
        const bool short_line = span.size() <= 200;
        const bool furniture =
            short_line && begins(span, HeaderWord::furniture) &&
            (front ||
             skip_colon(text_,
                        span.begin + lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::furniture)].longest(words(span), 0).end,
                        span.end) > span.begin);
        const bool imprint = short_line && !front && begins(span, HeaderWord::imprint) && i + 4 >= segments_.size();
        const bool published = span.size() <= 60 && find_word(span, HeaderWord::published) < span.end;
        const bool page =
            span.size() <= 24 && classify(text::decode(text_, span.begin).value) == Char::dash && last_mark(span) == Char::dash;
        const bool behind = i >= last_duty && furniture && segments_[i].mark.ladder == Ladder::none;
        if (front || behind || imprint || published || page ||
            (furniture && segments_[i].mark.ladder == Ladder::none && i < plan_.body_begin)) {
            take(i, Place::furniture);
        }
    }
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

} // namespace

HeaderPlan find_header(std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    return Finder(text, segments, lexicon).find();
}

} // namespace zeren::outline
