// The ends of both names decide.
#include "extract/shared_tails.hpp"

#include "extract/party_kinds.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/scope_marks.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::decode;

// 省, 自治区: a level of government and no name.
bool is_level(std::string_view item, const LexiconTables& lexicon)
{
    if (lexicon.areas.longest_ending(item).end == 0) return !ends_as_organisation(item, true, lexicon); // 高新区 is there by itself
    return lexicon.dependent_items.longest(item, 0).end == item.size() && !ends_as_organisation(item, false, lexicon); // not 卫生院
}

// 天津市、河北省相关部门: the departments are those of both.
bool shares_departments(std::string_view left, std::string_view right, const LexiconTables& lexicon)
{
    const auto area = lexicon.areas.longest_ending(left);
    if (area.end >= left.size() || area.end == 0 || lexicon.area_authorities.longest_ending(left).end < left.size()) return false;
    if (const auto opener = lexicon.collective_openers.find(right, decode(right, 0).size, right.size())) {
        const auto named = lexicon.areas.longest_ending(right.substr(0, opener.begin));
        return named.end > 0 && named.end < opener.begin && !is_collective(left, lexicon) && is_collective(right, lexicon);
    }
    return false;
}

// 高新区|党工委和管委会: the place that its authorities are named of.
std::string_view without_authorities(std::string_view name, const LexiconTables& lexicon)
{
    for (std::string_view rest = name;;) {
        const auto authority = lexicon.area_authorities.longest_ending(rest);
        if (authority.end >= rest.size()) return name;
        name = rest = rest.substr(0, authority.end);
        for (const std::string_view joiner : text::kJoiners) {
            if (!text::closes_with(rest, joiner)) continue;
            rest.remove_suffix(joiner.size());
            break;
        }
        if (rest.size() == name.size()) return name;
    }
}

// The same of two that may be collectives: the last question, for it is the dearest.
bool shares_name(std::string_view left, std::string_view right, const LexiconTables& lexicon)
{
    const auto is_utility = [&](std::string_view name, std::size_t end) { // 电信 (end 0), 中国移动: without 公司
        const auto ending = lexicon.organisation_endings.longest_ending(name);
        return ending.end < name.size() && ending.end <= end && ending.value == static_cast<std::uint32_t>(Ending::utility);
    };
    if (is_utility(left, left.size()) && is_utility(right, 0)) return true; // 中国移动、联通、电信琴海分公司
    const bool bare = is_utility(left, 0);
    if (bare || !ends_as_organisation(left, false, lexicon)) {
        if (lexicon.names.longest(left, 0).end == left.size()) return false;
        const bool leveled = text::is_level(decode(right, 0).value);
        constexpr std::size_t kOneHan = 3; // bytes: 局 alone is a tail, 残联 an office
        const bool whole =
            right.size() > kOneHan && std::ranges::find(text::kOfficeTails, right) != text::kOfficeTails.end(); // 区民政、残联
        return !leveled && !whole && !(is_department(left) && is_department(right)) && ends_as_organisation(right, false, lexicon) &&
               text::count_code_points(left) <= 8;
    }
    const std::string_view place = without_authorities(right, lexicon);
    if (place.size() == right.size()) return false;
    const bool zone = lexicon.areas.longest_ending(left).end == 0; // 高新区、综保区管委会
    return (zone || is_bare_area(left, lexicon)) && lexicon.areas.longest_ending(place).end < place.size();
}

} // namespace

bool is_department(std::string_view name) noexcept
{
    constexpr std::size_t kShortest = 3; // code points
    return text::count_code_points(name) >= kShortest && text::skip_han(name, 0, name.size()) == name.size() &&
           text::is_one_of(text::kPartsOfOffice, text::decode_before(name, name.size()).value);
}

bool ends_in_field(std::string_view name, const LexiconTables& lexicon)
{
    constexpr std::size_t kShortest = 2; // code points
    const text::CodePoint opener = decode(name, 0);
    if (opener.value != text::kEachOf) return false;
    std::size_t at = opener.size;
    while (at < name.size()) {
        const text::CodePoint c = decode(name, at);
        const text::Char kind = text::classify(c.value);
        const bool level = text::kLevelsOfAreas.find(c.value) != std::u32string_view::npos;
        if (!level && kind != text::Char::open && kind != text::Char::close && kind != text::Char::pause) break;
        at += c.size;
    }
    if (at == opener.size || text::count_code_points(name.substr(at)) < kShortest) return false;
    return !ends_as_organisation(name, true, lexicon) && lexicon.areas.longest_ending(name).end >= name.size() &&
           lexicon.collective_endings.longest_ending(name.substr(at)).end >= name.size() - at;
}

// 汾东、侯南经济开发区管委会; 杨凌示范区、西咸新区管委会
bool shares_tail(std::string_view left, std::string_view right, const LexiconTables& lexicon)
{
    const std::size_t blank = text::next_mark(left, 0, left.size(), {text::Char::blank});
    if (blank < left.size() && ends_as_organisation(left.substr(0, blank), true, lexicon)) return false; // 县住建局 李明、东坡乡
    if (is_level(left, lexicon)) return true;                                                            // 市、区财政部门
    if (shares_departments(left, right, lexicon)) return true;
    return shares_name(left, right, lexicon) && !is_collective(left, lexicon) && !is_collective(right, lexicon);
}

bool is_bare_area(std::string_view name, const LexiconTables& lexicon)
{
    const auto area = lexicon.areas.longest_ending(name);
    return area.end < name.size() && area.end > 0 && lexicon.area_authorities.longest_ending(name).end >= name.size() &&
           !is_collective(name, lexicon);
}

} // namespace zeren::extract
