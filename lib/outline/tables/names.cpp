// The last verbs in front of the first number, from left to right.
#include "outline/tables/names.hpp"

#include "text/chars.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <vector>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongest = 120;  // bytes of name and verb
constexpr std::size_t kShortestName = 4; // 汉字

struct Act {
    Span span;
    bool opens = false; // 新建, 完成, 开展: never the end of a name, as 改造 and 建设 may be
};

bool opens_work(ActKind kind) noexcept { return kind == ActKind::kept_inner || kind == ActKind::effort || kind == ActKind::inner; }
bool is_act(ActKind kind) noexcept { return kind == ActKind::dropped || kind == ActKind::kept || opens_work(kind); }

std::vector<Act> acts_of(std::string_view text, Span words, const MeasureTables& measures)
{
    std::vector<Act> acts;
    const std::string_view stretch = text.substr(0, words.end);
    for (std::uint32_t at = words.begin; at < words.end;) {
        const auto word = measures.acts.longest(stretch, at);
        const bool known = word.found(at);
        if (known && is_act(static_cast<ActKind>(word.value)))
            acts.push_back({{at, static_cast<std::uint32_t>(word.end)}, opens_work(static_cast<ActKind>(word.value))});
        at = known ? static_cast<std::uint32_t>(word.end) : at + text::decode(text, at).size;
    }
    return acts;
}

} // namespace

std::uint32_t work_begin(std::string_view text, Span words, const LexiconTables& lexicon)
{
    const auto run = static_cast<std::uint32_t>(text::skip_han(text, words.begin, std::min(words.end, words.begin + kLongest)));
    const Span front{words.begin, std::min(run, words.end)}; // 汉字 up to the first number
    if (front.end >= words.end || text::classify(text::decode(text, front.end).value) != text::Char::digit) return words.begin;
    const auto begins_work = [&](std::uint32_t at) {
        return text::count_code_points(text.substr(words.begin, at - words.begin)) >= kShortestName ? at : words.begin;
    };
    const auto size = lexicon.measures.end(MeasureWord::physical).longest_ending(text.substr(front.begin, front.size()));
    const std::vector<Act> acts = acts_of(text, front, lexicon.measures);
    if (size.end < front.size() && (acts.empty() || acts.back().span.end <= front.begin + size.end))
        return begins_work(front.begin + static_cast<std::uint32_t>(size.end));
    if (acts.empty()) return words.begin;
    std::size_t first = acts.size() - 1;
    while (first > 0 && acts[first - 1].opens && acts[first - 1].span.end == acts[first].span.begin) --first;
    if (std::any_of(acts.begin(), acts.begin() + static_cast<std::ptrdiff_t>(first), [](const Act& act) { return act.opens; }))
        return words.begin; // 开展学校食堂改造项目20个: the work may begin at either
    const bool has_object = acts.back().span.end < front.end;
    if (!acts[first].opens && !has_object) return words.begin; // 提升改造75座
    return begins_work(acts[first].span.begin);
}

} // namespace zeren::outline
