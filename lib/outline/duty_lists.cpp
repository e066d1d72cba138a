// The head of each paragraph is looked for first; runs of paragraphs that all have one are lists.
#include "outline/duty_lists.hpp"

#include "lexicon/act_kinds.hpp"
#include "outline/clauses/agent_names.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/duty_offices.hpp"
#include "outline/office_heads.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/heading_words.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestHead = 120; // bytes
constexpr std::uint32_t kLongestWork = 300; // that are looked through for results
constexpr std::size_t kFewest = 2;          // paragraphs of a list

// Whether `work` tells what is done: it begins with a word of doing, or is a sentence and no list of names. A project is told of in
// sentences too (目前正在做施工图): there only a word of doing shows that somebody does it, and nothing that others said.
bool tells_work(std::string_view text, Span work, bool project, const LexiconTables& lexicon)
{
    constexpr std::size_t kShortest = 6; // code points
    if (const Mark mark = read_mark(text.substr(0, work.end), work.begin); mark.ladder != Ladder::none) work.begin = mark.span.end;
    if (decode(text, work.begin).value == text::kApiece) work.begin += decode(text, work.begin).size; // 各|引进项目5个
    const auto verb = lexicon.role_words.longest(text.substr(0, work.end), work.begin);
    if (verb.found(work.begin) && points_at_item(text, static_cast<std::uint32_t>(verb.end), work.end)) return false;
    const std::string_view stretch = text.substr(0, work.end);
    static const text::WordSet talk(text::kMinutesOpeners); // 中心小学：会议要求…: a project, and what others said of it
    if (talk.begins(stretch.substr(work.begin))) return false;
    if (project && talk.occurs_in(stretch.substr(work.begin, std::min(work.size(), kLongestWork)))) return false;
    const auto act = lexicon.measures.acts.longest(stretch, work.begin);
    if (act.found(work.begin)) return is_doing(act.value);
    const auto word = lexicon.role_words.longest(stretch, work.begin);
    if (word.found(work.begin)) {
        const WordKind kind = lexicon.words[word.value].kind;
        return kind == WordKind::verb || kind == WordKind::adverb;
    }
    const Char last = classify(text::decode_before(text, work.end).value);
    const Span words = text::trim_marks(text, work);
    return !project && classify(decode(text, work.begin).value) == Char::han && (last == Char::stop || last == Char::semicolon) &&
           text::count_code_points(text.substr(words.begin, words.size())) >= kShortest && !looks_like_parties(text, words, lexicon) &&
           !looks_like_names(text, words, lexicon);
}

// The verb of clauses with which the work begins: 负责, 牵头.
std::optional<Duty> stated_duty(std::string_view text, Span office, Span work, const LexiconTables& lexicon)
{
    const auto word = lexicon.role_words.longest(text.substr(0, work.end), work.begin);
    if (!word.found(work.begin)) return std::nullopt;
    const Word& known = lexicon.words[word.value];
    if (known.kind != WordKind::verb || !known.bare) return std::nullopt;
    return Duty{known.role, Span{work.begin, word.end}, office, true};
}

// 二、参会人员, 三、代表建议: a heading below which people are listed or speak.
bool heads_talk(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    const auto& words = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::talk)];
    const std::uint32_t end = std::min(segment.body.end, segment.body.begin + kLongestHead);
    const std::string_view stretch = text.substr(0, end);
    for (std::uint32_t at = segment.body.begin; const auto word = words.find(stretch, at, end);) {
        const Span tail = text::trim_marks(text, {word.end, segment.body.end});
        const std::string_view behind = text.substr(tail.begin, tail.size());
        if (behind.empty() || std::ranges::find(text::kTalkTails, behind) != text::kTalkTails.end()) return true;
        at = word.begin + decode(text, word.begin).size;
    }
    return false;
}

