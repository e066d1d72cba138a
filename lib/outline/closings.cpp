// From the last paragraph upwards, up to the last that hands out work.
#include "outline/closings.hpp"

#include "outline/clauses/closing_tails.hpp"
#include "outline/paragraph_kinds.hpp"
#include "outline/titles.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/heading_words.hpp"
#include "text/next_mark.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <iterator>

namespace zeren::outline {
namespace {

// 6.3　运输保障⏎各级人民政府要健全体系。交通部门要保障运输。公安部门要加强管理。: all that a heading has below it, and several doers in it.
bool shares_out(std::string_view text, const Segment& last, const Segment& heading)
{
    constexpr std::ptrdiff_t kFewest = 2;
    if (heading.mark.ladder == Ladder::none || has_duties(heading) || !is_heading_like(text, heading)) return false;
    return std::ranges::count_if(last.pieces, [](const Piece& piece) { return piece.is_doer; }) >= kFewest;
}

// What stands behind the last task and is none: 各单位要抓好落实…, 特此通知.
// 二、教育⏎|新建学校3所。 behind （一）… （二）…: a short sentence with a number below a heading is its goal.
bool is_goal_below(std::string_view text, const Segment& item, const Segment& heading, const Segment& line)
{
    constexpr std::uint32_t kLongest = 90; // bytes
    return line.body.size() <= kLongest && first_sentence(text, line.body) == line.body && heading.mark.ladder < item.mark.ladder &&
           text::next_mark(text, line.body.begin, line.body.end, {text::Char::digit}) < line.body.end;
}

// …，由县发改局牵头，县统计局配合。
bool ends_in_clause(const Segment& one)
{
    return !one.pieces.empty() && one.pieces.back().kind == PieceKind::closing && !one.pieces.back().duties.empty();
}

void take_closing(std::string_view text, const std::vector<Segment>& segments, std::vector<std::int32_t>& body, std::vector<Other>& other,
                  const LexiconTables& lexicon)
{
    const auto& openers = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::closing)];
    const auto segment = [&](std::int32_t index) -> const Segment& { return segments[static_cast<std::size_t>(index)]; };
    const auto is_labelled = [&](const Segment& one) { // 完成时限：… and 整改措施：… are the task's; 联系人：… closes
        return !one.pieces.empty() && one.pieces.front().kind != PieceKind::prose && !one.pieces.front().is_sentence &&
               !openers.longest(text, one.body.begin).found(one.body.begin);
    };
    const bool bullets = std::ranges::count_if(body, [&](std::int32_t index) { return is_bulleted(segment(index)); }) > 1;
    const auto is_item = [&](const Segment& one) { // the last ◆ of a list belongs to it as the last number does, and a box is no closing
        return one.mark.ladder != Ladder::none || one.is_boxed ||
               (bullets && is_bulleted(one) && !opens_closing(text, one.body.begin, lexicon));
    };
    const auto is_numbered = [&](std::int32_t index) { return is_item(segment(index)); };
    const auto first_item = std::ranges::find_if(body, is_numbered);
    const auto tail = std::find_if(body.rbegin(), body.rend(), is_numbered).base();
    auto run = tail; // the numbered paragraphs of one kind that end at `tail`
    while (first_item < run && is_numbered(*(run - 1)) && segment(*(run - 1)).mark.ladder == segment(*(tail - 1)).mark.ladder) --run;
    const bool heads_goal =
        tail - first_item > 1 && tail != body.end() && is_goal_below(text, segment(*(tail - 2)), segment(*(tail - 1)), segment(*tail));
    const bool one_line_items =
        !heads_goal && first_item < tail && (tail - run > 3 || (tail - first_item > 3 && std::all_of(first_item, tail, is_numbered)));
    if (one_line_items && body.end() - tail <= 3 && std::none_of(tail, body.end(), [&](std::int32_t index) {
            return hands_out_work(segment(index)) || is_labelled(segment(index)) || ends_in_clause(segment(index));
        })) { // every item is one paragraph: what stands behind the last one is no part of it
        for (auto index = tail; index != body.end(); ++index) other.push_back({Other::Kind::closing, 0, segment(*index).span});
        body.erase(tail, body.end());
    }
    const auto last_duty = std::find_if(body.rbegin(), body.rend(),
                                        [&](std::int32_t index) { return hands_out_work(segment(index)) || is_labelled(segment(index)); });
    const auto first = last_duty.base();
    const bool plain = last_duty != body.rend() && std::all_of(first, body.end(), [&](std::int32_t index) {
                           const Segment& one = segment(index);
                           return !is_item(one) && std::ranges::all_of(one.pieces, [](const Piece& piece) { return piece.duties.empty(); });
                       });
    if (plain && segment(*last_duty).pieces.back().kind != PieceKind::prose) {
        for (auto index = first; index != body.end(); ++index) other.push_back({Other::Kind::closing, 0, segment(*index).span});
        body.erase(first, body.end());
    }
    while (!body.empty()) {
        const Segment& last = segments[static_cast<std::size_t>(body.back())];
        const bool prose = std::ranges::all_of(last.pieces, [](const Piece& piece) { return piece.duties.empty() || piece.is_sentence; });
        if (is_item(last) || !prose || is_labelled(last) || body.size() < 2) return;
        const Segment& before = segments[static_cast<std::size_t>(body[body.size() - 2])];
        const auto is_duty_line = [&](const Segment& one) { // 各乡镇人民政府：负责…
            return std::ranges::any_of(one.pieces, [&](const Piece& piece) {
                const Span list = piece.duties.empty() ? Span{} : piece.duties.front().list;
                return list.begin == one.body.begin && !list.empty() &&
                       text::classify(text::decode(text, list.end).value) == text::Char::colon;
            });
        };
        if (is_duty_line(last) && is_duty_line(before)) return;
        const bool closed = hands_out_work(before) && before.pieces.back().kind == PieceKind::closing;
        const bool reports = !has_duties(last) && asks_for_report(text, last.span, lexicon);
        if (shares_out(text, last, before)) return;
        if (!closed && !reports && !opens_closing(text, last.body.begin, lexicon)) return;
        other.push_back({Other::Kind::closing, 0, last.span});
        body.pop_back();
    }
}

} // namespace

