// Behind the body, or between a covering letter and what it issues: signatures, dates, attachments, titles of annexes and plans.
#include "outline/header_lines.hpp"
#include "outline/words.hpp"
#include "text/marks.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::size_t kMostSignatories = 3;   // organisations that sign together
constexpr std::uint32_t kLongestMarker = 20;  // bytes: 附件1
constexpr std::size_t kShortestPlanTitle = 6; // code points
constexpr std::size_t kLongestPlanTitle = 60;

bool is_prose_only(const Segment& segment)
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
            if (lines_.plan.signature == count()) lines_.plan.signature = first;
            take_annex_title(i--);
        }
        auto& header = lines_.plan.header;
        if (!header.issuer && header.signatory) header.issuer = header.signatory;
    }

private:
    [[nodiscard]] std::size_t count() const { return lines_.segments().size(); }
    [[nodiscard]] const Segment& segment(std::size_t i) const { return lines_.segments()[i]; }
    [[nodiscard]] bool is_date(std::size_t i) const { return i < count() && is_date_line(lines_.text(), segment(i).span); }

    [[nodiscard]] Span without_brackets(Span date) const
    {
        date = text::trim_marks(lines_.text(), date);
        const auto open = text::decode(lines_.text(), date.begin);
        if (!text::is_round_open(open.value)) return date;
        return text::trim_marks(lines_.text(), {date.begin + open.size, date.end - text::decode_before(lines_.text(), date.end).size});
    }

    // 附件2 on a line of its own.
    [[nodiscard]] bool is_marker(std::size_t i) const
    {
        const Span span = segment(i).span;
        return i > lines_.plan.body_begin && span.size() <= kLongestMarker && lines_.begins(span, HeaderWord::annex) &&
               is_prose_only(segment(i)) && segment(i).mark.ladder == Ladder::none;
    }

    [[nodiscard]] bool may_sign(std::size_t i) const
    {
        if (i >= count() || lines_.plan.places[i] != Place::body || segment(i).mark.ladder != Ladder::none) return false;
        const Char last = lines_.last_mark(segment(i).span);
        return (last == Char::han || last == Char::close) && lines_.is_organisation(lines_.without_remark(segment(i).span)); // …（代章）
    }

    // A signature: one organisation or several on lines of their own, then a date; or a date alone. Returns where to go on.
    std::size_t take(std::size_t i)
    {
        auto& header = lines_.plan.header;
        if (is_date(i)) {
            const Span date = without_brackets(segment(i).span);
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
        if (end == i || !is_date(end)) return i;
        const Span last = lines_.without_remark(segment(end - 1).span);
        if (!header.signatory) header.signatory = Span{segment(i).span.begin, last.end};
        for (std::size_t line = i; line < end; ++line) lines_.take(line, Place::header);
        return end;
    }

    // 江北市水务局  2022年5月6日 on one line.
    bool take_dated_line(std::size_t i)
    {
        const Span span = segment(i).span;
        if (segment(i).mark.ladder != Ladder::none || !lines_.is_short(i, 150)) return false;
        for (std::uint32_t at = span.begin; at < span.end; at += text::decode(lines_.text(), at).size) {
            if (classify(text::decode(lines_.text(), at).value) != Char::blank) continue;
            const Span left = text::trim(lines_.text(), {span.begin, at});
            const Span right = text::trim(lines_.text(), {at, span.end});
            if (!is_date_line(lines_.text(), right) || !lines_.is_organisation(lines_.without_remark(left))) continue;
            auto& header = lines_.plan.header;
            if (!header.signatory) header.signatory = lines_.without_remark(left);
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
            if (last == Char::stop || last == Char::colon || !is_prose_only(segment(i))) break;
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
        Span first = text::trim(text, {value, span.end});
        if (const Mark mark = read_mark(text, first.begin); mark.ladder != Ladder::none) first.begin = mark.span.end;
        if (!first.empty()) names.push_back(lines_.without_remark(first));
        lines_.take(i, Place::header);
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

} // namespace

void find_signatures(HeaderLines& lines) { Signatures(lines).find(); }

void find_attachments(HeaderLines& lines) { Attachments(lines).find(); }

void find_plans(HeaderLines& lines)
{
    const std::string_view text = lines.text();
    std::vector<std::size_t> titles;
    for (std::size_t i = lines.plan.body_begin; i < lines.segments().size(); ++i) {
        const Segment& segment = lines.segments()[i];
        const bool free = lines.plan.places[i] == Place::annex_title || lines.plan.places[i] == Place::body;
        const std::size_t length = text::count_code_points(lines.words(segment.span));
        if (!free || segment.mark.ladder != Ladder::none || length < kShortestPlanTitle || length > kLongestPlanTitle) continue;
        if (!is_prose_only(segment) || !lines.is_title_end(segment.span) || lines.begins(segment.span, HeaderWord::annex)) continue;
        Span name = lines.without_remark(segment.span);
        while (name.end > name.begin && text::is_round_close(text::decode_before(text, name.end).value)) { // …计划（2018—2020年）
            while (name.end > name.begin && !text::is_round_open(text::decode_before(text, name.end).value))
                name.end = static_cast<std::uint32_t>(text::before(text, name.end));
            name.end = static_cast<std::uint32_t>(text::before(text, name.end));
        }
        const std::string_view above = text.substr(0, lines.segments()[lines.plan.body_begin].span.begin);
        const std::string_view before = text.substr(above.size(), segment.span.begin - above.size());
        const bool announced = !name.empty() && (above.find(lines.words(name)) != std::string_view::npos ||
                                                 before.find(lines.words(name)) != std::string_view::npos);
        if (announced) titles.push_back(i);
    }
    if (titles.size() < 2) return;
    for (const std::size_t i : titles) lines.take(i, Place::plan_title);
}

} // namespace zeren::outline