// 完成投资2亿元，同比增长5%: what was done; not what is striven for (确保税收较上年增长5%).
bool tells_results(std::string_view text, Span work, const LexiconTables& lexicon)
{
    const auto& comparisons = lexicon.measures.begin(MeasureWord::compare);
    const std::uint32_t end = std::min(work.end, work.begin + kLongestWork);
    for (std::uint32_t at = work.begin; at < end; at += decode(text, at).size) {
        const auto act = lexicon.measures.acts.longest(text.substr(0, end), at);
        if (act.found(at) && static_cast<ActKind>(act.value) == ActKind::effort) return false;
        if (comparisons.longest(text.substr(0, end), at).found(at)) return true;
    }
    return false;
}

// 包联水库加固工程, 推进征地: a word of doing; no talk (局长王明：今天讲三点) and no office (负责教育、卫生工作).
bool tells_leaders_work(std::string_view text, Span work, const LexiconTables& lexicon)
{
    static const text::WordSet words(text::kLeaderWork);
    static const text::WordSet portfolio(text::kPortfolio);
    const std::string_view stretch = text.substr(0, work.end);
    if (portfolio.begins(stretch.substr(work.begin))) return false;
    if (words.begins(stretch.substr(work.begin))) return true;
    if (tells_results(text, work, lexicon)) return false;
    const auto act = lexicon.measures.acts.longest(stretch, work.begin);
    return act.found(work.begin) && is_doing(act.value);
}

// The head of a paragraph and what it has to do; not `sure` for a department by its ending alone. Beside sure ones `listed` is enough:
// offices all the same by their endings (人武部、武警中队).
struct Head {
    Duty duty;
    bool sure = true;
    bool listed = false;
    bool leveled = false; // 镇派出所, 乡林业站: a department with the level of a place in front
};

// **教务处**：…, **教务处：**…: without the stars with which Markdown sets words off.
Span without_stars(std::string_view text, Span words) noexcept
{
    constexpr char kStar = '*';
    while (!words.empty() && text[words.begin] == kStar) ++words.begin;
    while (!words.empty() && text[words.end - 1] == kStar) --words.end;
    return text::trim(text, words);
}

// 各村（居）: all places of a rank, beside the offices of a town.
bool is_every_place(std::string_view text, Span office, const LexiconTables& lexicon)
{
    const auto opener = lexicon.collective_openers.longest(text.substr(0, office.end), office.begin);
    if (!opener.found(office.begin)) return false;
    const std::string_view name = without_end_bracket(text.substr(opener.end, office.end - opener.end));
    const auto holds = [&](const auto& rank) { return std::ranges::find(rank, name) != rank.end(); };
    return std::ranges::any_of(text::kPlaceRanks, holds);
}

// 市公安局 of 市公安局：依法打击…; nothing where no office or no work stands there.
std::optional<Head> read_head(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    const Span body = segment.body;
    const std::uint32_t limit = std::min(body.end, body.begin + kLongestHead);
    constexpr text::Kinds kMarks{Char::colon, Char::stop, Char::semicolon};
    const std::uint32_t mark = text::next_outer_mark(text, body.begin, limit, kMarks);
    if (mark >= limit) return std::nullopt;
    const auto c = decode(text, mark);
    const bool titled = classify(c.value) == Char::stop && segment.mark.ladder != Ladder::none;
    if (classify(c.value) != Char::colon && !titled) return std::nullopt;
    const Span office = without_stars(text, text::trim(text, {body.begin, mark}));
    const Span work = without_stars(text, text::trim(text, {mark + c.size, body.end}));
    if (office.empty() || work.empty()) return std::nullopt;
    if (!titled && segment.mark.ladder != Ladder::none && names_leader(text, office, lexicon) && tells_leaders_work(text, work, lexicon))
        return Head{{RoleKind::responsible_leader, std::nullopt, office, true}};
    const bool project = may_be_built(text.substr(office.begin, office.size()));
    if (!tells_work(text, work, project, lexicon)) return std::nullopt; // as in most labelled lines
    const bool sure = looks_like_offices(text, office, lexicon);
    const bool likely = !titled && segment.mark.ladder != Ladder::none && is_listed_department(text, office, lexicon);
    const bool several = text::next_mark(text, office.begin, office.end, {Char::pause}) < office.end;
    const bool listed = !titled && ((several && looks_like_parties(text, office, lexicon)) || is_field_of_work(text, office, lexicon) ||
                                    is_short_office(text, office, lexicon) || is_every_place(text, office, lexicon));
    if (!sure && !likely && !listed) return std::nullopt;
    const bool leveled = likely && text::is_level(decode(text, office.begin).value);
    if (auto stated = stated_duty(text, office, work, lexicon)) return Head{*stated, sure, listed, leveled};
    return Head{{RoleKind::responsible_unit, std::nullopt, office, true}, sure, listed, leveled};
}

