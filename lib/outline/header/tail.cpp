// Behind the body, or between a covering letter and what it issues: signatures, dates, attachments, titles of annexes and plans.
#include "outline/clauses/words.hpp"
#include "outline/header/lines.hpp"
#include "text/first_places.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::size_t kMostSignatories = 8;   // organisations that sign together
constexpr std::size_t kMostRemarks = 2;       // between a signature and its date
constexpr std::uint32_t kLongestMarker = 20;  // bytes: 附件1
constexpr std::size_t kShortestPlanTitle = 6; // code points
constexpr std::size_t kLongestPlanTitle = 60;

bool is_prose_or_sentence(const Segment& segment)
{
    return std::ranges::all_of(segment.pieces, [](const Piece& piece) { return piece.kind == PieceKind::prose || piece.is_sentence; });
}

class Signatures {
public:
    explicit Signatures(HeaderLines& lines) : lines_(lines) {}

    void find()
    {
        for (std::size_t i = lines_.plan.body_begin; i < count(); ++i) {
            if (lines_.plan.places[i] != Place::body) continue;
            if (is_marker(i)) {
                take_annex_title(i);
                continue;
            }
            const std::size_t first = i;
            while (i < count()) {
                const std::size_t behind = take(i);
                if (behind == i) break;
                i = behind;
            }
            if (i == first) continue;
            if (i == first + 1 && date_below_title_ && begins_body(first)) { // （一九九〇年十二月五日） under the title
                lines_.plan.body_begin = i--;
                continue;
            }
            if (lines_.plan.signature == count()) lines_.plan.signature = first;
            take_annex_title(i--);
        }
        take_name_alone();
        auto& header = lines_.plan.header;
        if (!header.issuer && header.signatory) header.issuer = header.signatory;
    }

private:
    [[nodiscard]] std::size_t count() const { return lines_.segments().size(); }
    [[nodiscard]] const Segment& segment(std::size_t i) const { return lines_.segments()[i]; }
    [[nodiscard]] bool is_date(std::size_t i) const { return i < count() && is_date_line(lines_.text(), segment(i).span); }

    // Nothing of the body stands in front of it.
    [[nodiscard]] bool begins_body(std::size_t i) const
    {
        const auto begin = lines_.plan.places.begin();
        return std::none_of(begin + static_cast<std::ptrdiff_t>(lines_.plan.body_begin), begin + static_cast<std::ptrdiff_t>(i),
                            [](Place place) { return place == Place::body; });
    }

    // 附件2 on a line of its own.
    [[nodiscard]] bool is_marker(std::size_t i) const
    {
        const Span span = segment(i).span;
        return i > lines_.plan.body_begin && span.size() <= kLongestMarker && lines_.begins(span, HeaderWord::annex) &&
               is_prose_or_sentence(segment(i)) && segment(i).mark.ladder == Ladder::none && !lines_.names_last(i);
    }

    [[nodiscard]] bool may_sign(std::size_t i) const
    {
        if (i >= count() || lines_.plan.places[i] != Place::body || segment(i).mark.ladder != Ladder::none) return false;
        const Char last = lines_.last_mark(segment(i).span);
        return (last == Char::han || last == Char::close) && lines_.is_organisation(lines_.without_seal(segment(i).span)); // …（代章）
    }

    // The issuer's name as the last line, its date under the title.
    void take_name_alone()
    {
        auto& header = lines_.plan.header;
        if (header.signatory || !header.issuer || count() == 0) return;
        const std::size_t last = count() - 1;
        if (last < lines_.plan.body_begin || lines_.plan.places[last] != Place::body) return;
        const std::string_view text = lines_.text();
        const auto name = [&](Span span) { return text::plain_name(text.substr(span.begin, span.size())); };
        if (name(segment(last).span) != name(*header.issuer)) return;
        header.signatory = segment(last).span;
        lines_.take(last, Place::header);
    }

    // A signature: one organisation or several on lines of their own, then a date; or a date alone. Returns where to go on.
    std::size_t take(std::size_t i)
    {
        auto& header = lines_.plan.header;
        if (is_date(i)) {
            const Span date = lines_.without_brackets(segment(i).span);
            const bool below_title = date != text::trim_marks(lines_.text(), segment(i).span); // （2021年9月）: a signature says it better
            if (!header.issued_on || (date_below_title_ && !below_title)) header.issued_on = date;
            date_below_title_ = below_title;
            lines_.take(i, Place::header);
            return i + 1;
        }
        if (i >= count()) return i;
        if (take_dated_line(i)) return i + 1;
        std::size_t end = i;
        while (end < i + kMostSignatories && may_sign(end) && (end == i || !segment(end).blank_before)) ++end;
        std::size_t date = end;
        while (end > i && date < std::min(end + kMostRemarks, count()) && !is_date(date) && lines_.is_remark(segment(date).span))
            ++date; // （代章）
        if (end == i || !is_date(date)) return i;
        const Span last = lines_.without_seal(segment(end - 1).span);
        if (!header.signatory) header.signatory = Span{segment(i).span.begin, last.end};
        for (std::size_t line = i; line < date; ++line) lines_.take(line, Place::header);
        return date;
    }