// 三、本责任书一式两份。⏎甲方代表（签字）：: the articles about the paper itself, with which a contract ends, and all behind them; so is one that asks
// for news of the work above (五、以上工作进展情况于每周五报局办公室。).
void take_last_articles(std::string_view text, const std::vector<Segment>& segments, std::vector<std::int32_t>& body,
                        std::vector<Other>& other, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestSeal = 240; // bytes of a line
    static const text::WordSet papers(text::kThisPaper);
    const auto segment = [&](std::int32_t index) -> const Segment& { return segments[static_cast<std::size_t>(index)]; };
    const auto is_article = [&](const Segment& one) {
        if (one.mark.ladder == Ladder::none || has_duties(one)) return false;
        const bool closes =
            lexicon.header_begins[static_cast<std::size_t>(HeaderWord::closing)].longest(text, one.body.begin).found(one.body.begin);
        return papers.begins(text.substr(one.body.begin)) || (closes && asks_for_report(text, one.body, lexicon));
    };
    static const text::WordSet seals(text::kSealMarks);
    const auto signs = [&](const Segment& one) { // 甲方（盖章）：新桥街道办事处　负责人：
        return one.mark.ladder == Ladder::none && one.body.size() <= kLongestSeal &&
               seals.occurs_in(text.substr(one.body.begin, one.body.size()));
    };
    auto first = body.end();
    for (auto at = body.end(); at != body.begin(); --at) {
        const Segment& one = segment(*(at - 1));
        const bool of_paper = one.mark.ladder == Ladder::none && !has_duties(one) && papers.begins(text.substr(one.body.begin));
        if (is_article(one) || of_paper || signs(one)) first = at - 1;
        else if (one.mark.ladder != Ladder::none || has_duties(one)) break;
    }
    for (auto at = first; at != body.end(); ++at) other.push_back({Other::Kind::closing, 0, segment(*at).span});
    body.erase(first, body.end());
}

void take_closings(std::string_view text, const std::vector<Segment>& segments, std::vector<std::int32_t>& body, std::vector<Other>& other,
                   const LexiconTables& lexicon)
{
    const auto is_title = [&](std::int32_t index) { return segments[static_cast<std::size_t>(index)].mark.ladder == Ladder::title; };
    auto begin = std::ranges::find_if(body, is_title);
    if (begin == body.end()) return take_closing(text, segments, body, other, lexicon);
    std::vector<std::int32_t> kept(body.begin(), begin);
    while (begin != body.end()) {
        const auto end = std::find_if(begin + 1, body.end(), is_title);
        std::vector<std::int32_t> plan(begin, end);
        take_closing(text, segments, plan, other, lexicon);
        kept.insert(kept.end(), plan.begin(), plan.end());
        begin = end;
    }
    body = std::move(kept);
}

} // namespace zeren::outline