// 办公室：…⏎法规处：…⏎规划处：…: the departments of one office. One at least is sure, or two say what they answer for or have their level in front,
// and those that are not end as parts of an office do: 景区, 车站 and 商场 are places.
bool are_departments(std::string_view text, std::span<const Head> heads)
{
    constexpr std::size_t kFewestDepartments = 3;
    constexpr std::ptrdiff_t kFewestThatSay = 2;
    const auto says = [](const Head& head) { return head.duty.label.has_value(); }; // 教务处：负责…⏎后勤处：负责…⏎政教处：开展…
    const auto is_staffed = [&](const Head& head) {                                 // 县客运站 may be what is built
        return head.leveled && text::is_one_of(text::kStaffed, text::decode_before(text, head.duty.list.end).value);
    };
    const bool proven = std::ranges::any_of(heads, &Head::sure) || std::ranges::count_if(heads, says) >= kFewestThatSay ||
                        std::ranges::count_if(heads, is_staffed) >= kFewestThatSay;
    if (heads.size() < kFewestDepartments || !proven) return false;
    const auto is_part = [&](const Head& head) {
        const std::string_view name = without_end_bracket(text.substr(head.duty.list.begin, head.duty.list.size()));
        return head.sure || head.leveled || head.listed ||
               text::is_one_of(text::kPartsOfOffice, text::decode_before(name, name.size()).value);
    };
    return std::ranges::all_of(heads, is_part);
}

void name_doer(Segment& segment, const Duty& duty, bool is_heading)
{
    Piece piece;
    piece.is_heading = is_heading;
    piece.kind = PieceKind::leading;
    piece.span = duty.list;
    piece.is_doer = piece.is_sentence = true;
    piece.duties.push_back(duty);
    segment.pieces.insert(segment.pieces.begin(), std::move(piece));
}

bool drop_ending(std::string_view text, Span& words, std::span<const std::string_view> endings)
{
    for (const std::string_view ending : endings) {
        if (!text::closes_with(text.substr(words.begin, words.size()), ending)) continue;
        words.end -= static_cast<std::uint32_t>(ending.size());
        return true;
    }
    return false;
}

// Whether verbs and adverbs of clauses are all that stands in `span`: 主要承担.
bool only_duty_words(std::string_view text, Span span, const LexiconTables& lexicon)
{
    for (std::uint32_t at = span.begin; at < span.end;) {
        const auto word = lexicon.role_words.longest(text.substr(0, span.end), at);
        const WordKind kind = word.found(at) ? lexicon.words[word.value].kind : WordKind::noun;
        if (kind != WordKind::verb && kind != WordKind::adverb) return false;
        at = word.end;
    }
    return true;
}

// 县市场监管局|主要承担以下工作：, 县教育局|的任务如下：: the office in front of words that announce its work; nothing for none.
std::optional<Span> announced_office(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    if (classify(text::decode_before(text, segment.body.end).value) != Char::colon) return std::nullopt;
    Span words = text::trim_marks(text, segment.body);
    drop_ending(text, words, text::kAsFollows);
    if (!drop_ending(text, words, text::kWorkNouns)) return std::nullopt;
    drop_ending(text, words, text::kFollowing);
    drop_ending(text, words, std::span(&text::kOf, 1));
    for (std::uint32_t at = words.begin; at <= words.end; at += at < words.end ? decode(text, at).size : 1) {
        const Span office{words.begin, at};
        if (!office.empty() && only_duty_words(text, {at, words.end}, lexicon) && looks_like_offices(text, office, lexicon)) return office;
    }
    return std::nullopt;
}

