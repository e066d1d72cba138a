// The end of a name tells its kind, what opens it whether anybody in particular is meant.
#include "outline/duty_offices.hpp"

#include "lexicon/act_kinds.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/dictionary.hpp"
#include "text/list_words.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {

using text::Char;

// 中心小学, 县人民医院: the heading of a project as well as somebody who does it.
bool may_be_built(std::string_view name)
{
    static const text::Dictionary endings = [] {
        text::Dictionary words;
        for (const std::string_view ending : text::kBuilt) words.add_ending(ending, 0);
        return words;
    }();
    return endings.longest_ending(name).end < name.size();
}

// Without a bracket at its end: 人事处（离退休处）.
std::string_view without_end_bracket(std::string_view name)
{
    if (name.empty() || !text::is_round_close(text::decode_before(name, name.size()).value)) return name;
    return name.substr(0, text::next_mark(name, 0, name.size(), {Char::open}));
}

// 法规处, 综合执法队: a short name that ends as an office does, and nobody in particular.
bool is_listed_department(std::string_view text, Span office, const LexiconTables& lexicon)
{
    constexpr std::size_t kShortest = 3; // code points
    constexpr std::size_t kLongest = 8;
    const std::string_view name = without_end_bracket(text.substr(office.begin, office.size()));
    const std::size_t length = text::count_code_points(name);
    if (length < kShortest || length > kLongest || text::skip_han(name, 0, name.size()) < name.size()) return false;
    const auto ending = lexicon.organisation_endings.longest_ending(name);
    const auto act = lexicon.measures.acts.longest(name, 0);
    const bool does = act.found(0) && static_cast<ActKind>(act.value) != ActKind::noun;
    const auto head = lexicon.generic_heads.longest_ending(name); // 一类乡镇, 县直部门
    const bool generic = head.end < name.size() && text::count_code_points(name.substr(head.end)) > 1;
    return ending.end > 0 && ending.end < name.size() && !does && !generic &&
           lexicon.collective_endings.longest_ending(name).end >= name.size() && !lexicon.collective_openers.longest(name, 0).found(0);
}

// 农业部门 beside 环保部门：负责…: a field of work of its own, and not 有关部门.
bool is_field_of_work(std::string_view text, Span office, const LexiconTables& lexicon)
{
    constexpr std::size_t kLongest = 8; // code points
    const std::string_view name = text.substr(office.begin, office.size());
    return text::closes_with(name, text::kFieldTail) && text::count_code_points(name) <= kLongest &&
           !lexicon.collective_openers.longest(name, 0).found(0) && !lexicon.role_words.longest(name, 0).found(0) &&
           lexicon.generic_heads.longest_ending(name).end + text::kFieldTail.size() >= name.size() - text::kFieldTail.size();
}

// 商委, 教委, 安办 beside 区委宣传部：…: two or three 汉字 that end as offices do.
bool is_short_office(std::string_view text, Span office, const LexiconTables& lexicon)
{
    constexpr std::size_t kLongest = 3; // code points
    const std::string_view name = text.substr(office.begin, office.size());
    const std::size_t length = text::count_code_points(name);
    const auto ends = [&](std::string_view tail) { return text::closes_with(name, tail); };
    return length > 1 && length <= kLongest && text::skip_han(name, 0, name.size()) == name.size() &&
           std::ranges::any_of(text::kOfficeTails, ends) && !lexicon.role_words.longest(name, 0).found(0) &&
           !lexicon.collective_openers.longest(name, 0).found(0) && !lexicon.measures.acts.longest(name, 0).found(0);
}

} // namespace zeren::outline
