// A walk from the end of the header to the first paragraph that hands out work.
#include "outline/preamble.hpp"

#include "outline/clauses/fronts.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/paragraph_kinds.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

// 县住建局：牵头负责城区排涝: a paragraph of a list of offices and what they do (duty_lists.hpp). What leaders look after is no work.
bool heads_duty_list(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    const auto heads = [&](const Duty& duty) {
        const Span behind = text::trim(text, {duty.list.end, segment.body.end});
        return duty.list.begin == segment.body.begin && !behind.empty() &&
               text::classify(text::decode(text, behind.begin).value) == text::Char::colon && looks_like_offices(text, duty.list, lexicon);
    };
    return std::ranges::any_of(segment.pieces, [&](const Piece& piece) { return std::ranges::any_of(piece.duties, heads); });
}

// 请县住建局于4月30日前…, 县林业局要…: the paragraph opens with the offices whose work it is, or closes with who has it.
bool is_work_of_offices(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestOpening = 9; // bytes: 一是由, 请
    const auto names = [&](const Piece& piece, const Duty& duty) {
        const bool behind_heading =
            text::is_one_of(text::kLabelClosers, text::decode_before(text, duty.list.begin).value); // 【油料保障】|县发改局牵头
        const bool placed = piece.kind == PieceKind::closing || behind_heading || duty.list.begin <= segment.body.begin + kLongestOpening ||
                            duty.list.begin == skip_front(text, segment.body, lexicon).end; // 会议要求，|县林业局要…
        return placed && looks_like_offices(text, duty.list, lexicon);
    };
    return std::ranges::any_of(segment.pieces, [&](const Piece& piece) {
        return std::ranges::any_of(piece.duties, [&](const Duty& duty) { return names(piece, duty); });
    });
}

// 县林业局负责组织苗木。县公安局负责车辆指挥。: two sentences or more of one paragraph that open with the office whose work they are.
bool names_several_doers(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    const auto opens_sentence = [&](const Piece& piece) {
        return piece.is_doer &&
               std::ranges::any_of(piece.duties, [&](const Duty& duty) { return looks_like_offices(text, duty.list, lexicon); });
    };
    return std::ranges::count_if(segment.pieces, opens_sentence) > 1;
}

// In a notice without any number: the first of two paragraphs or more, one behind the other, that are work of offices, or one that is work of
// several; segments.size() for none.
std::size_t find_unnumbered_work(std::string_view text, const std::vector<Segment>& segments, const HeaderPlan& plan,
                                 const LexiconTables& lexicon)
{
    const auto counts = [](const Segment& one) { return one.mark.ladder != Ladder::none || is_bulleted(one); };
    if (std::ranges::any_of(segments, counts)) return segments.size();
    const auto works = [&](std::size_t i) {
        return i < segments.size() && plan.places[i] == Place::body && is_work_of_offices(text, segments[i], lexicon);
    };
    for (std::size_t i = plan.body_begin; i < segments.size(); ++i)
        if (works(i) && (works(i + 1) || names_several_doers(text, segments[i], lexicon))) return i;
    return segments.size();
}

// Behind a list 1. 2. 3. that belongs to the preamble: nobody has a duty in it, and 一、 begins the body behind it.
std::size_t skip_preamble_list(const std::vector<Segment>& segments, const HeaderPlan& plan, std::size_t begin)
{
    if (begin >= segments.size() || segments[begin].mark.ladder == Ladder::none) return begin;
    for (std::size_t i = begin; i < segments.size() && plan.places[i] == Place::body && !hands_out_work(segments[i]); ++i) {
        const Mark& mark = segments[i].mark;
        if (mark.ladder == Ladder::chinese || mark.ladder == Ladder::chapter) return mark.value == 1 ? i : begin;
    }
    return begin;
}

// 确保二氧化硫排放量下降6.2%。: the first words of a text that lost all that stood above them.
bool strives(std::string_view text, const Segment& segment)
{
    const std::string_view words = text.substr(segment.body.begin, segment.body.size());
    const auto opens = [&](std::string_view verb) { return text::begins_with(words, verb); };
    return std::ranges::any_of(text::kStrives, opens) &&
           text::next_mark(text, segment.body.begin, segment.body.end, {text::Char::digit}) < segment.body.end;
}

// …分解如下： and …如下。 announce the tasks.
bool introduces(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    if (text::classify(text::decode_before(text, segment.span.end).value) == text::Char::colon) return true;
    const Span words = text::trim_marks(text, segment.span);
    const auto& ends = lexicon.header_ends[static_cast<std::size_t>(HeaderWord::preamble_end)];
    return ends.longest_ending(text.substr(words.begin, words.size())).end < words.size();
}