// 县发改局（2项）, all that a heading says: the office, and what belongs to it passed over.
std::optional<Span> office_heading(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    const Ladder ladder = segment.mark.ladder;
    if (ladder == Ladder::none || ladder > Ladder::arabic || segment.body.size() > kLongestHead) return std::nullopt;
    if (const Span office = office_of_head(text, segment.body, lexicon); !office.empty()) return office;
    if (has_duties(segment)) return std::nullopt;
    const Span words = text::trim_marks(text, segment.body);
    const bool office = looks_like_offices(text, words, lexicon) || names_departments(text, words, lexicon); // 一、医务科 二、护理部
    return !words.empty() && office ? words : announced_office(text, segment, lexicon);
}

// 县委副书记、县长  韩建国, all that a heading says: the leader who has what stands below it.
std::optional<Span> leader_heading(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    const Ladder ladder = segment.mark.ladder;
    if (ladder == Ladder::none || ladder > Ladder::arabic || segment.body.size() > kLongestHead || has_duties(segment)) return std::nullopt;
    const Span words = text::trim_marks(text, segment.body);
    if (words.empty() || !names_leader(text, words, lexicon)) return std::nullopt;
    constexpr text::Kinds kPhrase{Char::colon, Char::comma, Char::stop};
    const bool phrase = text::next_mark(text, words.begin, words.end, kPhrase) < words.end || // 走访慰问县长王建军
                        lexicon.measures.acts.longest(text.substr(0, words.end), words.begin).found(words.begin);
    return phrase ? std::nullopt : std::optional(words);
}

// Behind the labelled lines right below an office: 联系人：郑大远.
const Segment* behind_labels(const Segment* next, const Segment* end) noexcept
{
    constexpr std::ptrdiff_t kMost = 3;
    const auto is_labelled = [](const Segment& one) {
        const auto kind = one.pieces.empty() ? PieceKind::prose : one.pieces.front().kind;
        return one.mark.ladder == Ladder::none && !one.pieces.empty() && !one.pieces.front().is_sentence &&
               (kind == PieceKind::closing || kind == PieceKind::field);
    };
    const Segment* const first = next;
    while (next != end && next - first < kMost && is_labelled(*next)) ++next;
    return next;
}

using Heading = std::optional<Span> (*)(std::string_view, const Segment&, const LexiconTables&);

// The headings of one kind, where `names` finds somebody in each of them, or in each of a section, and items stand below each; none else.
std::vector<std::pair<Segment*, Span>> find_headings(std::string_view text, Ladder ladder, const std::vector<std::size_t>& above,
                                                     std::vector<Segment>& segments, const LexiconTables& lexicon, Heading names)
{
    const auto heads_items = [&](const auto& heading) { // 参会单位： 一、县水务局 二、县林业局 are names and no headings
        const Segment* next = behind_labels(heading.first + 1, segments.data() + segments.size());
        if (std::ranges::binary_search(above, static_cast<std::size_t>(heading.first - segments.data()))) return true;
        return next != segments.data() + segments.size() && (next->mark.ladder > ladder || is_bulleted(*next));
    };
    constexpr std::size_t kFewestOfSection = 3; // where other sections number something else: 一、原则 1.以人为本：… 二、分工 1.教务处
    std::vector<std::vector<std::pair<Segment*, Span>>> sections;
    std::vector<std::pair<Segment*, Span>> run; // of the section
    bool pure = true;                           // all of the section are
    bool mixed = false;                         // some section has others
    const auto close = [&] {
        const bool whole = pure && std::ranges::all_of(run, heads_items);
        mixed = mixed || !whole;
        if (whole) sections.push_back(std::move(run));
        run.clear();
        pure = true;
    };
    for (Segment& segment : segments) {
        if (segment.mark.ladder != Ladder::none && segment.mark.ladder < ladder && (!run.empty() || !pure)) close();
        if (segment.mark.ladder != ladder) continue;
        const auto name = names(text, segment, lexicon);
        pure = pure && name.has_value();
        if (name) run.emplace_back(&segment, *name);
    }
    if (!run.empty() || !pure) close();
    std::vector<std::pair<Segment*, Span>> headings;
    for (const auto& section : sections)
        if (!mixed || section.size() >= kFewestOfSection) headings.insert(headings.end(), section.begin(), section.end());
    if (headings.size() < kFewest) headings.clear();
    return headings;
}