    // 江北市水务局  2022年5月6日 on one line.
    bool take_dated_line(std::size_t i)
    {
        const Span span = segment(i).span;
        if (segment(i).mark.ladder != Ladder::none || !lines_.is_short(i, 150)) return false;
        const auto next_blank = [&](std::size_t at) {
            return static_cast<std::uint32_t>(text::next_mark(lines_.text(), at, span.end, {Char::blank}));
        };
        for (std::uint32_t at = next_blank(span.begin); at < span.end; at = next_blank(at + text::decode(lines_.text(), at).size)) {
            const Span left = text::trim(lines_.text(), {span.begin, at});
            const Span right = text::trim(lines_.text(), {at, span.end});
            if (!is_date_line(lines_.text(), right) || !lines_.is_organisation(lines_.without_seal(left))) continue;
            auto& header = lines_.plan.header;
            if (!header.signatory) header.signatory = lines_.without_seal(left);
            if (!header.issued_on) header.issued_on = text::trim_marks(lines_.text(), right);
            lines_.take(i, Place::header);
            return true;
        }
        return false;
    }

    // 附件, 附件1, then the lines of the annex's own title.
    void take_annex_title(std::size_t i)
    {
        while (i < count() && segment(i).mark.ladder == Ladder::none && lines_.is_short(i, kLongestTitleLine)) {
            const Span span = segment(i).span;
            const Char last = lines_.last_mark(span);
            if (last == Char::stop || last == Char::colon || !is_prose_or_sentence(segment(i)) || lines_.names_last(i)) break;
            const bool published = lines_.find_word(span, HeaderWord::published) < span.end;
            lines_.take(i, published ? Place::furniture : Place::annex_title);
            const bool done = lines_.is_title_end(span) && !lines_.begins(span, HeaderWord::annex);
            ++i;
            if (done) break;
        }
    }

    HeaderLines& lines_;
    bool date_below_title_ = false;
};

class Attachments {
public:
    explicit Attachments(HeaderLines& lines) : lines_(lines) {}

    void find()
    {
        const std::size_t count = lines_.segments().size();
        for (std::size_t i = lines_.plan.body_begin; i < count; ++i) {
            if (i >= lines_.plan.signature && !ends_document(i)) continue; // 附件：…表 above its own tasks is a title
            if (take(i)) return;
        }
    }

private:
    // Nothing hands out work behind it, or the title of another plan follows.
    [[nodiscard]] bool ends_document(std::size_t i) const
    {
        const auto& segments = lines_.segments();
        if (i + 1 < segments.size() && segments[i + 1].blank_before && segments[i + 1].mark.ladder == Ladder::none &&
            lines_.is_title_end(segments[i + 1].span))
            return true;
        return std::none_of(segments.begin() + static_cast<std::ptrdiff_t>(i) + 1, segments.end(), [](const Segment& segment) {
            return std::ranges::any_of(segment.pieces, [](const Piece& piece) { return !piece.duties.empty() && !piece.is_sentence; });
        });
    }

    // 1.征集情况表2.任务清单: several names on one line, each behind its number.
    [[nodiscard]] std::vector<Span> names_in(Span value) const
    {
        const std::string_view text = lines_.text();
        std::vector<Span> names;
        std::uint32_t begin = value.begin;
        for (std::uint32_t at = value.begin; at < value.end;) {
            const bool inside = classify(text::decode_before(text, at).value) == Char::digit && at > value.begin;
            const Mark mark = inside ? Mark{} : read_mark(text.substr(0, value.end), at);
            if (mark.ladder != Ladder::arabic || mark.value != names.size() + (at == value.begin ? 1 : 2)) {
                at += text::decode(text, at).size;
                continue;
            }
            if (at > begin) names.push_back(text::trim(text, {begin, at}));
            begin = at = mark.span.end;
        }
        if (begin < value.end) names.push_back(text::trim(text, {begin, value.end}));
        return names;
    }

    // 市防汛指挥部组成| 附件1洪水分级标准: the annex itself, which lost its line break.
    [[nodiscard]] Span up_to_annex(Span name) const
    {
        const std::string_view text = lines_.text();
        for (std::uint32_t at = name.begin; at < name.end; at += text::decode(text, at).size) {
            const bool blank = at > name.begin && text::is_blank(classify(text::decode_before(text, at).value));
            if (blank && lines_.begins({at, name.end}, HeaderWord::annex)) return text::trim(text, {name.begin, at});
        }
        return name;
    }

