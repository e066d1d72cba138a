// Who joins whoever leads, behind 会同: a list of their own, or one in front of what all of them do.
//
//     市民政局牵头，会同市财政局拟订办法
//
// A part of the walk of clauses.cpp. Test: tests/unit/companions_test.cpp.
#include "outline/clauses/clause_reader.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "text/chars.hpp"

namespace zeren::outline {
namespace {

bool holds_digit(std::string_view words)
{
    for (std::size_t at = 0; at < words.size(); at += text::decode(words, at).size)
        if (text::classify(text::decode(words, at).value) == text::Char::digit) return true;
    return false;
}

} // namespace

// 会同|市财政局，…, and not 会同|有关部门核算成本，…
bool ClauseReader::are_companions(Span list) const
{
    if (!looks_like_parties(text_, list, lexicon_)) return false;
    return ends_as_name(text_.substr(list.begin, list.size()), lexicon_) || !read_companions(text_, with_.begin, list.end, lexicon_);
}

bool ClauseReader::emit_with(std::uint32_t end)
{
    Span list = text::trim_marks(text_, {with_.end, list_end_ != 0 ? std::min(end, list_end_) : end});
    bool whole = true;
    if (const std::uint32_t comma = find_mark(list.begin, Mark::comma, list.end); comma < list.end) { // 会同甲公司，覆盖率提高到30%以上
        const Span first = text::trim_marks(text_, {list.begin, comma});
        whole = !looks_like_parties(text_, first, lexicon_) || looks_like_parties(text_, list, lexicon_);
        if (!whole) list = first;
    }
    const std::string_view words = text_.substr(list.begin, list.size());
    const bool in_doubt = holds_digit(words) || !ends_as_name(words, lexicon_); // 会同志愿者服务中心|开展活动20场, 会同有关部门|核算成本
    if (in_doubt || !looks_like_parties(text_, list, lexicon_)) { // 会同市财政局|拟订办法
        const auto others = read_companions(text_, with_.begin, list.end, lexicon_);
        whole = whole && (setting_ == Setting::bracket || !others);
        if (others) list = others->list;
    }
    if (!list.empty()) emit(RoleKind::cooperating_unit, with_, list, true);
    return whole;
}

// 由市民政局牵头|会同市财政局拟订…; 市民政局牵头，|会同市财政局拟订…: who joins the one who leads, in front of what they do.
void ClauseReader::take_companions()
{
    if (piece_.duties.empty()) return;
    const bool waits = !with_.empty() && text::trim_marks(text_, {pending_, with_.begin}).empty();
    if (!stopped_ && !waits) return;
    const auto others = read_companions(text_, waits ? with_.begin : pending_, span_.end, lexicon_);
    if (!others || others->list.end >= span_.end) return; // nothing is left to do
    piece_.duties.push_back(*others);
    leading_end_ = others->list.end;
}

} // namespace zeren::outline
