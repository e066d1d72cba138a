// The end of an item tells its kind; what opens it, whether all of the kind are meant.
#include "outline/clauses/agent_names.hpp"

#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <string>

namespace zeren::outline {
namespace {

constexpr std::size_t kOneHan = 3; // bytes

bool ends_with_one_of(std::string_view name, const auto& endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) { return text::closes_with(name, ending); });
}

// 质控科, 后勤保障部: three 汉字 at least, and no 村干部 or 党支部.
bool is_department(std::string_view name, const LexiconTables& lexicon)
{
    constexpr std::size_t kShortest = 3; // code points
    const std::size_t length = text::count_code_points(name);
    const auto ending = lexicon.organisation_endings.longest_ending(name); // 乡林业站, 县文化馆
    if (length > kShortest && text::is_level(text::decode(name, 0).value) && ending.end > kOneHan && ending.end < name.size() &&
        lexicon.generic_heads.longest_ending(name).end >= name.size())
        return true;
    return length >= kShortest && text::kDepartmentEnds.find(text::decode_before(name, name.size()).value) != std::u32string_view::npos &&
           !ends_with_one_of(name, text::kNoDepartments) && lexicon.generic_heads.longest_ending(name).end >= name.size() &&
           !lexicon.collective_openers.longest(name, 0).found(0);
}

// 各级|供销|部门: the offices of one field at all levels; 各级有关部门 are nobody.
bool names_field_of_all_levels(std::string_view name)
{
    constexpr std::size_t kShortestField = 2; // code points
    if (!text::begins_with(name, text::kAllLevels) || !text::closes_with(name, text::kFieldTail)) return false;
    if (name.size() <= text::kAllLevels.size() + text::kFieldTail.size()) return false;
    const std::string_view field = name.substr(text::kAllLevels.size(), name.size() - text::kAllLevels.size() - text::kFieldTail.size());
    const auto opens = [&](std::string_view word) { return text::begins_with(field, word); };
    return text::count_code_points(field) >= kShortestField && std::ranges::none_of(text::kAnyFields, opens) &&
           text::next_mark(field, 0, field.size(), {text::Char::pause}) == field.size();
}

// 各乡镇, 各街道办事处, 当地政府; 环境保护主管部门. Not 各部门, 有关企业, 主管部门.
bool is_class(std::string_view name, const LexiconTables& lexicon)
{
    constexpr std::size_t kShortestField = 2 * kOneHan;
    if (ends_with_one_of(name, text::kFieldOffices)) {
        const auto open = lexicon.collective_openers.longest(name, 0);
        return !open.found(0) && name.size() >= kShortestField + text::kFieldTail.size() + 2 * kOneHan;
    }
    if (names_field_of_all_levels(name)) return true;
    if (ends_with_one_of(name, text::kNobodyHeads)) return false;
    if (const auto open = text::next_mark(name, 0, name.size(), {text::Char::open});
        open < name.size()) { // 各县（市、区）人民政府, 各村（居）
        const auto close = static_cast<std::size_t>(text::next_mark(name, open, name.size(), {text::Char::close}));
        if (close >= name.size()) return false;
        std::string plain(name.substr(0, open));
        plain += name.substr(close + text::decode(name, close).size);
        return text::next_mark(plain, 0, plain.size(), {text::Char::open}) == plain.size() && is_class(plain, lexicon);
    }
    const auto opener = lexicon.collective_openers.longest(name, 0);
    return opener.found(0) && std::ranges::find(text::kClassOpeners, name.substr(0, opener.end)) != text::kClassOpeners.end() &&
           kind_begin(name.substr(opener.end), lexicon) == 0;
}

template <typename Holds>
bool all_names(std::string_view text, Span list, Holds holds)
{
    constexpr text::Kinds kMarks{text::Char::pause, text::Char::comma, text::Char::semicolon};
    for (std::uint32_t begin = list.begin; begin < list.end;) {
        const auto mark = static_cast<std::uint32_t>(text::next_outer_mark(text, begin, list.end, kMarks));
        if (!holds(text::trim(text, {begin, mark}))) return false;
        begin = mark < list.end ? mark + text::decode(text, mark).size : list.end;
    }
    return !list.empty();
}

} // namespace

bool names_departments(std::string_view text, Span list, const LexiconTables& lexicon)
{
    return all_names(text, list, [&](Span item) { return is_department(text.substr(item.begin, item.size()), lexicon); });
}

bool are_departments_or_classes(std::string_view text, Span list, const LexiconTables& lexicon)
{
    return all_names(text, list, [&](Span item) {
        const std::string_view name = text.substr(item.begin, item.size());
        const bool anybody = lexicon.collective_openers.longest(name, 0).found(0) ||
                             lexicon.collective_endings.longest_ending(name).end < name.size(); // 越权审批单位和有关企业
        return is_department(name, lexicon) || is_class(name, lexicon) || (!anybody && looks_like_offices(text, item, lexicon));
    });
}

} // namespace zeren::outline