    // One line without a mark, and behind it a blank line, an office, a date or nothing: no title over work.
    [[nodiscard]] bool is_name_below(std::size_t i) const
    {
        const auto& segments = lines_.segments();
        if (i >= segments.size() || lines_.plan.places[i] != Place::body || segments[i].mark.ladder != Ladder::none) return false;
        const Span line = segments[i].span;
        const Char last = lines_.last_mark(line);
        if (segments[i].blank_before || !lines_.is_short(i, kLongestTitleLine) || (last != Char::han && last != Char::close)) return false;
        if (!is_prose_or_sentence(segments[i]) || is_date_line(lines_.text(), line) || lines_.is_organisation(line)) return false;
        if (i + 1 >= segments.size() || segments[i + 1].blank_before) return true;
        return is_date_line(lines_.text(), segments[i + 1].span) || lines_.is_organisation(segments[i + 1].span) ||
               lines_.plan.places[i + 1] == Place::header;
    }

    bool take(std::size_t i)
    {
        const std::string_view text = lines_.text();
        const auto& segments = lines_.segments();
        const Span span = segments[i].span;
        const auto word = lines_.lexicon().header_begins[static_cast<std::size_t>(HeaderWord::attachment)].longest(text, span.begin);
        if (!word.found(span.begin) || lines_.plan.places[i] != Place::body) return false;
        const std::uint32_t value = skip_colon(text, word.end, span.end);
        if (value == word.end) return false;
        auto& names = lines_.plan.header.attachments;
        for (const Span name : names_in(text::trim(text, {value, span.end}))) {
            if (name.size() <= kLongestTitleLine) names.push_back(lines_.without_remark(up_to_annex(name)));
        }
        lines_.take(i, Place::header);
        if (names.empty() && is_name_below(i + 1)) { // 附件： and its name on the next line
            names.push_back(text::trim(text, segments[i + 1].span));
            lines_.take(i + 1, Place::header);
            return true;
        }
        for (std::size_t next = i + 1; next < segments.size() && segments[next].mark.ladder == Ladder::arabic; ++next) {
            if (!lines_.is_short(next, kLongestTitleLine) || lines_.last_mark(segments[next].span) == Char::stop) break;
            if (segments[next].mark.value != names.size() + 1 || lines_.plan.places[next] != Place::body) break;
            names.push_back(text::trim(text, segments[next].body));
            lines_.take(next, Place::header);
        }
        return true;
    }

    HeaderLines& lines_;
};

// A line that ends as a title does.
bool may_be_plan_title(const HeaderLines& lines, std::size_t i)
{
    const Segment& segment = lines.segments()[i];
    if (lines.plan.places[i] != Place::annex_title && lines.plan.places[i] != Place::body) return false;
    if (segment.mark.ladder != Ladder::none || segment.span.size() > 4 * kLongestPlanTitle) return false;
    const std::size_t length = text::count_code_points(lines.words(segment.span));
    if (length < kShortestPlanTitle || length > kLongestPlanTitle) return false;
    return is_prose_or_sentence(segment) && lines.is_title_end(segment.span) && !lines.begins(segment.span, HeaderWord::annex);
}

// …计划（2018—2020年） without its bracket.
Span without_years(std::string_view text, Span name)
{
    while (name.end > name.begin && text::is_round_close(text::decode_before(text, name.end).value)) {
        while (name.end > name.begin && !text::is_round_open(text::decode_before(text, name.end).value))
            name.end = static_cast<std::uint32_t>(text::before(text, name.end));
        name.end = std::max(name.begin, static_cast<std::uint32_t>(text::before(text, name.end)));
    }
    return name;
}

} // namespace

void find_signatures(HeaderLines& lines) { Signatures(lines).find(); }

void find_attachments(HeaderLines& lines) { Attachments(lines).find(); }

void find_plans(HeaderLines& lines)
{
    std::vector<std::size_t> titles;
    std::vector<std::string_view> names;
    for (std::size_t i = lines.plan.body_begin; i < lines.segments().size(); ++i) {
        if (!may_be_plan_title(lines, i)) continue;
        titles.push_back(i);
        names.push_back(lines.words(without_years(lines.text(), lines.without_remark(lines.segments()[i].span))));
    }
    if (titles.size() < 2) return;
    const std::string_view text = lines.text().substr(0, lines.segments()[titles.back()].span.begin);
    const std::vector<std::size_t> named = text::first_places(text, lines.segments()[lines.plan.body_begin].span.begin, names);
    std::vector<std::size_t> announced;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (named[i] <= lines.segments()[titles[i]].span.begin) announced.push_back(titles[i]);
    }
    if (announced.size() < 2) return;
    for (const std::size_t i : announced) lines.take(i, Place::plan_title);
}

} // namespace zeren::outline
