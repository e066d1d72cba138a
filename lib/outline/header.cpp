// Paragraph by paragraph: what each is by its shape and its words, then title and issuer by where they stand among the others.
#include "outline/header.hpp"

#include "outline/clauses.hpp"
#include "text/chars.hpp"

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
        return span.size() <= kLongestSignature && last == Char::han &&
               lexicon_.organisation_endings.longest_ending(words(span)).end < span.size() && words(span).find("、") == std::string_view::npos;
    }
    [[nodiscard]] bool is_short(std::size_t i, std::uint32_t limit) const { return segments_[i].span.size() <= limit; }
    [[nodiscard]] Char last_mark(Span span) const { return classify(text::decode_before(text_, span.end).value); }
    void take(std::size_t i, Place place) { plan_.places[i] = place; }

    std::size_t find_recipients();
    void find_number();
    void find_title(std::size_t recipients);
    void find_signatures();
    void find_attachments();
    void mark_furniture();
    void set_title(std::size_t first, std::size_t last);
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

// The title: the lines from the one that holds 关于 (or is a title by its ending) to the one that names the kind of document.
void Finder::find_title(std::size_t recipients)
{
    const std::size_t reach = std::min({segments_.size(), recipients, std::size_t{30}});
    for (std::size_t i = 0; i < reach; ++i) {
        Span span = segments_[i].span;
        if (plan_.places[i] != Place::body) continue;
        if (i + 1 < segments_.size() && ends(span, HeaderWord::red_head_tail) && is_short(i, kLongestSignature) &&
            is_organisation({span.begin, span.end - 6})) {
            plan_.header.issuer = Span{span.begin, span.end - 6};
            take(i, Place::header);
            continue;
        }
        if (last_mark(span) == Char::stop || span.size() > kLongestTitleLine || segments_[i].mark.ladder != Ladder::none) {
            if (span.size() > kLongestTitleLine || last_mark(span) == Char::stop) break;
            continue;
        }
        if (begins(span, HeaderWord::furniture)) continue;
        const bool about = find_word(span, HeaderWord::about) < span.end;
        std::size_t last = i;
        while (last + 1 < reach && last < i + 4 && !is_title_end(segments_[last].span) && is_short(last + 1, kLongestTitleLine) &&
               segments_[last + 1].mark.ladder == Ladder::none && plan_.places[last + 1] == Place::body &&
               last_mark(segments_[last + 1].span) != Char::stop && !is_date_line(text_, segments_[last + 1].span)) {
            ++last;
        }
        while (last + 1 < reach && !segments_[last + 1].blank_before && is_short(last + 1, kLongestTitleLine) &&
               segments_[last + 1].mark.ladder == Ladder::none && plan_.places[last + 1] == Place::body &&
               is_title_end(segments_[last + 1].span)) {
            ++last; // the title goes on over the next line
        }
        if (!is_title_end(segments_[last].span)) {
            if (is_organisation(span) && !about && !plan_.header.issuer) {
                plan_.header.issuer = span;
                take(i, Place::header);
            }
            continue;
        }
        if (!about && last > i && is_organisation(span)) { // the issuer on a line of its own above the title
            plan_.header.issuer = span;
            take(i, Place::header);
            continue;
        }
        if (!about && find_word({span.begin, segments_[last].span.end}, HeaderWord::about) >= segments_[last].span.end && last == i &&
            recipients < segments_.size() && i + 1 < recipients && !is_title_end(segments_[i + 1].span) && i + 2 < recipients) {
            continue;
        }
        set_title(i, last);
        plan_.body_begin = std::max(plan_.body_begin, last + 1);
        return;
    }
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
    if (dated && is_organisation(span)) {
        if (!plan_.header.signatory) plan_.header.signatory = span;
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
            const bool prose_only = std::ranges::all_of(segments_[i].pieces, [](const Piece& piece) { return piece.kind == PieceKind::prose; });
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
        if (!first.empty()) plan_.header.attachments.push_back(first);
        take(i, Place::header);
        for (std::size_t next = i + 1; next < end && segments_[next].mark.ladder == Ladder::arabic && is_short(next, kLongestTitleLine); ++next) {
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
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        if (plan_.places[i] != Place::body) continue;
        const Span span = segments_[i].span;
        const bool front = i < plan_.body_begin;
        const bool short_line = span.size() <= 200;
        const bool furniture = short_line && begins(span, HeaderWord::furniture) &&
                               (front || skip_colon(text_, span.begin + lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::furniture)]
                                                                            .longest(words(span), 0).end, span.end) > span.begin);
        const bool imprint = short_line && !front && begins(span, HeaderWord::imprint) && i + 4 >= segments_.size();
        const bool published = span.size() <= 60 && find_word(span, HeaderWord::published) < span.end;
        const bool page = span.size() <= 24 && classify(text::decode(text_, span.begin).value) == Char::dash &&
                          last_mark(span) == Char::dash;
        if (front || imprint || published || page || (furniture && segments_[i].mark.ladder == Ladder::none && i < plan_.body_begin)) {
            take(i, Place::furniture);
        }
    }
}

} // namespace

HeaderPlan find_header(std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    return Finder(text, segments, lexicon).find();
}

} // namespace zeren::outline