// 一、县发改局⏎1.…⏎2.…⏎二、县教育局⏎…: where all headings of a kind are offices, each says whose the items below it are. So do leaders, where a label
// or a bracket below says who has an item: elsewhere they may be those who spoke.
void read_headings(std::string_view text, const std::vector<std::size_t>& above, std::vector<Segment>& segments,
                   const LexiconTables& lexicon)
{
    const bool works =
        std::ranges::any_of(segments, [](const Segment& one) { return one.mark.ladder != Ladder::none && hands_out_work(one); });
    for (const Ladder ladder : {Ladder::chapter, Ladder::chinese, Ladder::chinese_bracket, Ladder::arabic}) {
        for (const auto& [segment, office] : find_headings(text, ladder, above, segments, lexicon, office_heading))
            name_doer(*segment, Duty{RoleKind::responsible_unit, std::nullopt, office, true}, true);
        if (!works) continue;
        for (const auto& [segment, leader] : find_headings(text, ladder, above, segments, lexicon, leader_heading))
            name_doer(*segment, Duty{RoleKind::responsible_leader, std::nullopt, leader, true}, true);
    }
}

} // namespace

namespace {

// Names the doers of a list of paragraphs: all of them, or runs of those that are sure.
void name_list(std::string_view text, std::span<Segment> list, std::span<const Head> heads)
{
    const bool all = are_departments(text, heads);
    const auto proves = [](const Head& head) { return head.sure || (head.listed && head.duty.label); }; // 环保部门：负责…
    const bool proven = std::ranges::any_of(heads, proves);
    for (std::size_t begin = 0; begin < heads.size();) {
        std::size_t end = begin;
        while (end < heads.size() && (all || heads[end].sure || (proven && heads[end].listed))) ++end;
        for (std::size_t i = begin; end - begin >= kFewest && i < end; ++i)
            if (!has_duties(list[i])) name_doer(list[i], heads[i].duty, false);
        begin = std::max(end, begin + 1);
    }
}

} // namespace

void read_duty_lists(std::string_view text, const std::vector<std::size_t>& above, std::vector<Segment>& segments,
                     const LexiconTables& lexicon)
{
    std::vector<Head> heads;    // of the list that ends in front of `at`
    Ladder talk = Ladder::none; // of the heading over the list, where people are listed or speak below it
    for (std::size_t at = 0; at <= segments.size(); ++at) {
        std::optional<Head> head = at < segments.size() ? read_head(text, segments[at], lexicon) : std::nullopt;
        if (at < segments.size() && segments[at].mark.ladder != Ladder::none) {
            const Ladder ladder = segments[at].mark.ladder;
            if (talk != Ladder::none && ladder <= talk) talk = Ladder::none;
            if (talk == Ladder::none && !head && heads_talk(text, segments[at], lexicon)) talk = ladder;
        }
        if (head && head->duty.role == RoleKind::responsible_leader && talk != Ladder::none) head.reset();
        if (!head || (!heads.empty() && segments[at].mark.ladder != segments[at - 1].mark.ladder)) {
            name_list(text, std::span(segments).subspan(at - heads.size(), heads.size()), heads);
            heads.clear();
        }
        if (head) heads.push_back(*head);
    }
    read_headings(text, above, segments, lexicon);
}

} // namespace zeren::outline