// A line without number that is nothing but who has something.
bool is_role_line(const std::vector<Segment>& segments, const HeaderPlan& plan, std::size_t at)
{
    return at < segments.size() && plan.places[at] == Place::body && segments[at].mark.ladder == Ladder::none &&
           is_roles_only(segments[at]);
}

// 总牵头单位：县生态环境局⏎一、…: what stands right above the first number is of all that follows, and not of the prose above it.
bool opens_items(const std::vector<Segment>& segments, const HeaderPlan& plan, std::size_t at)
{
    while (is_role_line(segments, plan, at)) ++at;
    return at < segments.size() && plan.places[at] == Place::body && segments[at].mark.value == 1;
}

// 总牵头：县发改局: a verb with which a line begins as with a label, and nothing else in it.
bool opens_with_label(const Segment& segment)
{
    return is_roles_only(segment) && std::ranges::any_of(segment.pieces, [&](const Piece& piece) {
               return std::ranges::any_of(piece.duties, [&](const Duty& duty) {
                   return duty.label && duty.label->begin == segment.body.begin && duty.list.begin > duty.label->end;
               });
           });
}

} // namespace

bool holds_paper(std::string_view text, const std::vector<Segment>& segments, const HeaderPlan& plan)
{
    constexpr std::size_t kLongestRemark = 12; // code points: 智能问答, 【打印】【关闭】
    constexpr std::size_t kLongestLabel = 10;
    const auto is_remark = [&](const Segment& one) {
        if (one.mark.ladder != Ladder::none || is_bulleted(one)) return false;
        std::size_t length = 0;
        bool digit = false;
        for (std::uint32_t at = one.span.begin; at < one.span.end && length <= kLongestRemark; at += text::decode(text, at).size) {
            const text::Char kind = text::classify(text::decode(text, at).value);
            if (kind == text::Char::colon && length <= kLongestLabel) return true; // 联系人：…, 主办单位：…
            digit = digit || kind == text::Char::digit;
            ++length;
        }
        return length <= kLongestRemark && !digit;
    };
    for (std::size_t i = plan.signature; i < segments.size(); ++i)
        if (plan.places[i] == Place::body && !is_remark(segments[i])) return true;
    return false;
}

std::size_t preamble_end(std::string_view text, const std::vector<Segment>& segments, const HeaderPlan& plan, const LexiconTables& lexicon)
{
    std::size_t end = plan.body_begin;
    if (const std::size_t work = find_unnumbered_work(text, segments, plan, lexicon); work < segments.size()) return work;
    const auto plain = [&](std::size_t i) { return !hands_out_work(segments[i]); };
    if (plan.signature < segments.size()) {
        std::size_t last = plan.body_begin;
        while (last < plan.signature && plain(last)) ++last;
        if (last == plan.signature && holds_paper(text, segments, plan)) return last;
    }
    const auto opens_list = [&](std::size_t i) { return segments[i].body.begin > segments[i].span.begin; }; // behind a bullet or number
    while (end < segments.size() && plan.places[end] == Place::body && segments[end].mark.ladder == Ladder::none && plain(end) &&
           !opens_list(end) && !heads_duty_list(text, segments[end], lexicon) && !states_goals(text, segments[end].span, lexicon) &&
           !(opens_with_label(segments[end]) && opens_items(segments, plan, end))) {
        ++end;
    }
    if (segments.size() == 1 && plan.body_begin == 0 && opens_with_goal(text, segments.front().span)) return 0;
    if (end > 0 && end == segments.size() && plan.body_begin == 0 && !plan.header.title && strives(text, segments.front())) return 0;
    if (end > plan.body_begin && is_role_line(segments, plan, end) && !introduces(text, segments[end - 1], lexicon) &&
        !opens_items(segments, plan, end)) {
        --end; // role lines follow: it is the first task
    }
    return end > plan.body_begin ? skip_preamble_list(segments, plan, end) : end;
}

std::size_t preface_end(std::string_view text, const std::vector<Segment>& segments, const HeaderPlan& plan, std::size_t begin,
                        const LexiconTables& lexicon)
{
    std::size_t end = begin;
    while (end < segments.size() && plan.places[end] == Place::body && segments[end].mark.ladder == Ladder::none &&
           !segments[end].is_heading && segments[end].body.begin == segments[end].span.begin && !hands_out_work(segments[end]) &&
           !(opens_with_label(segments[end]) && opens_items(segments, plan, end))) {
        if (states_goals(text, segments[end].span, lexicon)) return end;
        ++end;
    }
    const bool numbered = end < segments.size() && plan.places[end] == Place::body && segments[end].mark.value == 1 &&
                          (segments[end].mark.ladder == Ladder::chinese || segments[end].mark.ladder == Ladder::chapter);
    return numbered ? end : begin;
}

} // namespace zeren::outline
